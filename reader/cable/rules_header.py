"""The rules of findings about the preamble and the addresses."""

from __future__ import annotations

from reader.cable.rule import CORPUS, INFO, ORDERS, WARNING, Rule

ROWS = (
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
        "CR-HEAD-003",
        INFO,
        "The reference \u201c{written}\u201d was read as {read}.",
        "Letters stand for figures (O for 0) or figures for letters, or the name of the post is misspelt.",
        CORPUS,
    ),
    Rule(
        "CR-HEAD-004",
        WARNING,
        "Executive Order {number} was not in force at the cable\u2019s date; {likely} was.",
        "Number or date may be damaged. A cable may name an order for a year after a new one has replaced it.",
        ORDERS,
    ),
    Rule(
        "CR-HEAD-005",
        WARNING,
        "There is no Executive Order {number} on classification; {likely} may be meant.",
        "Figures of the number were swapped or lost (12598, 19528 and 1295 for 12958).",
        ORDERS,
    ),
    Rule(
        "CR-HEAD-006",
        WARNING,
        "The cable is {level}, and the E.O. line says N/A.",
        "N/A stands on unclassified cables. A classified one names a date or an event.",
        ORDERS,
    ),
    Rule(
        "CR-HEAD-007",
        WARNING,
        "The cable is {level}, and the E.O. line says when it is to be declassified.",
        "There is nothing to declassify in an unclassified cable.",
        ORDERS,
    ),
    Rule(
        "CR-HEAD-008",
        WARNING,
        "The declassification date {until} is {how}.",
        "Month and day come first, then the year. 994 of 1,007 dated cables name a date five or more years away.",
        CORPUS,
    ),
    Rule(
        "CR-HEAD-009",
        WARNING,
        "The declassification date {until} is more than {years} years away.",
        "Longer periods need an exemption. 5 of 1,007 dated cables go beyond 25 years.",
        CORPUS,
    ),
    Rule(
        "CR-HEAD-010",
        INFO,
        "The reasons name section {section}; at the cable\u2019s date it was section {other}.",
        "Section 1.5 of E.O. 12958 became section 1.4 in 2003; its letters stayed the same.",
        "E.O. 13292 of 25 March 2003; general knowledge",
    ),
    Rule(
        "CR-HEAD-011",
        WARNING,
        "The cable is {level}, and nothing says who classified it.",
        "Since 1995 a classified document names its classifier and the reasons, or what it is derived from.",
        "32 CFR 2001.21; counted in 1,295 public cables",
    ),
    Rule(
        "CR-HEAD-012",
        INFO,
        "{plad} is addressed twice.",
        "The same address stands twice among the action and information addressees.",
        CORPUS,
    ),
    Rule(
        "CR-HEAD-013",
        INFO,
        "The reference {read} has a greater number than this cable itself: {earlier} may be meant.",
        "In January to March a reference without a year may well be of the year before.",
        CORPUS,
    ),
)
"""Every rule of this area, in order of its id."""
