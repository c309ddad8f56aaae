"""What the tree lists of a cable, and what it calls it."""

from __future__ import annotations

import pytest

import reader
from reader import resources
from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.outline import ROOT, Outline
from reader.app.structure.tree_cells import ICONS
from reader.cable.kinds import ZONES, Kind
from reader.cable.values import Basis, ParagraphValue
from tests.app.bench import sample

SAMPLES = [name.split("/")[1].removesuffix(".txt") for name in resources.names("samples") if name.endswith(".txt")]


def drawn(outline: Outline, number: int = ROOT, depth: int = 0) -> list[str]:
    """The rows as lines of text, indented, the details cut short."""
    lines = []
    for row in outline.children.get(number, []):
        detail = outline.detail(row)[:24].rstrip()
        lines.append(f"{'  ' * depth}{outline.label(row)} | {detail}".rstrip(" |"))
        lines += drawn(outline, row, depth + 1)
    return lines


def test_the_marks_of_a_mail_are_no_rows() -> None:
    """One stands before every line."""
    text = sample().source.text
    quoted = reader.parse("\n".join(f"> {line}" if line else ">" for line in text.split("\n")))
    assert drawn(Outline(quoted)) == drawn(Outline(sample()))


def test_the_sample_as_a_person_would_list_it() -> None:
    assert drawn(Outline(sample())) == [
        "Transmission | 5 parts",
        "  Identifier | channel XRO, sequence 44",
        "  Relay | highest precedence R, Ro",
        "  Station | RUEHWN, serial 0412, sec",
        "  Security | clearance UUUUU, classif",
        "  Date-time group | Wednesday 19 May 2010, 1",
        "Routing | 7 addresses",
        "  From | AMEMBASSY BRIDGETOWN",
        "  To | SECSTATE WASHDC",
        "  Info | 6 addresses",
        "    EC CARICOM COLLECTIVE | RUCNCOM",
        "    AMEMBASSY PORT OF SPAIN | RUEHSP",
        "    AMEMBASSY GEORGETOWN | RUEHGE",
        "    AMEMBASSY LONDON | RUEHLO",
        "    AMEMBASSY PARIS | RUEHFR",
        "    HQ USSOUTHCOM MIAMI FL | RUMIAAA",
        "Header | 11 parts",
        "  Class, number | UNCLASSIFIED, BRIDGETOWN",
        "  Caption | SIPDIS",
        "  Caption | SENSITIVE",
        "  Passing | for DEPT, WHA/CAR AND OE",
        "  Passing | for USAID, LAC/CAR",
        "  Passing | for SOUTHCOM, THE SCIENC",
        "  E.O. line | Executive Order 12958, N",
        "  TAGS | 8 tags: SENV EAID PREL M",
        "    SENV | Environment",
        "    EAID | Foreign Economic Assista",
        "    PREL | External Political Relat",
        "    MOPS | Military operations",
        "    KGHG | Greenhouse gases",
        "    XL | Latin America region",
        "    BB | Barbados",
        "    TD | Trinidad & Tobago",
        "  Subject | TWELVE ISLANDS TEST THE",
        "  References | 2 references",
        "    Reference A | 10BRIDGETOWN377",
        "    Reference B | 10PORTOFSPAIN231",
        "  Handling | SENSITIVE BUT UNCLASSIFI",
        "Body | 9 paragraphs",
        "  1 (printed \u00b611.) | Summary: Twelve island w",
        "  An Unlucky Launch",
        "  2 (printed \u00b612.) | The Ambassador opened th",
        "    Citation A | 10BRIDGETOWN377",
        "  The Second Day",
        "  3 (printed 13.) | Trinidad's delegate, Lt.",
        "    Citation B | 10PORTOFSPAIN231",
        "  4 (printed 14.) | The buoys are built in a",
        "    Page break | BRIDGETOWN, 412, section",
        "  Who Pays, and Who Swims?",
        "  5 (printed 15.) | The agreed text divides",
        "  6 (printed 16.) | Participants asked the U",
        "  Next Steps",
        "  Page break | BRIDGETOWN, 412, section",
        "  7 (printed 17.) | The buoys go to their st",
        "  Comment: A cheap lantern",
        "  8 | The buoys are a modest t",
        "  9 | This cable was cleared b",
        "Ending | 1 part",
        "  Signature | Quillane",
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_node_has_its_nearest_row(name: str) -> None:
    outline = Outline(sample(name))
    tree = outline.cable.tree
    for number in range(len(tree.nodes)):
        row = outline.listed(number)
        if row == NOWHERE:
            assert not {number, *tree.ancestors(number)} & outline.places.keys()
            continue
        assert row == number or row in tree.ancestors(number)
        assert not {number, *tree.ancestors(number)} & {n for n in outline.places if n > row}
        path = outline.path(row)
        assert path[-1] == row
        assert outline.parents[path[0]] == ROOT
    assert outline.listed(-1) == NOWHERE
    assert outline.listed(len(tree.nodes)) == NOWHERE


@pytest.mark.parametrize("name", SAMPLES)
def test_rows_stand_in_the_order_of_the_text_without_filler(name: str) -> None:
    outline = Outline(sample(name))
    tree = outline.cable.tree
    assert outline.places
    for row, below in outline.children.items():
        assert below == sorted(below)
        for place, number in enumerate(below):
            assert (outline.parents[number], outline.places[number]) == (row, place)
            assert tree.nodes[number].kind not in (Kind.FILLER, Kind.LABEL)
            assert outline.label(number).strip()
            assert outline.label(number).isprintable()
            assert outline.detail(number).isprintable()
            assert outline.spoken(number)


def test_every_zone_of_every_sample_is_a_row() -> None:
    for name in SAMPLES:
        outline = Outline(sample(name))
        for number in outline.cable.tree.of(*ZONES):
            assert number in outline.places


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (ParagraphValue(3, label="3."), "3"),
        (ParagraphValue(3, label="13.", basis=Basis.INFERRED), "3 (printed 13.)"),
        (ParagraphValue(4, through=14, label="4-14."), "4-14"),
        (ParagraphValue(None), "unnumbered"),
        (ParagraphValue(8, label="\u00b68.", basis=Basis.WRITTEN), "8"),
    ],
)
def test_paragraph_labels(value: ParagraphValue, label: str) -> None:
    from reader.app.structure.outline_words import paragraph_label

    assert paragraph_label(value) == label


def test_what_a_screen_reader_says() -> None:
    outline = Outline(sample())
    paragraph = outline.cable.paragraphs[2].node
    assert outline.spoken(paragraph).startswith("Paragraph 3, printed 13.: Trinidad's delegate")
    heading = outline.cable.tree.first(Kind.HEADING)
    tag = outline.cable.tree.first(Kind.TAG)
    start = outline.cable.tree.first(Kind.START)
    assert heading is not None
    assert tag is not None
    assert start is not None
    assert outline.spoken(heading) == "Heading An Unlucky Launch"
    assert outline.spoken(tag) == "Tag SENV: Environment"
    assert outline.spoken(start).startswith("Transmission identifier: channel")


def test_written_marks_of_rows() -> None:
    outline = Outline(sample("09VALLETTA288"))
    tree = outline.cable.tree
    for number in tree.of(Kind.PARAGRAPH):
        assert outline.written(number) == tree.nodes[number].value.mark  # type: ignore[union-attr]
    subject = tree.first(Kind.SUBJECT)
    assert subject is not None
    assert outline.written(subject) == "U"
    inner = [number for number in tree.of(Kind.MARK) if number in outline.places]
    assert inner, "no mark inside a paragraph: the test shows nothing"
    assert all(outline.written(number) for number in inner)
    assert outline.written(tree.of(Kind.BODY)[0]) is None


def test_words_are_looked_for_in_names_and_texts() -> None:
    outline = Outline(sample())
    kept = outline.with_above(outline.matching("percival  ACHONG"))
    assert {outline.label(number) for number in kept} == {"Body", "3 (printed 13.)"}
    assert outline.matching("no such words") == []
    london = outline.with_above(outline.matching("london"))
    assert {outline.label(number) for number in london} == {"Routing", "Info", "AMEMBASSY LONDON"}


@pytest.mark.parametrize("text", ["", "\n", "\x00\x1b[31m", "A" * 300_000, "\ud800", "1. (SBU) a\n" * 50])
def test_odd_texts_have_an_outline(text: str) -> None:
    outline = Outline(reader.parse(text))
    for number in outline.places:
        assert outline.label(number).isprintable()
        assert len(outline.detail(number)) <= 200
        assert outline.detail(number).isprintable()
    outline.matching("a b")


def test_every_kind_has_an_icon(qapp: object) -> None:
    shipped = {name.split("/")[1].removesuffix(".svg") for name in resources.names("icons")}
    for kind in Kind:
        assert ICONS.get(kind, kind.value) in shipped, kind
