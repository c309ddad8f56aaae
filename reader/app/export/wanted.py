"""What is to leave, as the export dialog asks for it: made, judged, and told in words before it is written."""

from __future__ import annotations

from dataclasses import field, replace

from reader.app.export.pages import Pages
from reader.app.export.printed import released, whole
from reader.app.language import say, tr, tr_count
from reader.app.state.shown_marks import ShownMarks
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.errors import ReaderError
from reader.formats.include import Include
from reader.formats.names import DEFAULT_PARTS
from reader.formats.release import Terms, release
from reader.review.review import Review
from reader.review.rollup import roll_up

PDF = "pdf"
NAMES = ("xml", "html", PDF, "txt", "csv", "tei", "jsonld")
"""The formats of the dialog, the likely ones first."""
RELEASABLE = ("html", PDF, "txt", "xml")
LEVELS = ("U", "SBU", "C")
"""The levels of a releasable copy."""
MARKS = {
    ShownMarks.BOTH: tr("Markings as written and as reviewed"),
    ShownMarks.WRITTEN: tr("Markings as written"),
    ShownMarks.MINE: tr("Markings as they count after the review"),
}
"""Whose markings stand on pages."""
TITLES = {
    "xml": tr("Cable XML: all of it, to go on with"),
    "html": tr("Web page"),
    PDF: tr("PDF"),
    "txt": tr("Text with markings"),
    "csv": tr("Table of decisions (CSV)"),
    "tei": tr("TEI P5"),
    "jsonld": tr("W3C Web Annotations (JSON-LD)"),
}
WITHOUT_TEXT = frozenset({"csv", "jsonld"})
"""Formats that hold what was decided and the words quoted there, and not the cable."""


@record
class Wanted:
    """A format, what of the review goes into it, and the level of a releasable copy; None is the whole cable."""

    format: str = "xml"
    include: Include = field(default_factory=Include)
    level: str | None = None
    parts: tuple[str, ...] = DEFAULT_PARTS
    also: tuple[str, ...] = ()
    withhold: tuple[str, ...] = ()
    marks: ShownMarks = ShownMarks.BOTH
    """Whose markings stand on the pages of a PDF."""

    @property
    def fitting(self) -> Wanted:
        """The same with a format that a releasable copy can have."""
        return self if self.level is None or self.format in RELEASABLE else replace(self, format=RELEASABLE[0])

    @property
    def extension(self) -> str:
        """The end of the file's name."""
        from reader.formats.formats import FORMATS
        from reader.formats.released import RELEASED

        if self.format == PDF:
            return ".pdf" if self.level is None else ".release.pdf"
        return FORMATS[self.format].extension if self.level is None else RELEASED[self.format][0]


@record
class Made:
    """What came of it: the bytes, or why there are none; and the names of portions that somebody has to decide on."""

    data: bytes | None
    fault: str = ""
    undecided: tuple[str, ...] = ()


def make(cable: Telegram, review: Review, wanted: Wanted) -> Made:
    """Make the very bytes that would be written."""
    from reader.formats.errors import UnnamedError
    from reader.formats.formats import FORMATS
    from reader.formats.released import RELEASED
    from reader.xmlio.errors import CableWriteError

    try:
        if wanted.format == PDF:
            return Made(pages_of(cable, review, wanted).pdf())
        if wanted.level is None:
            return Made(FORMATS[wanted.format].write(cable, review, wanted.include))
        terms = terms_of(wanted)
        return Made(RELEASED[wanted.format][1](release(cable, review, terms), terms))
    except UnnamedError as fault:
        return Made(None, say(fault.sentence), fault.portions)
    except ReaderError as fault:
        return Made(None, say(fault.sentence))
    except CableWriteError as fault:
        return Made(None, tr("There is a fault in the program: {fault}.", fault=fault))


def pages_of(cable: Telegram, review: Review, wanted: Wanted) -> Pages:
    """The pages of what is wanted.

    Raises:
        ReleaseError: a releasable copy cannot be made as asked.
    """
    if wanted.level is None:
        return whole(cable, review, wanted.include, wanted.marks)
    terms = terms_of(wanted)
    return released(release(cable, review, terms), terms)


def terms_of(wanted: Wanted) -> Terms:
    """The terms of a releasable copy.

    Raises:
        ReleaseError: they make no sense.
    """
    return Terms.of(wanted.level or "U", wanted.parts, wanted.also, wanted.withhold)


def sentence(cable: Telegram, review: Review, wanted: Wanted) -> str:
    """What leaves this machine, in one sentence."""
    if wanted.level is not None:
        return tr(
            "This copy will contain what counts as {level} or less, and nothing of the rest: no source text, name, "
            "hash, note or reviewer.",
            level=wanted.level,
        )
    said = wanted.include.of(review)
    if wanted.format == PDF and wanted.marks is ShownMarks.WRITTEN:
        said = said.changed(decisions=(), confirmations=())
    changed = sum(
        unit.reviewed is not None and unit.reviewed != unit.written for unit in roll_up(said, cable.tree).units
    )
    text = tr("the words that were decided on") if wanted.format in WITHOUT_TEXT else tr("the full text of the cable")
    parts = [text]
    if said.decisions or wanted.marks is not ShownMarks.WRITTEN:
        count = len(said.decisions)
        parts.append(tr_count("{n} decision", "{n} decisions", count) if count else tr("no decisions"))
    if changed:
        parts[-1] += tr_count(" ({n} paragraph changed)", " ({n} paragraphs changed)", changed)
    if said.notes:
        parts.append(tr_count("{n} note", "{n} notes", len(said.notes)))
    names = [reviewer.name for reviewer in said.reviewers if reviewer.name]
    if names:
        parts.append(tr_count("the name {names}", "the names {names}", len(names), names=", ".join(names)))
    *some, last = parts
    told = tr("{some} and {last}", some=", ".join(some), last=last) if some else last
    return tr("This file will contain {parts}.", parts=told)


def unreviewed(cable: Telegram, review: Review) -> str:
    """How many paragraphs nobody reviewed, as a sentence; empty where all are."""
    rollup = roll_up(review, cable.tree)
    left = rollup.total - rollup.done
    return tr_count("{n} paragraph is not reviewed.", "{n} paragraphs are not reviewed.", left) if left else ""


def to_be_decided(cable: Telegram, review: Review, wanted: Wanted, made: Made) -> str:
    """How much is to be decided before it may leave, or is left to review, as a sentence; empty where nothing is."""
    if wanted.level is None:
        return unreviewed(cable, review)
    count = len(made.undecided)
    return tr_count("{n} portion is to be decided on.", "{n} portions are to be decided on.", count) if count else ""
