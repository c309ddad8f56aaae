"""The format lines: one row a kind, with the pattern that recognises its first line and the zone it stands in.

Recognition is by shape, not by position; zones narrow what follows a line but never gate it, so that a fragment that
begins at SUBJECT, or at paragraph 1, still reads. Rows are tried in the order of the table among those that may begin
with the line's first two characters.

Source: ACP-127 format lines as State copies use them; the patterns for the transmission identifier, the DE line, the
security line and the date-time group matched every one of over 1,100 headers.
"""

from __future__ import annotations

import re
from string import ascii_letters

from reader.cable.kinds import Kind
from reader.cable.record import record
from reader.cable.regex import Regex, regex
from reader.cable.spelling import misspelt


@record
class LineType:
    """A format line: its kind, its zone, the pattern its words begin with, and the first two characters of those.

    ``strong`` says that such a line alone is enough to say that a header begins here.
    """

    kind: Kind
    zone: Kind
    pattern: Regex
    heads: frozenset[str]
    strong: bool = False


def _row(
    kind: Kind,
    zone: Kind,
    pattern: str,
    heads: str,
    strong: bool = False,
    ignore_case: bool = False,
) -> LineType:
    """A row; in its heads ``_`` is any white space, and ``*`` any letter or slash."""
    return LineType(
        kind,
        zone,
        regex(pattern, re.IGNORECASE if ignore_case else 0),
        frozenset(head for written in heads.split() for head in _spelled(written, ignore_case)),
        strong,
    )


BLANKS = "".join(map(chr, (*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029)))
BLANKS += "\u202f\u205f\u3000"
"""All white space."""


def _spelled(head: str, ignore_case: bool) -> set[str]:
    """The pairs of characters that a head in the table stands for."""
    seconds = {"_": BLANKS, "*": ascii_letters + "/"}.get(head[1], head[1])
    pairs = {head[0] + second for second in seconds}
    if ignore_case:
        pairs |= {one + other for pair in pairs for one in _cases(pair[0]) for other in _cases(pair[1])}
    return pairs


def _cases(letter: str) -> tuple[str, str]:
    return letter.lower(), letter.upper()


CLASS_WORDS = (
    r"(?:(?:U{1,2}\s?N\s?C\s?L\s?A\s?S(?:\s?S\s?I\s?F\s?I\s?E\s?D)?"
    r"|U\sn\sc\sl\sa\ss|C\so\sn\sf\si\sd\se\sn\st\si\sa\sl|S\se\sc\sr\se\st"
    r"|[CS]?\s?C\s?O\s?N\s?F\s?I\s?D\s?E\s?N\s?T\s?I\s?A\s?L"
    r"|[CS]?\s?S\s?E\s?C\s?R\s?E\s?T"
    r"|T\s?O\s?P\s{0,3}S\s?E\s?C\s?R\s?E\s?T"
    r"|L\s?I\s?M\s?I\s?T\s?E\s?D\s{0,3}O\s?F\s?F\s?I\s?C\s?I\s?A\s?L\s{0,3}U\s?S\s?E|LIMOFFUSE)"
    r"(?:(?![A-Za-z])|(?=SECTION\s\d)|(?![A-Z]{0,5}F[A-Z]{0,2}D\s)(?=[A-Z]{4}[A-Z ]{0,18}\s{1,9}\d{5,6}$))"
    r"|(?=[A-Z0-9]{5,13}\s[A-Z][A-Z0-9 .'-]{2,50}\s[\dO]{4,7}(?:\s|$))"
    rf"(?:{misspelt('CONFIDENTIAL')}|{misspelt('UNCLASSIFIED')}|{misspelt('UNCLAS')})(?=\s))"
)
CLASSIFIED = regex(CLASS_WORDS)
"""How a classification line begins, and no address does."""
SECTION_WORDS = rf"(?:S?E?CTI?O?N|SECTIN|SECTON|SECT?\b\.?|{misspelt('SECTION')})"

LINE_TYPES = (
    _row(
        Kind.START,
        Kind.TRANSMISSION,
        r"V?\s?ZCZC\s?([A-Z]{3})?\s?(\d{3,4})?",
        "VZ V_ ZC",
        strong=True,
    ),
    _row(
        Kind.RELAY,
        Kind.TRANSMISSION,
        r"(ZZ|OO|00|PP|RR|YY)\s{1,9}(?=R[A-Z]{4,7}(?:\s|$))",
        "ZZ OO 00 PP RR YY",
        strong=True,
    ),
    _row(
        Kind.STATION,
        Kind.TRANSMISSION,
        r"DE\s{1,9}(R[A-Z]{4,7})\s{1,9}#?(\d{4})(?:/(\d{2}))?\s{1,9}(\d{3})(\d{4})(?=\s|$|Z)",
        "DE",
        strong=True,
    ),
    _row(
        Kind.SECURITY,
        Kind.TRANSMISSION,
        r"ZN([RY])\s{1,9}(([A-Z])\3{4})(?![A-Z])",
        "ZN",
        strong=True,
    ),
    _row(
        Kind.DTG,
        Kind.TRANSMISSION,
        r"(?:[ZOPRY0][.\s]{0,9}(?:[ZOPRY]\s{1,9})?)?[\dOoIl]{6}(?:\s?[A-Z]|2)\s{0,9}[A-Z]{3}[A-Z]{0,6}[\s.,]{0,9}'?(?:\d{4}|[\dO]\d)\b",
        " ".join(f"{letter}{behind}" for letter in "ZOPRY0" for behind in "_.0123") + " 10 11 12 13 14 15 16 17 18 19"
        " 20 21 22 23 24 25 26 27 28 29 30 31 04 05 06 07 08 09",
        strong=True,
        ignore_case=True,
    ),
    _row(Kind.FROM, Kind.ROUTING, r"FM\s{1,9}(?=\S)", "FM", strong=True),
    _row(Kind.TO, Kind.ROUTING, r"T[O0](?:\s{1,9}(?=\S)|$)", "TO T0"),
    _row(
        Kind.DISTRIBUTION,
        Kind.ROUTING,
        r"(?:ACTION|ORIGIN)\s{1,9}(?:[A-Z]{1,6}|\d{2})-\d{2}|-{5,60}\s{0,9}[0-9A-Z]{6}\s{1,9}\d{6}\s?Z|INFO\s{1,9}(?:[A-Z]{1,5}-\d{2}\s*)",
        "AC OR -- IN",
    ),
    _row(Kind.INFO, Kind.ROUTING, r"INFO(?:\s{1,9}(?=\S)|$)", "IN"),
    _row(Kind.EXEMPT, Kind.ROUTING, r"XMT\s?:?(?:[\s/]{1,9}(?=\S)|$)", "XM"),
    _row(
        Kind.CLASSIFICATION,
        Kind.HEADER,
        CLASS_WORDS + r"(?=.{0,80}?[A-Z]{3}.{0,20}?\s#?[\dO]{3,7}(?:/\d{1,2})?(?:\s|$|\.|(?<=\d{5})[A-Z]{1,14}$))",
        "UU UN U_ CC CO C0 CN CF CS C_ ON NC UC UL SS SC SE S_ TO T_ LI L_",
        strong=True,
    ),
    _row(
        Kind.EXECUTIVE_ORDER,
        Kind.HEADER,
        r"E\.?\s?[O0]\.?\s{0,3}:?\s{0,3}(\d{4,5}|[lI]2\d{3})(?=\s{0,3}[:;.,]|\s{1,3}(?:DECL|N/?A|AS\sAMENDED|OADR|X?[AGRX]?DS)|\s?$)",
        "E. EO E0 E_",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.TAGS,
        Kind.HEADER,
        r"(?:T?AGS|TGS|TABS|TAS|TAGES|TAG|TAG5|TA6S|TACS|T\s?A\s?G\s?S)\s{0,3}[:;,]"
        r"|TAGS\s?[.-]{1,2}\s{1,3}(?=[A-Z]{4}\b)|TAGS\s{1,9}(?=[A-Z]{2,14}\b)|TAG\s{1,9}(?=[A-Z]{4},\s)",
        "TA AG TG T_",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.SUBJECT,
        Kind.HEADER,
        r"(?:S?UBJECT|SUBJ)\s{0,3}[:;.]|(?-i:SUBJECT\s{0,3}(?:,|-{1,2})\s{1,3}(?=\S))|SUBJECT\s{1,9}(?=\S)"
        rf"|(?:S\s?U\s?B\s?[JKI]?\s?E?\s?C?\s?T?S?|(?-i:{misspelt('SUBJECT')}))\s{{0,3}}:",
        "SU UB S8 5U SB",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.REFERENCES,
        Kind.HEADER,
        r"(?:REF(?:\(S\)|/S|S|ERENCES?|TELS?)?|RE(?=\s?:))\s{0,3}[:.;]"
        r"|REFS?\s{1,3}(?=\(?[A-Z](?:\)|[.:]\s)|[A-Z]{3}[A-Z ]{0,18}\s\d{3,6}(?:[,;]|$))",
        "RE",
        ignore_case=True,
    ),
    _row(
        Kind.CLASSIFIED_BY,
        Kind.HEADER,
        rf"(?:\([A-Z/]{{1,8}}\)\s{{0,3}})?(?:{misspelt('CLASSIFIED')}\s{{1,3}}B[YUT]\s?:)"
        r"|(?:\([A-Z/]{1,8}\)\s{0,3})?(?:(?:DE)?CLASSIFIED\s{1,3}(?:BY\b|B[UT]\s?:)|CLASS(?:IFIED)?\s{0,3}BY\s?:|DERIVED\s{1,3}FROM\b|DECLASSIFY\s{1,3}ON\b)",
        "CL CA LA DE (*",
        ignore_case=True,
    ),
)
"""Every format line, in order of precedence."""

_BY_HEAD: dict[str, tuple[LineType, ...]] = {
    head: tuple(row for row in LINE_TYPES if head in row.heads) for head in {h for row in LINE_TYPES for h in row.heads}
}


def recognise(words: str) -> tuple[LineType, re.Match[str]] | None:
    """The format line that a line's words begin, and the match; None for any other line."""
    for row in _BY_HEAD.get(words[:2], ()):
        match = row.pattern.match(words)
        if match:
            return row, match
    return None
