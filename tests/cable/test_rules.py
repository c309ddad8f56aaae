"""The table of rules, and a small text that fires each of them."""

from __future__ import annotations

import re
import string

import pytest

import reader
from reader.cable.parse import parse_all
from reader.cable.rule import Area
from reader.cable.rules import ROWS, RULES, Rule, Severity
from reader.cable.telegram import Telegram
from tests.cable.invented import CLASSIFIED, cable, classified, passed, rules, sentences, written

GROUPS = {"TEXT", "TRANS", "HEAD", "BODY", "MARK", "FILE"}
SECRET = CLASSIFIED | {"security": "ZNY SSSSS ZZH", "banner": "S E C R E T KINGSTON 000088"}
OLD = {"station": "DE RUEHKG #0088/01 0121755", "dtg": "R 121755Z JAN 08"}
PAGE = "KINGSTON 00000088  00{} OF 003"
THREE = {"banner": "UNCLAS SECTION 01 OF 03 KINGSTON 000088"}
LONG = "The boats went round the harbour once and then, as the wind rose, they went round it a second time; "


def body(*paragraphs: str) -> dict[str, str]:
    """A body of some paragraphs."""
    return {"body": "\n" + "\n\n".join(paragraphs)}


def marked(*marks: str) -> dict[str, str]:
    """A body of numbered paragraphs with some marks."""
    return body(*(f"{number}. {mark} The boats sank." for number, mark in enumerate(marks, 1)))


FIRED: dict[str, str | bytes] = {
    "CR-TEXT-001": b"",
    "CR-TEXT-002": b"%PDF-1.7 invented",
    "CR-TEXT-003": " \n\n ",
    "CR-TEXT-005": "1. (U) A caf\ufffd.\n\n2. (U) Another.",
    "CR-TEXT-006": "Once upon a time there was a boat of paper.",
    "CR-TEXT-007": f"{written()}\n\n{written(banner='UNCLAS KINGSTON 000089')}",
    "CR-TEXT-008": written(captions="\nSIPDIS\n\nthe harbour master added this line, which no rule explains"),
    "CR-TRANS-001": written(dtg="R 311755Z JUN 08"),
    "CR-TRANS-002": written(dtg="R 24l755Z JUN 08"),
    "CR-TRANS-003": written(station="DE RUEHKG #0088/01 4001755"),
    "CR-TRANS-004": written(),
    "CR-TRANS-005": written(station="DE RUEHKG #0088/01 1780755"),
    "CR-TRANS-006": written(station="DE RUEHKG #0088/01 1751755"),
    "CR-TRANS-007": written(),
    "CR-TRANS-008": written(station="DE RUEHKG #0089/01 1761755"),
    "CR-TRANS-009": written(),
    "CR-TRANS-010": written(security="ZNY CCCCC ZZH"),
    "CR-TRANS-011": written(relay="OO RUEHLO"),
    "CR-TRANS-012": written(dtg="R 241755Z JUN 08 ZDK CTG RUEHLO #0412"),
    "CR-TRANS-013": written(station="DE RUEHKG #0088/05 1761755", **THREE),
    "CR-TRANS-014": written(station="DE RUEHNY #0088/01 1761755"),
    "CR-TRANS-015": f"MRN: 08 KINGSTON 88\nDate/DTG: Jul 14, 2008 / 140000Z Jul 08\n\n{written()}",
    "CR-TRANS-016": f"MRN: 08 KINGSTON 88\nDate/DTG: Jun 24, 2008 / 240000Z Jun 08\n\n{written()}",
    "CR-HEAD-001": written(banner="CC O N F I D E N T I A L KINGSTON 000088"),
    "CR-HEAD-002": written(tags="TAGS: POGOV, JM"),
    "CR-HEAD-003": written(references="REF: KINGSTON O071"),
    "CR-HEAD-004": written(order="\nE.O. 11652: N/A"),
    "CR-HEAD-005": written(order="\nE.O. 12598: N/A"),
    "CR-HEAD-006": written(**(CLASSIFIED | {"order": "\nE.O. 12958: N/A"})),
    "CR-HEAD-007": written(order="\nE.O. 12958: DECL: 06/24/2018"),
    "CR-HEAD-008": written(**(CLASSIFIED | {"order": "\nE.O. 12958: DECL: 06/24/2007"})),
    "CR-HEAD-009": written(**(CLASSIFIED | {"order": "\nE.O. 12958: DECL: 06/25/2033"})),
    "CR-HEAD-010": written(**(CLASSIFIED | {"authority": "\nClassified By: DCM John Doe for reasons 1.5 (b), (d)."})),
    "CR-HEAD-011": written(**(CLASSIFIED | {"authority": ""})),
    "CR-HEAD-012": written(info="INFO RUEHC/SECSTATE WASHDC 0413"),
    "CR-HEAD-013": written(references="REF: KINGSTON 1402", **OLD),
    "CR-HEAD-014": written(subject="SUBJECT: BOATS\n" + "THE BOATS WERE MADE OF PAPER, AS EVER.\n" * 12),
    "CR-HEAD-015": written(subject=""),
    "CR-HEAD-016": written(order="\nE.O. 12958: DECL: O6/24/2018"),
    "CR-HEAD-017": written(info="INFO RUEHLO/AMEMBASSY LONDON PIORITY 0125"),
    "CR-BODY-001": written(**THREE, **body("1. (U) The boats sank.", PAGE.format(2), "2. (U) All of them.")),
    "CR-BODY-002": written(
        **THREE,
        **body("1. (U) The boats sank.", PAGE.format(2), "2. (U) All.", PAGE.format(3), "3. (U) Even the last."),
    ),
    "CR-BODY-003": written(**body("¶11. (U) The boats sank.", "¶2. (U) All.", "¶3. (U) Even the last.")),
    "CR-BODY-004": written(**body("1. (U) The boats sank.", "2. (U) All.", "4. (U) Even the last.")),
    "CR-BODY-005": written(
        **body(
            "1. (U) The boats sank.", "2. (U) All.", "AND AGAIN\n---------", "1. (U) The boats floated.", "2. (U) All."
        )
    ),
    "CR-BODY-006": written(**body("6. (U) The boats sank.", "7. (U) All.", "8. (U) Even the last.")),
    "CR-BODY-007": written(**body("1. (U) The boats sank.", "KINGSTON 00000099  001.2 OF 001", "2. (U) All of them.")),
    "CR-BODY-008": written(),
    "CR-BODY-009": written(**body(f"1. (U) {LONG}{LONG}and then", "2. (U) All of them sank.")),
    "CR-BODY-010": written(**body("COMMENT\n-------", "1. (U) The boats were made of paper.", "2. (U) All of them.")),
    "CR-BODY-011": written(**body("¶11. (U) The boats sank.", "¶12. (U) All of them.", "¶3. (U) Even the last.")),
    "CR-BODY-012": written(end=""),
    "CR-BODY-013": written(**THREE, **body("1. (U) The boats sank.", "KINGSTON 00000088  002 OF 004", "2. (U) All.")),
    "CR-BODY-014": written(
        **THREE,
        **body("1. (U) The boats sank.", PAGE.format(3), "2. (U) All.", PAGE.format(2), "3. (U) Even the last."),
    ),
    "CR-BODY-015": written(**THREE, **body("1. (U) The boats sank.", "NASSAU 00000088  002 OF 003", "2. (U) All.")),
    "CR-BODY-016": written(**body("1. (U) Summary. At noon the boats lef..."), end=""),
    "CR-MARK-001": written(**marked("(U)", "(C)")),
    "CR-MARK-002": written(**(SECRET | marked("(C)", "(U)"))),
    "CR-MARK-003": written(**(CLASSIFIED | marked("(C/NF)", "(C)"))),
    "CR-MARK-004": written(**(CLASSIFIED | marked("(C)", "(C)")), captions="\nNOFORN\nSIPDIS"),
    "CR-MARK-005": written(**marked("(SBU)", "(U)"), captions="\nSIPDIS\nSENSITIVE"),
    "CR-TEXT-010": "> SUBJECT: BOATS\n>\n> 1. (U) They sank.\n>\n> DOE",
    "CR-TEXT-011": "1. The boats sank.\n\n2. It rained.\n\nDoe\n\n1 Source: National Archives, RG 59, a box.",
    "CR-BODY-017": f"1. {LONG}. 2. All of them sank.",
    "CR-BODY-018": f"1. {LONG}. 2. All of them sank. 3. It rained.",
    "CR-MARK-006": written(**marked("(SBU)", "(U)")),
    "CR-MARK-007": written(**marked("(U)", "(U)"), captions="\nSIPDIS\nSENSITIVE"),
    "CR-MARK-008": written(**body("1. (U) The boats sank.", "2. All of them did.", "3. (U) Even the last.")),
    "CR-MARK-009": written(**(SECRET | marked("(S)", "(N/SF)")), captions="\nNOFORN"),
    "CR-MARK-010": written(**(CLASSIFIED | marked("(C/SBU)", "(U)"))),
    "CR-MARK-011": written(**CLASSIFIED, captions="\nNODIS\nEXDIS\nNOFORN"),
    "CR-MARK-012": written(**CLASSIFIED, captions="\nEXDIS"),
    "CR-MARK-013": written(**(CLASSIFIED | marked("(C/NF/REL UK)", "(U)")), captions="\nNOFORN"),
    "CR-MARK-014": written(
        **(CLASSIFIED | body("(U) THE HARBOUR\n---------------", "1. (C) The boats sank.", "2. (C) All of them."))
    ),
    "CR-MARK-015": written(**(CLASSIFIED | marked("(C)", "(/Rel UK)"))),
    "CR-MARK-018": written(**(CLASSIFIED | body("1. (C) Entire text.", "2. The boats sank."))),
}
"""A text for every rule that a text alone can fire."""

ELSEWHERE = {
    "CR-MARK-016",
    "CR-MARK-017",
    "CR-TEXT-004",
    "CR-TEXT-009",
    *(f"CR-FILE-00{number}" for number in range(1, 5)),
}
"""Rules of a review, an encoding that was asked for, a saved file and a fault; tested elsewhere and below."""


def test_missing_sections_are_told_as_a_person_would() -> None:
    def said(page: int, sections: str) -> str:
        text = written(**{**THREE, **body("1. (U) The boats sank.", PAGE.format(page), "2. (U) All of them.")})
        text = text.replace("OF 03", sections).replace("OF 003", sections.replace("OF ", "OF 0"))
        return next(f.message for f in reader.parse(text).findings if f.rule == "CR-BODY-001")

    assert said(2, "OF 03") == "Section 3 of 3 was not found."
    assert said(2, "OF 05") == "Sections 3, 4 and 5 of 5 were not found."


def test_a_number_that_stands_twice_is_told_as_a_person_would() -> None:
    read = cable(body="\n1. (U) The boats sank.\n\n2. (U) All of them.\n\n2. (U) It rained.")
    assert "After paragraph 2 the numbering goes on with 2." in [f.message for f in read.findings]


def test_an_unnumbered_paragraph_without_a_mark_is_told_as_a_person_would() -> None:
    text = written(**body("The mayor says that all of them sank, and that twice.", "1. (U) The boats sank."))
    found = [f.message for f in reader.parse(text).findings if f.rule == "CR-MARK-008"]
    assert found == ["An unnumbered paragraph carries no mark, though others do."]


def fired(read: Telegram) -> set[str]:
    """The rules of all findings."""
    return {finding.rule for finding in read.findings}


def places(rule: Rule) -> set[str]:
    """The named places of a rule's sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(rule.sentence) if name}


@pytest.mark.parametrize("rule", ROWS, ids=lambda rule: rule.id)
def test_row_is_complete(rule: Rule) -> None:
    prefix, group, number = rule.id.split("-")
    assert (prefix, group in GROUPS, re.fullmatch(r"\d{3}", number) is not None) == ("CR", True, True)
    assert isinstance(rule.severity, Severity)
    assert rule.sentence[0].isupper() or rule.sentence[0] in "{\u201c"
    assert rule.sentence.endswith(".")
    assert rule.help.endswith(".")
    assert rule.source
    assert rule.example
    assert rule.advice.endswith(".")
    assert isinstance(rule.area, Area)
    assert not re.search(r"\d", "".join(places(rule)))


def test_ids_are_unique_and_in_order() -> None:
    ids = [rule.id for rule in ROWS]
    assert ids == sorted(set(ids))
    assert {rule_id: rule.id for rule_id, rule in RULES.items()} == {rule_id: rule_id for rule_id in ids}


def test_every_rule_has_its_text() -> None:
    assert set(FIRED) | ELSEWHERE == set(RULES)
    assert not set(FIRED) & ELSEWHERE


@pytest.mark.parametrize("rule", FIRED)
def test_rule_is_fired(rule: str) -> None:
    read = reader.parse(FIRED[rule])
    assert rule in fired(read)
    for finding in read.findings:
        assert finding.severity is RULES[finding.rule].severity
        assert 0 <= finding.start <= finding.end <= len(read.source.text)
        assert "{" not in finding.message


def test_encoding_that_does_not_fit() -> None:
    read = reader.parse("caf\u00e9".encode("latin-1"), encoding="utf-8")
    assert "CR-TEXT-004" in fired(read)


@pytest.mark.parametrize("part", ["layout.read_header", "parse.check", "parse.write"])
def test_a_text_at_which_the_program_fails_is_there_in_one_piece(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("a fault")

    monkeypatch.setattr(f"reader.cable.{part}", fail)
    text = written()
    (read,) = reader.parse_all(text)
    (found,) = read.findings
    assert (found.rule, found.severity) == ("CR-TEXT-009", Severity.ERROR)
    assert "(IndexError in tests.cable.test_rules.fail)" in found.message
    assert [read.tree.slice(leaf) for leaf in read.tree.leaves()] == [text]
    assert (read.paragraphs, read.subject) == ((), None)
    assert read.source.data == text.encode()


def test_what_ends_the_reading_is_no_fault_of_the_program() -> None:
    class EndedError(Exception):
        pass

    def pause() -> None:
        raise EndedError

    with pytest.raises(EndedError):
        parse_all(written(), pause=pause)


def altered(*changes: tuple[str, str], **parts: str) -> set[str]:
    """The rules that are fired when a saved cable is read after somebody changed words in the file."""
    saved = reader.to_xml(cable(**parts)).decode()
    for change, by in changes:
        assert change in saved
        saved = saved.replace(change, by)
    return fired(reader.from_xml(saved.encode())[0])


def test_value_changed_in_a_saved_file() -> None:
    pytest.importorskip("lxml")
    assert altered() & {"CR-FILE-001", "CR-FILE-002", "CR-FILE-003", "CR-FILE-004"} == set()
    assert "CR-FILE-001" in altered(('id="08KINGSTON88"', 'id="08KINGSTON99"'))


def test_structure_changed_in_a_saved_file() -> None:
    pytest.importorskip("lxml")
    rules_fired = altered(("<signature ", "<furniture "), (' name="DOE"', ""), ("</signature>", "</furniture>"))
    assert "CR-FILE-002" in rules_fired


def test_many_values_changed_in_a_saved_file() -> None:
    pytest.importorskip("lxml")
    assert "CR-FILE-003" in altered((' mark="U"', ' mark="C"'), body=sentences(120))


@pytest.mark.parametrize(
    "read",
    [
        cable(),
        classified(),
        classified(captions="\nNOFORN\nSIPDIS", body="\n1. (C/NF) The boats sank.\n\n2. (SBU) All of them."),
        cable(captions="\nSIPDIS\nSENSITIVE", body="\n1. (SBU) The boats sank.\n\n2. (U) All of them."),
        classified(order="\nE.O. 12958: DECL: 06/24/2033"),
        classified(order="\nE.O. 12958: DECL: 06/24/2009"),
        classified(authority="\nDERIVED FROM: DSCG 05-01 B,D"),
        classified(body="\n1. (C - ENTIRE TEXT) The boats sank.\n\n2. All of them did."),
        classified(body="\n1. (C/REL NATO) The boats sank.\n\n2. (SBU) All of them."),
    ],
    ids=lambda read: read.source.sha256[:6],
)
def test_nothing_odd(read: Telegram) -> None:
    """What is legal gives no finding: SBU in a classified cable, 25 years to the day, one mark for the entire text."""
    assert rules(read) == []
    assert {"CR-TRANS-004", "CR-TRANS-007", "CR-TRANS-009", "CR-BODY-008"} <= passed(read)


SIGNALS = {
    "ZDK CTG RUEHLO #0412": "ZDK",
    "ZFF4": "ZFF4",
    "ZDS": "ZDS",
    "ZUI RUEWMCE1074 1581702": None,
}


@pytest.mark.parametrize("tail", SIGNALS)
def test_operating_signals_are_explained(tail: str) -> None:
    messages = [each.message for each in cable(dtg=f"R 241755Z JUN 08 {tail}").findings if each.rule == "CR-TRANS-012"]
    if SIGNALS[tail] is None:
        assert messages == []
    else:
        (message,) = messages
        assert message.startswith(f"This is a service copy ({SIGNALS[tail]}): ")


@pytest.mark.parametrize(("opener", "told"), [("COMMENT\n-------", "COMMENT"), ("Comment: A first step", "Comment")])
def test_of_a_block_without_an_end_the_words_that_open_it_are_underlined(opener: str, told: str) -> None:
    cable = reader.parse(written(**body(opener, "1. (U) The boats were made of paper.", "2. (U) All of them.")))
    (found,) = [finding for finding in cable.findings if finding.rule == "CR-BODY-010"]
    assert cable.source.text[found.start : found.end] == told
