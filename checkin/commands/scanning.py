"""`checkin scan`, `undo` and `find`: the desk's work from a terminal or a program."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from checkin.commands.common import (
    answer,
    attendee_json,
    complain,
    lines_of_stdin,
    local_time,
    reading_desk,
    working_desk,
    write_json,
)
from checkin.errors import NotSaved
from checkin.model import Direction, Hit, Outcome


def scan(arguments: Namespace) -> int:
    """Answer each code on stdin with a JSON object, after it was journaled."""
    failures = 0
    with working_desk(arguments) as desk:
        checkpoint = desk.checkpoint(arguments.checkpoint)
        direction = Direction(arguments.direction)
        for text in lines_of_stdin():
            try:
                outcome = desk.scans.scan(text, checkpoint, direction)
            except NotSaved as error:
                # nothing was written, so nobody may pass by this code; the next one may do
                failures += 1
                complain(error, as_json=arguments.json)
                write_json({"verdict": "refuse", "reason": "not-saved", "attendee": None,
                            "first_at": None, "first_station": None, "entry": None})  # fmt: skip
                continue
            write_json(_outcome_json(outcome, desk.event.zone))
    return 1 if failures else 0


def undo(arguments: Namespace) -> int:
    """Take back one entry or exit."""
    with working_desk(arguments) as desk:
        ref = (arguments.journal, arguments.seq)
        attendee = desk.scans.undo(ref, arguments.reason)
    value = {"undone": list(ref), "attendee": attendee_json(attendee)}
    answer(arguments, value, f"taken back: {attendee.name or attendee.badge_number}")
    return 0


def find(arguments: Namespace) -> int:
    """Look people up by name, organisation, e-mail or number."""
    with reading_desk(arguments) as desk:
        queries = lines_of_stdin() if arguments.stdin else iter([arguments.query])
        for query in queries:
            hits = desk.people.find(query, arguments.limit)
            write_json({"query": query, "hits": [_hit_json(hit) for hit in hits]})
    return 0


def _outcome_json(outcome: Outcome, zone: str) -> dict[str, Any]:
    verdict = outcome.verdict
    return {
        "verdict": verdict.tone.value,
        "reason": verdict.reason.value,
        "attendee": attendee_json(outcome.attendee) if outcome.attendee else None,
        "first_at": local_time(verdict.first_at, zone),
        "first_station": verdict.first_station or None,
        "entry": list(outcome.entry) if outcome.entry else None,
        "at": local_time(outcome.at, zone),
        "checkpoint": outcome.checkpoint.name,
        "direction": outcome.direction.value,
        "opens_at": local_time(verdict.opens_at, zone),
        "warnings": [warning.value for warning in verdict.warnings],
        "again": outcome.again,
    }


def _hit_json(hit: Hit) -> dict[str, Any]:
    person = hit.attendee
    value: dict[str, Any] = {
        "id": person.id,
        "registration": person.registration,
        "number": person.badge_number,
        "name": person.name,
        "country": person.country,
        "organisation": person.organisation,
        "score": round(hit.score, 3),
    }
    if hit.read_as:
        value["read_as"] = hit.read_as
    return value
