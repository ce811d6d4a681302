"""`checkin badge …`: everybody's codes, badges on paper, replacements."""

from __future__ import annotations

import csv
import io
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from checkin.badge import fonts, layout
from checkin.badge.jobs import PrintJob
from checkin.badge.sheet import Progress, badge_sheet
from checkin.badge.spooler import Spooler
from checkin.commands.common import answer, complain, reading_desk, working_desk
from checkin.desk import Desk
from checkin.fold import AttendeeState
from checkin.model import ReplaceReason
from checkin.printing import CAME_OUT, PreparedBadge, Printing
from checkin.report.output import replacing

_BAR = 30  # characters of the progress bar


def codes(arguments: Namespace) -> int:
    """Write everybody's valid badge code as CSV."""
    path = Path(arguments.out)
    with reading_desk(arguments) as desk:
        rows = [
            (row.attendee.id, row.attendee.registration, row.attendee.badge_number,
             row.attendee.name, row.code)
            for row in desk.badges.codes()
        ]  # fmt: skip
    with replacing(path) as file:
        text = _csv([("attendee_id", "registration", "number", "name", "code"), *rows])
        file.write(text.encode())
    answer(arguments, {"codes": len(rows), "out": str(path)}, f"{len(rows)} codes: {path}")
    return 0


def sheet(arguments: Namespace) -> int:
    """Write everybody's badge into one PDF."""
    fonts.start_without_window()
    path = Path(arguments.out)
    with reading_desk(arguments) as desk:
        chosen = layout.load(arguments.layout, desk.folder)
        contents = [desk.badges.content(row.attendee) for row in desk.badges.codes()]
    badge_sheet(path, chosen, contents, _progress(arguments))
    answer(arguments, {"badges": len(contents), "out": str(path)}, f"{len(contents)}: {path}")
    return 0


def print_badges(arguments: Namespace) -> int:
    """Print one badge or all, one after the other, and say what came of each."""
    with working_desk(arguments) as desk:
        if arguments.all:
            states = [desk.people.get(row.attendee.id) for row in desk.badges.codes()]
        else:
            states = [desk.people.resolve(arguments.attendee)]
        with closing(_Press(desk, arguments)) as press:
            return _print(press, states, arguments)


def replace(arguments: Namespace) -> int:
    """Give somebody another badge: journal it, then print it where a printer is named."""
    reason = ReplaceReason(arguments.reason)
    with working_desk(arguments) as desk:
        # the printer's address is read first: a typing error must not cost the old badge
        press = _Press(desk, arguments) if arguments.printer else None
        state = desk.badges.replace(desk.people.resolve(arguments.attendee).attendee.id, reason)
        attendee = state.attendee
        value = {
            "attendee_id": attendee.id,
            "number": attendee.badge_number,
            "generation": attendee.generation,
            "code": desk.badges.code(attendee),
            "reason": reason.value,
        }
        if press is None:
            answer(arguments, value, f"{attendee.name}: badge {attendee.generation} is valid now")
            return 0
        with closing(press):
            job = press.print(press.printing.prepare(state, reason), value)
        return 0 if job.state in CAME_OUT else 1


class _Press:
    """Prints one badge after the other and says what came of each."""

    def __init__(self, desk: Desk, arguments: Namespace) -> None:
        fonts.start_without_window()
        chosen = arguments.layout or desk.settings.badge_layout
        self.printing = Printing(desk.badges, arguments.printer, chosen)
        self._arguments = arguments
        self._spooler = Spooler(desk.folder, desk.clock, lambda job: None)

    def close(self) -> None:
        """Let go of the printer."""
        self._spooler.close()

    def print(
        self, prepared: PreparedBadge, more: dict[str, Any], *, quiet: bool = False
    ) -> PrintJob:
        """Print one badge; a quiet one is only told of when it fails."""
        job = self._spooler.print_now(prepared.job, prepared.picture)
        self.printing.note(job)
        if not quiet or job.state not in CAME_OUT:
            self._tell(job, more)
        for warning in prepared.warnings:
            print(f"checkin: {job.label}: {warning.problem}: {warning.text}", file=sys.stderr)
        if job.problem is not None:
            complain(job.problem, as_json=self._arguments.json)
        return job

    def _tell(self, job: PrintJob, more: dict[str, Any]) -> None:
        value = {
            "attendee_id": job.attendee,
            "name": job.label,
            "badge": job.number,
            "generation": job.generation,
            "copy": job.copy,
            "outcome": job.state.value,
            **more,
        }
        answer(self._arguments, value, f"{job.title}: {job.state.value}")


def _print(press: _Press, states: Sequence[AttendeeState], arguments: Namespace) -> int:
    show = _progress(arguments)
    for done, state in enumerate(states):
        if arguments.all:
            show(done, len(states))
        quiet = arguments.all and not arguments.json
        job = press.print(press.printing.prepare(state), {}, quiet=quiet)
        if job.state not in CAME_OUT:
            # a printer that stopped would fail every badge after this one as well
            print(f"checkin: {done} of {len(states)} were printed", file=sys.stderr)
            return 1
    if arguments.all:
        show(len(states), len(states))
        answer(arguments, {"printed": len(states)}, f"{len(states)} badges printed")
    return 0


def _progress(arguments: Namespace) -> Progress:
    """Return what shows how far the work is, on a terminal only."""
    if arguments.json or not sys.stderr.isatty():
        return lambda done, total: None

    def show(done: int, total: int) -> None:
        filled = _BAR * done // max(total, 1)
        end = "\n" if done == total else ""
        bar = "█" * filled + "·" * (_BAR - filled)
        print(f"\r{bar} {done}/{total}", end=end, file=sys.stderr, flush=True)

    return show


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
