"""Room for what stands in an empty field: a hint that is cut off is none."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

AROUND = 4
"""What Qt leaves free before and behind the text, and one pixel for a fraction, in pixels."""


def fit(field: QLineEdit) -> None:
    """Let a field be at least as wide as its hint, in whatever language that is."""
    frame = QStyleOptionFrame()
    field.initStyleOption(frame)
    around = (
        frame.rect.width() - field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field).width()
    )
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + around + 2 * AROUND)
