"""Pack the files in an rpm anew, as small as xz makes them: nfpm's own xz leaves a fifth more to be downloaded.

An rpm is a lead of 96 bytes, a signature, a header, and an archive of the files, packed. The digests of the three are
of a fixed length, so they are written over where they stand; everything else stays as nfpm made it.

Source: the RPM package format, version 4 (rpm.org); the numbers of tags are those of ``rpmtag.h``.
"""

from __future__ import annotations

import hashlib
import lzma
import struct
from dataclasses import dataclass
from pathlib import Path

LEAD = 96
MAGIC = b"\x8e\xad\xe8\x01"
SHA1, SHA256, SIZE, MD5, PAYLOAD_SHA256 = 269, 273, 1000, 1004, 5092
PRESET = 6
"""As dpkg-deb packs: more would take more memory where it is installed."""


@dataclass(frozen=True, slots=True)
class Section:
    """A signature or a header: where it begins, where its values end, and where the value of each tag stands."""

    start: int
    end: int
    places: dict[int, int]

    @classmethod
    def read(cls, data: bytes, start: int) -> Section:
        """The section that begins there.

        Raises:
            ValueError: none begins there.
        """
        if data[start : start + len(MAGIC)] != MAGIC:
            raise ValueError("no section of an rpm begins here")
        count, size = struct.unpack_from(">II", data, start + 8)
        values = start + 16 + 16 * count
        rows = struct.iter_unpack(">4I", data[start + 16 : values])
        return cls(start, values + size, {tag: values + offset for tag, _, offset, _ in rows})


def pack(data: bytes) -> bytes:
    """The same package, with its files packed anew.

    Raises:
        ValueError: it is no rpm whose files are packed by xz.
    """
    signature = Section.read(data, LEAD)
    header = Section.read(data, (signature.end + 7) // 8 * 8)
    try:
        files = lzma.decompress(data[header.end :], lzma.FORMAT_XZ)
    except lzma.LZMAError as fault:
        raise ValueError("the files in it are not packed by xz") from fault
    payload = lzma.compress(files, lzma.FORMAT_XZ, preset=PRESET)
    front = bytearray(data[: header.end])

    def put(section: Section, tag: int, value: bytes) -> None:
        place = section.places[tag]
        front[place : place + len(value)] = value

    put(header, PAYLOAD_SHA256, hashlib.sha256(payload).hexdigest().encode())
    inner = bytes(front[header.start :])
    put(signature, SHA1, hashlib.sha1(inner, usedforsecurity=False).hexdigest().encode())
    put(signature, SHA256, hashlib.sha256(inner).hexdigest().encode())
    put(signature, MD5, hashlib.md5(inner + payload, usedforsecurity=False).digest())
    put(signature, SIZE, struct.pack(">I", len(inner) + len(payload)))
    return bytes(front) + payload


def pack_file(path: Path) -> None:
    """Pack the files in a package anew, in its place.

    Raises:
        ValueError: it is no rpm whose files are packed by xz.
    """
    path.write_bytes(pack(path.read_bytes()))
