"""Comparing in the window: by keyboard, without touching what is compared, and with the same bytes as elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest

import reader
from reader.app.compare.compare_window import CompareWindow
from reader.cli import compare as command
from reader.cli.arguments import build_parser
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.merge import Pick
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.units import units
from tests.app.desk import CABLE, Desk
from tests.review.test_compare import GOLD, two_reviewers

if TYPE_CHECKING:
    from collections.abc import Callable

    MakeDesk = Callable[[], Desk]

WHEN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ANN, BEN = Reviewer("ann-id", "Ann Archer"), Reviewer("ben-id", "Ben Baker")


def still() -> datetime:
    return WHEN


def file_of(folder: Path, by: Reviewer, marks: dict[int, str], text: str = CABLE, why: str = "") -> Path:
    cable = reader.parse(text.encode(), name="harbor.txt")
    review = Review.of(cable)
    for index, mark in marks.items():
        name = f"{by.id}-{index}"
        _, review = commands.mark(review, cable.tree, units(cable.tree)[index], mark, by, WHEN, name)
        if why:
            _, review = commands.reason(review, cable.tree, name, why, by, WHEN)
    path = folder / f"{by.id}.cablexml"
    path.write_bytes(reader.to_xml(cable, review))
    return path


@pytest.fixture
def compared(make_desk: MakeDesk) -> Desk:
    """Ann's review on the screen, and Ben's beside it: they agree on 1, differ on 2, and Ben alone marks 4."""
    desk = make_desk()
    ann = file_of(desk.folder, ANN, {0: "U", 1: "SBU"}, why="in the press")
    ben = file_of(desk.folder, BEN, {0: "U", 1: "C", 3: "U"})
    desk.open(ann)
    desk.dialogs.open = [ben]
    desk.press("Ctrl+Shift+M")
    return desk


def shown(desk: Desk) -> CompareWindow:
    """The comparison, once keys go to it."""
    found = desk.window.comparing.shown
    assert found is not None
    for _ in range(500):
        if not found.isActiveWindow():
            QTest.qWait(10)
    assert found.isActiveWindow()
    return found


def cells(desk: Desk) -> list[tuple[str, ...]]:
    return [row.cells for group in shown(desk).model.groups for row in group.rows]


def test_differences_stand_side_by_side(compared: Desk) -> None:
    assert compared.dialogs.asked == ["compare"]
    assert cells(compared) == [
        ("2", "U", "SBU", "C", "open", "they differ; A: in the press"),
        ("4", "SBU", "\u2013", "U", "open", "only B"),
    ]
    assert shown(compared).sources.text().splitlines() == [
        "A: ann-id.cablexml, reviewed by Ann Archer",
        "B: ben-id.cablexml, reviewed by Ben Baker",
    ]
    assert shown(compared).sum.text() == "1 of 3 places agrees; 1 differs; 1 is reviewed by B only. 3 are open."
    shown(compared).only.click()
    assert len(cells(compared)) == 3
    QAbstractItemModelTester(shown(compared).model)


def test_who_has_no_name_is_called_by_no_number(make_desk: MakeDesk) -> None:
    desk = make_desk()
    mine = file_of(desk.folder, Reviewer(desk.session.reviewer.id, None), {0: "U"})
    other = file_of(desk.folder, Reviewer("r-c1009a5f", None), {0: "C"})
    desk.open(mine)
    desk.dialogs.open = [other]
    desk.press("Ctrl+Shift+M")
    assert [line.partition(", ")[2] for line in shown(desk).sources.text().splitlines()] == [
        "reviewed by you",
        "reviewed by somebody without a name",
    ]


def test_who_says_nothing_can_be_followed_and_the_result_says_so(compared: Desk) -> None:
    window = shown(compared)
    window.next_open()
    compared.press("A", window.view)
    assert cells(compared)[1][2:5] == ("\u2013", "U", "\u2013")


def test_keys_take_and_go_on_and_every_choice_can_be_taken_back(compared: Desk) -> None:
    window = shown(compared)
    compared.press("A", window.view)
    assert cells(compared)[0][4] == "SBU"
    assert window.view.row is not None
    assert window.view.row.key == 2, "it went on"
    compared.press("0", window.view)
    assert cells(compared)[1][4] == "neither"
    compared.press("Ctrl+Z", window.view)
    assert cells(compared)[1][4] == "open"
    compared.press("Ctrl+Shift+Z", window.view)
    assert cells(compared)[1][4] == "neither"
    compared.press("Backspace 2", window.view)
    assert cells(compared)[1][4] == "U"
    compared.press("D 9", window.view)
    assert [cell[4] for cell in cells(compared)] == ["SBU", "U"], "there is no D and no 9"


def test_all_agreed_is_taken_at_once_and_what_was_chosen_stays(compared: Desk) -> None:
    window = shown(compared)
    window.take.click()
    assert "1 is open" in window.sum.text()
    assert cells(compared)[1][4] == "U"
    assert cells(compared)[0][4] == "open"
    assert window.view.row is not None
    assert window.view.row.key == 1, "it stands on what is open"


def test_the_row_shows_its_place_in_the_text_and_in_the_window(compared: Desk) -> None:
    window = shown(compared)
    compared.press("Down", window.view)
    assert "balcony" in window.words.toPlainText()
    assert window.words.toPlainText().startswith("A: says nothing\nB: U")
    assert compared.paragraph == 4
    compared.press("Up", window.view)
    assert "A: SBU \u2013 in the press" in window.words.toPlainText()


def test_the_merged_review_is_a_new_file_and_is_opened(compared: Desk) -> None:
    before = {path.name: path.read_bytes() for path in compared.folder.glob("*.cablexml")}
    window = shown(compared)
    window.take.click()
    compared.press("B", window.view)
    compared.press("Ctrl+S", window.view)
    assert compared.dialogs.proposals[-1].name == "ann-id-merged.cablexml"
    made = compared.folder / "ann-id-merged.cablexml"
    cable, review = reader.from_xml(made.read_bytes())
    assert [unit.effective for unit in roll_up(review, cable.tree).units] == ["U", "C", "SBU", "U"]
    assert {choice.by for choice in review.merges[0].choices} == {"r-1"}
    assert review.reviewer("r-1") == Reviewer("r-1", "Ann Archer")
    assert {name: (compared.folder / name).read_bytes() for name in before} == before
    assert compared.window.comparing.shown is None
    assert compared.window.filing.document is not None
    assert compared.window.filing.document.path == made


def test_a_compared_file_is_not_written_over(compared: Desk) -> None:
    before = (compared.folder / "ben-id.cablexml").read_bytes()
    compared.dialogs.save = [compared.folder / "ben-id.cablexml"]
    shown(compared).save.click()
    assert "which stay as they are" in shown(compared).fault.text()
    assert shown(compared).fault.isVisible()
    assert (compared.folder / "ben-id.cablexml").read_bytes() == before


def test_what_was_taken_is_there_again_when_the_same_reviews_are_compared(compared: Desk) -> None:
    compared.press("B", shown(compared).view)
    compared.press("Escape", shown(compared).view)
    assert compared.window.comparing.shown is None
    compared.window.comparing.ask()
    assert cells(compared)[0][4] == "C"


def test_another_text_is_refused_with_a_sentence(compared: Desk) -> None:
    other = file_of(compared.folder, Reviewer("other"), {0: "U"}, CABLE.replace("pilots", "sailors"))
    compared.window.comparing.files([other])
    message = compared.window.infobar.current
    assert message is not None
    assert "reviews of different texts" in message.text


def test_a_copy_with_other_line_ends_is_compared_and_said(compared: Desk) -> None:
    other = file_of(compared.folder, Reviewer("other", "Olga"), {0: "C"}, CABLE.replace("\n", "\r\n"))
    compared.window.comparing.files([other])
    assert "B: other.cablexml, reviewed by Olga; the same text with other line ends" in shown(compared).sources.text()
    assert cells(compared)[0][:4] == ("1", "SBU", "U", "C")


def test_a_colleagues_review_that_is_opened_can_be_compared_with_ones_own(make_desk: MakeDesk) -> None:
    """What is on the screen is A; the other tab is compared as it stands, saved or not."""
    desk = make_desk()
    desk.open(desk.write(CABLE, "harbor.txt"))
    desk.press("N U")
    desk.open(file_of(desk.folder, BEN, {0: "C"}))
    message = desk.window.infobar.current
    assert message is not None
    assert message.text == "A review of this very cable is open in another tab: harbor.txt."
    desk.window.infobar.buttons[0].click()
    assert cells(desk)[0][:4] == ("1", "SBU", "C", "U")
    desk.press("A", shown(desk).view)
    desk.press("Ctrl+S", shown(desk).view)
    assert desk.window.filing.document is not None
    assert desk.window.filing.document.name == "ben-id-merged.cablexml"
    assert desk.marks[0] == "C"


def test_what_cannot_be_written_keeps_every_choice(compared: Desk) -> None:
    compared.press("B", shown(compared).view)
    compared.dialogs.save = [compared.folder / "missing" / "x.cablexml"]
    shown(compared).save.click()
    assert "Not saved; your choices are kept here." in shown(compared).fault.text()
    assert "there is no folder" in shown(compared).fault.text()
    assert cells(compared)[0][4] == "C"


def test_without_a_cable_on_the_screen_two_files_are_asked_for(make_desk: MakeDesk) -> None:
    desk = make_desk()
    ann, ben = file_of(desk.folder, ANN, {0: "U"}), file_of(desk.folder, BEN, {0: "C"})
    desk.dialogs.open = [ann]
    desk.window.comparing.ask()
    assert desk.dialogs.asked == ["compare alone"]
    message = desk.window.infobar.current
    assert message is not None
    assert message.text == "From two to 4 reviews can be compared, not 1."
    desk.dialogs.open = [ann, ben]
    desk.window.comparing.ask()
    assert cells(desk)[0][:4] == ("1", "SBU", "U", "C")


@pytest.mark.parametrize("name", GOLD)
def test_window_and_command_line_write_the_same_bytes(
    name: str, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two reviewers of a real cable; in the window by keys, on the command line by options; clock and ids given."""
    import os

    corpus = os.environ.get("CABLE_CORPUS")
    if corpus is None:
        pytest.skip("CABLE_CORPUS is not set: no real cables to read")
    desk = make_desk()
    cable = reader.read_cable(Path(corpus) / f"{name}.txt")
    files = []
    for by, review in zip((ANN, BEN), two_reviewers(cable, (ANN, BEN)), strict=True):
        files.append(desk.folder / f"{by.id}.cablexml")
        files[-1].write_bytes(reader.to_xml(cable, review))
    desk.session.reviewer = ANN
    desk.session._clock = still
    desk.open(files[0])
    desk.window.comparing.files([files[1]])
    window = shown(desk)
    window.take.click()
    for _ in window.compared.comparison.rows:
        if "Nothing is open" not in window.sum.text():
            desk.press("B", window.view)
            window.next_open()
    assert window.sum.text().endswith("Nothing is open.")
    in_window = reader.to_xml(cable, window.choices.merged("m"))
    monkeypatch.chdir(desk.folder)
    arguments = [
        "compare",
        "ann-id.cablexml",
        "ben-id.cablexml",
        "--take",
        "B",
        "--by",
        "Ann Archer",
        "-o",
        "cli.cablexml",
    ]
    command.compare(build_parser().parse_args(arguments), WHEN, "m")
    assert (desk.folder / "cli.cablexml").read_bytes() == in_window
    assert isinstance(window.choices.picks[0], Pick)
