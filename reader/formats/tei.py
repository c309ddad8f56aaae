"""A reviewed cable as TEI P5: what is written beside what it means, and the review as annotations that stand off.

A value that the characters say in another spelling stands as ``choice/orig/reg``, one that was read against them as
``choice/sic/corr``. It is for collections of documents; the bytes of the source come back from Cable XML only.

Source: TEI P5 Guidelines, chapters 3 (choice), 16 (linking, standOff) and 2 (header).
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import Kind
from reader.cable.reading_text import LEFT_OUT
from reader.cable.telegram import Telegram
from reader.cable.values import Basis, ParagraphValue
from reader.formats import shown_xml
from reader.formats.include import Include, name_of
from reader.formats.outline import lay_out
from reader.review.annotation import Anchor, Annotation
from reader.review.review import Review
from reader.review.units import unit_at
from reader.xmlio.markup import Attribute, holding

NAMESPACE = "http://www.tei-c.org/ns/1.0"
LINES = {
    Kind.DTG: "dtg",
    Kind.FROM: "from",
    Kind.TO: "to",
    Kind.INFO: "info",
    Kind.CLASSIFICATION: "classification",
    Kind.CAPTION: "caption",
    Kind.PASSING: "passing",
    Kind.EXECUTIVE_ORDER: "executive-order",
    Kind.TAGS: "tags",
    Kind.SUBJECT: "subject",
    Kind.REFERENCES: "references",
    Kind.CLASSIFIED_BY: "classified-by",
    Kind.HANDLING: "handling",
    Kind.SIGNATURE: "signature",
}
"""The lines of the header and the ending that are written, and the type each has."""
MEANT = {
    Kind.DTG: "date",
    Kind.SUBJECT: "subject",
    Kind.CLASSIFICATION: "classification",
    Kind.SIGNATURE: "signature",
    Kind.FROM: "from",
}
"""Lines whose value is a fact of the outline, which is given beside what is written."""


def write(cable: Telegram, review: Review, include: Include) -> bytes:
    """The document, as UTF-8."""
    said = include.of(review)
    pieces = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<TEI xmlns="{NAMESPACE}">\n',
        *_header(cable, said),
        *_stand_off(cable, said, include),
        '<text xml:id="cable"><body>\n',
        *_front(cable, said),
        *_body(cable),
        "</body></text>\n",
        "</TEI>\n",
    ]
    return "".join(pieces).encode()


def content(text: str) -> str:
    """A text as XML content, its lines ended by line feeds; what XML cannot hold is shown as an escape."""
    return shown_xml.content(text.replace("\r\n", "\n").replace("\r", "\n"))


def element(name: str, text: str, *attributes: Attribute) -> str:
    """An element that holds a text."""
    return holding(name, attributes, content(text))


def _header(cable: Telegram, review: Review) -> Iterator[str]:
    title = cable.id.value if cable.id is not None else "Cable without a number"
    subject = f": {cable.subject.value}" if cable.subject is not None else ""
    yield "<teiHeader>\n<fileDesc>\n<titleStmt>" + element("title", title + subject)
    for reviewer in review.reviewers:
        name = _name(review, reviewer.id, identify=True)
        yield f"<respStmt>{element('resp', 'reviewed the markings')}{name}</respStmt>"
    yield "</titleStmt>\n<publicationStmt><p>Exported from a review; not published.</p></publicationStmt>\n"
    yield "<sourceDesc><bibl>"
    if cable.id is not None:
        yield element("idno", cable.id.value, ("type", "message-reference-number"))
    yield element("idno", review.sha256, ("type", "sha256")) + "</bibl></sourceDesc>\n</fileDesc>\n"
    yield from _profile(cable)
    yield "</teiHeader>\n"


def _profile(cable: Telegram) -> Iterator[str]:
    sent = [] if cable.sender is None else [element("orgName", cable.sender.value)]
    if cable.dtg is not None:
        when = cable.dtg.value.strftime("%Y-%m-%dT%H:%M:%SZ")
        sent.append(holding("date", [("when", when)], content(cable.dtg.value.strftime("%Y-%m-%d"))))
    received = [element("orgName", each.plad or each.indicator or "?") for each in (*cable.to, *cable.info)]
    if not sent and not received:
        return
    yield "<profileDesc><correspDesc>\n"
    if sent:
        yield holding("correspAction", [("type", "sent")], "".join(sent)) + "\n"
    if received:
        yield holding("correspAction", [("type", "received")], "".join(received)) + "\n"
    yield "</correspDesc></profileDesc>\n"


def _name(review: Review, id_: str, *, identify: bool = False) -> str:
    known = [reviewer.id for reviewer in review.reviewers]
    key = f"reviewer{known.index(id_) + 1}" if id_ in known else None
    attributes: list[Attribute] = [("xml:id", key)] if identify else [("ref", f"#{key}" if key else None)]
    return element("name", name_of(review, id_), *attributes)


# The text


def _front(cable: Telegram, review: Review) -> Iterator[str]:
    """The lines of the header, each as written, with what it means where that is another spelling."""
    meant = {fact.key: fact.values[0] for fact in lay_out(cable, review).facts}
    tree = cable.tree
    lines = [number for number in tree.of(*LINES) if tree.nodes[number].kind is not Kind.SIGNATURE]
    if lines:
        yield '<div type="header">\n'
        yield from (_line(cable, number, meant) for number in lines)
        yield "</div>\n"


def _line(cable: Telegram, number: int, meant: dict[str, str]) -> str:
    node = cable.tree.nodes[number]
    written = cable.tree.slice(number).strip("\r\n")
    value = meant.get(MEANT.get(node.kind, ""))
    inside = content(written) if value is None or value == written else _choice(written, value, Basis.EXPANDED)
    return holding("ab", [("type", LINES[node.kind])], inside) + "\n"


def _choice(written: str, meant: str, basis: Basis) -> str:
    """What is written and what it means."""
    wrong, right = ("sic", "corr") if basis is Basis.INFERRED else ("orig", "reg")
    return f"<choice>{element(wrong, written)}{element(right, meant)}</choice>"


def _body(cable: Telegram) -> Iterator[str]:
    """Headings and paragraphs, and the signature; there is always a division."""
    tree = cable.tree
    yield '<div type="message">\n'
    some = False
    for number in tree.of(Kind.HEADING, Kind.PARAGRAPH, Kind.SIGNATURE):
        some = True
        kind = tree.nodes[number].kind
        if kind is Kind.PARAGRAPH:
            yield _paragraph(cable, number)
        elif kind is Kind.HEADING:
            yield element("ab", " ".join(tree.slice(number).split()), ("type", "heading")) + "\n"
        else:
            yield element("ab", tree.slice(number).strip(), ("type", "signature")) + "\n"
    yield "</div>\n" if some else "<p/>\n</div>\n"


def _paragraph(cable: Telegram, number: int) -> str:
    tree = cable.tree
    node = tree.nodes[number]
    value = node.value if isinstance(node.value, ParagraphValue) else ParagraphValue()
    inside = []
    for child in tree.children(number):
        part = tree.nodes[child]
        written = tree.slice(child)
        if part.kind is Kind.LABEL:
            meant = str(value.number) if value.number is not None else written
            same = value.basis is Basis.WRITTEN or value.number is None
            inside.append(f"<label>{content(written) if same else _choice(written, meant, value.basis)}</label>")
        elif part.kind is Kind.MARK:
            inside.append(_mark(written, value.mark))
        elif part.kind is Kind.PAGE_BREAK:
            inside.append("<pb/>")
        elif part.kind not in LEFT_OUT:
            inside.append(content(written))
    attributes: list[Attribute] = [("xml:id", place(number)), ("n", value.number)]
    return holding("p", attributes, "".join(inside)) + "\n"


def _mark(written: str, value: str | None) -> str:
    plain = written.strip("() \t\n")
    inside = content(written) if value is None or value == plain else _choice(written, f"({value})", Basis.EXPANDED)
    return holding("seg", [("type", "portion-mark")], inside)


def place(number: int) -> str:
    """The identifier of a paragraph, by its node."""
    return f"node{number}"


# The review


def _stand_off(cable: Telegram, review: Review, include: Include) -> Iterator[str]:
    annotations = [*_annotations(cable, review)]
    if include.findings:
        annotations += [_finding(cable, each) for each in cable.findings]
    if annotations:
        yield "<standOff>\n<listAnnotation>\n"
        for number, written in enumerate(annotations, 1):  # TEI asks for an identifier of each
            yield written.replace("<annotation ", f'<annotation xml:id="annotation{number}" ', 1)
        yield "</listAnnotation>\n</standOff>\n"


def _annotations(cable: Telegram, review: Review) -> Iterator[str]:
    for decision in review.decisions:
        said = f"{decision.action}{f' {decision.mark}' if decision.mark else ''}"
        was = f", was {decision.was}" if decision.was else ""
        reason = f": {decision.reason}" if decision.reason else ""
        yield _annotation(cable, review, decision, "classifying", f"{said}{was}{reason}")
    for note in review.notes:
        yield _annotation(cable, review, note, "commenting", note.text)
    for flag in review.flags:
        yield _annotation(cable, review, flag, "bookmarking", "to come back to")
    for seen in review.acknowledgements:
        yield _annotation(cable, review, seen, "assessing", f"{seen.rule}{f': {seen.reason}' if seen.reason else ''}")
    for correction in review.corrections:
        yield _annotation(cable, review, correction, "editing", f"this is {correction.kind}")


def _annotation(cable: Telegram, review: Review, said: Annotation, motivation: str, text: str) -> str:
    attributes: list[Attribute] = [
        ("n", said.id),
        ("motivation", motivation),
        ("target", _target(cable, said.anchor)),
    ]
    who = f"<respStmt>{element('resp', 'said by')}{_name(review, said.by)}</respStmt>"
    when = f"<revisionDesc>{holding('change', [('when', said.at)], '')}</revisionDesc>"
    quote = f"<quote>{content(said.anchor.quote)}</quote>" if said.anchor is not None else ""
    note = f"<note>{content(text)}</note>" if not quote else f"<note><p>{content(text)}</p>{quote}</note>"
    return holding("annotation", attributes, who + when + note) + "\n"


def _finding(cable: Telegram, found: Diagnostic) -> str:
    """What the program found odd: said by nobody."""
    unit = unit_at(cable.tree, found.start) if cable.tree.text else None
    attributes: list[Attribute] = [("motivation", "assessing"), ("target", _target_of(cable, unit))]
    return holding("annotation", attributes, element("note", f"{found.severity} {found.rule}: {found.message}")) + "\n"


def _target(cable: Telegram, anchor: Anchor | None) -> str:
    """What an annotation is about: the paragraph that it stands in, or the whole."""
    return _target_of(cable, None if anchor is None else unit_at(cable.tree, anchor.start))


def _target_of(cable: Telegram, unit: int | None) -> str:
    return f"#{place(unit)}" if unit is not None and cable.tree.nodes[unit].kind is Kind.PARAGRAPH else "#cable"
