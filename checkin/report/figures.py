"""What a day's report is made of: frozen values, with all times in the event's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checkin.model import Attendee, Event, Recovery


@dataclass(frozen=True, slots=True)
class Source:
    """One station whose entries the report includes, and up to when."""

    station: str
    entries: int
    last_at: datetime | None  # of its newest entry here; None where it has sent none


@dataclass(frozen=True, slots=True)
class Attendance:
    """The day of one person who came."""

    attendee: Attendee
    first_entry: datetime | None  # None: seen only on the way out, or inside since the day before
    first_station: str
    last_exit: datetime | None
    checkpoints: tuple[str, ...]  # names, in the order of the first entry
    inside_for: timedelta | None  # None: no scan says how long
    still_inside: bool


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """How many of one country, category or organisation came; `name` as the roster has it."""

    name: str
    present: int
    expected: int

    @property
    def share(self) -> float | None:
        """The part of the expected people who came, 0 to 1; None where nobody was expected."""
        return self.present / self.expected if self.expected else None


@dataclass(frozen=True, slots=True)
class CheckpointTotal:
    """What passed at one checkpoint. `expected` are the people whom it would admit."""

    name: str
    venue: str
    present: int
    expected: int
    entries: int
    exits: int
    inside: int

    @property
    def share(self) -> float | None:
        """The part of the expected people who came, 0 to 1; None where nobody was expected."""
        return self.present / self.expected if self.expected else None


@dataclass(frozen=True, slots=True)
class HourTotal:
    """What passed in one hour of the event's day, at all checkpoints together."""

    begins: datetime
    entries: int
    exits: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a person found who looked at a double admission: it was in order."""

    note: str
    by: str  # name of who looked, where that is known
    station: str  # name
    at: datetime


@dataclass(frozen=True, slots=True)
class DoubleAdmission:
    """A later admission of somebody whom another station had already admitted."""

    attendee: Attendee
    checkpoint: str
    at: datetime
    station: str
    first_at: datetime | None  # of the admission that counts, where it is known
    first_station: str
    resolution: Resolution | None = None  # None: a person still has to look at it


@dataclass(frozen=True, slots=True)
class Override:
    """An admission by a supervisor against the rules, with the reason given."""

    attendee: Attendee
    checkpoint: str
    at: datetime
    station: str
    supervisor: str
    reason: str


@dataclass(frozen=True, slots=True)
class DayReport:
    """Everything that the files about a day say.

    `expected` is everybody on the roster but canceled and blocked registrations; whoever came
    all the same is expected too, so that present and absent always add up to it. `entries`
    counts double admissions and overrides like any other entry.
    """

    event: Event
    day: date
    starts_at: datetime
    ends_at: datetime
    made_at: datetime
    made_by: str  # station name
    sources: tuple[Source, ...]
    rows: tuple[Attendance, ...]
    absent: tuple[Attendee, ...]
    countries: tuple[GroupTotal, ...]
    categories: tuple[GroupTotal, ...]
    organisations: tuple[GroupTotal, ...]
    hours: tuple[HourTotal, ...]
    checkpoints: tuple[CheckpointTotal, ...]
    doubles: tuple[DoubleAdmission, ...]
    overrides: tuple[Override, ...]
    total: GroupTotal
    entries: int
    exits: int
    inside: int
    recoveries: tuple[Recovery, ...] = ()  # new PINs that were set by the event's pack

    @property
    def unresolved(self) -> tuple[DoubleAdmission, ...]:
        """Return the double admissions that a person still has to look at."""
        return tuple(double for double in self.doubles if double.resolution is None)
