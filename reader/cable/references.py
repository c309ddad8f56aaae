"""References: the entries of a REF block, and the canonical id of the cable that each one names.

A canonical id is the year in two digits, the origin squeezed to capitals, and the serial number without leading zeros:
``PORT OF SPAIN 0170`` in a cable of 2008 is 08PORTOFSPAIN170. A year is inherited from the cable where none is written.

Source: the list syntaxes seen in REF lines of 1,295 public cables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.cable import moments
from reader.cable.kinds import Kind
from reader.cable.moments import full_year
from reader.cable.origins import canonical_id, known_origins, likely_origin, origin
from reader.cable.tree import Node
from reader.cable.values import Basis, Reference

LETTER = re.compile(
    r"(?:(?<=[\s;,.)])|^)[-\s]{0,3}(?:REF\s{1,3})?"
    r"(?:[(\[]\s?([A-Z])\s?[)\]][.:]?|\u00b6?([A-Z])(?:\)\.?|\.\)?|:)(?=\s|[A-Z(\d]|$)|([A-Z])\s{1,3}-\s)\s{0,9}"
    r"(?:REF\s{1,3}[A-Z]\b[.:)]?\s{0,3})?",
    re.IGNORECASE,
)
POST = r"(?:[A-Za-z]|0(?=[A-Za-z]{2}))[A-Za-z.'\u2019/-]*(?:[\s]{1,9}[A-Za-z.'\u2019-]+){0,3}?"
CABLE = re.compile(
    rf"(?:\(?'?(?P<before>\d{{4}}|[\dO]{{2}})\)?\s{{1,3}})?(?P<post>{POST})[\s-]{{1,9}}(?:[Nn][Oo]?\.?\s?)?#?(?P<number>[\dO]{{1,7}})"
    r"(?:\s?/\s?(?P<slash>\d{2})\b(?!\d)|\s{0,2}\((?P<bracket>\d{2}|\d{4})\)|-(?P<dash>\d{2})\b(?!\d)"
    r"|\s{1,2}(?P<behind>\d{2})(?=\s{0,3}(?:[,;)]|$)))?(?!\w|/(?!\d{3}))"
)
REVERSED = re.compile(r"(?P<number>\d{2,7})\s{1,3}(?P<post>[A-Z][A-Z.' -]{2,25})$")
MORE = re.compile(r"[\s,;/&]{1,9}(?:AND\s{1,3})?(?P<number>\d{2,7})(?!\d|\s{0,3}[A-Z]{3,})", re.IGNORECASE)
MILITARY = re.compile(r"\d{6}Z\s{0,3}[A-Z]{3}", re.IGNORECASE)
OTHER_KINDS = (
    ("e-mail", re.compile(r"\bE-?MAILS?\b|@", re.IGNORECASE)),
    ("telephone", re.compile(r"\bTEL(?:E)?CONS?\b|\bPHONE\b|\bCONVERSATIONS?\b", re.IGNORECASE)),
    ("fax", re.compile(r"\bFAX", re.IGNORECASE)),
    ("memorandum", re.compile(r"\bMEMO|\bLETTER\b|\bNOTE\b", re.IGNORECASE)),
    ("report", re.compile(r"\bIIR\b|\bTD\s?-?\s?\d|\bFBIS\b|\bOSC\b|\bCIA\b|\bDIA\b", re.IGNORECASE)),
    ("regulation", re.compile(r"\bFAM\b|\bFAH\b|\bCFR\b|\bU\.?S\.?C\b", re.IGNORECASE)),
)
NEVER_CABLES = frozenset({"report", "regulation", "e-mail", "telephone"})
MONTHS = frozenset({*moments.MONTHS, *moments.MONTH_NAMES, "SEPT"})
NOT_ORIGINS = frozenset(
    {"AND", "PARA", "PARAS", "PARAGRAPH", "IN", "OF", "FOR", "THE", "ON", "SERIES", "PREVIOUS", "CA", "EO", "NO", "TO"}
)
OLDEST = 40
"""How many years back a two-digit year behind a serial number may lead; anything further back is no year."""
MOST_GUESSES = 99
"""How many misspelt posts of one block are looked up."""

Span = tuple[int, int]


def read_references(text: str, start: int, end: int, own: int | None) -> list[Node]:
    """The entries in ``start:end`` as nodes; ``own`` is the year of the cable, in full."""
    block = _Block(text, own)
    for letter, at, stop in _entries(text, start, end):
        block.read(letter, at, stop)
    return [node for node in block.nodes if node.end > node.start]


def _entries(text: str, start: int, end: int) -> list[tuple[str | None, int, int]]:
    """Letter, start and end of each entry: letters ascend, so the A of ``A. A) X`` counts once."""
    marks: list[tuple[str, int, int]] = []
    expected = None
    for match in LETTER.finditer(text, start, end):
        letter = (match[1] or match[2] or match[3]).upper()
        if marks and letter == marks[-1][0] and not text[marks[-1][2] : match.start()].strip(" ()."):
            marks[-1] = (letter, marks[-1][1], match.end())
        elif (expected is None and letter == "A") or (expected and ord(expected) <= ord(letter) <= ord(expected) + 2):
            marks.append((letter, match.start(), match.end()))
            expected = chr(ord(letter) + 1)
    if not marks:
        return [(None, start, end)]
    entries: list[tuple[str | None, int, int]] = []
    if text[start : marks[0][1]].strip(" -:;,"):
        entries.append((None, start, marks[0][1]))
    for index, (letter, _, at) in enumerate(marks):
        entries.append((letter, at, marks[index + 1][1] if index + 1 < len(marks) else end))
    return entries


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of an entry between its semicolons, without the separators and blanks at their ends."""
    at = start
    for piece in text[start:end].split(";"):
        head = len(piece) - len(piece.lstrip(" \t\r\n-,:.\xa0"))
        body = piece[head:].rstrip(" \t\r\n,\xa0")
        if body:
            yield at + head, at + head + len(body)
        at += len(piece) + 1


@dataclass(slots=True)
class _Block:
    """A REF block while it is read: the post that was named last, and the nodes so far."""

    text: str
    own: int | None
    post: str | None = None
    nodes: list[Node] = field(default_factory=list)
    guesses: int = 0

    def read(self, letter: str | None, start: int, end: int) -> None:
        """Read one entry: the cables it names, or what else it is."""
        before = len(self.nodes)
        others: list[Node] = []
        for at, stop in _pieces(self.text, start, end):
            kind = self._other_kind(at, stop)
            if kind in NEVER_CABLES or not self._cables(letter, at, stop):
                value = Reference(letter, None, kind or "unknown", written=self.text[at:stop])
                others.append(Node(Kind.REFERENCE, at, stop, (), value))
        if letter and len(self.nodes) > before:  # beside a lettered cable, words that say nothing else are a remark
            others = [node for node in others if isinstance(node.value, Reference) and node.value.kind != "unknown"]
        self.nodes[before:] = sorted([*self.nodes[before:], *others], key=lambda node: node.start)

    def _other_kind(self, start: int, end: int) -> str | None:
        """What else than a cable the words of a piece name, or None."""
        piece = self.text[start:end]
        kind = next((name for name, pattern in OTHER_KINDS if pattern.search(piece)), None)
        return kind or ("military-message" if MILITARY.search(piece) else None)

    def _cables(self, letter: str | None, start: int, end: int) -> bool:
        """Add every cable that a piece names (``STATE 41252 AND 44603`` names two); False where it names none."""
        count = len(self.nodes)
        at = start
        while at < end and (match := CABLE.search(self.text, at, end)):
            at = match.end()
            node = self._cable(match, letter)
            if node is not None:
                self.nodes.append(node)
                at = self._more(node, max(node.end, node.start + 1), end)
        if len(self.nodes) == count:
            self._bare(letter, start, end)
        return len(self.nodes) > count

    def _cable(self, match: re.Match[str], letter: str | None) -> Node | None:
        """The node of one reference, or None where what was matched names no cable."""
        post = " ".join(match["post"].split())
        words = post.upper().split()
        while words and words[0] in NOT_ORIGINS | MONTHS and len(words) > 1:
            words.pop(0)
        squeezed = origin(" ".join(words))
        if words[-1] in MONTHS | NOT_ORIGINS or MILITARY.match(self.text, match.start("number")):
            return None
        squeezed, guessed = self._spelt(squeezed)
        if not 2 < len(squeezed) < 22 or (len(match["number"]) <= 2 and squeezed not in known_origins()):
            return None
        year, end = self._year(match)
        repaired = guessed or "O" in match["number"] + (match["before"] or "") or "0" in post
        basis = Basis.INFERRED if repaired else Basis.EXPANDED if year is None or end is None else Basis.WRITTEN
        end = end or match.end("number")
        year = year or self.own
        number = int(match["number"].replace("O", "0"))
        start = match.start() if len(words) == len(post.split()) or match["before"] else match.start("post")
        self.post = squeezed if guessed else " ".join(words)
        name = canonical_id(year, squeezed, number) if year else None
        value = Reference(letter, name, "cable", year, " ".join(words), number, self.text[start:end], basis)
        return Node(Kind.REFERENCE, start, end, (), value)

    def _spelt(self, name: str) -> tuple[str, bool]:
        """An origin with its spelling put right where the table has only one like it; and whether it was."""
        if name in known_origins() or self.guesses >= MOST_GUESSES:
            return name, False
        self.guesses += 1
        likely = likely_origin(name)
        return (likely, True) if likely else (name, False)

    def _year(self, match: re.Match[str]) -> tuple[int | None, int | None]:
        """The year that is written with a reference, and where the reference ends then; None where none is."""
        if match["before"]:
            return full_year(match["before"].replace("O", "0"), self.own), match.end("number")
        written = match["slash"] or match["bracket"] or match["dash"] or match["behind"]
        if not written:
            return None, None
        year = full_year(written, self.own)
        if self.own is not None and not self.own - OLDEST <= year <= self.own:
            return None, None
        return year, match.end()

    def _more(self, first: Node, at: int, end: int) -> int:
        """Add the further serial numbers of the same origin that follow; gives the offset behind them."""
        value = first.value
        if not isinstance(value, Reference):
            return at
        while match := MORE.match(self.text, at, end):
            start, at = match.start("number"), match.end()
            self._add(value.letter, value.post or "", value.year, start, at, int(match["number"]))
        return at

    def _bare(self, letter: str | None, start: int, end: int) -> None:
        """Read a serial that stands first (``870 ULAANBAATAR``), or alone for the post that was named last."""
        piece = self.text[start:end]
        match = REVERSED.match(piece)
        if match and self.own and origin(match["post"]) in known_origins():
            self.post = match["post"].strip()
            self._add(letter, self.post, self.own, start, end, int(match["number"]))
            return
        match = re.match(r"(\d{3,7})(?=\s|$|,)", piece)
        if match and self.post and self.own:
            self._add(letter, self.post, self.own, start, start + match.end(), int(match[1]))
            last = self.nodes[-1]
            self._more(last, last.end, end)

    def _add(self, letter: str | None, post: str, year: int | None, start: int, end: int, number: int) -> None:
        name = canonical_id(year, self.post or post, number) if year else None
        value = Reference(letter, name, "cable", year, post, number, self.text[start:end], Basis.EXPANDED)
        self.nodes.append(Node(Kind.REFERENCE, start, end, (), value))
