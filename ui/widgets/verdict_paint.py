"""Paints the ground, the frame and the words of the verdict panel."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from checkin.model import Tone
from ui import theme
from ui.widgets.verdict_flow import Flow
from ui.widgets.verdict_symbol import Shape, paint_symbol

RADIUS_PX = 18.0
FRAME_PX = 14.0
OUTLINE_PX = 3.0
BAND_PX = 44


@dataclass(frozen=True, slots=True)
class PanelColors:
    """The panel's colours at one step of the fade."""

    ground: QColor
    frame: QColor
    frame_px: float
    symbol: QColor
    headline: QColor
    text: QColor
    quiet: QColor

    @classmethod
    def of(cls, tone: Tone | None, ebb: float) -> PanelColors:
        """Return the colours of `tone`, `ebb` of the way from fresh (0) to old (1)."""
        palette = theme.current()
        surface, text = palette.color("surface"), palette.color("text")
        if tone is None:
            muted, line = palette.color("muted"), palette.color("line")
            return cls(surface, line, 1.0, muted, text, text, muted)
        ink = palette.ink(tone)
        if not palette.fills:
            frame_px = FRAME_PX + (OUTLINE_PX - FRAME_PX) * ebb
            return cls(surface, ink, frame_px, ink, ink, text, text)
        on_tone = palette.on_tone(tone)
        strong = theme.blend(on_tone, ink, ebb)
        plain = theme.blend(on_tone, text, ebb)
        ground = theme.blend(palette.tone(tone), surface, ebb)
        return cls(ground, palette.tone(tone), OUTLINE_PX, strong, strong, plain, plain)


def paint_ground(painter: QPainter, box: QRectF, colors: PanelColors) -> None:
    """Paint the panel's area and its frame; thick frames keep round corners inside too."""
    half = colors.frame_px / 2
    painter.setPen(QPen(colors.frame, colors.frame_px))
    painter.setBrush(colors.ground)
    radius = max(2.0, RADIUS_PX - half)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


def paint_band(painter: QPainter, box: QRectF, word: str, family: str) -> None:
    """Paint the band across the panel's top that says that people are let out."""
    palette = theme.current()
    band = QPainterPath()
    band.addRoundedRect(box, RADIUS_PX, RADIUS_PX)
    strip = QPainterPath()
    strip.addRect(QRectF(box.left(), box.top(), box.width(), BAND_PX))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color("text"))
    painter.drawPath(band.intersected(strip))
    font = QFont(family)
    font.setPixelSize(22)
    font.setBold(True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3)
    painter.setFont(font)
    ink = palette.color("surface")
    painter.setPen(ink)
    row = QRectF(box.left(), box.top(), box.width(), BAND_PX)
    painter.drawText(row, int(Qt.AlignmentFlag.AlignCenter), word)
    half = painter.fontMetrics().horizontalAdvance(word) / 2
    _paint_arrow(painter, QPointF(row.center().x() + half + 22, row.center().y()), ink)
    _paint_arrow(painter, QPointF(row.center().x() - half - 64, row.center().y()), ink)


def _paint_arrow(painter: QPainter, start: QPointF, ink: QColor) -> None:
    painter.setPen(QPen(ink, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    end = start + QPointF(40, 0)
    painter.drawLine(start, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([end + QPointF(-11, -9), end, end + QPointF(-11, 9)]))


def paint_flow(painter: QPainter, flow: Flow, shape: Shape, colors: PanelColors) -> None:
    """Paint the symbol and the words where `flow` puts them."""
    paint_symbol(painter, flow.symbol, shape, colors.symbol, colors.ground)
    inks = {"headline": colors.headline, "about": colors.quiet, "footnote": colors.quiet}
    for piece in flow.pieces:
        painter.setPen(inks.get(piece.role, colors.text))
        piece.text.paint(painter, piece.where)
