"""Invented cables whose every word is found once, and random reviews of them."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

import reader
from reader.cable.telegram import Telegram
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from reader.review.units import core, units

ANN = Reviewer("r-ann", "Ann Archer")
AT = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
HEAD = """\
R 111200Z FEB 10
FM AMEMBASSY BRIDGETOWN
TO RUEHC/SECSTATE WASHDC 0001
UNCLAS BRIDGETOWN 000412

SENSITIVE

E.O. 12958: N/A
TAGS: PREL, BB
SUBJECT: {subject}

REF: BRIDGETOWN 398

"""
MARKS = ("U", "SBU", "C", "SBU/NF")


def word(number: int) -> str:
    """A word that stands nowhere else: letters that spell a number."""
    return "".join("bcdfghjklm"[int(digit)] + "aeiou"[place % 5] for place, digit in enumerate(f"{number:04}"))


@st.composite
def reviewed(draw: st.DrawFn) -> tuple[Telegram, Review]:
    """A cable of unique words, and a review of it: marks on paragraphs and on parts, notes, reasons, flags."""
    count = draw(st.integers(1, 5))
    words = iter(word(number) for number in range(10_000))

    def some(least: int, most: int) -> str:
        taken = [next(words) for _ in range(draw(st.integers(least, most)))]
        lines = [" ".join(taken[index : index + 8]) for index in range(0, len(taken), 8)]
        return "\n".join(lines).capitalize()

    mark = st.sampled_from(("(U) ", "(SBU) ", "(C) ", ""))
    subject = draw(st.sampled_from(("", "(SBU) ", "(U) "))) + some(3, 6)
    body = []
    for number in range(1, count + 1):
        if draw(st.booleans()):
            body.append(f"{some(3, 4)}\n---------------\n")
        body.append(f"{number}. {draw(mark)}{some(4, 30)}.\n")
        if draw(st.integers(0, 5)) == 0:
            body.append("BRIDGETOWN 00000412  002 OF 002\n")
    cable = reader.parse(HEAD.format(subject=subject) + "\n".join(body) + "HALLORAN\n")
    return cable, draw(reviews(cable))


@st.composite
def reviews(draw: st.DrawFn, cable: Telegram) -> Review:
    """A random review of a cable; what people write in it quotes the text."""
    review = Review.of(cable)
    tree = cable.tree
    for unit in units(tree):
        start, end = core(tree, unit)
        chosen = draw(st.sampled_from(("", "accept", *MARKS)))
        if chosen == "accept" and tree.nodes[unit].value is not None:
            _, review = commands.accept(review, tree, unit, ANN, AT)
        elif chosen in MARKS:
            _, review = commands.mark(review, tree, unit, chosen, ANN, AT)
        if draw(st.booleans()) and end - start > 12:
            begin = draw(st.integers(start, end - 8))
            finish = draw(st.integers(begin + 5, end))
            _, review = commands.mark(review, tree, (begin, finish), draw(st.sampled_from(MARKS)), ANN, AT)
        if draw(st.booleans()):
            _, review = commands.note(review, tree, unit, tree.text[start:end], ANN, AT)
    return review
