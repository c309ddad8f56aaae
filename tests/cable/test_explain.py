"""What is said about places: by the tables, in two zones, and honest about what they do not know."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given

import reader
from reader.cable.explain import MOST_SAID, SAY, explain, home, precedence_at
from reader.cable.explain_header import reference
from reader.cable.explanation import Explanation
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from reader.cable.times import clock_at
from reader.cable.values import Addressee, Dtg, ExecutiveOrder, Reference, Station, Value
from tests.strategies import telegrams

HEAD = """\
VZCZCXRO2343
PP RUEHSP RUEHQQZ
DE RUEHWN #0412/01 0421200
ZNR UUUUU ZZH
P R 111200Z FEB 10
FM AMEMBASSY BRIDGETOWN
TO RUEHC/SECSTATE WASHDC 0001
INFO RUEHQQ/SOMEBODY ELSEWHERE
BT
C O N F I D E N T I A L BRIDGETOWN 000412

SIPDIS

E.O. 12958: DECL: 02/11/2020
TAGS: PREL, BB, QXQX
SUBJECT: HARBOR LIGHTS
REF: A. PORT OF SPAIN 170
     B. 09 NASSAU 12

Classified By: Ambassador A. Archer for reasons 1.4 (b) and (d).

1. (C) The lights were out (ref A).
HALLORAN
"""
HARBOR = reader.parse(HEAD)


def no_zone(_names: object) -> None:
    """Of a computer that knows no zones."""


def said(kind: Kind, place: int = 0) -> Explanation:
    return explain(HARBOR, HARBOR.tree.of(kind)[place])


def test_a_date_time_group_is_said_in_utc_and_at_the_post() -> None:
    found = said(Kind.DTG)
    assert found.short.startswith("Thursday 11 February 2010, 12:00 UTC (08:00 in Bridgetown), precedence P, Priority")
    assert "Precedence for information addressees: R, Routine." in found.lines


@pytest.mark.parametrize(
    ("when", "post", "words"),
    [
        (datetime(2008, 6, 24, 17, 55, tzinfo=UTC), "PORTOFSPAIN", "13:55 in Port of Spain"),
        (datetime(2008, 1, 31, 23, 30, tzinfo=UTC), "TOKYO", "Friday 08:30 in Tokyo"),
        (datetime(2008, 7, 1, 2, 0, tzinfo=UTC), "STATE", "Monday 22:00 in Washington"),
        (datetime(2008, 12, 1, 2, 0, tzinfo=UTC), "STATE", "Sunday 21:00 in Washington"),
        (datetime(2005, 8, 1, 12, 0, tzinfo=UTC), "CARACAS", "08:00 in Caracas"),
        (datetime(2009, 8, 1, 12, 0, tzinfo=UTC), "CARACAS", "07:30 in Caracas"),
        (datetime(2008, 7, 1, 2, 0, tzinfo=UTC), "NOSUCHPOST", None),
        (datetime(2008, 7, 1, 2, 0, tzinfo=UTC), None, None),
    ],
)
def test_the_clock_at_a_post(when: datetime, post: str | None, words: str | None) -> None:
    assert clock_at(when, post) == words


def test_without_zones_no_time_at_the_post_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.cable.times._zone", no_zone)
    found = said(Kind.DTG)
    assert "(" not in found.short
    assert any("is not known" in line for line in found.lines)


def test_each_precedence_is_said_on_its_letter_alone() -> None:
    number = HARBOR.tree.of(Kind.DTG)[0]
    start = HARBOR.tree.nodes[number].start
    assert precedence_at(HARBOR, number, start) == "P, Priority"
    assert precedence_at(HARBOR, number, start + 2) == "R, Routine"
    assert precedence_at(HARBOR, number, start + 5) == ""
    assert precedence_at(HARBOR, 0, 0) == ""


def test_indicators_are_said_by_the_table_or_to_be_unknown() -> None:
    assert said(Kind.INDICATOR, 0).lines == (
        "Routing indicator RUEHSP: AMEMBASSY PORT OF SPAIN, American Embassy, Port of Spain.",
    )
    unknown = said(Kind.INDICATOR, 1)
    assert not unknown.known
    assert "not in the vocabulary" in unknown.lines[0]


def test_addresses_are_said_by_the_table_or_to_be_unknown() -> None:
    assert said(Kind.FROM).lines[1] == "AMEMBASSY BRIDGETOWN: American Embassy, Bridgetown."
    action, copy = said(Kind.ADDRESSEE, 0), said(Kind.ADDRESSEE, 1)
    assert "SECSTATE WASHDC: Department of State, Washington." in action.lines
    assert "Its routing indicator in the network: RUEHC." in action.lines
    assert not copy.known
    assert copy.lines[0] == "Addressees that get it for information."
    assert "SOMEBODY ELSEWHERE: not in the vocabulary of posts." in copy.lines


def test_tags_have_kind_and_meaning() -> None:
    assert said(Kind.TAG, 0).lines == ("PREL, subject tag: External Political Relations.",)
    assert said(Kind.TAG, 1).lines == ("BB, geographic tag: Barbados.",)
    assert not said(Kind.TAG, 2).known
    assert "not in the vocabulary" in said(Kind.TAG, 2).lines[0]


def test_order_caption_reasons_and_declassification() -> None:
    order = said(Kind.EXECUTIVE_ORDER)
    assert order.lines[0] == (
        "Executive Order 12958 on classification, signed in April 1995, in force from October 1995."
    )
    assert order.lines[-1] == "To be declassified on Tuesday 11 February 2020."
    assert said(Kind.CAPTION).lines == ("SIPDIS: Released to distribution on the SIPRNet side.",)
    reasons = said(Kind.CLASSIFIED_BY).lines
    assert "Reason (b): foreign government information." in reasons
    assert any(line.startswith("Reason (d): foreign relations") for line in reasons)


def test_references_say_what_they_lead_to() -> None:
    near = said(Kind.REFERENCE, 0)
    far = reference(Reference(None, "09NOWHERE12", "cable", 2009, "NOWHERE", 12, "09 NOWHERE 12"))
    assert near.lines[0] == "Cable 170 of 2010 from Port of Spain, whose id is 10PORTOFSPAIN170."
    assert "year is not written" in near.lines[1]
    assert "not in the vocabulary of posts" in far.lines[0]
    assert len(far.lines) == 1, "its year is written"
    assert said(Kind.CITATION).lines == ("Reference A: 10PORTOFSPAIN170.",)


def test_a_subject_that_goes_on_and_on_is_cut_in_its_middle() -> None:
    cable = reader.parse(f"UNCLAS BRIDGETOWN 000001\n\nSUBJECT: HARBOR {'LAMP ' * 5000}LIGHTS\n\n1. (U) One.\n")
    number = next(n for n, node in enumerate(cable.tree.nodes) if node.kind is Kind.SUBJECT)
    said = explain(cable, number).short
    assert said.startswith("HARBOR LAMP")
    assert said.endswith("LIGHTS")
    assert len(said) == MOST_SAID


def test_every_class_of_value_has_words() -> None:
    kinds = {cls for cls in Value.__subclasses__() if cls.__module__ == "reader.cable.values"}
    assert kinds == {*SAY, Dtg, Station, ExecutiveOrder, Addressee}


def test_a_cable_without_a_known_post_has_no_home() -> None:
    assert home(HARBOR) == "BRIDGETOWN"
    assert home(reader.parse("SUBJECT: NOTHING\n\n1. (U) Text.\n")) is None


def all_said(cable: Telegram) -> None:
    for number in range(len(cable.tree.nodes)):
        found = explain(cable, number)
        assert found.short.isprintable()
        assert all(line.isprintable() and line.endswith((".", "?", "\u201d")) for line in found.lines), found.lines
        assert "None" not in found.short
        assert not any("None" in line for line in found.lines)


@given(telegrams())
def test_any_text_is_explained(text: str) -> None:
    all_said(reader.parse(text))


def test_real_cables_are_explained(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt"))[::8]:
        all_said(reader.read_cable(path))


def test_the_sample_is_explained() -> None:
    all_said(HARBOR)
