"""The body: paragraphs with their numbers and marks, the headings between them, and what interrupts them.

A paragraph starts at its label or, without one, at its mark or first word. Lists, tables and quoted texts belong to the
paragraph before them; page lines, stamps and strays stand inside it as nodes and cut nothing in two.
"""

from __future__ import annotations

from dataclasses import field

from reader.cable import inline
from reader.cable.draft import Draft
from reader.cable.headings import heading_chunks, may_head, quoted_chunks
from reader.cable.interruptions import interrupting, interruption
from reader.cable.kinds import BODY, Kind
from reader.cable.labels import candidates, joined_to_labels
from reader.cable.lines import Line
from reader.cable.notes import BLANK, Note
from reader.cable.numbering import Numbered, read_numbers
from reader.cable.paragraphs import Label, read_paragraph
from reader.cable.record import form
from reader.cable.run_on import told_apart
from reader.cable.tree import Node, cover
from reader.cable.values import INFERRED, WRITTEN


@form
class Chunk:
    """Lines that stand together: no blank line, interruption or accepted label between them."""

    lines: list[Line]
    before: list[Line] = field(default_factory=list)
    """What stands between this chunk and the one before: blank lines, page lines, rules, furniture."""
    label: Numbered | None = None
    squeezed: bool = False
    """Whether it is one line between the end of a sentence and a label, in a copy that has no blank lines there."""

    @property
    def start(self) -> int:
        """Where the first line's words start."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where the last line's words end."""
        return self.lines[-1].end

    def apart(self) -> bool:
        """Whether anything at all stands between this chunk and the one before."""
        return bool(self.before)


def read_body(draft: Draft, lines: list[Line], interrupts: dict[int, Node]) -> None:
    """Read the body lines into the draft; ``interrupts`` are finished nodes by the start of their first line."""
    lines = told_apart(draft, joined_to_labels(lines))
    apart = interrupting(lines, interrupts)
    numbers = read_numbers(candidates(draft.text, lines, apart, draft.places))
    accepted = {found.candidate.line: found for found in numbers}
    chunks, rest = _chunks(lines, accepted, apart)
    headings = heading_chunks(draft.text, chunks, rest, numbered=bool(accepted))
    if accepted and headings:
        headings -= quoted_chunks(draft.text, draft.places, chunks)
    writer = _Writer(draft, interrupts, numbered=bool(accepted))
    for index, chunk in enumerate(chunks):
        writer.take(chunk, heading=index in headings)
    writer.finish(rest)


def _chunks(lines: list[Line], accepted: dict[int, Numbered], apart: list[bool]) -> tuple[list[Chunk], list[Line]]:
    """The chunks of a body, and what stands behind the last one."""
    chunks: list[Chunk] = []
    before: list[Line] = []
    tight = 4 * sum(lines[at - 1].note is BLANK for at in accepted if at) <= len(accepted)
    labels = iter([*sorted(accepted), len(lines)])
    label = next(labels)
    turns = [*apart, True, False]  # what stands together, and what stands between, is found run by run
    at = 0
    while at < len(lines):
        if apart[at]:
            end = min(turns.index(False, at), len(lines))
            before += lines[at:end]
        else:
            if label == at:
                label = next(labels)
            end = min(turns.index(True, at), label)
            behind = end if end == label else min(turns.index(False, end), len(lines))
            last = end - 1
            if behind in accepted and last > at and may_head(lines[last - 1], lines[last], lines[end:behind], tight):
                chunks.append(Chunk(lines[at:last], before, accepted.get(at)))
                chunks.append(Chunk(lines[last:end], [], None, squeezed=True))
            else:
                alone = tight and last == at and behind in accepted and at not in accepted
                squeezed = alone and may_head(lines[_above(apart, at)], lines[at], lines[end:behind], tight)
                chunks.append(Chunk(lines[at:end], before, accepted.get(at), squeezed))
            before = []
        at = end
    return chunks, before


def _above(apart: list[bool], at: int) -> int:
    """The index of the last line of text above another; the line's own where there is none."""
    above = at - 1
    while above >= 0 and apart[above]:
        above -= 1
    return above if above >= 0 else at


class _Writer:
    """Puts paragraphs and headings into the draft as their chunks come."""

    def __init__(self, draft: Draft, interrupts: dict[int, Node], numbered: bool) -> None:
        self.draft = draft
        self.interrupts = interrupts
        self.numbered = numbered
        self.paragraph: list[Chunk] = []
        self.headed = True

    def take(self, chunk: Chunk, heading: bool) -> None:
        """Add the next chunk to the paragraph, or close it and begin another or a heading."""
        if heading:
            self._close()
            self._interruptions(chunk.before, Kind.BODY if self.draft.parts else None)
            self.draft.add(Kind.BODY, self._heading(chunk))
            self.headed = True
            return
        if not self.paragraph or self._begins(chunk):
            self._close()
            self._interruptions(chunk.before, None)
        self.paragraph.append(chunk)
        self.headed = False

    def _begins(self, chunk: Chunk) -> bool:
        """Whether a chunk begins a paragraph of its own behind another."""
        if chunk.label is not None:
            return True
        if not chunk.apart() or self._only_marked():
            return False
        if any(line.note is Note.WITHHELD for line in chunk.before):
            return True
        if inline.mark_at(self.draft.text, chunk.start, chunk.end) is not None:
            return True
        return not self.numbered and not self._continues(chunk)

    def _only_marked(self) -> bool:
        """Whether the paragraph so far is nothing but a mark that was cut off from its text."""
        if len(self.paragraph) > 1 or len(self.paragraph[0].lines) > 1 or self.paragraph[0].label is not None:
            return False
        line = self.paragraph[0].lines[0]
        mark = inline.mark_at(self.draft.text, line.start, line.end)
        return mark is not None and mark.end == line.end

    def _continues(self, chunk: Chunk) -> bool:
        """Whether an unlabelled chunk in a text without numbers goes on with the paragraph before it."""
        words = chunk.lines[0].words
        last = self.paragraph[-1].lines[-1].words
        if not any(line.note is BLANK for line in chunk.before):
            return True
        if words[0] in "-*\u2022\u2010\u2013\u2014" or words[:2] in ("o ", "--") or words[0].islower():
            return True
        interrupted = any(line.note in (Note.PAGE, Note.FURNITURE) for line in chunk.before)
        return interrupted and last[-1] not in ".!?:\"'"

    def _close(self) -> None:
        if self.paragraph:
            self.draft.add(BODY, self._paragraph(self.paragraph))
            self.paragraph = []

    def finish(self, rest: list[Line]) -> None:
        """Close the last paragraph, and keep what stands behind it."""
        self._close()
        self._interruptions(rest, None)

    def _interruptions(self, lines: list[Line], zone: Kind | None) -> None:
        for node in self._nodes(lines):
            self.draft.add(zone, node)

    def _nodes(self, lines: list[Line]) -> list[Node]:
        nodes = []
        for line in lines:
            node = self.interrupts.get(line.start) if line.note is not BLANK else None
            node = node or interruption(line)
            if node is not None:
                nodes.append(node)
        return nodes

    def _heading(self, chunk: Chunk) -> Node:
        mark = inline.mark_at(self.draft.text, chunk.start, chunk.end)
        return cover(Kind.HEADING, chunk.start, chunk.end, [mark] if mark else [])

    def _paragraph(self, chunks: list[Chunk]) -> Node:
        starts = [line.start for chunk in chunks for line in chunk.lines]
        first = chunks[0].lines[0]
        inner = [node for chunk in chunks[1:] for node in self._nodes(chunk.before)]
        return read_paragraph(
            self.draft.text,
            starts,
            (first.start, first.end),
            chunks[0].end,
            chunks[-1].end,
            inner,
            _label(chunks[0].label),
            numbered=self.numbered,
            places=self.draft.places,
        )


def _label(found: Numbered | None) -> Label | None:
    """The label that a chunk begins with."""
    if found is None:
        return None
    each = found.candidate
    basis = WRITTEN if found.written else INFERRED
    return Label(each.start, each.end, each.written, found.number, each.through, basis)
