"""Texts as XML content for other programs: what XML cannot hold is shown as an escape, and is not brought back."""

from __future__ import annotations

import re

from reader.cable.visible import visible

ILLEGAL = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, and the carriage return, which its parsers make a line feed."""


def content(text: str) -> str:
    """A text as the content of an element."""
    shown = ILLEGAL.sub(lambda found: visible(found[0]), text)
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
