"""Finds the largest letters in which a text fits: values in, values out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

MEASURED_PX = 200  # letters are measured once at this size: their widths grow evenly
SLACK = 1.01  # for systems that round the width of each letter


@dataclass(frozen=True, slots=True)
class FittedText:
    """A text broken into lines, in letters of one size."""

    lines: tuple[str, ...]
    font: QFont
    line_height: float
    width: float  # of the longest line
    elided: bool = False

    @property
    def height(self) -> float:
        """How much room all lines take."""
        return self.line_height * len(self.lines)

    def paint(
        self, painter: QPainter, where: QRectF, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        """Paint the lines into the top of `where`, in the painter's pen."""
        painter.setFont(self.font)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        for number, line in enumerate(self.lines):
            top_left = QPointF(where.left(), where.top() + number * self.line_height)
            box = QRectF(top_left.x(), top_left.y(), where.width(), self.line_height)
            painter.drawText(box, int(flags), line)


@lru_cache(maxsize=512)  # a verdict is painted again at each expose and at each step of a fade
def fit(
    text: str,
    family: str,
    bold: bool,
    width: float,
    height: float,
    largest_px: int,
    smallest_px: int,
    max_lines: int,
) -> FittedText:
    """Return `text` in the largest size in which it stays inside `width` and `height`.

    Lines break between words only, as long as any size above the smallest does it. What does
    not fit even then is cut with an ellipsis, and says so.
    """
    low, high = smallest_px, max(largest_px, smallest_px)
    best: tuple[int, list[str]] | None = None
    while low <= high:
        middle = (low + high) // 2
        lines = _break(text, family, bold, width * MEASURED_PX / middle)
        fits = lines is not None and len(lines) <= max_lines
        if lines is not None and fits and _line_height(middle, bold) * len(lines) <= height:
            best, low = (middle, lines), middle + 1
        else:
            high = middle - 1
    if best is None:
        return _cut(text, _font(family, bold, smallest_px), width, max_lines)
    pixel_size, lines = best
    longest = max(_advance(line, family, bold) for line in lines) * pixel_size / MEASURED_PX
    height_px = _line_height(pixel_size, bold)
    return FittedText(tuple(lines), _font(family, bold, pixel_size), height_px, longest)


def _font(family: str, bold: bool, pixel_size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixel_size)
    font.setBold(bold)
    return font


def _line_height(pixel_size: int, bold: bool) -> float:
    """Set large lines tighter than the font's own metrics, which leave room for rare marks."""
    return pixel_size * (1.16 if bold else 1.3)


@lru_cache(maxsize=4096)  # measuring is what takes the time, and most words come again
def _advance(text: str, family: str, bold: bool) -> float:
    """Return the width of `text` in letters of the size in which all are measured."""
    metrics = QFontMetricsF(_font(family, bold, MEASURED_PX))
    return metrics.horizontalAdvance(text) * SLACK


def _break(text: str, family: str, bold: bool, width: float) -> list[str] | None:
    """Break `text` between words, or return None where one word is wider than the room."""
    lines: list[str] = []
    space = _advance(" ", family, bold)
    for paragraph in text.split("\n"):
        line: list[str] = []
        used = 0.0
        for word in paragraph.split():
            advance = _advance(word, family, bold)
            if advance > width:
                return None
            if line and used + space + advance > width:
                lines.append(" ".join(line))
                line, used = [], 0.0
            used += advance + (space if line else 0.0)
            line.append(word)
        lines.append(" ".join(line))
    return lines


def _cut(text: str, font: QFont, width: float, max_lines: int) -> FittedText:
    """Break anywhere, and end with an ellipsis where the lines do not suffice."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    rest = " ".join(text.split())
    while rest and len(lines) < max_lines:
        count = max(1, _fitting(rest, metrics, width))
        space = rest.rfind(" ", 0, count)
        end = space if count < len(rest) and space > 0 else count
        lines.append(rest[:end])
        rest = rest[end:].lstrip()
    if rest and lines:
        last = f"{lines[-1]} {rest}"
        lines[-1] = metrics.elidedText(last, Qt.TextElideMode.ElideRight, width)
    return FittedText(
        tuple(lines or [""]),
        font,
        _line_height(font.pixelSize(), font.bold()),
        width,
        elided=bool(rest),
    )


def _fitting(text: str, metrics: QFontMetricsF, width: float) -> int:
    """Return how many letters of `text` fit into `width`, by halving."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
