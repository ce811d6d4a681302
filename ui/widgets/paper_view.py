"""Shows what a printer put on paper, as the printer on the screen does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.retranslated import Retranslated

MARGIN_PX = 14
PAPER = QColor("#FFFFFF")


class PaperView(Retranslated, QWidget):
    """The latest strip of paper, as large as there is room for it, or a sentence without one.

    It shows any badge: the printer's own dots, or a preview that was painted for the screen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @Slot(bytes)
    def show_png(self, png: bytes) -> None:
        """Show the picture in a PNG file; nothing where it is none."""
        self.show_image(QImage.fromData(png))

    @Slot(QImage)
    def show_image(self, image: QImage) -> None:
        """Show `image` as the paper."""
        self.image = image
        self.update()

    def set_empty_text(self, text: str) -> None:
        """Say `text` while there is nothing to show."""
        self._empty = text
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_empty = self.image.isNull()
        painter.setPen(QPen(palette.color("line"), 1))
        painter.setBrush(palette.color("surface" if is_empty else "line"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        if is_empty:
            painter.setPen(palette.color("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), flags, self._empty)
            return
        where = self._place()
        painter.fillRect(where, PAPER)
        self._paint_smoothly(painter, where)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color("muted"), 1))
        painter.drawRect(where)

    def _paint_smoothly(self, painter: QPainter, where: QRectF) -> None:
        """Shrink in one good step: a painter alone would drop thin lines of dots."""
        ratio = self.devicePixelRatioF()
        size = (where.size() * ratio).toSize()
        scaled = self.image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawImage(where.topLeft(), scaled)

    def _place(self) -> QRectF:
        room = self.rect().toRectF().adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        size = self.image.size().toSizeF()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        where = QRectF(room.topLeft(), size)
        where.moveCenter(room.center())
        return QRectF(where.toRect())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The paper"))
