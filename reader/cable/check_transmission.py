"""Checks of the transmission header: times, serial number, section, security line, precedence, station."""

from __future__ import annotations

import re
from datetime import timedelta

from reader.cable import vocabulary
from reader.cable.examined import LEVEL_CODES, Examined
from reader.cable.kinds import Kind
from reader.cable.moments import in_short, in_short_with_time, written_date
from reader.cable.origins import origin
from reader.cable.phrase import phrase
from reader.cable.regex import regex
from reader.cable.values import Addressee, Dtg, Level, Relay, Security

SIGNAL = regex(r"(?:Z(?<!\wZ)(?!N[RY]\b|ZH\b)[A-Z]{2}\d?|S(?<!\wS)USPECTED\sDUPLICATE)\b")
"""Operating signals, those of every security line left out, and what is written for one."""


A_MINUTE, AN_HOUR, A_WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=7)


def _times(cable: Examined) -> None:
    station, when = cable.station, cable.when
    if station is None or when is None or station[1].filed is None:
        return
    node, filed = station[0], station[1].filed
    late = filed - when
    if -A_MINUTE <= late <= AN_HOUR:
        cable.find("CR-TRANS-004", node, filed=in_short_with_time(filed))
    elif AN_HOUR < late <= A_WEEK:
        cable.find("CR-TRANS-005", node, late=_words(late))
    else:
        cable.find("CR-TRANS-006", node, filed=in_short_with_time(filed), dtg=in_short_with_time(when))


def _words(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return (
        phrase("{count} days", count=f"{hours / 24:.1f}")
        if hours >= 48
        else phrase("{count} hours", count=f"{hours:.1f}")
    )


def _serial(cable: Examined) -> None:
    station, line = cable.station, cable.line
    if station is None or line is None or station[1].serial is None or line[1].number is None:
        return
    serial, number = station[1].serial, line[1].number
    rule = "CR-TRANS-007" if number % 10000 == int(serial) else "CR-TRANS-008"
    cable.find(rule, station[0], serial=serial, number=number)


def _section(cable: Examined) -> None:
    station, line = cable.station, cable.line
    if station is None or line is None or not station[1].section or not line[1].sections:
        return
    if station[1].section > line[1].sections:
        cable.find("CR-TRANS-013", station[0], section=station[1].section, sections=line[1].sections)


def _security(cable: Examined) -> None:
    security, line = cable.first_valued(Kind.SECURITY, Security), cable.line
    if security is None or line is None or line[1].level is None:
        return
    letter, level = security[1].classification, line[1].level
    if letter is None or letter in "ER" or level is Level.LIMITED_OFFICIAL_USE:
        return
    agree = letter == LEVEL_CODES[level][0]
    cable.find("CR-TRANS-009" if agree else "CR-TRANS-010", security[0], letter=letter, level=level)


def _precedence(cable: Examined) -> None:
    relay, dtg = cable.first_valued(Kind.RELAY, Relay), cable.first_valued(Kind.DTG, Dtg)
    if relay is None or dtg is None:
        return
    highest, own = relay[1].precedence, dtg[1].precedence
    if highest and own and highest is not own:
        cable.find("CR-TRANS-011", relay[0], relay=highest, dtg=own)


def _signals(cable: Examined) -> None:
    """Say once that this copy was sent again, corrected or cancelled."""
    for node in cable.all(Kind.SECURITY, Kind.DTG, Kind.CLASSIFICATION):
        for match in SIGNAL.finditer(cable.text, node.start, node.end):
            meaning = vocabulary.service_signals().get("ZFD" if match[0][0] == "S" else match[0][:3])
            if meaning:
                cable.find("CR-TRANS-012", match.span(), signal=match[0], meaning=phrase(meaning))
                return


WRAPPED = regex(
    r"^\s{0,40}(?:Date\s?[/lI|]\s?DTG|DTG|Date|Created|Cable\stime)\s?:?\s{1,40}(?:\w{3,9}day,?\s)?(?P<date>[\dA-Z][^\n/]{7,22}|\d{1,2}/\d{1,2}/\d{4})",
    re.MULTILINE,
)
"""A line in which an archive, or a metadata block, gives the date of the cable."""
MOST_WRAPPED = 5_000
"""How many characters of a wrapper are looked at."""


def _wrapper(cable: Examined) -> None:
    """Hold the date that an archive gives against the date-time group; a day's difference is one of time zones."""
    when = cable.when
    if when is None:
        return
    for node in [*cable.all(Kind.WRAPPER), *cable.all(Kind.DTG)]:
        match = WRAPPED.search(cable.text, node.start, min(node.end, node.start + MOST_WRAPPED))
        given = written_date(match["date"].strip()) if match else None
        if match is None or given is None:
            continue
        apart = abs((given - when.date()).days)
        rule = "CR-TRANS-015" if apart > 1 else "CR-TRANS-016"
        cable.find(rule, match.span("date"), given=in_short(given), dtg=in_short_with_time(when))
        return


def _station(cable: Examined) -> None:
    """Hold the station's indicator against the sender, where the table knows both and they are different posts."""
    station, sender = cable.station, cable.first_valued(Kind.FROM, Addressee)
    if station is None or sender is None or station[1].indicator is None or sender[1].plad is None:
        return
    known = vocabulary.stations().get(station[1].indicator)
    post = origin(sender[1].plad)
    if known and post in vocabulary.posts() and post not in known:
        cable.find("CR-TRANS-014", station[0], indicator=station[1].indicator, sender=sender[1].plad)


CHECKS = (_times, _serial, _section, _security, _precedence, _signals, _station, _wrapper)
