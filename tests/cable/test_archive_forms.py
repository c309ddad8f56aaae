"""Forms of the seventies and of web copies beside the common ones."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import cable, captions, rules, texts, value, written

PAGE = "CONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 KINGST 00088 241812Z\n"
LINES = {
    "top": "CONFIDENTIAL\nPAGE 01 KINGST 00088 241812Z\nACTION ARA-10\nINFO OCT-01 ISO-00 /011 W\n",
    "counter": "--------------------- 032780\n",
    "dtg": "R 241755Z JUN 76\nFM AMEMBASSY KINGSTON\n",
    "to": "TO SECSTATE WASHDC 0412\nINFO AMEMBASSY LIMA\n",
    "banner": "C O N F I D E N T I A L KINGSTON 0088\n",
    "order": "E.O. 11652: GDS\nTAGS: PFOR, JM\n",
    "subject": "SUBJECT: THE REGATTA OF THE PAPER BOATS\n",
    "references": "",
    "body": "1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE.\n",
    "end": "DOE\nCONFIDENTIAL\nNNN\n",
}


def old(**parts: str) -> Telegram:
    return reader.parse("".join((LINES | parts).values()))


@pytest.mark.parametrize("page", [PAGE, f"\n{PAGE}\n", PAGE.replace("PAGE 02 ", "PAGE 02\n")])
def test_an_address_list_goes_on_behind_the_foot_and_the_top_of_a_page(page: str) -> None:
    read = old(to=f"TO SECSTATE WASHDC 0412\nINFO AMEMBASSY LIMA\n{page}AMEMBASSY QUITO PRIORITY\nUSMISSION GENEVA\n")
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA", "AMEMBASSY QUITO", "USMISSION GENEVA"]
    assert captions(read) == []
    assert [each.page for each in read.page_breaks] == [1, 2]


def test_a_caption_behind_a_page_is_no_address() -> None:
    read = old(banner=f"{PAGE}EXDIS\nLIMA FOR THE HARBOUR MASTER\nC O N F I D E N T I A L KINGSTON 0088\n")
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA"]
    assert captions(read) == ["EXDIS"]


@pytest.mark.parametrize(
    "counter",
    [
        "------------------045458 241812Z /13-12\n",
        "------------------078276 241812Z /72 43\n",
        "------------------241812Z 122910 /65\n",
    ],
)
def test_a_counter_line_ends_the_distribution(counter: str) -> None:
    read = old(counter=counter)
    assert [each.endswith(counter.strip()) for each in texts(read, Kind.DISTRIBUTION)] == [True]
    assert captions(read) == []


@pytest.mark.parametrize(
    ("opening", "summary"),
    [
        ("SUMMARY: IT RAINED. END SUMMARY.\n", "IT RAINED."),
        ("SUMMARY - IT RAINED. END SUMMARY\n", "IT RAINED."),
        ("SUMMARY. IT RAINED. END SUMMARY.\n", "IT RAINED."),
        ("BEGIN SUMMARY: IT RAINED. END SUMMARY.\n", "IT RAINED."),
    ],
)
@pytest.mark.parametrize("above", ["", "DEPARTMENT PASS HARBOUR COLLECTIVE\n"])
def test_a_summary_right_below_ends_a_subject_and_an_instruction(opening: str, summary: str, above: str) -> None:
    read = old(body=above + opening + LINES["body"])
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert value(read.summary) == summary
    assert texts(read, Kind.PASSING) == ([above.strip()] if above else [])


def test_a_summary_that_a_subject_names_is_a_part_of_it() -> None:
    read = old(subject="SUBJECT: THE REGATTA OF THE PAPER BOATS:\nSUMMARY OF THE YEAR\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS: SUMMARY OF THE YEAR"


def test_what_begins_an_unclassified_stretch_is_no_subject() -> None:
    read = old(references="BEGIN UNCLASSIFIED\nREF: LIMA 603\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert [each.id for each in read.references] == ["76LIMA603"]
    assert texts(read, Kind.HANDLING) == ["BEGIN UNCLASSIFIED"]


def test_how_military_addressees_are_to_handle_it() -> None:
    read = old(order="MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE\n" + LINES["order"])
    assert texts(read, Kind.HANDLING) == ["MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE"]
    assert captions(read) == []


@pytest.mark.parametrize("kind", ["RDS-4", "GDS", "XDS-1", "ADS"])
def test_an_order_without_a_colon(kind: str) -> None:
    read = old(order=f"KINGSTON FOR THE HARBOUR MASTER\nE.O. 12065 {kind} 6/24/86 (DOE, JANE) OR-M\nTAGS: PFOR, JM\n")
    assert value(read.executive_order) == "12065"
    assert texts(read, Kind.PASSING) == ["KINGSTON FOR THE HARBOUR MASTER"]


def test_a_release_stamp_under_another_name_is_no_text() -> None:
    stamp = "Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n"
    read = old(body=f"1. THE REGATTA BEGAN\n{stamp}{stamp}AT NOON.\n2. IT ENDED BEFORE ONE.\n")
    assert [each.text for each in read.paragraphs] == ["THE REGATTA BEGAN AT NOON.", "IT ENDED BEFORE ONE."]


def test_a_duplicate_that_is_possible_is_no_text() -> None:
    read = old(end="CONFIDENTIAL POSS DUPE\nPAGE 02 KINGST 00088 241812Z\nDOE\n")
    assert read.paragraphs[-1].text == "IT ENDED BEFORE ONE."
    assert value(read.signer) == "DOE"


def test_the_rest_of_a_sentence_behind_a_page_is_no_signature() -> None:
    body = "1. IT RAINED.\n2. THE COMMITTEE WAS MR. JOHN DOE, HEAD OF THE HARBOUR\n"
    assert old(body=body, end=f"{PAGE}OFFICE\n").signer is None
    assert value(old(end=f"{PAGE}DOE\n").signer) == "DOE"


@pytest.mark.parametrize("top", ["", "Show Headers\n"])
def test_a_text_without_its_header_above_all_of_it_is_a_copy(top: str) -> None:
    body = "1. THE REGATTA BEGAN AT NOON AND WENT ON FOR AN HOUR.\n2. NINE BOATS OF NEWSPAPER SANK AT THE FIRST BUOY.\n"
    text = "".join((LINES | {"body": body}).values())
    (read,) = reader.parse_all(f"{top}{body}DOE\nCONFIDENTIAL\nNNN\n{text}")
    assert value(read.id) == "76KINGSTON88"
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert [each.startswith("1. THE REGATTA") for each in texts(read, Kind.REPEAT)] == [True]
    assert [each.page for each in read.page_breaks] == [1]
    assert value(read.signer) == "DOE"


@pytest.mark.parametrize(
    "rest", ["CUP WAS GIVEN TO THE OWNER OF THE GOAT\n", f"{PAGE}CUP WAS GIVEN TO THE OWNER OF THE GOAT\n"]
)
@pytest.mark.parametrize("references", ["", "REF: LIMA 603\n"])
def test_a_sentence_goes_on_right_below_the_header_of_a_further_section(rest: str, references: str) -> None:
    first = LINES | {"references": references, "banner": "C O N F I D E N T I A L SECTION 01 OF 02 KINGSTON 0088\n"}
    second = first | {"banner": "C O N F I D E N T I A L SECTION 02 OF 02 KINGSTON 0088\n"}
    body = "1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE, AND THE\n"
    text = "".join((first | {"body": body, "end": "CONFIDENTIAL\nNNN\n"}).values())
    read = reader.parse(text + "".join((second | {"body": f"{rest}WHO WAS NOT THERE.\n3. IT RAINED.\n"}).values()))
    assert [each.text for each in read.paragraphs] == [
        "THE REGATTA BEGAN AT NOON.",
        "IT ENDED BEFORE ONE, AND THE CUP WAS GIVEN TO THE OWNER OF THE GOAT WHO WAS NOT THERE.",
        "IT RAINED.",
    ]


def test_a_marked_text_right_below_the_references() -> None:
    read = old(references="REF: LIMA 603\n(U) THE CAPTAIN WAS TOLD OF IT.\n", body="")
    assert [each.id for each in read.references] == ["76LIMA603"]
    assert [(each.mark, each.text) for each in read.paragraphs] == [("U", "THE CAPTAIN WAS TOLD OF IT.")]
    read = old(references="REF: (A) LIMA 603\n(B) QUITO 12\n(C) TELCON DOE - ROE\n")
    assert [each.letter for each in read.references] == ["A", "B", "C"]


@pytest.mark.parametrize("page", ["", PAGE])
@pytest.mark.parametrize("heading", ["THE SECOND DAY", "Comment: A second day"])
def test_a_heading_in_a_copy_without_blank_lines(heading: str, page: str) -> None:
    read = old(body=f"1. THE REGATTA BEGAN AT NOON.\nNINE BOATS SANK.\n{page}{heading}\n2. IT WENT ON.\n3. IT ENDED.\n")
    assert texts(read, Kind.HEADING) == [heading]
    assert [each.text for each in read.paragraphs][1:] == ["IT WENT ON.", "IT ENDED."]
    ruled = old(body=f"1. THE REGATTA BEGAN.\n{heading}\n-------\n2. IT WENT ON.\n\n3. IT ENDED.\n\n4. IT RAINED.\n")
    assert texts(ruled, Kind.HEADING) == [heading]


@pytest.mark.parametrize("last", ["THE HARBOUR MASTER", "- A goat", "9 boats", "of the goat"])
def test_the_last_line_of_a_paragraph_is_no_heading(last: str) -> None:
    body = f"1. THE REGATTA BEGAN AT NOON.\n2. IT WAS OPENED BY\n{last}\n3. IT ENDED.\n"
    assert texts(old(body=body), Kind.HEADING) == []
    body = f"1. THE REGATTA BEGAN AT NOON.\n\n2. IT WAS OPENED.\n{last}\n\n3. IT ENDED.\n\n4. IT RAINED.\n"
    assert texts(old(body=body), Kind.HEADING) == []


def test_offices_on_the_next_page_belong_to_the_distribution() -> None:
    read = old(top=f"{LINES['top']}{PAGE}EUR-12 NEA-10 /022 W\n")
    assert [each.endswith("032780") for each in texts(read, Kind.DISTRIBUTION)] == [True]
    assert [each.page for each in read.page_breaks] == [1, 2]
    assert captions(read) == []


@pytest.mark.parametrize("keyword", ["SUBK:", "SUBJ ECT:", "SUB:", "SUBECT:", "SUJBECT:", "SUBJCT :"])
def test_a_damaged_keyword_of_the_subject(keyword: str) -> None:
    read = old(subject=f"{keyword} THE REGATTA OF THE PAPER BOATS\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert [tag.code for tag in read.tags] == ["PFOR", "JM"]


@pytest.mark.parametrize("keyword", ["TAG5:", "T A G S:", "TA6S:", "TACS:"])
def test_a_damaged_keyword_of_the_tags(keyword: str) -> None:
    assert [tag.code for tag in old(order=f"E.O. 11652: GDS\n{keyword} PFOR, JM\n").tags] == ["PFOR", "JM"]


def test_a_zero_for_a_letter_in_the_envelope() -> None:
    read = cable(relay="00 RUEHLO", dtg="0 241755Z JUN 08", to="T0 RUEHC/SECSTATE WASHDC 0412")
    assert value(read.precedence) == "IMMEDIATE"
    assert value(read.id) == "08KINGSTON88"
    assert [(each.plad, each.number) for each in read.to] == [("SECSTATE WASHDC", "0412")]
    assert captions(read) == ["SIPDIS"]


def test_a_section_behind_the_message_number() -> None:
    read = old(banner="C O N F I D E N T I A L SECTION 1 OF 3 KINGSTON 10088/1\nEXDIS\n")
    assert value(read.id) == "76KINGSTON10088"
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA"]


def test_who_cleared_it_stands_in_the_distribution() -> None:
    cleared = "APPROVED BY ARA:AMB DOE\nARA:MR ROE;MR DOE\nNEA:MR ROE; MRS. DOE\nS/S: JROE\n"
    read = old(top=LINES["top"] + cleared)
    assert texts(read, Kind.UNRECOGNISED) == []
    assert len(texts(read, Kind.DISTRIBUTION)) == 1


def test_one_mark_beside_the_words_is_for_the_entire_text() -> None:
    read = old(body="(C) ENTIRE TEXT\n1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE.\n")
    assert "CR-MARK-008" not in rules(read)
    (found,) = [each for each in read.findings if each.rule == "CR-MARK-018"]
    assert found.message == "The mark C is for the entire text; without a mark of their own: 2 paragraphs."
    assert "CR-MARK-008" in rules(old(body="1. (C) THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE.\n"))


@pytest.mark.parametrize(
    "text",
    [
        "THE REGATTA OF THE PAPER BOATS WAS OPENED BY A GOAT",
        "A. THE BOATS--THEY WERE MADE OF THE MORNING NEWSPAPER",
        "I. THE BOATS THAT WERE MADE OF THE MORNING NEWSPAPER",
    ],
)
def test_a_text_right_below_the_references_is_none(text: str) -> None:
    read = old(references="REFS: LIMA 603, QUITO 12,\nBOGOTA 7\n", body=f"{text}\nAND SANK.\n")
    assert [each.id for each in read.references] == ["76LIMA603", "76QUITO12", "76BOGOTA7"]
    assert [each.text for each in read.paragraphs] == [f"{text} AND SANK."]


def test_references_without_figures_go_on() -> None:
    lines = "REF: (A) LIMA 603\n(B) TELEPHONE CONVERSATION BETWEEN DOE AND ROE OF THE COMMITTEE\n"
    assert [each.letter for each in old(references=lines).references] == ["A", "B"]


def test_what_a_web_page_says_above_the_header_is_none_of_it() -> None:
    page = "US embassy cable - 76KINGSTON88\n\nTags: XXXX PFOR\nThis record is a partial extract.\n\n"
    read = reader.parse(page + LINES["banner"] + LINES["order"] + LINES["subject"] + LINES["body"])
    assert [tag.code for tag in read.tags] == ["PFOR", "JM"]
    assert texts(read, Kind.UNRECOGNISED) == []
    assert texts(read, Kind.WRAPPER) == [page.strip()]


def test_a_label_with_a_blank_before_its_full_stop() -> None:
    read = old(body="1 . THE REGATTA BEGAN AT NOON.\n2 . IT ENDED BEFORE ONE.\n")
    assert [each.number for each in read.paragraphs] == [1, 2]


def test_a_name_behind_a_short_last_line() -> None:
    read = old(
        body="1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE, AND IT WAS\nTHE LAST ONE. DOERING\n", end=""
    )
    assert value(read.signer) == "DOERING"
    assert read.paragraphs[-1].text == "IT ENDED BEFORE ONE, AND IT WAS THE LAST ONE."


def test_the_lines_of_the_envelope_on_one_line() -> None:
    text = written(info="INFO RUEHLO/AMEMBASSY LONDON 0125\nRUEHPE/AMEMBASSY LIMA\nRUEKJCS/SECDEF WASHDC")
    head, body = text.split("\n1. ")
    read = reader.parse(f"{' '.join(head.split())}\n1. {body}")
    whole = reader.parse(text)
    assert (value(read.id), value(read.dtg), value(read.sender)) == (
        value(whole.id),
        value(whole.dtg),
        value(whole.sender),
    )
    assert [(each.indicator, each.plad, each.number) for each in read.to + read.info] == [
        ("RUEHC", "SECSTATE WASHDC", "0412"),
        ("RUEHLO", "AMEMBASSY LONDON", "0125"),
        ("RUEHPE", "AMEMBASSY LIMA", None),
        ("RUEKJCS", "SECDEF WASHDC", None),
    ]
    assert [tag.code for tag in read.tags] == [tag.code for tag in whole.tags]
    assert value(read.subject) == value(whole.subject)


def test_a_subject_without_its_header_is_not_cut() -> None:
    subject = "THE REGATTA: REQUEST FOR INFO CONCERNING BOATS THAT WERE SENT TO AMEMBASSY LIMA AND TO SECSTATE"
    assert value(reader.parse(f"SUBJECT: {subject}\n\n1. IT RAINED.\n").subject) == subject


def test_a_blank_before_the_zone_of_a_page_line() -> None:
    read = old(top=LINES["top"].replace("241812Z", "241812 Z"), dtg=LINES["dtg"].replace("241755Z", "241755 Z"))
    assert [(each.page, each.number) for each in read.page_breaks] == [(1, 88)]
    assert texts(read, Kind.WRAPPER) == []


def test_night_action_behind_the_precedence() -> None:
    (to,) = old(to="TO SECSTATE WASHDC IMMEDIATE NIACT 3879\n").to
    assert (to.plad, to.precedence, to.number) == ("SECSTATE WASHDC", "NIACT IMMEDIATE", "3879")


def test_a_film_number_between_offices_and_drafter() -> None:
    read = old(top=f"{LINES['top']}66614\nDRAFTED BY ARA:JDOE\nAPPROVED BY ARA:JROE\n")
    assert len(texts(read, Kind.DISTRIBUTION)) == 1
    assert texts(read, Kind.WRAPPER) == []


INNER = (
    "C O N F I D E N T I A L LIMA 0602\nE.O. 11652: GDS\nTAGS: PFOR, PE\nSUBJECT: THE BOATS OF LIMA\nREF: STATE 49035\n"
)
ENVELOPE = "R 241200Z JUN 76\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 12\nINFO AMEMBASSY QUITO\n"


@pytest.mark.parametrize("envelope", ["", ENVELOPE])
@pytest.mark.parametrize(
    "said", ["FOLLOWING REPEAT LIMA 602 ACTION KINGSTON:\nQTE\n", "FOLLOWING LIMA 602 SENT TO US IS REPEATED: QUOTE\n"]
)
def test_a_telegram_that_repeats_another_one_is_one(said: str, envelope: str) -> None:
    body = f"{said}{envelope}{INNER}{LINES['body']}ROE UNQUOTE\n"
    text = "".join((LINES | {"order": "", "subject": "", "body": body}).values())
    (read,) = reader.parse_all(text)
    assert value(read.id) == "76KINGSTON88"
    assert value(read.sender) == "AMEMBASSY KINGSTON"
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA"]
    assert value(read.subject) == "THE BOATS OF LIMA"
    assert value(read.executive_order) == "11652"
    assert [tag.code for tag in read.tags] == ["PFOR", "PE"]
    assert [each.id for each in read.references] == ["76STATE49035"]
    assert [each.number for each in read.paragraphs] == [None, 1, 2]
    assert read.paragraphs[0].text == " ".join(said.split())
    assert value(read.signer) == "DOE"


def test_a_telegram_that_repeats_another_one_comes_back_from_its_xml() -> None:
    pytest.importorskip("lxml", reason="lxml is not installed: the core does without it")
    body = f"FOLLOWING REPEAT LIMA 602 ACTION KINGSTON:\nQTE\n{ENVELOPE}{INNER}{LINES['body']}ROE UNQUOTE\n"
    read = reader.parse("".join((LINES | {"order": "", "subject": "", "body": body}).values()))
    assert reader.from_xml(reader.to_xml(read))[0].subject == read.subject


def test_a_telegram_with_a_subject_behind_another_one_is_another_one() -> None:
    text = "".join(LINES.values())
    first, second = reader.parse_all(text + text.replace("0088", "0089"))
    assert (value(first.id), value(second.id)) == ("76KINGSTON88", "76KINGSTON89")


def test_blanks_of_web_pages_are_blanks() -> None:
    text = written(banner="UNCLAS E F T O KINGSTON 000088", body="\n1. (U) It rained.\nKINGSTON 00000088 002 OF 002\n")
    read = reader.parse(text.replace(" ", "\xa0"))
    whole = reader.parse(text)
    assert captions(read) == captions(whole)
    assert [each.section for each in read.page_breaks] == [2]
    assert value(read.subject) == value(whole.subject)
    assert read.source.text == text.replace(" ", "\xa0")


@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_metadata_block_that_stands_further_in(indent: int) -> None:
    fields = ["MRN:            11 KINGSTON 88", "Date/DTG:       Nov 26, 2011 / 261556Z NOV 11"]
    fields += [
        "From:           AMEMBASSY KINGSTON",
        "Action:         WASHDC, SECSTATE ROUTINE",
        "TAGS:           PREL, JM",
    ]
    fields += [
        "Subject:        THE REGATTA OF THE",
        "                PAPER BOATS",
        "",
        "1. (U) It rained.",
        "",
        "2. (U) It ended.",
    ]
    read = reader.parse("\n".join(" " * indent + line for line in fields))
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert value(read.id) == "11KINGSTON88"
    assert [tag.code for tag in read.tags] == ["PREL", "JM"]
    assert [each.number for each in read.paragraphs] == [1, 2]


@pytest.mark.parametrize("mark", ["<< END OF DOCUMENT >>", "&lt;&lt; END OF DOCUMENT &gt;&gt;"])
def test_the_end_of_a_document_as_a_web_page_escapes_it(mark: str) -> None:
    read = old(end=f"DOE\nCONFIDENTIAL\n\n{mark}\n")
    assert value(read.signer) == "DOE"
    assert texts(read, Kind.END_OF_MESSAGE) == [mark]
    assert read.paragraphs[-1].text == "IT ENDED BEFORE ONE."
