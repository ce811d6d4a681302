"""What the list of people says, column by column, for the worksheet and the table alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from checkin.report.figures import Attendance

Value = str | int | bool | float | datetime | timedelta | None


class Kind(Enum):
    """How a value is shown."""

    TEXT = auto()
    COUNT = auto()
    SHARE = auto()
    TIME = auto()  # of the day; the cell holds the date too
    MOMENT = auto()  # date and time
    LENGTH = auto()  # hours and minutes
    YES = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list of people.

    `key` names the heading in `ReportWords`; `machine` is the heading for scripts, which never
    changes.
    """

    key: str
    machine: str
    kind: Kind
    value: Callable[[Attendance], Value]


ATTENDANCE = (
    Column("number", "number", Kind.TEXT, lambda row: row.attendee.badge_number),
    Column("registration", "registration", Kind.TEXT, lambda row: row.attendee.registration),
    Column("name", "name", Kind.TEXT, lambda row: row.attendee.name),
    Column("native_name", "native_name", Kind.TEXT, lambda row: row.attendee.native_name),
    Column("organisation", "organisation", Kind.TEXT, lambda row: row.attendee.organisation),
    Column("country", "country", Kind.TEXT, lambda row: row.attendee.country),
    Column("category", "category", Kind.TEXT, lambda row: row.attendee.category),
    Column("first_entry", "first_entry", Kind.TIME, lambda row: row.first_entry),
    Column("first_station", "entry_station", Kind.TEXT, lambda row: row.first_station),
    Column("last_exit", "last_exit", Kind.TIME, lambda row: row.last_exit),
    Column("checkpoints", "checkpoints", Kind.TEXT, lambda row: " · ".join(row.checkpoints)),
    Column("time_inside", "time_inside", Kind.LENGTH, lambda row: row.inside_for),
    Column("inside", "still_inside", Kind.YES, lambda row: row.still_inside),
)
