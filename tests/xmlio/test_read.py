"""What is read back: trusted, derived anew, or told to differ."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import reader
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from reader.xmlio.differences import RULES, SHOWN
from reader.xmlio.errors import CableXmlError
from reader.xmlio.examine import complaints
from reader.xmlio.read import from_xml, read_source
from tests.xmlio.built import WHEN, every_annotation, every_kind

CABLE = (
    "VZCZCXRO2343\nRR RUEHGR\nDE RUEHSP #0412/01 1761755\nZNR UUUUU ZZH\nR 241755Z JUN 08\nFM AMEMBASSY PORT OF SPAIN\n"
    "TO RUEHC/SECSTATE WASHDC 9239\nBT\nUNCLAS SECTION 01 OF 01 PORT OF SPAIN 000412\n\nSIPDIS\n\nE.O. 12958: N/A\n"
    "TAGS: PREL TD\nSUBJECT: AN INVENTED MEETING\n\n1. (SBU) Summary: Nothing happened. End Summary.\n\n"
    "2. (U) Nothing was said.\n\nAUSTIN\n"
)


def file_of(cable: Telegram, review: Review | None = None) -> bytes:
    return reader.to_xml(cable, review)


def altered(data: bytes, old: str, new: str) -> bytes:
    assert old.encode() in data
    return data.replace(old.encode(), new.encode(), 1)


def told(data: bytes) -> list[str]:
    """The sentences about what differs."""
    cable, _ = from_xml(data)
    return [finding.message for finding in cable.findings if finding.rule in RULES]


def test_a_cable_and_its_review_come_back() -> None:
    cable = reader.parse(CABLE.encode(), year=1999, name="a.txt")
    _, review = commands.mark(
        Review.of(cable), cable.tree, (CABLE.index("Nothing was"), len(CABLE) - 8), "SBU", R, WHEN
    )
    back, said = from_xml(file_of(cable, review))
    assert (back, said) == (cable, review)
    assert back.findings == cable.findings
    assert file_of(back, said) == file_of(cable, review)


R = Reviewer("r1", "R. Reviewer")


def test_every_annotation_comes_back_exactly() -> None:
    cable = every_kind()
    review = every_annotation(cable)
    assert from_xml(file_of(cable, review))[1] == review


def test_without_a_review_an_empty_one_comes_back() -> None:
    cable = reader.parse(CABLE)
    assert from_xml(file_of(cable))[1] == Review.of(cable)


@pytest.mark.parametrize("name", [None, "", "a.txt", "a\x1b\udcff.txt", "a\\b", " ", 'q"&<>'])
def test_a_name_comes_back(name: str | None) -> None:
    source = replace(reader.parse(CABLE).source, name=name)
    cable = Telegram(source, reader.parse(CABLE).tree, {}, (), ())
    assert from_xml(file_of(cable))[0].source.name == name


def test_a_name_with_folders_is_cut() -> None:
    data = altered(file_of(reader.parse(CABLE, name="a.txt")), 'name="a.txt"', 'name="../../etc/passwd"')
    assert from_xml(data)[0].source.name == "passwd"


def test_what_was_asked_for_and_did_not_fit_is_remembered() -> None:
    cable = reader.parse(b"\xff\xfe\xfd", encoding="ascii")
    assert cable.source.fallback
    back, _ = from_xml(file_of(cable))
    assert (back.source, back.findings) == (cable.source, cable.findings)


@pytest.mark.parametrize("year", [None, 1999, 2008])
def test_the_year_comes_back(year: int | None) -> None:
    assert from_xml(file_of(reader.parse(CABLE, year=year)))[0].year == year


def test_the_bytes_come_back_without_the_rest() -> None:
    data = file_of(reader.parse(CABLE.encode("utf-16"), name="a.txt"))
    assert read_source(data) == Source.from_bytes(CABLE.encode("utf-16"), name="a.txt")


# ---- what differs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (' id="08PORTOFSPAIN412"', ' id="08PARIS1"', "cable/@id as “08PARIS1”; read anew it is “08PORTOFSPAIN412”"),
        (' id="08PORTOFSPAIN412"', "", "cable/@id as absent"),
        ('newline="LF"', 'newline="CR"', "source/@newline as “CR”; read anew it is “LF”"),
        ('bytes="', 'bytes="1', "source/@bytes as"),
        ('mark="SBU" effective="SBU"', 'mark="U" effective="SBU"', "paragraph/@mark as “U”; read anew it is “SBU”"),
        ('effective="SBU" state="unreviewed"', 'effective="U" state="accepted"', "paragraph/@effective as “U”"),
        ('ism:classification="U"', 'ism:classification="TS"', "paragraph/@ism:classification as “TS”"),
        ('when="2008', 'when="2009', "dtg/@when"),
        (' plad="AMEMBASSY PORT OF SPAIN"', "", "from/@plad as absent; read anew it is “AMEMBASSY PORT OF SPAIN”"),
        ('<block kind="summary"', '<block kind="comment"', "a block comment; read anew there is none here"),
    ],
)
def test_a_derived_value_that_was_altered_is_told(old: str, new: str, sentence: str) -> None:
    data = file_of(reader.parse(CABLE))
    found = told(altered(data, old, new))
    assert any(sentence in one for one in found), found
    assert complaints(altered(data, old, new)) == found


def test_an_element_that_was_removed_is_told_at_its_place() -> None:
    data = file_of(reader.parse(CABLE))
    without = re.sub(rb"<caption[^>]*>SIPDIS</caption>", b"SIPDIS", data)
    assert without != data
    cable, _ = from_xml(without)
    (finding,) = [finding for finding in cable.findings if finding.rule in RULES]
    assert finding.message == "The file has no caption; read anew there is one here."
    assert cable.source.text[finding.start : finding.end] == "SIPDIS"


def test_an_element_that_was_added_is_told() -> None:
    data = altered(file_of(reader.parse(CABLE)), "SIPDIS</caption>", "SIP</caption><furniture>DIS</furniture>")
    assert sorted(told(data)) == [
        "The file has a caption; read anew there is none here.",
        "The file has a furniture; read anew there is none here.",
        "The file has no caption; read anew there is one here.",
    ]


def test_findings_that_were_altered_are_told() -> None:
    cable = reader.parse(CABLE)
    rule = cable.findings[0].rule
    data = re.sub(rb"<finding .*</finding>\n", b"", file_of(cable), count=1)
    assert any(f"no finding {rule};" in sentence for sentence in told(data))


@pytest.mark.parametrize("span", [(900, 0), (0, 999_999), (999_998, 999_999)])
def test_a_place_that_the_file_makes_up_is_brought_into_the_text(span: tuple[int, int]) -> None:
    start, end = span
    made_up = f'<blocks><block kind="text" start="{start}" end="{end}"/></blocks>'
    cable, _ = from_xml(altered(file_of(reader.parse("a text")), "<blocks/>", made_up))
    found = [finding for finding in cable.findings if "a block text;" in finding.message]
    assert len(found) == 1
    assert 0 <= found[0].start <= found[0].end <= len("a text")


def test_what_differs_is_not_told_again_after_saving() -> None:
    data = altered(file_of(reader.parse(CABLE)), 'mark="SBU"', 'mark="U"')
    cable, review = from_xml(data)
    saved = file_of(cable, review)
    assert b"CR-FILE-001" in saved
    assert told(saved) == []


def test_many_differences_are_counted() -> None:
    many = "".join(f"{n}. (U) Words.\n\n" for n in range(1, 200))
    data = file_of(reader.parse(many)).replace(b'effective="U"', b'effective="S"')
    found = told(data)
    assert len(found) == SHOWN + 1
    assert re.fullmatch(r"\d+ more values in the file differ from what is read anew\.", found[-1])


def test_white_space_between_the_parts_says_nothing() -> None:
    data = file_of(reader.parse(CABLE))
    pretty = data.replace(b"\n<source", b"\n\t <source").replace(b"<review/>", b"\n <review>\n </review>\n<!-- hi -->")
    assert told(pretty) == []


def test_a_file_saved_again_as_utf_16_is_the_same() -> None:
    cable = reader.parse(CABLE.replace("Nothing", "\x00Nothing\x0c"))
    text = file_of(cable).decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    back, _ = from_xml(text.encode("utf-16"))
    assert (back, back.findings) == (cable, cable.findings)


def test_private_use_characters_of_the_text_are_not_taken_for_anything_else() -> None:
    text = f'{CABLE}\U000f0000\x00\U000f0fff\ud800&#xF0000; <!-- <char code="0000"/> ]]>'
    cable = reader.parse(text)
    back, _ = from_xml(file_of(cable))
    assert back.source.text == text
    as_cdata = file_of(reader.parse('<char code="0000"/>')).replace(
        b'&lt;char code="0000"/&gt;', b'<![CDATA[<char code="0000"/>]]>'
    )
    assert from_xml(as_cdata)[0].source.text == '<char code="0000"/>'
    by_number = file_of(reader.parse("\U000f0000\x00")).replace("\U000f0000".encode(), b"&#xF0000;")
    assert from_xml(by_number)[0].source.text == "\U000f0000\x00"


# ---- what is not believed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<quote>Nothing was", "<quote>Something was"),
        ('start="{start}"', 'start="1"'),
        ('end="{end}"', 'end="999999"'),
        ('end="{end}"', 'end="1"'),
    ],
)
def test_an_annotation_that_was_moved_is_refused_by_name(old: str, new: str) -> None:
    cable = reader.parse(CABLE)
    start, end = CABLE.index("Nothing was"), CABLE.index(" said.")
    _, review = commands.mark(Review.of(cable), cable.tree, (start, end), "SBU", R, WHEN, "d7")
    data = file_of(cable, review)
    decision = data.index(b"<decision")
    old = old.format(start=start, end=end)
    moved = data[:decision] + altered(data[decision:], old, new)
    with pytest.raises(CableXmlError, match="the quote of decision 'd7' does not stand at its place in the text"):
        from_xml(moved)


def test_a_number_without_end_is_refused() -> None:
    cable = reader.parse(CABLE)
    _, review = commands.note(Review.of(cable), cable.tree, (0, 3), "words", R, WHEN, "n1")
    data = altered(
        file_of(cable, review),
        '<note id="n1" by="r1" at="2008-06-24T17:55:00Z" start="0"',
        f'<note id="n1" by="r1" at="2008-06-24T17:55:00Z" start="{"9" * 6000}"',
    )
    with pytest.raises(CableXmlError, match="is no place and no count"):
        from_xml(data)
