"""The stamp of those who reviewed a telegram for release, on several lines, and what a scan put around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.regex import regex

DEPARTMENT = "UNITED STATES DEPARTMENT OF STATE"
REVIEWER = regex(r"[A-Z][A-Za-z'-]{0,15}\.?(?:\s[A-Z][A-Za-z'-]{0,15}\.?){1,3}$")
"""The name below ``REVIEW AUTHORITY:``, where it stands on a line of its own."""
PAGE = regex(r"[A-Z]{1,2}\d{1,3}$")
"""What those who released a document called a page."""
COPIES = regex(r"(?:[A-Z0-9]{1,4}-\d{2}|/\d{3}\s?[WR])$")
"""An office with its copies, or their total: columns of the distribution are scanned to the foot of the page."""
DATED = 6
"""Within how many lines the date of the review follows."""
FOOT = 24
"""Within how many lines behind the stamp the page's classification stands again."""


STAMPS = ("REVIEW AUTH", "Current Class:", "UNCLASSIFIED U.S. Dep", "U.S. Dep")
"""How the lines begin of which others are a part of the same stamp."""
ARCHIVED = ("Document Number:", "Channel:")
"""How they begin below ``Current Class:``, at the head of each page of an archive's copy."""


class Noted(Protocol):
    """A line of which it is known what it is."""

    words: str
    note: Note


def note_release(lines: Sequence[Noted], at: int) -> None:
    """Note as furniture what belongs to the stamp at the line with index ``at``, ``REVIEW AUTHORITY: ...``."""
    if lines[at].words.startswith(STAMPS[2:]):
        _note_rest(lines, at)
        return
    if lines[at].words.startswith(STAMPS[1]):
        for line in lines[at + 1 : at + 6]:
            if line.words.startswith(ARCHIVED):
                line.note = Note.FURNITURE
        return
    above = next((line for line in reversed(lines[max(at - 2, 0) : at]) if line.note is not BLANK), None)
    if above is not None and above.words == DEPARTMENT:
        above.note = Note.FURNITURE
    below = next((line for line in lines[at + 1 : at + 3] if line.note is not BLANK), None)
    if lines[at].words.endswith(":") and below is not None and below.note is PLAIN and REVIEWER.match(below.words):
        below.note = Note.FURNITURE
    dated = next((n for n in range(at + 1, min(at + DATED, len(lines))) if lines[n].words.startswith("DATE/CASE")), at)
    for line in lines[at + 1 : dated]:
        line.note = Note.FURNITURE if line.note is PLAIN else line.note  # the level, and until when
    _note_columns(lines[at + 1 : at + FOOT])


def _note_columns(lines: Sequence[Noted]) -> None:
    """Note what stands between the classification at the foot of a page and that at the head of the next one."""
    first = next((index for index, line in enumerate(lines) if line.note is Note.ECHO), None)
    columns = [line for line in lines[: first or 0] if line.note is PLAIN]
    if first is None or not all(PAGE.match(line.words) for line in columns):
        return
    for line in lines[first + 1 :]:
        if line.note is Note.ECHO:
            for each in columns:
                each.note = Note.FURNITURE
            return
        if line.note is PLAIN and not COPIES.match(line.words):
            return
        columns += [line] if line.note is PLAIN else []


REST = regex(r"(?:(?:Case|Doc|No\.?|F-\d{4}-\d{3,6}|C\d{8}|Date:|\d{1,2}/\d{1,2}/\d{4})(?:\s{1,9}|$)){1,9}$")
"""The rest of a release's stamp on the next line (``Doc No. C05785999 Date: 12/31/2015``)."""
WRAPPED = 2
"""On how many further lines it stands at most."""


def _note_rest(lines: Sequence[Noted], at: int) -> None:
    """Note as furniture the rest of the release's stamp in the line with index ``at``, which a program wrapped."""
    if "/" in lines[at].words[-5:]:
        return  # with its date it is whole
    for line in lines[at + 1 : at + 1 + WRAPPED]:
        if line.note is not PLAIN or REST.match(line.words) is None:
            return
        line.note = Note.FURNITURE
