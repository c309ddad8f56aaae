"""Moments in words: in UTC, and by the clock of the place where a cable was written. Never by the reader's locale.

The words are phrases, which a window may say in its language.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reader.cable.glossary import post_place
from reader.cable.phrase import phrase

DAYS = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)
MONTHS = (
    phrase("January"),
    phrase("February"),
    phrase("March"),
    phrase("April"),
    phrase("May"),
    phrase("June"),
    phrase("July"),
    phrase("August"),
    phrase("September"),
    phrase("October"),
    phrase("November"),
    phrase("December"),
)


class DateStyle(StrEnum):
    """How dates are written; the time of day is UTC in each."""

    LONG = "long"
    """``Tuesday 24 June 2008, 17:55 UTC``"""
    ISO = "iso"
    """``2008-06-24 17:55 UTC``"""
    MILITARY = "military"
    """``241755Z JUN 08``, as in a date-time group"""


def moment(when: datetime, style: DateStyle = DateStyle.LONG) -> str:
    """A moment in words: ``Tuesday 24 June 2008, 17:55 UTC``."""
    if style is DateStyle.LONG:
        return phrase("{day}, {time} UTC", day=day(when), time=f"{when:%H:%M}")
    return short_moment(when, style)


def short_moment(when: datetime, style: DateStyle = DateStyle.LONG) -> str:
    """A moment in few characters: ``24 June 2008, 17:55 UTC``."""
    if style is DateStyle.ISO:
        return f"{when:%Y-%m-%d %H:%M} UTC"
    name = MONTHS[when.month - 1]
    if style is DateStyle.MILITARY:
        return f"{when:%d%H%M}Z {name[:3].upper()} {when.year % 100:02}"
    said = phrase("{day} {month} {year}", day=when.day, month=name, year=when.year)
    return phrase("{day}, {time} UTC", day=said, time=f"{when:%H:%M}")


def day(when: date, style: DateStyle = DateStyle.LONG) -> str:
    """A day in words: ``Tuesday 24 June 2008``."""
    if style is DateStyle.ISO:
        return when.isoformat()[:10]
    if style is DateStyle.MILITARY:
        return f"{when.day:02} {MONTHS[when.month - 1][:3].upper()} {when.year}"
    weekday, name = DAYS[when.weekday()], MONTHS[when.month - 1]
    return phrase("{weekday} {day} {month} {year}", weekday=weekday, day=when.day, month=name, year=when.year)


def month(written: str) -> str:
    """A month in words: ``October 1995`` of ``1995-10``."""
    year, _, number = written.partition("-")
    return phrase("{month} {year}", month=MONTHS[int(number) - 1], year=year)


def clock_at(when: datetime, post: str | None) -> str | None:
    """The time that a post's clocks showed: ``13:55 in Port of Spain``, with the weekday where it was another day.

    None where the post, or its zone on this computer, is not known.
    """
    place = post_place(post) if post is not None else None
    zone = _zone(place.zones) if place is not None else None
    if place is None or zone is None:
        return None
    there = when.astimezone(zone)
    time = f"{there:%H:%M}"
    if there.date() == when.astimezone(UTC).date():
        return phrase("{time} in {place}", time=time, place=place.name)
    return phrase("{weekday} {time} in {place}", weekday=DAYS[there.weekday()], time=time, place=place.name)


@cache
def _zone(names: tuple[str, ...]) -> ZoneInfo | None:
    """The first of some zones that this computer knows: names change, and a computer may know none."""
    for name in names:
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, OSError, ValueError):
            continue
    return None
