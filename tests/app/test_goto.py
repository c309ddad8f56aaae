"""Where a few typed characters lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.app.find.goto import NoSuchPlaceError, line_and_column, line_starts, place
from tests.app.desk import CABLE, Desk

HARBOR = reader.parse(CABLE)


def lead(wanted: str) -> str:
    """The text that is gone to."""
    _, start, end = place(HARBOR, wanted)
    return HARBOR.source.text[start:end]


@pytest.mark.parametrize("wanted", ["3", " 3. ", "p3", "para 3", "Paragraph 3", "\u00b63"])
def test_a_number_is_a_paragraph(wanted: str) -> None:
    assert lead(wanted).startswith("3. (SBU) The harbor master")


@pytest.mark.parametrize(("wanted", "start"), [("L1", 0), ("l2", 13), ("line 3", 22), ("@0", 0), ("@ 17", 17)])
def test_lines_and_offsets_are_carets(wanted: str, start: int) -> None:
    assert place(HARBOR, wanted) == (None, start, start)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("subject", "SUBJECT: HARBOR"),
        ("TAGS", "TAGS:"),
        ("from", "FM AMEMBASSY"),
        ("dtg", "R 111200Z"),
        ("e.o.", "E.O."),
    ],
)
def test_names_lead_to_their_parts(wanted: str, text: str) -> None:
    assert text in lead(wanted)


@pytest.mark.parametrize("wanted", ["99", "L9999", "@999999", "nonsense", "", "summary", "L0"])
def test_what_is_not_there_is_said_in_a_sentence(wanted: str) -> None:
    with pytest.raises(NoSuchPlaceError, match=r"\.$"):
        place(HARBOR, wanted)


@given(st.text(alphabet="ab\r\n\u2028\U0001f600", max_size=60))
def test_every_offset_has_its_line_and_column(text: str) -> None:
    starts = line_starts(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert len(starts) == lines
    for offset in range(len(text) + 1):
        line, column = line_and_column(starts, offset)
        assert starts[line - 1] + column - 1 == offset
        assert 1 <= line <= lines


def test_the_bar_goes_and_gives_the_focus_back(desk: Desk) -> None:
    desk.press("Ctrl+G 3 Return")
    assert desk.paragraph == 3
    assert desk.focused() is desk.window.raw
    assert not desk.window.goto_bar.isVisible()


def test_the_bar_stays_where_there_is_no_such_place(desk: Desk) -> None:
    desk.press("Ctrl+G 9 9 Return")
    assert desk.window.goto_bar.isVisible()
    assert desk.said == ["There is no paragraph 99: they are 1 to 4."]
    desk.press("Escape")
    assert desk.focused() is desk.window.raw
    assert desk.paragraph is None
