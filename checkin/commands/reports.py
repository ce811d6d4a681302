"""`checkin report`: one day's attendance as a workbook, a table or a printable sheet."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from checkin.commands.common import answer, reading_desk
from checkin.day import write_report


def report(arguments: Namespace) -> int:
    """Write the report of one day."""
    path = Path(arguments.out)
    if path.suffix.lower() == ".pdf":
        from checkin.badge.fonts import start_without_window

        start_without_window()
    with reading_desk(arguments) as desk:
        figures = desk.day.report(arguments.day or desk.day.today())
    write_report(path, figures)
    value = {
        "day": figures.day.isoformat(),
        "present": len(figures.rows),
        "absent": len(figures.absent),
        "out": str(path),
    }
    sentence = f"{figures.day}: {len(figures.rows)} came, {len(figures.absent)} did not: {path}"
    answer(arguments, value, sentence)
    return 0
