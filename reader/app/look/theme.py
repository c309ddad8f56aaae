"""The colours of the window: palettes of our own on the Fusion style, and which of them counts."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QStyleHints
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QToolTip,
    QWidget,
)

from reader.app.look.colours import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours
from reader.app.look.grooves import Grooves

__all__ = ["DARK", "LIGHT", "STARK_DARK", "STARK_LIGHT", "Choice", "Colours", "FieldStyle", "Theme", "palette"]

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


class Choice(StrEnum):
    """What the user asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    STARK_LIGHT = "stark-light"
    STARK_DARK = "stark-dark"


CHOSEN = {
    Choice.LIGHT: LIGHT,
    Choice.DARK: DARK,
    Choice.STARK_LIGHT: STARK_LIGHT,
    Choice.STARK_DARK: STARK_DARK,
}
"""The colours that were asked for by name."""


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
        self._grooves = Grooves()

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
        bar = option if control is QStyle.ComplexControl.CC_ScrollBar else None
        if isinstance(bar, QStyleOptionSlider) and widget is not None:
            fusion = super().drawComplexControl
            handle = self.subControlRect(control, bar, QStyle.SubControl.SC_ScrollBarSlider, widget)
            self._grooves.draw(bar, painter, handle, lambda on: fusion(control, bar, on, widget))
            return
        super().drawComplexControl(control, option, painter, widget)
        if control is QStyle.ComplexControl.CC_SpinBox:
            self._outline(painter, option)

    def standardIcon(
        self, which: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """Ours in fields that can be cleared, in the colours of the theme: Qt would look through the system's icons."""
        if which is QStyle.StandardPixmap.SP_LineEditClearButton:
            from reader.app.look.icons import icon  # it knows this module

            return icon("close")
        return super().standardIcon(which, option, widget)

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


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast; versions of Qt before 6.10 cannot tell."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    preference = getattr(accessibility(), "contrastPreference", None)
    return preference is not None and preference() == Qt.ContrastPreference.HighContrast


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
        if self.choice in CHOSEN:
            return CHOSEN[self.choice]
        if wants_contrast(self._hints):
            return STARK_DARK if self._system_dark else STARK_LIGHT
        return DARK if self._system_dark else LIGHT

    def _tell_platform(self) -> None:
        """Let title bars and native dialogs follow, where the platform can do that."""
        if self.choice is Choice.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = CHOSEN[self.choice].dark
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
