"""Changes to Cable XML that leave it well-formed more often than changes to bytes do."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

PIECE = re.compile(rb"<[^<>]*>|[^<]+|<")
"""A tag, or what stands between two; a lone ``<`` alone."""
VALUE = re.compile(rb'(?<==")[^"<]*(?=")')
WORDS = (
    *(b"", b"0", b"-1", b"1", b"007", b"99999999999999999999", b"true", b"false", b"U", b"SBU/NF", b"S/REL USA, GBR"),
    *(b"utf-16", b"cp1252", b"latin-1", b"ascii", b"utf-8-sig", b"utf-7", b"cp037", b"hex", b"mbcs", b"undefined"),
    *(b"2008-06-24T17:55:00Z", b"0000-00-00T00:00:00Z", b"9999-12-31T23:59:59Z", b"paragraph", b"heading", b"a b"),
    *(b"&#10;", b"&#13;", b"&#9;", b"&#x10FFFF;", b"&#xE000;", b"&amp;", b"\xef\xbf\xbd", b"\xf3\xb0\x80\x80"),
)
INSIDE = (
    *(b'<char code="0000"/>', b'<char code="D800"/>', b'<char code="FFFF"/>', b'<char code="000C"/>', b"\xc2\xb6"),
    *(b"<!-- -->", b"<?a b?>", b"<![CDATA[<a>]]>", b"&#13;\n", b"\n\n2. (U) ", b"\nSIPDIS\n", b"\xf3\xb0\xa0\x80"),
)
KEPT = 40
"""How many percent of the changes are the fuzzer's own, to the bytes."""


def changed(data: bytes, size: int, seed: int, by_bytes: Callable[[bytes, int], bytes]) -> bytes:
    """The file with one to four changes, no longer than ``size``; the same seed gives the same file."""
    chance = random.Random(seed)
    if chance.randrange(100) < KEPT:
        return by_bytes(data, size)
    for _ in range(chance.randint(1, 4)):
        data = _value(data, chance) if chance.random() < 0.5 else _piece(data, chance)
    return data if len(data) <= size else by_bytes(data[:size], size)


def _value(data: bytes, chance: random.Random) -> bytes:
    """Another value for one attribute: of another attribute, or an odd one."""
    found = list(VALUE.finditer(data))
    if not found:
        return data
    place = chance.choice(found)
    new = chance.choice(found)[0] if chance.random() < 0.5 else chance.choice(WORDS)
    return data[: place.start()] + new + data[place.end() :]


def _piece(data: bytes, chance: random.Random) -> bytes:
    """One or a few tags and texts left out, doubled, moved, or something odd put between them."""
    pieces = PIECE.findall(data)
    if not pieces:
        return data
    start = chance.randrange(len(pieces))
    end = min(len(pieces), start + chance.randint(1, 6))
    stretch, rest = pieces[start:end], pieces[:start] + pieces[end:]
    match chance.randrange(4):
        case 0:
            made = rest
        case 1:
            made = pieces[:end] + stretch + pieces[end:]
        case 2:
            to = chance.randint(0, len(rest))
            made = rest[:to] + stretch + rest[to:]
        case _:
            made = [*pieces[:start], chance.choice(INSIDE), *pieces[start:]]
    return b"".join(made)
