"""The rules of findings about the text as a whole."""

from __future__ import annotations

from reader.cable.rule import INFO, WARNING, Rule

ROWS = (
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
)
"""Every rule of this area, in order of its id."""
