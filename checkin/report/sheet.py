"""The day on paper: an A4 PDF with totals, the list of people, and lines to sign.

Besides `badge.painter` the only module of the core that draws with Qt. It needs a
QGuiApplication for the fonts, no window; it may run in any thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter

from checkin import TITLE
from checkin.badge.fonts import ensure_fonts
from checkin.report.figures import DayReport
from checkin.report.output import replacing
from checkin.report.print_layout import INK
from checkin.report.print_pages import day_pages, draw_page
from checkin.report.words import ReportWords

_DPI = 600
_FONT = "Badge Sans"
_TIGHT = 0.88  # the font's own distance of lines leaves room for three accents on a letter
_MOST_LINES = 4  # of a cell; what is longer ends with three dots


def write_sheet(path: Path, report: DayReport, words: ReportWords | None = None) -> int:
    """Write the report as PDF to `path`, and return how many pages it has.

    Raises:
        ExportFailed: The file cannot be written; what was there before is untouched.
        RuntimeError: There is no QGuiApplication, a bug in the caller.
    """
    ensure_fonts()
    words = words or ReportWords()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(f"{report.event.name} · {words.title} · {words.day_text(report.day)}")
    writer.setCreator(TITLE)
    pages = _draw(writer, report, words)
    buffer.close()
    with replacing(path) as file:
        file.write(buffer.data().data())
    return pages


def _draw(writer: QPdfWriter, report: DayReport, words: ReportWords) -> int:
    painter = QPainter(writer)
    try:
        pen = _Pen(painter, writer)
        pages = day_pages(pen, report, words)
        for number, lines in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            draw_page(pen, report, words, lines, number, len(pages))
    finally:
        painter.end()
    return len(pages)


class _Pen:
    """Draws texts, lines and fills in millimetres, and knows how wide texts are."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter = painter
        self._scale = _DPI / 25.4
        self._writer = writer
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}

    def _font(self, size_pt: float, bold: bool) -> tuple[QFont, QFontMetricsF]:
        """Return the font of that size with its measures on this paper."""
        known = self._fonts.get((size_pt, bold))
        if known is None:
            font = QFont(_FONT)
            font.setPointSizeF(size_pt)
            font.setBold(bold)
            known = self._fonts[size_pt, bold] = (font, QFontMetricsF(font, self._writer))
        return known

    def line_mm(self, size_pt: float) -> float:
        """Return how high one line of text is."""
        return self._font(size_pt, False)[1].lineSpacing() / self._scale * _TIGHT

    def wrapped(self, text: str, width_mm: float, size_pt: float, bold: bool = False) -> list[str]:
        """Return `text` in lines that fit, the last one shortened where they are too many."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            if self._width_mm(paragraph, size_pt, bold) <= width_mm:
                lines.append(paragraph)
            else:
                lines += self._broken(paragraph, width_mm, size_pt, bold)
        if len(lines) > _MOST_LINES:
            rest = " ".join(lines[_MOST_LINES - 1 :])
            metrics, width = self._font(size_pt, bold)[1], width_mm * self._scale
            last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = [*lines[: _MOST_LINES - 1], last]
        return lines

    def _broken(self, text: str, width_mm: float, size_pt: float, bold: bool) -> list[str]:
        """Break `text` between words, and words that are too long for a line anywhere."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if self._width_mm(longer, size_pt, bold) <= width_mm:
                lines[-1] = longer
                continue
            if lines[-1]:
                lines.append("")
            for letter in word:
                if lines[-1] and self._width_mm(lines[-1] + letter, size_pt, bold) > width_mm:
                    lines.append("")
                lines[-1] += letter
        return lines

    def text(
        self, x_mm: float, y_mm: float, width_mm: float, text: str, size_pt: float, *,
        bold: bool = False, right: bool = False, color: str = INK,
    ) -> None:  # fmt: skip
        """Write one line of text; `y_mm` is its upper edge."""
        self._painter.setFont(self._font(size_pt, bold)[0])
        self._painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip
        box = self._box(x_mm, y_mm, width_mm, self.line_mm(size_pt))
        self._painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), text)

    def fill(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float, color: str) -> None:
        """Fill a box; with a height of a fraction of a millimetre it is a line."""
        self._painter.fillRect(self._box(x_mm, y_mm, width_mm, height_mm), QColor(color))

    def _width_mm(self, text: str, size_pt: float, bold: bool) -> float:
        """Return how wide `text` is."""
        return self._font(size_pt, bold)[1].horizontalAdvance(text) / self._scale

    def _box(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> QRectF:
        scale = self._scale
        return QRectF(x_mm * scale, y_mm * scale, width_mm * scale, height_mm * scale)
