"""Every question that stops the work: one seam, which tests replace by answers given beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # it makes a class when it is first named, and a start names no dialog
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont

from reader.app.language import tr
from reader.xmlio.names import EXTENSION

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.app.export.pages import Pages
    from reader.app.export.wanted import Made, Wanted
    from reader.app.look.theme import Theme
    from reader.app.personal.people import Person
    from reader.app.state.shown_marks import ShownMarks
    from reader.app.texts.term_lists import TermLists
    from reader.cable.source import Source
    from reader.cable.telegram import Telegram
    from reader.review.corrections import Says
    from reader.review.review import Review

OPEN_FILTER = tr("Cables (*.cablexml *.txt *.cable *.xml);;Documents (*.html *.htm *.eml *.docx *.pdf);;All files (*)")
REVIEW_FILTER = tr("Reviews (*.cablexml);;All files (*)")
SAVE_FILTER = tr("Cable XML (*.cablexml)")
TERMS_FILTER = tr("Lists of terms (*.txt);;All files (*)")


class Unsaved(Enum):
    """What becomes of work that is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Clearing(Enum):
    """What is to be cleared of that which the program remembers."""

    EVERYTHING = "everything"
    RECENT = "recent"
    CANCEL = "cancel"


class Dialogs:
    """Asks by dialogs over one window. One that was answered is Python's, not its parent's: PySide sees to that."""

    def __init__(self, parent: QWidget) -> None:
        """Ask over ``parent``."""
        self._parent = parent

    def files_to_open(self, folder: Path) -> list[Path]:
        """The files to open; none if the user thinks better of it."""
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self._parent, tr("Open a cable"), str(folder), OPEN_FILTER)
        return [Path(name) for name in names]

    def folder_to_open(self, folder: Path) -> Path | None:
        """The folder to work through, or None."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self._parent, tr("Open a folder of cables"), str(folder))
        return Path(name) if name else None

    def reviews_to_compare(self, folder: Path, *, alone: bool) -> list[Path]:
        """The reviews to compare with the one on the screen, or where it is ``alone`` with each other; or none."""
        title = (
            tr("Compare reviews: choose from two to four") if alone else tr("Compare with: choose from one to three")
        )
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self._parent, title, str(folder), REVIEW_FILTER)
        return [Path(name) for name in names]

    def review_to_carry(self, folder: Path) -> Path | None:
        """The review to carry over to the cable on the screen, or None."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent, tr("Carry over a review"), str(folder), REVIEW_FILTER
        )
        return Path(name) if name else None

    def copy_to_read(self, folder: Path) -> Path | None:
        """A colleague's copy of the text with marks typed into it, or None."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent, tr("Read a colleague\u2019s marks"), str(folder), OPEN_FILTER
        )
        return Path(name) if name else None

    def file_to_save(self, title: str, proposal: Path, suffix: str = EXTENSION) -> Path | None:
        """The file to write, or None; the user has agreed to replace it where it exists."""
        filter_ = SAVE_FILTER if suffix == EXTENSION else f"*{suffix} (*{suffix})"
        dialog = QtWidgets.QFileDialog(self._parent, title, str(proposal.parent), filter_)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.selectFile(proposal.name)
        if not dialog.exec():
            return None
        return Path(dialog.selectedFiles()[0])

    def export(
        self, cable: Telegram, review: Review, before: Wanted, here: int, show_left: Callable[[], None]
    ) -> tuple[Wanted, Made] | None:
        """What is to leave and its very bytes, as the person saw them at the offset ``here``, or None.

        ``show_left`` lists what is not reviewed, for who would rather do that first.
        """
        from reader.app.export.export_dialog import ExportDialog

        dialog = ExportDialog(cable, review, before, here, self._parent)
        dialog.left_wanted.connect(show_left)
        return (dialog.wanted, dialog.made) if dialog.exec() else None

    def printed(self, pages: Callable[[ShownMarks], Pages], first: ShownMarks) -> tuple[ShownMarks, bool]:
        """Show how it would be printed, and print it where the person says so; gives with which markings, and whether.

        ``pages`` gives what is to be printed with the markings as written, as they count now, or both.
        """
        from reader.app.export.print_preview import PrintPreview

        preview = PrintPreview(pages, first, self._parent)
        printed = bool(preview.exec())
        return preview.marks, printed

    def reviewer_name(self, proposal: str) -> str | None:
        """The name that decisions carry, or None if the user does not want to say yet."""
        dialog = QtWidgets.QInputDialog(self._parent)
        dialog.setWindowTitle(tr("Your name"))
        dialog.setLabelText(tr("The file says who decided what. Your name as reviewer:"))
        dialog.setTextValue(proposal)
        dialog.setOkButtonText(tr("Use This Name"))
        dialog.setCancelButtonText(tr("Not Now"))
        agreed = dialog.exec()
        return (dialog.textValue().strip() or None) if agreed else None

    def person(self, people: Sequence[Person], first: Person) -> Person | None:
        """Who reviews from now on, or None; ``first`` is the one whom the question begins with."""
        from reader.app.personal.person_dialog import PersonDialog

        dialog = PersonDialog(people, first, self._parent)
        return dialog.person if dialog.exec() and dialog.person.name else None

    def font(self, title: str, current: QFont, *, fixed: bool) -> QFont | None:
        """The font to take, or None if the user thinks better of it; only those of one width where it is ``fixed``."""
        dialog = QtWidgets.QFontDialog(current, self._parent)
        dialog.setWindowTitle(title)
        dialog.setOption(QtWidgets.QFontDialog.FontDialogOption.MonospacedFonts, fixed)
        return dialog.selectedFont() if dialog.exec() else None

    def marking(self, current: str | None, written: Iterable[str]) -> str | None:
        """A marking out of all there are, or None; ``current`` counts now, ``written`` are those in the cable."""
        from reader.app.panes.marking_list import MarkingList

        chooser = MarkingList(current, written, self._parent)
        return chooser.mark if chooser.exec() else None

    def this_is(self, text: str, readings: Sequence[tuple[Says, str]]) -> str | None:
        """What some words are said to be, or None; each reading stands beside why it does not fit, if it does not."""
        from reader.app.structure.this_is_list import ThisIsList

        chooser = ThisIsList(text, readings, self._parent)
        return chooser.says if chooser.exec() else None

    def number(self, current: int | None, text: str) -> tuple[int | None] | None:
        """The number of a paragraph that begins so (None in the answer: it has none); None for no answer."""
        from reader.app.structure.number_dialog import NumberDialog

        dialog = NumberDialog(current, text, self._parent)
        return (dialog.number,) if dialog.exec() else None

    def encoding(self, source: Source) -> str | None:
        """An encoding to read the bytes of a text in, by Python's name, or None."""
        from reader.app.files.encoding_list import EncodingList

        chooser = EncodingList(source, self._parent)
        return chooser.encoding if chooser.exec() else None

    def terms(self, terms: TermLists, theme: Theme) -> None:
        """Show the lists of terms until they are put away."""
        from reader.app.texts.terms_dialog import TermsDialog

        TermsDialog(terms, theme, self.term_files, self._parent).exec()

    def term_files(self) -> list[Path]:
        """Lists of terms to load; none if the user thinks better of it."""
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self._parent, tr("Add lists of terms"), "", TERMS_FILTER)
        return [Path(name) for name in names]

    def unsaved(self, name: str) -> Unsaved:
        """What to do with unsaved work on the cable called ``name``."""
        box = QtWidgets.QMessageBox(self._parent)
        box.setIcon(QtWidgets.QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Save your review?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Your review of {name} is not saved.", name=name))
        box.setInformativeText(tr("Save it, or discard what you did since the last save."))
        button = QtWidgets.QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answer = box.exec()
        if answer == button.Save:
            return Unsaved.SAVE
        return Unsaved.DISCARD if answer == button.Discard else Unsaved.CANCEL

    def clear(self, told: str, *, unsaved: bool) -> Clearing:
        """Whether to clear what is ``told``; where that is ``unsaved`` work it warns, and Return cancels."""
        box = QtWidgets.QMessageBox(self._parent)
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning if unsaved else QtWidgets.QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Clear recent and recovery data?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Unsaved work would be lost for good.") if unsaved else tr("This cannot be undone."))
        box.setInformativeText(told)
        role = QtWidgets.QMessageBox.ButtonRole
        recent = box.addButton(tr("Clear the Recent List Only"), role.AcceptRole)
        everything = box.addButton(tr("Clear Everything"), role.DestructiveRole)
        box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel))
        box.exec()
        pressed = box.clickedButton()
        if pressed is everything:
            return Clearing.EVERYTHING
        return Clearing.RECENT if pressed is recent else Clearing.CANCEL

    def open_file(self, path: Path) -> bool:
        """Open a file with the system's program for its kind; gives whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the system's file manager; gives whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def tell(self, title: str, text: str) -> None:
        """Show a text until it is put away."""
        QtWidgets.QMessageBox.about(self._parent, title, text)

    def table(self, title: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show groups of keys and what they do until they are put away."""
        from reader.app.keys.sheet import Sheet

        Sheet(title, rows, self._parent).exec()


def account_name() -> str:
    """This user's full name as far as the system knows it, else the account's; ``Reviewer 1`` where there is none."""
    import getpass

    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return tr("Reviewer 1")
    try:
        import pwd

        full = pwd.getpwnam(account).pw_gecos.split(",")[0].strip()
    except (ImportError, KeyError):
        full = ""
    return full or account or tr("Reviewer 1")
