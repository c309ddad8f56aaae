"""The help: it names everything there is and nothing that there is not, is found by its words, and loads nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import resources
from reader.app.help.help_pages import HEADING, NAME, Page, all_pages, files, page, written
from reader.app.help.help_tables import fields
from reader.app.help.help_window import HelpWindow
from reader.app.language import ENGLISH, LANGUAGES, SETTING, Language
from reader.app.menus import ACTIONS
from reader.cable.diagnostics import RULES
from reader.cable.kinds import Kind
from tests.app.desk import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAMAGED = Path(__file__).parents[2] / "resources/samples/05ASUNCION771-damaged.txt"
OTHERS = [each for each in LANGUAGES if each is not ENGLISH]
WRITTEN = [name for each in LANGUAGES for name in files(each)]
TAG = re.compile(r"</?(\w+)")


def text(found: Page) -> str:
    return " ".join(section.text for section in found.sections)


def opened(desk: Desk) -> HelpWindow:
    desk.press("F1")
    shown = desk.window.views._help
    assert shown is not None
    assert shown.isVisible()
    return shown


# Names


@pytest.mark.parametrize("name", WRITTEN)
def test_a_written_page_names_only_actions_that_there_are(name: str) -> None:
    source = resources.read(name).decode("utf-8")
    named = {found[2] for found in NAME.finditer(source)}
    assert named <= {row.id for row in ACTIONS}
    assert "{" not in NAME.sub("", source)
    with_keys = {row.id for row in ACTIONS if row.keys}
    assert {found[2] for found in NAME.finditer(source) if found[1] == "key"} <= with_keys


@pytest.mark.parametrize("name", WRITTEN)
def test_a_written_page_is_well_formed(name: str) -> None:
    source = resources.read(name).decode("utf-8")
    assert set(TAG.findall(source)) <= {"h1", "h2", "a", "p", "ul", "li", "b", "table", "tr", "td"}
    for tag in ("h1", "h2", "p", "ul", "li", "b", "table", "tr", "td"):
        assert len(re.findall(rf"<{tag}\b", source)) == source.count(f"</{tag}>"), tag
    assert len(page(source).sections) == len(HEADING.findall(source))


@pytest.mark.parametrize("spoken", OTHERS, ids=lambda each: each.code)
@pytest.mark.parametrize("name", files(ENGLISH))
def test_a_written_page_says_the_same_in_every_language(spoken: Language, name: str) -> None:
    english = resources.read(name).decode("utf-8")
    other = resources.read(name.replace("help/", f"help/{spoken.code}/")).decode("utf-8")
    assert sorted(NAME.findall(other)) == sorted(NAME.findall(english))
    assert TAG.findall(other) == TAG.findall(english)
    pairs = list(zip(page(english).sections, page(other).sections, strict=True))
    assert [both[1].name for both in pairs] == [both[0].name for both in pairs]
    for was, now in pairs:
        assert now.title != was.title
        assert len(was.text) * 0.7 - 20 < len(now.text) < len(was.text) * 1.6 + 20, now.name


def test_the_help_is_in_the_language_of_the_window(qapp: QApplication) -> None:
    rows = {row.id: row.plain for row in ACTIONS}
    assert written(rows, rows)[0].sections[0].title == "The first five minutes"
    qapp.setProperty(SETTING, "de")
    try:
        assert [found.sections[0].title for found in written(rows, rows)][:2] == [
            "Die ersten f\u00fcnf Minuten",
            "Pr\u00fcfen",
        ]
    finally:
        qapp.setProperty(SETTING, None)


def test_the_keys_page_has_every_action_with_its_keys_as_they_are(desk: Desk) -> None:
    desk.window.commands.assign("accept", "Ctrl+Alt+A")
    pages = {found.name: found for found in all_pages(desk.window.commands)}
    told = text(pages["keys"])
    for row in ACTIONS:
        assert row.plain in told
    assert "Accept as Written Ctrl+Alt+A" in told
    assert "Ctrl+Alt+A" in text(pages["start"]), "a written page names the key as it is now"


def test_every_rule_and_every_part_of_a_telegram_has_a_section(desk: Desk) -> None:
    pages = {found.name: found for found in all_pages(desk.window.commands)}
    assert [section.name for section in pages["findings"].sections[1:]] == sorted(
        RULES, key=lambda id_: ([*dict.fromkeys(area for area in type(RULES[id_].area))].index(RULES[id_].area), id_)
    )
    for section in pages["findings"].sections[1:]:
        assert RULES[section.name].help.split()[0] in section.text
    assert set(fields()) == set(Kind)
    assert [section.title for section in pages["fields"].sections[1:]] == [kind.label for kind in Kind]


def test_every_name_is_given_once(desk: Desk) -> None:
    names = [section.name for found in all_pages(desk.window.commands) for section in found.sections]
    assert len(set(names)) == len(names)


# The window


def test_it_opens_with_the_page_about_what_has_the_focus(desk: Desk) -> None:
    shown = opened(desk)
    assert shown.shown is not None
    assert shown.shown.name == "start"
    shown.close()
    desk.open(DAMAGED)
    desk.window.desk.show_findings()
    desk.window.desk.findings.stand_on_loudest()
    finding = desk.window.desk.findings.finding
    assert finding is not None
    shown = opened(desk)
    assert shown.shown is not None
    assert shown.shown.name == "findings"
    assert current(shown).startswith(finding.rule)


def current(shown: HelpWindow) -> str:
    """What is chosen in the contents."""
    item = shown.contents.currentItem()
    return item.text(0) if item is not None else ""


def test_searching_leaves_what_has_all_the_words(desk: Desk) -> None:
    shown = opened(desk)
    QTest.keyClicks(shown.field, "lower why")
    assert "lowering" in shown.found
    assert all(
        {"lower", "why"} <= {word for word in ("lower", "why") if word in told(shown, name)} for name in shown.found
    )
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.shown is not None
    assert shown.shown.name == "reviewing"
    assert shown.text.textCursor().selectedText().casefold() == "lower"
    shown.field.setText("xyzzy")
    assert shown.found == []
    assert shown._nothing.isVisible()
    shown.field.clear()
    assert len(shown.found) == sum(len(each.sections) for each in shown._pages)


def told(shown: HelpWindow, name: str) -> str:
    (section,) = (each for found in shown._pages for each in found.sections if each.name == name)
    return section.text.casefold()


def test_a_title_with_the_words_comes_first(desk: Desk) -> None:
    shown = opened(desk)
    QTest.keyClicks(shown.field, "undo")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    shown.field.setText("date-time group")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert current(shown) == "Date-time group"


def test_nothing_is_loaded_from_anywhere(desk: Desk) -> None:
    shown = opened(desk)
    html = QTextDocument.ResourceType.HtmlResource.value
    for address in ("file:///etc/hostname", "https://example.org/", "help:nothing"):
        assert not shown.text.loadResource(html, QUrl(address))
    assert not shown.text.openExternalLinks()


def test_escape_puts_it_away_and_the_work_goes_on(desk: Desk, qtbot: QtBot) -> None:
    shown = opened(desk)
    qtbot.waitUntil(shown.isActiveWindow)
    shown.field.setFocus()
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.raw.setFocus()
    desk.press("N U")
    assert desk.marks[0] == "U"


def test_the_contents_can_be_hit_by_an_unsteady_hand(desk: Desk) -> None:
    desk.press("F1")
    contents = opened(desk).contents
    assert contents.visualRect(contents.model().index(0, 0)).height() >= 24
