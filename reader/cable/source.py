"""The evidence: the bytes of a cable, and the text they stand for.

Decoding is a ladder (byte order mark, UTF-8, UTF-16 told by its NULs, Windows-1252, Latin-1). A rung is taken only if
encoding its text again gives the very same bytes, so no step of the program can lose one. Latin-1 always does.
"""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import field, replace
from itertools import pairwise

from reader.cable.record import record
from reader.cable.regex import regex

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16-LE, whose mark is a prefix of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and the codec that keeps the mark as the first character of the text (U+FEFF)."""

FIRST_OF_BOMS = frozenset(bom[:1] for bom, _ in BOMS)
NOT_FOR_TEXTS = frozenset({"idna", "punycode"})
"""Codecs for the names of hosts: Python takes quadratic time for them, so a long text would stop the program."""

LINE_END = regex(r"\r\n|\n|\r")
UTF16_SAMPLE = 4096


@record
class Original:
    """The document that a text was taken out of: its base name, and the hash of its bytes."""

    name: str
    sha256: str


@record
class Source:
    """A cable's bytes and their text; ``encode(text, encoding)`` gives exactly ``data``.

    A byte order mark stays in the text, as its first character. ``name`` is the base name of the file, never a path.
    ``fallback`` says that the encoding asked for did not fit the bytes; ``original`` is the document that the text was
    taken out of, where it is not a text file's own.
    """

    data: bytes = field(repr=False)
    text: str = field(repr=False)
    encoding: str
    name: str | None = None
    fallback: bool = False
    original: Original | None = None

    @classmethod
    def from_bytes(cls, data: bytes, encoding: str | None = None, name: str | None = None) -> Source:
        """Decode bytes by the ladder, or as ``encoding`` where that gives the bytes back.

        Raises:
            LookupError: Python knows no text encoding of that name.
        """
        if encoding is not None:
            text = _decoded(data, text_encoding(encoding))
            if text is not None:
                return cls(data, text, text_encoding(encoding), name)
        for candidate in _candidates(data):
            text = _decoded(data, candidate)
            if text is not None:
                return cls(data, text, candidate, name, fallback=encoding is not None)
        raise AssertionError("Latin-1 decodes any bytes")

    @classmethod
    def from_text(cls, text: str, name: str | None = None, original: Original | None = None) -> Source:
        """Keep a text as UTF-8; lone surrogates are kept too, in the three bytes UTF-8 would give them."""
        return cls(encode(text, "utf-8"), text, "utf-8", name, original=original)

    @property
    def bom(self) -> bool:
        """Whether the text begins with a byte order mark."""
        return self.text.startswith("\ufeff")

    @property
    def newline(self) -> str:
        """How lines end: ``LF``, ``CRLF``, ``CR``, ``mixed``, or ``none`` where there is one line only."""
        if "\r" not in self.text:
            return "LF" if "\n" in self.text else "none"
        crlf = self.text.count("\r\n")
        counts = {"CRLF": crlf, "LF": self.text.count("\n") - crlf, "CR": self.text.count("\r") - crlf}
        used = [style for style, times in counts.items() if times]
        return used[0] if len(used) == 1 else "mixed" if used else "none"

    @property
    def sha256(self) -> str:
        """The hash of the bytes, as 64 hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()

    def pieces(self, offsets: list[int]) -> list[Source]:
        """The sources that join to this one, cut at some offsets (code points) in ascending order."""
        if not offsets:
            return [self]
        texts = [self.text[first:last] for first, last in pairwise([0, *offsets, len(self.text)])]
        return [replace(self, data=encode(text, self.encoding), text=text) for text in texts]

    def split(self, offset: int) -> tuple[Source, Source]:
        """Two sources that join to this one: the text before an offset (code points), and from it on."""
        head, tail = self.text[:offset], self.text[offset:]
        return (
            replace(self, data=encode(head, self.encoding), text=head),
            replace(self, data=encode(tail, self.encoding), text=tail),
        )


def text_encoding(name: str) -> str:
    """The normalised name of a text encoding.

    Raises:
        LookupError: Python knows no text encoding of that name (``hex``, ``zip`` and ``idna`` are none).
    """
    info = codecs.lookup(name)
    if not getattr(info, "_is_text_encoding", True) or info.name in NOT_FOR_TEXTS:
        raise LookupError(f"{name!r} is not a text encoding")
    return info.name


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a text; lone surrogates pass through the UTF encodings.

    Raises:
        UnicodeEncodeError: the encoding cannot hold a character of the text.
        LookupError: Python knows no text encoding of that name.
    """
    return text.encode(encoding, "surrogatepass" if encoding.lower().startswith("utf") else "strict")


def _candidates(data: bytes) -> list[str]:
    """The rungs of the ladder for these bytes, best first."""
    marked = [name for bom, name in BOMS if data.startswith(bom)] if data[:1] in FIRST_OF_BOMS else []
    return [*marked, *_utf16_by_nuls(data), "utf-8", "cp1252", "latin-1"]


def _utf16_by_nuls(data: bytes) -> list[str]:
    """UTF-16 without a mark, told by NULs that stand (nearly) only in every other byte."""
    sample = data[:UTF16_SAMPLE]
    if len(data) % 2 or b"\0" not in sample:
        return []
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    enough = max(1, len(sample) // 5)  # of the half that holds the high bytes: 40 % are NUL
    if odd >= enough and even * 20 <= odd:
        return ["utf-16-le"]
    if even >= enough and odd * 20 <= even:
        return ["utf-16-be"]
    return []


def _decoded(data: bytes, encoding: str) -> str | None:
    """The text, or None where this encoding does not give the bytes back."""
    try:
        text = data.decode(encoding)
        # What is valid UTF-8 is the only UTF-8 for its text, so there is nothing to compare.
        return text if encoding == "utf-8" or encode(text, encoding) == data else None
    except (UnicodeError, ValueError):
        return None
