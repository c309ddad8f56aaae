"""The rules of findings about the body: sections, numbering, blocks, the ending."""

from __future__ import annotations

from reader.cable.rule import ACP, CORPUS, INFO, PASSED, WARNING, Rule

ROWS = (
    Rule(
        "CR-BODY-001",
        WARNING,
        "{missing} not found.",
        (
            "The classification line says how many sections there are; each but the first begins "
            "with a page line or a header of its own."
        ),
        ACP,
        example=("\u201cUNCLAS SECTION 01 OF 03\u201d in the header, and page lines of sections 1 and 2 only."),
        advice=(
            "Look for the missing section in another copy. Review what is here, and say in a note that the "
            "text is not complete."
        ),
    ),
    Rule(
        "CR-BODY-002",
        PASSED,
        "All {sections} sections are there.",
        "Every section that the classification line counts was found.",
        ACP,
        example=("\u201cSECTION 01 OF 02\u201d in the header, and a page line that says \u201c002 OF 002\u201d."),
        advice="Nothing to do.",
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
        example="\u201c¶11. (SBU)\u201d at the head of the first paragraph.",
        advice=("Compare the number with the paragraphs beside it. Renumber the paragraph where it was read wrongly."),
    ),
    Rule(
        "CR-BODY-004",
        WARNING,
        ("Paragraph {number} follows paragraph {before}: something between them is missing or has lost its label."),
        "Paragraphs count up by one in 91 % of cables.",
        CORPUS,
        example="Paragraphs 1, 2 and 4.",
        advice=(
            "Look at the end of the paragraph before: the missing label may stand inside it, and the "
            "paragraph can be split there. Where text is missing, say so in a note."
        ),
    ),
    Rule(
        "CR-BODY-005",
        INFO,
        "After paragraph {before} the numbering goes on with {number}.",
        "Numbering may start again under a heading or in a quoted text; otherwise a label is wrong.",
        CORPUS,
        example="Paragraphs 1 to 5, and under the next heading 1 again.",
        advice="See whether a heading or a quoted text begins there. If not, renumber the paragraph.",
    ),
    Rule(
        "CR-BODY-006",
        INFO,
        "The paragraphs start at {number}.",
        "Paragraphs before it were withheld, or this is a part of a cable.",
        CORPUS,
        example="The first label in the text is \u201c6.\u201d.",
        advice="See whether the cable says that it continues another, or that paragraphs were withheld.",
    ),
    Rule(
        "CR-BODY-007",
        WARNING,
        "A page line gives message number {written}, the classification line {number}.",
        "The page may belong to another telegram.",
        CORPUS,
        example="\u201cKINGSTON 00000099  002 OF 002\u201d inside KINGSTON 88.",
        advice=(
            "Read across the page line: where the sense breaks off, the page belongs to another cable, and "
            "its paragraphs must not be reviewed as part of this one."
        ),
    ),
    Rule(
        "CR-BODY-008",
        PASSED,
        "The paragraphs count up to {last} without a gap.",
        "Labels and order agree.",
        CORPUS,
        example="Paragraphs 1 to 9, each with its number.",
        advice="Nothing to do.",
    ),
    Rule(
        "CR-BODY-009",
        INFO,
        "The text of {number} ends without a full stop: some of it may be missing.",
        "Lines are lost in transmission. The source can't be mended here.",
        CORPUS,
        example="\u201c... and the minister then turned to\u201d, and a new paragraph after it.",
        advice=(
            "Look for the rest in another copy. Mark what is here, and say in a note that the paragraph is cut off."
        ),
    ),
    Rule(
        "CR-BODY-010",
        INFO,
        "The end of this {kind} is not written; it was taken to end with its paragraphs.",
        "A block without a closer runs to the end of its paragraph, or of the paragraphs under its heading.",
        CORPUS,
        example="A heading \u201cCOMMENT\u201d and no \u201cEND COMMENT\u201d.",
        advice=(
            "Read where the comment really ends. It matters to whoever uses the comment alone; markings do "
            "not depend on it."
        ),
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
        example=(
            "\u201c¶11.\u201d, \u201c¶12.\u201d, \u201c13.\u201d ... \u201c¶8.\u201d, \u201c¶9.\u201d for "
            "paragraphs 1 to 9."
        ),
        advice=("Go through the labels once. The text stays as it is; renumber those that were read wrongly."),
    ),
    Rule(
        "CR-BODY-012",
        INFO,
        "No signature was found.",
        "The text ends with a whole sentence. Cables end with the name of the chief of mission or the Secretary.",
        CORPUS,
        example="The last paragraph ends with a full stop, and no name follows.",
        advice="See whether the copy was cut there. A missing signature changes no marking.",
    ),
    Rule(
        "CR-BODY-013",
        WARNING,
        "A page line gives the number of sections as {written}, the classification line as {sections}.",
        "The page may belong to another telegram, or one of the two is damaged.",
        ACP,
        example="\u201c002 OF 004\u201d on a page line, \u201cSECTION 01 OF 03\u201d in the header.",
        advice="Compare the page lines with each other: the one that stands alone is the damaged one.",
    ),
    Rule(
        "CR-BODY-014",
        WARNING,
        "Section {section} comes after section {before}.",
        "Pages were put together in the wrong order.",
        ACP,
        example="A page line of section 3, and after it one of section 2.",
        advice="Read the paragraphs in the order of their numbers. Go by the numbers when you cite.",
    ),
    Rule(
        "CR-BODY-015",
        WARNING,
        "A page line names {written}, the classification line {post}.",
        "Page lines cut the post to ten characters, or six. This one may belong to another telegram.",
        CORPUS,
        example="\u201cNASSAU 00000088  002 OF 003\u201d in a cable from Kingston.",
        advice="Read across the page line, as for a message number that differs.",
    ),
    Rule(
        "CR-BODY-016",
        WARNING,
        "The text breaks off: the rest of the cable is missing.",
        "Some archives keep the first words of a cable only, and three dots for the rest.",
        CORPUS,
        example="A cable whose last words are \u201cAt noon the boats lef...\u201d.",
        advice="Look for the whole cable in another copy. Its markings can\u2019t be judged by these words.",
    ),
    Rule(
        "CR-BODY-017",
        INFO,
        "Paragraph {number} begins in the middle of a line: it was told by its number.",
        (
            "Copies that lost their line ends have several paragraphs on one line. The number counts on, and a "
            "sentence ends before it."
        ),
        "this program",
        example="\u201c1. It rained. 2. The boats sank.\u201d on one line.",
        advice="See whether a paragraph begins there. If it is an entry of a list, merge it with the one before.",
    ),
    Rule(
        "CR-BODY-018",
        INFO,
        "Paragraphs {first} to {last} begin in the middle of a line: they were told by their numbers.",
        (
            "Copies that lost their line ends have several paragraphs on one line. The numbers count on, and a "
            "sentence ends before each."
        ),
        "this program",
        example="A whole text on one line.",
        advice="See whether a paragraph begins at each. If one is an entry of a list, merge it with the one before.",
    ),
)
"""Every rule of this area, in order of its id."""
