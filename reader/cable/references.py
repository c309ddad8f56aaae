"""References: the entries of a REF block, and the canonical id of the cable that each one names.

A canonical id is the year in two digits, the origin squeezed to capitals, and the serial number without leading zeros:
``PORT OF SPAIN 0170`` in a cable of 2008 is 08PORTOFSPAIN170. A year is inherited from the cable where none is written.

Source: the list syntaxes seen in REF lines of 1,295 public cables.
"""

from __future__ import annotations

import re
from dataclasses import field

from reader.cable.entries import LETTER, entries, pieces
from reader.cable.kinds import Kind
from reader.cable.moments import digits, full_year
from reader.cable.origins import canonical_id, known_origins, likely_origin, origin
from reader.cable.record import form
from reader.cable.reference_forms import (
    AND_MORE,
    BARE,
    CABLE,
    CABLES,
    CANONICAL,
    DATED,
    GLUED,
    MILITARY,
    MORE,
    NEVER_CABLES,
    NOT_POSTS,
    OF_PAGES,
    OTHER_KINDS,
    RANGE,
    REPORT,
    REVERSED,
)
from reader.cable.reference_places import places
from reader.cable.tree import Node
from reader.cable.values import Basis, Reference

LONGEST = 50
"""How many numbers a range names at most."""
OLDEST = 40
"""How many years back a two-digit year behind a serial number may lead; anything further back is no year."""
LONG_AGO = 15
"""How many years back a year behind a hyphen may lead where the two numbers can be a range (``KINGSTON 71-73``)."""
MOST_GUESSES = 99
"""How many misspelt posts of one block are looked up."""


def read_references(text: str, start: int, end: int, own: int | None) -> list[Node]:
    """The entries in ``start:end`` as nodes; ``own`` is the year of the cable, in full."""
    block = _Block(text, own)
    for letter, at, stop in entries(text, start, end):
        block.read(letter, at, stop)
    return [node for node in block.nodes if node.end > node.start]


def names_only_cables(words: str) -> bool:
    """Whether a line holds nothing but references to cables of known posts: what is left of a REF line."""
    letter = LETTER.match(words)
    nodes = read_references(words, letter.end() if letter else 0, len(words), EXAMPLE)
    end = letter.end() if letter else 0
    for node in nodes:
        value = node.value
        if not isinstance(value, Reference) or value.kind != "cable" or origin(value.post or "") not in known_origins():
            return False
        if words[end : node.start].strip(" ,;&").upper() not in ("", "AND", "REF"):
            return False
        end = node.end
    return bool(nodes) and not words[end:].strip(" .,;")


EXAMPLE = 2000
"""A year for references whose own does not matter."""


@form
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
        for at, stop in pieces(self.text, start, end):
            kind = self._other_kind(at, stop)
            if kind in NEVER_CABLES or not self._cables(letter, at, stop):
                kind = kind or ("report" if REPORT.search(self.text, at, stop) else "unknown")
                value = Reference(letter, None, kind, written=self.text[at:stop])
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
        for low, high in places(self.text, start, end):
            at = max(at, low)
            while at < high and (match := CABLE.search(self.text, at, high)):
                at = match.start("number")  # which may be a year before another post
                node = self._cable(match, letter)
                if node is not None:
                    self.nodes.append(node)
                    at = self._through(node, max(node.end, node.start + 1), end)
                    at = self._more(node, at, end)
        if len(self.nodes) == count:
            self._bare(letter, start, end)
        return len(self.nodes) > count

    def _cable(self, match: re.Match[str], letter: str | None) -> Node | None:
        """The node of one reference, or None where what was matched names no cable."""
        post = " ".join(match["post"].split())
        words = post.upper().split()
        first = 0
        while first < len(words) - 1 and words[first] in NOT_POSTS:
            first += 1
        words = words[first:]
        written = " ".join(words)
        while words[-1] in CABLES and len(words) > 1:
            words.pop()
        squeezed = origin(" ".join(words))
        known = squeezed in known_origins()
        if MILITARY.match(self.text, match.start("number")) or OF_PAGES.match(self.text, match.end("number")):
            return None
        if words[-1] in NOT_POSTS and not (known and len(words) > 1):
            return None
        squeezed, guessed = self._spelt(squeezed)
        if not 2 < len(squeezed) < 22:
            return None
        doubtful = len(match["number"]) <= 2 or match["gap"].strip() == "," or " ".join(words) != written
        doubtful = doubtful or match["quoted"] is not None
        if doubtful and squeezed not in known_origins():
            return None
        if DATED.match(self.text, match.end("number")) and squeezed not in known_origins():
            return None
        year, end = self._year(match)
        repaired = guessed or not f"{match['number']}{match['before'] or ''}".isdigit() or "0" in post
        basis = Basis.INFERRED if repaired else Basis.EXPANDED if year is None or end is None else Basis.WRITTEN
        end = end or match.end("number")
        year = year or self.own
        number = int(digits(match["number"]))
        start = match.start() if len(written) == len(post) or match["before"] else _behind_words(match, first)
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
        if match["inside"] and not written:
            return full_year(match["inside"], self.own), match.end("number")
        if not written:
            return None, None
        year = full_year(written, self.own)
        if self.own is not None and not self.own - OLDEST <= year <= self.own:
            return None, None
        if match["dash"] and self.own is not None and year < self.own - LONG_AGO and _is_range(match):
            return None, None
        return year, match.end()

    def _through(self, first: Node, at: int, end: int) -> int:
        """Add the last serial of a range (``5-7``, ``5 THROUGH 7``), and one between; gives the offset behind it.

        Further ones between have no characters of their own.
        """
        value = first.value
        match = RANGE.match(self.text, at, end)
        if match is None or not isinstance(value, Reference) or value.number is None:
            return at
        last = int(match["last"])
        if last < value.number and len(match["last"]) < len(str(value.number)):
            last = int(str(value.number)[: -len(match["last"])] + match["last"])
        if not value.number < last <= value.number + LONGEST:
            return at
        if last == value.number + 2:
            start = at + len(match[0]) - len(match[0].lstrip())
            head = self.text[start : match.start("last")].rstrip()
            self._add(value.letter, value.post or "", value.year, start, start + len(head), last - 1)
        self._add(value.letter, value.post or "", value.year, match.start("last"), match.end(), last)
        return match.end()

    def _more(self, first: Node, at: int, end: int) -> int:
        """Add the further serial numbers of the same origin that follow; gives the offset behind them."""
        value = first.value
        if not isinstance(value, Reference):
            return at
        while match := MORE.match(self.text, at, end):
            start, at = match.start("number"), match.end()
            year = full_year(match["bracket"], self.own) if match["bracket"] else value.year
            self._add(value.letter, value.post or "", year, start, at, int(match["number"]))
            at = self._through(self.nodes[-1], at, end)
        return at

    def _bare(self, letter: str | None, start: int, end: int) -> None:
        """Read a serial that stands first (``870 ULAANBAATAR``), or alone for the post that was named last."""
        piece = self.text[start:end]
        match = CANONICAL.match(piece)
        if match and match["post"] in known_origins():
            self.post, end_of = match["post"], start + match.end()
            year, number = full_year(match["year"], self.own), int(match["number"])
            self._add(letter, self.post, year, start, end_of, number, Basis.WRITTEN)
            at = self._more(self.nodes[-1], end_of, end)
            if (further := AND_MORE.match(self.text, at, end)) is not None:
                self._bare(letter, further.end(), end)
            return
        match = REVERSED.match(piece) or GLUED.match(piece)
        if match and self.own and origin(match["post"]) in known_origins():
            self.post = match["post"].strip()
            self._add(letter, self.post, self.own, start, start + match.end(), int(match["number"]))
            return
        match = BARE.match(piece)
        if match and self.post and self.own:
            self._add(letter, self.post, self.own, start, start + match.end(), int(match[1]))
            last = self.nodes[-1]
            self._more(last, last.end, end)

    def _add(
        self,
        letter: str | None,
        post: str,
        year: int | None,
        start: int,
        end: int,
        number: int,
        basis: Basis = Basis.EXPANDED,
    ) -> None:
        name = canonical_id(year, self.post or post, number) if year else None
        value = Reference(letter, name, "cable", year, post, number, self.text[start:end], basis)
        self.nodes.append(Node(Kind.REFERENCE, start, end, (), value))


def _behind_words(match: re.Match[str], count: int) -> int:
    """The offset in the text of a post's first word behind so many others that are not its own."""
    rest = match["post"].lstrip().split(None, count)[-1]
    return match.end("post") - len(rest)


def _is_range(match: re.Match[str]) -> bool:
    """Whether the two figures behind a number's hyphen can be the last serial of a range that begins with it."""
    first = match["number"]
    return first.isdigit() and int(first) < int(match["dash"]) <= int(first) + LONGEST
