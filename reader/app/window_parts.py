"""What the window is made of: every part, put together in the order in which they need each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QToolBar, QVBoxLayout, QWidget

from reader.app import placing
from reader.app.dialogs import Dialogs
from reader.app.files.filing import Filing
from reader.app.files.last_time import LastTime
from reader.app.files.opening import Opening
from reader.app.files.recent_menu import RecentMenu
from reader.app.files.recovery import Recovery
from reader.app.files.rereading import Rereading
from reader.app.files.welcome import Welcome
from reader.app.find.find_bar import FindBar
from reader.app.find.goto_bar import GotoBar
from reader.app.help.tips import Tips
from reader.app.keys.commands import Commands
from reader.app.keys.keymap import Keymap
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.on_demand import OnDemand
from reader.app.panes.docks import Docks
from reader.app.panes.review_desk import ReviewDesk
from reader.app.panes.status import Status
from reader.app.panes.tab_bar import TabBar
from reader.app.personal.people import People
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.state.flash import Flash, wants_stillness
from reader.app.state.shown_marks import ShownMarks
from reader.app.state.trail import Trail
from reader.app.structure.structure_desk import StructureDesk
from reader.app.structure.tree_flash import TreeFlash
from reader.app.texts.breadcrumb import Breadcrumb
from reader.app.texts.card import Card
from reader.app.texts.comfort import Comfort
from reader.app.texts.finished import Finished
from reader.app.texts.folding import Folding
from reader.app.texts.outlines import Outlines
from reader.app.texts.overview import Overview
from reader.app.texts.raw_pane import RawPane
from reader.app.texts.reading_pane import ReadingPane
from reader.app.texts.term_lists import TermLists
from reader.app.texts.text_tabs import TextTabs
from reader.app.views import Views, date_style
from reader.app.widgets.announce import Announcer
from reader.app.widgets.focus_mark import mark_focus
from reader.app.widgets.infobar import Infobar

if TYPE_CHECKING:
    from reader.app.panes.inspector import Inspector
    from reader.app.structure.tree_pane import TreePane


class WindowParts(OnDemand):
    """Has all parts of a window, which know nothing of each other yet."""

    session: Session
    filing: Filing
    opening: Opening
    last_time: LastTime
    rereading: Rereading
    views: Views
    structure: StructureDesk
    people: People
    docks: Docks
    desk: ReviewDesk
    raw: RawPane
    reading: ReadingPane
    texts: TextTabs
    tree: TreePane
    path: Breadcrumb
    trail: Trail
    folding: Folding
    find_bar: FindBar
    goto_bar: GotoBar
    inspector: Inspector
    infobar: Infobar
    comfort: Comfort
    terms: TermLists
    card: Card
    flash: Flash
    recovery: Recovery
    theme: Theme
    dialogs: Dialogs
    single_keys: bool
    toolbar_words: bool
    tinted: bool
    shown_marks: ShownMarks

    def __init__(
        self,
        session: Session,
        recovery: Recovery,
        settings: Settings,
        theme: Theme,
        dialogs: Dialogs | None = None,
    ) -> None:
        """Make the parts; nothing is open yet."""
        super().__init__()
        window = self._window
        self.setObjectName("window")
        self.session = session
        self.settings = settings
        self.theme = theme
        self.single_keys = settings.on("single-keys")
        self.shown_marks = ShownMarks.BOTH
        session.suggesting = settings.on("suggest")
        session.asks_second = settings.on("second-person", default=False)
        session.demand_reasons(settings.on("require-reason", default=False))
        session.dates = date_style(settings.word("dates"))
        self.tinted = settings.on("tint")
        self.toolbar_words = settings.on("toolbar-words")
        self.dialogs = dialogs or Dialogs(self)
        self.infobar = Infobar(self)
        self.recovery = recovery
        self.filing = Filing(session, recovery, settings, self.dialogs, self.infobar, self)
        self.opening = Opening(session, self.filing, recovery, settings, self.dialogs, self.infobar, self)
        self.last_time = LastTime(self.filing, self.opening.long_texts, settings, self.infobar)
        self.trail = Trail(session, parent=self)
        self.people = People(session, settings, self.dialogs, self)
        self.desk = ReviewDesk(window)
        self.rereading = Rereading(
            session, self.filing, recovery, self.dialogs, self.infobar, self.opening.long_texts, self
        )
        self.views = Views(window)
        self.structure = StructureDesk(window)
        self.tips = Tips(session, self.infobar, settings, self)
        self.finished = Finished(session, self.infobar, self.filing, self.export, self)
        self.announcer = Announcer(window)
        mark_focus()
        steady = settings.on("steady", default=wants_stillness(QGuiApplication.styleHints()))
        self.flash = Flash(session, steady=steady, parent=self)
        self._make_centre()
        self._make_docks()
        self.status = Status(session, self)
        self.setStatusBar(self.status)
        self.terms = TermLists(session, settings, self)
        self._make_commands()
        self.comfort = Comfort(window)
        self.card = Card(window)

    # Making

    def _make_centre(self) -> None:
        self.raw = RawPane(self.session, self.theme)
        self.overview = Overview(self.session, self.raw, self.theme, self)
        Outlines(self.session, self.raw, self.theme)
        self.folding = Folding(self.session, self.raw, self.settings)
        self.reading = ReadingPane(self.session, self.theme)
        self.find_bar = FindBar(self.session, self)
        self.goto_bar = GotoBar(self.session, self)
        self.path = Breadcrumb(self.session, self)
        self.texts = TextTabs(self.path, self.raw, self.reading, self.overview)
        self.page = _column(self.texts, self.find_bar, self.goto_bar)
        self.welcome = Welcome(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.page)
        self.setCentralWidget(_column(self._pages, self.infobar))  # below: a message that comes moves no text

    def _make_docks(self) -> None:
        self.docks = Docks(self._window)
        self.tree = cast("TreePane", self.docks["structure"].widget())
        self.tree.setMinimumWidth(placing.STRUCTURE_LEAST)
        self.flash.shown.connect(TreeFlash(self.tree).show)
        self.inspector = cast("Inspector", self.docks["inspector"].widget())

    def _make_commands(self) -> None:
        panes = (self.raw, self.reading, self.tree.view)
        self.commands = Commands(self._window, Keymap(self.settings), panes, single_keys=self.single_keys)
        menus = self.commands.fill_menus(self.menuBar())
        menus["reset-layout"].insertActions(
            self.commands["reset-layout"], [dock.toggleViewAction() for dock in self.docks.frames]
        )
        recent = RecentMenu(self.settings, self)
        recent.wanted.connect(self.opening.file)
        menus["paste"].insertMenu(self.commands["paste"], recent)
        self.toolbar = QToolBar(tr("Toolbar"), self)
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setAccessibleName(tr("Toolbar"))
        self.views.show_toolbar_words()
        self.toolbar.setMovable(False)
        self.addToolBar(self.toolbar)
        self.commands.fill_toolbar(self.toolbar)
        self.addToolBarBreak()
        self.tab_bar = TabBar(self.filing.tabs, self)
        self.addToolBar(self.tab_bar)
        self.inspector.take_actions(self.commands)
        self.find_bar.take_actions(self.commands)
        self.order_focus()

    def order_focus(self) -> None:
        """Let Tab go from pane to pane as one reads; anew when there is a pane more."""
        stops = (self.raw, self.reading, self.find_bar, self.goto_bar, *self.inspector.stops, *self.docks.stops)
        placing.order_focus(self.infobar, self.tree, *stops)


def _column(*rows: QWidget) -> QWidget:
    """The widgets one above the other, without margins."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for row in rows:
        column.addWidget(row)
    return holder
