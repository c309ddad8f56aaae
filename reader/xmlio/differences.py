"""What a file says about a cable and the text does not: derived values that somebody altered, or another version made.

The usual case costs one comparison of bytes: what this program wrote it writes again. Only where they differ are the
two documents walked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.phrase import phrase, phrase_count
from reader.cable.telegram import Telegram
from reader.cable.visible import shortened, visible
from reader.review.review import Review
from reader.xmlio.document import CHAR, Document, read_document, whole_number
from reader.xmlio.names import ISM, qualified
from reader.xmlio.write import render

VALUE = "CR-FILE-001"
STRUCTURE = "CR-FILE-002"
MORE = "CR-FILE-003"
RULES = frozenset({VALUE, STRUCTURE, MORE})
"""The rules of the findings made here. That a file holds such findings is no difference."""

SHOWN = 100
"""How many differences are told one by one."""
LENGTH = 60
"""How many characters of a value are quoted."""

Place = tuple[str, int, int, int]
"""An element in the text: its name, its span in code points, and how many like it came before."""
Line = tuple[str, int, int, tuple[str, ...]]
"""A block or a finding: what it is called, its span, and all it says."""


def differences(data: bytes, document: Document, cable: Telegram, review: Review) -> list[Diagnostic]:
    """Findings for the derived values of a valid document that are not those of the cable; ``data`` is its bytes."""
    anew = render(cable, review)
    if anew == data:
        return []
    found = list(_differences(document, read_document(anew, trusted=True), len(cable.source.text)))
    if len(found) > SHOWN:
        return [*found[:SHOWN], finding(MORE, 0, 0, more=_more(len(found) - SHOWN))]
    return found


def _differences(stored: Document, anew: Document, length: int) -> Iterator[Diagnostic]:
    """Every difference between two valid documents of one text of that length, in the order of the file."""
    yield from _values(("cable", 0, 0, 0), _of(stored.root, "id"), _of(anew.root, "id"))
    sources = [document.find("source") for document in (stored, anew)]
    yield from _values(("source", 0, 0, 0), *(_of(source, "bytes", "newline", "bom") for source in sources))
    before, after = _elements(stored), _elements(anew)
    for place, attributes in before.items():
        if place in after:
            yield from _values(place, attributes, after[place])
        else:
            yield finding(STRUCTURE, place[1], place[2], stored=_some(place[0]), found=phrase("none here"))
    for place in after:
        if place not in before:
            yield finding(STRUCTURE, place[1], place[2], stored=_no(place[0]), found=phrase("one here"))
    for name in ("block", "finding"):
        yield from _listed(_lines(stored, name), _lines(anew, name), length)


def _values(place: Place, stored: Mapping[str, str], anew: Mapping[str, str]) -> Iterator[Diagnostic]:
    """One finding for each attribute of an element that differs."""
    name, start, end, _ = place
    for attribute in dict.fromkeys([*stored, *anew]):
        was, now = stored.get(attribute), anew.get(attribute)
        if was != now:
            yield finding(VALUE, start, end, attribute=f"{name}/@{attribute}", stored=_quoted(was), found=_quoted(now))


def _listed(stored: list[Line], anew: list[Line], length: int) -> Iterator[Diagnostic]:
    """One finding for each line that only one of the documents has; a place outside the text is brought into it."""
    for only, has, found in (
        (Counter(stored) - Counter(anew), _some, phrase("none here")),
        (Counter(anew) - Counter(stored), _no, phrase("one here")),
    ):
        for name, start, end, _ in only.elements():
            first = min(start, length)
            yield finding(STRUCTURE, first, max(first, min(end, length)), stored=has(name), found=found)


def _of(element: etree._Element | None, *names: str) -> dict[str, str]:
    """Some attributes of an element, where it has them."""
    return {} if element is None else {name: element.attrib[name] for name in names if name in element.attrib}


def _elements(document: Document) -> dict[Place, dict[str, str]]:
    """The elements of the text with their attributes, in the order in which they end."""
    whole = document.find("text")
    found: dict[Place, dict[str, str]] = {}
    if whole is None:
        return found
    like: Counter[tuple[str, int, int]] = Counter()
    starts: list[int] = []
    at = 0
    for event, element in etree.iterwalk(whole, events=("start", "end")):
        is_char = element.tag == CHAR
        if event == "start":
            starts.append(at)
            at += 1 if is_char else len(element.text or "")
            continue
        start = starts.pop()
        if not is_char:
            span = (etree.QName(element).localname, start, at)
            found[(*span, like[span])] = {_short(name): value for name, value in element.attrib.items()}
            like[span] += 1
        if element is not whole:
            at += len(element.tail or "")
    return found


def _lines(document: Document, name: str) -> list[Line]:
    """The blocks or the findings of a document, save those that say how it differs."""
    lines: list[Line] = []
    for element in document.root.iterfind(f"{qualified(name + 's')}/{qualified(name)}"):
        if element.get("rule") not in RULES:
            kind = shortened(visible(element.get("rule") or element.get("kind") or ""), LENGTH)
            says = (*map(str, sorted(element.attrib.items())), document.words(element))
            start, end = whole_number(element.attrib["start"]), whole_number(element.attrib["end"])
            lines.append((f"{name} {kind}", start, end, says))
    return lines


def _short(name: str) -> str:
    """An attribute's name with the prefix that we give it."""
    return f"ism:{name.removeprefix(f'{{{ISM}}}')}" if name.startswith(f"{{{ISM}}}") else name


def _more(count: int) -> str:
    return phrase_count("1 more value in the file differs", "{n} more values in the file differ", count)


def _some(name: str) -> str:
    return phrase("an {name}", name=name) if name[0] in "aeiou" else phrase("a {name}", name=name)


def _no(name: str) -> str:
    return phrase("no {name}", name=name)


def _quoted(value: str | None) -> str:
    return phrase("absent") if value is None else f"“{shortened(visible(value), LENGTH)}”"
