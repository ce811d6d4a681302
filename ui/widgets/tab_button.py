"""A button that shows one of several lists, and how long that list is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

SIDES_PX = 24  # what the style sheet keeps free, and the frame
LEAST_PX = 64


class TabButton(QPushButton):
    """Cuts its words where there is no room for them, and never the figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab")
        self.setCheckable(True)
        self.setMinimumWidth(LEAST_PX)
        self._words = ""
        self._figure = ""

    def set_words(self, words: str, figure: str) -> None:
        """Show `words`, and `figure` behind them."""
        self._words, self._figure = words, figure
        self.setText(f"{words}  {figure}")
        self.setToolTip(self.text())

    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self.text())
        return QSize(width + SIDES_PX + 2, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics = self._metrics()
        figure = f"  {self._figure}"
        room = self.width() - SIDES_PX - metrics.horizontalAdvance(figure)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        option.text = words + figure
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _metrics(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)  # as the style sheet has it
        return QFontMetrics(font)
