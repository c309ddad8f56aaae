"""Who a classified-by line names: the name without the title before it, and the title with what follows the name.

Titles are told by their words, also misspelt; a name is what stands behind the last of them.

Source: the words of ``vocabulary/office-words.csv``; spellings and damage as in classified-by lines of public cables.
"""

from __future__ import annotations

from functools import lru_cache

from reader.cable import vocabulary
from reader.cable.regex import regex
from reader.cable.spelling import distance

BRACKETS = regex(r"\(\s?[A-Za-z./ ]{0,20}\)")
SEPARATOR = regex(r"\s{0,3}(?:[;:?]|\s-{1,2}\s|,(?!\s{0,2}Aff))\s{0,3}")
SLASHED = regex(r"(?<=[A-Z])/(?=[A-Z][a-z]{2})")
"""Between a title in capitals and what follows it (``DCM/Jane Doe``)."""
COMPOUND = regex(r"A?(?:POL|ECON?|EMIN|MIL|MIN|COUNS?|CONS?|OFF|CHIEF|DCM|RSO){2,4}")
"""Titles in one word (``PolMilOff``, ``EconCouns``)."""
ABBREVIATION = regex(r"(?:[a-z]\.){1,3}[a-z]?")
"""What may stand behind a name in small letters (``a.i.``); it is no part of it."""
NUMBER = regex(r"\d{2,}")
SUFFIXES = frozenset({"JR", "SR", "II", "III", "IV"})
PARTICLES = frozenset(
    {"VAN", "VON", "DE", "DI", "DA", "DEL", "DER", "DEN", "DU", "LA", "LE", "BIN", "AL", "EL", "Y", "TER"}
)
LEADS = frozenset({"FOR", "TO", "OF", "AND", "IN", "AT", "ON", "THE", "&"})
"""Behind these stands what an office is for, and only behind that the name."""
ACRONYM = 5
"""How many letters an acronym has at most: beside words in small letters it is no name."""
LIKE_FROM, LIKE_TWO = 6, 9
"""From how many letters on a misspelt title is one with a letter wrong, and with two."""
SHORT = 4
MOST_NAMES = 4


def person(head: str) -> tuple[str | None, str | None]:
    """Name and office of what stands between ``Classified By:`` and the reasons."""
    text = SLASHED.sub("/ ", BRACKETS.sub(" ", head))
    parts = [part.strip(" .-'") if part else part for part in SEPARATOR.split(text)]
    found: list[tuple[int, list[str], list[str]]] = []
    for index, part in enumerate(parts):
        title, name = _split(part)
        if name:
            found.append((index, title, name))
    if not found:
        return None, ", ".join(part for part in parts if part) or None
    index, title, name = next((each for each in found if len(each[2]) > 1), found[0])
    behind = [part for part in parts[index + 1 :] if part]
    written = " ".join(name)
    if behind and behind[0].strip(".").upper() in SUFFIXES:
        suffix = behind.pop(0)
        written = f"{written}, {suffix}{'.' if suffix.upper() in ('JR', 'SR') else ''}"
    office = [*(part for part in parts[:index] if part), " ".join(title), *behind]
    told = ", ".join(part for part in office if part).rstrip("/")
    return written, (told if "/ " in head else told.replace("/ ", "/")) or None


def _split(part: str) -> tuple[list[str], list[str]]:
    """The words of a title, and those of the name behind it."""
    words = _mended(part.split())
    mixed = any(word[1:].islower() for word in words)
    at = 0
    for index, word in enumerate(words):
        if _in_name(word, words[index + 1 :]) or not _titled(word, mixed):
            continue
        if index + 1 < len(words) or len(word) > SHORT or index == at:  # a surname may look like a short title
            at = index + 1
    while len(words) > at and ABBREVIATION.fullmatch(words[-1]):
        words.pop()
    names = words[at:]
    if not names and mixed:
        names = _capitals(words)
    if not names or any(NUMBER.fullmatch(name) for name in names):
        return words, []
    led = at > 0 and words[at - 1].upper() in LEADS
    if len(names) > MOST_NAMES or (led and len(names) > 2):
        names = _last(names)
    elif at and len(names) > 2 and len(names[0]) == 1:
        names = names[1:]
    return words[: len(words) - len(names)], names


def _capitals(words: list[str]) -> list[str]:
    """A name in capitals behind a title in small letters: the words at the end that are no office's."""
    at = len(words)
    while at and words[at - 1].isupper() and not _titled(words[at - 1], mixed=False):
        at -= 1
    return words[at:] if 0 < at < len(words) - 1 else []


def _mended(words: list[str]) -> list[str]:
    """The words with the end of a line that went through a name put right (``Jane D``, ``oe``)."""
    mended: list[str] = []
    for word in words:
        bare = word.strip(".,")
        broken = bare.islower() and bare.isalpha() and len(bare) <= 3 and bare.upper() not in PARTICLES | LEADS | {"AI"}
        if broken and mended and mended[-1][0].isupper() and mended[-1][-1].isalpha():
            mended[-1] += word
        else:
            mended.append(word)
    return mended


def _in_name(word: str, behind: list[str]) -> bool:
    """Whether a word is a particle before a surname."""
    if word.upper() not in PARTICLES or not behind:
        return False
    return behind[0].upper() in PARTICLES or not _titled(behind[0], mixed=False)


def _titled(word: str, mixed: bool) -> bool:
    """Whether a word belongs to a title or office; ``mixed``: the line has small letters too."""
    if "/" in word or "&" in word or word[0].islower():
        return True
    bare = word.strip(".,'").upper().replace("'", "").replace("0", "O")
    if bare in SUFFIXES:
        return False
    if bare in LEADS or _office(bare) or COMPOUND.fullmatch(bare):
        return True
    if "-" in bare and any(_office(piece) for piece in bare.split("-") if len(piece) > 2):
        return True
    return mixed and 2 <= len(word) <= ACRONYM and word.isupper() and word.isalpha()


@lru_cache(maxsize=1024)
def _office(bare: str) -> bool:
    """Whether a word in capitals is one of the table, or one of its longer words misspelt."""
    words = vocabulary.office_words()
    if bare in words:
        return True
    if len(bare) < LIKE_FROM or not bare.isalpha():
        return False
    allowed = 2 if len(bare) >= LIKE_TWO else 1
    return any(
        abs(len(word) - len(bare)) <= allowed and len(word) >= LIKE_FROM and distance(word, bare) <= allowed
        for word in words
    )


def _last(names: list[str]) -> list[str]:
    """The last two words, with an initial between them and a suffix behind them."""
    count = 2
    if names[-1].strip(".").upper() in SUFFIXES:
        count += 1
    if len(names) > count and len(names[-count + (count == 3)].strip(".")) == 1:
        count += 1
    return names[-count:]
