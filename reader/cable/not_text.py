"""Files that are no text at all: told by how they begin, or by their control characters, so that nobody reads noise."""

from __future__ import annotations

from reader.cable.source import Source

SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "an RTF document"),
)
BEGINNINGS = tuple(start for start, _ in SIGNATURES)
CONTROLS = bytes([*range(9), *range(0x0E, 0x1C), *range(0x7F, 0xA0)])
SAMPLE = 20_000
TOO_MANY = 0.05
"""The share of control characters from which on bytes are taken for no text."""


def what_it_is(source: Source) -> str | None:
    """What a source is where it is no text, in words; None where it is one."""
    if source.data.startswith(BEGINNINGS):
        return next(name for start, name in SIGNATURES if source.data.startswith(start))
    sample = source.text[:SAMPLE]
    if len(sample) >= 16 and _controls(sample) > TOO_MANY * len(sample):
        return "binary data"
    return None


def _controls(sample: str) -> int:
    """How many control characters there are."""
    octets = sample.encode("latin-1", "replace")  # one a character; no other character becomes a control
    return len(octets) - len(octets.translate(None, CONTROLS))
