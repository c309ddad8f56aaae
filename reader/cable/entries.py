"""The entries of a REF block: where each begins and ends, and the letter it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.cable.regex import regex

LETTER = regex(
    r"(?:(?<=[\s;,.)])|(?<=\d\d)(?=[B-Z][.)]\s)|^)[-\s]{0,3}(?:REF\s{1,3})?"
    r"(?:[(\[]\s?([A-Z])\s?[)\]][.:]?|\u00b6?([A-Z])(?:\)\.?|\.\)?|:)(?=\s|[A-Z(\d]|$)|([A-Z])\s{1,3}-\s)\s{0,9}"
    r"(?:REF(?:\s{1,3}[A-Z]\b[.:)]?|\s?:)\s{0,3})?",
    re.IGNORECASE,
)

Span = tuple[int, int]


def entries(text: str, start: int, end: int) -> list[tuple[str | None, int, int]]:
    """Letter, start and end of each entry: letters ascend, so the A of ``A. A) X`` counts once."""
    marks: list[tuple[str, int, int]] = []
    expected = None
    for match in LETTER.finditer(text, start, end):
        letter = (match[1] or match[2] or match[3]).upper()
        if marks and letter == marks[-1][0] and not text[marks[-1][2] : match.start()].strip(" ()."):
            marks[-1] = (letter, marks[-1][1], match.end())
        elif marks and letter in "UCS" and match[1] and not text[marks[-1][2] : match.start()].strip():
            continue  # a portion mark right behind the letter
        elif (expected is None and (letter == "A" or match[0][:3].upper() == "REF")) or (
            expected and expected - 1 <= ord(letter) <= expected + (SKIPPED if _at_line_start(text, match) else 2)
        ):
            marks.append((letter, match.start(), match.end()))
            expected = ord(letter) + 1
    if not marks:
        return [(None, start, end)]
    found: list[tuple[str | None, int, int]] = []
    if text[start : marks[0][1]].strip(" -:;,"):
        found.append((None, start, marks[0][1]))
    for index, (letter, _, at) in enumerate(marks):
        found.append((letter, at, marks[index + 1][1] if index + 1 < len(marks) else end))
    return found


SKIPPED = 6
"""How many letters may be missing before an entry at the start of a line."""


def _at_line_start(text: str, match: re.Match[str]) -> bool:
    """Whether nothing but blanks and hyphens stands before a letter on its line."""
    head = text[max(match.start() - 24, 0) : match.end()]
    return not head[max(head.rfind("\n"), head.rfind("\r")) + 1 : len(head) - len(match[0])].strip(" -\t\xa0")


def pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of an entry between its semicolons, without the separators and blanks at their ends."""
    at = start
    for piece in text[start:end].split(";"):
        head = len(piece) - len(piece.lstrip(" \t\r\n-,:.\xa0"))
        body = piece[head:].rstrip(" \t\r\n,\xa0")
        if body:
            yield at + head, at + head + len(body)
        at += len(piece) + 1
