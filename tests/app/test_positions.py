"""The position map, held against a real text widget."""

from __future__ import annotations

import time

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from reader.app.positions import IRREGULAR, STAND_IN, Positions, shown_text, stand_in

ODD = "\r\n\t\x00\x0b\x0c\x1b\x7f\x85\xa0\xad\u200b\u202e\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\ufffd\ufffe\uffff"
TEXTS = st.text(
    st.one_of(
        st.sampled_from(ODD + "ab\U0001f600\U0001fffe\U0010ffff\ud800\udc00\udfff\u0301\u05d0"),
        st.characters(codec=None),
    ),
    max_size=60,
)


def units(character: str) -> int:
    return 2 if character > "\uffff" else 1


@given(text=TEXTS)
@example(text="a\r\nb\rc\nd\r\r\n\n\r")
@example(text="\ufeff\ud83d\ude00 \U0001f600\r\n\U0001f600")
def test_widget_holds_the_shown_text_at_every_offset(qapp: object, text: str) -> None:
    positions = Positions(text)
    widget = QPlainTextEdit()
    widget.setPlainText(positions.shown)
    document = widget.document()

    assert positions.shown == shown_text(text)
    assert document.characterCount() == positions.units + 1
    cursor = QTextCursor(document)
    for offset, character in enumerate(text):
        at = positions.to_widget(offset)
        after = positions.to_widget(offset + 1)
        cursor.setPosition(at)
        if character == "\r" or (character == "\n" and text[offset - 1 : offset] != "\r"):
            assert document.characterAt(at) == "\u2029"
            assert positions.to_text(at) == offset
            assert cursor.atBlockEnd()
        elif character == "\n":
            assert at == positions.to_widget(offset - 1)
            assert after == at + 1
        else:
            shown = stand_in(character) if STAND_IN.match(character) else character
            assert after - at == units(shown)
            cursor.setPosition(after, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText().replace("\xa0", " ") == shown.replace("\xa0", " ")
            assert positions.to_text(at) == offset


@given(text=TEXTS)
def test_every_position_comes_back(text: str) -> None:
    positions = Positions(text)
    inside = {positions.to_widget(offset) + 1 for offset in range(len(text)) if text[offset] > "\uffff"}
    inside -= {positions.to_widget(offset) for offset in range(len(text) + 1)}
    for position in range(positions.units + 1):
        back = positions.to_widget(positions.to_text(position))
        assert back == (position - 1 if position in inside else position)


@given(text=TEXTS)
def test_map_never_runs_backwards(text: str) -> None:
    positions = Positions(text)
    there = [positions.to_widget(offset) for offset in range(len(text) + 1)]
    assert there == sorted(there)
    assert there[0] == 0
    assert there[-1] == positions.units == len(positions.shown.encode("utf-16-le")) // 2
    assert positions.to_text(positions.units) == len(text)


@given(text=TEXTS)
def test_shown_text_has_nothing_left_to_stand_in_for(text: str) -> None:
    shown = shown_text(text)
    assert not STAND_IN.search(shown)
    assert "\r" not in shown


def test_offsets_outside_the_text_are_brought_in() -> None:
    positions = Positions("a\r\n\U0001f600")
    assert (positions.to_widget(-3), positions.to_widget(99)) == (0, positions.units)
    assert (positions.to_text(-3), positions.to_text(99)) == (0, 4)


def test_control_characters_are_shown_by_their_pictures() -> None:
    assert shown_text("a\x00b\x0cc\x1bd\x7fe") == "a\u2400b\u240cc\u241bd\u2421e"
    assert shown_text("\ufeffR 24") == "\ufffdR 24"
    assert shown_text("\u00b611.\t(SBU)\u00a0x") == "\u00b611.\t(SBU)\u00a0x"


def test_plain_text_has_no_irregular_place() -> None:
    text = "\u00b611. (SBU) Summary\nline\rline\n"
    assert not IRREGULAR.search(text)
    positions = Positions(text)
    assert [positions.to_widget(n) for n in range(len(text))] == list(range(len(text)))


def test_building_is_linear_and_asking_is_quick() -> None:
    def took(lines: int) -> float:
        text = "\U0001f600 a line of a cable \u00b6\r\n" * lines
        begun = time.perf_counter()
        positions = Positions(text)
        for offset in range(0, len(text), max(1, len(text) // 2000)):
            assert positions.to_widget(offset) >= 0
        return time.perf_counter() - begun

    took(1000)
    small, large = min(took(4000) for _ in range(3)), min(took(40000) for _ in range(3))
    assert large < 20 * small


BROKEN = st.tuples(TEXTS, st.integers(1, 30))
EMOJI = "\U0001f600"


@given(given=BROKEN)
@example(given=("abcdefghijklmnopqrstuvw", 20))
@example(given=("abcdefghijklmnopqr tuvwxyz", 20))
@example(given=(EMOJI * 45, 20))
@example(given=("a\r\n" + EMOJI * 21 + "\r\nb", 10))
def test_broken_lines_hold_the_text_at_every_offset(qapp: object, given: tuple[str, int]) -> None:
    text, longest = given
    positions = Positions(text, longest)
    widget = QPlainTextEdit()
    widget.setPlainText(positions.shown)
    document = widget.document()

    assert document.characterCount() == positions.units + 1
    lines = positions.shown.split("\n")
    assert max(map(len, lines)) <= longest
    assert len(lines) - len(positions.pieces) == len(shown_text(text).split("\n"))
    for piece in positions.pieces:
        assert document.findBlock(piece).position() == piece
        assert document.characterAt(piece - 1) == "\u2029"
    there = [positions.to_widget(offset) for offset in range(len(text) + 1)]
    assert there == sorted(there)
    assert (there[0], there[-1]) == (0, positions.units)
    for offset, character in enumerate(text):
        if character == "\n" and text[offset - 1 : offset] == "\r":
            continue  # it has no place of its own
        at = there[offset]
        assert positions.to_text(at) == offset
        if character not in "\r\n" and not (character == " " and at + 1 in positions.pieces):
            shown = stand_in(character) if STAND_IN.match(character) else character
            cursor = QTextCursor(document)
            cursor.setPosition(at)
            cursor.setPosition(at + units(shown), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText().replace("\xa0", " ") == shown.replace("\xa0", " ")


def test_the_end_of_a_piece_is_where_the_next_one_begins() -> None:
    positions = Positions("a" * 25, 10)
    assert positions.pieces == [11, 22]
    assert [positions.to_text(at) for at in (9, 10, 11, 12, 20, 21, 22)] == [9, 10, 10, 11, 19, 20, 20]


def test_a_line_is_broken_at_a_blank_without_another_position() -> None:
    text = "a" * 18 + " " + "b" * 10
    positions = Positions(text, 20)
    assert positions.shown == text.replace(" ", "\n")
    assert positions.pieces == [19]
    assert [positions.to_widget(at) for at in range(len(text))] == list(range(len(text)))
