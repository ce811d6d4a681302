"""Shows a QR code to a scanner that is held before the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET_MODULES = 4  # the white margin without which scanners do not find a code
_MODULE_PX = 6


class QrView(QWidget):
    """Paints black modules on white in every theme, with whole pixels for each."""

    def __init__(self, matrix: Sequence[Sequence[bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self._modules = len(matrix) + 2 * _QUIET_MODULES
        self.setMinimumSize(QSize(self._modules, self._modules) * 4)

    def sizeHint(self) -> QSize:
        return QSize(self._modules, self._modules) * _MODULE_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        pixels = min(self.width(), self.height()) // self._modules
        margin_x = (self.width() - len(self._matrix) * pixels) // 2
        margin_y = (self.height() - len(self._matrix) * pixels) // 2
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    left, top = margin_x + x * pixels, margin_y + y * pixels
                    painter.fillRect(left, top, pixels, pixels, Qt.GlobalColor.black)
