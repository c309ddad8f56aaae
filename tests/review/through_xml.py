"""Into Cable XML and back, where lxml is installed; the core's own tests run without it too."""

from __future__ import annotations

import importlib.util

import reader
from reader.cable.telegram import Telegram
from reader.review.review import Review

HAS_XML = importlib.util.find_spec("lxml") is not None


def check_comes_back(cable: Telegram, review: Review) -> None:
    """Make sure that what is written is what is read again."""
    if HAS_XML:
        assert reader.from_xml(reader.to_xml(cable, review)) == (cable, review)
