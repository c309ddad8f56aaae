"""The names of the fields of a metadata block (``Date/DTG:``), also where they were scanned badly."""

from __future__ import annotations

from reader.cable.regex import regex
from reader.cable.spelling import distance

KEY = regex(
    r"(MRN|Date\s?\S?\s?DTG|DTG|From|Action|Info|E\.O\.|TAGS?|Captions?|References?|Subject|Pass\sLine|Pass)\s?[:;]\s{0,80}",
)
SCANNED = regex(r"([A-Z][^:;]{1,14}?)\s?[:;]\s{4,80}(?=\S)")
"""A name that is none of them; its value stands in the column of the others' values."""
NAMES = {
    "DATEDTG": "DTG",
    "FROM": "From",
    "ACTION": "Action",
    "INFO": "Info",
    "EO": "E.O.",
    "TAGS": "TAGS",
    "CAPTIONS": "Captions",
    "REFERENCE": "Reference",
    "REFERENCES": "Reference",
    "SUBJECT": "Subject",
    "PASSLINE": "Pass Line",
}
FIGURES = str.maketrans("0158", "OISB")
"""What a scanner takes letters for."""
SHORT = 4
"""Up to how many letters a name is that has to be right."""


def block_key(words: str) -> tuple[str, int] | None:
    """The name of the field that a line begins with, and where its value begins; None where it begins with none."""
    match = KEY.match(words)
    if match is not None:
        return match[1], match.end()
    match = SCANNED.match(words)
    name = None if match is None else _nearest("".join(filter(str.isalnum, match[1])).translate(FIGURES))
    return None if match is None or name is None else (name, match.end())


def _nearest(letters: str) -> str | None:
    """The name that some letters meant: ``Frorn`` and ``Subiect`` are damaged, ``Act ion`` is only parted."""
    for spelling in (letters.upper(), letters.replace("rn", "m").upper()):
        for name, meant in NAMES.items():
            if spelling == name or (len(name) > SHORT and distance(spelling, name) == 1):
                return meant
    return None
