"""Which telegram a header belongs to, and where what an archive put above it begins.

Post and serial number say it best. Where a header lost its classification line, the station's own serial number, the
date-time group and the number of a released document say it too.
"""

from __future__ import annotations

import re
from datetime import timedelta

from reader.cable.beginnings import MAIL
from reader.cable.header import Header
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.origins import origin
from reader.cable.regex import regex
from reader.cable.values import Station

MODULUS = 10_000
"""A station's serial number is the telegram's number modulo this.  Source: 49 of 49 longer numbers wrap."""
APART = timedelta(days=60)
"""A post uses a number once a year; copies of a telegram are dated within days of each other."""
CLOSE = timedelta(days=2)
"""How far the date of a metadata block, which may have no time, lies from that of the telegram's own header."""


def is_other(own: Header, header: Header) -> bool:
    """Whether a header is another telegram's: something that both say of the telegram differs."""
    said = _by_number(own, header)
    if said is None:
        said = _by_station(own, header)
    apart = _apart(own, header)
    if said is None:
        return apart is not None and apart > (CLOSE if own.block or header.block else timedelta(0))
    return said or (apart is not None and apart > APART)


def _by_number(own: Header, header: Header) -> bool | None:
    one, two = own.number, header.number
    if one is None or two is None or one.number is None or two.number is None:
        return None
    if one.number != two.number:
        return True
    posts = {_squeezed(one.post), _squeezed(two.post)}
    if len(posts) == 1 or origin(one.post or "") == origin(two.post or ""):
        return False
    apart = _apart(own, header)
    return apart is None or apart > CLOSE


def _by_station(own: Header, header: Header) -> bool | None:
    one, two = _station(own), _station(header)
    if one is not None and two is not None:
        return (one.indicator, one.serial) != (two.indicator, two.serial)
    for station, number in ((one, header.number), (two, own.number)):
        if station is not None and station.serial and number is not None and number.number is not None:
            return int(station.serial) != number.number % MODULUS
    return None


def _station(header: Header) -> Station | None:
    return next((node.value for _, node in header.parts if isinstance(node.value, Station)), None)


def _apart(own: Header, header: Header) -> timedelta | None:
    """How far the date-time groups of two headers lie apart; None where one has none."""
    one = own.dtg.when if own.dtg else None
    two = header.dtg.when if header.dtg else None
    return abs(one - two) if one is not None and two is not None else None


def _squeezed(post: str | None) -> str:
    return "".join(c for c in (post or "").upper() if c.isalpha())


RELEASE = regex(r".{0,16}U\.S\.\sDepartment\sof\sState\sCase\sNo.{0,60}?Doc\sNo\.?\s?(\w{6,12})")
"""The stamp on every page of a released document."""


def document(line: Line) -> str | None:
    """The number of the released document whose page stamp a line is."""
    if line.note is not Note.FURNITURE or len(line.words) < 40 or "Doc" not in line.words:
        return None
    match = RELEASE.match(line.words)
    return match[1] if match else None


def begins_mail(lines: list[Line], at: int) -> bool:
    """Whether the header of a mail stands in the next few lines: who sent it, and when."""
    words = [line.words for line in lines[at : at + MAIL_LINES] if line.note is PLAIN]
    return any(each.startswith("From:") for each in words) and any(each.startswith("Sent:") for each in words)


ABOVE = regex(
    r"This\srecord\sis\sa\spartial\sextract|(?:Action|Info)\sOffice:|Message\sText$|Text\sof\s(?:the\s)?cable"
    r"|(?:Original|Current)\sClassification\b",
    re.IGNORECASE,
)
"""Lines that archives put above a telegram."""
ENDS = regex(r"BT$|N{3,6}$|#|(?:<<|&lt;&lt;)\s?END\sOF\sDOCUMENT|END\sSECTION|CONTINUED\sNEXT")
"""Transmission remains that end a telegram: what stands above them is not the next one's."""
INDENT = 8
MAIL_LINES = 12
"""How many lines a list of recipients goes on for at most below the key of a mail header."""


def topmost(lines: list[Line], at: int, low: int) -> int:
    """The index of the line where what belongs to the header at ``at`` begins; never one before ``low``."""
    top = at
    index = at - 1
    while index >= low:
        line = lines[index]
        if line.note is BLANK:
            index -= 1
            continue
        if not _stands_above(lines, index, low):
            break
        top = index
        index -= 1
    return top


def _stands_above(lines: list[Line], index: int, low: int) -> bool:
    line = lines[index]
    if line.note is Note.PAGE:
        return line.page is not None and line.page.page == 1
    if line.note in (Note.ECHO, Note.MARKUP):
        return True
    if line.note is Note.FURNITURE:
        return ENDS.match(line.words) is None
    if line.note is not PLAIN:
        return False
    if ABOVE.match(line.words) or MAIL.match(line.words):
        return True
    return _goes_on(lines, index, low)


def _goes_on(lines: list[Line], index: int, low: int) -> bool:
    """Whether a line goes on with a list that one above it begins: of offices, or of a mail's recipients."""
    indented = lines[index].start - lines[index].begin >= INDENT
    for at in range(index - 1, max(low, index - MAIL_LINES) - 1, -1):
        above = lines[at]
        if above.note is BLANK:
            return False
        if MAIL.match(above.words) or (indented and ABOVE.match(above.words)):
            return True
    return False
