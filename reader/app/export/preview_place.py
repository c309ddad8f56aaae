"""Where a paragraph of the cable stands in a file that is made of it: by its first words. No Qt in it."""

from __future__ import annotations

import re
from html import escape

from reader.cable.telegram import Telegram
from reader.review.units import core, unit_at

ENOUGH = (8, 5, 3)
"""So many words are looked for; fewer, where something stands between them in the file."""


def place_in(made: str, cable: Telegram, here: int) -> tuple[int, int] | None:
    """The half-open characters of a file that hold the first words of the paragraph at an offset of the cable."""
    unit = unit_at(cable.tree, here)
    if unit is None:
        return None
    start, end = core(cable.tree, unit)
    words = cable.source.text[start : min(end, start + 400)].split()
    for count in ENOUGH:
        pattern = r"(?:\s|\\n|\\r)+".join(map(_written, words[:count]))
        found = re.search(pattern, made) if words else None
        if found is not None:
            return found.span()
    return None


def _written(word: str) -> str:
    """A word as files write it: as it is, as in XML or HTML, as in JSON, or as in CSV."""
    ways = [word, escape(word, quote=False), escape(word), word.replace('"', '\\"'), word.replace('"', '""')]
    ways.append(escape(word, quote=False).replace('"', "&#34;"))
    return f"(?:{'|'.join(map(re.escape, dict.fromkeys(ways)))})"
