"""The day as a workbook for Excel and LibreOffice: a summary and one sheet a list.

Texts are written as texts whatever they begin with, so a name like `=HYPERLINK(…)` is shown and
not calculated. Times are real times in the event's zone, numbers of badges keep their zeros.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from checkin.report.columns import Kind, Value
from checkin.report.figures import DayReport
from checkin.report.output import replacing
from checkin.report.sheets import (
    ListSheet,
    Row,
    list_sheets,
    summary_facts,
    summary_notes,
    summary_totals,
)
from checkin.report.words import ReportWords

_INK, _BAND, _LINE, _PALE = "#1F2937", "#1F4E79", "#CBD5E1", "#EEF3F9"
_EXITS = "#D98E04"
_LONGEST_TEXT = 32_767  # that a cell can hold
_WIDEST = 32  # letters; longer texts are broken into lines
_LINE_PT, _HIGHEST_PT = 15, 400
_NARROWEST = 8
_A4 = 9
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.COUNT: "#,##0",
    Kind.SHARE: "0%",
    Kind.TIME: "hh:mm",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.LENGTH: "[h]:mm",
    Kind.YES: "@",
}
_CENTERED = frozenset({Kind.TIME, Kind.MOMENT, Kind.LENGTH, Kind.YES})


def write_workbook(path: Path, report: DayReport, words: ReportWords | None = None) -> None:
    """Write all figures of `report` to `path`; in English where no words are given.

    Raises:
        ExportFailed: The file cannot be written; what was there before is untouched.
    """
    words = words or ReportWords()
    book = _Book(words)
    book.describe(report)
    book.add_summary(report)
    for sheet in list_sheets(report, words):
        book.add_list(sheet, f"{report.event.name} · {words.day_text(report.day)}")
    book.save(path)


def write_rows(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a plain list of texts to `path`, for other rooms (rejected rows, a roster, …).

    Raises:
        ExportFailed: The file cannot be written; what was there before is untouched.
    """
    book = _Book(ReportWords())
    columns = tuple((heading, Kind.TEXT) for heading in headings)
    book.add_list(ListSheet(path.stem, columns, [list(row) for row in rows]), path.stem)
    book.save(path)


class _Book:
    """A workbook in the making: sheets in one style, kept in memory until it is saved."""

    def __init__(self, words: ReportWords) -> None:
        self._words = words
        self._bytes = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._bytes, dict(_OPTIONS))
        self._names: set[str] = set()
        ink = {"font_color": _INK, "valign": "vcenter"}
        line = {**ink, "bottom": 1, "bottom_color": _LINE}
        self._cells = {kind: self._cell_format(kind, line) for kind in Kind}
        self._long = self._cell_format(Kind.TEXT, {**line, "text_wrap": True})
        heavy = {**ink, "bold": True, "top": 1, "top_color": _BAND, "bg_color": _PALE}
        self._sums = {kind: self._cell_format(kind, heavy) for kind in Kind}
        self._head = self._book.add_format(
            {"bold": True, "font_color": "white", "bg_color": _BAND, "valign": "vcenter",
             "text_wrap": True, "border": 1, "border_color": _BAND}
        )  # fmt: skip
        self._title = self._book.add_format({"bold": True, "font_size": 20, "font_color": _BAND})
        self._label = self._book.add_format({**line, "bold": True})
        self._note = self._book.add_format({**ink, "text_wrap": True, "valign": "top"})

    def describe(self, report: DayReport) -> None:
        """Fill in the properties that a file manager shows."""
        day = self._words.day_text(report.day)
        self._book.set_properties(
            {
                "title": f"{report.event.name} · {self._words.title} · {day}",
                "author": report.made_by,
                "created": report.made_at.replace(tzinfo=None),
            }
        )

    def add_summary(self, report: DayReport) -> None:
        """Add the sheet that says what the report is about and where it comes from."""
        words = self._words
        sheet = self._sheet(words.summary, report.event.name)
        sheet.set_portrait()
        sheet.fit_to_pages(1, 1)
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 2, 36)
        sheet.hide_gridlines(2)
        sheet.set_row(0, 32)
        sheet.write_string(0, 0, words.title, self._title)
        row = self._facts(sheet, 1, summary_facts(report, words)) + 1
        row = self._band(sheet, row, (words.totals, "", ""))
        row = self._facts(sheet, row, summary_totals(report, words)) + 1
        row = self._band(sheet, row, (words.sources, words.entries_included, words.included_until))
        for source in report.sources:
            newest = source.last_at or words.nothing_yet
            values: Row = (source.station, source.entries, newest)
            for column, (value, kind) in enumerate(
                zip(values, (Kind.TEXT, Kind.COUNT, Kind.MOMENT), strict=True)
            ):
                self._write(sheet, row, column, value, self._cells[kind])
            row += 1
        for note in summary_notes(report, words):
            row += 1
            sheet.merge_range(row, 0, row, 2, "", self._note)
            sheet.write_string(row, 0, note, self._note)
            sheet.set_row(row, _LINE_PT * (1 + len(note) // 100))

    def add_list(self, contents: ListSheet, print_title: str) -> None:
        """Add a sheet with a heading that stays in sight, a filter, and the list under it."""
        sheet = self._sheet(contents.name, print_title)
        widths = [self._width(contents, column) for column in range(len(contents.columns))]
        for column, (heading, _) in enumerate(contents.columns):
            sheet.set_column(column, column, widths[column])
            self._write(sheet, 0, column, heading, self._head)
        self._rows(sheet, contents, widths)
        end = len(contents.rows)
        if contents.sums is not None:
            for column, (_, kind) in enumerate(contents.columns):
                self._write(sheet, end + 1, column, contents.sums[column], self._sums[kind])
        sheet.set_row(0, 2 * _LINE_PT)
        sheet.freeze_panes(1, contents.frozen_columns)
        sheet.autofilter(0, 0, max(end, 1), len(widths) - 1)
        sheet.repeat_rows(0)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{end + 2}"})
        if contents.chart:
            self._add_chart(sheet, contents)

    def _rows(self, sheet: Worksheet, contents: ListSheet, widths: Sequence[float]) -> None:
        """Write the list, with rows as high as their longest text needs."""
        for number, row in enumerate(contents.rows, 1):
            lines = 1
            for column, (_, kind) in enumerate(contents.columns):
                value, style = row[column], self._cells[kind]
                if isinstance(value, str) and len(value) > widths[column]:
                    style = self._long
                    lines = max(lines, ceil(len(value) / widths[column] * 1.15))
                self._write(sheet, number, column, value, style)
            if lines > 1:
                sheet.set_row(number, min(lines * _LINE_PT, _HIGHEST_PT))

    def save(self, path: Path) -> None:
        """Finish the workbook and put it at `path`."""
        self._book.close()
        with replacing(path) as file:
            file.write(self._bytes.getbuffer())

    def _cell_format(self, kind: Kind, style: dict[str, object]) -> Format:
        extra = {"num_format": _NUMBER_FORMATS[kind]}
        if kind in _CENTERED:
            extra["align"] = "center"
        return self._book.add_format({**style, **extra})

    def _sheet(self, name: str, print_title: str) -> Worksheet:
        """Add a sheet that prints well: across A4, one page wide, with page numbers."""
        sheet = self._book.add_worksheet(self._free_name(name))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
        page = self._words.page.replace("&", "&&").format(page="&P", pages="&N")
        sheet.set_header(f"&L&9{_print_text(print_title)}&R&9&A")
        sheet.set_footer(f"&R&9{page}")
        return sheet

    def _free_name(self, name: str) -> str:
        """Return `name` as Excel allows it for a sheet, and different from those before."""
        wanted = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", name).strip(" '")[:31] or "Sheet"
        free, number = wanted, 1
        while free.casefold() in self._names:
            number += 1
            free = f"{wanted[:27]} {number}"
        self._names.add(free.casefold())
        return free

    def _facts(self, sheet: Worksheet, row: int, facts: list[tuple[str, Value, Kind]]) -> int:
        """Write labels and values below each other, and return the row after them."""
        for label, value, kind in facts:
            sheet.write_string(row, 0, label, self._label)
            left = self._left(kind)
            sheet.merge_range(row, 1, row, 2, "", left)
            self._write(sheet, row, 1, value, left)
            sheet.set_row(row, _LINE_PT * (1 + len(str(value)) // 70))
            row += 1
        return row

    def _left(self, kind: Kind) -> Format:
        style = {
            "font_color": _INK,
            "bottom": 1,
            "bottom_color": _LINE,
            "align": "left",
            "valign": "vcenter",
            "text_wrap": True,
        }
        return self._book.add_format({**style, "num_format": _NUMBER_FORMATS[kind]})

    def _band(self, sheet: Worksheet, row: int, headings: Sequence[str]) -> int:
        for column, heading in enumerate(headings):
            self._write(sheet, row, column, heading, self._head)
        return row + 1

    def _write(self, sheet: Worksheet, row: int, column: int, value: Value, style: Format) -> None:
        if isinstance(value, str) and value:
            sheet.write_string(row, column, value[:_LONGEST_TEXT], style)
        elif value is None or value == "":
            sheet.write_blank(row, column, None, style)
        elif isinstance(value, bool):
            word = self._words.yes if value else self._words.no
            sheet.write_string(row, column, word, style)
        elif isinstance(value, datetime):
            local = value.replace(tzinfo=None, microsecond=0, second=0)
            sheet.write_datetime(row, column, local, style)
        elif isinstance(value, timedelta):
            sheet.write_datetime(row, column, value, style)
        else:
            sheet.write_number(row, column, value, style)

    def _width(self, contents: ListSheet, column: int) -> float:
        """Return a width in letters that shows the heading with its arrow and most texts."""
        heading, kind = contents.columns[column]
        widest = max(map(len, heading.split()), default=0) + 4  # the heading may take two lines
        if kind is Kind.MOMENT:
            widest = max(widest, 17)
        if kind is Kind.TEXT:
            cells = [*contents.rows, contents.sums] if contents.sums else contents.rows
            widest = max(widest, *(len(str(row[column])) + 2 for row in cells), 0)
        return min(max(widest, _NARROWEST), _WIDEST)

    def _add_chart(self, sheet: Worksheet, contents: ListSheet) -> None:
        """Draw the list from the first to the last line that is not all zero."""
        busy = [n for n, row in enumerate(contents.rows, 1) if any(row[1:])] or [1]
        first, last = busy[0], busy[-1]
        name = sheet.get_name()
        chart = self._book.add_chart({"type": "column"})
        for column, color in ((1, _BAND), (2, _EXITS)):
            chart.add_series(
                {
                    "name": [name, 0, column],
                    "categories": [name, first, 0, last, 0],
                    "values": [name, first, column, last, column],
                    "fill": {"color": color},
                    "gap": 60,
                }
            )
        chart.set_title({"name": contents.name, "name_font": {"size": 13, "color": _INK}})
        chart.set_legend({"position": "bottom"})
        chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": _LINE}}})
        chart.set_size({"width": 720, "height": 380})
        sheet.insert_chart(1, len(contents.columns) + 1, chart)


def _print_text(text: str) -> str:
    """Return `text` for a page header, where & begins a command and length is limited."""
    return " ".join(text.split())[:100].replace("&", "&&")
