"""The shapes that tell verdicts apart without colour and without words."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from checkin.model import Direction, Outcome, Tone
from ui import theme


class Shape(StrEnum):
    """What is painted; each stands for one answer."""

    TICK = "tick"  # a circle: let in
    ARROW = "arrow"  # a circle: left
    TRIANGLE = "triangle"  # in already
    CROSS = "cross"  # an octagon: refused
    INFO = "info"  # a square: a person must decide
    SCAN = "scan"  # corners of a frame: waiting
    PERSON = "person"  # somebody who was looked up
    UNDONE = "undone"  # a ring with an arrow back


SHAPES: dict[Tone, Shape] = {
    Tone.ADMIT: Shape.TICK,
    Tone.REPEAT: Shape.TRIANGLE,
    Tone.REFUSE: Shape.CROSS,
    Tone.ACTION: Shape.INFO,
}


def shape_of(outcome: Outcome) -> Shape:
    """Return the shape that stands for `outcome`."""
    if outcome.undone:
        return Shape.UNDONE
    if outcome.verdict.tone is Tone.ADMIT and outcome.direction is Direction.EXIT:
        return Shape.ARROW
    return SHAPES[outcome.verdict.tone]


class VerdictSymbol(QWidget):
    """One shape as a widget, for legends."""

    def __init__(self, shape: Shape, tone: Tone | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self._tone = tone
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current()
        ink = palette.ink(self._tone) if self._tone else palette.color("muted")
        painter = QPainter(self)
        paint_symbol(painter, self.rect().toRectF(), self._shape, ink, palette.color("surface"))


def paint_symbol(painter: QPainter, where: QRectF, shape: Shape, ink: QColor, mark: QColor) -> None:
    """Paint `shape` in `ink` into the square `where`; `mark` is the colour of what is inside it.

    All shapes are drawn on a square of 100 and scaled, so they are sharp at any size.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / 100, where.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    _PAINTERS[shape](painter, ink, mark)
    painter.restore()


def _pen(color: QColor, width: float) -> QPen:
    caps, joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(color, width, Qt.PenStyle.SolidLine, caps, joins)


def _tick(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.drawEllipse(QRectF(2, 2, 96, 96))
    painter.setPen(_pen(mark, 10))
    painter.drawPolyline(QPolygonF([QPointF(28, 52), QPointF(44, 67), QPointF(73, 36)]))


def _arrow(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.drawEllipse(QRectF(2, 2, 96, 96))
    painter.setPen(_pen(mark, 10))
    painter.drawLine(QPointF(26, 50), QPointF(72, 50))
    painter.drawPolyline(QPolygonF([QPointF(54, 31), QPointF(73, 50), QPointF(54, 69)]))


def _triangle(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.setPen(_pen(ink, 6))
    painter.drawPolygon(QPolygonF([QPointF(50, 9), QPointF(95, 91), QPointF(5, 91)]))
    painter.setPen(_pen(mark, 10))
    painter.drawLine(QPointF(50, 38), QPointF(50, 61))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    painter.drawEllipse(QPointF(50, 77), 5.8, 5.8)


def _cross(painter: QPainter, ink: QColor, mark: QColor) -> None:
    near, far, cut = 4.0, 96.0, 31.0
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(cut, near), QPointF(100 - cut, near), QPointF(far, cut),
                QPointF(far, 100 - cut), QPointF(100 - cut, far), QPointF(cut, far),
                QPointF(near, 100 - cut), QPointF(near, cut),
            ]
        )
    )  # fmt: skip
    painter.setPen(_pen(mark, 11))
    painter.drawLine(QPointF(33, 33), QPointF(67, 67))
    painter.drawLine(QPointF(67, 33), QPointF(33, 67))


def _info(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.drawRoundedRect(QRectF(5, 5, 90, 90), 15, 15)
    painter.setBrush(mark)
    painter.drawEllipse(QPointF(50, 28), 6, 6)
    painter.setPen(_pen(mark, 11))
    painter.drawLine(QPointF(50, 47), QPointF(50, 74))


def _scan(painter: QPainter, ink: QColor, mark: QColor) -> None:
    pen = _pen(ink, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for x, y, to_right, down in ((4, 4, 1, 1), (96, 4, -1, 1), (4, 96, 1, -1), (96, 96, -1, -1)):
        corner = QPainterPath(QPointF(x, y + 26 * down))
        corner.lineTo(x, y + 8 * down)
        corner.quadTo(x, y, x + 8 * to_right, y)
        corner.lineTo(x + 26 * to_right, y)
        painter.drawPath(corner)
    painter.drawLine(QPointF(14, 50), QPointF(86, 50))


def _person(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.drawEllipse(QPointF(50, 30), 20, 20)
    shoulders = QPainterPath(QPointF(12, 92))
    shoulders.cubicTo(12, 66, 30, 58, 50, 58)
    shoulders.cubicTo(70, 58, 88, 66, 88, 92)
    shoulders.closeSubpath()
    painter.drawPath(shoulders)


def _undone(painter: QPainter, ink: QColor, mark: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 8))
    painter.drawArc(QRectF(14, 14, 72, 72), -135 * 16, 285 * 16)
    painter.drawPolyline(QPolygonF([QPointF(15, 8), QPointF(19, 32), QPointF(42, 24)]))


_PAINTERS: dict[Shape, Callable[[QPainter, QColor, QColor], None]] = {
    Shape.TICK: _tick,
    Shape.ARROW: _arrow,
    Shape.TRIANGLE: _triangle,
    Shape.CROSS: _cross,
    Shape.INFO: _info,
    Shape.SCAN: _scan,
    Shape.PERSON: _person,
    Shape.UNDONE: _undone,
}
