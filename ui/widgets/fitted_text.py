"""Finds the largest letters in which a text fits: values in, values out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter


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
    best: FittedText | None = None
    while low <= high:
        middle = (low + high) // 2
        tried = _lay_out(text, _font(family, bold, middle), width)
        if tried is not None and len(tried.lines) <= max_lines and tried.height <= height:
            best, low = tried, middle + 1
        else:
            high = middle - 1
    return best or _cut(text, _font(family, bold, smallest_px), width, max_lines)


def _font(family: str, bold: bool, pixel_size: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixel_size)
    font.setBold(bold)
    return font


def _lay_out(text: str, font: QFont, width: float) -> FittedText | None:
    """Break `text` between words, or return None where one word is wider than the room."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        broken = _break(paragraph.split(" "), metrics.horizontalAdvance, width)
        if broken is None:
            return None
        lines.extend(broken)
    longest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return FittedText(tuple(lines), font, metrics.height(), longest)


def _break(words: list[str], advance: Callable[[str], float], width: float) -> list[str] | None:
    lines: list[str] = []
    line = ""
    for word in words:
        if advance(word) > width:
            return None
        longer = f"{line} {word}" if line else word
        if line and advance(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


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
    return FittedText(tuple(lines or [""]), font, metrics.height(), width, elided=bool(rest))


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
