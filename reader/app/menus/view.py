"""The menu View: how things look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.actions import Action, Group, always
from reader.app.language import tr
from reader.app.look.theme import Choice
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.text_tabs import KEYS, RAW, READING

if TYPE_CHECKING:
    from reader.app.window import Window

TITLE = tr("&View")
FONTS, COLOURS, MARKINGS, PANES = tr("F&onts"), tr("&Colours"), tr("Mar&kings"), tr("Pan&es")
"""The menus within it."""


def _theme(id_: str, text: str, choice: Choice) -> Action:
    """A row that switches to a theme."""

    def is_chosen(window: Window) -> bool:
        return window.theme.choice is choice

    return Action(id_, text, (), lambda w: w.views.choose_theme(choice), always, checked=is_chosen, under=COLOURS)


def _marks(id_: str, text: str, marks: ShownMarks) -> Action:
    """A row that chooses whose markings are shown."""

    def is_chosen(window: Window) -> bool:
        return window.shown_marks is marks

    return Action(id_, text, (), lambda w: w.views.choose_marks(marks), always, checked=is_chosen, under=MARKINGS)


GROUPS: tuple[Group, ...] = (
    (
        Action(
            "show-raw",
            tr("Ra&w Text"),
            KEYS[:1],
            lambda w: w.views.turn_text(RAW),
            checked=lambda w: w.texts.index == RAW,
        ),
        Action(
            "show-reading",
            tr("Readin&g View"),
            KEYS[1:],
            lambda w: w.views.turn_text(READING),
            checked=lambda w: w.texts.index == READING,
        ),
    ),
    (
        Action("zoom-in", tr("Zoom &In"), ("Ctrl++", "Ctrl+="), lambda w: w.raw.zoom_in(), icon="zoom-in"),
        Action("zoom-out", tr("&Zoom Out"), ("Ctrl+-",), lambda w: w.raw.zoom_out(), icon="zoom-out"),
        Action("zoom-reset", tr("&Normal Size"), ("Ctrl+0",), lambda w: w.raw.zoom_reset()),
    ),
    (
        Action("wrap", tr("Wrap Line&s"), (), lambda w: w.comfort.switch_wrap(), checked=lambda w: w.comfort.wrapped),
        Action(
            "line-numbers",
            tr("Line N&umbers"),
            (),
            lambda w: w.comfort.switch_numbers(),
            checked=lambda w: w.comfort.numbered,
        ),
        Action(
            "unseen",
            tr("Invisible C&haracters"),
            ("Ctrl+Shift+I",),
            lambda w: w.comfort.switch_unseen(),
            checked=lambda w: w.comfort.unseen,
        ),
        Action(
            "raw-font",
            tr("Font of the Raw Text\u2026"),
            (),
            lambda w: w.comfort.choose_raw_font(),
            always,
            under=FONTS,
        ),
        Action(
            "reading-font",
            tr("Font of the Reading View\u2026"),
            (),
            lambda w: w.comfort.choose_reading_font(),
            always,
            under=FONTS,
        ),
        Action("reset-fonts", tr("Fonts of the System"), (), lambda w: w.comfort.reset_fonts(), always, under=FONTS),
    ),
    (
        Action("terms", tr("Ter&ms\u2026"), (), lambda w: w.dialogs.terms(w.terms, w.theme), always),
        Action("next-term", tr("Ne&xt Term"), ("Ctrl+F3",), lambda w: w.terms.next()),
        Action("previous-term", tr("Pre&vious Term"), ("Ctrl+Shift+F3",), lambda w: w.terms.previous()),
    ),
    (
        _theme("theme-system", tr("Colours of the S&ystem"), Choice.SYSTEM),
        _theme("theme-light", tr("Lig&ht"), Choice.LIGHT),
        _theme("theme-dark", tr("&Dark"), Choice.DARK),
        _theme("theme-stark-light", tr("High Contrast, Light"), Choice.STARK_LIGHT),
        _theme("theme-stark-dark", tr("High Contrast, Dark"), Choice.STARK_DARK),
        _marks("marks-both", tr("&Both Markings"), ShownMarks.BOTH),
        _marks("marks-written", tr("Markings as &Written"), ShownMarks.WRITTEN),
        _marks("marks-mine", tr("Mine &Only"), ShownMarks.MINE),
        Action(
            "tint",
            tr("Tint &Paragraphs"),
            (),
            lambda w: w.views.switch_tint(),
            always,
            checked=lambda w: w.tinted,
        ),
        Action(
            "fold-routing",
            tr("Fold the &Routing Block"),
            ("Ctrl+Shift+H",),
            lambda w: w.folding.switch(),
            checked=lambda w: w.folding.folded,
        ),
        Action(
            "open-rows",
            tr("Open Rows &Along the Way"),
            (),
            lambda w: w.comfort.switch_opening(),
            always,
            checked=lambda w: w.comfort.opening,
        ),
        Action(
            "unlink",
            tr("Un&link Panes"),
            ("Ctrl+Shift+L",),
            lambda w: w.views.switch_link(),
            checked=lambda w: not w.tree.linked,
        ),
    ),
    (
        Action(
            "toolbar-words",
            tr("Words on &the Toolbar"),
            (),
            lambda w: w.views.switch_toolbar_words(),
            always,
            checked=lambda w: w.toolbar_words,
        ),
        Action("reset-layout", tr("R&eset Layout"), (), lambda w: w.views.reset_layout(), under=PANES),
        Action(
            "full-screen",
            tr("&Full Screen"),
            ("F11",),
            lambda w: w.views.full_screen(),
            always,
            checked=lambda w: w.isFullScreen(),
        ),
    ),
)
"""Its rows, in groups between which a line is drawn."""
