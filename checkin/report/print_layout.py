"""Turns tables into lines of measured height, on any paper that can measure and draw texts."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from checkin.report.pages import Line
from checkin.report.print_tables import PrintColumn, PrintTable

INK, BAND, LINE, PALE, GRAY = "#1f2937", "#1f4e79", "#cbd5e1", "#eef3f9", "#64748b"
_NOTE_PT = 7.8
_PAD_MM = 1.2  # between a text and the edge of its cell


class Pen(Protocol):
    """Draws in millimetres from the upper left corner of the page."""

    def line_mm(self, size_pt: float) -> float:
        """Return how high one line of text is."""

    def wrapped(self, text: str, width_mm: float, size_pt: float, bold: bool = False) -> list[str]:
        """Return `text` in lines that fit, the last one shortened where they are too many."""

    def text(
        self, x_mm: float, y_mm: float, width_mm: float, text: str, size_pt: float, *,
        bold: bool = False, right: bool = False, color: str = INK,
    ) -> None:  # fmt: skip
        """Write one line of text; `y_mm` is its upper edge."""

    def fill(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float, color: str) -> None:
        """Fill a box; with a height of a fraction of a millimetre it is a line."""


def nothing(y_mm: float) -> None:
    """Draw nothing, for a line that only keeps a distance."""


class TableLines:
    """Turns one table into lines of measured height."""

    def __init__(self, pen: Pen, table: PrintTable, x_mm: float, width_mm: float) -> None:
        self._pen = pen
        self._table = table
        self._x_mm = x_mm
        self._width_mm = width_mm
        self._size_pt = 8.2
        fixed_mm = sum(column.width_mm for column in table.columns)
        shares = sum(column.share for column in table.columns) or 1
        rest_mm = width_mm - fixed_mm
        self._widths_mm = [c.width_mm or c.share / shares * rest_mm for c in table.columns]

    def lines(self) -> list[Line]:
        """Return title, note, heading, rows and sums."""
        table, pen = self._table, self._pen
        heading = self._row(tuple(c.heading for c in table.columns), head=True)
        lines = [Line(8.0, self._title, keeps_with_next=True)]
        if table.note:
            lines += map(self._note, pen.wrapped(table.note, self._width_mm, _NOTE_PT))
            lines.append(Line(1.0, nothing, keeps_with_next=True))
        lines.append(heading)
        lines += [self._row(row, heading=heading) for row in table.rows]
        if table.sums:
            lines.append(self._row(table.sums, heading=heading, bold=True))
        lines.append(Line(2.6, nothing))
        return lines

    def _title(self, y_mm: float) -> None:
        self._pen.text(
            self._x_mm, y_mm + 1, self._width_mm, self._table.title, 11.5, bold=True, color=BAND
        )

    def _note(self, text: str) -> Line:
        draw = partial(self._draw_note, text)
        return Line(self._pen.line_mm(_NOTE_PT) + 0.2, draw, keeps_with_next=True)

    def _draw_note(self, text: str, y_mm: float) -> None:
        self._pen.text(self._x_mm, y_mm, self._width_mm, text, _NOTE_PT, color=GRAY)

    def _row(
        self, cells: tuple[str, ...], *, heading: Line | None = None, head: bool = False,
        bold: bool = False,
    ) -> Line:  # fmt: skip
        bold = bold or head
        texts = [
            self._pen.wrapped(cell, width_mm - 2 * _PAD_MM, self._size_pt, bold)
            for cell, width_mm in zip(cells, self._widths_mm, strict=True)
        ]
        height_mm = max(map(len, texts)) * self._pen.line_mm(self._size_pt) + 1.4
        draw = partial(self._draw_row, texts, height_mm, bold, head)
        return Line(height_mm, draw, heading, keeps_with_next=head)

    def _draw_row(
        self, texts: list[list[str]], height_mm: float, bold: bool, head: bool, y_mm: float
    ) -> None:
        pen, x_mm = self._pen, self._x_mm
        if bold:
            pen.fill(x_mm, y_mm, self._width_mm, height_mm, BAND if head else PALE)
        else:
            pen.fill(x_mm, y_mm + height_mm - 0.1, self._width_mm, 0.1, LINE)
        columns = zip(self._table.columns, self._widths_mm, texts, strict=True)
        for column, width_mm, lines in columns:
            self._draw_cell(column, x_mm, y_mm, width_mm, lines, bold, head)
            x_mm += width_mm

    def _draw_cell(
        self, column: PrintColumn, x_mm: float, y_mm: float, width_mm: float, lines: list[str],
        bold: bool, head: bool,
    ) -> None:  # fmt: skip
        color = "#ffffff" if head else INK
        for place, line in enumerate(lines):
            top_mm = y_mm + 0.7 + place * self._pen.line_mm(self._size_pt)
            self._pen.text(
                x_mm + _PAD_MM, top_mm, width_mm - 2 * _PAD_MM, line, self._size_pt,
                bold=bold, right=column.right, color=color,
            )  # fmt: skip
