"""The posts that telegrams come from, as canonical ids name them: ``St. Petersburg`` is STPETERSBURG.

Source: ``vocabulary/posts.csv``, with the aliases seen in REF lines of 1,295 public cables.
"""

from __future__ import annotations

from functools import cache, lru_cache

from reader.cable import vocabulary
from reader.cable.regex import regex
from reader.cable.spelling import distance

PREFIXES = ("AMEMBASSY", "EMBASSY", "AMCONSUL", "USMISSION")
NO_CAPITALS = regex(r"[^A-Z]+")
ZERO = regex(r"0(?=[A-Z'. ])|(?<=[A-Z])0")
GUESS_FROM = 5
"""How many letters a name must have for a likeness to say anything; from ``GUESS_TWO`` on two letters may differ."""
GUESS_TWO = 8


@lru_cache(maxsize=1024)
def origin(post: str) -> str:
    """A post as it stands in a canonical id: ``St. Petersburg`` is STPETERSBURG, ``SECSTATE`` is STATE."""
    upper = post.upper()
    squeezed = upper.replace(" ", "")
    if not (squeezed.isascii() and squeezed.isalpha()):
        squeezed = NO_CAPITALS.sub("", _zeros(upper) if "0" in upper else upper)
    known = vocabulary.origins()
    if squeezed in known:
        return known[squeezed]
    for prefix in PREFIXES:
        if squeezed.startswith(prefix) and len(squeezed) > len(prefix) + 2:
            rest = squeezed[len(prefix) :]
            return known.get(rest, rest)
    return squeezed


def _zeros(upper: str) -> str:
    """A name with figures nought that stand for letters put right."""
    return ZERO.sub("O", upper)


@cache
def known_origins() -> frozenset[str]:
    """All origins of the table."""
    return frozenset(vocabulary.origins().values())


def canonical_id(year: int, post: str, number: int) -> str:
    """The id of a cable: ``08PORTOFSPAIN276``."""
    return f"{year % 100:02d}{origin(post)}{number}"


@lru_cache(maxsize=1024)
def likely_origin(name: str) -> str | None:
    """The origin that an unknown one was meant to be: the only one of the table within a letter, or two of eight."""
    if not GUESS_FROM <= len(name) <= 24:
        return None
    allowed = 2 if len(name) >= GUESS_TWO else 1
    found = {
        known
        for spelling, known in vocabulary.origins().items()
        if abs(len(spelling) - len(name)) <= allowed
        and (spelling[0] == name[0] or spelling[-1] == name[-1])
        and len(spelling) >= GUESS_FROM
        and distance(spelling, name) <= allowed
    }
    return found.pop() if len(found) == 1 else None
