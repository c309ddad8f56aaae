"""Dates and times as telegrams write them: date-time groups, filing times, declassification dates.

Source: ACP-127 format lines 3 and 5 as State copies use them; the two precedences were seen on 44 of 1,203 cables.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from reader.cable.regex import regex
from reader.cable.values import Precedence

PRECEDENCES = {
    "Z": Precedence.FLASH,
    "O": Precedence.IMMEDIATE,
    "0": Precedence.IMMEDIATE,
    "P": Precedence.PRIORITY,
    "R": Precedence.ROUTINE,
    "Y": Precedence.FLASH,
}
MONTH_NAMES = {
    "JANUARY": 1,
    "FEBRUARY": 2,
    "MARCH": 3,
    "APRIL": 4,
    "MAY": 5,
    "JUNE": 6,
    "JULY": 7,
    "AUGUST": 8,
    "SEPTEMBER": 9,
    "OCTOBER": 10,
    "NOVEMBER": 11,
    "DECEMBER": 12,
}
"""The months as cables name them; those of the standard library are in the language of the desktop."""
MONTHS = {name[:3]: number for name, number in MONTH_NAMES.items()}
ZONES = {letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", 1)} | {
    letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", 1)
}
DTG = regex(
    r"(?:([ZOPRY0])[.\s]{0,9}(?:([ZOPRY])\s{1,9})?)?([\dOoIl]{6})\s?([A-Z]|(?<!\s)2)\s{0,9}([A-Z]{3})[A-Z]{0,6}[\s.,]{0,9}"
    r"'?(\d{4}|[\dO]\d)\b",
    re.IGNORECASE,
)
PIVOT = 50
"""Two-digit years from here on are of the twentieth century, unless something in the text says otherwise."""


def digits(written: str) -> str:
    """Digits with the letters that stand for them put right: O for 0, l and I for 1."""
    return written if written.isdecimal() else written.translate(SWAPPED)


SWAPPED = str.maketrans("OoIl", "0011")


def full_year(written: str, known: int | None = None) -> int:
    """The four-digit year of two or four digits; ``known`` is a year that the text or the caller gives in full."""
    year = int(written)
    if len(written) == 4:
        return year
    if known is not None:
        return known - (known - year) % 100 if known % 100 != year else known
    return year + (1900 if year >= PIVOT else 2000)


def moment(day: str, zone: str, month: str, year: int) -> datetime:
    """The moment a date-time group names, in UTC: ``day`` is DDHHMM.

    The day is checked against the month. The zone letter J (local time) is never valid; a 2 is a Z that was
    scanned badly.

    Raises:
        ValueError: the group names no real moment.
    """
    if zone not in "Z2" and zone not in ZONES:
        raise ValueError(f"zone {zone}")
    local = datetime(year, _month(likely_month(month)), int(day[:2]), int(day[2:4]), int(day[4:]), tzinfo=UTC)
    return local if zone in "Z2" else local - timedelta(hours=ZONES[zone])


def likely_month(name: str) -> str:
    """The month that three letters meant, where one was scanned badly (PEB); the letters where no one month fits."""
    if name in MONTHS:
        return name
    near = [each for each in MONTHS if sum(one != other for one, other in zip(each, name, strict=True)) == 1]
    return near[0] if len(near) == 1 else name


def _month(name: str) -> int:
    if name not in MONTHS:
        raise ValueError(f"month {name}")
    return MONTHS[name]


SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def in_short(day: date) -> str:
    """A day as findings write it, whatever the reader's locale: ``24 Jun 2008``."""
    return f"{day.day:02} {SHORT_MONTHS[day.month - 1]} {day.year}"


def in_short_with_time(when: datetime) -> str:
    """A moment as findings write it: ``24 Jun 2008, 17:55Z``."""
    return f"{in_short(when)}, {when.hour:02}:{when.minute:02}Z"


DAYS, HALF_A_YEAR = 365, 150
"""Days that every year has; and how many days a filing is off for the year to be out of question."""


def filed(day_of_year: int, clock: str, near: datetime) -> datetime:
    """The filing time of a DE line, in UTC: a day of the year and HHMM, in the year that puts it nearest ``near``.

    Raises:
        ValueError: there is no such day or time.
    """
    same_year = day_of_year - (near.toordinal() - date(near.year, 1, 1).toordinal() + 1)
    if abs(same_year) < HALF_A_YEAR and 1 <= day_of_year <= DAYS:
        midnight = datetime(near.year, near.month, near.day, int(clock[:2]), int(clock[2:]), tzinfo=UTC)
        return midnight + timedelta(days=same_year)
    choices = []
    for year in (near.year - 1, near.year, near.year + 1):
        if 1 <= day_of_year <= (date(year + 1, 1, 1) - date(year, 1, 1)).days:
            start = datetime(year, 1, 1, int(clock[:2]), int(clock[2:]), tzinfo=UTC)
            choices.append(start + timedelta(days=day_of_year - 1))
    if not choices:
        raise ValueError(f"day {day_of_year}")
    same = [choice for choice in choices if choice.year == near.year]
    best = min(choices, key=lambda choice: abs(choice - near))
    # A filing next to New Year belongs to the next year; any other distance is a finding, not another year.
    return best if abs(best - near) < timedelta(days=8) or not same else same[0]


NUMERIC = regex(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b")
ISO = regex(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})\b")
WORDED = regex(r"([A-Za-z]{3,9})\.?\s{1,9}(\d{1,2}),?\s{1,9}(\d{4})\b")
DAY_FIRST = regex(r"(\d{1,2})\s{1,9}([A-Za-z]{3,9})\.?,?\s{1,9}(\d{4})\b")


def written_date(text: str) -> date | None:
    """The date a text begins with (US order: month first), or None; a two-digit year by the usual pivot."""
    try:
        if match := ISO.match(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := NUMERIC.match(text):
            return date(full_year(match[3]), int(match[1]), int(match[2]))
        if match := WORDED.match(text):
            return date(int(match[3]), _named_month(match[1]), int(match[2]))
        if match := DAY_FIRST.match(text):
            return date(int(match[3]), _named_month(match[2]), int(match[1]))
    except ValueError:
        return None
    return None


def _named_month(name: str) -> int:
    upper = name.upper()
    return MONTH_NAMES.get(upper) or _month(upper[:3])
