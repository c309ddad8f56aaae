"""From others: what a colleague marked otherwise, and what was carried over, each to be taken, placed or let go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from reader.app import words
from reader.app.language import say, tr
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.session import Session
from reader.cable.phrase import capital
from reader.review.annotation import Acknowledgement, Annotation, Correction, Decision, Flag, Note
from reader.review.others_marks import Proposal
from reader.review.review import Review
from reader.review.waiting import Waiting, told

MARKED = tr("Marked differently by a colleague")
CHECK = tr("Check these: the words stand there once, in another context")
PLACE = tr("Needs placing: the words stand nowhere, or in several places")
CAME = tr("In its place")
NOWHERE = tr("Its words stand nowhere, or in several places: select where it belongs, then T here.")
ENTRIES = Decision | Note | Flag | Correction | Acknowledgement


class OthersPane(RowsPane):
    """Draws what waits for the reviewer's word."""

    NAME = tr("From others")
    HEADERS = (tr("What"), tr("By"), tr("When"))
    WIDE = 0
    GIVING = (2, 1)
    NOTHING = tr("Nothing is waiting. The Review menu carries over a review, and reads marks that a colleague typed.")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list and the buttons."""
        super().__init__(session, theme, parent)
        self.take_button = QPushButton(tr("Take"), self)
        self.all_button = QPushButton(tr("Take All"), self)
        self.go_button = QPushButton(tr("Let Go"), self)
        for button, name, tip in (
            (self.take_button, tr("Take or place the current row"), tr("Decide it that way, or put it there (T)")),
            (self.all_button, tr("Take all of its list"), tr("The same for all rows of its list")),
            (self.go_button, tr("Let the current row go"), tr("Do without it (Delete)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
            self.head.addWidget(button)
        self.take_button.clicked.connect(self.take)
        self.all_button.clicked.connect(self.take_all)
        self.go_button.clicked.connect(self.let_go)
        self.setLayout(self.column)
        self.view.stepped.connect(self._on_stepped)
        session.proposed.connect(self.refresh)
        self._draw_buttons()

    def groups(self) -> list[Group]:
        """The lists, each under its title."""
        session = self._session
        waits = session.waiting
        proposals = tuple(self._proposed(place, each) for place, each in enumerate(session.standing.proposals))
        check = tuple(self._waiting(each) for each in waits if each.proposal is not None)
        place = tuple(self._waiting(each) for each in waits if each.proposal is None)
        came = tuple(self._entry(each) for each in self._came())
        lists = ((MARKED, proposals), (CHECK, check), (PLACE, place), (CAME, came))
        return [Group(title, rows, opened=title != CAME) for title, rows in lists if rows]

    def _came(self) -> list[Annotation]:
        """What came along by itself and still stands."""
        review, carried = self._session.review, self._session.standing.carried
        found: list[Annotation] = [*review.index.latest.values(), *review.notes, *review.flags]
        found += [*review.corrections, *review.acknowledgements]
        return [entry for entry in found if entry.id in carried]

    def _proposed(self, place: int, proposal: Proposal) -> Row:
        cable = self._session.cable
        quote = cable.source.text[proposal.start : proposal.end] if cable is not None else ""
        name = say(capital(proposal.name))
        written = proposal.written or tr("unmarked")
        marks = tr("{written} in the source, {mark} in the copy", written=written, mark=proposal.mark)
        what = f"{name}: {marks}: {words.quoted(quote)}"
        by = self._session.standing.proposed_in or tr("a colleague")
        return Row((MARKED, place, proposal), (what, by, ""), proposal, "mark")

    def _waiting(self, each: Waiting) -> Row:
        icon = "warning" if each.proposal is None else "info"
        return Row(("waits", each.annotation.id), self._cells(each.annotation), each, icon)

    def _entry(self, entry: Annotation) -> Row:
        return Row(("came", entry.id), self._cells(entry), entry, "accept")

    def _cells(self, entry: Annotation) -> tuple[str, ...]:
        reviewer = self._session.review.reviewer(entry.by)
        by = (reviewer.name if reviewer else None) or entry.by
        return say(capital(told(entry))), by, words.short_moment(entry.at, self._session.dates)

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Show what waits now."""
        carried = self._session.standing.carried
        if self.outdated or before.unplaced is not after.unplaced or (carried and before is not after):
            self.refresh()

    def refresh(self) -> None:
        """Make the lists anew; where the current row went, one stands on what came into its place."""
        row, before = self.view.row, self._rows()
        place = before.index(row) if row is not None and row in before else 0
        super().refresh()
        after = self._rows()
        if self.view.row is None and after:
            self.view.stand_on(after[min(place, len(after) - 1)].key)
        self._draw_buttons()

    def stand_on_top(self) -> None:
        """Make the first row the current one."""
        rows = self._rows()
        if rows:
            self.view.stand_on(rows[0].key)

    def _rows(self) -> list[Row]:
        """All rows, whatever list they are in."""
        return [row for group in self.model.groups for row in group.rows]

    def _draw_buttons(self) -> None:
        row = self.view.row
        about = row.about if row is not None else None
        waits = about if isinstance(about, Waiting) else None
        proposal = isinstance(about, Proposal)
        found = waits is not None and waits.proposal is not None
        self.take_button.setText(tr("Take") if waits is None else tr("Place") if found else tr("Place Here"))
        self.take_button.setEnabled(waits is not None or proposal)
        self.all_button.setText(tr("Take All") if waits is None else tr("Place All"))
        self.all_button.setEnabled(proposal or found)
        self.go_button.setEnabled(waits is not None or proposal)

    def choose(self, row: Row) -> None:
        """Go where a row leads; what has no place leads nowhere."""
        if self._show_place(row):
            self.raw_wanted.emit()
        else:
            self._session.said.emit(NOWHERE)

    def _show_place(self, row: Row) -> bool:
        """Show the place of a row in the text; gives whether it has one."""
        about = row.about
        if isinstance(about, Proposal):
            self._session.show(about.start, about.end)
        elif isinstance(about, Waiting):
            if about.proposal is None:
                return False
            self._session.show(*about.proposal.span)
        elif isinstance(about, ENTRIES) and about.anchor is not None:
            self._session.show(*about.anchor.span)
        return True

    def take(self) -> None:
        """Decide as the current row proposes, or put it in its place."""
        row = self.view.row
        about = row.about if row is not None else None
        if isinstance(about, Proposal):
            self._session.take_proposals((about,))
        elif isinstance(about, Waiting):
            self._session.put(about.annotation, None if about.proposal is None else about.proposal.span)

    def take_all(self) -> None:
        """The same for all rows of the current one's list."""
        row = self.view.row
        about = row.about if row is not None else None
        if isinstance(about, Proposal):
            self._session.take_proposals(self._session.standing.proposals)
        elif isinstance(about, Waiting) and about.proposal is not None:
            self._session.put_proposed()

    def let_go(self) -> None:
        """Do without the current row."""
        row = self.view.row
        about = row.about if row is not None else None
        if isinstance(about, Proposal):
            self._session.drop_proposals((about,))
        elif isinstance(about, Waiting):
            self._session.let_go(about.annotation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T takes the current row, Delete lets it go, while the list has the focus."""
        listed, plain = self.view.hasFocus(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if listed and plain and event.key() == Qt.Key.Key_T and not event.isAutoRepeat():
            self.take()
        elif listed and plain and event.key() == Qt.Key.Key_Delete:
            self.let_go()
        else:
            super().keyPressEvent(event)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (*super().stops, self.take_button, self.all_button, self.go_button)

    def _on_stepped(self, row: object) -> None:
        """Show where a row leads while one walks the list."""
        self._draw_buttons()
        if isinstance(row, Row) and self.view.hasFocus():
            self._show_place(row)
