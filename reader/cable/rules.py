"""The rules behind findings: id, how loud, the sentence, what it means and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How loud a finding is, loudest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    PASSED = "passed"
    """A check that found agreement: silence must not be mistaken for not checked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: the sentence has named places for the details of a finding."""

    id: str
    severity: Severity
    sentence: str
    help: str
    source: str


ERROR, WARNING, INFO, PASSED = Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.PASSED
CORPUS = "counted in 1,295 public cables of 1966-2010"
ACP = "ACP-127 format lines, as in 5 FAH-2 H-320"
MARKING_RULES = "CAPCO register and manual, 2016, D.1-D.2 and H.9; State practice as seen in public cables"

ROWS = (
    Rule(
        "CR-BODY-001",
        WARNING,
        "Section {missing} of {sections} was not found.",
        (
            "The classification line says how many sections there are; each but the first begins "
            "with a page line or a header of its own."
        ),
        ACP,
    ),
    Rule(
        "CR-BODY-002",
        PASSED,
        "All {sections} sections are there.",
        "Every section that the classification line counts was found.",
        ACP,
    ),
    Rule(
        "CR-BODY-003",
        INFO,
        "The label \u201c{label}\u201d was read as paragraph {number}.",
        (
            "The label was damaged: copies from web pages leave a pilcrow or a stray 1 before the "
            "number. All labels of a cable are read together, so that they count up."
        ),
        CORPUS,
    ),
    Rule(
        "CR-BODY-004",
        WARNING,
        ("Paragraph {number} follows paragraph {before}: something between them is missing or has lost its label."),
        "Paragraphs count up by one in 91 % of cables.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-005",
        INFO,
        "The numbering goes back from {before} to {number}.",
        "Numbering may start again under a heading or in a quoted text; otherwise a label is wrong.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-006",
        INFO,
        "The paragraphs start at {number}.",
        "Paragraphs before it were withheld, or this is a part of a cable.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-007",
        WARNING,
        "A page line gives message number {written}, the classification line {number}.",
        "The page may belong to another telegram.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-008",
        PASSED,
        "The paragraphs count up to {last} without a gap.",
        "Labels and order agree.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-009",
        INFO,
        "The text of {number} ends without a full stop: some of it may be missing.",
        "Lines are lost in transmission. The source can't be mended here.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-010",
        INFO,
        "The end of this {kind} is not written; it was taken to end with its paragraphs.",
        "A block without a closer runs to the end of its paragraph, or of the paragraphs under its heading.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-011",
        WARNING,
        "Damaged paragraph labels ({labels}) were read as {first} to {last}.",
        (
            "Copies from web pages leave a pilcrow or a stray 1 before the number. The reading is "
            "the one in which all labels of the cable count up with the least damage."
        ),
        CORPUS,
    ),
    Rule(
        "CR-HEAD-001",
        WARNING,
        "The classification \u201c{written}\u201d was read as {read}.",
        "A letter was doubled or lost in transmission.",
        CORPUS,
    ),
    Rule(
        "CR-HEAD-002",
        INFO,
        "The tag \u201c{written}\u201d was read as {read}.",
        "Separators were lost, or the code is in no table and its correction is.",
        "corrections made by readers of public cables",
    ),
    Rule(
        "CR-MARK-001",
        ERROR,
        "A portion is marked {mark}, above the cable\u2019s {level}.",
        "No portion may be more restricted than the whole.",
        MARKING_RULES,
    ),
    Rule(
        "CR-MARK-002",
        WARNING,
        "The cable is {level}, but no portion is marked above {highest}.",
        "The cable is over-marked, or classified as a compilation, which must be explained.",
        MARKING_RULES,
    ),
    Rule(
        "CR-MARK-003",
        WARNING,
        "A portion is marked NOFORN, and no caption says so.",
        "A control marking of a portion belongs in the banner too.",
        MARKING_RULES,
    ),
    Rule(
        "CR-MARK-005",
        PASSED,
        "Captions ({captions}) and portion marks agree.",
        "An unclassified cable with SBU portions carries the SENSITIVE caption.",
        MARKING_RULES,
    ),
    Rule(
        "CR-MARK-006",
        WARNING,
        "Portions are marked SBU, and the SENSITIVE caption is missing.",
        "56 of 65 unclassified cables with SBU portions carry the caption.",
        CORPUS,
    ),
    Rule(
        "CR-MARK-007",
        WARNING,
        "The caption says SENSITIVE, and no portion is marked SBU.",
        "No cable of the sample did so.",
        CORPUS,
    ),
    Rule(
        "CR-MARK-008",
        INFO,
        "The portion {paragraph} carries no mark, though others do.",
        "An unmarked portion is not taken to be unclassified.",
        MARKING_RULES,
    ),
    Rule(
        "CR-MARK-011",
        ERROR,
        "NODIS and EXDIS exclude each other.",
        "A cable carries one special-handling caption.",
        MARKING_RULES,
    ),
    Rule(
        "CR-TEXT-001",
        INFO,
        "The file is empty.",
        "There is nothing to read in it. Its bytes are kept as they are.",
        "this program",
    ),
    Rule(
        "CR-TEXT-002",
        WARNING,
        "This is {what}, not the text of a cable.",
        "The bytes are kept whole, but nothing in them was read as a telegram.",
        "this program",
    ),
    Rule(
        "CR-TEXT-003",
        INFO,
        "The text holds nothing but white space.",
        "There is nothing to read in it.",
        "this program",
    ),
    Rule(
        "CR-TEXT-004",
        WARNING,
        "The encoding asked for does not give the bytes back; the text was read as {encoding}.",
        "An encoding is taken only if encoding the text again gives the very same bytes.",
        "this program",
    ),
    Rule(
        "CR-TEXT-005",
        INFO,
        "The text holds replacement characters: an earlier program could not read some bytes.",
        "What stood there was lost before this file was made.",
        "the Unicode standard, U+FFFD",
    ),
    Rule(
        "CR-TEXT-006",
        INFO,
        "Nothing in this text looks like a telegram.",
        ("No format line, paragraph label, portion mark or signature was found. It is kept as unnumbered paragraphs."),
        "this program",
    ),
    Rule(
        "CR-TEXT-007",
        WARNING,
        "Another telegram begins here; it was not read with this one.",
        "The file holds several cables. Exporting it writes each to a file of its own.",
        "this program",
    ),
    Rule(
        "CR-TEXT-008",
        INFO,
        "This line was not recognised.",
        "It stands among the header lines and is none that is known. It is kept as it is.",
        "this program",
    ),
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
        "CR-FILE-001",
        WARNING,
        "The file gives {attribute} as {stored}; read anew it is {found}.",
        "Somebody changed a value in the file, or another version of the program wrote it. What is shown is read anew "
        "from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
    Rule(
        "CR-FILE-002",
        WARNING,
        "The file has {stored} here; read anew there is {found}.",
        "Somebody changed the structure in the file, or another version of the program wrote it. What is shown is read "
        "anew from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
    Rule(
        "CR-FILE-003",
        WARNING,
        "{count} more values in the file differ from what is read anew.",
        "The file was probably written by another version of the program. Saving writes what is read anew.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
)
"""Every rule, in order of its id."""

RULES = {row.id: row for row in ROWS}
"""Every rule by its id."""
