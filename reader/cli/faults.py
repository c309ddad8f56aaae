"""A fault of the program as a sentence: it is never shown as a traceback."""

from __future__ import annotations

from pathlib import Path

from reader.cable.visible import visible


def described(fault: Exception) -> str:
    """What went wrong and where it happened, on one line."""
    from traceback import extract_tb

    frames = extract_tb(fault.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    what = visible(f"{type(fault).__name__}: {fault}{place}")
    return f"a fault of the program, not of the file: {what}. Please report it."
