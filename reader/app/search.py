"""Finding words in a cable's text: case does not matter, and a line break is as good as a blank."""

from __future__ import annotations

import re

LIMIT = 10_000
"""More matches than these are not counted."""


def matches(text: str, words: str) -> list[tuple[int, int]]:
    """The spans of a text that hold the words, in order, as half-open code points; none for no words."""
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(match.span())
        if len(found) == LIMIT:
            break
    return found
