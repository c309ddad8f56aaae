"""Pages: the overall marking at the head and foot of each, and marks that survive black and white.

Every portion stands beside a bar whose pattern tells its level, with the mark in words; what would act on a screen or
turn the direction of writing is shown as an escape. ``printed`` says what stands on them.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from reader.cable.markings import level_of
from reader.cable.record import record
from reader.cable.visible import visible
from reader.formats.outline import Heading, Outline, Portion

DPI = 1200
MARGINS = QMarginsF(18, 18, 18, 18)
"""Around the page, in millimetres."""
LAYOUT = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter
)
BAND = 2.2
"""The height of head and foot, in lines."""
GAP = 8
"""Between two pages on the screen, in pixels."""
Line = QTextFrameFormat.BorderStyle
BARS = {
    "U": Line.BorderStyle_Solid,
    "SBU": Line.BorderStyle_Double,
    "C": Line.BorderStyle_Dashed,
    "S": Line.BorderStyle_Dotted,
    "TS": Line.BorderStyle_DotDash,
}
"""The bar beside a portion, by the level of its mark."""


@record
class Frame:
    """What stands on every page: the overall marking, what the pages are of, where they come from, and a remark."""

    marking: str
    title: str
    origin: str
    remark: str = ""


class Pages:
    """A document that is filled from the top, then painted page by page."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._document = QTextDocument()
        font = QFont("Liberation Serif")
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(10.5)
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(0)
        self._cursor = QTextCursor(self._document)
        self._empty = True

    def paragraph(self, text: str, *, bold: bool = False, size: float = 1.0) -> None:
        """A paragraph of its own."""
        block = QTextBlockFormat()
        block.setBottomMargin(6)
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        style.setFontPointSize(10.5 * size)
        if self._empty:
            self._cursor.setBlockFormat(block)
            self._empty = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(shown(text), style)

    def title(self, text: str) -> None:
        """What a part of the pages is called."""
        self.paragraph(text, bold=True, size=1.15)

    def heading(self, part: Heading) -> None:
        """A heading of the cable."""
        self.paragraph(f"({part.mark}) {part.text}" if part.mark else part.text, bold=True)

    def facts(self, outline: Outline) -> None:
        """The header as two columns."""
        if not outline.facts:
            return
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(1)
        form.setBottomMargin(10)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in (22, 78)])
        table = self._cursor.insertTable(len(outline.facts), 2, form)
        self._empty = False
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for row, fact in enumerate(outline.facts):
            table.cellAt(row, 0).firstCursorPosition().insertText(fact.label, bold)
            table.cellAt(row, 1).firstCursorPosition().insertText(shown("; ".join(fact.values)))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def portion(self, part: Portion, after: str = "", state: str = "") -> None:
        """A paragraph of the cable, beside the bar of its level."""
        mark = part.unit.effective
        table = QTextTableFormat()
        table.setBorder(0)
        table.setCellPadding(0)
        table.setCellSpacing(0)
        table.setBottomMargin(7)
        table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        cell = self._cursor.insertTable(1, 1, table).cellAt(0, 0)
        self._empty = False
        style = cell.format().toTableCellFormat()
        style.setLeftBorderStyle(BARS.get(level_of(mark), Line.BorderStyle_None) if mark else Line.BorderStyle_None)
        style.setLeftBorder(4)
        style.setLeftBorderBrush(QBrush(QColor("black")))
        style.setLeftPadding(9)
        cell.setFormat(style)
        inside = cell.firstCursorPosition()
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        plain = QTextCharFormat()
        italic = QTextCharFormat()
        italic.setFontItalic(True)
        withheld = bool(part.pieces) and all(piece.withheld is not None for piece in part.pieces)
        if not withheld:
            label = "Subject: " if part.is_subject else f"{part.number}. " if part.number is not None else ""
            inside.insertText(f"{label}({mark or 'no marking'}) ", bold)
        for index, piece in enumerate(part.pieces):
            space = " " if index else ""
            if piece.withheld is not None:
                inside.insertText(f"{space}[{piece.withheld}]", italic)
            elif piece.mark:
                inside.insertText(f"{space}[{piece.mark}: {shown(piece.text)}]", plain)
            else:
                inside.insertText(space + shown(piece.text), plain)
        inside.insertText(after, plain)
        if state:
            inside.insertText(f"\n{state}", italic)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def pdf(self) -> bytes:
        """The pages as a PDF, with nothing in its particulars but the title."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(DPI)
        writer.setPageLayout(LAYOUT)
        writer.setTitle(self._frame.title)
        writer.setCreator("Cable Reader")
        self.paint(writer)
        buffer.close()
        return bytes(data.data())

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint all pages on a printer, or into a PDF."""
        painter = QPainter(device)
        band, count = self._fit(painter, device, QSizeF(device.width(), device.height()))
        for number in range(count):
            if number:
                device.newPage()
            self._page(painter, QSizeF(device.width(), device.height()), band, number, count)
        painter.end()

    def images(self, dots: float = 72, most: int | None = None) -> list[QImage]:
        """The pages, or the first ones of them, as pictures at so many dots an inch, margins included."""
        full, inner = LAYOUT.fullRectPixels(round(dots)), LAYOUT.paintRectPixels(round(dots))
        drawn: list[QImage] = []
        count = 1
        while len(drawn) < (count if most is None else min(count, most)):
            image = QImage(full.size(), QImage.Format.Format_RGB32)
            image.setDotsPerMeterX(round(dots / 0.0254))
            image.setDotsPerMeterY(round(dots / 0.0254))
            image.fill(QColor("white"))
            painter = QPainter(image)
            painter.translate(inner.topLeft())
            size = QSizeF(inner.size())
            band, count = self._fit(painter, image, size)
            self._page(painter, size, band, len(drawn), count)
            painter.end()
            drawn.append(image)
        return drawn

    def _fit(self, painter: QPainter, device: QPaintDevice, size: QSizeF) -> tuple[float, int]:
        """Lay the document out for a device; gives the height of head and foot, and how many pages there are."""
        document = self._document
        document.documentLayout().setPaintDevice(device)
        painter.setFont(self._bold())
        band = painter.fontMetrics().lineSpacing() * BAND
        document.setPageSize(QSizeF(size.width(), size.height() - 2 * band))
        return band, max(1, document.pageCount())

    def _bold(self) -> QFont:
        font = QFont(self._document.defaultFont())
        font.setBold(True)
        return font

    def _page(self, painter: QPainter, size: QSizeF, band: float, number: int, count: int) -> None:
        frame, document = self._frame, self._document
        head, foot = QRectF(0, 0, size.width(), band), QRectF(0, size.height() - band, size.width(), band)
        place = Qt.AlignmentFlag
        painter.setPen(QColor("black"))
        painter.setFont(self._bold())
        painter.drawText(head, place.AlignHCenter | place.AlignTop, frame.marking)
        painter.drawText(foot, place.AlignHCenter | place.AlignBottom, frame.marking)
        small = QFont(document.defaultFont())
        small.setPointSizeF(8)
        painter.setFont(small)
        painter.drawText(head, place.AlignLeft | place.AlignTop, frame.remark)
        painter.drawText(foot, place.AlignLeft | place.AlignBottom, frame.origin)
        told = f"{frame.title}, page {number + 1} of {count}"
        painter.drawText(foot, place.AlignRight | place.AlignBottom, told)
        height = size.height() - 2 * band
        window = QRectF(0, number * height, size.width(), height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        context.clip = window
        painter.save()
        painter.translate(QPointF(0, band - window.top()))
        painter.setClipRect(window)
        document.documentLayout().draw(painter, context)
        painter.restore()


def shown(text: str) -> str:
    """A text with nothing in it that acts or hides; its lines are kept."""
    return "\n".join(visible(line) for line in text.split("\n"))


def below_each_other(pages: list[QImage]) -> QImage:
    """Pages in one picture, to be scrolled through."""
    whole = QImage(pages[0].width(), sum(page.height() + GAP for page in pages), QImage.Format.Format_RGB32)
    whole.fill(QColor("#888"))
    painter = QPainter(whole)
    for index, page in enumerate(pages):
        painter.drawImage(0, index * (page.height() + GAP), page)
    painter.end()
    return whole
