"""What is made of each cable: a format, what of the review goes into it, or a releasable copy."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cli.status import UsageError
from reader.formats.errors import ReleaseError
from reader.formats.formats import FORMATS
from reader.formats.include import ALL, Include
from reader.formats.names import DEFAULT_PARTS
from reader.formats.release import Terms, release
from reader.formats.released import RELEASED
from reader.review.review import Review


@record
class Making:
    """How a cable and its review become bytes; the same in whatever process."""

    format: str = "xml"
    include: Include = ALL
    terms: Terms | None = None

    @property
    def extension(self) -> str:
        """The end of the names of the files that are made."""
        return FORMATS[self.format].extension if self.terms is None else RELEASED[self.format][0]

    def make(self, cable: Telegram, review: Review | None) -> bytes:
        """The bytes.

        Raises:
            ReleaseError: a releasable copy cannot be made as asked.
            CableWriteError: what came out is not valid; a fault of the program.
        """
        if self.terms is None:
            return FORMATS[self.format].write(cable, review, self.include)
        return RELEASED[self.format][1](release(cable, review, self.terms), self.terms)

    def name(self, cable: Telegram, stem: str, number: int) -> str:
        """What the file of a cable is called; a releasable copy bears no name of the source."""
        if self.terms is None:
            return stem
        known = cable.id.value if cable.id is not None and "id" in self.terms.parts else "cable"
        return f"{known}-{number}"


CABLE_XML = Making()


def making(options: argparse.Namespace) -> Making:
    """What the options ask for.

    Raises:
        UsageError: they make no sense together.
    """
    given = {name: getattr(options, name) for name in ("parts", "also", "withhold")}
    if options.release is None:
        lost = [f"--{name}" for name, value in given.items() if value is not None]
        if lost:
            raise UsageError(f"{lost[0]} is for a releasable copy: --release LEVEL.")
        left = Include(*(not getattr(options, f"no_{name}") for name in ("notes", "names", "reasons", "findings")))
        return Making(options.format, left)
    if options.format not in RELEASED:
        raise UsageError(f"A releasable copy is {', '.join(RELEASED)}, not {options.format}.")
    try:
        parts = DEFAULT_PARTS if options.parts is None else listed(options.parts)
        terms = Terms.of(options.release, parts, listed(options.also), listed(options.withhold))
    except ReleaseError as error:
        raise UsageError(str(error)) from error
    return Making(options.format, ALL, terms)


def listed(written: str | None) -> Iterable[str]:
    """The words of a list with commas."""
    return [word.strip() for word in (written or "").split(",") if word.strip()]
