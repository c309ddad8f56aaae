"""Telegrams in mails that quote them: a mark before each line, of one level or several, wrapped or not."""

from __future__ import annotations

import textwrap

import pytest

import reader
from reader.cable.again import parts_of, read_again
from reader.cable.dump import dump
from reader.cable.flow import passages
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import CLASSIFIED, LINES, captions, headings, numbers, rules, texts, value, written

LONG = "The boats were made of newspaper, and when it began to rain they sank at their moorings one by one."
TEXT = written(
    **CLASSIFIED
    | {
        "captions": "\nSIPDIS\n\nSTATE FOR THE HARBOUR OFFICE AND FOR ALL THE OTHER OFFICES\nTHAT HAVE A BOAT",
        "subject": "SUBJECT: THE REGATTA OF THE PAPER BOATS, AND WHAT BECAME OF\nTHE GOAT",
        "references": "REF: A. LIMA 603\nB. QUITO 12",
        "authority": "\nClassified By: Ambassador Jane Q. Doe\nfor reasons 1.4 (b) and (d).",
        "body": f"\n1. (C) Summary: {LONG}\n{LONG} (Ref A) End\nsummary.\n\nThe Goat\n--------\n\n2. (U) {LONG}\n\n"
        f"KINGSTON 00000088  002 OF 002\n\n3. (C) The prizes:\n\n-- (U) a newspaper\n-- (C) a goat",
    }
)


def marked(text: str, mark: str, bare: str) -> str:
    """A text with a mark before each line, and another one on the empty ones."""
    return "\n".join(f"{mark}{line}" if line else bare for line in text.split("\n"))


def holds(read: Telegram) -> None:
    """Assert that the telegram was read as if no mail quoted it."""
    plain = reader.parse(TEXT)
    for fact in ("id", "dtg", "subject", "signer", "summary", "executive_order", "classified_by", "declassify_on"):
        assert value(getattr(read, fact)) == value(getattr(plain, fact)), fact
    for many in ("to", "info", "tags", "page_breaks"):
        assert getattr(read, many) == getattr(plain, many), many
    assert (captions(read), headings(read), numbers(read)) == (captions(plain), headings(plain), numbers(plain))
    assert [(each.mark, each.label, each.kind, each.text) for each in read.paragraphs] == [
        (each.mark, each.label, each.kind, each.text) for each in plain.paragraphs
    ]
    assert [(each.letter, each.id, each.written) for each in read.references] == [
        (each.letter, each.id, each.written) for each in plain.references
    ]
    assert [each.value for each in read.passing] == [each.value for each in plain.passing]
    assert [each.text for each in passages(read.tree)] == [each.text for each in passages(plain.tree)]
    assert [rule for rule in rules(read) if rule != "CR-TEXT-010"] == rules(plain)
    assert rules(read).count("CR-TEXT-010") == 1
    assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == read.source.text


@pytest.mark.parametrize(("mark", "bare"), [("> ", ">"), (">", ">"), ("> ", "> "), ("> > ", "> >"), (">> ", ">>")])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_line_has_a_mark(mark: str, bare: str, line_end: str) -> None:
    holds(reader.parse(marked(TEXT, mark, bare).replace("\n", line_end)))


def test_a_mail_around_it_is_no_part_of_it() -> None:
    above = "Jane,\n\nsee what they wrote.\n\nOn 24 June, John Roe <roe@harbour.invalid> wrote:\n\n"
    below = "\n\n--\nJohn Roe\nHarbour Office\n"
    read = reader.parse(above + marked(TEXT, "> ", ">") + below)
    holds(read)
    wrapped = " ".join(texts(read, Kind.WRAPPER))
    assert "see what they wrote" in wrapped
    assert "Harbour Office" in wrapped


def test_what_is_quoted_twice_stands_in_what_is_quoted_once() -> None:
    read = reader.parse(f"> Jane,\n> this came in.\n>\n{marked(TEXT, '>> ', '>>')}\n>\n> Regards,\n> John\n")
    holds(read)
    assert "Regards" in " ".join(texts(read, Kind.WRAPPER))


def test_lines_that_a_mail_program_wrapped() -> None:
    """What is left of a line stands below it, without a mark."""
    body = "\n\n".join(f"{number}. (U) {LONG} {LONG}" for number in range(1, 6))
    text = written(body=f"\n{body}")
    lines = [textwrap.wrap(line, 64) or [""] for line in text.split("\n")]
    read = reader.parse("\n".join("\n".join([f"> {first}", *rest]) for first, *rest in lines))
    assert value(read.id) == "08KINGSTON88"
    assert [each.text for each in read.paragraphs] == [f"{LONG} {LONG}"] * 5
    assert value(read.signer) == "DOE"


def test_the_same_parts_give_the_same_telegram() -> None:
    """Corrections read parts again: the marks stay what they are."""
    read = reader.parse(marked(TEXT, "> ", ">"))
    assert dump(read_again(read, parts_of(read.tree))) == dump(read)


@pytest.mark.parametrize(
    "body",
    [
        "\n1. (U) The rules:\n\n> No boat may sink.\n> No boat may float.\n> No goat may bark.\n\n2. (U) It rained.",
        "\n1. (U) He wrote:\n\n> SUBJECT: BOATS\n> I lost mine.\n> FM here on, I walk.\n> John\n\n2. (U) So.",
        "\n1. (U) x > y,\n> y and\n> z.\n\n2. (U) It rained.",
    ],
)
def test_a_telegram_that_quotes_something(body: str) -> None:
    read = reader.parse(written(body=body))
    assert value(read.id) == "08KINGSTON88"
    assert numbers(read) == [1, 2]
    assert "CR-TEXT-010" not in rules(read)
    assert ">" in read.paragraphs[0].text


def test_a_telegram_that_repeats_another_with_marks() -> None:
    inner = marked(written(banner="UNCLAS LIMA 000007", body="\n1. (U) Sail."), "> ", ">")
    read = reader.parse(written(body=f"\n1. (U) This came:\n\n{inner}\n\n2. (U) It rained. {LONG}\n\n3. (U) {LONG}"))
    assert value(read.id) == "08KINGSTON88"
    assert "CR-TEXT-010" not in rules(read)


def test_several_telegrams_in_one_mail() -> None:
    other = written(banner="UNCLAS KINGSTON 000089", station="DE RUEHKG #0089/01 1761855", dtg="R 241855Z JUN 08")
    found = reader.parse_all(f"John wrote:\n\n{marked(f'{LINES_JOINED}{other}', '> ', '>')}")
    assert [value(each.id) for each in found] == ["08KINGSTON88", "08KINGSTON89"]
    assert [numbers(each) for each in found] == [[1, 2], [1, 2]]


LINES_JOINED = "\n".join(part for part in LINES.values() if part) + "\n\n\n"
