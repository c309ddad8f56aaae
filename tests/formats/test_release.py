"""A releasable copy holds nothing of what is withheld, in whatever format, and nothing that nobody decided on."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("lxml", reason="lxml is not installed: there is no XML")

import reader
from reader.cable.reading_text import reading_text
from reader.cable.telegram import Telegram
from reader.formats.errors import ReleaseError, UnnamedError
from reader.formats.names import DEFAULT_PARTS, PARTS
from reader.formats.release import Terms, release
from reader.formats.released import RELEASED
from reader.review import commands
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.xmlio.errors import CableXmlError
from reader.xmlio.examine import complaints
from tests.formats.reviews import ANN, AT, HEAD, reviewed

WORD = re.compile(r"[^\W\d_]+")
LEVELS = {"U": {"U"}, "SBU": {"U", "SBU"}}


def triples(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


def stretches(cable: Telegram, review: Review, level: str) -> tuple[list[str], list[str]]:
    """What may leave, and what may not, worked out character by character from the marks that count."""
    may: list[str] = []
    may_not: list[str] = []
    for unit in roll_up(review, cable.tree).units:
        marks = [unit.effective] * (unit.end - unit.start)
        for part in unit.parts:
            here = slice(part.anchor.start - unit.start, part.anchor.end - unit.start)
            marks[here] = [part.mark] * len(marks[here])
        at = 0
        for end in range(1, len(marks) + 1):
            if end == len(marks) or marks[end] != marks[at]:
                text = reading_text(cable.tree, unit.number, unit.start + at, unit.start + end)
                (may if marks[at] is None or marks[at] in LEVELS[level] else may_not).append(text)
                at = end
    return may, may_not


@given(made=reviewed(), level=st.sampled_from(sorted(LEVELS)), parts=st.sets(st.sampled_from(PARTS)))
def test_no_three_words_of_what_is_withheld_are_in_it(
    made: tuple[Telegram, Review], level: str, parts: set[str]
) -> None:
    cable, review = made
    subject_bears_mark = cable.subject_mark is not None
    terms = Terms.of(level, parts, also=["rest"])
    may, may_not = stretches(cable, review, level)
    chosen = [cable.subject.value] if cable.subject and "subject" in parts and not subject_bears_mark else []
    chosen += [heading.value for heading in cable.headings] if "headings" in parts else []
    allowed = set().union(*map(triples, may), *map(triples, chosen))
    hidden = set().union(*map(triples, may_not)) - allowed
    outline = release(cable, review, terms)
    for extension, write in RELEASED.values():
        copy = write(outline, terms)
        found = triples(re.sub(r"<[^>]*>", " ", copy.decode())) | triples(copy.decode())
        assert not found & hidden, extension
        assert review.sha256.encode() not in copy
        assert ANN.name is not None
        assert ANN.name.encode() not in copy


@given(made=reviewed())
def test_what_nobody_decided_on_has_to_be_named(made: tuple[Telegram, Review]) -> None:
    cable, review = made
    rollup = roll_up(review, cable.tree)
    if any(unit.effective is None and not unit.parts for unit in rollup.units):
        with pytest.raises(UnnamedError) as raised:
            release(cable, review, Terms.of("U", DEFAULT_PARTS))
        assert raised.value.portions
    left = release(cable, review, Terms.of("U", DEFAULT_PARTS, withhold=["rest"]))
    assert {part.unit.number for part in left.portions} == {unit.number for unit in rollup.units}
    release(cable, review, Terms.of("U", DEFAULT_PARTS, also=["rest"]))


TEXT = HEAD.format(subject="LAMPS") + (
    "1. (SBU) The harbor lamps were stolen by a gang from the port.\n\n"
    "2. (U) The newspaper printed a photograph of the dark harbor.\n\n"
    "3. Nobody saw it coming at all.\nHALLORAN\n"
)


def cable_and_review() -> tuple[Telegram, Review]:
    cable = reader.parse(TEXT)
    review = Review.of(cable)
    for paragraph in cable.paragraphs[:2]:
        _, review = commands.accept(review, cable.tree, (paragraph.start, paragraph.end), ANN, AT)
    start = TEXT.index("stolen by a gang")
    _, review = commands.mark(review, cable.tree, (start, start + len("stolen by a gang")), "U", ANN, AT)
    return cable, review


def test_the_words_of_a_copy() -> None:
    cable, review = cable_and_review()
    with pytest.raises(UnnamedError, match="Nobody has decided on paragraph 3"):
        release(cable, review, Terms())
    terms = Terms.of("U", DEFAULT_PARTS, withhold=["3"])
    written = RELEASED["txt"][1](release(cable, review, terms), terms).decode()
    assert "1. (SBU) [withheld: SBU] [U: stolen by a gang] [withheld: SBU]" in written
    assert "2. (U) The newspaper printed a photograph" in written
    assert "[paragraph 3 withheld: no marking]" in written
    assert "LAMPS" not in written
    assert "HALLORAN" not in written


def test_terms_that_make_no_sense_are_refused() -> None:
    cable, review = cable_and_review()
    with pytest.raises(ReleaseError, match="no marking"):
        Terms.of("nonsense", DEFAULT_PARTS)
    with pytest.raises(ReleaseError, match="no part 'notes'"):
        Terms.of("U", ["notes"])
    for also, withhold, why in ((["9"], [], "no portion '9'"), (["3"], ["3"], "both"), (["rest"], ["rest"], "both")):
        with pytest.raises(ReleaseError, match=why):
            release(cable, review, Terms.of("U", DEFAULT_PARTS, also, withhold))


def test_nothing_can_be_restored_from_a_copy() -> None:
    cable, review = cable_and_review()
    terms = Terms.of("U", PARTS, also=["rest"])
    written = RELEASED["xml"][1](release(cable, review, terms), terms)
    with pytest.raises(CableXmlError, match="releasable copy"):
        reader.from_xml(written)


def test_a_copy_can_be_validated_and_a_hostile_one_is_refused() -> None:
    cable, review = cable_and_review()
    terms = Terms.of("U", PARTS, also=["rest"])
    written = RELEASED["xml"][1](release(cable, review, terms), terms)
    assert complaints(written) == []
    assert complaints(written.replace(b"<paragraph", b"<portion").replace(b"</paragraph", b"</portion"))
    hostile = written.replace(b"?>", b'?><!DOCTYPE release [<!ENTITY a "b">]>', 1)
    (said,) = complaints(hostile)
    assert "document type" in said
