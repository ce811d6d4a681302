"""`checkin init` and `checkin roster import`: the organisers' list becomes an event."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from checkin import event_setup
from checkin.commands.common import answer, clock_of, event_folder, working_desk
from checkin.desk import Desk
from checkin.roster_import import ImportResult


def init(arguments: Namespace) -> int:
    """Make an event in the event folder."""
    plan = event_setup.Plan(
        name=arguments.name,
        roster=Path(arguments.roster),
        zone=arguments.timezone,
        station=arguments.station,
        checkpoints=event_setup.named_checkpoints(arguments.checkpoint or ()),
        supervisors=tuple(arguments.supervisor or ()),
    )
    desk, result = Desk.set_up(event_folder(arguments), plan, clock_of(arguments))
    value = {"event": desk.event.id, "station": desk.station.id, **_result_json(result)}
    answer(arguments, value, f"{desk.event.name}: {_sentence(result)}")
    desk.close()
    return 0


def roster_import(arguments: Namespace) -> int:
    """Take a list into the event at hand."""
    with working_desk(arguments) as desk:
        result = desk.roster.take(desk.roster.preview(Path(arguments.file), arguments.sheet))
    answer(arguments, _result_json(result), _sentence(result))
    return 0


def _result_json(result: ImportResult) -> dict[str, Any]:
    return {
        "added": result.added,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "rejected": [
            {"row": rejected.row, "reason": rejected.sentence, "code": rejected.reason.value}
            for rejected in result.preview.rejected
        ],
        "lookalikes": [
            {"row": like.row, "attendee_id": like.attendee_id, "other_id": like.other_id}
            for like in result.preview.lookalikes
        ],
    }


def _sentence(result: ImportResult) -> str:
    lines = [
        f"{result.added} added, {result.updated} updated, {result.unchanged} unchanged, "
        f"{len(result.preview.rejected)} rejected"
    ]
    lines += [f"row {bad.row}: {bad.sentence}" for bad in result.preview.rejected]
    if result.preview.lookalikes:
        lines.append(f"{len(result.preview.lookalikes)} may be on the list twice; look at them")
    return "\n".join(lines)
