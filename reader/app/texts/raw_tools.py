"""What painting the raw text takes up again each time: small letters and their widths, colours, signs as pictures."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from reader.app.look.stamps import Stamps
from reader.app.look.theme import Colours


class Tools:
    """Made once for a font and the colours of a theme."""

    def __init__(self, font: QFont, colours: Colours) -> None:
        """Make nothing before it is needed."""
        self.font = QFont(font)
        """That of the text."""
        self._colours = colours
        self._letters: dict[float, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[str, float], float] = {}
        self._inks: dict[str, QColor] = {}
        self.stamps = Stamps()

    def fitting(self, font: QFont, colours: Colours) -> Tools:
        """These, if they were made for this font and these colours; else new ones."""
        return self if self._colours is colours and self.font == font else Tools(font, colours)

    def ink(self, name: str) -> QColor:
        """A colour."""
        if name not in self._inks:
            self._inks[name] = QColor(name)
        return self._inks[name]

    def small(self, scale: float) -> tuple[QFont, QFontMetricsF]:
        """Bold letters of so much of the text's size, and their measures."""
        if scale not in self._letters:
            font = QFont(self.font)
            font.setBold(True)
            font.setPointSizeF(max(self.font.pointSizeF() * scale, 4))
            self._letters[scale] = (font, QFontMetricsF(font))
        return self._letters[scale]

    def width(self, words: str, scale: float) -> float:
        """How wide small letters of so much of the text's size are."""
        if (words, scale) not in self._widths:
            self._widths[words, scale] = self.small(scale)[1].horizontalAdvance(words)
        return self._widths[words, scale]
