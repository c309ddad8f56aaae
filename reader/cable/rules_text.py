"""The rules of findings about the text as a whole."""

from __future__ import annotations

from reader.cable.rule import ERROR, INFO, WARNING, Rule

ROWS = (
    Rule(
        "CR-TEXT-001",
        INFO,
        "The file is empty.",
        "There is nothing to read in it. Its bytes are kept as they are.",
        "this program",
        example="A file of no bytes.",
        advice="Look for another copy.",
    ),
    Rule(
        "CR-TEXT-002",
        WARNING,
        "This is {what}, not the text of a cable.",
        "The bytes are kept whole, but nothing in them was read as a telegram.",
        "this program",
        example="A PDF, a picture or an archive, saved with the name of a text.",
        advice="Take the text out with a program that can read the file, and open that.",
    ),
    Rule(
        "CR-TEXT-003",
        INFO,
        "The text holds nothing but white space.",
        "There is nothing to read in it.",
        "this program",
        example="Blanks and empty lines.",
        advice="Look for another copy.",
    ),
    Rule(
        "CR-TEXT-004",
        WARNING,
        "The encoding asked for does not give the bytes back; the text was read as {encoding}.",
        "An encoding is taken only if encoding the text again gives the very same bytes.",
        "this program",
        example="UTF-8 asked for, and bytes that are none.",
        advice="See whether letters look wrong. Try another encoding; the bytes stay as they are.",
    ),
    Rule(
        "CR-TEXT-005",
        INFO,
        "The text holds replacement characters: an earlier program could not read some bytes.",
        "What stood there was lost before this file was made.",
        "the Unicode standard, U+FFFD",
        example="\u201ccaf\ufffd\u201d for \u201ccafé\u201d.",
        advice="Look for an earlier copy. Say in a note what the word must have been.",
    ),
    Rule(
        "CR-TEXT-006",
        INFO,
        "Nothing in this text looks like a telegram.",
        ("No format line, paragraph label, portion mark or signature was found. It is kept as unnumbered paragraphs."),
        "this program",
        example="A letter, or a piece of a newspaper.",
        advice="Nothing to do, if you meant to review it. Its paragraphs can be marked like those of a cable.",
    ),
    Rule(
        "CR-TEXT-007",
        WARNING,
        "Another telegram begins here; it was not read with this one.",
        "The file holds several cables. Exporting it writes each to a file of its own.",
        "this program",
        example="Two complete headers, with different message numbers, one after the other.",
        advice="Open the other telegram by itself, or export the file: each becomes a file of its own.",
    ),
    Rule(
        "CR-TEXT-008",
        INFO,
        "This line was not recognised.",
        "It stands among the header lines and is none that is known. It is kept as it is.",
        "this program",
        example="A line that a mail program or an archive put between TAGS and SUBJECT.",
        advice="Read it. Say what it is where you know it; it is kept either way.",
    ),
    Rule(
        "CR-TEXT-009",
        ERROR,
        "The program failed at this text ({fault} in {where}); it is kept whole, and has no parts.",
        "This is a fault of the program, not of the cable. Nothing of the text is lost.",
        "this program",
        example="A damaged header that nobody had thought of.",
        advice="Read it here, write notes on it, and tell the makers of the program what stands in the brackets.",
    ),
    Rule(
        "CR-TEXT-010",
        INFO,
        "The telegram is quoted in a mail: the marks before its lines were left out.",
        "A mail program puts a mark before each line that it quotes. It is kept, and is no part of the telegram.",
        "this program",
        example="\u201c> SUBJECT: THE BOATS\u201d.",
        advice="Nothing to do. What the mail says above and below the telegram is not reviewed with it.",
    ),
)
"""Every rule of this area, in order of its id."""
