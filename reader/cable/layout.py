"""The layout of a text: its headers and their roles, the body between and behind them, the ending.

One header is the cable's own. What repeats it (a further section's header, a second copy) is taken out of the body, and
the body goes on across it; what stands above it is what an archive or a mail program put there.
"""

from __future__ import annotations

from reader.cable.body import read_body
from reader.cable.draft import Draft
from reader.cable.ending import (
    DECLASSIFICATION_GROUP,
    END_OF_MESSAGE,
    glued_signature,
    signature_lines,
)
from reader.cable.header import Header
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.labels import counts_paragraphs
from reader.cable.lines import Line
from reader.cable.notes import Note
from reader.cable.sections import first_header, header_begins, read_header
from reader.cable.trailer import ATTRIBUTES, trailer_nodes, trailer_start
from reader.cable.tree import Node
from reader.cable.values import Repeat

MOST_HEADERS = 99
"""How many headers of one telegram are read; a telegram has at most 99 sections."""


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
        self._find()

    def _find(self) -> None:
        at = first_header(self.lines)
        if at is None:
            self.body = self.lines
            return
        self.above = self.lines[:at]
        header = read_header(self.text, self.lines, at)
        if not header.parts:
            self.above, self.body = [], self.lines
            return
        if header.block:
            header = self._behind_block(header)
        self.header = header
        if self._lacks_its_beginning(header):
            self.early, self.above = self.above, []
        self._read_on(header.next)

    def _lacks_its_beginning(self, header: Header) -> bool:
        """Whether the header is a later section's, with numbered paragraphs above it."""
        if not {Kind.TAGS, Kind.SUBJECT}.isdisjoint(header.kinds):
            return False
        return (
            header.number is not None and (header.number.section or 1) > 1 and counts_paragraphs(self.text, self.above)
        )

    def _behind_block(self, block: Header) -> Header:
        """The telegram's own header behind a metadata block, where there is one before any text."""
        for at in range(block.next, len(self.lines)):
            line = self.lines[at]
            if line.note is not Note.PLAIN:
                continue
            if not header_begins(self.lines, at):
                break
            header = read_header(self.text, self.lines, at)
            if Kind.FROM in header.kinds or Kind.DTG in header.kinds:
                self.draft.add(None, Node(Kind.WRAPPER, block.start, block.end))
                self._between(self.lines[block.next : at])
                return header
            break
        return block

    def _between(self, lines: list[Line]) -> None:
        for node in map(interruption, lines):
            if node is not None:
                self.draft.add(None, node)

    def _read_on(self, at: int) -> None:
        """Collect the body lines from a line on, taking out the headers that repeat this one's."""
        count = 0
        while at < len(self.lines):
            if not header_begins(self.lines, at) or count >= MOST_HEADERS:
                self.body.append(self.lines[at])
                at += 1
                continue
            count += 1
            header = read_header(self.text, self.lines, at)
            if not header.parts or header.next <= at:
                self.body.append(self.lines[at])
                at += 1
                continue
            if self._is_other(header):
                self.other = self._boundary(at)
                self._leave(at)
                return
            at = self._repeat(header)

    def _boundary(self, at: int) -> int:
        """Where the next telegram begins: behind the last blank line before its header."""
        return self.lines[at].begin

    def _leave(self, at: int) -> None:
        """Keep what belongs to another telegram as it is."""
        start, end = self.lines[at].start, self.lines[-1].end
        tail = [line for line in self.lines[at:] if line.note is not Note.BLANK]
        self.interrupts[start] = Node(Kind.WRAPPER, start, tail[-1].end if tail else end)
        self.body.append(self.lines[at])

    def _is_other(self, header: Header) -> bool:
        """Whether a header is another telegram's: post and number are known for both, and differ."""
        own, other = self.header.number if self.header else None, header.number
        if own is None or other is None or own.number is None or other.number is None:
            return False
        return (own.number, _squeezed(own.post)) != (
            other.number,
            _squeezed(other.post),
        )

    def _repeat(self, header: Header) -> int:
        """Give a second header its role; gives the index of the line to go on with."""
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
        if self._cut_short(header):
            self._second_copy(own, header)
            return header.next
        self._copy_to_end(header)
        return len(self.lines)

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
        self.draft.add(None, Node(Kind.REPEAT, own.start, own.end, (), Repeat("copy")))
        for line in self.body:
            if line.note is not Note.BLANK:
                self.draft.add(None, Node(Kind.WRAPPER, line.start, line.end))
        self.body = []
        self.interrupts = {}
        self.header = header

    def _cut_short(self, header: Header) -> bool:
        """Whether the body so far is the beginning of a text that a second copy has in full."""
        words = [line.words for line in self.body if line.note is Note.PLAIN]
        if not words:
            return True
        rest = sum(len(line.words) for line in self.lines[header.next :] if line.note is Note.PLAIN)
        return words[-1].endswith("...") and sum(map(len, words)) < rest

    def _second_copy(self, own: Header, header: Header) -> None:
        """Keep the envelope of the first header, and take preamble and body from the second."""
        preamble = [part for part in own.parts if part[0] is Kind.HEADER]
        kept = [part for part in own.parts if part[0] is not Kind.HEADER]
        start = preamble[0][1].start if preamble else own.end
        tail = [line for line in self.body if line.note is not Note.BLANK]
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

    def _copy_to_end(self, header: Header) -> None:
        """The rest of the text is a second copy."""
        tail = [line for line in self.lines[header.first :] if line.note is not Note.BLANK]
        node = Node(Kind.REPEAT, header.start, tail[-1].end, (), Repeat("copy"))
        first = next(line for line in self.lines[header.first :] if line.start >= header.start)
        self.interrupts[first.start] = node
        self.body.append(first)

    def write(self) -> None:
        """Put everything into the draft: what stands above, the header, the body, the ending."""
        wrapped = list(self.draft.parts)
        self.draft.parts.clear()
        self._above()
        if self.early:
            read_body(self.draft, self.early, {})
        self.draft.parts.extend(wrapped)
        if self.header is not None:
            self.draft.parts.extend(self.header.parts)
            self.draft.findings.extend(self.header.findings)
        trailer = trailer_start(self.body, 0)
        archive = next((at for at, line in enumerate(self.body) if ATTRIBUTES.match(line.words)), None)
        trailer = archive if trailer is None or (archive is not None and archive < trailer) else trailer
        main = self.body if trailer is None else self.body[:trailer]
        ending = self._ending(main)
        read_body(self.draft, main[: ending[0]], self.interrupts)
        for zone, node in ending[1]:
            self.draft.add(zone, node)
        if trailer is not None:
            self._trailer(self.body[trailer:])

    def _above(self) -> None:
        """What stands above the first header is what an archive or a mail program put there."""
        run: list[Line] = []
        for line in self.above:
            if line.note in (Note.PLAIN, Note.BLANK, Note.MARKUP):
                run.append(line)
                continue
            self._wrap(run)
            run = []
            self.draft.add(None, interruption(line) or Node(Kind.FURNITURE, line.start, line.end))
        self._wrap(run)

    def _wrap(self, run: list[Line]) -> None:
        plain = [line for line in run if line.note is not Note.BLANK]
        if plain:
            self.draft.add(None, Node(Kind.WRAPPER, plain[0].start, plain[-1].end))

    def _ending(self, lines: list[Line]) -> tuple[int, list[tuple[Kind | None, Node]]]:
        """The index of the first line of the ending, and its parts."""
        plain = [
            index for index, line in enumerate(lines) if line.note is Note.PLAIN and line.start not in self.interrupts
        ]
        if not plain:
            return len(lines), []
        found = signature_lines(lines, plain[0] if self.header is None else 0)
        found = [(index, node) for index, node in found if lines[index].start not in self.interrupts]
        if not found:
            return self._glued(lines, plain[-1])
        first = found[0][0]
        nodes = dict(found)
        while first > 0 and (
            lines[first - 1].note is Note.BLANK or DECLASSIFICATION_GROUP.match(lines[first - 1].words)
        ):
            first -= 1
        parts: list[tuple[Kind | None, Node]] = []
        for index in range(first, len(lines)):
            parts.extend(self._ending_part(lines[index], nodes.get(index)))
        return first, parts

    def _ending_part(self, line: Line, signature: Node | None) -> list[tuple[Kind | None, Node]]:
        """The parts of a line of the ending."""
        if line.note is Note.BLANK:
            return []
        if signature is not None:
            before: list[tuple[Kind | None, Node]] = []
            if signature.start > line.start:
                before.append(
                    (
                        None,
                        Node(
                            Kind.FURNITURE,
                            line.start,
                            line.start + len(self.text[line.start : signature.start].rstrip()),
                        ),
                    )
                )
            return [*before, (Kind.ENDING, signature)]
        if line.start in self.interrupts:
            return [(None, self.interrupts[line.start])]
        if END_OF_MESSAGE.match(line.words):
            return [(Kind.ENDING, Node(Kind.END_OF_MESSAGE, line.start, line.end))]
        node = interruption(line) if line.note is not Note.PLAIN else Node(Kind.FURNITURE, line.start, line.end)
        return [(Kind.ENDING, node)] if node is not None else []

    def _glued(self, lines: list[Line], last: int) -> tuple[int, list[tuple[Kind | None, Node]]]:
        """A signature at the end of the last line of the text."""
        line = lines[last]
        signature = glued_signature(line) if len(line.words) > 40 or "END" in line.words else None
        if signature is None:
            return len(lines), []
        head = self.text[line.start : signature.start].rstrip()
        line.words = head
        line.end = line.start + len(head)
        parts: list[tuple[Kind | None, Node]] = [(Kind.ENDING, signature)]
        for following in lines[last + 1 :]:
            parts.extend(self._ending_part(following, None))
        return last + 1, parts

    def _trailer(self, lines: list[Line]) -> None:
        if self.header is not None and self.header.block:
            self.draft.parts.extend(trailer_nodes(self.text, lines))
            return
        for line in lines:
            if line.note is not Note.BLANK:
                kind = Kind.WRAPPER if line.note is Note.PLAIN else Kind.FURNITURE
                self.draft.add(None, Node(kind, line.start, line.end))


def _squeezed(post: str | None) -> str:
    return "".join(c for c in (post or "").upper() if c.isalpha())
