"""The rules of findings about the text as a whole, and of the file it was saved in."""

from __future__ import annotations

from reader.cable.rule import INFO, WARNING, Rule

ROWS = (
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
