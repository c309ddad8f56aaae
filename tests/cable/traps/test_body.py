"""Traps 44 to 61: paragraph labels and marks, page lines, headings and blocks."""

from __future__ import annotations

import pytest

from reader.cable.kinds import Kind
from reader.cable.values import Basis, ParagraphValue
from tests.cable.invented import blocks, cable, classified, headings, marks, numbers, rules, texts, value

PAGE = "KINGSTON 00000088  002 OF 002"
TWO_SECTIONS = "UNCLAS SECTION 01 OF 02 KINGSTON 000088"


def test_t44_labels_with_a_stray_one() -> None:
    written = ["¶11.", "¶12.", "13.", "14.", "15.", "16.", "17.", "¶8.", "¶9."]
    mark = ["SBU"] * 8 + ["U"]
    read = cable(
        captions="\nSIPDIS\nSENSITIVE",
        body="".join(
            f"\n{label} ({of}) The boat sank at its mooring.\n" for label, of in zip(written, mark, strict=True)
        ),
    )
    assert numbers(read) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert [each.label for each in read.paragraphs] == written
    assert marks(read) == mark
    bases = [node.value.basis for node in read.tree.nodes if isinstance(node.value, ParagraphValue)]
    assert bases == [Basis.INFERRED] * 7 + [Basis.WRITTEN] * 2


@pytest.mark.parametrize(
    ("label", "mark"),
    [("1.(SBU)", "SBU"), ("1. C)", "C"), ("1 (C)", "C"), ("¶1.  (S/NF)", "S/NF")],
)
def test_t45_labels_and_marks(label: str, mark: str) -> None:
    read = cable(body=f"\n{label} The regatta began at noon.\n\n2. (U) It ended before one.")
    assert numbers(read) == [1, 2]
    assert marks(read) == [mark, "U"]
    assert read.paragraphs[0].text == "The regatta began at noon."


def test_t46_year_at_the_start_of_a_line() -> None:
    read = cable(
        body="\n1. (U) The boats have been made of paper since the spring of\n"
        "2009. That year the last one of wood sank.\n\n"
        "2. (U) It ended before one."
    )
    assert numbers(read) == [1, 2]
    assert read.paragraphs[0].text.endswith("since the spring of 2009. That year the last one of wood sank.")


@pytest.mark.parametrize("bracket", ["(U.S.)", "(Iran)", "(China)", "(NOTAL)", "(UN)", "(C-17)"])
def test_t47_brackets_that_are_no_marks(bracket: str) -> None:
    read = cable(body=f"\n1. {bracket} boats began at noon.\n\n2. (U) They sank before one.")
    assert marks(read) == [None, "U"]
    assert read.paragraphs[0].text == f"{bracket} boats began at noon."


def test_t48_mark_behind_the_word_that_opens_a_summary() -> None:
    read = cable(
        captions="\nSIPDIS\nSENSITIVE",
        body="\n1. Summary: (SBU) The boats sank. End summary.\n\n2. (U) They were of paper.",
    )
    assert marks(read) == ["SBU", "U"]
    assert value(read.summary) == "The boats sank."


def test_t49_transposed_mark() -> None:
    read = cable(
        security="ZNY SSSSS ZZH",
        banner="S E C R E T KINGSTON 000088",
        captions="\nNOFORN\nSIPDIS",
        order="\nE.O. 12958: DECL: 06/24/2018",
        authority="\nClassified By: DCM John Doe for reasons 1.4 (b) and (d).",
        body="\n1. (S/NF) The boats sank.\n\n2. (N/SF) They were of paper.",
    )
    assert marks(read) == ["S/NF", "S/NF"]
    (finding,) = [each for each in read.findings if each.rule == "CR-MARK-009"]
    assert (finding.severity, read.source.text[finding.start : finding.end]) == ("warning", "(N/SF)")


def test_t50_releasable_is_not_noforn() -> None:
    read = classified(body="\n1. (C/REL NATO) The boats sank.\n\n2. (C) They were of paper.")
    assert marks(read) == ["C/REL NATO", "C"]
    assert rules(read) == []


def test_t51_page_line_with_the_post_cut() -> None:
    read = cable(
        station="DE RUEHSP #0276/01 1761755",
        sender="FM AMEMBASSY PORT OF SPAIN",
        banner="UNCLAS SECTION 01 OF 02 PORT OF SPAIN 000276",
        body="\n1. (U) The boats sank.\n\nPORT OF SP 00000276  002 OF 002\n\n2. (U) They were of paper.",
    )
    (page,) = read.page_breaks
    assert (page.post, page.number, page.section, page.sections, page.page) == ("PORT OF SP", 276, 2, 2, None)
    assert rules(read) == []


def test_t52_page_within_a_section() -> None:
    read = cable(
        station="DE RUEHUNV #0148/01 1761755",
        sender="FM UNVIE VIENNA",
        banner="UNCLAS SECTION 01 OF 03 UNVIE VIENNA 000148",
        body="\n1. (U) The boats sank.\n\nUNVIE VIEN 00000148  001.2 OF 003\n\n2. (U) They were of paper.",
    )
    (page,) = read.page_breaks
    assert (page.section, page.sections, page.page) == (1, 3, 2)
    (missing,) = [each for each in read.findings if each.rule == "CR-BODY-001"]
    assert "Sections 2 and 3 of 3" in missing.message


def test_t53_page_line_in_mid_sentence() -> None:
    read = cable(
        banner=TWO_SECTIONS,
        body=f"\n1. (U) The boats sank\n\n{PAGE}\n\n\nat their moorings.\n\n2. (U) They were of paper.",
    )
    first = read.paragraphs[0]
    assert first.text == "The boats sank at their moorings."
    assert read.source.text[first.start : first.end].split(PAGE)[0].strip() == "1. (U) The boats sank"
    assert read.source.text[first.start : first.end].endswith("at their moorings.")
    assert numbers(read) == [1, 2]


def test_t54_echoes_around_a_page_line() -> None:
    read = classified(
        start="",
        relay="",
        station="",
        security="",
        sender="FM AMEMBASSY SOFIA",
        banner="C O N F I D E N T I A L SECTION 01 OF 02 SOFIA 003382",
        body="\n1. (C) The boats sank\n\nCONFIDENTIAL\n\nSIPDIS\n\nPAGE 03        SOFIA  03382  02 OF 02  111320Z\n\n"
        "at their moorings.\n\n2. (C) They were of paper.",
    )
    assert read.paragraphs[0].text == "The boats sank at their moorings."
    assert headings(read) == []
    assert numbers(read) == [1, 2]


@pytest.mark.parametrize("rule", ["----------", "- - - - -", "‐‐‐‐‐‐‐‐"])
def test_t55_underlined_heading(rule: str) -> None:
    read = cable(body=f"\nSummary\n{rule}\n\n1. (U) The boats sank.\n-\n2. (U) They were of paper.")
    assert headings(read) == ["Summary"]
    assert texts(read, Kind.HEADING) == ["Summary"]
    assert [each.text for each in read.paragraphs] == ["The boats sank.", "They were of paper."]


def test_t56_underline_glued_to_a_heading() -> None:
    read = cable(body="\nSummary -------\n\n1. (U) The boats sank.\n\n2. (U) They were of paper.")
    assert headings(read) == ["Summary"]


def test_t57_summary_that_ends_in_its_paragraph() -> None:
    read = cable(
        body='\n1. (U) Summary: The master called them "seaworthy practitioners." End Summary. Others did not.\n\n'
        "2. (U) They were of paper."
    )
    assert value(read.summary) == 'The master called them "seaworthy practitioners."'
    assert blocks(read) == [("summary", False)]
    assert read.summary is not None
    assert read.paragraphs[0].start < read.summary.start < read.summary.end < read.paragraphs[0].end


@pytest.mark.parametrize("between", ["\n", f"\n\n{PAGE}\n\n"])
def test_t58_closer_cut_in_two(between: str) -> None:
    read = cable(
        banner=TWO_SECTIONS,
        body=f"\n1. (U) Summary: The boats sank. End{between}Summary.\n\n2. (U) They were of paper.",
    )
    assert value(read.summary) == "The boats sank."
    assert blocks(read) == [("summary", False)]


def test_t59_note_in_brackets() -> None:
    read = cable(
        body="\n1. (U) The boats (Note: all of them paper. End Note.) sank at their moorings.\n\n2. (U) They were many."
    )
    (note,) = read.blocks
    assert (str(note.kind), note.implied) == ("note", False)
    assert read.source.text[note.start : note.end] == "(Note: all of them paper. End Note.)"
    assert read.paragraphs[0].text.endswith("sank at their moorings.")


def test_t60_comment_under_a_heading() -> None:
    read = cable(
        body="\n1. (U) The boats sank.\n\nComment: A first step\n\n2. (U) Next year they will float.\n\n"
        "3. (U) This cable was cleared by the harbour master."
    )
    assert headings(read) == ["Comment: A first step"]
    assert blocks(read) == [("comment", True)]
    assert value(read.comment) == "Next year they will float."


def test_t61_heading_before_a_page_line() -> None:
    read = cable(
        banner=TWO_SECTIONS,
        body=f"\n1. (U) The boats sank.\n\nAreas of Possible Co-Operation\n\n{PAGE}\n\n\n2. (U) Glue was offered.",
    )
    assert headings(read) == ["Areas of Possible Co-Operation"]
    assert numbers(read) == [1, 2]
    assert [each.text for each in read.paragraphs] == ["The boats sank.", "Glue was offered."]
