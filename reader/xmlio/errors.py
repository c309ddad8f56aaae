"""What can be wrong with Cable XML: a file that is not to be trusted, and a fault of ours while writing one."""

from __future__ import annotations

from reader.errors import ReaderError


class CableXmlError(ReaderError):
    """A file is not Cable XML, or is hostile, altered, invalid or of a version that this program does not know."""


class CableWriteError(Exception):
    """What was to be written is not valid Cable XML: a fault of the program or of its caller. Nothing is written."""
