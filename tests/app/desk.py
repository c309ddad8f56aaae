"""A whole window for tests: fixed clock, reviewer and folders, and dialogs that answer as they were told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.dialogs import Clearing, Dialogs, Unsaved
from reader.app.export.pages import Pages
from reader.app.export.wanted import Made, Wanted, make
from reader.app.files.recovery import Recovery
from reader.app.help.tips import SEEN
from reader.app.look.theme import Theme
from reader.app.personal.people import Person
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.term_lists import TermLists
from reader.app.window import Window
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.review.annotation import Reviewer
from reader.review.corrections import Says
from reader.review.review import Review
from reader.xmlio.names import EXTENSION

Modifier = Qt.KeyboardModifier
MODIFIERS = {"Ctrl": Modifier.ControlModifier, "Shift": Modifier.ShiftModifier, "Alt": Modifier.AltModifier}
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
CABLE = """\
VZCZCXYZ0001
RR RUEHC
DE RUEHWN #0412/01 0421200
ZNR UUUUU ZZH
R 111200Z FEB 10
FM AMEMBASSY BRIDGETOWN
TO RUEHC/SECSTATE WASHDC 0001
BT
UNCLAS BRIDGETOWN 000412

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: PREL, BB
SUBJECT: HARBOR LIGHTS OUT AGAIN

1. (SBU) The harbor lights were out on Monday. The pilots took it with good humor.

2. (U) The newspaper printed a photograph of the dark harbor.

Next steps
----------

3. (SBU) The harbor master wants new lamps. He has asked three ministries.

4. (SBU) Post will follow the matter from the balcony.
HALLORAN
BT
#0412
"""
"""An invented cable with four paragraphs."""


class Answers(Dialogs):
    """Dialogs that nobody sees: they note what was asked, and answer as they were told."""

    def __init__(self) -> None:
        self.open: list[Path] = []
        self.wanted: Wanted | None = Wanted()
        self.before = Wanted()
        self.rather_review = False
        self.save: list[Path | None] = []
        self.name: str | None = "Ann Archer"
        self.mark: str | None = None
        self.read_as: str | None = None
        self.reading: str | None = None
        self.readings: Sequence[tuple[Says, str]] = ()
        self.numbered: tuple[int | None] | None = None
        self.chosen_font: QFont | None = None
        self.leave = Unsaved.CANCEL
        self.clearing = Clearing.CANCEL
        self.told = ""
        self.folders: list[Path] = []
        self.opened_files: list[Path] = []
        self.printed_marks = ShownMarks.BOTH
        self.people: Sequence[Person] = ()
        self.chosen: Person | None = None
        self.asked: list[str] = []
        self.proposals: list[Path] = []
        self.rows: Sequence[tuple[str, str, str]] = ()

    def files_to_open(self, folder: Path) -> list[Path]:
        self.asked.append("open")
        return self.open

    def folder_to_open(self, folder: Path) -> Path | None:
        self.asked.append("folder")
        return self.open[0] if self.open else None

    def reviews_to_compare(self, folder: Path, *, alone: bool) -> list[Path]:
        self.asked.append("compare alone" if alone else "compare")
        return self.open

    def review_to_carry(self, folder: Path) -> Path | None:
        self.asked.append("carry")
        return self.open[0] if self.open else None

    def copy_to_read(self, folder: Path) -> Path | None:
        self.asked.append("copy")
        return self.open[0] if self.open else None

    def file_to_save(self, title: str, proposal: Path, suffix: str = EXTENSION) -> Path | None:
        self.asked.append("save")
        self.proposals.append(proposal)
        return self.save.pop(0) if self.save else proposal

    def export(
        self, cable: Telegram, review: Review, before: Wanted, here: int, show_left: Callable[[], None]
    ) -> tuple[Wanted, Made] | None:
        self.asked.append("export")
        self.before = before
        if self.rather_review:
            show_left()
            return None
        return None if self.wanted is None else (self.wanted, make(cable, review, self.wanted))

    def printed(self, pages: Callable[[ShownMarks], Pages], first: ShownMarks) -> tuple[ShownMarks, bool]:
        self.asked.append(f"print {first}")
        return self.printed_marks, True

    def open_file(self, path: Path) -> bool:
        self.opened_files.append(path)
        return True

    def reviewer_name(self, proposal: str) -> str | None:
        self.asked.append("name")
        return self.name

    def person(self, people: Sequence[Person], first: Person) -> Person | None:
        self.asked.append(f"person {first.name}")
        self.people = people
        return self.chosen

    def font(self, title: str, current: QFont, *, fixed: bool) -> QFont | None:
        self.asked.append(title)
        return self.chosen_font

    def terms(self, terms: TermLists, theme: Theme) -> None:
        self.asked.append("terms")

    def marking(self, current: str | None, written: Iterable[str]) -> str | None:
        self.asked.append(f"marking {current} {sorted(written)}")
        return self.mark

    def this_is(self, text: str, readings: Sequence[tuple[Says, str]]) -> str | None:
        self.asked.append(f"this is {text}")
        self.readings = readings
        return self.reading

    def number(self, current: int | None, text: str) -> tuple[int | None] | None:
        self.asked.append(f"number {current}")
        return self.numbered

    def encoding(self, source: Source) -> str | None:
        self.asked.append(f"encoding {source.encoding}")
        return self.read_as

    def unsaved(self, name: str) -> Unsaved:
        self.asked.append("unsaved")
        return self.leave

    def clear(self, told: str, *, unsaved: bool) -> Clearing:
        self.asked.append("clear unsaved work" if unsaved else "clear")
        self.told = told
        return self.clearing

    def show_folder(self, folder: Path) -> bool:
        self.folders.append(folder)
        return True

    def tell(self, title: str, text: str) -> None:
        self.asked.append(title)

    def table(self, title: str, rows: Sequence[tuple[str, str, str]]) -> None:
        self.asked.append(title)
        self.rows = rows


class Clock:
    """A clock that goes on by a second each time it is looked at."""

    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


class Desk:
    """A window with everything behind it, in folders of its own."""

    def __init__(self, folder: Path, *, hints: bool = False) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.folder = folder
        self.journals = folder / "journal"
        self.dialogs = Answers()
        self.settings = Settings(folder / "settings")
        if not hints:
            self.settings.keep_word(SEEN, "3")
        self.session = Session(Reviewer("r-1"), Clock())
        self.recovery = Recovery(self.session, self.journals, Clock())
        self.window = Window(self.session, self.recovery, self.settings, Theme(application), self.dialogs)
        self.said: list[str] = []
        self.session.said.connect(self.hear)

    def hear(self, sentence: str) -> None:
        self.said.append(sentence)

    def write(self, text: str = CABLE, name: str = "harbor.txt") -> Path:
        """Put a cable on the disk."""
        path = self.folder / name
        path.write_bytes(text.encode())
        return path

    def open(self, path: Path | None = None) -> Path:
        """Open a cable from the disk."""
        opened = path or self.write()
        self.window.opening.files([opened])
        return opened

    def read(self) -> None:
        """Wait until the structure of every long text is there."""
        while self.window.opening.long_texts.jobs.busy:
            QTest.qWait(5)

    def press(self, keys: str, on: QWidget | None = None, *, held: bool = False) -> None:
        """Press keys, such as ``N``, ``Shift+U`` or ``Ctrl+S``, one after the other, where the focus is."""
        for key in keys.split():
            *modifiers, name = key.split("+")
            modifier = Modifier.NoModifier
            for each in modifiers:
                modifier |= MODIFIERS[each]
            code = getattr(Qt.Key, f"Key_{name}")
            text = (name if modifier & Modifier.ShiftModifier else name.lower()) if len(name) == 1 else ""
            target = on or QApplication.focusWidget() or self.window
            QTest.simulateEvent(target, True, code, modifier, text, held, -1)
            QTest.simulateEvent(target, False, code, modifier, text, held, -1)

    @property
    def paragraph(self) -> int | None:
        """The number of the current paragraph."""
        unit, cable = self.session.unit, self.session.cable
        return None if unit is None or cable is None else cable.paragraph(unit.number).number

    @property
    def marks(self) -> list[str | None]:
        """What the reviewer said of each unit."""
        return [unit.reviewed for unit in self.session.rollup().units]

    def focused(self) -> QWidget | None:
        """What has the focus."""
        return QApplication.focusWidget()

    def crash(self) -> None:
        """Leave as a killed process does: the journal stays, and nobody holds it any more."""
        journals = list(self.recovery._journals.values())
        assert journals
        for journal in journals:
            journal.close(keep=True)
        self.recovery._journals.clear()
