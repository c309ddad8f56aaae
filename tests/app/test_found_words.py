"""What stands around a place that was found: on one line, with the place known in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.app.find.found_words import BEFORE, BEHIND, words_around


def test_line_ends_are_blanks_and_the_words_are_known_among_them() -> None:
    text = "Eleven boats left\r\nthe  harbor at\nnoon, and one\tcame back."
    found = words_around(text, text.index("harbor"), text.index("noon"))
    assert found.line == "Eleven boats left the harbor at noon, and one came back."
    assert found.line[found.start : found.end] == "harbor at "


def test_little_stands_before_it_so_that_it_is_seen() -> None:
    text = f"{'a ' * 200}HARBOR{' b' * 200}"
    found = words_around(text, text.index("HARBOR"), text.index("HARBOR") + 6)
    assert found.start <= BEFORE + 2
    assert len(found.line) <= BEFORE + 6 + BEHIND + 4
    assert found.line.startswith("\u2026 a a ")
    assert found.line.endswith(" b b \u2026")


def test_words_are_whole_and_dots_stand_for_the_rest() -> None:
    text = "Kuwait now issues single-entry visas to Americans on arrival, upon presentation of paper" + "s" * 20
    found = words_around(text, text.index("visas"), text.index("visas") + 4)
    assert found.line == ("\u2026 now issues single-entry visas to Americans on arrival, upon presentation of \u2026")
    assert found.line[found.start : found.end] == "visa"
    whole = words_around(text, 0, 6)
    assert whole.line.startswith("Kuwait now")
    assert words_around("x" * 200, 100, 101).line.strip("\u2026 x") == "", "of one endless word a part is shown"


@given(st.text(max_size=60), st.text(min_size=1, max_size=10), st.text(max_size=60))
def test_the_place_is_always_inside_the_line(before: str, here: str, behind: str) -> None:
    found = words_around(f"{before}{here}{behind}", len(before), len(before) + len(here))
    assert 0 <= found.start <= found.end <= len(found.line)
    assert found.line.isprintable()
