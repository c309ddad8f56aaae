"""References: the entries of a REF block, and the canonical id of the cable that each one names.

A canonical id is the year in two digits, the origin squeezed to capitals, and the serial number without leading zeros:
``PORT OF SPAIN 0170`` in a cable of 2008 is 08PORTOFSPAIN170. A year is inherited from the cable where none is written.

Source: the list syntaxes seen in REF lines of 1,295 public cables; the table of aliases is ``vocabulary/posts.csv``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.cable import vocabulary
from reader.cable.kinds import Kind
from reader.cable.moments import full_year
from reader.cable.tree import Node
from reader.cable.values import Basis, Reference

LETTER = re.compile(
    r"(?:(?<=[\s;,.)])|^)[-\s]{0,3}(?:REF\s{1,3})?"
    r"(?:[(\[]\s?([A-Z])\s?[)\]][.:]?|¶?([A-Z])(?:\)\.?|\.\)?|:)(?=\s|[A-Z(\d]|$)|([A-Z])\s{1,3}-\s)\s{0,9}",
    re.IGNORECASE,
)
POST = r"[A-Za-z][A-Za-z.'\u2019/-]*(?:[\s]{1,9}[A-Za-z.'\u2019-]+){0,3}?"
CABLE = re.compile(
    rf"(?:\(?'?(?P<before>\d{{4}}|[\dO]{{2}})\)?\s{{1,3}})?(?P<post>{POST})[\s-]{{1,9}}(?:[Nn][Oo]?\.?\s?)?#?(?P<number>[\dO]{{1,7}})"
    r"(?:\s?/\s?(?P<slash>\d{2})\b(?!\d)|\s{0,2}\((?P<bracket>\d{2}|\d{4})\)|-(?P<dash>\d{2})\b(?!\d))?(?![\w/])"
)
REVERSED = re.compile(r"(?P<number>\d{2,7})\s{1,3}(?P<post>[A-Z][A-Z.' -]{2,25})$")
MORE = re.compile(r"[\s,;/&]{1,9}(?:AND\s{1,3})?(?P<number>\d{2,7})(?!\d|\s{0,3}[A-Z]{3,})", re.IGNORECASE)
MILITARY = re.compile(r"\d{6}Z\s{0,3}[A-Z]{3}", re.IGNORECASE)
OTHER_KINDS = (
    ("e-mail", re.compile(r"\bE-?MAILS?\b|@", re.IGNORECASE)),
    ("telephone", re.compile(r"\bTEL(?:E)?CONS?\b|\bPHONE\b|\bCONVERSATIONS?\b", re.IGNORECASE)),
    ("fax", re.compile(r"\bFAX", re.IGNORECASE)),
    ("memorandum", re.compile(r"\bMEMO|\bLETTER\b|\bNOTE\b", re.IGNORECASE)),
    ("report", re.compile(r"\bIIR\b|\bTD\s?-?\s?\d|\bFBIS\b|\bOSC\b|\bCIA\b|\bDIA\b", re.IGNORECASE)),
    ("regulation", re.compile(r"\bFAM\b|\bFAH\b|\bCFR\b|\bU\.?S\.?C\b", re.IGNORECASE)),
)
MONTHS = frozenset(
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "SEPT",
        "OCT",
        "NOV",
        "DEC",
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER",
    ]
)
NOT_ORIGINS = frozenset(
    ["AND", "PARA", "PARAS", "PARAGRAPH", "IN", "OF", "FOR", "THE", "ON", "SERIES", "PREVIOUS", "CA", "EO", "NO", "TO"]
)
PREFIXES = ("AMEMBASSY", "EMBASSY", "AMCONSUL", "USMISSION")


@dataclass(frozen=True, slots=True)
class Year:
    """The year that references inherit: in full, or None where the cable does not say."""

    own: int | None = None


def origin(post: str) -> str:
    """A post as it stands in a canonical id: ``St. Petersburg`` is STPETERSBURG, ``SECSTATE`` is STATE."""
    squeezed = re.sub(r"[^A-Z]", "", post.upper())
    known = vocabulary.origins()
    if squeezed in known:
        return known[squeezed]
    for prefix in PREFIXES:
        if squeezed.startswith(prefix) and len(squeezed) > len(prefix) + 2:
            rest = squeezed[len(prefix) :]
            return known.get(rest, rest)
    return squeezed


def canonical_id(year: int, post: str, number: int) -> str:
    """The id of a cable: ``08PORTOFSPAIN276``."""
    return f"{year % 100:02d}{origin(post)}{number}"


def read_references(text: str, start: int, end: int, own: int | None) -> list[Node]:
    """The entries in ``start:end`` as nodes; ``own`` is the year of the cable, in full."""
    nodes: list[Node] = []
    last_post: str | None = None
    for letter, at, stop in _entries(text, start, end):
        found = _cables(text, at, stop, letter, own, last_post)
        if not found:
            found = [_other(text, at, stop, letter)]
        posts = [node.value.post for node in found if isinstance(node.value, Reference) and node.value.post]
        last_post = posts[-1] if posts else last_post
        nodes.extend(node for node in found if node.end > node.start)
    return nodes


def _entries(text: str, start: int, end: int) -> list[tuple[str | None, int, int]]:
    """Letter, start and end of each entry: letters ascend, so the A of ``A. A) X`` counts once."""
    marks: list[tuple[str, int, int]] = []
    expected = None
    for match in LETTER.finditer(text, start, end):
        letter = (match[1] or match[2] or match[3]).upper()
        if marks and letter == marks[-1][0] and not text[marks[-1][2] : match.start()].strip(" ()."):
            marks[-1] = (letter, marks[-1][1], match.end())
        elif (expected is None and letter == "A") or (expected and ord(expected) <= ord(letter) <= ord(expected) + 2):
            marks.append((letter, match.start(), match.end()))
            expected = chr(ord(letter) + 1)
    if not marks:
        return _unlettered(text, start, end)
    entries: list[tuple[str | None, int, int]] = []
    if text[start : marks[0][1]].strip(" -:;,"):
        entries.extend(_unlettered(text, start, marks[0][1]))
    for index, (letter, _, at) in enumerate(marks):
        stop = marks[index + 1][1] if index + 1 < len(marks) else end
        entries.append((letter, *_trimmed(text, at, stop)))
    return entries


def _unlettered(text: str, start: int, end: int) -> list[tuple[str | None, int, int]]:
    entries: list[tuple[str | None, int, int]] = []
    for match in re.finditer(r"[^;]+", text[start:end]):
        at, stop = _trimmed(text, start + match.start(), start + match.end())
        if stop > at:
            entries.append((None, at, stop))
    return entries


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the separators and blanks at its ends."""
    piece = text[start:end]
    head = len(piece) - len(piece.lstrip(" \t\r\n-,;:.\xa0"))
    body = piece[head:].rstrip(" \t\r\n,;\xa0")
    return start + head, start + head + len(body)


def _cables(text: str, start: int, end: int, letter: str | None, own: int | None, last: str | None) -> list[Node]:
    """Every cable that an entry names: ``STATE 41252 AND 44603`` names two."""
    entry = text[start:end]
    if any(
        pattern.search(entry)
        for name, pattern in OTHER_KINDS
        if name in ("report", "regulation", "e-mail", "telephone")
    ):
        if not re.search(r";", entry):
            return []
    nodes: list[Node] = []
    at = start
    while at < end:
        match = CABLE.search(text, at, end)
        if match is None:
            break
        node = _cable(text, match, letter, own)
        at = match.end()
        if node is None:
            continue
        nodes.append(node)
        at = _more(text, at, end, node, nodes)
    if not nodes:
        nodes.extend(_bare(text, start, end, letter, own, last))
    return nodes


def _cable(text: str, match: re.Match[str], letter: str | None, own: int | None) -> Node | None:
    """The node of one reference, or None where what was matched names no cable."""
    post = " ".join(match["post"].split())
    words = post.upper().split()
    while words and words[0] in NOT_ORIGINS | MONTHS and len(words) > 1:
        words.pop(0)
    squeezed = origin(" ".join(words))
    number = int(match["number"].replace("O", "0"))
    if not 2 < len(squeezed) < 22 or words[-1] in MONTHS | NOT_ORIGINS or MILITARY.match(text, match.start("number")):
        return None
    if len(match["number"]) <= 2 and squeezed not in vocabulary.origins().values():
        return None
    written = match["before"] or match["slash"] or match["bracket"] or match["dash"]
    year = full_year(written.replace("O", "0"), own) if written else own
    basis = Basis.WRITTEN if written else Basis.EXPANDED
    if "O" in match["number"] or (match["before"] and "O" in match["before"]):
        basis = Basis.INFERRED
    name = canonical_id(year, squeezed, number) if year else None
    start = match.start() if len(words) == len(post.split()) or match["before"] else match.start("post")
    value = Reference(letter, name, "cable", year, " ".join(words), number, text[start : match.end()], basis)
    return Node(Kind.REFERENCE, start, match.end(), (), value)


def _more(text: str, at: int, end: int, first: Node, nodes: list[Node]) -> int:
    """Add the further serial numbers of the same origin that follow; gives the offset behind them."""
    value = first.value
    if not isinstance(value, Reference):
        return at
    while match := MORE.match(text, at, end):
        start = match.start("number")
        number = int(match["number"])
        year = value.year
        name = canonical_id(year, value.post or "", number) if year else None
        written = text[start : match.end()]
        more = Reference(value.letter, name, "cable", year, value.post, number, written, Basis.EXPANDED)
        nodes.append(Node(Kind.REFERENCE, start, match.end(), (), more))
        at = match.end()
    return at


def _bare(text: str, start: int, end: int, letter: str | None, own: int | None, last: str | None) -> list[Node]:
    """An entry that gives the serial first (``870 ULAANBAATAR``), or only a serial of the last origin named."""
    entry = text[start:end]
    match = REVERSED.match(entry)
    if match and own and origin(match["post"]) in vocabulary.origins().values():
        name = canonical_id(own, match["post"], int(match["number"]))
        value = Reference(
            letter, name, "cable", own, match["post"].strip(), int(match["number"]), entry, Basis.EXPANDED
        )
        return [Node(Kind.REFERENCE, start, end, (), value)]
    match = re.match(r"(\d{3,7})(?=\s|$|,)", entry)
    if match and last and own:
        value = Reference(
            letter, canonical_id(own, last, int(match[1])), "cable", own, last, int(match[1]), match[1], Basis.EXPANDED
        )
        return [Node(Kind.REFERENCE, start, start + match.end(), (), value)]
    return []


def _other(text: str, start: int, end: int, letter: str | None) -> Node:
    """A reference to something that is not a cable, with its kind where the words tell."""
    entry = text[start:end]
    kind = next((name for name, pattern in OTHER_KINDS if pattern.search(entry)), None)
    if kind is None:
        kind = "military-message" if MILITARY.search(entry) else "unknown"
    return Node(Kind.REFERENCE, start, end, (), Reference(letter, None, kind, written=entry))
