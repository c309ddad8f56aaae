"""How a cable ends: who signed, and what stands behind the name."""

from __future__ import annotations

import re

from reader.cable.interruptions import STRAY_CAPTIONS
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Signature

PARTICLE = r"(?:(?:van|von|de|di|da|del|der|den|du|la|le)\s{1,3}){0,2}"
NAME = regex(
    rf"(?:(?:AMBASSADOR|CHARGE|MR|MS|DR)\.?\s)?{PARTICLE}(?:(?:[A-Z][A-Za-z'\u2019-]*|(?:[A-Z][A-Za-z]?|[A-Z]\.[A-Z])\.)\s{{1,3}}){{0,3}}{PARTICLE}"
    r"[A-Z][A-Za-z'\u2019-]{1,20}(?:,?\s(?:JR|SR|II|III)\.?)?$"
)
CLOSING = regex(
    r"(?P<lead>.{0,60}?(?:MINIMIZE\sCONSIDERED|END\s(?:OF\s)?TEXT|\bUN(?:QUOTE|QTE))\b\.?)\s{1,9}(?P<name>\S.*)$",
    re.IGNORECASE,
)
GLUED = regex(
    r"(?:[.!?][\"'\u201d\u2019)\]]{0,2}|[)\]]|[*=]{3,}|\bX{6,}|\bE(?:ND|nd)\s(?:COMMENT|Comment|comment|NOTE|Note|note))\s{0,9}"
    r"(?P<name>[A-Z][A-Z'\u2019-]{3,18}(?:\s[A-Z][A-Z'\u2019-]{2,18})?|(?:VAN|VON|DEL|DER|SAN)\s[A-Z][A-Z'\u2019-]{2,18}"
    r"|(?:[A-Z][a-z'\u2019-]{1,15}\s|(?:van|von|de|di|del|der)\s)?(?:[A-Z][a-z'\u2019-]{3,15}|(?:Le|La|De|Mc|Mac)[A-Z][a-z]{2,15}))"
    r"[.#]{0,2}$"
)
TITLES = (
    "Mr.",
    "Mrs.",
    "Ms.",
    "Dr.",
    "Gen.",
    "Col.",
    "Lt.",
    "Sgt.",
    "Amb.",
    "Sen.",
    "Rep.",
    "Gov.",
    "Min.",
    "Prof.",
    "St.",
)
"""What stands before a name inside a sentence."""
NOT_NAMES = frozenset(
    [
        "END",
        "TEXT",
        "CONFIDENTIAL",
        "SECRET",
        "UNCLASSIFIED",
        "COMMENT",
        "SUMMARY",
        "UNQUOTE",
        "QTE",
        "UNQTE",
        "QUOTE",
        "SIPDIS",
        "SENSITIVE",
        "NOFORN",
        "BT",
        "NNNN",
        "PARA",
        "SEPTEL",
        "REFTEL",
        "MINIMIZE",
        "CONSIDERED",
        "NOTE",
        "ACTION",
        "INTRODUCTION",
        "BACKGROUND",
        "REQUEST",
        "UNCLAS",
        "CONCLUSION",
        "ATTACHMENT",
        "BIOGRAPHY",
        "OUTLOOK",
        "ANNEX",
        "TABLE",
        "EXDIS",
        "NODIS",
        "LIMDIS",
        "NAME",
        "TITLE",
        "DATE",
        "SUBJECT",
        "TAGS",
        "CLEARANCE",
        "REGARDS",
    ]
)
IN_SENTENCES = frozenset((
    "OF", "THE", "A", "AN", "AND", "OR", "BUT", "NOT", "NO", "TO", "IN", "ON", "AT", "BY", "FOR", "FROM", "WITH",
    "AS", "THAN", "THIS", "THAT", "THESE", "THOSE", "IT", "ITS", "HE", "HIS", "HIM", "SHE", "HER", "WE", "US", "OUR",
    "THEY", "THEM", "THEIR", "WHICH", "WHO", "IS", "ARE", "WAS", "WERE", "BE", "BEEN", "HAS", "HAD", "HAVE", "CAN",
    "COULD", "WOULD", "SHOULD", "ANY", "ALL", "MUCH", "MORE", "MOST", "SUCH", "ELSE", "AGAIN", "THERE", "HERE",
    "THEN", "NOW", "ALSO", "SO",
))  # fmt: skip
"""Words of sentences; a line in capitals that has one of them is the end of a sentence and no name."""
FULL = 45
"""How many characters a line has at least that the next one may go on with."""
LONGEST_NAME = 16
"""How many letters a name has at most that is told from other words by nothing but its place."""
SHORT = 24
"""How many it has where what is below it ends with a full stop."""
DECLASSIFICATION_GROUP = regex(r"(?:GP|GROUP)\s?-?\s?[1-4]\.?$")
END_OF_MESSAGE = regex(
    r"(?:<<|&lt;&lt;)\s?END\sOF\sDOCUMENT\s?(?:>>|&gt;&gt;)$|(?:END\sOF\s(?:MESSAGE|CABLE|TELEGRAM))\.?$|NNNN$",
    re.IGNORECASE,
)
ARCHIVE_ID = regex(r"\d{4}[A-Z]{3,6}\d{4,6}\s{0,3}(?:-\s{0,3}(?:Classification:\s?)?[A-Z ]+)?$")
ENDS = (".", "!", "?", '."', ".)", ".\u201d", '?"', '!"')
"""How a text ends above its signatures."""
AFTER = frozenset({BLANK, Note.FURNITURE, Note.ECHO, Note.PAGE, Note.RULE, Note.WITHHELD, Note.MARKUP})


def signer_name(words: str) -> str | None:
    """The name on a signature line, or None where the line is none: ``AUSTIN##`` gives AUSTIN."""
    bare = words.rstrip("#. ").strip()
    if len(bare) > 40 or not NAME.match(bare):
        return None
    parts = bare.upper().replace(".", "").split()
    if len(parts) > 4 or any(part in NOT_NAMES for part in parts):
        return None
    if not IN_SENTENCES.isdisjoint(bare.upper().split()):  # with its full stop an initial (A. DOE) is none of them
        return None
    if words.endswith(".") and not bare.isupper():
        return None  # the last word of a sentence, wrapped to a line of its own
    return " ".join(bare.split())


def signature_lines(lines: list[Line], first: int) -> list[tuple[int, Node]]:
    """The signature lines at the end of ``lines[first:]``: line index and node; at most two, one below the other."""
    found: list[tuple[int, Node]] = []
    index = len(lines) - 1
    while index >= first:
        line = lines[index]
        if line.note in AFTER or _says_nothing(line.words):
            index -= 1
            continue
        node = _signature(line)
        if node is None and not found and index > first:
            node = _in_small_letters(line, next((each for each in reversed(lines[:index]) if each.note is PLAIN), line))
        if (
            node is None
            or len(found) == 2
            or (not found and index > first and _goes_on(_above(lines, index), line.words.endswith(".")))
        ):
            break
        if found and not _same(found[0][1], node) and not _beside(lines, first, index, node, found[0][1]):
            break
        found.insert(0, (index, node))
        index -= 1
    if found and found[0][0] == first and len(lines) - first == 1 and first == 0:
        return []  # a single line is a text, not a signature
    return found


def _above(lines: list[Line], index: int) -> Line:
    """The line above another, or, where a page begins between them, the last one of the text above it."""
    at = index - 1
    while at > 0 and (lines[at].note is Note.PAGE or (at + 1 < index and lines[at].note in AFTER)):
        at -= 1
    return lines[at]


def _goes_on(above: Line, stopped: bool) -> bool:
    """Whether the sentence in a full line of capitals has not ended: the line below it is the rest, and no name.

    Where a full stop ends the line below it (``stopped``), the line need not be as full.
    """
    if above.note is not PLAIN or len(above.words) < (SHORT if stopped else FULL) or not above.words.isupper():
        return False
    return above.words[-1].isalnum() or above.words[-1] in ",;-"


def _says_nothing(words: str) -> bool:
    """Whether a line behind a name belongs to an archive or the transmission: an id, a group, a stray caption."""
    if ARCHIVE_ID.match(words) or DECLASSIFICATION_GROUP.match(words) or words in STRAY_CAPTIONS:
        return True
    return len(words) < 4 and not any(c.isalnum() for c in words)


def _same(first: Node, second: Node) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Signature) or not isinstance(other, Signature) or not one.name or not other.name:
        return False
    return one.name.upper() == other.name.upper()


def _beside(lines: list[Line], first: int, index: int, node: Node, second: Node) -> bool:
    """Whether two persons signed, one below the other: both in one word in capitals, alone below the end of a text.

    ``index`` is that of the first name's line, ``node`` and ``second`` are the names.
    """
    names = [each.value.name or "" for each in (node, second) if isinstance(each.value, Signature)]
    if not all(name.isupper() and name.isalpha() and len(name) > 2 for name in names):
        return False
    above = next((line for line in reversed(lines[first:index]) if line.note is not BLANK), None)
    if above is None or above.note is not PLAIN or signer_name(above.words) is not None:
        return False
    return above.words.endswith(ENDS) and (lines[index - 1].note is BLANK)


def _in_small_letters(line: Line, above: Line) -> Node | None:
    """The name that stands alone below a text that has ended, where all of it is in small letters."""
    name = line.words
    if not (name.isalpha() and name.islower() and above.words.islower() and above.words.endswith(ENDS)):
        return None
    if not 3 <= len(name) <= LONGEST_NAME or name.upper() in NOT_NAMES | IN_SENTENCES:
        return None
    return Node(Kind.SIGNATURE, line.start, line.end, (), Signature(name))


def _signature(line: Line) -> Node | None:
    name = signer_name(line.words)
    if name is not None:
        end = line.start + len(line.words.rstrip("#. "))
        return Node(Kind.SIGNATURE, line.start, end, (), Signature(name))
    closing = CLOSING.match(line.words) if len(line.words) < 120 else None
    if closing:
        name = signer_name(closing["name"])
        if name is not None:
            start = line.start + closing.start("name")
            return Node(Kind.SIGNATURE, start, start + len(closing["name"].rstrip("#. ")), (), Signature(name))
    return None


def glued_signature(line: Line) -> Node | None:
    """A name behind the last sentence of the last line (``... WAS RELEASED. NICHOLSON``)."""
    tail = line.words[-60:]
    word = tail.rpartition(" ")[2]
    match = GLUED.search(tail) if word != word.lower() else None  # a name has a capital, the end of a sentence none
    if match is None:
        return None
    name = signer_name(match["name"])
    if name is None or tail[: match.start("name")].rstrip().endswith(TITLES):
        return None
    start = line.end - len(tail) + match.start("name")
    return Node(Kind.SIGNATURE, start, start + len(match["name"]), (), Signature(name))
