"""The layout of a text: its headers and their roles, the body between and behind them, the ending.

One header is the cable's own. What repeats it (a further section's header, a second copy) is taken out of the body, and
the body goes on across it; what stands above it is what an archive or a mail program put there.
"""

from __future__ import annotations

from reader.cable.above import behind_block, copied_above, ends_above, lacks_its_beginning
from reader.cable.beginnings import FIRST_OF_HEADS, HEADS, first_header, header_begins
from reader.cable.draft import Draft
from reader.cable.header import Header
from reader.cable.identity import begins_mail, document, is_other, topmost
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.lines import Line, make_line
from reader.cable.notes import BLANK, Note
from reader.cable.repeats import again_in, behind_quote, cut_short, heads_page, is_quoted, serial_of, without_rows
from reader.cable.sections import read_header
from reader.cable.tree import Node
from reader.cable.values import Repeat

MOST_HEADERS = 99
"""How many headers of one telegram are read; a telegram has at most 99 sections."""
EXCERPT = 80
"""How many characters of another telegram a finding shows."""
LENT = frozenset(
    {Kind.EXECUTIVE_ORDER, Kind.TAGS, Kind.SUBJECT, Kind.REFERENCES, Kind.CAPTION, Kind.PASSING, Kind.CLASSIFIED_BY}
)
"""What the header of a repeated telegram says of the one that repeats it, too."""


class Layout:
    """Finds the headers of a draft's text, gives them their roles, and writes everything into the draft."""

    def __init__(self, draft: Draft) -> None:
        """Find the headers; ``write`` does the rest."""
        self.text = draft.text
        self.draft = draft
        self.lines = draft.lines
        self.header: Header | None = None
        self.other: int | None = None
        """Where another telegram begins."""
        self.body: list[Line] = []
        self.interrupts: dict[int, Node] = {}
        self.above: list[Line] = []
        self.early: list[Line] = []
        """Body lines above the only header there is: the first section's, whose own header was lost."""
        self.rest: list[Node] = []
        """What stands behind the telegram: a second copy of it, and other telegrams."""
        self.copy: int | None = None
        """Where the second copy starts whose lines are being passed over."""
        self.quoted: list[tuple[Kind | None, Node]] | None = None
        """The parts that the header of a telegram has which this one repeats for others."""
        self.introduction: list[Line] = []
        """What stands above that header: what this telegram says of it."""
        self.document: str | None = None
        """The number of the released document that the text is."""
        self._find()

    def _find(self) -> None:
        at = first_header(self.text, self.lines)
        if at is None:
            self._read_on(0)
            return
        self.above = self.lines[:at]
        if any(self._other_document(index) for index in range(at)):
            self.above = []
            self._read_on(0)
            return
        header = read_header(self.text, self.lines, at)
        if not header.parts:
            self.above, self.body = [], self.lines
            return
        if ends_above(self.text, self.above, header):
            copied = copied_above(self.lines, at)
            if copied is None:
                self._read_to(at)
                return
            self._copy_above(copied, at)
        own = behind_block(self.text, self.lines, header) if header.block else None
        if own is not None:
            self.draft.add(None, Node(Kind.WRAPPER, header.start, header.end))
            self._between(self.lines[header.next : own.first])
            header = own
        self.header = header
        if lacks_its_beginning(self.text, self.above, header):
            self.early, self.above = self.above, []
        self._read_on(header.next)

    def _copy_above(self, first: int, at: int) -> None:
        """Keep a copy of the text that stands above the header at ``at``, from the line with index ``first`` on."""
        top = topmost(self.lines, at, first + 1)
        last = next(line for line in reversed(self.lines[:top]) if line.note is not BLANK)
        self.draft.add(None, Node(Kind.REPEAT, self.lines[first].start, last.end, (), Repeat("copy")))
        self._between(self.lines[top:at])
        self.above = self.above[:first]

    def _read_to(self, at: int) -> None:
        """Take the lines above the header at ``at`` as the text; the header is another telegram's."""
        self.body, self.above = self.above, []
        self._leave(at, 0)

    def _between(self, lines: list[Line]) -> None:
        for node in map(interruption, lines):
            if node is not None:
                self.draft.add(None, node)

    def _read_on(self, at: int) -> None:
        """Collect the body lines from a line on, taking out the headers that repeat this one's."""
        count = 0
        low = at
        serial = serial_of(self.header)
        if at < len(self.lines) and self.text.find(serial, self.lines[at].begin) < 0:
            serial = ""  # no line has to be looked through for it
        stamp, lines = Note.FURNITURE, self.lines
        while (following := self._next_odd(at, serial)) < len(lines):
            if self.copy is None:
                self.body += lines[at:following]
            at = following
            line = lines[at]
            if line.words[:1] == "Q" and (behind := behind_quote(line)) is not None:
                lines[at : at + 1] = self._parted(line, behind)
                line = lines[at]
            if line.note is stamp and self._other_document(at):
                self._leave(at, low)
                return
            if serial and serial in line.words and (inside := self._inside(line)) is not None and count < MOST_HEADERS:
                count += 1
                at = low = self._take_out(at, inside)
                continue
            if line.words[:2] not in HEADS or count >= MOST_HEADERS or not header_begins(lines, at):
                if heads_page(lines, at):
                    line.note = stamp
                if self.copy is None:
                    self.body.append(line)
                at += 1
                continue
            count += 1
            header = read_header(self.text, self.lines, at, self.header)
            if not header.parts or header.next <= at:
                if self.copy is None:
                    self.body.append(self.lines[at])
                at += 1
            elif self.header is None or is_other(self.header, header):
                if self.header is not None and self.quoted is None and is_quoted(self.header, self.lines, at):
                    at = low = self._take_quoted(header)
                    continue
                self._leave(at, low)
                return
            else:
                at = self._repeat(header, at, low) if self.copy is None else header.next
                low = at
        if self.copy is None:
            self.body += lines[at:]
        self._end_copy(len(self.lines))

    def _take_quoted(self, header: Header) -> int:
        """Take order, tags, subject and references from the header of the repeated telegram; gives the next line."""
        kept = [part for part in header.parts if part[0] is Kind.HEADER and part[1].kind in LENT]
        start = kept[0][1].start if kept else header.end + 1
        last = max((part[1].end for part in header.parts if part[1].end <= start), default=header.start)
        if last > header.start:
            kept.insert(0, (None, Node(Kind.FURNITURE, header.start, last)))
        self.quoted, self.introduction = kept, self.body
        self.body = []
        if self.header is not None:
            self.header.order = self.header.order or header.order
        return header.next

    def _next_odd(self, at: int, serial: str) -> int:
        """The index of the next line, from one on, that may be more than text: nearly all others are no more."""
        lines, stamp = self.lines, Note.FURNITURE
        for index in range(at, len(lines)):
            line = lines[index]
            words = line.words
            if words[:1] in FIRST_OF_HEADS and words[:2] in HEADS:
                return index
            if line.note is stamp or (serial and serial in words):
                return index
        return len(lines)

    def _inside(self, line: Line) -> int | None:
        """Where this telegram's classification line stands again in the middle of a line of its text."""
        return None if self.header is None or self.copy is not None else again_in(line, self.header)

    def _take_out(self, at: int, offset: int) -> int:
        """Take the header that begins in the middle of the line at ``at`` out of the body; gives the next line."""
        first, rest = self._parted(self.lines[at], offset)
        self.lines[at : at + 1] = [first, rest]
        header = read_header(self.text, self.lines, at + 1)
        self.body.append(first)
        self.interrupts[first.start] = Node(Kind.REPEAT, first.start, header.end, (), Repeat("copy"))
        return max(header.next, at + 2)

    def _parted(self, line: Line, offset: int) -> list[Line]:
        """A line as two, the second one from an offset on."""
        return [make_line(self.text, line.begin, offset), make_line(self.text, offset, line.stop)]

    def _other_document(self, at: int) -> bool:
        """Whether a line is the page stamp of another released document than the one that the text began with."""
        number = document(self.lines[at])
        if number is None or number == self.document:
            return False
        first, self.document = self.document is None, self.document or number
        return not first or (self.header is not None and begins_mail(self.lines, at + 1))

    def _drop(self, at: int, low: int) -> int:
        """Take what an archive put above the header at ``at`` out of the body; gives the line where that begins."""
        top = topmost(self.lines, at, low) or at
        start = self.lines[top].start
        while self.body and self.body[-1].start >= start:
            self.body.pop()
        return top

    def _leave(self, at: int, low: int) -> None:
        """Keep what belongs to another telegram as it is, with what an archive put above its header."""
        top = self._drop(at, low)
        start = self.lines[top].start
        self.other = self.lines[top].begin
        self._end_copy(top)
        tail = next(line for line in reversed(self.lines) if line.note is not BLANK)
        self.rest.append(Node(Kind.WRAPPER, start, tail.end))
        self.draft.find("CR-TEXT-007", start, min(tail.end, start + EXCERPT))

    def _end_copy(self, at: int) -> None:
        """Put the second copy, which goes up to the line with index ``at``, behind the text."""
        if self.copy is None:
            return
        end = next(line.end for line in reversed(self.lines[:at]) if line.note is not BLANK)
        self.rest.append(Node(Kind.REPEAT, self.copy, end, (), Repeat("copy")))

    def _repeat(self, header: Header, at: int, low: int) -> int:
        """Give a second header, at ``at``, its role; gives the index of the line to go on with."""
        own = self.header
        if own is None:
            return header.next
        section = header.number.section if header.number else None
        if section is not None and own.number is not None and section != own.number.section:
            self._interrupt(header, Repeat("section-header", section))
            return header.next
        if Kind.CLASSIFICATION not in own.kinds and Kind.CLASSIFICATION in header.kinds and Kind.FROM in header.kinds:
            self._replace(header)
            return header.next
        if cut_short(self.body, self.lines[header.next :]):
            self._second_copy(own, header)
            return header.next
        self.copy = self.lines[self._drop(at, low)].start
        return header.next

    def _interrupt(self, header: Header, value: Repeat) -> None:
        """Put a repeated header into the body as one node, page lines inside it kept apart."""
        nodes = [Node(Kind.REPEAT, header.start, header.end, (), value)]
        first = next(line for line in self.lines[header.first :] if line.start >= header.start)
        self.body.append(first)
        self.interrupts[first.start] = nodes[0]

    def _replace(self, header: Header) -> None:
        """The first header is a copy cut short; this one is the cable's. What stands between them is no text."""
        own = self.header
        if own is None:
            return
        end, rows = without_rows(own)
        self.draft.add(None, Node(Kind.REPEAT, own.start, end, (), Repeat("copy")))
        for row in rows:
            self.draft.add(None, Node(Kind.WRAPPER, row.start, row.end))
        for line in self.body:
            if line.note is not BLANK:
                self.draft.add(None, Node(Kind.WRAPPER, line.start, line.end))
        self.body = []
        self.interrupts = {}
        self.header = header

    def _second_copy(self, own: Header, header: Header) -> None:
        """Keep the envelope of the first header, and take preamble and body from the second."""
        preamble = [part for part in own.parts if part[0] is Kind.HEADER]
        kept = [part for part in own.parts if part[0] is not Kind.HEADER]
        start = preamble[0][1].start if preamble else own.end
        tail = [line for line in self.body if line.note is not BLANK]
        end = tail[-1].end if tail else own.end
        kept = [part for part in kept if part[1].end <= start]
        repeat = Node(Kind.REPEAT, start, end, (), Repeat("copy"))
        header.parts[:0] = [*kept, (None, repeat)]
        header.dtg, header.dtg_node = own.dtg, own.dtg_node
        header.kinds |= own.kinds
        header.number = header.number or own.number
        self.header = header
        self.body = []
        self.interrupts = {}
