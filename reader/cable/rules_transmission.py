"""The rules of findings about the transmission header."""

from __future__ import annotations

from reader.cable.rule import ACP, CORPUS, ERROR, INFO, PASSED, WARNING, Rule

ROWS = (
    Rule(
        "CR-TRANS-001",
        WARNING,
        "The date-time group \u201c{written}\u201d names no real moment.",
        "Day, hour, month and zone are checked against the calendar; the zone letter J is never valid.",
        ACP,
    ),
    Rule(
        "CR-TRANS-002",
        WARNING,
        "The date-time group \u201c{written}\u201d was read as {read}.",
        "Letters that look like digits (O, l, I) stand among its digits.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-003",
        ERROR,
        "The filing time {written} names no real day or time.",
        "The first three digits are the day of the year, the last four the time.",
        ACP,
    ),
    Rule(
        "CR-TRANS-004",
        PASSED,
        "Date-time group and filing time agree ({filed}).",
        ("The filing time on the DE line follows the date-time group within the hour, as it does in 99 of 100 cables."),
        CORPUS,
    ),
    Rule(
        "CR-TRANS-005",
        INFO,
        "Filed {late} after the date-time group: late, or sent again.",
        "A retransmission keeps its date-time group. Another copy with the same number may exist.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-006",
        WARNING,
        "The filing time ({filed}) does not fit the date-time group ({dtg}).",
        "One of the two was damaged, or the header belongs to another telegram.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-007",
        PASSED,
        "The station serial number {serial} agrees with message number {number}.",
        "The DE line gives the message number modulo 10,000.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-008",
        WARNING,
        "The station serial number {serial} does not agree with message number {number}.",
        (
            "The DE line gives the message number modulo 10,000. One of the two was damaged, or the"
            " header belongs to another telegram."
        ),
        CORPUS,
    ),
    Rule(
        "CR-TRANS-009",
        PASSED,
        "The security line ({letter}) agrees with the classification {level}.",
        "The letter on the ZNR or ZNY line is that of the classification.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-010",
        ERROR,
        "The security line says {letter}, the classification line {level}.",
        "The two agreed in 987 of 988 cables; a difference means damage or a wrong header.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-011",
        WARNING,
        "The relay line says {relay}, the date-time group {dtg}.",
        "The relay line shows the highest precedence of the message.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-012",
        INFO,
        "This is a service copy ({signal}): {meaning}.",
        "Another copy with the same number may exist.",
        "vocabulary/operating-signals.csv; signals seen in 1,295 public cables",
    ),
    Rule(
        "CR-TRANS-013",
        WARNING,
        "The DE line gives section {section} of a cable of {sections}.",
        "One of the two was damaged, or the header belongs to another telegram.",
        ACP,
    ),
    Rule(
        "CR-TRANS-014",
        WARNING,
        "The station {indicator} is not known as that of {sender}.",
        "Posts share stations and the table is of 2004 to 2010: this is a hint, no proof of damage.",
        "vocabulary/posts.csv",
    ),
    Rule(
        "CR-TRANS-015",
        WARNING,
        "The date that the archive gives ({given}) is not that of the date-time group ({dtg}).",
        "One of the two was damaged, or the archive\u2019s data are another cable\u2019s.",
        CORPUS,
    ),
    Rule(
        "CR-TRANS-016",
        PASSED,
        "The date that the archive gives agrees with the date-time group ({dtg}).",
        "A day\u2019s difference is one of time zones.",
        CORPUS,
    ),
)
"""Every rule of this area, in order of its id."""
