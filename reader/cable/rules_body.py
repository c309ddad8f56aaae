"""The rules of findings about the body: sections, numbering, blocks, the ending."""

from __future__ import annotations

from reader.cable.rule import ACP, CORPUS, INFO, PASSED, WARNING, Rule

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
        "CR-BODY-012",
        INFO,
        "No signature was found.",
        "The text ends with a whole sentence. Cables end with the name of the chief of mission or the Secretary.",
        CORPUS,
    ),
    Rule(
        "CR-BODY-013",
        WARNING,
        "A page line counts {written} sections, the classification line {sections}.",
        "The page may belong to another telegram, or one of the two is damaged.",
        ACP,
    ),
    Rule(
        "CR-BODY-014",
        WARNING,
        "Section {section} comes after section {before}.",
        "Pages were put together in the wrong order.",
        ACP,
    ),
    Rule(
        "CR-BODY-015",
        WARNING,
        "A page line names {written}, the classification line {post}.",
        "Page lines cut the post to ten characters, or six. This one may belong to another telegram.",
        CORPUS,
    ),
)
"""Every rule of this area, in order of its id."""
