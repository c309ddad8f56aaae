"""What the lines of the network mean: stations, indicators, addresses, the date-time group.

Source: ACP 127 format lines 1 to 8 as State copies use them; 5 FAH-2 H-320; what codes mean, from the vocabulary.
"""

from __future__ import annotations

from reader.cable.explanation import Explanation, either, joined, section, sentences
from reader.cable.glossary import address, indicator, precedence_letter
from reader.cable.kinds import Kind
from reader.cable.phrase import phrase
from reader.cable.times import DateStyle, clock_at, moment
from reader.cable.values import Addressee, Basis, Dtg, Precedence, Relay, Security, Start, Station

NOT_KNOWN = phrase("not in the vocabulary")
TITLES = {
    Precedence.FLASH: phrase("Flash"),
    Precedence.NIACT_IMMEDIATE: phrase("Niact Immediate"),
    Precedence.IMMEDIATE: phrase("Immediate"),
    Precedence.PRIORITY: phrase("Priority"),
    Precedence.ROUTINE: phrase("Routine"),
}
GROUPS = {
    Kind.FROM: phrase("who sends the cable"),
    Kind.TO: phrase("addressees that are to act on it"),
    Kind.INFO: phrase("addressees that get it for information"),
    Kind.EXEMPT: phrase("addressees taken out of a collective: they do not get it"),
}


def precedence(value: Precedence | None) -> str:
    """A precedence with its letter: ``R, Routine``."""
    if value is None:
        return ""
    letter = precedence_letter(value)
    title = TITLES[value]
    return phrase("{letter}, {title}", letter=letter, title=title) if letter else title


def in_two_zones(value: Dtg | Station, post: str | None, dates: DateStyle) -> str:
    """When a group says: ``Tuesday 24 June 2008, 17:55 UTC (13:55 in Port of Spain)``."""
    when = value.when if isinstance(value, Dtg) else value.filed
    if when is None:
        return ""
    there = clock_at(when, post)
    said = moment(when, dates)
    return phrase("{said} ({there})", said=said, there=there) if there else said


def dtg(value: Dtg, post: str | None, dates: DateStyle = DateStyle.LONG) -> Explanation:
    """A date-time group and the precedences before it."""
    when = in_two_zones(value, post, dates)
    urgency = phrase("precedence {precedence}", precedence=precedence(value.precedence)) if value.precedence else ""
    copies = (
        phrase("{precedence} for information addressees", precedence=precedence(value.info_precedence))
        if value.info_precedence
        else ""
    )
    there = value.when is not None and clock_at(value.when, post) is None
    return Explanation(
        joined(when, urgency, copies),
        sentences(
            phrase("released on {when}", when=when) if when else phrase("the moment cannot be read from this group"),
            phrase("the time at the post is not known: the post or its time zone is in no table here") if there else "",
            phrase("the month or year was read from elsewhere in the text") if value.basis is Basis.INFERRED else "",
            phrase("precedence: {precedence}", precedence=precedence(value.precedence)) if value.precedence else "",
            phrase("precedence for information addressees: {precedence}", precedence=precedence(value.info_precedence))
            if copies
            else "",
        ),
        known=bool(when),
    )


def station(value: Station, post: str | None, dates: DateStyle = DateStyle.LONG) -> Explanation:
    """The DE line."""
    filed = phrase("filed {when}", when=in_two_zones(value, post, dates)) if value.filed else ""
    serial = phrase("serial {serial}", serial=value.serial) if value.serial else ""
    whose = routing(value.indicator) if value.indicator else Explanation("")
    return Explanation(
        joined(value.indicator, serial, section(value.section, None), filed),
        sentences(
            phrase("the station that put the message into the network (DE: this is from)"),
            *whose.lines,
            joined(phrase("{serial} of that station", serial=serial), section(value.section, None)) if serial else "",
            filed,
        ),
        whose.known,
    )


def routing(code: str) -> Explanation:
    """A routing indicator: where the network brings a message."""
    plad, places = indicator(code)
    if plad is None and not places:
        return Explanation(
            phrase("{code}, {not_known}", code=code, not_known=NOT_KNOWN),
            (
                phrase(
                    "Routing indicator {code}: {not_known}, so whose it is cannot be said here.",
                    code=code,
                    not_known=NOT_KNOWN,
                ),
            ),
            False,
        )
    words = address(plad) if plad else None
    whose = joined(plad, words) or phrase("post at {places}", places=either(places))
    return Explanation(
        joined(code, plad or whose), (phrase("Routing indicator {code}: {whose}.", code=code, whose=whose),)
    )


def addressee(value: Addressee, kind: Kind) -> Explanation:
    """One address."""
    words = address(value.plad) if value.plad else None
    number = phrase("message {number}", number=value.number) if value.number else ""
    urgency = phrase("precedence {precedence}", precedence=precedence(value.precedence)) if value.precedence else ""
    named = (
        phrase("{plad}: {words}", plad=value.plad, words=words)
        if words
        else phrase("{plad}: {not_known} of posts", plad=value.plad, not_known=NOT_KNOWN)
        if value.plad
        else ""
    )
    return Explanation(
        joined(value.plad, words, value.offices, urgency, value.indicator, number),
        sentences(
            GROUPS.get(kind, ""),
            named,
            phrase("for {offices} there", offices=value.offices) if value.offices else "",
            urgency,
            *_route(value),
            phrase("number {number} of the messages from this sender to this addressee", number=value.number)
            if value.number
            else "",
        ),
        words is not None or not value.plad,
    )


def _route(value: Addressee) -> tuple[str, ...]:
    """What the indicator of an address says more than the address."""
    if not value.indicator:
        return ()
    if indicator(value.indicator)[0] == value.plad:
        return (phrase("its routing indicator in the network: {indicator}", indicator=value.indicator),)
    return routing(value.indicator).lines


def start(value: Start) -> Explanation:
    """The transmission identifier."""
    parts = joined(
        value.channel and phrase("channel {channel}", channel=value.channel),
        value.sequence and phrase("sequence {sequence}", sequence=value.sequence),
    )
    return Explanation(
        parts, sentences(phrase("the number under which a channel of the network carried this copy"), parts)
    )


def relay(value: Relay) -> Explanation:
    """The relay line."""
    highest = (
        phrase("highest precedence {precedence}", precedence=precedence(value.precedence)) if value.precedence else ""
    )
    return Explanation(highest, sentences(phrase("precedences and routing indicators for the relay stations"), highest))


def security(value: Security) -> Explanation:
    """The security line."""
    level = value.classification and phrase("classification {classification}", classification=value.classification)
    parts = joined(value.clearance and phrase("clearance {clearance}", clearance=value.clearance), level)
    return Explanation(parts, sentences(phrase("how the network may carry the message"), parts))
