"""Writing a layout into the draft: what stands above, the header, the body, the ending, the trailer."""

from __future__ import annotations

from reader.cable.beginnings import numbered
from reader.cable.block_words import HEADING, opens_or_closes
from reader.cable.body import read_body
from reader.cable.captions import caption_name
from reader.cable.ending import DECLASSIFICATION_GROUP, END_OF_MESSAGE, glued_signature, signature_lines
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.layout import Layout
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.trailer import attributes_start, notes_start, trailer_nodes, trailer_start
from reader.cable.tree import Node
from reader.cable.values import Signature, Subject

REMAINS = 12
"""Within how many lines paragraph 1 stands below what is left of a subject."""
SUBJECT_LINE = 80


def write(layout: Layout) -> None:
    """Put everything that a layout found into its draft, in the order of the text."""
    _Writing(layout).write()


class _Writing:
    """A layout while it is written into its draft."""

    def __init__(self, layout: Layout) -> None:
        self.draft = layout.draft
        self.text = layout.text
        self.header = layout.header
        self.body = layout.body
        self.above = layout.above
        self.early = layout.early
        self.quoted = layout.quoted
        self.introduction = layout.introduction
        self.interrupts = layout.interrupts
        self.rest = layout.rest

    def write(self) -> None:
        """Put everything into the draft: what stands above, the header, the body, the ending."""
        wrapped = list(self.draft.parts)
        self.draft.parts.clear()
        self._write_above()
        if self.early:
            read_body(self.draft, self.early, {})
        self.draft.parts.extend(wrapped)
        if self.header is not None:
            self.draft.parts.extend(self.header.parts)
            self.draft.findings.extend(self.header.findings)
            if self.quoted is not None:
                read_body(self.draft, self.introduction, {})
                self.draft.parts.extend(self.quoted)
        else:
            self._subject_remains()
        trailer = trailer_start(self.body, 0)
        archive = attributes_start(self.text, self.body)
        trailer = archive if trailer is None or (archive is not None and archive < trailer) else trailer
        edited = notes_start(self.text, self.body)
        if edited is not None and (trailer is None or edited < trailer):
            trailer = edited
            noted = [line for line in self.body[edited:] if line.note is not BLANK]
            self.draft.find("CR-TEXT-011", noted[0].start, noted[0].end)
        main = self.body if trailer is None else self.body[:trailer]
        behind = [] if trailer is None else self._trailer(self.body[trailer:])
        signed = next((node.value for _, node in behind if isinstance(node.value, Signature)), None)
        ending = self._ending(main, signed)
        read_body(self.draft, main[: ending[0]], self.interrupts)
        for zone, node in ending[1]:
            self.draft.add(zone, node)
        self.draft.parts.extend(behind)
        for node in self.rest:
            self.draft.add(None, node)

    def _subject_remains(self) -> None:
        """The end of a subject line, above paragraph 1 of an old text whose header an archive cut off.

        Such a text is in capitals; a heading would have an underline, or name a summary.
        """
        plain = [index for index, line in enumerate(self.body[:REMAINS]) if line.note is PLAIN]
        first = next((index for index in plain if numbered(self.body[index])), None)
        lines = self.body[:first]
        words = [line.words for line in lines if line.note is PLAIN]
        if first is None or not 1 <= len(words) <= 2 or any(line.note is Note.RULE for line in lines):
            return
        capitals = all(each.isupper() and len(each) < SUBJECT_LINE for each in (*words, self.body[first].words[:40]))
        if words[-1].endswith((":", ";")) or " IS " in f" {words[0]} ":
            return  # a sentence
        if not capitals or HEADING.match(words[0]) or opens_or_closes(words[0]) or caption_name(words[0]):
            return
        kept = [line for line in lines if line.note is PLAIN]
        for node in map(interruption, (line for line in lines if line.note not in (PLAIN, BLANK))):
            if node is not None and node.start < kept[0].start:
                self.draft.add(None, node)
        self.draft.add(Kind.HEADER, Node(Kind.SUBJECT, kept[0].start, kept[-1].end, (), Subject()))
        self.body = [line for line in self.body if line.start > kept[-1].start]

    def _write_above(self) -> None:
        """What stands above the first header is what an archive or a mail program put there."""
        run: list[Line] = []
        for line in self.above:
            if line.note in (PLAIN, BLANK, Note.MARKUP):
                run.append(line)
                continue
            self._wrap(run)
            run = []
            self.draft.add(None, interruption(line) or Node(Kind.FURNITURE, line.start, line.end))
        self._wrap(run)

    def _wrap(self, run: list[Line]) -> None:
        plain = [line for line in run if line.note is not BLANK]
        if plain:
            self.draft.add(None, Node(Kind.WRAPPER, plain[0].start, plain[-1].end))

    def _ending(self, lines: list[Line], signed: Signature | None) -> tuple[int, list[tuple[Kind | None, Node]]]:
        """The index of the first line of the ending, and its parts; a trailer that says who ``signed`` is right."""
        first = next((index for index, line in enumerate(lines) if self._of_text(line)), None)
        if first is None:
            return len(lines), []
        found = signature_lines(lines, first if self.header is None else 0)
        found = [(index, node) for index, node in found if lines[index].start not in self.interrupts]
        if not found:
            last = next(at for at in range(len(lines) - 1, -1, -1) if self._of_text(lines[at]))
            return self._glued(lines, last)
        first = found[0][0]
        nodes = dict(each for each in found if signed is None or _same_surname(each[1], signed))
        while first > 0 and (lines[first - 1].note is BLANK or DECLASSIFICATION_GROUP.match(lines[first - 1].words)):
            first -= 1
        parts: list[tuple[Kind | None, Node]] = []
        for index in range(first, len(lines)):
            parts.extend(self._ending_part(lines[index], nodes.get(index)))
        return first, parts

    def _of_text(self, line: Line) -> bool:
        """Whether a line is part of the text."""
        return line.note is PLAIN and line.start not in self.interrupts

    def _ending_part(self, line: Line, signature: Node | None) -> list[tuple[Kind | None, Node]]:
        """The parts of a line of the ending."""
        if line.note is BLANK:
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
        node = interruption(line) if line.note is not PLAIN else Node(Kind.FURNITURE, line.start, line.end)
        return [(Kind.ENDING, node)] if node is not None else []

    def _glued(self, lines: list[Line], last: int) -> tuple[int, list[tuple[Kind | None, Node]]]:
        """A signature at the end of the last line of the text."""
        line = lines[last]
        ends = last > 0 and lines[last - 1].note is PLAIN and line.words.isupper()
        signature = glued_signature(line)
        if signature is None:
            return len(lines), []
        head = self.text[line.start : signature.start].rstrip()
        stands_out = last > 0 and line.words[len(head) :].isupper() and not head.isupper()
        if not (len(line.words) > 40 or "END" in line.words or ends or stands_out):
            return len(lines), []
        line.words = head
        line.end = line.start + len(head)
        parts: list[tuple[Kind | None, Node]] = [(Kind.ENDING, signature)]
        for following in lines[last + 1 :]:
            parts.extend(self._ending_part(following, None))
        return last + 1, parts

    def _trailer(self, lines: list[Line]) -> list[tuple[Kind | None, Node]]:
        if self.header is not None and self.header.block:
            return trailer_nodes(self.text, lines)
        kinds = ((Kind.WRAPPER if line.note is PLAIN else Kind.FURNITURE, line) for line in lines)
        return [(None, Node(kind, line.start, line.end)) for kind, line in kinds if line.note is not BLANK]


def _same_surname(node: Node, signed: Signature) -> bool:
    """Whether the name on a signature line ends as another does."""
    names = (node.value.name if isinstance(node.value, Signature) else None, signed.name)
    return len({(name or "").upper().rpartition(" ")[2] for name in names}) == 1
