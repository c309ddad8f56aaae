"""What is remembered of an export for the next one: how, never of what; nothing in it is about a cable or a person."""

from __future__ import annotations

import json
from dataclasses import asdict

from reader.app.export.wanted import LEVELS, NAMES, Wanted
from reader.app.state.shown_marks import ShownMarks
from reader.formats.include import Include
from reader.formats.names import PARTS


def kept(wanted: Wanted) -> str:
    """What is remembered of it; which single portions were released or held back is not."""
    how = {
        "format": wanted.format,
        "include": asdict(wanted.include),
        "level": wanted.level,
        "parts": list(wanted.parts),
        "marks": str(wanted.marks),
    }
    return json.dumps(how)


def wanted_from(word: str) -> Wanted:
    """What was remembered; the usual where it makes no sense."""
    usual = Wanted()
    try:
        how = json.loads(word)
        include = Include(**{name: bool(how["include"][name]) for name in asdict(usual.include)})
        level, parts = how["level"], tuple(how["parts"])
        if how["format"] not in NAMES or level not in (None, *LEVELS) or not set(parts) <= set(PARTS):
            return usual
        return Wanted(how["format"], include, level, parts, marks=ShownMarks(how["marks"])).fitting
    except (ValueError, KeyError, TypeError):
        return usual
