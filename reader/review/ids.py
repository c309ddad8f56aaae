"""Names that nothing else has, for steps, sessions and people."""

from __future__ import annotations


def new_id() -> str:
    """A UUID of version 4; its module asks for the system's name as it loads, so that waits for the first step."""
    from uuid import uuid4

    return str(uuid4())


def new_person_id() -> str:
    """The id of a reviewer who had none."""
    return f"r-{new_id().replace('-', '')[:12]}"
