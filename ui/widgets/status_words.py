"""One sentence about how something is, with the shape that says it at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.level import Level
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.status_strip import MARK_PX, paint_mark


class StatusWords(Words):
    """Shows a sentence beside the mark of its level; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.level = Level.OFF
        self.setContentsMargins(MARK_PX + 12, 0, 0, 0)
        self.hide()

    def show_status(self, level: Level, sentence: Sentence) -> None:
        """Say `sentence`; an empty one takes no room."""
        self.level = level
        self.say(sentence)
        self.update()

    def say_again(self) -> None:
        super().say_again()
        self.setAccessibleName(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top = min((self.height() - MARK_PX) / 2, max(0.0, (line - MARK_PX) / 2) + 4)
        paint_mark(painter, QRectF(1, top, MARK_PX, MARK_PX), self.level)
