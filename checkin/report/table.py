"""The list of people as CSV: for a spreadsheet on this computer, or for a script.

A CSV file does not say how it is to be read, so this is what was decided:

- **UTF-8 with a byte order mark.** Without it Excel takes the file for the computer's old code
  page and spoils ə, ğ, ı, ş.
- **The separator is this computer's own** (on Windows the list separator of the region, which is
  what Excel splits at: `;` for Azerbaijani, Turkish, Russian, Hungarian, `,` for English), and
  `;` on other systems. A `sep=;` line is no way out: Excel then ignores the byte order mark, and
  every other reader takes the line for data.
- **Every field is in quotes**, so that readers that split at `;` and at `,` find the same fields.
- **A field that a spreadsheet would calculate begins with an apostrophe** (`=1+1` → `'=1+1`);
  for scripts too, for nobody knows who opens their files.
- Lines end with CR LF. Numbers keep their zeros in the file, though Excel does not show them;
  the worksheet does.

For scripts (`machine`) the headings are English and never change, the separator is `,`, there is
no byte order mark, moments are ISO 8601 with the offset, and the time inside is in minutes.
"""

from __future__ import annotations

import codecs
import csv
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from checkin.report.columns import ATTENDANCE, Column, Value
from checkin.report.figures import DayReport
from checkin.report.output import replacing
from checkin.report.words import ReportWords, duration_text

# what makes a spreadsheet calculate, in the ordinary and in the full width form
_CALCULATES = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_table(
    path: Path,
    report: DayReport,
    words: ReportWords | None = None,
    *,
    machine: bool = False,
    separator: str = "",
) -> None:
    """Write who came as CSV to `path`.

    Args:
        path: The file to make or to replace.
        report: The figures.
        words: Headings and words; English where none are given.
        machine: Whether a script will read it (see the top of this module).
        separator: What stands between fields; this computer's own where it is empty.

    Raises:
        ExportFailed: The file cannot be written; what was there before is untouched.
    """
    if machine:
        lines: Iterable[list[str]] = _machine_lines(report)
    else:
        lines = _lines(report, words or ReportWords())
    delimiter = separator or ("," if machine else list_separator())
    encoding = "utf-8" if machine else "utf-8-sig"
    with replacing(path) as file:
        text = codecs.getwriter(encoding)(file)
        writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerows([safe(field) for field in line] for line in lines)


def safe(field: str) -> str:
    """Return `field` so that no spreadsheet calculates it.

    The apostrophe is also put before one that is there already, so it can be taken off again.
    """
    return f"'{field}" if field.lstrip("'").startswith(_CALCULATES) else field


def list_separator() -> str:
    """Return what spreadsheets on this computer take for the end of a field."""
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key:
            separator = str(winreg.QueryValueEx(key, "sList")[0])
        return separator if len(separator) == 1 else ";"
    return ";"


def _lines(report: DayReport, words: ReportWords) -> Iterable[list[str]]:
    yield [getattr(words, column.key) for column in ATTENDANCE]
    for row in report.rows:
        yield [_text(column.value(row), words) for column in ATTENDANCE]


def _text(value: Value, words: ReportWords) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return words.yes if value else words.no
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"  # the one form that Excel reads in every language
    if isinstance(value, timedelta):
        return duration_text(value.total_seconds())
    return str(value)


def _machine_lines(report: DayReport) -> Iterable[list[str]]:
    yield [_machine_heading(column) for column in ATTENDANCE]
    for row in report.rows:
        yield [_machine_text(column.value(row)) for column in ATTENDANCE]


def _machine_heading(column: Column) -> str:
    return f"{column.machine}_min" if column.key == "time_inside" else column.machine


def _machine_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, timedelta):
        return str(int(value.total_seconds()) // 60)
    return str(value)
