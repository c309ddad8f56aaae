"""Address lines: routing indicator, plain-language address, offices, precedence word, continuity number.

Read from the right, because a plain-language address may hold anything: it may begin with a digit (39OS INCIRLIK AB TU)
and no list of names is complete.
"""

from __future__ import annotations

from reader.cable.formats import CLASSIFIED
from reader.cable.regex import regex
from reader.cable.spelling import misspelt
from reader.cable.values import Addressee, Precedence

INDICATOR = regex(r"(R[A-Z]{4,7})\s{0,3}/\s{0,3}(?=\S)")
INDICATORS = regex(r"R[A-Z]{4,7}(?:\s{1,9}R[A-Z]{4,7})*$")
COUNTER = regex(r"\d{3,5}(?:-\d{3,5})?$")
EARLY_COUNTER = regex(r"\d{1,2}$")
"""A counter at the beginning of a year. A name may end like it, so it counts behind a precedence word only."""
WORDS = {
    "FLASH": Precedence.FLASH,
    "IMMEDIATE": Precedence.IMMEDIATE,
    "PRIORITY": Precedence.PRIORITY,
    "IMMED": Precedence.IMMEDIATE,
    "ROUTINE": Precedence.ROUTINE,
}


MISSPELT = regex(
    "|".join(f"(?P<{word}>{misspelt(word)})" for word in ("IMMEDIATE", "PRIORITY", "ROUTINE")) + "|(?P<FLASH>FLSH)"
)
"""A precedence word that was mistyped, in a group of the name that it meant."""


def read_address(words: str) -> Addressee:
    """The address that a line's words give: ``RUEHBO/AMEMBASSY BOGOTA IMMEDIATE 3806-3812``."""
    address = Addressee()
    match = INDICATOR.match(words)
    if match:
        address.indicator = match[1]
        words = words[match.end() :]
    words = words.rstrip(" ,;")
    words, counter = _last(words)
    if words and _counts(counter, words):
        address.number = counter
        words, counter = _last(words)
    if counter == "NIACT" and words.endswith(" IMMEDIATE"):
        counter, words = "IMMEDIATE", f"{words.removesuffix(' IMMEDIATE')} NIACT"
    if counter not in WORDS and (meant := MISSPELT.fullmatch(counter)):
        counter = meant.lastgroup or counter
    if counter in WORDS:
        address.precedence = WORDS[counter]
        if counter == "IMMEDIATE" and words.endswith(("NIACT", "NIACT ")):
            address.precedence = Precedence.NIACT_IMMEDIATE
            words = words.rstrip()[: -len("NIACT")]
    elif counter:
        words = f"{words} {counter}" if words else counter
    words = words.rstrip()
    if words.endswith("//") and "//" in words[:-2]:
        opening = words.index("//")
        address.offices = words[opening + 2 : -2].strip() or None
        words = words[:opening]
    address.plad = " ".join(words.split()).rstrip(",") or None
    return address


def mistyped_precedence(words: str) -> str | None:
    """The word of an address that was read as a precedence and is written otherwise; None where there is none."""
    last = [word for word in words.upper().split()[-2:] if not word[-1].isdigit()][-1:]
    return last[0] if last and last[0] not in WORDS and MISSPELT.fullmatch(last[0]) else None


def _counts(counter: str, words: str) -> bool:
    """Whether the last word of an address, behind other words, is its counter."""
    if not counter[-1:].isdigit():
        return False
    return bool(COUNTER.match(counter) or (EARLY_COUNTER.match(counter) and _last(words)[1] in WORDS))


def _last(words: str) -> tuple[str, str]:
    """A text without its last word, and the last word."""
    parts = words.rsplit(None, 1)
    return (parts[0], parts[1]) if len(parts) == 2 else ("", parts[0] if parts else "")


def is_tail(words: str) -> bool:
    """Whether a line holds only a precedence word, a counter or both: the end of a broken address."""
    parts = words.split(None, 3)
    return 0 < len(parts) <= 3 and all(part in WORDS or part == "NIACT" or COUNTER.match(part) for part in parts)


ADDRESS_HEADS = (
    "AMEMBASSY", "AMCONSUL", "AMCONGEN", "USMISSION", "SECSTATE", "USINT", "AIT", "USEU", "USDAO", "USLO", "REO", "APP",
    "SECDEF", "JOINT STAFF", "CIA", "DIA", "NSC", "WHITE HOUSE", "DEPT OF", "DEPARTMENT OF", "FBI", "CDR", "HQ",
    "USCINC", "COMUS", "USUN", "CINC", "JCS", "NSA", "USIA", "USOFFICE", "EMBASSY", "USDOC", "HQUS", "CJCS", "USNMR",
)  # fmt: skip
"""How addresses commonly begin; a hint for lines in doubt, never a list to reject by."""


def has_address_head(words: str) -> bool:
    """Whether words begin as an address does: with an indicator, or with the usual name of a post or an agency."""
    return INDICATOR.match(words) is not None or words.startswith(ADDRESS_HEADS)


def looks_like_address(words: str) -> bool:
    """Whether a line in an address list can be an address: an indicator, capitals, or a usual beginning."""
    if len(words) > 90 or (words[0] in "CLSTU" and CLASSIFIED.match(words)):
        return False
    if has_address_head(words):
        return True
    return not (": " in words or words.endswith(":")) and words == words.upper() and any(map(str.isalpha, words))
