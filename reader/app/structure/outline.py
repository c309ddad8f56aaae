"""What the structure tree lists of a cable: the rows a person wants, and what each is called. No Qt in it."""

from __future__ import annotations

from collections.abc import Iterable

from reader.app import words
from reader.app.language import say, tr, tr_count
from reader.app.structure.odd_rows import NOWHERE, OddRows
from reader.app.structure.outline_words import COUNTED, MANY, SHORT, joined, paragraph_label, printed_label
from reader.cable.diagnostics import Diagnostic
from reader.cable.explain import MOST_SAID, explain
from reader.cable.explain_network import TITLES
from reader.cable.kinds import ZONES, Kind
from reader.cable.reading_text import quotes, reading_text
from reader.cable.telegram import Telegram
from reader.cable.times import DateStyle
from reader.cable.values import (
    Addressee,
    Caption,
    Citation,
    Mark,
    ParagraphValue,
    Reference,
    Subject,
    Tag,
    Value,
)
from reader.cable.visible import shortened, visible

ROOT = 0
GROUPS = frozenset({Kind.ROUTING, Kind.FROM, Kind.TO, Kind.INFO, Kind.EXEMPT})
"""Kinds that are addresses, or hold them."""
ALWAYS_LEAVES = frozenset({Kind.FILLER, Kind.LABEL, Kind.FURNITURE, Kind.INDICATOR})
"""Kinds that are no rows: clutter, or told by the row above."""
LISTED_INSIDE = frozenset({Kind.CITATION, Kind.MARK, Kind.PAGE_BREAK, Kind.REPEAT, Kind.CAPTION, Kind.WRAPPER})
"""What is a row inside a paragraph."""
TEXTS = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.SUBJECT})
"""Kinds whose first mark is told in their own row."""
LONGEST = 160
"""Characters of a preview; a row shows as many as it has room for."""
SECTIONS = frozenset({Kind.TRANSMISSION, Kind.HEADER, Kind.ENDING})
"""Sections whose rows are counted as parts."""
SEARCHED = 100_000
"""Characters of a row's text that the filter looks through."""


class Outline:
    """The listed nodes of a cable, by node number; the invisible root of the rows is node 0."""

    def __init__(self, cable: Telegram) -> None:
        """Choose the rows; linear in the nodes."""
        self.cable = cable
        self.children: dict[int, list[int]] = {ROOT: []}
        """The listed numbers under each that has some, in order."""
        self.parents: dict[int, int] = {}
        """The listed number above each listed one."""
        self.places: dict[int, int] = {}
        """The place of each among its siblings."""
        self._marked: set[int] = set()
        self._several: dict[int, bool] = {}
        above: list[int] = [ROOT] * len(cable.tree.nodes)  # the nearest listed node, itself included
        for number in range(1, len(cable.tree.nodes)):
            parent = cable.tree.parents[number]
            if not self._is_row(number, parent):
                above[number] = above[parent]
                continue
            above[number] = number
            row = above[parent]
            siblings = self.children.setdefault(row, [])
            self.parents[number] = row
            self.places[number] = len(siblings)
            siblings.append(number)
        self._above = above
        self.details: dict[int, str] = {}
        """What was asked of rows beside their names."""
        self._dates = DateStyle.LONG
        self.odd = OddRows(cable.tree, self.parents, above)
        """The findings by the row that shows them."""

    def _is_row(self, number: int, parent: int) -> bool:
        tree = self.cable.tree
        kind, around = tree.nodes[number].kind, tree.nodes[parent].kind
        if kind in ALWAYS_LEAVES or (kind is Kind.WRAPPER and quotes(tree.text, tree.nodes[number])):
            return False
        if kind is Kind.MARK and around in TEXTS and parent not in self._marked:
            self._marked.add(parent)
            return False
        if kind is Kind.ADDRESSEE:
            return self._has_several(parent)
        if around is Kind.PARAGRAPH:
            return kind in LISTED_INSIDE
        return True

    def _has_several(self, group: int) -> bool:
        """Whether a group holds more than one address; one alone is told in the group's row."""
        if group not in self._several:
            addresses = (child.kind is Kind.ADDRESSEE for child in self.cable.tree.nodes[group].children)
            self._several[group] = sum(addresses) > 1
        return self._several[group]

    def listed(self, number: int) -> int:
        """The row of a node, or the nearest one around it; -1 where there is none."""
        return self._above[number] or NOWHERE if 0 <= number < len(self._above) else NOWHERE

    def path(self, number: int) -> list[int]:
        """The rows from the top down to a listed number, itself included."""
        path = [number]
        while self.parents[path[-1]] != ROOT:
            path.append(self.parents[path[-1]])
        return path[::-1]

    def label(self, number: int) -> str:
        """What a row is called: ``3 (printed 13.)``, ``From``, ``PREL``."""
        node = self.cable.tree.nodes[number]
        match node.value:
            case ParagraphValue() as value:
                return paragraph_label(value)
            case Tag(code=code):
                return code
            case Addressee(plad=str(plad)) if node.kind is Kind.ADDRESSEE:
                return visible(plad)
            case Reference(letter=str(letter)):
                return f"{tr(node.kind.label)} {letter}"
            case Citation(letter=str(letter)):
                return f"{tr(node.kind.label)} {letter}"
        if node.kind is Kind.HEADING:
            return self._text(number) or tr(node.kind.label)
        return SHORT.get(node.kind) or tr(node.kind.label)

    def write_dates(self, style: DateStyle) -> None:
        """Write dates in another way from now on."""
        if style is not self._dates:
            self._dates = style
            self.details.clear()

    def detail(self, number: int) -> str:
        """What a row says beside its name: a count, a meaning, or the first words of its text."""
        if number not in self.details:
            self.details[number] = self._detail(number)
        return self.details[number]

    def _detail(self, number: int) -> str:
        node = self.cable.tree.nodes[number]
        if node.kind is Kind.HEADING:
            return ""
        counted = COUNTED.get(node.kind)
        count = self.count(number, counted) if counted else 0
        if node.kind in SECTIONS or (node.kind in ZONES and not count):
            return tr_count("{n} part", "{n} parts", len(self.children.get(number, ())))
        if counted:
            if count != 1 or node.kind in (Kind.BODY, Kind.ROUTING):
                return MANY[counted](count) + self._codes(number)
        match node.value:
            case Tag(meaning=meaning):
                return meaning or tr("not in the vocabulary")
            case Addressee() as value if node.kind is Kind.ADDRESSEE:
                return joined(value.offices, value.precedence and say(TITLES[value.precedence]), value.indicator)
            case Subject(value=str(value)) | Caption(name=str(value)) | Addressee(plad=str(value)):
                return visible(shortened(value, MOST_SAID))
            case Mark(value=mark):
                return words.marking(mark)
            case Reference(id=str(value)) | Citation(ref=str(value)):
                return value
            case Value() if node.kind is not Kind.PARAGRAPH:
                return explain(self.cable, number, self._dates, say).short or self._text(number)
        return self._single(number) or self._text(number)

    def _single(self, number: int) -> str:
        """What is said in the row of a group that holds one thing alone: its address, or the cable referred to."""
        tree = self.cable.tree
        node = tree.nodes[number]
        found = None
        if node.kind in GROUPS:
            found = tree.within(number, Kind.ADDRESSEE)
        elif node.kind is Kind.REFERENCES:
            found = tree.within(number, Kind.REFERENCE)
        value = node.value if found is None else tree.nodes[found].value
        if isinstance(value, Addressee):
            return visible(value.plad or "")
        return value.id or "" if isinstance(value, Reference) else ""

    def _codes(self, number: int) -> str:
        """The codes of a list of tags, after its count."""
        values = (child.value for child in self.cable.tree.nodes[number].children)
        codes = [value.code for value in values if isinstance(value, Tag)]
        return f": {' '.join(codes)}" if codes else ""

    def count(self, number: int, kind: Kind) -> int:
        """How many nodes of a kind are under a number."""
        tree = self.cable.tree
        return sum(tree.nodes[n].kind is kind for n in range(number + 1, tree.ends[number]))

    def _text(self, number: int) -> str:
        tree = self.cable.tree
        node = tree.nodes[number]
        end = min(node.end, node.start + 4 * LONGEST)
        text = reading_text(tree, number, node.start, end) or tree.text[node.start : end]
        return visible(" ".join(text.split()))[:LONGEST]

    def odd_rows(self, findings: list[Diagnostic]) -> dict[int, list[Diagnostic]]:
        """Findings by the row that shows them, the smallest that holds them whole; kept for the list given last."""
        return self.odd.rows(findings)

    def go_on_from(self, before: Outline) -> dict[int, int]:
        """Rows of the same text where it was read otherwise, by their numbers then: those of a kind that begin there.

        What is known of rows that say the same need not be found again.
        """
        nodes, old = self.cable.tree.nodes, before.cable.tree.nodes
        there = {(nodes[row].kind, nodes[row].start): row for row in self.places}
        moved = {row: there[place] for row in before.places if (place := (old[row].kind, old[row].start)) in there}
        lone = (pair for pair in moved.items() if pair[0] not in before.children and pair[1] not in self.children)
        alike = {row: now for row, now in lone if old[row].end == nodes[now].end}
        self.odd.go_on_from(before.odd, alike)
        for row in before.details.keys() & alike.keys():
            if old[row].kind in TEXTS and old[row] == nodes[alike[row]]:
                self.details[alike[row]] = before.details[row]
        return {ROOT: ROOT, **moved}

    def spoken(self, number: int) -> str:
        """A row's name and detail, as a screen reader says them: ``Paragraph 3, printed “13.”: Helping to ...``."""
        node = self.cable.tree.nodes[number]
        name = self.label(number)
        if isinstance(node.value, ParagraphValue):
            printed = printed_label(node.value)
            name = words.name(self.cable.tree, number) + (tr(", printed {printed}", printed=printed) if printed else "")
        elif node.kind in (Kind.HEADING, Kind.TAG, Kind.ADDRESSEE):
            name = f"{tr(node.kind.label)} {name}"
        elif node.kind in SHORT:
            name = tr(node.kind.label)
        detail = self.detail(number)
        return f"{name}: {detail}" if detail else name

    def matching(self, words: str) -> list[int]:
        """The rows that hold all the words, in whatever case."""
        wanted = words.casefold().split()
        found = []
        for number in self.places:
            searched = self.searched(number).casefold()
            if all(word in searched for word in wanted):
                found.append(number)
        return found

    def with_above(self, numbers: Iterable[int]) -> set[int]:
        """Rows, and all rows above them."""
        found: set[int] = set()
        for number in numbers:
            if number not in found:
                found.update(self.path(number))
        return found

    def searched(self, number: int) -> str:
        """What the filter looks through: the name, the detail and, but for sections, the whole text."""
        node = self.cable.tree.nodes[number]
        name = f"{self.label(number)} {self.detail(number)} {tr(node.kind.label)}"
        if number in self.children and self.parents[number] == ROOT:
            return name
        text = self.cable.tree.text[node.start : min(node.end, node.start + SEARCHED)]
        return f"{name} {' '.join(text.split())}"

    def written(self, number: int) -> str | None:
        """The canonical mark that is written on a row's node; None where none is."""
        value = self.cable.tree.nodes[number].value
        match value:
            case ParagraphValue(mark=mark) | Subject(mark=mark) | Mark(value=mark):
                return mark
        if number in self._marked:
            found = self.cable.tree.within(number, Kind.MARK)
            mark_value = None if found is None else self.cable.tree.nodes[found].value
            return mark_value.value if isinstance(mark_value, Mark) else None
        return None
