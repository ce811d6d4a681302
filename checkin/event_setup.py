"""Makes an event out of the organisers' list: for `checkin init`, the first-run page, the demo."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin import demo, facts, roster, session, supervisors
from checkin.clock import Clock, event_day
from checkin.errors import CheckinError
from checkin.model import Checkpoint, Event
from checkin.people import People
from checkin.roster_import import ImportResult, RosterImport
from checkin.session import Session

DEMO_SUPERVISOR = ("Supervisor", "2026")  # name and PIN; the demo is for trying overrides too
DEFAULT_CHECKPOINT = "Entrance"


class UnknownTimezone(CheckinError):
    """The event's timezone is no name of the IANA database."""

    code = "unknown-timezone"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a new event is to be."""

    name: str
    roster: Path
    zone: str = "Asia/Baku"
    venue: str = ""
    station: str = "Station 1"
    checkpoints: tuple[Checkpoint, ...] = ()
    supervisors: tuple[tuple[str, str], ...] = ()  # name and PIN


def set_up(folder: Path, plan: Plan, clock: Clock) -> tuple[Session, ImportResult]:
    """Make the event in `folder`; the list is read first, so a bad one leaves nothing behind.

    Raises:
        CheckinError: The list or the folder cannot be used, or an event is there already.
    """
    zone = checked_zone(plan.zone)
    session.refuse_existing(folder)
    preview = roster.preview(plan.roster, {})
    taken: list[ImportResult] = []

    def furnish(opened: Session) -> None:
        checkpoints = plan.checkpoints or named_checkpoints([DEFAULT_CHECKPOINT])
        drafts = [*map(facts.checkpoint_draft, checkpoints)]
        drafts += [
            supervisors.definition(opened.operators, name, pin) for name, pin in plan.supervisors
        ]
        opened.record(drafts)
        taken.append(RosterImport(opened, People(opened)).take(preview))

    event = Event("", plan.name, zone, plan.venue)
    opened = session.create(folder, event, plan.station, clock, furnish)
    return opened, taken[0]


def named_checkpoints(names: Sequence[str]) -> tuple[Checkpoint, ...]:
    """Return checkpoints that are always open to everybody, called `names`."""
    taken: set[str] = set()
    found: list[Checkpoint] = []
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        checkpoint_id = facts.slug(name, taken)
        taken.add(checkpoint_id)
        found.append(Checkpoint(checkpoint_id, name, auto_exit=time(0)))
    return tuple(found)


def set_up_demo(folder: Path, clock: Clock, attendees: int = demo.ATTENDEES) -> Session:
    """Make the demo event in `folder`, from its list as from any user's."""
    day = event_day(clock.now(), demo.EVENT_ZONE)
    with tempfile.TemporaryDirectory() as scratch:
        path = demo.roster_path()
        if attendees != demo.ATTENDEES:
            path = Path(scratch, "demo.csv")
            demo.write_demo_roster(path, attendees)
        plan = Plan(
            name=demo.EVENT_NAME,
            roster=path,
            zone=demo.EVENT_ZONE,
            venue=demo.EVENT_VENUE,
            checkpoints=demo.demo_checkpoints(day, demo.EVENT_ZONE),
            supervisors=(DEMO_SUPERVISOR,),
        )
        return set_up(folder, plan, clock)[0]


def checked_zone(name: str) -> str:
    """Return `name` if it is a timezone.

    Raises:
        UnknownTimezone: It is none.
    """
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownTimezone(f"no timezone {name}", name=name) from error
    return name
