"""Decides whether one badge may pass one checkpoint.

Pure functions: no clock, no database and no Qt, so each rule is one line in a test table. The
rules for entry are asked in the order of `ENTRY_RULES`, and the first that objects gives the
verdict; `explain` tells what each of them said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin.badge_code import (
    BadgeCode,
    ForeignCode,
    Forged,
    OtherEvent,
    Scanned,
    SetupCode,
    Unreadable,
)
from checkin.clock import aware, event_day
from checkin.fold import AttendeeState
from checkin.model import (
    BadgeIssue,
    Checkpoint,
    Direction,
    Passage,
    Reason,
    Reentry,
    Status,
    Tone,
    Verdict,
)
from checkin.presence import presence

TONES: dict[Reason, Tone] = {
    Reason.ADMITTED: Tone.ADMIT,
    Reason.EXIT_RECORDED: Tone.ADMIT,
    Reason.ALREADY_IN: Tone.REPEAT,
    Reason.ALREADY_USED: Tone.REPEAT,
    Reason.NOT_ON_THIS_STATION: Tone.ACTION,
    Reason.PENDING: Tone.ACTION,
    Reason.UNPAID: Tone.ACTION,
    Reason.NOTE: Tone.ACTION,
    Reason.TEST_CARD: Tone.ACTION,
}  # every other reason refuses


@dataclass(frozen=True, slots=True)
class Question:
    """All that the rules may look at for one scan."""

    badge: Scanned
    state: AttendeeState | None  # None: nobody here has that number or code
    checkpoint: Checkpoint
    direction: Direction
    at: datetime
    zone: str
    inside_count: int | None = None  # how many are inside; None where no capacity is set
    acknowledged: bool = False  # the operator has read the note to staff


@dataclass(frozen=True, slots=True)
class Check:
    """What one rule said, for explaining a verdict line by line."""

    name: str
    passed: bool
    verdict: Verdict | None = None


Rule = Callable[[Question], Verdict | None]


def verdict(
    reason: Reason,
    *,
    first_at: datetime | None = None,
    first_station: str = "",
    opens_at: datetime | None = None,
    warnings: tuple[Reason, ...] = (),
) -> Verdict:
    """Return a verdict for `reason` in the tone that belongs to it."""
    tone = TONES.get(reason, Tone.REFUSE)
    return Verdict(reason, tone, first_at, first_station, opens_at, warnings)


def decide(question: Question) -> Verdict:
    """Return the verdict for one scan.

    Raises:
        ValueError: The moment of the scan has no timezone. That is a bug in the caller.
    """
    aware(question.at)
    for _name, rule in _rules(question.direction):
        objection = rule(question)
        if objection is not None:
            return objection
    if question.direction is Direction.EXIT:
        return verdict(Reason.EXIT_RECORDED, warnings=_oddities(question))
    return verdict(Reason.ADMITTED)


def explain(question: Question) -> tuple[Check, ...]:
    """Return what each rule says, in order, up to and including the one that decides."""
    checks: list[Check] = []
    for name, rule in _rules(question.direction):
        objection = rule(question)
        checks.append(Check(name, objection is None, objection))
        if objection is not None:
            break
    return tuple(checks)


def all_passed(direction: Direction) -> tuple[Check, ...]:
    """Return what the rules said of somebody who passed: none of them objected."""
    return tuple(Check(name, passed=True, verdict=None) for name, _rule in _rules(direction))


def _readable(question: Question) -> Verdict | None:
    if isinstance(question.badge, Unreadable):
        return verdict(Reason.UNREADABLE)
    return verdict(Reason.TEST_CARD) if isinstance(question.badge, SetupCode) else None


def _of_this_event(question: Question) -> Verdict | None:
    return verdict(Reason.OTHER_EVENT) if isinstance(question.badge, OtherEvent) else None


def _known(question: Question) -> Verdict | None:
    badge = question.badge
    by_hand = isinstance(badge, BadgeCode) and badge.typed
    if question.state is None and (by_hand or isinstance(badge, ForeignCode)):
        return verdict(Reason.UNKNOWN)
    return None


def _authentic(question: Question) -> Verdict | None:
    return verdict(Reason.FORGED) if isinstance(question.badge, Forged) else None


def _generation(badge: Scanned) -> int:
    """Return which badge of its attendee was shown; an e-ticket stands for the first one."""
    return max(badge.generation, 1) if isinstance(badge, BadgeCode) else 1


def _not_replaced(question: Question) -> Verdict | None:
    state, shown = question.state, _generation(question.badge)
    if state is None or shown >= state.attendee.generation:
        return None
    by = next((issue for issue in state.issues if issue.generation > shown), None)
    return _by_issue(Reason.BADGE_REPLACED, by)


def _not_lost(question: Question) -> Verdict | None:
    state, shown = question.state, _generation(question.badge)
    if state is None:
        return None
    report = next((lost for lost in state.lost if lost.generation == shown), None)
    return _by_issue(Reason.BADGE_LOST, report) if report else None


def _by_issue(reason: Reason, issue: BadgeIssue | None) -> Verdict:
    if issue is None:
        return verdict(reason)
    return verdict(reason, first_at=issue.at, first_station=issue.station)


def _not_barred(question: Question) -> Verdict | None:
    status = question.state.attendee.status if question.state else None
    if status is Status.CANCELED:
        return verdict(Reason.CANCELED)
    return verdict(Reason.BLOCKED) if status is Status.BLOCKED else None


def _inside(question: Question) -> Passage | None:
    passages = question.state.passages if question.state else ()
    return presence(passages, question.checkpoint, question.at, question.zone)


def _not_in_already(question: Question) -> Verdict | None:
    if question.state is None or question.checkpoint.reentry is Reentry.FREE:
        return None
    inside = _inside(question)
    if inside is not None:
        return _since(Reason.ALREADY_IN, inside)
    used = _used_up(question, question.state.passages)
    return _since(Reason.ALREADY_USED, used) if used else None


def _used_up(question: Question, passages: tuple[Passage, ...]) -> Passage | None:
    """Return the entry that used up the right to enter, by the checkpoint's re-entry policy."""
    policy = question.checkpoint.reentry
    if policy not in (Reentry.ONCE, Reentry.ONCE_A_DAY):
        return None
    today = event_day(question.at, question.zone)
    for passage in passages:
        here = passage.checkpoint == question.checkpoint.id and passage.at <= question.at
        if not here or passage.direction is not Direction.ENTRY:
            continue
        if policy is Reentry.ONCE or event_day(passage.at, question.zone) == today:
            return passage
    return None


def _since(reason: Reason, passage: Passage) -> Verdict:
    return verdict(reason, first_at=passage.at, first_station=passage.station)


def _category_admitted(question: Question) -> Verdict | None:
    wanted = {category.casefold() for category in question.checkpoint.categories}
    if not wanted or question.state is None or not question.state.listed:
        return None
    category = question.state.attendee.category.casefold()
    return None if category in wanted else verdict(Reason.WRONG_CATEGORY)


def _open_now(question: Question) -> Verdict | None:
    checkpoint, at = question.checkpoint, question.at
    tolerance = timedelta(minutes=checkpoint.tolerance_min)
    if checkpoint.opens_at and at < checkpoint.opens_at - tolerance:
        return verdict(Reason.NOT_OPEN_YET, opens_at=checkpoint.opens_at)
    if checkpoint.closes_at and at > checkpoint.closes_at + tolerance:
        return verdict(Reason.CLOSED, opens_at=checkpoint.closes_at)
    return None


def _room_left(question: Question) -> Verdict | None:
    capacity = question.checkpoint.capacity
    if capacity is None or question.inside_count is None or _inside(question):
        return None
    return verdict(Reason.HALL_FULL) if question.inside_count >= capacity else None


def _needs_nobody(question: Question) -> Verdict | None:
    state = question.state
    if state is None or not state.listed:
        return verdict(Reason.NOT_ON_THIS_STATION)
    if state.attendee.status is Status.PENDING:
        return verdict(Reason.PENDING)
    if state.attendee.status is Status.UNPAID:
        return verdict(Reason.UNPAID)
    if state.attendee.note and not question.acknowledged:
        return verdict(Reason.NOTE)
    return None


READING_RULES: tuple[tuple[str, Rule], ...] = (
    ("readable", _readable),
    ("this-event", _of_this_event),
    ("known", _known),
    ("authentic", _authentic),
)
ENTRY_RULES: tuple[tuple[str, Rule], ...] = (
    *READING_RULES,
    ("badge-valid", _not_replaced),
    ("badge-not-lost", _not_lost),
    ("registration", _not_barred),
    ("not-in-already", _not_in_already),
    ("category", _category_admitted),
    ("opening-time", _open_now),
    ("room-left", _room_left),
    ("needs-nobody", _needs_nobody),
)


def _rules(direction: Direction) -> tuple[tuple[str, Rule], ...]:
    return ENTRY_RULES if direction is Direction.ENTRY else READING_RULES


def _oddities(question: Question) -> tuple[Reason, ...]:
    """Return what is odd about somebody who leaves: it is told, but they leave all the same."""
    found = [
        objection.reason
        for rule in (_not_replaced, _not_lost, _not_barred)
        if (objection := rule(question))
    ]
    state = question.state
    if state is None or not state.listed:
        found.append(Reason.NOT_ON_THIS_STATION)
    if not _inside(question):
        found.append(Reason.NOT_INSIDE)
    return tuple(found)
