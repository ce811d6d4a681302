"""The nouns of the product, as frozen values that every room may pass on.

Only the standard library is used here, and nothing reads a clock, a file or a database, so
that the rules in `admission` and `fold` stay pure and each can be tested as one table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import NamedTuple

# (journal id as 32 hex digits, sequence number): names one entry for ever
EntryRef = tuple[str, int]


class Status(StrEnum):
    """Where an attendee's registration stands. Values are journaled: never rename one."""

    CONFIRMED = "confirmed"
    PENDING = "pending"  # waits for the organisers' approval
    UNPAID = "unpaid"
    CANCELED = "canceled"
    BLOCKED = "blocked"


class Direction(StrEnum):
    """Which way the checkpoint lets people pass at the moment."""

    ENTRY = "entry"
    EXIT = "exit"


class Reentry(StrEnum):
    """How often one attendee may enter a checkpoint. Values are journaled: never rename one."""

    ONCE = "once"
    ONCE_A_DAY = "once-a-day"
    AFTER_EXIT = "after-exit"
    FREE = "free"


class AutoPrint(StrEnum):
    """Whether coming in prints a badge. Values are journaled: never rename one."""

    NEVER = "never"
    ONCE = "once"  # unless the badge that is valid now was printed, here or elsewhere
    ALWAYS = "always"


class Role(StrEnum):
    """What an operator may do; only a supervisor overrides a verdict."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"


class Tone(StrEnum):
    """What a verdict asks of the operator; names colours, shapes and sounds too."""

    ADMIT = "admit"
    REPEAT = "repeat"
    REFUSE = "refuse"
    ACTION = "action"


class Reason(StrEnum):
    """Why a scan ended as it did. Values are journaled and printed as JSON: never rename one."""

    ADMITTED = "admitted"
    EXIT_RECORDED = "exit-recorded"
    ALREADY_IN = "already-in"
    ALREADY_USED = "already-used"  # was in before, and the checkpoint lets nobody in twice
    UNREADABLE = "unreadable"
    OTHER_EVENT = "other-event"
    UNKNOWN = "unknown"
    FORGED = "forged"
    BADGE_REPLACED = "badge-replaced"
    BADGE_LOST = "badge-lost"
    CANCELED = "canceled"
    BLOCKED = "blocked"
    WRONG_CATEGORY = "wrong-category"
    NOT_OPEN_YET = "not-open-yet"
    CLOSED = "closed"
    HALL_FULL = "hall-full"
    NOT_ON_THIS_STATION = "not-on-this-station"  # authentic, but the attendee has not arrived here
    PENDING = "pending"
    UNPAID = "unpaid"
    NOTE = "note"  # a note to staff must be acknowledged first
    TEST_CARD = "test-card"  # the public card that tries a scanner
    NOT_INSIDE = "not-inside"  # only a warning: somebody leaves who was not recorded coming in


class ReplaceReason(StrEnum):
    """Why a badge is printed again. Values are journaled: never rename one."""

    LOST = "lost"
    DAMAGED = "damaged"
    DATA = "data"

    @property
    def makes_a_new_generation(self) -> bool:
        """Whether badges printed before are refused from now on.

        A damaged badge is handed back, and its code is still right. A lost one may be found by
        a stranger, and one with wrong data says something untrue: neither may pass again.
        """
        return self is not ReplaceReason.DAMAGED


@dataclass(frozen=True, slots=True)
class Event:
    """What the desks work for. `zone` is an IANA name; the event's day is the day there."""

    id: str
    name: str
    zone: str = "Asia/Baku"
    venue: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """One laptop that runs the app."""

    id: str
    name: str


LEAST_PIN = 4  # digits or letters
MOST_PIN = 32  # as many as the window's fields take


@dataclass(frozen=True, slots=True)
class Operator:
    """The person at a station. `pin_hash` is empty where no PIN was set."""

    id: str
    name: str
    role: Role = Role.OPERATOR
    pin_hash: str = ""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where and what for badges are scanned."""

    id: str
    name: str
    venue: str = ""
    categories: tuple[str, ...] = ()  # who may enter; empty means everybody
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    tolerance_min: int = 0  # how long before opening and after closing people are let in
    reentry: Reentry = Reentry.AFTER_EXIT
    capacity: int | None = None
    single_presence: bool = False  # whether entering or leaving elsewhere ends presence here
    auto_exit: time | None = time(0)  # local time at which everybody counts as gone; None: never
    auto_print: AutoPrint = AutoPrint.NEVER


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person on the roster, as the journal describes them now."""

    id: str
    name: str
    number: int = 0  # the six digits on the badge; 0 where none is known here
    registration: str = ""  # the organisers' own number, as their list has it
    native_name: str = ""  # the name in its own script, where the list has both
    organisation: str = ""
    country: str = ""
    category: str = ""
    email: str = ""
    status: Status = Status.CONFIRMED
    note: str = ""  # to staff; must be acknowledged before entry
    code: str = ""  # a code that another system printed for this person
    generation: int = 1  # of the badge that is valid now

    @property
    def badge_number(self) -> str:
        """The number as it is printed: six digits, or nothing where none is known."""
        return f"{self.number:06d}" if self.number else ""


# These two are tuples, for states consist of many of them: they are made and stored quicker.


class BadgeIssue(NamedTuple):
    """One generation of an attendee's badge, or one more print of the same generation."""

    generation: int
    at: datetime
    station: str  # station name
    reason: str  # "" for the first print, else a ReplaceReason
    entry: EntryRef


class Passage(NamedTuple):
    """One way in or out of a checkpoint that counts (not undone)."""

    checkpoint: str  # checkpoint id
    direction: Direction
    at: datetime
    station: str  # station name, as it was when the entry was written
    entry: EntryRef
    override: str = ""  # the supervisor's reason; empty where the rules admitted
    operator: str = ""  # name of the operator (of the supervisor for an override)
    double: bool = False  # a later admission of somebody whom another station had admitted
    time: int = 0  # of the entry: what passages are in order of


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of the rules to one scan."""

    reason: Reason
    tone: Tone
    first_at: datetime | None = None  # of an earlier admission, or when the badge was replaced
    first_station: str = ""
    opens_at: datetime | None = None  # when the checkpoint opens or did close
    warnings: tuple[Reason, ...] = ()  # what is odd about an exit that was recorded all the same

    @property
    def admits(self) -> bool:
        """Whether the person may pass."""
        return self.tone is Tone.ADMIT


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one scan came to, after it was journaled; enough for screen, sound and JSON."""

    verdict: Verdict
    at: datetime
    direction: Direction
    checkpoint: Checkpoint
    attendee: Attendee | None = None
    text: str = ""  # what was scanned, for codes that name nobody
    entry: EntryRef | None = None
    undone: bool = False
    again: bool = False  # the same code within three seconds: nothing was written
    news_age_s: float | None = None  # age of this station's picture of the others
    news_station: str = ""  # name of the station whose news are the oldest
    override: str = ""  # the supervisor's reason, where somebody was let in against the rules


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures in the header of the desk screen."""

    inside: int
    entered: int  # people who entered this checkpoint at least once on the event's day
    expected: int  # people whom this checkpoint would admit


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry about an attendee, for the history and for explaining a verdict."""

    at: datetime
    kind: str
    station: str
    details: dict[str, object] = field(default_factory=dict)
    entry: EntryRef = ("", 0)
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found by a search, best first."""

    attendee: Attendee
    score: float  # 0 to 1; from 0.9 on nothing separates it from an exact match
    read_as: str = ""  # what the query was read as when the keyboard had another layout
    inside: bool | None = None  # at the current checkpoint; None where nobody asked


@dataclass(frozen=True, slots=True)
class Recovery:
    """One new PIN that was set by the event's pack.

    Attributes:
        supervisor: Whose PIN it is.
        station: Where it was set; a name.
        operator: Who was at that desk, where that was known.
        at: When.
        pack_made: When the pack was made.
    """

    supervisor: str
    station: str
    operator: str
    at: datetime
    pack_made: datetime
