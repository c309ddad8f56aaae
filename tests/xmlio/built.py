"""Trees built by hand, and reviews that fit a text: what the writer can write, whatever the parser makes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from reader.cable import values
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.cable.tree import Node, Tree, cover
from reader.cable.values import Basis, Block, BlockKind, Level, Precedence, Reading, TagKind
from reader.review.anchor import anchor
from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Second,
)
from reader.review.corrections import Says
from reader.review.provenance import Aside, Choice, Merge, Origin
from reader.review.review import Review

WHEN = datetime(2008, 6, 24, 17, 55, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    """A node to be: its kind, its value, and what is in it, texts and nodes in order."""

    kind: Kind
    value: values.Value | None
    parts: tuple[Made | str, ...]


def made(kind: Kind, *parts: Made | str, value: values.Value | None = None) -> Made:
    return Made(kind, value, parts)


def written(part: Made | str) -> str:
    return part if isinstance(part, str) else "".join(map(written, part.parts))


def built(part: Made, start: int) -> Node:
    """The node, with its children where there are any."""
    nodes = []
    at = start
    for inner in part.parts:
        if isinstance(inner, Made):
            nodes.append(built(inner, at))
        at += len(written(inner))
    return cover(part.kind, start, at, nodes, part.value)


def telegram(top: Made, blocks: tuple[Block, ...] = (), findings: tuple[Diagnostic, ...] = ()) -> Telegram:
    text = written(top)
    facts = {"id": Reading("08PORTOFSPAIN276", Basis.EXPANDED, 0, 1)}
    return Telegram(Source.from_text(text, "made.txt"), Tree(text, built(top, 0)), facts, blocks, findings, 2008)


EVERY_KIND = made(
    Kind.TEXT,
    "\n",
    made(Kind.WRAPPER, "from an archive\n"),
    made(
        Kind.TRANSMISSION,
        made(Kind.START, "VZCZCXRO2343", value=values.Start("XRO", "2343")),
        "\r\n",
        made(Kind.RELAY, "RR ", made(Kind.INDICATOR, "RUEHGR"), value=values.Relay(Precedence.ROUTINE)),
        "\n",
        made(Kind.STATION, "DE RUEHSP #0276/01", value=values.Station("RUEHSP", "0276", 1, WHEN)),
        "\n",
        made(Kind.SECURITY, "ZNR UUUUU ZZH", value=values.Security("UUUUU", "U")),
        "\n",
        made(
            Kind.DTG,
            "O R 241755Z",
            value=values.Dtg(Precedence.IMMEDIATE, Precedence.ROUTINE, WHEN, Basis.INFERRED),
        ),
        "\n",
    ),
    made(
        Kind.ROUTING,
        made(Kind.FROM, "FM AMEMBASSY", value=values.Addressee("RUEHSP", "AMEMBASSY")),
        "\n",
        made(
            Kind.TO,
            "TO ",
            made(
                Kind.ADDRESSEE,
                "RUEHC/STATE//J5// NIACT IMMEDIATE 9239",
                value=values.Addressee("RUEHC", "STATE", "J5", Precedence.NIACT_IMMEDIATE, "9239"),
            ),
        ),
        made(Kind.INFO, "INFO ", made(Kind.ADDRESSEE, "unread")),
        made(Kind.EXEMPT, "XMT ", made(Kind.ADDRESSEE, "SOFIA", value=values.Addressee(plad="SOFIA"))),
        made(Kind.DISTRIBUTION, "ACTION EUR-00"),
    ),
    made(
        Kind.HEADER,
        made(
            Kind.CLASSIFICATION,
            "UNCLAS SECTION 01 OF 02 PORT OF SPAIN 000276",
            value=values.MessageNumber(Level.UNCLASSIFIED, "PORT OF SPAIN", 276, 1, 2, Basis.EXPANDED),
        ),
        made(Kind.CAPTION, "C O R R E C T E D COPY", value=values.Caption("CORRECTED COPY")),
        made(Kind.PASSING, "DEPT FOR WHA", value=values.Passing("DEPT", "WHA")),
        made(
            Kind.EXECUTIVE_ORDER,
            "E.O. 12958: DECL: 06/24/2018",
            value=values.ExecutiveOrder("12958", "DECL", date(2018, 6, 24), Basis.EXPANDED),
        ),
        made(Kind.EXECUTIVE_ORDER, "E.O.", value=values.ExecutiveOrder(declassify_on="upon \x0c departure")),
        made(
            Kind.TAGS,
            "TAGS: ",
            made(Kind.TAG, "PREL", value=values.Tag("PREL", TagKind.SUBJECT, "Relations", Basis.WRITTEN)),
            " ",
            made(Kind.TAG, "ZZZZ", value=values.Tag("ZZZZ")),
        ),
        made(
            Kind.SUBJECT,
            "SUBJECT: ",
            made(Kind.MARK, "(SBU)", value=values.Mark("SBU")),
            " A\nB",
            value=values.Subject("A B", "SBU"),
        ),
        made(
            Kind.REFERENCES,
            "REF: ",
            made(
                Kind.REFERENCE,
                "A. PARIS 12",
                value=values.Reference("A", "08PARIS12", "cable", 2008, "PARIS", 12, "A. PARIS 12", Basis.EXPANDED),
            ),
        ),
        made(Kind.CLASSIFIED_BY, "Classified by", value=values.ClassifiedBy("J. Doe", "DCM", "1.4 (b)")),
        made(Kind.HANDLING, "PLEASE PROTECT"),
    ),
    made(
        Kind.BODY,
        made(Kind.HEADING, made(Kind.MARK, "(U)", value=values.Mark("U")), " Heading"),
        made(
            Kind.PARAGRAPH,
            made(Kind.LABEL, "4-14."),
            " ",
            made(Kind.MARK, "(SBU)", value=values.Mark("SBU")),
            " Text ",
            made(Kind.CITATION, "ref A", value=values.Citation("A", "08PARIS12")),
            made(Kind.PAGE_BREAK, "PORT OF SP 00000276 002 OF 002", value=values.PageBreak("PORT OF SP", 276, 2, 2, 1)),
            made(Kind.FURNITURE, "-----"),
            made(Kind.REPEAT, "UNCLAS SECTION 02 OF 02", value=values.Repeat("section-header", 2)),
            "\x00\ud800\uffff and more & <less>",
            value=values.ParagraphValue(4, 14, "4-14.", Basis.INFERRED, "SBU", "body"),
        ),
        made(Kind.PARAGRAPH, "no label", value=values.ParagraphValue()),
        made(Kind.PARAGRAPH, "nothing read"),
        made(Kind.UNRECOGNISED, "??"),
    ),
    made(
        Kind.ENDING,
        made(Kind.SIGNATURE, "AUSTIN", value=values.Signature("Austin")),
        made(Kind.END_OF_MESSAGE, "NNNN"),
    ),
)
"""Every kind there is, each with every field of its value at least once."""


def every_kind() -> Telegram:
    """A cable with every kind, block and severity."""
    blocks = tuple(Block(kind, 2, 9, kind is BlockKind.COMMENT) for kind in BlockKind)
    findings = tuple(Diagnostic("CR-X-001", severity, "A \x1b & sentence.", 3, 5) for severity in Severity)
    return telegram(EVERY_KIND, blocks, findings)


def every_annotation(cable: Telegram) -> Review:
    """A review with every kind of annotation, and with words that no attribute can hold."""
    text = cable.source.text
    place = anchor(text, text.index("\x00"), text.index(" and more"))
    odd = 'a\r\n\t\x00\ud800\udc00\ufffe"<&>]]>'
    elsewhere = Anchor(10**6, 10**6 + 3, "abc", "\x00", odd)
    decision = Decision("d5", Action.MARK, "r3", WHEN, elsewhere, "C", "U", 4, odd, "d4")
    correction = Correction("c4", "r3", WHEN, elsewhere, "paragraph", 9)
    return Review(
        cable.source.sha256,
        (Reviewer("r1", "R. Reviewer"), Reviewer("r2"), Reviewer("r3", odd), Reviewer("r4", "")),
        (
            Decision("d1", Action.MARK, "r1", WHEN, place, "SBU/NF", "SBU", 4, odd),
            Decision("d2", Action.ACCEPT, "r2", WHEN, place, "SBU", reason="", supersedes="d1"),
            Decision("d3", Action.CLEAR, "r2", WHEN, Anchor(0, 0, ""), supersedes="d2"),
        ),
        (Note("n1", odd, "r1", WHEN, place), Note("n2", odd, "r1", WHEN), Note("n3", "", "r1", WHEN, place)),
        (Flag("f1", "r1", WHEN, place),),
        (
            Correction("c1", "r1", WHEN, place, "number", 3, "paragraph", 4),
            Correction("c2", "r1", WHEN, place, "heading"),
        ),
        (
            Acknowledgement("a1", "CR-X-001", "r1", WHEN, place, odd),
            Acknowledgement("a2", "CR-X-001", "r1", WHEN, place),
        ),
        (
            Confirmation("s1", "d1", Second.ASKED, "r1", WHEN),
            Confirmation("s2", "d1", Second.REFUSED, "r2", WHEN, odd),
            Confirmation("s3", "d1", Second.CONFIRMED, "r3", WHEN, ""),
        ),
        (
            Note("n4", odd, "r1", WHEN, elsewhere),
            Decision("d4", Action.MARK, "r1", WHEN, elsewhere, "U", reason=odd),
            Flag("f2", "r1", WHEN, elsewhere),
            Correction("c3", "r1", WHEN, elsewhere, "heading"),
            Acknowledgement("a3", "CR-X-001", "r1", WHEN, elsewhere),
            Note("n5", "on no place", "r1", WHEN),
        ),
        (
            Merge("m1", WHEN, None, (Origin("A"),)),
            Merge(
                "m2",
                WHEN,
                "r1",
                (Origin("A", odd, "0" * 64), Origin("B", "b.cablexml"), Origin("C"), Origin("D", "")),
                (
                    Choice("open"),
                    Choice("A", place, "AD", "r1", WHEN, 4, (Aside("B"), Aside("C", (decision,), (correction,)))),
                ),
            ),
        ),
    )


KEYS = st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True)
WORDS = st.text(st.characters(exclude_categories=()), max_size=12)
MARKS = st.sampled_from(["U", "SBU", "SBU/NF", "C", "S/NF", "S/REL USA AUS", "TS/XD", "LOU"])
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0)
)


@st.composite
def reviews(draw: st.DrawFn, source: Source) -> Review:
    """Any review whose quotes stand in the text."""

    def place() -> Anchor:
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
        return anchor(source.text, start, end)

    def some(build: st.SearchStrategy[int]) -> range:
        return range(draw(build))

    def maybe(of: st.SearchStrategy[str]) -> str | None:
        return draw(st.none() | of)

    few = st.integers(0, 2)
    number = st.none() | st.integers(0, 999)
    return Review(
        source.sha256,
        tuple(Reviewer(draw(KEYS), maybe(WORDS)) for _ in some(few)),
        tuple(
            Decision(
                draw(KEYS),
                draw(st.sampled_from(Action)),
                draw(KEYS),
                draw(MOMENTS),
                place(),
                maybe(MARKS),
                maybe(MARKS),
                draw(number),
                maybe(WORDS),
                maybe(KEYS),
            )
            for _ in some(few)
        ),
        tuple(
            Note(draw(KEYS), draw(WORDS), draw(KEYS), draw(MOMENTS), place() if draw(st.booleans()) else None)
            for _ in some(few)
        ),
        tuple(Flag(draw(KEYS), draw(KEYS), draw(MOMENTS), place()) for _ in some(few)),
        tuple(
            Correction(
                draw(KEYS),
                draw(KEYS),
                draw(MOMENTS),
                place(),
                draw(st.sampled_from(Says)).value,
                draw(number),
                maybe(st.sampled_from([kind.value for kind in Kind])),
                draw(number),
            )
            for _ in some(few)
        ),
        tuple(
            Acknowledgement(draw(KEYS), draw(KEYS), draw(KEYS), draw(MOMENTS), place(), maybe(WORDS)) for _ in some(few)
        ),
        tuple(
            Confirmation(draw(KEYS), draw(KEYS), draw(st.sampled_from(Second)), draw(KEYS), draw(MOMENTS), maybe(WORDS))
            for _ in some(few)
        ),
        tuple(
            Flag(draw(KEYS), draw(KEYS), draw(MOMENTS), Anchor(draw(st.integers(0, 99)), 99, draw(WORDS)))
            for _ in some(few)
        ),
        tuple(
            Merge(draw(KEYS), draw(MOMENTS), maybe(KEYS), (Origin("A", maybe(WORDS)),), (Choice("A", place(), "A"),))
            for _ in some(few)
        ),
    )
