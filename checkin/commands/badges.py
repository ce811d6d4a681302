"""`checkin badge …`: everybody's codes, badges on paper, replacements."""

from __future__ import annotations

import csv
import io
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from checkin.badge import layout, painter
from checkin.badge.delivery import Delivery, Outcome
from checkin.badge.transport import Transport
from checkin.commands.common import answer, complain, reading_desk, working_desk
from checkin.desk import Desk
from checkin.fold import AttendeeState
from checkin.model import ReplaceReason
from checkin.printing import PreparedBadge, Printing
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
    painter.start_without_window()
    path = Path(arguments.out)
    with reading_desk(arguments) as desk:
        contents = [desk.badges.content(row.attendee) for row in desk.badges.codes()]
    painter.badge_sheet(path, layout.load(arguments.layout), contents, _progress(arguments))
    answer(arguments, {"badges": len(contents), "out": str(path)}, f"{len(contents)}: {path}")
    return 0


def print_badges(arguments: Namespace) -> int:
    """Print one badge or all, one after the other, and say what came of each."""
    painter.start_without_window()
    with working_desk(arguments) as desk:
        printing = _printing(desk, arguments)
        if arguments.all:
            states = [desk.people.get(row.attendee.id) for row in desk.badges.codes()]
        else:
            states = [desk.people.resolve(arguments.attendee)]
        return _print(desk, printing, states, arguments)


def replace(arguments: Namespace) -> int:
    """Give somebody another badge: journal it, then print it where a printer is named."""
    reason = ReplaceReason(arguments.reason)
    with working_desk(arguments) as desk:
        # the printer's address is read first: a typing error must not cost the old badge
        printing = None
        if arguments.printer:
            painter.start_without_window()
            printing = _printing(desk, arguments)
        state = desk.badges.replace(desk.people.resolve(arguments.attendee).attendee.id, reason)
        attendee = state.attendee
        value = {
            "attendee_id": attendee.id,
            "number": attendee.badge_number,
            "generation": attendee.generation,
            "code": desk.badges.code(attendee),
            "reason": reason.value,
        }
        if printing is None:
            answer(arguments, value, f"{attendee.name}: badge {attendee.generation} is valid now")
            return 0
        transport = Transport(printing.printer)
        prepared = printing.prepare(state, reason)
        delivery = _deliver(desk, transport, prepared)
        _tell(arguments, prepared, delivery, value)
        return 0 if delivery.outcome in _CAME_OUT else 1


_CAME_OUT = (Outcome.PRINTED, Outcome.SENT)


def _printing(desk: Desk, arguments: Namespace) -> Printing:
    chosen = arguments.layout or desk.settings.badge_layout
    return Printing(desk.badges, arguments.printer, chosen)


def _print(
    desk: Desk, printing: Printing, states: Sequence[AttendeeState], arguments: Namespace
) -> int:
    transport = Transport(printing.printer)
    show = _progress(arguments)
    for done, state in enumerate(states):
        if arguments.all:
            show(done, len(states))
        prepared = printing.prepare(state)
        delivery = _deliver(desk, transport, prepared)
        if delivery.outcome not in _CAME_OUT:
            # a printer that stopped would fail every badge after this one as well
            _tell(arguments, prepared, delivery, {})
            print(f"checkin: {done} of {len(states)} were printed", file=sys.stderr)
            return 1
        if not arguments.all or arguments.json:
            _tell(arguments, prepared, delivery, {})
    if arguments.all:
        show(len(states), len(states))
    return 0


def _deliver(desk: Desk, transport: Transport, prepared: PreparedBadge) -> Delivery:
    delivery = transport.deliver(prepared.payload, prepared.title)
    if delivery.outcome in _CAME_OUT:
        desk.badges.journal_print(
            prepared.attendee_id, prepared.generation, delivery.outcome.value, prepared.copy
        )
    return delivery


def _tell(
    arguments: Namespace, prepared: PreparedBadge, delivery: Delivery, more: dict[str, Any]
) -> None:
    value = {
        "attendee_id": prepared.attendee_id,
        "name": prepared.name,
        "badge": prepared.number_text,
        "generation": prepared.generation,
        "outcome": delivery.outcome.value,
        **more,
    }
    answer(arguments, value, f"{prepared.number_text} {prepared.name}: {delivery.outcome.value}")
    for warning in prepared.warnings:
        print(f"checkin: {prepared.name}: {warning.problem}: {warning.text}", file=sys.stderr)
    if delivery.error is not None:
        complain(delivery.error, as_json=arguments.json)


def _progress(arguments: Namespace) -> painter.Progress:
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
