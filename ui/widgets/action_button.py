"""A button of the verdict panel: what it does, and below it the key that does it too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import blend
from ui.widgets.fitted_text import fit

HEIGHT_PX = 64
KEY_PX = 12
RADIUS_PX = 12


class ActionButton(QAbstractButton):
    """Takes the colours of the panel it lies on, and any width it is given.

    A button that does not apply now keeps its place, faintly: hands learn places.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._ink = QColor("black")
        self._under = QColor("white")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys away

    def set_words(self, text: str, tool_tip: str = "") -> None:
        """Show `text`; the key below it stays."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tool_tip or f"{text} ({self._key})")

    def set_colors(self, ink: QColor, under: QColor) -> None:
        """Take `ink` for the words, and mix the area from what lies `under` the button."""
        self._ink, self._under = ink, under
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, HEIGHT_PX)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.EnabledChange):
            self.update()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.32)
        self._paint_area(painter)
        painter.setPen(self._ink)
        key = fit(self._key, self.font().family(), False, self.width(), 20, KEY_PX, 9, 1)
        room = QRectF(self.rect()).adjusted(8, 7, -8, -key.height - 8)
        words = fit(self.text(), self.font().family(), True, room.width(), room.height(), 15, 9, 2)
        room.setTop(room.top() + max(0.0, (room.height() - words.height) / 2))
        words.paint(painter, room, Qt.AlignmentFlag.AlignHCenter)
        foot = QRectF(self.rect()).adjusted(4, self.height() - key.height - 7, -4, 0)
        key.paint(painter, foot, Qt.AlignmentFlag.AlignHCenter)

    def _paint_area(self, painter: QPainter) -> None:
        dark = QColor("#000000") if self._ink.lightnessF() > 0.5 else QColor("#1A1A1A")
        share = 0.42 if self._ink.lightnessF() > 0.5 else 0.06
        if self.underMouse() and self.isEnabled():
            share += 0.10
        area = blend(self._under, dark, share) if self.isEnabled() else self._under
        focused = self.hasFocus()
        line = self._ink if focused else blend(self._under, self._ink, 0.55)
        painter.setPen(QPen(line, 3 if focused else 1))
        painter.setBrush(blend(area, self._ink, 0.25) if self.isDown() else area)
        inset = QPointF(1.5, 1.5)
        box = QRectF(self.rect())
        painter.drawRoundedRect(
            QRectF(box.topLeft() + inset, box.bottomRight() - inset), RADIUS_PX, RADIUS_PX
        )
