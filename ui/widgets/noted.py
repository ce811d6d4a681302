"""A sentence with a mark before it that says how much it matters."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.level import Level
from ui.widgets.form import Words
from ui.widgets.status_strip import MARK_PX, paint_mark


class Mark(QWidget):
    """One shape; colour alone would leave some operators without it."""

    def __init__(self, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self.setFixedSize(QSize(MARK_PX + 4, MARK_PX + 7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(2, 5, MARK_PX, MARK_PX), self.level)


class Noted(QWidget):
    """One thing to know."""

    def __init__(self, text: str, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(level)
        self.words = Words()
        self.words.setText(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
