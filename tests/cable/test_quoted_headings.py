"""Headings inside a text that a paragraph quotes: they are the text's own, and part of the paragraph."""

from __future__ import annotations

from tests.cable.invented import cable, numbers

PROSE = "The boats were made of paper, and those who folded them had not thought of the rain that was to come."
RAIN = f"The rain\n--------\n{PROSE}\n{PROSE}"
QUOTED = f"\n\nHARBOUR REPORT (SECOND CLASS)\n-----------------------------\n\n{PROSE}\n{PROSE}\n\n{RAIN}"


def test_a_quoted_text_keeps_its_headings_to_the_next_label() -> None:
    for begins in ("Begin text:", "Begin Final Text of the report:", "(begin text)"):
        read = cable(body=f"\n1. {begins}{QUOTED}\n\nNext steps\n----------\n\n2. There are none.")
        assert numbers(read) == [1, 2]
        assert [each.value for each in read.headings] == ["Next steps"]
        assert read.paragraphs[0].text.endswith("was to come.")


def test_a_quoted_text_keeps_its_headings_to_its_end() -> None:
    read = cable(body=f"\n1. Begin text.{QUOTED}\n\nEnd text.\n\nNext steps\n----------\n\n2. There are none.")
    assert numbers(read) == [1, 2]
    assert [each.value for each in read.headings] == ["Next steps"]


def test_headings_outside_stay() -> None:
    read = cable(body=f"\n1. Here it is.{QUOTED}\n\n2. There are none.")
    assert [each.value for each in read.headings] == ["HARBOUR REPORT (SECOND CLASS)", "The rain"]
