"""The format lines: one row a kind, with the pattern that recognises its first line and the zone it stands in.

Recognition is by shape, not by position; zones narrow what follows a line but never gate it, so that a fragment that
begins at SUBJECT, or at paragraph 1, still reads. Rows are tried in the order of the table among those that may begin
with the line's first character.

Source: ACP-127 format lines as State copies use them; the patterns for the transmission identifier, the DE line, the
security line and the date-time group matched every one of over 1,100 headers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.cable.kinds import Kind


@dataclass(frozen=True, slots=True)
class LineType:
    """A format line: its kind, its zone, how its words begin, and the characters they may begin with.

    ``strong`` says that such a line alone is enough to say that a header begins here.
    """

    kind: Kind
    zone: Kind
    pattern: re.Pattern[str]
    begins: str
    strong: bool = False


def _row(
    kind: Kind,
    zone: Kind,
    pattern: str,
    begins: str,
    strong: bool = False,
    ignore_case: bool = False,
) -> LineType:
    if ignore_case:
        begins += begins.lower()
    return LineType(
        kind,
        zone,
        re.compile(pattern, re.IGNORECASE if ignore_case else 0),
        begins,
        strong,
    )


CLASS_WORDS = (
    r"(?:U{1,2}\s?N\s?C\s?L\s?A\s?S(?:\s?S\s?I\s?F\s?I\s?E\s?D)?"
    r"|U\sn\sc\sl\sa\ss|C\so\sn\sf\si\sd\se\sn\st\si\sa\sl|S\se\sc\sr\se\st"
    r"|[CS]?\s?C\s?O\s?N\s?F\s?I\s?D\s?E\s?N\s?T\s?I\s?A\s?L"
    r"|[CS]?\s?S\s?E\s?C\s?R\s?E\s?T"
    r"|T\s?O\s?P\s{0,3}S\s?E\s?C\s?R\s?E\s?T"
    r"|L\s?I\s?M\s?I\s?T\s?E\s?D\s{0,3}O\s?F\s?F\s?I\s?C\s?I\s?A\s?L\s{0,3}U\s?S\s?E|LIMOFFUSE)(?![A-Za-z])"
)
SECTION_WORDS = r"(?:S?E?CTI?O?N|SECTIN|SECTON)"

LINE_TYPES = (
    _row(
        Kind.START,
        Kind.TRANSMISSION,
        r"V?\s?ZCZC\s?([A-Z]{3})?\s?(\d{3,4})?",
        "VZ",
        strong=True,
    ),
    _row(
        Kind.RELAY,
        Kind.TRANSMISSION,
        r"(ZZ|OO|PP|RR|YY)\s{1,9}(?=R[A-Z]{4,7}(?:\s|$))",
        "ZOPRY",
        strong=True,
    ),
    _row(
        Kind.STATION,
        Kind.TRANSMISSION,
        r"DE\s{1,9}(R[A-Z]{4,7})\s{1,9}#?(\d{4})(?:/(\d{2}))?\s{1,9}(\d{3})(\d{4})(?=\s|$|Z)",
        "D",
        strong=True,
    ),
    _row(
        Kind.SECURITY,
        Kind.TRANSMISSION,
        r"ZN([RY])\s{1,9}(([A-Z])\3{4})(?![A-Z])",
        "Z",
        strong=True,
    ),
    _row(
        Kind.DTG,
        Kind.TRANSMISSION,
        r"[ZOPRY]\s{1,9}(?:[ZOPRY]\s{1,9})?[\dOoIl]{6}\s?[A-Z]\s{1,9}[A-Z]{3}[A-Z]{0,6}[\s.,]{1,9}'?\d{2}",
        "ZOPRY",
        strong=True,
    ),
    _row(Kind.FROM, Kind.ROUTING, r"FM\s{1,9}(?=\S)", "F", strong=True),
    _row(Kind.TO, Kind.ROUTING, r"TO(?:\s{1,9}(?=\S)|$)", "T"),
    _row(
        Kind.DISTRIBUTION,
        Kind.ROUTING,
        r"ACTION\s{1,9}[A-Z]{1,6}-\d{2}|-{5,60}\s{0,9}[0-9A-Z]{6}\s{1,9}\d{6}Z|INFO\s{1,9}(?:[A-Z]{1,5}-\d{2}\s*)",
        "AI-",
    ),
    _row(Kind.INFO, Kind.ROUTING, r"INFO(?:\s{1,9}(?=\S)|$)", "I"),
    _row(Kind.EXEMPT, Kind.ROUTING, r"XMT(?:[\s/]{1,9}(?=\S)|$)", "X"),
    _row(
        Kind.CLASSIFICATION,
        Kind.HEADER,
        CLASS_WORDS + r"(?=.{0,80}?[A-Z]{3}.{0,20}?\s#?[\dO]{3,7}(?:\s|$|\.))",
        "UCSTL",
        strong=True,
    ),
    _row(
        Kind.EXECUTIVE_ORDER,
        Kind.HEADER,
        r"E\.?\s?[O0]\.?\s{0,3}:?\s{0,3}(\d{4,5})(?=\s{0,3}[:;.,]|\s{1,3}(?:DECL|N/?A|AS\sAMENDED|OADR|[GX]?DS)|\s?$)",
        "E",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.TAGS,
        Kind.HEADER,
        r"(?:T?AGS|TGS|TABS|TAS|TAGES|TAG)\s{0,3}[:;,]|TAGS\s{1,9}(?=[A-Z]{2,14}\b)|TAG\s{1,9}(?=[A-Z]{4},\s)",
        "TA",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.SUBJECT,
        Kind.HEADER,
        r"(?:S?UBJECT|SUBJ)\s{0,3}[:;.]|SUBJECT\s{1,9}(?=\S)",
        "SU",
        strong=True,
        ignore_case=True,
    ),
    _row(
        Kind.REFERENCES,
        Kind.HEADER,
        r"(?:REF(?:\(S\)|/S|S|ERENCES?|TELS?)?|RE(?=\s?:))\s{0,3}[:.;]|REFS?\s{1,3}(?=\(?[A-Z](?:\)|\.\s))",
        "R",
        ignore_case=True,
    ),
    _row(
        Kind.CLASSIFIED_BY,
        Kind.HEADER,
        r"(?:\([A-Z/]{1,8}\)\s{0,3})?(?:(?:DE)?CLASSIFIED\s{1,3}BY\b|CLASS(?:IFIED)?\s{0,3}BY\s?:|DERIVED\s{1,3}FROM\b|DECLASSIFY\s{1,3}ON\b)",
        "CD(",
        ignore_case=True,
    ),
)
"""Every format line, in order of precedence."""

_BY_CHARACTER: dict[str, tuple[LineType, ...]] = {
    character: tuple(row for row in LINE_TYPES if character in row.begins)
    for character in sorted({c for row in LINE_TYPES for c in row.begins})
}


def recognise(words: str) -> tuple[LineType, re.Match[str]] | None:
    """The format line that a line's words begin, and the match; None for any other line."""
    for row in _BY_CHARACTER.get(words[:1], ()):
        match = row.pattern.match(words)
        if match:
            return row, match
    return None
