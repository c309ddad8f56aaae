"""What of a cable stands on pages: all of it with its review, or what is released, from a releasable outline alone."""

from __future__ import annotations

from reader import __version__
from reader.app.export.pages import Frame, Pages
from reader.app.state.shown_marks import ShownMarks
from reader.cable.telegram import Telegram
from reader.formats.include import Include, name_of
from reader.formats.outline import Heading, Outline, Portion, lay_out
from reader.formats.release import Terms
from reader.formats.released import said_of
from reader.review.overlay import corrected
from reader.review.review import Review

REMARKS = {
    ShownMarks.BOTH: "",
    ShownMarks.WRITTEN: "Markings as written",
    ShownMarks.MINE: "Markings after review",
}
"""What stands at the head of each page about the markings on it."""


def whole(cable: Telegram, review: Review, include: Include, marks: ShownMarks = ShownMarks.BOTH) -> Pages:
    """The pages of a reviewed cable: with the markings as written, as they count now, or as both."""
    said = include.of(review)
    cable = corrected(cable, said)
    if marks is ShownMarks.WRITTEN:
        said = said.changed(decisions=(), confirmations=())
    outline = lay_out(cable, said)
    title = cable.id.value if cable.id is not None else "Cable"
    highest = outline.overall or "no marking"
    pages = Pages(Frame(highest, title, f"SHA-256 {said.sha256[:12]}, Cable Reader {__version__}", REMARKS[marks]))
    pages.facts(outline)
    notes = {note.id: number for number, note in enumerate(said.notes, 1)}
    for part in outline.body:
        if isinstance(part, Heading):
            pages.heading(part)
        else:
            numbers = [notes[note.id] for note in part.unit.notes if note.id in notes]
            pages.portion(part, "".join(f" [note {number}]" for number in numbers), _reviewed(part, marks))
    if notes:
        pages.title("Notes")
        for note in said.notes:
            about = "" if note.anchor else "On the whole cable: "
            pages.paragraph(f"{notes[note.id]}. {about}{note.text} ({name_of(said, note.by)}, {note.at:%Y-%m-%d})")
    if include.findings and cable.findings:
        pages.title("Findings")
        for finding in cable.findings:
            pages.paragraph(f"{finding.severity} {finding.rule}: {finding.message}")
    return pages


def released(outline: Outline, terms: Terms) -> Pages:
    """The pages of a releasable copy."""
    names = [value for fact in outline.facts if fact.key == "id" for value in fact.values]
    pages = Pages(Frame(terms.level, names[0] if names else "Releasable copy", f"Cable Reader {__version__}"))
    pages.paragraph(said_of(terms))
    pages.facts(outline)
    for part in outline.body:
        if isinstance(part, Heading):
            pages.heading(part)
        else:
            pages.portion(part)
    return pages


def _reviewed(part: Portion, marks: ShownMarks) -> str:
    """How a written mark was reviewed, where it counts no more, as far as that is to be said."""
    unit = part.unit
    if marks is ShownMarks.WRITTEN:
        return ""
    if not unit.is_reviewed:
        return "Not reviewed."
    if unit.written == unit.effective or marks is ShownMarks.MINE:
        return ""
    return f"Written ({unit.written or 'no marking'}), reviewed as ({unit.effective or 'no marking'})."
