"""How a command ends."""

from __future__ import annotations

from enum import IntEnum

from reader.errors import ReaderError
from reader.formats.errors import ReleaseError, UnnamedError
from reader.xmlio.errors import CableXmlError


class Status(IntEnum):
    """The exit statuses, the same for every command."""

    DONE = 0
    NO = 1
    """The answer is no: findings, invalid or altered XML, differences."""
    USAGE = 2
    """The arguments make no sense, or name something that is not there to be named."""
    UNREADABLE = 3
    """A file could not be read or written."""
    STOPPED = 130
    """Ctrl+C."""


class UsageError(ReaderError):
    """The arguments make no sense; the sentence says what to write instead."""


def status_of(error: ReaderError) -> Status:
    """The exit status that an error leads to."""
    if isinstance(error, UsageError):
        return Status.USAGE
    if isinstance(error, ReleaseError) and not isinstance(error, UnnamedError):
        return Status.USAGE
    if isinstance(error, CableXmlError | UnnamedError):
        return Status.NO
    return Status.UNREADABLE


def worst(statuses: list[Status]) -> Status:
    """The status of several pieces of work: what could not be done counts more than a no."""
    return max(statuses, default=Status.DONE)
