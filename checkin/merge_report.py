"""What came of taking in the entries of other stations, for screens and terminals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from checkin.errors import CheckinError
from checkin.model import Attendee, EntryRef


class Objection(StrEnum):
    """Why entries were not taken in. Printed as JSON: never rename one."""

    STRANGER = "stranger"  # no certificate of this event introduces the journal
    REVOKED = "revoked"  # its station lost its place
    FORK = "fork"  # the station signed two histories: a disk was cloned while it worked
    TAMPERED = "tampered"  # it is not what the station signed
    GAP = "gap"  # entries before these have not arrived
    NEWER = "newer"  # a newer version wrote them in another form
    UNREADABLE = "unreadable"  # signed, and yet no entries


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one station's journals brought."""

    station: str  # id
    name: str
    new: int
    known: int
    until: datetime | None  # when its latest entry that came was written


@dataclass(frozen=True, slots=True)
class DoubleAdmission:
    """Somebody whom two stations let in while they were apart, for a person to look at."""

    attendee: Attendee
    checkpoint: str  # name
    first_at: datetime
    first_station: str
    first: EntryRef
    second_at: datetime
    second_station: str
    second: EntryRef  # names this double admission when it is resolved


@dataclass(frozen=True, slots=True)
class Refused:
    """Entries of one journal that were not taken in."""

    why: Objection
    journal: str
    station: str  # name, as far as it is known
    first: int  # number of the first of them
    entries: int


@dataclass(frozen=True, slots=True)
class ClockAlarm:
    """A station whose clock is ahead of this one's, or this one's is behind."""

    station: str  # name
    ahead: timedelta


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where somebody stopped the taking in of a file; the rest can be taken later."""

    done: int  # entries that were read
    of: int  # entries in the file; 0 where it was not even begun


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What came of one merge."""

    new: int = 0
    known: int = 0
    deliveries: tuple[Delivery, ...] = ()
    doubles: tuple[DoubleAdmission, ...] = ()  # those that this merge brought to light
    refused: tuple[Refused, ...] = ()
    clock_alarms: tuple[ClockAlarm, ...] = ()
    same_numbers: tuple[tuple[Attendee, ...], ...] = ()  # people whose badges have one number
    subjects: tuple[str, ...] = ()  # whose entries came; the people among them may look different
    damaged: bool = False  # the file was salvaged: what stood after the damage is missing
    stopped: Stopped | None = None

    def of(self, why: Objection) -> tuple[Refused, ...]:
        """Return what was refused for one reason."""
        return tuple(refused for refused in self.refused if refused.why is why)


@dataclass(frozen=True, slots=True)
class FileResult:
    """What came of one file: a report, or why it was refused."""

    path: Path
    report: MergeReport | None = None
    error: CheckinError | None = None
    whole: int = 0  # entries of a damaged file that can be taken all the same
    of: int = 0  # entries that it had; 0 where that is not known
