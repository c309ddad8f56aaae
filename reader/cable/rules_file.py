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
        "The file has {stored} here; read anew there is {found}.",
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
)
"""Every rule of this area, in order of its id."""
