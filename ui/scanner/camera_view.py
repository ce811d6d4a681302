"""The live picture of the camera, with the found codes outlined."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.scanner.decode_loop import Look
from ui.scanner.qr_reader import FoundCode

_CHOSEN_PX = 5
_OTHER_PX = 2
_FRAME_MS = 30  # more pictures a second help nobody to aim


class CameraView(QWidget):
    """Shows what the camera sees, in grey: enough to aim, and cheap beside the reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._picture = QImage()
        self._since = QElapsedTimer()
        self.setMinimumSize(160, 90)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    @Slot(object)
    def show_look(self, look: Look) -> None:
        """Show this frame until the next, unless one was shown just now."""
        recent = self._since.isValid() and self._since.elapsed() < _FRAME_MS
        if recent or not self.isVisible():
            return
        self._since.start()
        self._look = look
        self._picture = look.image.picture(self.size())
        self.update()

    @Slot()
    def clear(self) -> None:
        """Show nothing: the camera was closed."""
        self._look, self._picture = None, QImage()
        self._since.invalidate()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._look is None or self._picture.isNull():
            return
        left = (self.width() - self._picture.width()) // 2
        top = (self.height() - self._picture.height()) // 2
        painter.drawImage(left, top, self._picture)
        painter.translate(left, top)
        scale = self._picture.width() / self._look.image.width
        for code in self._look.codes:
            self._outline(painter, code, scale, code is self._look.chosen)

    def _outline(self, painter: QPainter, code: FoundCode, scale: float, chosen: bool) -> None:
        color = self.palette().highlight().color() if chosen else Qt.GlobalColor.white
        painter.setPen(QPen(color, _CHOSEN_PX if chosen else _OTHER_PX))
        painter.drawPolygon(QPolygonF([QPointF(x * scale, y * scale) for x, y in code.corners]))
