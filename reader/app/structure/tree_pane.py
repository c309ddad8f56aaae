"""The structure pane: the rows of the cable with a filter, in step with the current place.

It asks the session for what the user goes to (``select``) and follows where the session says one is. It never takes the
focus by itself, and never opens what the user closed.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.session import Location, Session
from reader.app.state.shown_marks import ShownMarks
from reader.app.structure.filter_bar import FilterBar
from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.open_rows import OpenRows
from reader.app.structure.span_rows import FIRST
from reader.app.structure.tree_cells import marks_shown
from reader.app.structure.tree_looks import Column
from reader.app.structure.tree_model import TreeModel
from reader.app.structure.tree_place import TreePlace
from reader.app.structure.tree_view import TreeView
from reader.app.widgets.hover import Hover
from reader.review.review import Review
from reader.review.units import is_unit

LARGE = 20_000
"""With more rows than these the filter opens only the upper ones."""
SHALLOW, DEEPEST = 1, 20


class TreePane(QWidget):
    """Shows the structure of the session's cable."""

    raw_wanted = Signal()
    """A row was chosen with Enter: the text should have the focus."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane and show what is open."""
        super().__init__(parent)
        self.setObjectName("tree-pane")
        self._session = session
        self._theme = theme
        self._resting = NOWHERE  # the row under the mouse here
        self.opens = False
        """Whether rows are opened that one comes to; else the nearest one that can be seen stands for them."""
        self._chosen: tuple[int, ...] = ()
        self._sized_for: set[str] = set()
        self.model = TreeModel(session, self)
        self.bar = FilterBar(self)
        self.filter = self.bar.field
        self._left: set[int] | None = None  # the rows that the filter leaves; None for all
        self.view = TreeView(theme, self)
        self._rows = OpenRows(self.view, self.model)
        self._place = TreePlace(session, self.view, self.model)
        self._hover = Hover(self)
        self._set_up()
        self._connect()
        self.on_opened()

    def _set_up(self) -> None:
        self.view.setModel(self.model)
        self.view.set_up_columns()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._session.leaving.connect(self.on_leaving)
        self._session.opened.connect(self.on_opened)
        self._session.restructured.connect(self.on_restructured)
        self._session.reviewed.connect(self.on_reviewed)
        self._session.located.connect(self.on_located)
        self._session.hovered.connect(self.on_hovered)
        self._theme.changed.connect(self.on_theme_changed)
        self.bar.changed.connect(self.on_filtered)
        self.filter.left.connect(self.on_filter_left)
        self.view.clicked.connect(self.on_clicked)
        self.view.entered_row.connect(self.on_entered)
        self.view.expanded.connect(self.on_row_opened)
        self.view.collapsed.connect(self.on_opened_or_closed)
        self.view.selectionModel().currentChanged.connect(self.on_current_changed)
        self.view.selectionModel().selectionChanged.connect(self.on_chosen)
        self.view.focused.connect(self.on_focused)
        self.view.pointed.connect(self.on_pointed)
        self._hover.rested.connect(self.on_mouse_rested)

    @property
    def linked(self) -> bool:
        """Whether the tree follows where the user goes in the text."""
        return self._place.linked

    def link(self, on: bool) -> None:
        """Follow where the user goes in the text, or stay and only show it by a dotted frame."""
        self._place.linked = on
        self._place.dot()

    def go_beside(self, step: int) -> None:
        """Go to the row that stands so many after the current place's, under the same one."""
        outline = self.model.outline
        if outline is None:
            return
        number = outline.listed(self._session.location.number)
        beside = self.model.beside(number)
        if number not in beside:
            self._session.select(self.model.number_of(self.model.index(0, Column.ITEM)))
        elif 0 <= (place := beside.index(number) + step) < len(beside):
            self._session.select(beside[place])
        else:
            self._session.said.emit(
                tr("{name} is the last here.", name=outline.spoken(number))
                if step > 0
                else tr("{name} is the first here.", name=outline.spoken(number))
            )

    def show_marks(self, marks: ShownMarks) -> None:
        """Show the column of the text's markings, that of the reviewer's, or both."""
        self.view.setColumnHidden(Column.WRITTEN, marks is ShownMarks.MINE)
        self.view.setColumnHidden(Column.MINE, marks is ShownMarks.WRITTEN)

    def on_chosen(self, _now: object, _before: object) -> None:
        """Tell which paragraphs are chosen together: what is decided next is about all of them."""
        cable = self._session.cable
        if cable is None:
            return
        rows = (self.model.number_of(index) for index in self.view.selectionModel().selectedRows())
        chosen = tuple(sorted(row for row in rows if 0 <= row < FIRST and is_unit(cable.tree.nodes[row])))
        if chosen != self._chosen:
            self._chosen = chosen
            self._session.choose(chosen)

    def focus_filter(self) -> None:
        """Let the user type what to look for."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # What the session says.

    def on_leaving(self) -> None:
        """Note what is open, should this cable be shown again."""
        self._rows.keep(self._session.standing)

    def on_opened(self) -> None:
        """Open what was open, at first the sections of another cable; lists of addresses and tags stay closed."""
        self._resting = NOWHERE
        self._place.forget()
        self.bar.clear()
        self._sized_for = marks_shown(self._session)
        self.view.size_columns(self._sized_for)
        self._rows.come_back(self._session.standing)
        self.on_located(self._session.location)

    def on_restructured(self) -> None:
        """Show the cable as it is read now, open where it was open, and scrolled as it was."""
        bar = self.view.verticalScrollBar()
        top = bar.value()
        self._resting = NOWHERE
        self._place.forget()
        if self.bar.wanted.anything:
            places = self._rows.places
            self.model.read_again()
            self._rows.open_places(places)
            self.on_filtered()
        else:
            with QSignalBlocker(self.view.selectionModel()):
                self.view.selectionModel().clear()  # its row may be gone
            self.model.read_otherwise()
        self.view.size_columns(marks_shown(self._session), anew=False)
        self._place.stand()
        bar.setValue(top)

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Give a mark that is wider than all before it the room it needs; leave the rows that the chips leave now."""
        marks = marks_shown(self._session)
        if marks != self._sized_for:  # measuring them takes longer than a look
            self._sized_for = marks
            self.view.size_columns(marks, anew=False)
        if self.bar.wanted.chips and self.model.fitting(self.bar.wanted) != self._left:
            self.on_filtered()
        elif self.linked and self._place.here != self._place.at:
            self._place.stand()

    def on_located(self, location: Location) -> None:
        """Make the row of the current place the current row, or the nearest one around it that can be seen."""
        if not self.linked and location.origin == "raw":
            self._place.inside = False
            self._place.dot()
            return
        if self.opens:
            self._open_to(location.number)
        self._place.stand()
        index = self.view.currentIndex()
        if index.isValid():
            self.view.scrollTo(index)

    def _open_to(self, number: int) -> None:
        """Open the rows that a place is in; of very many below one, those before it are made."""
        outline = self.model.outline
        row = outline.listed(number) if outline is not None else NOWHERE
        if outline is not None and row != NOWHERE:
            self.model.reach(row)
            self._rows.open(outline.path(row)[:-1])

    def open_along(self, on: bool) -> None:
        """Open the rows that one comes to, or leave closed what is closed."""
        self.opens = on
        if on and self._session.cable is not None:
            self.on_located(self._session.location)

    def on_hovered(self, number: int) -> None:
        """Put a dotted frame around the row of what is under the mouse in another pane."""
        outline = self.model.outline
        row = outline.listed(number) if outline else NOWHERE
        self._place.hovered = NOWHERE if number == self._resting else self._place.visible(row)
        self._place.dot()

    def on_theme_changed(self) -> None:
        """Take the colours of the theme."""
        self.view.viewport().update()

    # What the user does.

    def on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Go where the arrow keys or the mouse led; a row that only follows the current place leads nowhere."""
        number = self.model.number_of(current)
        if number not in (NOWHERE, self._place.at) and not self.model.changing:
            self._go(number, "tree")

    def on_clicked(self, index: QModelIndex) -> None:
        """Show a row's text, again if it is current already."""
        self._go(self.model.number_of(index), "tree")

    def on_entered(self, index: QModelIndex) -> None:
        """Show a row's text, and ask for the focus to go there."""
        self._go(self.model.number_of(index), "tree" if self.linked else "go")
        self.raw_wanted.emit()

    def on_focused(self) -> None:
        """Be where the current row is, should the user have been elsewhere in the text meanwhile."""
        chosen = self.view.selectionModel().hasSelection()
        number = self.model.number_of(self.view.currentIndex())
        if not self.linked and chosen and number != self._place.here:
            self._go(number, "tree")

    def _go(self, number: int, origin: str) -> None:
        """Go to what a row shows: a node, or a span as a whole."""
        spans = self.model.spans
        if number >= FIRST and spans is not None:
            self._session.show(*spans.part(number).anchor.span, origin)
        elif number >= 0:
            self._session.select(number, origin)

    def on_row_opened(self, index: QModelIndex) -> None:
        """Make what is listed under a row that is open now."""
        self.model.fill(self.model.number_of(index))
        self.on_opened_or_closed(index)

    def on_opened_or_closed(self, _index: QModelIndex) -> None:
        """Find the row that stands for the current place now; nothing is gone to."""
        if not self.linked:
            return
        self._place.stand()

    def on_filtered(self) -> None:
        """Show the rows that have what is wanted and those above them, all open; else all, as it was before."""
        wanted = self.bar.wanted
        if wanted.anything:
            self._rows.put_aside()
        self._left = self.model.fitting(wanted)
        self.model.show_only(self._left)
        total = len(self.model.outline.places) if self.model.outline else 0
        self.bar.tell(None if self._left is None else len(self._left), total)
        if wanted.anything:
            self.view.expandToDepth(SHALLOW if self._is_large() else DEEPEST)
        else:
            self._rows.take_up()
        self._place.stand()
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def on_filter_left(self) -> None:
        """Go on to the rows."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def on_pointed(self, number: int) -> None:
        """The mouse is over a row, or over none."""
        self._hover.over(self.model.node_of(number))

    def on_mouse_rested(self, number: int) -> None:
        """Tell the other panes which row the mouse rests on."""
        self._resting = number
        self._session.hovered.emit(number)

    def _is_large(self) -> bool:
        return self.model.outline is not None and len(self.model.outline.places) > LARGE
