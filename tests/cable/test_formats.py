"""Format lines: what tells them quickly leaves none of them out."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.formats import LINE_TYPES, recognise
from reader.cable.kinds import Kind
from reader.cable.lines import Line, split_lines
from reader.cable.notes import Note, noted


def ungated(words: str) -> Kind | None:
    """The first row whose pattern matches, however the words begin."""
    return next((row.kind for row in LINE_TYPES if row.pattern.match(words)), None)


BEGINNINGS = (
    "V ZCZC",
    "ZZ RUEHC",
    "R\t",
    "TO ",
    "T o p s e c r e t",
    "U n c l a s",
    "E.O. 1",
    "e o 12958:",
    "Subj",
    "(C) classified by ",
)


@given(st.sampled_from(BEGINNINGS), st.text(st.sampled_from("AEINOS:;. 01259\t-/#Zuv"), max_size=30))
def test_the_first_two_characters_leave_no_format_line_out(start: str, rest: str) -> None:
    words = (start + rest).strip()
    found = recognise(words)
    assert (found and found[0].kind) == ungated(words)


def test_no_line_of_a_real_cable_is_left_out(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt")):
        for line in path.read_bytes().decode("latin-1").splitlines():
            words = line.strip()
            found = recognise(words)
            assert (found and found[0].kind) == ungated(words), words


PIECES = (
    "BT",
    "PAGE 02",
    " OF 002",
    "00000276",
    "NNNN",
    "---",
    "UNCLAS",
    "XXXXXXX",
    "#0276",
    "RELEASE IN PART",
    "C O N",
    "#",
    "1.4 (B)",
)


@given(st.lists(st.sampled_from((*PIECES, " ", "x", "A")), min_size=1, max_size=6).map("".join).filter(str.strip))
def test_a_line_told_quickly_is_what_it_is_when_looked_at(text: str) -> None:
    line: Line = split_lines(text)[0]
    assert line.note is noted(line.words)[0] or line.note in (Note.PAGE, Note.MARKUP)
