"""A reviewer's hour on three real cables, in a real window by keyboard alone: nothing is lost and nothing asked twice.

What the program keeps is read from its journals while it runs; what it saved is read from the files at the end.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")

import reader
from reader.review.review import Review
from tests.end_to_end.kept import Kept
from tests.end_to_end.screen import Person, Screen, Windows, missing_tools

DAMAGED, WEB_PAGE, UNMARKED = "08PORTOFSPAIN276.txt", "04ASHGABAT1028.txt", "02VATICAN819.txt"
"""Cables whose labels are damaged; whose text comes from a web page; whose paragraphs bear no marks."""
TITLES = {DAMAGED: "PORT OF SPAIN 276", WEB_PAGE: "ASHGABAT 1028", UNMARKED: "VATICAN 819"}

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.close()


@pytest.fixture
def files(corpus: Path, tmp_path: Path) -> list[Path]:
    folder = tmp_path / "cables"
    folder.mkdir()
    return [Path(shutil.copy(corpus / name, folder)) for name in TITLES]


class Desk:
    """The person, the cable before them, and how many steps stand with it."""

    def __init__(self, person: Person, kept: Kept) -> None:
        self.person = person
        self._kept = kept
        self._name = ""
        self._steps = 0

    def turn_to(self, name: str) -> None:
        """Look at another cable."""
        self.person.wait_for(TITLES[name])
        self._name, self._steps = name, self._kept.steps(name)
        self.person.press("ctrl+1")

    def step(self, *keys: str, typed: str = "", then: str = "", steps: int = 1) -> Review:
        """Press keys, type, press another; wait until so many more steps stand, no fewer and no more."""
        self.person.press(*keys)
        if typed:
            self.person.type(typed)
        if then:
            self.person.press(then)
        self._steps += steps
        return self._kept.wait(self._name, self._steps)

    def go_to(self, place: str) -> None:
        """Go to a place by what one calls it."""
        self.person.press("ctrl+g")
        self.person.type(place)
        self.person.press("Return")

    def undo_all_and_redo(self) -> None:
        """Take every step back, one after the other, and do them all again."""
        before = self._kept.wait(self._name, self._steps)
        self.person.press(*["ctrl+z"] * self._steps)
        assert self._kept.wait(self._name, 0) == Review(before.sha256)
        self.person.press(*["ctrl+shift+z"] * self._steps)
        assert self._kept.wait(self._name, self._steps) == before

    def save(self, *, first: bool) -> None:
        """Save beside the source; the first time the name is asked for."""
        self.person.press("ctrl+s")
        if first:
            self.person.wait_for("Your name")
            self.person.press("ctrl+a")
            self.person.type("Ann Archer")
            self.person.press("Return")
        self.person.wait_for("Save the review")
        self.person.press("Return")
        self.person.wait_for(f"{TITLES[self._name]} ")
        self.person.wait_until(lambda title: "*" not in title)


def review_damaged(desk: Desk) -> None:
    """Paragraphs, a span and its end, places gone to by name, a note, what is found, findings, wrong paragraphs."""
    desk.turn_to(DAMAGED)
    desk.step("n", "a")
    desk.step("s")
    desk.step("period")
    desk.go_to("5")
    review = desk.step(*["ctrl+Right"] * 4, *["ctrl+shift+Right"] * 2, "shift+u")
    assert review.decisions[-1].anchor.quote == "The"
    review = desk.step("bracketright", "ctrl+Right", then="Return")
    assert review.decisions[-1].anchor.quote == "The agenda"
    desk.go_to("L64")
    assert desk.step("shift+s").decisions[-1].paragraph == 8
    desk.go_to("@3700")
    assert desk.step("shift+u").decisions[-1].paragraph == 4
    review = desk.step("r", typed="Long public: see the communique.", then="Return")
    assert [d.reason for d in review.decisions if d.reason] == ["Long public: see the communique."]
    desk.go_to("subject")
    review = desk.step("m", typed="Ask the desk about this one", then="Escape")
    assert review.notes[-1].anchor is not None
    assert review.notes[-1].anchor.quote.startswith("SUBJECT: CARICOM")
    desk.person.press("ctrl+f")
    desk.person.type("maritime")
    desk.person.press("shift+Escape")
    assert "maritime" in desk.step("g").flags[-1].anchor.quote.lower()
    desk.person.press("F8", "F8", "shift+F8")
    review = desk.step("ctrl+shift+a", typed="As with every copy from there", then="Return")
    assert review.acknowledgements[-1].reason == "As with every copy from there"
    desk.person.press("ctrl+1")
    desk.go_to("9")
    desk.person.press("F4")
    desk.person.wait_for("This is")
    review = desk.step(typed="heading", then="Return")
    assert review.corrections[-1].kind == "heading"
    desk.step("ctrl+z", steps=-1)
    desk.person.press("ctrl+1")
    desk.go_to("4")
    review = desk.step("ctrl+BackSpace")
    assert review.corrections[-1].kind == "merge"
    desk.undo_all_and_redo()


def review_web_page(desk: Desk) -> None:
    """Another marking from the list, a command by its name, the reading view, and a note on the whole cable."""
    desk.turn_to(WEB_PAGE)
    desk.person.press("n", "F2")
    desk.person.wait_for("Other marking")
    assert desk.step(typed="C/NF", then="Return").decisions[-1].mark == "C/NF"
    assert desk.step("shift+a").decisions[-1].mark == "SBU"
    desk.step("ctrl+k", typed="flag", then="Return")
    desk.person.press("ctrl+shift+2")
    review = desk.step("n", "a")
    assert review.decisions[-1].paragraph == 2
    desk.step("u")
    desk.step("ctrl+d")
    review = desk.step("shift+m", typed="Read twice.", then="Escape")
    assert review.document_note is not None
    desk.undo_all_and_redo()


def review_unmarked(desk: Desk) -> None:
    """Every paragraph, and a change of mind."""
    desk.turn_to(UNMARKED)
    for key in ("n", "u", "u", "s", "u"):
        desk.person.press(key)
    desk.step(steps=4)
    desk.person.wait_for("(4/4)")
    desk.go_to("2")
    desk.step("BackSpace")
    desk.step("s")
    desk.undo_all_and_redo()


def test_a_reviewers_hour(screen: Screen, files: list[Path], tmp_path: Path) -> None:
    windows, person = Windows(screen), Person(screen, *files)
    desk = Desk(person, Kept(tmp_path / "state"))
    kept = {}
    try:
        for review, name in ((review_damaged, DAMAGED), (review_web_page, WEB_PAGE), (review_unmarked, UNMARKED)):
            review(desk)
            kept[name] = Kept(tmp_path / "state").history(name)
            desk.save(first=name == DAMAGED)
            person.press("ctrl+Tab")
        assert person.quit() == 0
        asked = [title for title in windows.titles() if "Cable Reader" not in title]
        assert sorted(title.split("\u2026")[0] for title in asked) == [
            "Other marking",
            *["Save the review"] * 3,
            "This is",
            "Your name",
        ]
    finally:
        person.end()
        windows.close()
    saved = [file.with_suffix(".cablexml") for file in files]
    for file, source in zip(saved, files, strict=True):
        cable, review_ = reader.from_xml(file.read_bytes())
        assert cable.source.data == source.read_bytes()
        history = kept[source.name]
        assert history is not None
        assert review_.decisions == history.state.decisions
        assert review_.notes == history.state.notes
        assert review_.flags == history.state.flags
        assert review_.acknowledgements == history.state.acknowledgements
        assert review_.corrections == history.state.corrections
        assert {reviewer.name for reviewer in review_.reviewers} == {"Ann Archer"}
    reopen(screen, saved)


def reopen(screen: Screen, saved: list[Path]) -> None:
    """A colleague opens what was saved: all of it is there, and nothing is unsaved."""
    person = Person(screen, *saved)
    try:
        for name, progress in ((DAMAGED, "(4/8)"), (WEB_PAGE, "(4/13)"), (UNMARKED, "(4/4)")):
            person.wait_for(f"{TITLES[name]} {progress} - Cable Reader")
            person.press("ctrl+Tab")
        assert person.quit() == 0
    finally:
        person.end()
