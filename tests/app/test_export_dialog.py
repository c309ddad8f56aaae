"""Handing a copy on: what is asked for is seen before it is written, and nothing else is."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar

from reader.app import placing
from reader.app.export.export_dialog import ExportDialog
from reader.app.export.kept_wanted import kept, wanted_from
from reader.app.export.pages import Pages
from reader.app.export.preview_place import place_in
from reader.app.export.print_preview import PrintPreview
from reader.app.export.wanted import NAMES, PDF, RELEASABLE, Wanted, make, pages_of, sentence
from reader.app.state.shown_marks import ShownMarks
from reader.cable.parse import parse
from reader.formats.include import Include
from reader.review.review import Review
from tests.app.desk import CABLE, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(desk: Desk) -> ExportDialog:
    desk.press("N A Shift+U")
    desk.session.note_cable("Ask the desk")
    desk.session.name_reviewer("Ann Archer")
    cable = desk.session.cable
    assert cable is not None
    made = ExportDialog(cable, desk.session.signed_review, Wanted(), desk.session.location.start, desk.window)
    made.show()
    return made


def choose(dialog: ExportDialog, name: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    dialog.refresh()


@pytest.mark.parametrize("name", [name for name in NAMES if name != PDF])
def test_the_preview_is_what_is_written(dialog: ExportDialog, name: str) -> None:
    choose(dialog, name)
    assert dialog.made.data is not None
    shown = dialog.preview.toPlainText()
    assert shown.split() == dialog.made.data.decode("utf-8-sig").split()
    assert dialog.save.isEnabled()


@pytest.mark.parametrize("name", ["xml", "html", "txt", "tei", "csv", "jsonld"])
def test_the_preview_shows_the_paragraph_where_one_is(dialog: ExportDialog, name: str) -> None:
    choose(dialog, name)
    chosen = dialog.preview.textCursor().selectedText()
    assert "The newspaper printed a photograph" in chosen.replace("\u2029", " ")
    assert dialog.preview.viewport().rect().contains(dialog.preview.cursorRect().center())


def test_a_place_outside_the_paragraphs_leaves_the_preview_at_its_beginning(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    assert place_in(cable.source.text, cable, 0) is None
    assert place_in("something else", cable, cable.source.text.index("pilots")) is None
    quoted = parse('1. (U) He said "R&D <first>" and left.\n\n2. (U) He came back.\n')
    for made in ("He said &#34;R&amp;D &lt;first&gt;&#34; and left", 'He said "R&amp;D &lt;first&gt;" and left'):
        assert place_in(f"<p>{made}.</p>", quoted, 10) is not None
    assert place_in(r'{"exact": "He said \"R&D <first>\" and left."}', quoted, 10) is not None


def test_a_copy_that_is_not_to_be_released_after_all_has_the_format_of_before(dialog: ExportDialog) -> None:
    choose(dialog, "csv")
    dialog.release.setChecked(True)
    assert dialog.format.currentData() == "html"
    dialog.release.setChecked(False)
    assert dialog.format.currentData() == "csv"


def test_a_sentence_says_what_leaves(dialog: ExportDialog) -> None:
    said = dialog.said.text()
    assert said == ("This file will contain the full text of the cable, 2 decisions, 1 note and the name Ann Archer.")
    dialog.include["notes"].setChecked(False)
    dialog.include["names"].setChecked(False)
    dialog.refresh()
    assert "note" not in dialog.said.text()
    assert "Ann" not in dialog.said.text()
    assert b"Ask the desk" not in (dialog.made.data or b"")


def test_what_is_not_reviewed_is_warned_of_in_a_line_of_its_own(dialog: ExportDialog) -> None:
    assert "paragraphs are not reviewed" in dialog.left.text()
    assert dialog.left.isVisibleTo(dialog)
    assert dialog.state.text().endswith("valid against its schema.")
    assert dialog.save.isEnabled(), "it is a warning, and keeps nobody from anything"
    dialog.release.setChecked(True)
    dialog.refresh()
    assert not dialog.left.isVisibleTo(dialog)


def test_a_releasable_copy_is_refused_until_all_is_decided_on(dialog: ExportDialog) -> None:
    dialog.release.setChecked(True)
    dialog.refresh()
    assert [dialog.format.itemData(index) for index in range(dialog.format.count())] == list(RELEASABLE)
    assert dialog.save.isEnabled(), "all that is undecided is marked higher"
    dialog.level.setCurrentText("SBU")
    dialog.refresh()
    assert "Nobody has decided on paragraph 3, paragraph 4" in dialog.preview.placeholderText()
    assert dialog.left.text() == "2 portions are to be decided on."
    assert dialog.show_left.isVisible()
    assert not dialog.save.isEnabled()
    dialog.withhold.setText("rest")
    choose(dialog, "txt")
    written = dialog.preview.toPlainText()
    assert "[paragraph 4 withheld: SBU]" in written
    assert "balcony" not in written
    assert dialog.save.isEnabled()


def test_control_return_saves_what_was_asked_for_a_moment_ago(dialog: ExportDialog) -> None:
    dialog.include["findings"].setChecked(False)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == ExportDialog.DialogCode.Accepted
    assert dialog.wanted.include == Include(findings=False)
    assert dialog.made.data is not None
    assert b"<findings/>" in dialog.made.data


def test_a_pdf_is_shown_by_its_pages(dialog: ExportDialog) -> None:
    choose(dialog, PDF)
    assert dialog.made.data is not None
    assert dialog.made.data.startswith(b"%PDF-")
    assert not dialog.preview.isVisible()
    assert dialog.page.pixmap().height() > 500


def test_what_is_withheld_is_not_in_the_pdf(desk: Desk) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: PDFs cannot be read")
    import io

    desk.press("N A U A A")
    cable = desk.session.cable
    assert cable is not None
    review = desk.session.signed_review
    whole = make(cable, review, Wanted(PDF)).data
    copy = make(cable, review, Wanted(PDF, level="U", withhold=("rest",))).data
    assert whole is not None
    assert copy is not None
    pages = [pypdf.PdfReader(io.BytesIO(data)).pages for data in (whole, copy)]
    texts = [" ".join(" ".join(page.extract_text() for page in each).split()) for each in pages]
    assert "balcony" in texts[0]
    assert "balcony" not in texts[1]
    assert "[paragraph 4 withheld: SBU]" in texts[1]
    assert "newspaper" in texts[1]
    assert "HALLORAN" not in texts[1]
    particulars = pypdf.PdfReader(io.BytesIO(copy)).metadata
    assert not particulars.author


def test_every_page_bears_the_overall_marking(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    drawn = pages_of(cable, desk.session.signed_review, Wanted(PDF)).images()
    for page in drawn:
        for band in ((40, 90), (page.height() - 90, page.height() - 40)):
            rows = range(*band)
            assert any(page.pixelColor(x, y).lightness() < 128 for y in rows for x in range(page.width()))


def test_of_many_pages_the_first_ones_are_shown_and_all_are_written(desk: Desk, qtbot: QtBot) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    long = parse(CABLE.replace("3. (SBU)", "3. (SBU) " + "Lamps, and more lamps. " * 6_000))
    dialog = ExportDialog(long, Review.of(long), Wanted(PDF))
    qtbot.addWidget(dialog)
    assert "the first 20 pages are shown" in dialog.state.text()
    assert dialog.page.pixmap().height() < 20 * 900
    assert len(pypdf.PdfReader(io.BytesIO(dialog.made.data or b"")).pages) > 25


def test_exporting_asks_once_and_says_where_it_went(desk: Desk) -> None:
    desk.dialogs.wanted = Wanted("txt")
    desk.press("N U Ctrl+E")
    (path,) = desk.dialogs.proposals
    assert path.name == "harbor.txt" or path.name == "harbor-2.txt"
    assert path.name != "harbor.txt" or path.parent != desk.folder, "the source is never proposed"
    message = desk.window.infobar.current
    assert message is not None
    assert message.text == f"Exported to {path.name}."
    assert "Overall marking" in path.read_text(encoding="utf-8")


def test_from_what_is_not_reviewed_one_gets_to_it(desk: Desk) -> None:
    desk.dialogs.rather_review = True
    desk.press("N U Ctrl+E")
    assert desk.dialogs.proposals == []
    pane = desk.window.desk.handover
    assert pane.isVisible()
    assert desk.focused() is pane.view
    desk.press("Return")
    assert desk.paragraph == 2


def test_the_warning_closes_the_dialog_and_leads_on(desk: Desk, dialog: ExportDialog) -> None:
    went: list[bool] = []
    dialog.left_wanted.connect(lambda: went.append(dialog.isVisible()))
    assert dialog.show_left.isVisible()
    QTest.mouseClick(dialog.show_left, Qt.MouseButton.LeftButton)
    assert went == [False]
    assert dialog.result() == ExportDialog.DialogCode.Rejected


def test_the_name_of_a_releasable_copy_tells_nothing_of_the_source(desk: Desk) -> None:
    desk.dialogs.wanted = Wanted("txt", level="U", withhold=("rest",), parts=("date",))
    desk.press("Ctrl+E")
    assert desk.dialogs.proposals[0].name == "Cable.release.txt"


def test_an_export_that_cannot_be_written_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    desk.dialogs.save = [tmp_path / "no" / "such" / "folder" / "out.txt"]
    desk.dialogs.wanted = Wanted("txt")
    desk.press("Ctrl+E")
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("Nothing was exported.")


def test_closing_the_dialog_writes_nothing(desk: Desk) -> None:
    desk.dialogs.wanted = None
    desk.press("Ctrl+E")
    assert "save" not in desk.dialogs.asked


def test_printing_shows_the_pages_first(desk: Desk) -> None:
    desk.press("Ctrl+P")
    assert desk.dialogs.asked == ["print both"]


def test_a_table_says_that_it_holds_only_what_was_decided_on(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    assert "the words that were decided on" in sentence(cable, desk.session.signed_review, Wanted("csv"))


# After it, and the next time


def test_what_was_written_is_opened_or_shown_from_the_message(desk: Desk) -> None:
    desk.dialogs.wanted = Wanted("txt")
    desk.press("Ctrl+E")
    (path,) = desk.dialogs.proposals
    folder, opened = desk.window.infobar.buttons
    folder.click()
    assert desk.dialogs.folders == [path.parent]
    opened.click()
    assert desk.dialogs.opened_files == [path]
    assert desk.window.infobar.current is None


def test_a_review_that_was_exported_is_opened_here(desk: Desk) -> None:
    desk.press("N U Ctrl+E")
    (path,) = desk.dialogs.proposals
    desk.window.infobar.buttons[-1].click()
    document = desk.window.filing.document
    assert document is not None
    assert document.path == path
    assert desk.dialogs.opened_files == []


def test_how_things_were_exported_is_remembered_and_nothing_of_the_cable(
    desk: Desk, make_desk: Callable[[], Desk]
) -> None:
    first = Wanted("txt", Include(notes=False), "SBU", ("id",), ("3",), ("subject",), ShownMarks.MINE)
    desk.dialogs.wanted = first
    desk.press("N U Ctrl+E")
    desk.window.close()
    again = make_desk()
    again.open()
    again.press("Ctrl+E")
    assert again.dialogs.before == replace(first, also=(), withhold=())
    word = again.settings.word("export")
    assert not any(said in word for said in ("subject", "harbor", "BRIDGETOWN", "Ann", str(again.folder)))


@pytest.mark.parametrize(
    "word", ["", "{", "[]", '{"format": "exe"}', kept(Wanted()).replace('"xml"', '"exe"'), kept(Wanted(level="X"))]
)
def test_what_makes_no_sense_is_forgotten(word: str) -> None:
    assert wanted_from(word) == Wanted()


def test_whose_markings_stand_on_pages_can_be_chosen(desk: Desk) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: PDFs cannot be read")
    desk.press("N U")
    cable = desk.session.cable
    assert cable is not None
    said = {}
    for marks in ShownMarks:
        data = make(cable, desk.session.signed_review, Wanted(PDF, marks=marks)).data
        assert data is not None
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        said[marks] = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "1. (U) The harbor" in said[ShownMarks.BOTH]
    assert "Written (SBU), reviewed as (U)." in said[ShownMarks.BOTH]
    assert "1. (U) The harbor" in said[ShownMarks.MINE]
    assert "reviewed as" not in said[ShownMarks.MINE]
    assert "Not reviewed." in said[ShownMarks.MINE]
    assert "Markings after review" in said[ShownMarks.MINE]
    assert "1. (SBU) The harbor" in said[ShownMarks.WRITTEN]
    assert "eviewed" not in said[ShownMarks.WRITTEN]
    assert "Markings as written" in said[ShownMarks.WRITTEN]


def test_the_choice_of_markings_is_offered_for_pages_alone(dialog: ExportDialog) -> None:
    assert not dialog.marks.isVisible()
    choose(dialog, PDF)
    assert dialog.marks.isVisible()
    dialog.marks.setCurrentIndex(1)
    dialog.refresh()
    assert dialog.wanted.marks is ShownMarks.WRITTEN
    assert "decision" not in dialog.said.text()
    dialog.release.setChecked(True)
    dialog.refresh()
    assert not dialog.marks.isVisible()


def test_the_preview_of_the_print_follows_the_choice(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    asked: list[ShownMarks] = []

    def pages(marks: ShownMarks) -> Pages:
        asked.append(marks)
        return pages_of(cable, desk.session.signed_review, Wanted(PDF, marks=marks))

    preview = PrintPreview(pages, ShownMarks.MINE, desk.window)
    preview.show()
    QTest.qWait(50)
    assert asked == [ShownMarks.MINE]
    assert preview.choice.isVisible()
    tools = preview.findChild(QToolBar)
    assert tools is not None
    most = (preview.screen().availableGeometry().size() - placing.FRAME).width()
    assert preview.width() >= min(tools.sizeHint().width(), most), "the button that prints stands at the end of the row"
    preview.choice.setCurrentIndex(1)
    assert asked[-1] is ShownMarks.WRITTEN
    assert preview.marks is ShownMarks.WRITTEN
    preview.close()


def test_the_markings_of_the_last_print_are_remembered(desk: Desk, make_desk: Callable[[], Desk]) -> None:
    desk.dialogs.printed_marks = ShownMarks.WRITTEN
    desk.press("Ctrl+P")
    desk.window.close()
    again = make_desk()
    again.open()
    again.press("Ctrl+P")
    assert again.dialogs.asked == ["print written"]
