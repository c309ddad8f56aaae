"""A whole review in a real window, by keyboard alone, with a power cut in the middle."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")

import reader
from reader.review.annotation import Action
from tests.end_to_end.screen import Person, Screen, missing_tools

SAMPLE = Path(__file__).parents[2] / "resources/samples/10BRIDGETOWN412.txt"
UTC_SECONDS = re.compile(rb'at="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"')

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.close()


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[..., Person]]:
    people: list[Person] = []

    def begin(*files: Path) -> Person:
        people.append(Person(screen, *files))
        return people[-1]

    yield begin
    for person in people:
        person.end()


def test_a_review_by_keyboard_survives_a_power_cut(start: Callable[..., Person], tmp_path: Path) -> None:
    cable = Path(shutil.copy(SAMPLE, tmp_path))
    total = len(reader.read_cable(cable).paragraphs)
    assert total >= 6
    saved = cable.with_suffix(".cablexml")

    person = start(cable)
    person.wait_for(f"(0/{total})")
    person.press("n", "a")
    person.wait_for(f"(1/{total})")
    person.hold("u", 1.0)  # holding it marks one paragraph only
    person.press("s")
    person.wait_for(f"(3/{total})")
    person.press("m")
    person.type("Ask the desk: usual?")
    person.press("Escape", "ctrl+z", "ctrl+shift+z")
    person.press("ctrl+s")
    person.wait_for("Your name")
    person.press("ctrl+a")
    person.type("Ann Archer")
    person.press("Return")
    person.wait_for("Save the review")
    person.press("Return")
    person.wait_for(f"(3/{total}) - Cable Reader")
    _, review = reader.from_xml(saved.read_bytes())
    assert [decision.action for decision in review.decisions] == [Action.ACCEPT, Action.MARK, Action.MARK]
    assert [note.text for note in review.notes] == ["Ask the desk: usual?"]

    person.press("u", "a")
    person.wait_for(f"(5/{total})*")
    person.kill()

    person = start()
    person.press("space")  # the focus is on Recover
    person.wait_for(f"(5/{total})*")
    person.press("n", *["a"] * (total - 5))
    person.wait_for(f"({total}/{total})*")
    person.press("ctrl+s")
    person.wait_for(f"({total}/{total}) - Cable Reader")
    assert person.quit() == 0

    check_saved(saved, total)
    assert list((tmp_path / "state").rglob("*.journal")) == []


def check_saved(saved: Path, total: int) -> None:
    """The file holds exactly what was decided, by whom, when, on which words."""
    data = saved.read_bytes()
    cable, review = reader.from_xml(data)
    assert cable.source.data == SAMPLE.read_bytes()
    (reviewer,) = review.reviewers
    assert reviewer.name == "Ann Archer"
    marks = [(decision.paragraph, decision.action, decision.mark) for decision in review.decisions]
    paragraphs = cable.paragraphs
    accepted = [(p.number, Action.ACCEPT, p.mark) for p in paragraphs]
    assert marks == [
        accepted[0],
        (paragraphs[1].number, Action.MARK, "U"),
        (paragraphs[2].number, Action.MARK, "SBU"),
        (paragraphs[3].number, Action.MARK, "U"),
        *accepted[4:],
    ]
    assert len(review.decisions) == total
    for decision, paragraph in zip(review.decisions, paragraphs, strict=True):
        assert decision.by == reviewer.id
        assert decision.anchor.span == (paragraph.start, paragraph.end)
        assert decision.anchor.quote == cable.source.text[paragraph.start : paragraph.end]
    assert [note.text for note in review.notes] == ["Ask the desk: usual?"]
    assert len(UTC_SECONDS.findall(data)) == total + len(review.notes)
