"""The rules of findings about a saved file that says something else than its text."""

from __future__ import annotations

from reader.cable.rule import WARNING, Rule

ROWS = (
    Rule(
        "CR-FILE-001",
        WARNING,
        "The file gives {attribute} as {stored}; read anew it is {found}.",
        "Somebody changed a value in the file, or another version of the program wrote it. What is shown is read anew "
        "from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
        example='mark="U" in the file where the text has (SBU).',
        advice=("Trust what is shown here. Ask whoever sent the file what was changed in it; saving puts it right."),
    ),
    Rule(
        "CR-FILE-002",
        WARNING,
        "The file has {stored}; read anew there is {found}.",
        "Somebody changed the structure in the file, or another version of the program wrote it. What is shown is read "
        "anew from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
        example="A paragraph element around lines that are a heading.",
        advice="Trust what is shown here; saving puts it right.",
    ),
    Rule(
        "CR-FILE-003",
        WARNING,
        "{more} from what is read anew.",
        "The file was probably written by another version of the program. Saving writes what is read anew.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
        example="A file that another version of the program wrote.",
        advice="Trust what is shown here; saving puts it right.",
    ),
    Rule(
        "CR-FILE-004",
        WARNING,
        "A correction ({says}) does not fit the text any more: {reason}.",
        "Another correction was taken back on which it depended, or another version of the program reads the text "
        "otherwise. It is kept, and has no effect while it does not fit.",
        "A correction is laid over what the parser reads now, and never guessed at.",
        example="A paragraph that was split off is given a number, and then the split is taken back.",
        advice="Look at the place. Correct it anew, or take the correction back in the list of corrections.",
    ),
)
"""Every rule of this area, in order of its id."""
