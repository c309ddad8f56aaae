"""What a line is on its own, before anybody knows the zone it stands in: a page line, a stamp, a rule, or text."""

from __future__ import annotations

from enum import Enum, auto

from reader.cable.regex import regex
from reader.cable.values import PageBreak


class Note(Enum):
    """What a line is on its own, before anybody knows the zone it stands in."""

    PLAIN = auto()
    BLANK = auto()
    PAGE = auto()
    """A page or section line."""
    RULE = auto()
    """A row of dashes, stars or the like."""
    FURNITURE = auto()
    """A stamp, a transmission remain or a notice."""
    ECHO = auto()
    """A classification on a line of its own, as it stands at the top and foot of pages."""
    WITHHELD = auto()
    """A run of X for text that was taken out."""
    MARKUP = auto()
    """Tags of a web page, or what the page says around the cable."""


PLAIN, BLANK = Note.PLAIN, Note.BLANK
"""Asked of every line several times: in Python 3.11 an enumeration's attribute costs ten times what a name costs."""


# Post copies: the post cut to ten characters, serial of eight digits, section and total of three.
PAGE_POST = regex(r"(\S.{2,9}?)\s{1,40}(\d{8})\s{1,40}(\d{3})(?:\.(\d{1,2}))?\s{1,9}OF\s{1,9}(\d{3})$")
# Department-side copies: the post cut to six characters, serial, section, receipt time; text may be glued behind.
PAGE_DEPARTMENT = regex(
    r"PAGE\s{1,9}(\d{2,3})\s{1,40}([A-Z][A-Z .'-]{1,6}?)\s{1,40}(\d{4,6})"
    r"(?:\s{1,9}([\dOlI]\d?|\d[\dOlIC])\s{1,9}OF\s{1,9}([\dOlIC]\d|\d{1,2}))?"
    r"(?:\s{1,9}TOSEC\s\d{3,6})?(?:\s{1,9}\d{6}(?:\s?Z|2))?(?=\s|$)"
)
PAGE_ALONE = regex(r"PAGE\s{1,9}(\d{2,3})$")
# What some copies have on the next line: post, serial, and section or receipt time.
PAGE_BELOW = regex(
    r"([A-Z][A-Z .'-]{1,15}?)\s{1,40}(\d{4,6})(?:\s{1,9}(\d{1,2})\s{1,9}OF\s{1,9}(\d{1,2}))?"
    r"(?:\s{1,9}TOSEC\s\d{3,6})?(?:\s{1,9}\d{6}(?:\s?Z|2))?$"
)
PAGE_RELAY = regex(r"PAGE\s{1,9}(\d{2,3})\s{1,9}(R[A-Z]{4,6})\s?(\d{4})(?=\s|$)")

RULE_CHARACTERS = frozenset("-=*_~+.\u2010\u2013\u2014 \t")
ECHO = regex(
    r"(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|TOP\sSECRET|LIMITED\sOFFICIAL\sUSE|SBU|SENSITIVE\sBUT\sUNCLASSIFIED"
    r"|C\sO\sN\sF\sI\sD\sE\sN\sT\sI\sA\sL|S\sE\sC\sR\sE\sT|UNCLASSIFIED//FOR\sOFFICIAL\sUSE\sONLY)"
    r"(?:\s{2,60}[A-Z]{3}\d{4}|\s{1,9}POSS(?:IBLE)?\sDUPE)?$"
)
ECHO_BEGINS = "UCSTL"
FURNITURE = regex(
    r"(?:BT|N{3,6}|#+|WP|@+|#\d{4}(?:/\d{2})?|(?:<<|&lt;&lt;)\s?END\sOF\sDOCUMENT\s?(?:>>|&gt;&gt;)|CONTINUED\sNEXT\sPAGE|END\sSECTION\s\d+\s?"
    r"|\f+|\d{1,2}|NMAFVVZCZ|[\"'.,;]+|[=*-]{3,60}\s?(?:CABLE|HEADER|header|cable)\s(?:ENDS|ends)\s?[=*-]{3,60})$"
    r"|(?:UNCLASSIFIED\s)?U\.S\.\sDepartment\sof\sState\sCase\sNo"
    r"|UNCLASSIFIED\s{1,9}U\.S\.\sDepartment"
    r"|(?:US|U\.S\.)\sDepartment\sof\sState\sEO\sSystematic\sReview"
    r"|(?:Systematic\s)?Review\s\d{1,2}\s[A-Z]{3}\s\d{4}$"
    r"|(?:Declassified|DECLASSIFIED)\s{1,9}(?:Authority|in\sPart)"
    r"|Classified\sby\sDAS,\s.{0,40}DoS\son\s"
    r"|1\.4\s?\([A-H]\)(?:[\s,]{1,9}1\.4\s?\([A-H]\))*\s{0,9}(?:\u2014.{0,60}|$)"
    r"|RELEASE(?:D)?\sIN\s(?:PART|FULL?|P)\b"
    r"|DATE/CASE\sID:|Current\s(?:Class|Handling):\s|Page:\s\d{1,3}$"
    r"|\d{4,6}\s{1,9}\d{6}Z$"
    r"|B[1-9](?:\s?,\s?B[1-9])*$"
    r"|REVIEW\sAUTHORITY:"
    r"|(?:\(?\s?)NOTE:?\s(?:BY\sOC/T|NOT\sPASSED\sTO)"
    r"|Visit\s.{3,80}(?:Classified\sWeb|web\s?site|Web\s?site)"
    r"|(?:CHARGE\sTO\sUSE|NNNN)\b"
    r"|(?:Show|Hide)\sHeaders$"
)
FURNITURE_INSIDE = regex(
    r".{0,60}Declassified/Released\sUS\sDepartment\sof\sState|.{0,8}(?:MISSING\sSECTION|Missing\sSection)"
    r"|.{0,50}\b(?:Approved|APPROVED)\s(?:[Ff]or|FOR)\s(?:Release|RELEASE)\s.{6,24}\bCIA-RDP[\w-]{6,24}$"
)
"""Stamps and notices behind other words; apart from the others, as looking for them takes as long as for all those."""
WITHHELD = regex(r"X{6,}(?:\s+X{6,})*[.,]?$")

STAMP = 240
"""How long a line is at most that is nothing but a stamp."""
LONG = 66
LONG_BEGINS = "PUMDRV1C-=*_~+.\u2010\u2013\u2014"
"""How page lines, rules and stamps that are longer than that may begin."""

_LETTERS = "DA Cu Do Pa PA XX BT NN WP CO EN NM UN U. US DE De Cl RE Re Sy NO Vi Sh Hi &l CH SE TO LI SB"
HEADS = frozenset(
    [*_LETTERS.split(), *(letter + blank for letter in "CS" for blank in " \t\xa0"), *(f"B{n}" for n in range(1, 10))]
)
"""The first two characters of the lines that may be something else than text, where they begin with a letter."""
FIGURES = RULE_CHARACTERS | frozenset("#@<\f0123456789\"'.,;=*-(")
"""The first character of all others of them."""
FIRST = FIGURES | frozenset(head[0] for head in HEADS)
"""The first character of any of them."""


def notice_in(text: str) -> bool:
    """Whether anywhere stands what makes a line a stamp or a notice also behind other words."""
    return (
        "Declassified/Released" in text or "MISSING SECTION" in text or "Missing Section" in text or "CIA-RDP" in text
    )


Noted = tuple[Note, PageBreak | None, int]
"""What a line is, what its page line says, and how many of its characters that is."""


def noted(words: str) -> Noted:
    """Say what a line of these words is on its own."""
    head = words[0]
    if head.islower() or (len(words) > LONG and head not in LONG_BEGINS) or (len(words) > 160 and head != "P"):
        notice = len(words) <= STAMP and _is_notice(words)  # a longer line is a text, with a stamp in it
        return Note.FURNITURE if notice else PLAIN, None, len(words)
    page = _department_page(words) if words.startswith("PAGE") else None
    if page is None and words[-1].isdigit() and " OF " in words:
        page = _post_page(words)
    return page or (_unpaged(words, head), None, len(words))


def _unpaged(words: str, head: str) -> Note:
    if head in RULE_CHARACTERS and len(words) > 2 and RULE_CHARACTERS.issuperset(words) and head != ".":
        return Note.RULE
    if words in ("-", "\u2010", "\u2013"):
        return Note.FURNITURE  # in old copies a lone hyphen stands for a blank line
    if head == "X" and WITHHELD.match(words):
        return Note.WITHHELD
    if head in ECHO_BEGINS and ECHO.match(words):
        return Note.ECHO
    if FURNITURE.match(words):
        return Note.FURNITURE
    return Note.FURNITURE if _is_notice(words) else PLAIN


def _is_notice(words: str) -> bool:
    """Whether a line is a stamp or a notice behind other words: looking for one of the words first tells nearly all."""
    said = "Declassified/Released" in words or "MISSING" in words or "Missing" in words or "CIA-RDP" in words
    return said and FURNITURE_INSIDE.match(words) is not None


def page_on_two_lines(words: str, below: str) -> PageBreak | None:
    """What a page line says whose number stands above the rest (``PAGE 02``, ``RIYADH 00905 01 OF 03 060018Z``)."""
    page, rest = PAGE_ALONE.match(words), PAGE_BELOW.match(below)
    if page is None or rest is None:
        return None
    return PageBreak(rest[1], int(rest[2]), _int(rest[3]), _int(rest[4]), int(page[1]))


def _post_page(words: str) -> Noted | None:
    match = PAGE_POST.match(words)
    if not match:
        return None
    post, number, section, page, sections = match.groups()
    value = PageBreak(post, int(number), int(section), int(sections), int(page) if page else None)
    return Note.PAGE, value, len(words)


def _department_page(words: str) -> Noted | None:
    match = PAGE_DEPARTMENT.match(words)
    if match:
        page, post, number, section, sections = match.groups()
        return Note.PAGE, PageBreak(post, int(number), _int(section), _int(sections), int(page)), match.end()
    match = PAGE_RELAY.match(words)
    if not match:
        return None
    return Note.PAGE, PageBreak(match[2], int(match[3]), None, None, int(match[1])), match.end()


FIGURES_MEANT = str.maketrans("OClI", "0011")
"""Letters that were scanned for figures of a page line."""


def _int(digits: str | None) -> int | None:
    return int(digits.translate(FIGURES_MEANT)) if digits else None
