"""Captions and handling sentences: the words that stand between the classification line and the text.

Source: 5 FAH-2 H-440 for the special-handling captions; the rest as counted in 1,295 public cables.
"""

from __future__ import annotations

import re

from reader.cable import vocabulary
from reader.cable.regex import regex

SPACED = regex(r"(?:[A-Z]\s){2,}[A-Z]\b")
PIECE = regex(r"[^\s,;]+")
PARTED = regex(r"[^;\s][^;]*")
"""A caption of several words between semicolons."""
CAPITALS = regex(r"[A-Z0-9/\-'\".() #&]+")
PASSING_WORDS = regex(r"\b(?:FOR|PASS|PASSED|ALSO|FROM|PLEASE|PLS)\b|//", re.IGNORECASE)


def caption_name(words: str) -> str | None:
    """The caption a line is, in capitals with spacing undone; None where it is none that we know of.

    ``C O R R E C T E D  C O P Y (TEXT)`` is CORRECTED COPY, whatever note follows.
    """
    if len(words) > 60:
        return None
    table = vocabulary.captions()
    if words in table.exact and " " not in words:  # as most are written
        return words
    upper = words.upper()
    if 1 in map(len, upper.split()):  # a letter alone: perhaps one of several
        upper = _unspaced(upper)
    upper = " ".join(upper.strip(" .*-/").split())
    squeezed = upper.replace(" ", "")
    if squeezed in table.exact and (upper == squeezed or len(squeezed) >= 5):
        return squeezed
    if upper in table.exact:
        return upper
    for phrase in table.prefixes if upper.startswith(table.prefixes) else ():
        if upper.startswith(phrase) and not upper[len(phrase) : len(phrase) + 1].isalpha():
            return None if upper[len(phrase) :].strip() in table.exact else _headed(upper, phrase)
    if upper.endswith(table.suffixes) and len(upper.split()) <= 4 and not PASSING_WORDS.search(upper):
        return upper
    return None


def _headed(upper: str, phrase: str) -> str | None:
    """The name of a caption that begins with a phrase: a correction's note is left out, a traveller's name is not."""
    rest = upper[len(phrase) :]
    if phrase == "TF":
        return upper if re.match(r"\w{0,3}\d{2,4}$", rest) else None
    if rest.lstrip().startswith(("(", "/", "-")):
        return phrase
    return upper


def _unspaced(upper: str) -> str:
    """A text with words whose letters are spaced (``E F T O``) closed up."""
    if not SPACED.search(upper):
        return upper
    words = re.split(r"\s{2,}", upper)
    return " ".join(SPACED.sub(lambda run: _words_of(run[0]), word) for word in words)


def _words_of(run: str) -> str:
    closed = run.replace(" ", "")
    return "CORRECTED COPY" if closed == "CORRECTEDCOPY" else closed


def caption_run(words: str) -> list[tuple[int, int, str]] | None:
    """Several captions on one line (``SENSITIVE SIPDIS``): start, end (within the line) and name; None otherwise."""
    found = []
    for match in (PARTED if ";" in words else PIECE).finditer(words):
        name = caption_name(match[0])
        if name is None:
            return None
        found.append((match.start(), match.end(), name))
    return found if len(found) > 1 else None


def unknown_caption(words: str) -> str | None:
    """A line in capitals that may be a caption nobody listed; it is kept and never dropped."""
    if len(words) <= 40 and words == words.upper() and any(c.isalpha() for c in words):
        if not PASSING_WORDS.search(words) and CAPITALS.fullmatch(words):
            return " ".join(words.split())
    return None


HANDLING = regex(
    r"(?=[ABCEFHMNPSTU(*\-\s\"\u201c])"  # how any of them begins
    r"(?:\(?(?:U|SBU|C|S)\)?\s{0,3})?[*\-\s(]{0,4}"
    r"(?:(?:THIS|THE\sFOLLOWING|ENTIRE|CONTENTS\sOF)\s.{0,60}?(?:SENSITIVE|\bSBU\b|UNCLASSIFIED|PROTECT|HANDLE|ACTION\s(?:REQUEST|CABLE|MESSAGE))"
    r"|SENSITIVE\s?(?:,|BUT)?\s?(?:BUT\s)?UNCLASSIFIED\b"
    r"|SBU\s?[-;:.,]"
    r"|(?:PLEASE\s)?(?:PROTECT|HANDLE|SAFEGUARD)\sACCORDINGLY"
    r"|(?:NOT\sFOR|NO)\s(?:INTERNET|DISTRIBUTION|PUBLICATION|RELEASE)"
    r"|(?:UNCLASSIFIED|SBU).{0,20}NOT\sFOR"
    r"|[\"\u201c]?PERISHABLE\sINFORMATION\b.{0,20}\bDO\sNOT\sSERVICE"
    r"|FOR\sOFFICIAL\sUSE\sONLY"
    r"|(?:MILITARY|ALL)\s(?:ADDEES|ADDRESSEES)\s.{0,30}HANDLE\s"
    r"|BEGIN\s(?:UNCLASSIFIED|LIMITED\sOFFICIAL\sUSE|LOU|CONFIDENTIAL|SECRET)[.:]?$"
    r"|ACTION\sREQUEST(?:ED)?\s?(?:IS|AT|IN|:\s?SEE|-))",
    re.IGNORECASE,
)


def is_handling(words: str) -> bool:
    """Whether a line begins a sentence that says how the message is to be handled."""
    return bool(HANDLING.match(words))
