"""Portion markings: the table, what counts as one, and which of two restricts more.

A portion mark has a level and may have controls: ``(C//NOFORN)`` is level C with control NF, canonically ``C/NF``.
Separators and long forms normalise; the writing stays in the text.

Source: the counts and look-alikes of 13,000 marks in 1,295 public cables; State's single slash beside CAPCO's double
one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.cable.record import record
from reader.cable.regex import regex


@record
class Marking:
    """A level of portion marking. ``ism`` is its IC ISM classification; ``token`` its nonICmarkings value, if any."""

    code: str
    name: str
    ism: str
    token: str | None = None
    key: str | None = None


MARKINGS = (
    Marking("U", "Unclassified", "U", key="U"),
    Marking("FOUO", "For Official Use Only", "U"),
    Marking("SBU", "Sensitive But Unclassified", "U", "SBU", key="S"),
    Marking("CUI", "Controlled Unclassified Information", "U"),
    Marking("LOU", "Limited Official Use", "U"),
    Marking("R", "Restricted", "R"),
    Marking("C", "Confidential", "C"),
    Marking("S", "Secret", "S"),
    Marking("TS", "Top Secret", "TS"),
)
"""Levels in order of restriction, least first."""

RANK = {marking.code: rank for rank, marking in enumerate(MARKINGS)}
BY_CODE = {marking.code: marking for marking in MARKINGS}

LONG_LEVELS = {
    "UNCLASSIFIED": "U",
    "CONFIDENTIAL": "C",
    "SECRET": "S",
    "TOPSECRET": "TS",
    "LIMITEDOFFICIALUSE": "LOU",
    "SENSITIVEBUTUNCLASSIFIED": "SBU",
}
SPELLED = tuple(LONG_LEVELS)
CAPITALS = regex(r"[A-Z]+")
CONTROLS = {
    "NF": "NF",
    "N": "NF",
    "NOFORN": "NF",
    "FOUO": "FOUO",
    "SBU": "SBU",
    "LES": "LES",
    "SSI": "SSI",
    "OC": "OC",
    "ORCON": "OC",
    "PR": "PR",
    "PROPIN": "PR",
    "XD": "XD",
    "EXDIS": "XD",
    "ND": "ND",
    "NODIS": "ND",
    "DS": "DS",
    "LIMDIS": "DS",
    "CUI": "CUI",
}
SLIPS = {
    "SNF": "S/NF",
    "CNF": "C/NF",
    "N/SF": "S/NF",
    "N/CF": "C/NF",
    "NF/S": "S/NF",
    "NF/C": "C/NF",
    "S/FN": "S/NF",
    "C/FN": "C/NF",
    "SUB": "SBU",
    "SBUU": "SBU",
    "SSBU": "SBU",
    "SB": "SBU",
}
"""Marks with a letter swapped, lost or doubled, and what was meant."""
ENTIRE = regex(r"[\s-]*\bENTIRE\s+TEXT\b\.?\s*$")
SLASHES = regex(r"\s*/+\s*")
HYPHEN = regex(r"\s*-\s*")
_TELLING = frozenset({"NF", "NOFORN", "REL", "SBU", "FOUO", "NODIS", "EXDIS"})
RELEASE = regex(r"^REL(?:\s+TO)?\b\s*(.*)$")
GOVERNMENT = regex(r"^FGI\b\s*(.*)$")


def canonical(written: str) -> str | None:
    """The canonical form of what stands between a mark's brackets, or None where it is not a portion mark.

    ``SBU//NOFORN`` and ``sbu-nf`` give ``SBU/NF``; ``C - ENTIRE TEXT`` gives ``C``; ``U.S.``, ``a`` and ``Iran`` give
    None. Upper and lower case are one, but a single lower-case letter is a list label, not a mark, unless it is c or s
    or u, which real marks are.
    """
    if written in RANK:  # as most are written
        return written
    squashed = " ".join(written.strip().strip("()[]").upper().split())
    if squashed in RANK:
        return squashed
    if "ENTIRE" in squashed:
        squashed = ENTIRE.sub("", squashed)
    if "/" in squashed:
        squashed = SLASHES.sub("/", squashed)
    if "-" in squashed:
        squashed = HYPHEN.sub("-", squashed)
    squashed = SLIPS.get(squashed, squashed)
    level, controls = _split_level(squashed)
    if level is None:
        return None
    codes = _control_codes(controls)
    if codes is None:
        return None
    return "/".join([level, *codes])


def damaged(written: str) -> bool:
    """Whether a portion mark, brackets included, was read against its writing: half a bracket, or swapped letters."""
    halved = (written[:1] in ("(", "[")) != (written[-1:] in (")", "]"))
    inside = written.strip("()[] ")
    bare = "".join(inside.upper().split()).replace("//", "/")
    return (halved and len(written) < 20) or bare in SLIPS or canonical(inside) is None


def looks_marked(written: str) -> bool:
    """Whether what stands between brackets looks like a portion mark though it is none: ``/Rel UK``, ``SBU/XY``."""
    words = re.split(r"[/\s-]+", written.upper().strip())
    return "/" in written and len(words) <= 4 and (words[0] in RANK or not words[0] or bool(set(words) & _TELLING))


def _split_level(squashed: str) -> tuple[str | None, str]:
    """The level's code and what follows it, without the separator between them."""
    closed = squashed.replace(" ", "")
    if closed.startswith(SPELLED):
        for spelling, code in LONG_LEVELS.items():
            if closed.startswith(spelling):
                return code, squashed[_spread(squashed, len(spelling)) :].lstrip("/- ")
    head = CAPITALS.match(squashed)
    if head is None:
        return None, ""
    word, rest = head[0], squashed[head.end() :]
    if word in RANK and (not rest or rest[0] in "/- "):
        return word, rest.lstrip("/- ")
    return None, ""


def _spread(text: str, letters: int) -> int:
    """The index after the first ``letters`` characters of a text that are not blanks."""
    for index, character in enumerate(text):
        letters -= character != " "
        if letters == 0:
            return index + 1
    return len(text)


def _control_codes(controls: str) -> list[str] | None:
    """The canonical controls after a level, in order, or None where a word is none."""
    codes: list[str] = []
    rest = controls
    while rest:
        for pattern, name in ((RELEASE, "REL"), (GOVERNMENT, "FGI")):
            listed = pattern.match(rest)
            if listed:
                names = re.sub(r"[\s,/]+", " ", listed[1]).strip()
                return [*codes, f"{name} {names}".strip()]
        word, _, rest = rest.replace("-", "/", 1).replace(" ", "/", 1).partition("/")
        if word.startswith("HCS"):
            codes.append(word)
        elif word in CONTROLS:
            codes.append(CONTROLS[word])
        elif word:
            return None
    return codes


def level_of(mark: str) -> str:
    """The level of a canonical mark: ``SBU`` of ``SBU/NF``."""
    return mark.split("/", 1)[0]


@lru_cache(maxsize=1024)
def restriction(mark: str | None) -> tuple[int, int, str]:
    """A sort key: the greater, the more a canonical mark restricts; no mark at all sorts below U."""
    if mark is None:
        return (-1, 0, "")
    return (RANK.get(level_of(mark), len(RANK)), mark.count("/"), mark)
