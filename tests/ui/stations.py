"""Events on the disk that the tests of the pages work on."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.event_setup import Plan, named_checkpoints

MORNING = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)  # 11:30 in Baku
HEADINGS = ("Registration number", "Full name", "Organisation", "Country", "Category", "Status")
PEOPLE = (
    ("R1", "Xalid Rzayev", "Red Crescent", "Azerbaijan", "Delegate", "Confirmed"),
    ("R2", "Həsən Quliyev", "Red Crescent", "Azerbaijan", "Speaker", "Confirmed"),
    ("R3", "İlham Babayev", "Union of Youth", "Azerbaijan", "Delegate", "Unpaid"),
    ("R4", "Szabó Zsófia", "Civil Fund", "Hungary", "Press", "Confirmed"),
    ("R5", "Anna Orazowa", "Union of Women", "Turkmenistan", "Delegate", "Canceled"),
)


def write_list(path: Path, rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS):
    """Write a list of people as a CSV file, and return where."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


def make_desk(folder: Path, people: Sequence[Sequence[str]] = PEOPLE) -> Desk:
    """Make an event with a few people and two checkpoints."""
    plan = Plan(
        name="Solidarity Forum",
        roster=write_list(folder / "first.csv", people),
        checkpoints=named_checkpoints(["Day 1", "Dinner"]),
        supervisors=(("Leyla", "4711"),),
    )
    desk, _ = Desk.set_up(folder / "event", plan, FixedClock(MORNING))
    return desk


def id_of(desk: Desk, registration: str) -> str:
    """Return the id of whom the list calls by this number."""
    return desk.people.resolve(registration).attendee.id
