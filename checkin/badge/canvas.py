"""Draws with Qt what a layout is composed of. Images may be painted on in any thread."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPolygonF

from checkin.badge import fonts, hatch, picture_file, qr
from checkin.badge.compose import Face
from checkin.badge.flags import Point, Tint
from checkin.badge.surface import SMOOTH

_PICTURE_DOTS_PER_MM = 8  # finer patterns than this are lost on paper
_LARGEST_KEPT = 63  # Qt keeps the pictures of letters up to this size; larger ones are drawn anew


class QtCanvas:
    """Draws on a picture what `compose` asks for."""

    def __init__(self, painter: QPainter, dots: float, *, two_tones: bool = True) -> None:
        """Draw with `painter`.

        Args:
            painter: At the upper left corner of the badge.
            dots: How many a millimetre has.
            two_tones: Whether a printer gets the picture, which has no shades of grey.
        """
        self.dots_per_mm = dots
        self._two_tones = two_tones  # a pattern of dots would flicker where it is made smaller
        self._painter = painter
        self._ink = Qt.GlobalColor.black
        painter.setPen(self._ink)

    def advance(self, text: str, face: Face, size: int) -> float:
        return fonts.advance(text, face, size)

    def missing(self, text: str) -> str:
        return fonts.missing(text)

    def text(self, x: float, baseline: float, text: str, face: Face, size: int) -> None:
        self._painter.setFont(fonts.font(face, size))
        # smooth edges of large letters take longer than all the rest, and no printer shows them
        is_rough = self._two_tones and size > _LARGEST_KEPT
        if is_rough:
            self._painter.setRenderHints(SMOOTH, False)
        self._painter.drawText(QPointF(x, round(baseline)), text)
        if is_rough:
            self._painter.setRenderHints(SMOOTH)

    def fill(self, x: int, y: int, w: int, h: int) -> None:
        self._painter.fillRect(x, y, w, h, self._ink)

    def code(self, x: int, y: int, modules: qr.Matrix, size: int) -> None:
        side = len(modules) * size
        shades = (b"\xff" * size, b"\0" * size)  # of a white module and of a black one
        rows = (b"".join(shades[is_black] for is_black in row) * size for row in modules)
        picture = QImage(b"".join(rows), side, side, side, QImage.Format.Format_Grayscale8)
        self._painter.drawImage(QPointF(x, y), picture)

    def stripes(self, x: int, y: int, w: int, h: int, pitch: float) -> None:
        self._painter.save()
        # smooth edges would cost ten times as much, and a printer's dots have none
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setClipRect(QRectF(x, y, w, h))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink)
        for stripe in hatch.stripes(x, y, w, h, pitch):
            self._painter.drawPolygon(_polygon(stripe))
        self._painter.restore()

    def shape(self, points: list[Point], tint: Tint) -> None:
        outline = _polygon(points)
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        is_black = tint is Tint.BLACK
        self._painter.setBrush(Qt.GlobalColor.black if is_black else Qt.GlobalColor.white)
        self._painter.drawPolygon(outline)
        clip = QPainterPath()
        clip.addPolygon(outline)
        clip.closeSubpath()
        self._painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        self._painter.setBrush(Qt.GlobalColor.black)
        box = outline.boundingRect().toAlignedRect()
        edges = box.left(), box.top(), box.right() + 1, box.bottom() + 1
        for line in hatch.lines(tint, *edges, self.dots_per_mm):
            self._painter.drawPolygon(_polygon(line))
        self._painter.restore()

    def picture(self, x: int, y: int, w: int, h: int, path: Path, *, fills: bool) -> None:
        dot = max(1, int(self.dots_per_mm / _PICTURE_DOTS_PER_MM))
        place = max(1, w // dot), max(1, h // dot)
        picture = picture_file.shades(path, *place, fills=fills)
        if picture.isNull():
            return
        if self._two_tones:
            picture = picture_file.dots(picture)
        wide, high = picture.width() * dot, picture.height() * dot
        where = QRectF(x + (w - wide) // 2, y + (h - high) // 2, wide, high)
        self._painter.drawImage(where, picture)

    def on_black(self, on: bool) -> None:
        self._ink = Qt.GlobalColor.white if on else Qt.GlobalColor.black
        self._painter.setPen(self._ink)


def _polygon(points: Iterable[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
