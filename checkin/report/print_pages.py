"""The printed sheet from its title to the lines to sign, page by page."""

from __future__ import annotations

from functools import partial

from checkin.report.figures import DayReport
from checkin.report.pages import Line, Placed, flow
from checkin.report.print_layout import BAND, GRAY, INK, LINE, PALE, Pen, TableLines, nothing
from checkin.report.print_tables import (
    PrintTable,
    attendance_table,
    checkpoints_table,
    group_table,
    hours_table,
    incident_tables,
    sources_table,
)
from checkin.report.words import ReportWords

_LEFT_MM, _RIGHT_MM, _TOP_MM, _BOTTOM_MM = 14.0, 196.0, 23.0, 281.0
_FIRST_TOP_MM = 12.0  # the first page has a title in place of a header
_HEADER_MM, _FOOTER_MM = 12.0, 285.0
_WIDTH_MM = _RIGHT_MM - _LEFT_MM
_GAP_MM = 8.0  # between two tables beside each other
_HALF_MM = (_WIDTH_MM - _GAP_MM) / 2
_TALLEST_PAIR_MM = 170.0  # tables higher than this stand below each other
_SIGN_MM = 26.0


def day_pages(pen: Pen, report: DayReport, words: ReportWords) -> list[list[Placed]]:
    """Return what stands on each page of the report, and where."""
    lines = [*_title(pen, report, words), *_totals(pen, report, words)]
    total = report.total
    countries = group_table(words.countries, words.country, report.countries, total, words)
    categories = group_table(words.categories, words.category, report.categories, total, words)
    lines += _beside(pen, [countries, categories], [hours_table(report, words)])
    for table in (checkpoints_table(report, words), sources_table(report, words)):
        lines += _full(pen, table)
    lines.append(Line(_SIGN_MM, partial(_draw_signatures, pen, words)))
    for table in (*incident_tables(report, words), attendance_table(report, words)):
        lines += _full(pen, table)
    return flow(lines, _TOP_MM, _BOTTOM_MM, first_top_mm=_FIRST_TOP_MM)


def draw_page(
    pen: Pen, report: DayReport, words: ReportWords, lines: list[Placed], number: int, pages: int
) -> None:
    """Draw one page with its header and footer."""
    if number > 1:
        event = f"{report.event.name} · {words.day_text(report.day)}"
        pen.text(_LEFT_MM, _HEADER_MM, _WIDTH_MM * 0.8, _one_line(pen, event, 0.8), 8, color=GRAY)
        pen.text(_LEFT_MM, _HEADER_MM, _WIDTH_MM, words.title, 8, right=True, color=GRAY)
        pen.fill(_LEFT_MM, _HEADER_MM + 5, _WIDTH_MM, 0.2, LINE)
    for y_mm, line in lines:
        line.draw(y_mm)
    pen.fill(_LEFT_MM, _FOOTER_MM - 1.5, _WIDTH_MM, 0.2, LINE)
    made = f"{words.made_at}: {words.moment_text(report.made_at)} · {report.made_by}"
    pen.text(_LEFT_MM, _FOOTER_MM, _WIDTH_MM * 0.8, _one_line(pen, made, 0.8), 8, color=GRAY)
    page = words.page.format(page=number, pages=pages)
    pen.text(_LEFT_MM, _FOOTER_MM, _WIDTH_MM, page, 8, right=True, color=GRAY)


def _one_line(pen: Pen, text: str, share: float) -> str:
    return " ".join(pen.wrapped(text, _WIDTH_MM * share, 8)[:1])


def _title(pen: Pen, report: DayReport, words: ReportWords) -> list[Line]:
    lines = [_text_line(pen, words.title, 11, GRAY, bold=True)]
    lines += [
        _text_line(pen, text, 20, BAND, bold=True)
        for text in pen.wrapped(report.event.name, _WIDTH_MM, 20, bold=True)
    ]
    place = " · ".join(filter(None, (report.event.venue, words.day_text(report.day))))
    lines += [_text_line(pen, text, 11, INK) for text in pen.wrapped(place, _WIDTH_MM, 11)]
    return [*lines, Line(4, nothing)]


def _text_line(pen: Pen, text: str, size_pt: float, color: str, *, bold: bool = False) -> Line:
    def draw(y_mm: float) -> None:
        pen.text(_LEFT_MM, y_mm, _WIDTH_MM, text, size_pt, bold=bold, color=color)

    return Line(pen.line_mm(size_pt) + 0.6, draw)


def _totals(pen: Pen, report: DayReport, words: ReportWords) -> list[Line]:
    """Return the figures that everybody asks for first, in large type."""
    tiles = (
        (words.present, f"{report.total.present}"),
        (words.expected, f"{report.total.expected}"),
        (words.share, words.share_text(report.total.share) or "–"),
        (words.absent, f"{len(report.absent)}"),
        (words.inside, f"{report.inside}"),
    )
    return [Line(20, partial(_draw_tiles, pen, tiles)), Line(3, nothing)]


def _draw_tiles(pen: Pen, tiles: tuple[tuple[str, str], ...], y_mm: float) -> None:
    step_mm = (_WIDTH_MM + 3) / len(tiles)
    for place, (label, value) in enumerate(tiles):
        x_mm = _LEFT_MM + place * step_mm
        pen.fill(x_mm, y_mm, step_mm - 3, 20, PALE)
        pen.fill(x_mm, y_mm, 1, 20, BAND)
        pen.text(x_mm + 4, y_mm + 2, step_mm - 8, value, 20, bold=True, color=BAND)
        label = pen.wrapped(label, step_mm - 8, 8.5)[0]
        pen.text(x_mm + 4, y_mm + 13.2, step_mm - 8, label, 8.5, color=GRAY)


def _full(pen: Pen, table: PrintTable) -> list[Line]:
    return TableLines(pen, table, _LEFT_MM, _WIDTH_MM).lines()


def _beside(pen: Pen, left: list[PrintTable], right: list[PrintTable]) -> list[Line]:
    """Return tables in two columns where that fits on a page, else below each other."""
    columns = (
        _column(pen, left, _LEFT_MM),
        _column(pen, right, _LEFT_MM + _HALF_MM + _GAP_MM),
    )
    height_mm = max(sum(line.height_mm for line in column) for column in columns)
    if height_mm > _TALLEST_PAIR_MM:
        return [line for table in (*left, *right) for line in _full(pen, table)]
    return [Line(height_mm, partial(_draw_columns, columns))]


def _column(pen: Pen, tables: list[PrintTable], x_mm: float) -> list[Line]:
    return [line for table in tables for line in TableLines(pen, table, x_mm, _HALF_MM).lines()]


def _draw_columns(columns: tuple[list[Line], ...], y_mm: float) -> None:
    for column in columns:
        below_mm = y_mm
        for line in column:
            line.draw(below_mm)
            below_mm += line.height_mm


def _draw_signatures(pen: Pen, words: ReportWords, y_mm: float) -> None:
    for place, label in enumerate((words.prepared_by, words.checked_by)):
        x_mm = _LEFT_MM + place * (_HALF_MM + _GAP_MM)
        pen.text(x_mm, y_mm, _HALF_MM, label, 9.5, bold=True)
        sign_mm, date_mm = _HALF_MM * 0.66, _HALF_MM * 0.28
        date_x_mm = x_mm + _HALF_MM - date_mm
        for line_x_mm, width_mm, caption in (
            (x_mm, sign_mm, words.name_and_signature),
            (date_x_mm, date_mm, words.signed_on),
        ):
            pen.fill(line_x_mm, y_mm + 18, width_mm, 0.25, INK)
            pen.text(line_x_mm, y_mm + 19, width_mm, caption, 8, color=GRAY)
