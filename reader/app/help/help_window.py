"""The help: pages that come with the program, a list of what is in them, and a field to search them. No network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing
from reader.app.help.help_pages import Page, Section, all_pages
from reader.app.language import tr
from reader.app.panes.rows_view import RowDelegate
from reader.app.widgets.focus_ring import wear_ring

if TYPE_CHECKING:
    from reader.app.window import Window

SCHEME = "help"
NAME = Qt.ItemDataRole.UserRole
LAYOUT = "help"
"""What the settings call its size and place."""


class HelpText(QTextBrowser):
    """Shows a page; it loads nothing but pages of the help, from memory."""

    def __init__(self, pages: dict[str, str], parent: QWidget | None = None) -> None:
        """Show these pages, HTML by name."""
        super().__init__(parent)
        self._pages = pages
        self.setAccessibleName(tr("Help page"))
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)
        wear_ring(self)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page by its address; nothing else is loaded from anywhere."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.HtmlResource.value and url.scheme() == SCHEME:
            return self._pages.get(url.path(), "")
        return None


class HelpWindow(QWidget):
    """A window of its own beside the work; Escape puts it away."""

    def __init__(self, window: Window) -> None:
        """Make the pages with the keys as they are now; nothing is shown yet."""
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help for Cable Reader"))
        self._settings = window.settings
        self._pages = all_pages(window.commands)
        self._page_of = {section.name: page for page in self._pages for section in page.sections}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.contents = QTreeWidget(self)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setUniformRowHeights(True)
        self.contents.setItemDelegate(RowDelegate(self.contents))
        self._nothing = QLabel(tr("No page has these words."), self)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.text = HelpText({page.name: page.html for page in self._pages}, self)
        self._fill()
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._on_return)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self._add_keys()
        if not self.restoreGeometry(self._settings.layout(LAYOUT)):
            placing.resize(self, 920, 680)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 0, 8)
        for row in (self.field, self.contents, self._nothing):
            column.addWidget(row)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 620])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.Back, self.text.backward),
            (QKeySequence.StandardKey.Forward, self.text.forward),
            (QKeySequence.StandardKey.ZoomIn, self.text.zoomIn),
            (QKeySequence.StandardKey.ZoomOut, self.text.zoomOut),
            (QKeySequence.StandardKey.Cancel, self.close),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _fill(self) -> None:
        """List every page and its sections."""
        for page in self._pages:
            top = self._item(page.sections[0])
            top.addChildren([self._item(section) for section in page.sections[1:]])
            self.contents.addTopLevelItem(top)

    @staticmethod
    def _item(section: Section) -> QTreeWidgetItem:
        item = QTreeWidgetItem([section.title])
        item.setData(0, NAME, section.name)
        item.setToolTip(0, section.title)
        return item

    # What is shown

    def show_topic(self, name: str) -> None:
        """Show the section of that name, and come to the front."""
        self.field.clear()
        for item in self._items():
            if item.data(0, NAME) == name:
                self.contents.setCurrentItem(item)
                self.contents.scrollToItem(item)
                self._go(name)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def shown(self) -> Page | None:
        """The page that is on the screen."""
        return self._page_of.get(self.text.source().path())

    def _go(self, name: str) -> None:
        url = QUrl(f"{SCHEME}:{self._page_of[name].name}")
        url.setFragment(name)
        self.text.setSource(url)
        self._mark_first()

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for top, children in self._listed() for item in (top, *children)]

    def _listed(self) -> list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]]:
        """The pages in the list, each with its sections."""
        root = self.contents.invisibleRootItem()
        return [(top, _children(top)) for top in _children(root)]

    def _on_chosen(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None and not item.isHidden():
            self._go(str(item.data(0, NAME)))

    # Searching

    def _find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def found(self) -> list[str]:
        """The names of the sections that the list leaves, in order."""
        return [str(item.data(0, NAME)) for item in self._items() if not item.isHidden() and self._fits(item)]

    def _fits(self, item: QTreeWidgetItem) -> bool:
        name = str(item.data(0, NAME))
        section = next(each for each in self._page_of[name].sections if each.name == name)
        return all(word in section.text.casefold() for word in self._words())

    def _words(self) -> list[str]:
        return self.field.text().casefold().split()

    def _search(self) -> None:
        """Leave the sections that have all the words, and the pages they are on; those whose title has them count."""
        searching = bool(self._words())
        for top, children in self._listed():
            for child in children:
                child.setHidden(not self._fits(child))
            some = any(not child.isHidden() for child in children)
            top.setHidden(not some and not self._fits(top))
            top.setExpanded(searching and some)
        self._nothing.setVisible(not self.found)
        self._mark_first()

    def _on_return(self) -> None:
        """Go to the first that fits, best one whose title does."""
        names = self.found
        titles = {section.name: section.title.casefold() for page in self._pages for section in page.sections}
        words = self._words()
        best = [name for name in names if all(word in titles[name] for word in words)] or names
        if best:
            item = next(item for item in self._items() if item.data(0, NAME) == best[0])
            self.contents.setCurrentItem(item)
            self._go(best[0])

    def _mark_first(self) -> None:
        """Select the first word that is looked for, behind the heading that was gone to."""
        words = self._words()
        cursor = self.text.textCursor()
        cursor.clearSelection()
        self.text.setTextCursor(cursor)
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])

    def hideEvent(self, event: object) -> None:
        """Remember size and place."""
        self._settings.keep_layout(LAYOUT, self.saveGeometry())
        super().hideEvent(event)  # type: ignore[arg-type]


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for child in (item.child(row) for row in range(item.childCount())) if child is not None]


def topic(window: Window) -> str:
    """What the help begins with, by what has the focus: in the findings, the rule of the one that is chosen."""
    finding = window.desk.findings.finding
    if finding is not None and placing.has_focus(window.docks["findings"]):
        return finding.rule
    for name, about in (
        ("findings", "findings-intro"),
        ("hand-over", "handing-over"),
        ("inspector", "reviewing"),
        ("worklist", "folder"),
        ("found", "find"),
    ):
        if placing.has_focus(window.docks[name]):
            return about
    return "start"
