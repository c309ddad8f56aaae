"""The colours of the window: a light and a dark palette of our own on the Fusion style, and which of them counts.

Two hues carry the markings, on the blue-yellow axis, so that red-green deficiency does not matter; what differs is told
by pattern and shape before colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QToolTip, QWidget

from reader.cable.diagnostics import Severity
from reader.cable.markings import level_of

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, as ``#rrggbb``."""

    dark: bool
    window: str
    base: str
    alternate: str
    button: str
    border: str
    text: str
    muted: str
    """Text that is there but not to be read first: page breaks, line numbers, previews."""
    disabled: str
    link: str
    selection: str
    """Behind selected text, whose colour stays."""
    selection_away: str
    """The same where the pane has not the focus."""
    frame: str
    """The frame of the current node, and focus rings."""
    gutter: str
    unclassified: str
    unclassified_tint: str
    sensitive: str
    sensitive_tint: str
    other: str
    error: str
    warning: str
    note: str

    def marking(self, mark: str | None) -> str:
        """The colour of a canonical mark; None is unmarked."""
        level = level_of(mark) if mark else ""
        return {"U": self.unclassified, "SBU": self.sensitive}.get(level, self.other)

    def tint(self, mark: str | None) -> str | None:
        """The light tint behind a stretch with that mark; None where there is none."""
        level = level_of(mark) if mark else ""
        return {"U": self.unclassified_tint, "SBU": self.sensitive_tint}.get(level)

    def severity(self, severity: Severity) -> str:
        """The colour of a finding's shape and underline."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning}.get(severity, self.note)


LIGHT = Colours(
    dark=False,
    window="#f3f3f4",
    base="#ffffff",
    alternate="#f7f7f8",
    button="#ececee",
    border="#8a8a90",
    text="#1c1c1f",
    muted="#63636a",
    disabled="#9a9aa0",
    link="#1554a6",
    selection="#cfe2ff",
    selection_away="#dfe6ef",
    frame="#1a62c4",
    gutter="#f3f3f4",
    unclassified="#00662b",
    unclassified_tint="#e3f4e8",
    sensitive="#502b85",
    sensitive_tint="#ece3f8",
    other="#5c5c5c",
    error="#a3202b",
    warning="#7d5200",
    note="#1f5a99",
)
DARK = Colours(
    dark=True,
    window="#232327",
    base="#1b1b1e",
    alternate="#202024",
    button="#313137",
    border="#7c7c85",
    text="#e6e6e9",
    muted="#a0a0a8",
    disabled="#6e6e76",
    link="#8cb8ff",
    selection="#1b3d69",
    selection_away="#2b3745",
    frame="#6fa8ff",
    gutter="#232327",
    unclassified="#6fd39a",
    unclassified_tint="#12331f",
    sensitive="#c9a8f5",
    sensitive_tint="#2f2147",
    other="#a8a8a8",
    error="#ff9b9b",
    warning="#eab95c",
    note="#8cb8ff",
)


class Choice(StrEnum):
    """What the user asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def palette(colours: Colours) -> QPalette:
    """The widget palette of a theme, every role of it set."""
    made = QPalette()
    light, shade = (150, 130) if colours.dark else (102, 110)
    button = QColor(colours.button)
    for role, colour in (
        (Role.Window, colours.window),
        (Role.WindowText, colours.text),
        (Role.Base, colours.base),
        (Role.AlternateBase, colours.alternate),
        (Role.ToolTipBase, colours.button),
        (Role.ToolTipText, colours.text),
        (Role.PlaceholderText, colours.muted),
        (Role.Text, colours.text),
        (Role.Button, colours.button),
        (Role.ButtonText, colours.text),
        (Role.BrightText, colours.error),
        (Role.Link, colours.link),
        (Role.LinkVisited, colours.sensitive),
        (Role.Highlight, colours.selection),
        (Role.HighlightedText, colours.text),
        (Role.Accent, colours.frame),
        (Role.Light, button.lighter(light).name()),
        (Role.Midlight, button.lighter(light - (light - 100) // 2).name()),
        (Role.Mid, button.darker(shade).name()),
        (Role.Dark, button.darker(shade + 30).name()),
        (Role.Shadow, "#000000" if colours.dark else "#6e6e74"),
    ):
        made.setColor(role, QColor(colour))
    made.setColor(Group.Inactive, Role.Highlight, QColor(colours.selection_away))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText, Role.PlaceholderText):
        made.setColor(Group.Disabled, role, QColor(colours.disabled))
    made.setColor(Group.Disabled, Role.Highlight, QColor(colours.selection_away))
    return made


class FieldStyle(QProxyStyle):
    """Fusion, with outlines around fields that can be seen in the dark too: its own are darker than the window."""

    def __init__(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        super().__init__("Fusion")
        self._theme = theme

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw as Fusion does, then the outline."""
        super().drawPrimitive(element, option, painter, widget)
        if element in OUTLINED:
            self._outline(painter, option)
        elif element is QStyle.PrimitiveElement.PE_PanelButtonTool and option.state & QStyle.StateFlag.State_On:
            self._outline(painter, option, on=True)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw as Fusion does, then the outline of a box with arrows."""
        super().drawComplexControl(control, option, painter, widget)
        if control is QStyle.ComplexControl.CC_SpinBox:
            self._outline(painter, option)

    def _outline(self, painter: QPainter, option: QStyleOption, *, on: bool = False) -> None:
        """A thin outline; a thick one in the colour of frames for what has the focus, or is switched ``on``."""
        colours = self._theme.colours
        focused = on or bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.frame if focused else colours.border), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 2, 2)
        painter.restore()


OUTLINED = frozenset(
    {
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_Frame,
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    }
)


class Theme(QObject):
    """The theme in force: what the user chose, or what the system says, followed as it changes."""

    changed = Signal()
    """The colours are others now."""

    def __init__(
        self, application: QApplication, choice: Choice = Choice.SYSTEM, parent: QObject | None = None
    ) -> None:
        """Put the application in Fusion and in our palette."""
        super().__init__(parent)
        self._application = application
        self._hints = application.styleHints()
        self._system_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        self.choice = choice
        self.colours = self._wanted()
        self._style = FieldStyle(self)
        application.setStyle(self._style)
        self._hints.colorSchemeChanged.connect(self.on_scheme_changed)
        self._tell_platform()
        self._show()

    def choose(self, choice: Choice) -> None:
        """Take a theme, or follow the system again."""
        self.choice = choice
        self._tell_platform()
        self._follow()

    def on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        """The system went light or dark; it counts where the user asked for neither."""
        if self.choice is Choice.SYSTEM:
            self._system_dark = scheme is Qt.ColorScheme.Dark
            self._follow()

    def _wanted(self) -> Colours:
        dark = self._system_dark if self.choice is Choice.SYSTEM else self.choice is Choice.DARK
        return DARK if dark else LIGHT

    def _tell_platform(self) -> None:
        """Let title bars and native dialogs follow, where the platform can do that."""
        if self.choice is Choice.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = self.choice is Choice.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self.colours = wanted
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        made = palette(self.colours)
        self._application.setPalette(made)
        QToolTip.setPalette(made)
