"""Words for a screen reader, which would read ``SBU`` as a word: markings are spelled, letter by letter."""

from __future__ import annotations

import re

from reader.cable.markings import CONTROLS, MARKINGS
from reader.cable.regex import regex

_CODES = sorted({*(row.code for row in MARKINGS), *CONTROLS.values()}, key=len, reverse=True)
_CODE = "|".join(code for code in _CODES if len(code) > 1)
SPELLED = regex(rf"\b(?:{_CODE}|[A-Z])(?:/(?:{_CODE}))+\b|\b(?:{_CODE})\b")
"""Markings of more than one letter, with their controls."""


def spelled(text: str) -> str:
    """The text with markings spelled: ``written SBU`` becomes ``written S B U``."""
    return SPELLED.sub(_letters, text)


def _letters(match: re.Match[str]) -> str:
    return " ".join(match[0].replace("/", ""))
