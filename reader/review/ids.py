"""Names that nothing else has, for steps, sessions and people."""

from __future__ import annotations

import os


def new_id() -> str:
    """A UUID of version 4, as RFC 9562 has it; Python's own module asks for the system's name as it loads."""
    drawn = int.from_bytes(os.urandom(16), "big")
    drawn = drawn & ~(0xF << 76) | 4 << 76  # the version
    drawn = drawn & ~(0x3 << 62) | 2 << 62  # the variant
    digits = f"{drawn:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def new_person_id() -> str:
    """The id of a reviewer who had none."""
    return f"r-{new_id().replace('-', '')[:12]}"
