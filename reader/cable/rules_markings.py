"""The rules of findings about portion marks and captions."""

from __future__ import annotations

from reader.cable.rule import CORPUS, ERROR, INFO, MARKING_RULES, PASSED, WARNING, Rule

ROWS = (
    Rule(
        "CR-MARK-001",
        ERROR,
        "A portion is marked {mark}, above the cable\u2019s {level}.",
        "No portion may be more restricted than the whole.",
        MARKING_RULES,
        example="\u201c(C)\u201d at the head of a paragraph of an UNCLAS cable.",
        advice=(
            "Read the paragraph. Mark it as it should be, and give the reason; if the mark is right, the "
            "whole cable is marked too low."
        ),
    ),
    Rule(
        "CR-MARK-002",
        WARNING,
        "The cable is {level}, but no portion is marked above {highest}.",
        "The cable is over-marked, or classified as a compilation, which must be explained.",
        MARKING_RULES,
        example="\u201cS E C R E T\u201d, and portions of (C) and (U) only.",
        advice=(
            "See whether a portion mark was lost or damaged. Do not lower the whole by yourself; a "
            "compilation may be more than its parts."
        ),
    ),
    Rule(
        "CR-MARK-003",
        WARNING,
        "A portion is marked NOFORN, and no caption says so.",
        "A control marking of a portion belongs in the banner too.",
        MARKING_RULES,
        example="\u201c(C/NF)\u201d in a cable without the caption NOFORN.",
        advice="Treat the cable as NOFORN until somebody has decided.",
    ),
    Rule(
        "CR-MARK-004",
        INFO,
        "The cable says NOFORN, and no portion is marked so.",
        "The caption may stand for a portion whose mark was lost.",
        MARKING_RULES,
        example="The caption NOFORN, and portions of (C) only.",
        advice=(
            "See whether the control was lost from a portion mark. Treat the cable as NOFORN until somebody "
            "has decided."
        ),
    ),
    Rule(
        "CR-MARK-005",
        PASSED,
        "Captions ({captions}) and portion marks agree.",
        "An unclassified cable with SBU portions carries the SENSITIVE caption.",
        MARKING_RULES,
        example="UNCLAS with SENSITIVE, and portions of (SBU) and (U).",
        advice="Nothing to do.",
    ),
    Rule(
        "CR-MARK-006",
        WARNING,
        "Portions are marked SBU, and the SENSITIVE caption is missing.",
        "56 of 65 unclassified cables with SBU portions carry the caption.",
        CORPUS,
        example="UNCLAS without SENSITIVE, and a portion of (SBU).",
        advice=(
            "Review the SBU portions with care. If one stays SBU, the whole is SENSITIVE, whatever the captions say."
        ),
    ),
    Rule(
        "CR-MARK-007",
        WARNING,
        "The caption says SENSITIVE, and no portion is marked SBU.",
        "No cable of the sample did so.",
        CORPUS,
        example="UNCLAS with SENSITIVE, and portions of (U) only.",
        advice=(
            "Look for the sensitive part: a mark may be damaged. If all portions are U after review, say so in a note."
        ),
    ),
    Rule(
        "CR-MARK-008",
        WARNING,
        "{paragraph} carries no mark, though others do.",
        "An unmarked portion is not taken to be unclassified.",
        MARKING_RULES,
        example="\u201c2. All of them did.\u201d between \u201c1. (U)\u201d and \u201c3. (U)\u201d.",
        advice="Read the paragraph and mark it. Until then it counts as unmarked, and never as U.",
    ),
    Rule(
        "CR-MARK-009",
        WARNING,
        "The mark \u201c{written}\u201d was read as {read}.",
        "A bracket or a separator was lost, or two letters were swapped. A reviewer decides what was meant.",
        CORPUS,
        example="\u201c(N/SF)\u201d, read as S/NF.",
        advice="Decide what was meant: accept the reading, or mark the paragraph otherwise.",
    ),
    Rule(
        "CR-MARK-010",
        ERROR,
        "The mark {mark} puts SBU beside a classified level.",
        "SBU goes with unclassified portions only; in a classified portion it is dropped.",
        MARKING_RULES,
        example="\u201c(C/SBU)\u201d.",
        advice="Mark the portion by its level alone: C.",
    ),
    Rule(
        "CR-MARK-011",
        ERROR,
        "NODIS and EXDIS exclude each other.",
        "A cable carries one special-handling caption.",
        MARKING_RULES,
        example="NODIS and EXDIS in one header.",
        advice="Treat the cable by the stricter one, NODIS, until somebody has decided.",
    ),
    Rule(
        "CR-MARK-012",
        INFO,
        "The caption {caption} stands without NOFORN.",
        "The register of 2016 demands NOFORN with NODIS and EXDIS. Older cables are from before that rule.",
        MARKING_RULES,
        example="EXDIS, and no NOFORN.",
        advice="Nothing to do on a cable from before 2016.",
    ),
    Rule(
        "CR-MARK-013",
        ERROR,
        "The mark {mark} releases a portion and forbids its release.",
        "REL TO and NOFORN exclude each other in one portion.",
        MARKING_RULES,
        example="\u201c(C/NF/REL UK)\u201d.",
        advice="Treat the portion as NOFORN, mark it so, and say why in the reason.",
    ),
    Rule(
        "CR-MARK-014",
        INFO,
        "The {title} carries no mark, though a heading does.",
        "Each portion of a classified document is marked, its subject and headings too. State practice seldom does so: "
        "65 of 1,295 cables have a mark on the subject.",
        CORPUS,
        example="\u201c(U) THE HARBOUR\u201d as a heading, and a subject without a mark.",
        advice="Nothing to do, unless the words of the subject are sensitive themselves.",
    ),
    Rule(
        "CR-MARK-015",
        WARNING,
        "\u201c{written}\u201d looks like a portion mark, and is none that is known.",
        "It was left in the text, and the portion was read as unmarked. A reviewer decides what was meant.",
        CORPUS,
        example="\u201c(/Rel UK)\u201d.",
        advice="Decide what was meant, and mark the paragraph.",
    ),
    Rule(
        "CR-MARK-016",
        INFO,
        "A reviewer proposes {proposed} for what is marked {written}: a second person should confirm it.",
        "A reviewer\u2019s mark is an opinion on a copy, not an act of classification; to lower a mark to U is the one "
        "that does harm if it is wrong.",
        "no published rule: a precaution of this program",
        example="\u201c(SBU)\u201d, for which a reviewer says U.",
        advice="Ask a second reviewer to read the paragraph and to decide on it too.",
    ),
    Rule(
        "CR-MARK-017",
        WARNING,
        "{whole}, but {parts}.",
        "A portion is as restricted as the most restricted thing in it. Who reads only the mark of the paragraph would "
        "hand on too much.",
        MARKING_RULES,
        example="A paragraph that a reviewer marks U, and words in it that the reviewer marks SBU.",
        advice="Mark the whole paragraph as its most restricted part, or say of the part what it should be.",
    ),
    Rule(
        "CR-MARK-018",
        PASSED,
        "The mark {mark} is for the entire text; without a mark of their own: {paragraphs}.",
        (
            "\u201cEntire text\u201d beside a mark says it of every portion of the message. That the others are so is "
            "inferred, and nothing counts as marked before a reviewer says so."
        ),
        CORPUS,
        example="\u201c1. (C) Entire text.\u201d, and no further marks.",
        advice="Read the other paragraphs. The mark is suggested for each; accept it, or mark the paragraph otherwise.",
    ),
)
"""Every rule of this area, in order of its id."""
