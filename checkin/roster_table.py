"""XLSX, ODS and XLS workbooks -> sheets of cells; the only place that knows python-calamine."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from checkin.roster_errors import RosterDamaged, RosterPassword
from checkin.roster_file import MAX_ROWS, too_many_rows

Cell = str | int | float | bool | date | datetime | time | timedelta
Row = list[Cell]

MAX_SHEETS = 50  # a workbook with more is no list of attendees in any of those behind


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file. Rows are counted from its first line, as the spreadsheet shows them."""

    name: str
    visible: bool
    head: list[Row]  # enough of its beginning to find the headings
    rows: Callable[[int], Iterator[Row]]  # all, the head included; given where the headings stand


def sheets(content: bytes, head_rows: int) -> Iterator[Sheet]:
    """Yield the sheets of the workbook in its own order."""
    with _reading():
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        metadata = [m for m in workbook.sheets_metadata if m.typ is SheetTypeEnum.WorkSheet]
    for sheet in metadata[:MAX_SHEETS]:
        with _reading():
            table = workbook.get_sheet_by_name(sheet.name)
            head = list(islice(table.iter_rows(), head_rows))
        visible = sheet.visible is SheetVisibleEnum.Visible
        yield Sheet(sheet.name, visible, head, partial(_rows, table))


def _rows(table: CalamineSheet, headings: int) -> Iterator[Row]:
    rows = table.end[0] + 1 if table.end else 0
    if rows > MAX_ROWS:
        raise too_many_rows(rows)
    with _reading():
        merged = _merged(table, headings)
        yield from _filled(table.iter_rows(), merged) if merged else table.iter_rows()


def _merged(table: CalamineSheet, headings: int) -> dict[int, list[tuple[int, int]]]:
    """Return first row -> columns and last rows of cells that are merged down, below the headings.

    Those that are merged across are titles; headings that are have their own rows below them.
    """
    merged: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (top, left), (bottom, right) in table.merged_cell_ranges or ():
        within = table.end is not None and right <= table.end[1]  # else all of them are empty
        if top > headings and left == right and within:
            merged[top].append((left, bottom))
    return merged


def _filled(rows: Iterator[Row], merged: dict[int, list[tuple[int, int]]]) -> Iterator[Row]:
    """Yield `rows` with what a merged cell says in each row that it covers."""
    covering: dict[int, tuple[Cell, int]] = {}  # column -> its cell, and the last row
    for number, row in enumerate(rows):
        for column, (cell, last) in list(covering.items()):
            if number <= last:
                row[column] = cell
            else:
                del covering[column]
        for column, last in merged.get(number, ()):
            covering[column] = row[column], last
        yield row


@contextmanager
def _reading() -> Iterator[None]:
    """Turn what the reader raises for damaged files into what the operator is told."""
    try:
        yield
    except PasswordError as error:
        raise RosterPassword("the spreadsheet is protected by a password") from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise RosterDamaged(f"the spreadsheet is damaged: {error}") from error
    except BaseException as error:
        # A panic of the Rust reader has a class that cannot be imported, and it is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise RosterDamaged("the spreadsheet is damaged: the reader gave up") from error
