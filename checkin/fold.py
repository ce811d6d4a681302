"""The entries of one attendee, folded into that attendee's state.

`fold` is a pure function of the set of entries: it sorts them by (time, journal, seq), so the
state is the same in whatever order and however often they arrived. `apply` goes on from a state,
for the usual case of entries that come after all those that are folded in already.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from checkin.clock import last_occurrence, wall_time
from checkin.model import (
    Attendee,
    BadgeIssue,
    Checkpoint,
    Direction,
    EntryRef,
    Passage,
    Reentry,
    Status,
)

LISTED = "attendee.listed"
ISSUED = "badge.issued"
PRINTED = "badge.printed"
REPORTED_LOST = "badge.reported-lost"
PASSAGE = "passage"
REFUSAL = "refusal"
UNDO = "undo"
RESOLVED = "double.resolved"

_IMPOSSIBLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError)
_HIGHEST = 999_999  # attendee numbers have six digits

LISTED_FIELDS = (
    "name", "registration", "native_name", "organisation", "country", "category",
    "email", "status", "note", "code",
)  # fmt: skip
_LISTED = frozenset(LISTED_FIELDS)
_STATUSES = {status.value: status for status in Status}


@dataclass(frozen=True, slots=True)
class Entry:
    """One decoded entry of a journal. The exact bytes stay in the store."""

    journal: str
    seq: int
    time: int  # hybrid logical time: 48 bits of milliseconds, 16 bits of counter
    lag_ms: int  # by how much the station's wall clock was behind `time`
    kind: str
    subject: str
    body: dict[str, Any]

    @property
    def ref(self) -> EntryRef:
        """Return the name of this entry."""
        return (self.journal, self.seq)

    @property
    def order(self) -> tuple[int, str, int]:
        """Return the place of this entry among all entries of all stations."""
        return (self.time, self.journal, self.seq)

    @property
    def at(self) -> datetime:
        """Return what the wall clock said when it was written."""
        return wall_time(self.time, self.lag_ms)


@dataclass(frozen=True, slots=True)
class AttendeeState:
    """What the entries about one attendee come to."""

    attendee: Attendee
    listed: bool = False  # whether the roster here knows this person, not just badges of theirs
    numbers: tuple[int, ...] = ()  # every number ever allotted; the first is the one in use
    issues: tuple[BadgeIssue, ...] = ()
    lost: tuple[BadgeIssue, ...] = ()  # generations that were reported lost, and when
    printed: tuple[BadgeIssue, ...] = ()
    passages: tuple[Passage, ...] = ()  # in the order of entries, without those undone
    undone: tuple[EntryRef, ...] = ()
    resolved: tuple[EntryRef, ...] = ()  # double admissions that a person has looked at
    last: tuple[int, str, int] = (0, "", 0)  # order of the newest entry folded in


@dataclass(slots=True)
class _Growing:
    """An attendee's state while entries are folded in; copying a frozen one each time is slow."""

    attendee: Attendee
    listed: bool
    numbers: tuple[int, ...]
    issues: tuple[BadgeIssue, ...]
    lost: tuple[BadgeIssue, ...]
    printed: tuple[BadgeIssue, ...]
    passages: tuple[Passage, ...]
    undone: tuple[EntryRef, ...]
    resolved: tuple[EntryRef, ...]


def empty(attendee_id: str) -> AttendeeState:
    """Return the state of somebody of whom no entry is known."""
    return AttendeeState(Attendee(id=attendee_id, name=""))


def fold(attendee_id: str, entries: Iterable[Entry]) -> AttendeeState:
    """Return the state that `entries` come to, in any order and with any repetition."""
    unique = {entry.ref: entry for entry in entries}
    ordered = sorted(unique.values(), key=lambda entry: entry.order)
    return apply(empty(attendee_id), ordered)


def apply(state: AttendeeState, entries: Iterable[Entry]) -> AttendeeState:
    """Return `state` with `entries` folded in; they are in order and come after all in `state`.

    Kinds that this version does not know change nothing: a newer version may have written them.
    Neither do entries that say something impossible. What a station signed need not make sense,
    yet the picture must come out, and come out the same, on every other one.
    """
    growing, last = _growing(state), state.last
    for entry in entries:
        step = _STEPS.get(entry.kind)
        if step is None:
            continue
        last = entry.order
        try:
            changes = step(growing, entry)
        except _IMPOSSIBLE:
            continue
        for name, value in changes.items():
            setattr(growing, name, value)
    # written out, for all of this is on the path of every scan
    return AttendeeState(
        growing.attendee,
        growing.listed,
        growing.numbers,
        growing.issues,
        growing.lost,
        growing.printed,
        growing.passages,
        growing.undone,
        growing.resolved,
        last,
    )


def _growing(state: AttendeeState) -> _Growing:
    return _Growing(
        state.attendee,
        state.listed,
        state.numbers,
        state.issues,
        state.lost,
        state.printed,
        state.passages,
        state.undone,
        state.resolved,
    )


def _listed(state: _Growing, entry: Entry) -> dict[str, Any]:
    body = entry.body
    fields: dict[str, Any] = {key: body[key] for key in body if key in _LISTED}
    for value in fields.values():
        if value.__class__ is not str:
            raise TypeError(value)
    if "status" in fields:
        fields["status"] = _STATUSES.get(fields["status"], Status.PENDING)
    number = body.get("number")
    numbers = state.numbers
    if isinstance(number, int) and number not in numbers:
        numbers = (*numbers, _number(number))
    if numbers:
        fields["number"] = numbers[0]
    before = state.attendee
    if state.listed or before.number or before.generation > 1:
        attendee = dataclasses.replace(before, **fields)
    else:  # somebody new: a long list consists of such, and `replace` is slow
        attendee = Attendee(before.id, fields.pop("name", before.name), **fields)
    return {"attendee": attendee, "numbers": numbers, "listed": True}


def _issued(state: _Growing, entry: Entry) -> dict[str, Any]:
    issue = _issue(entry)
    return {
        "issues": (*state.issues, issue),
        "attendee": _with_generation(state.attendee, issue.generation),
    }


def _printed(state: _Growing, entry: Entry) -> dict[str, Any]:
    return {"printed": (*state.printed, _issue(entry))}


def _reported_lost(state: _Growing, entry: Entry) -> dict[str, Any]:
    return {"lost": (*state.lost, _issue(entry))}


def _passage(state: _Growing, entry: Entry) -> dict[str, Any]:
    body = entry.body
    attendee = state.attendee
    if "gen" in body:  # a badge was seen that a station had issued of which no news came yet
        attendee = _with_generation(attendee, _number(body["gen"]))
    number = body.get("number")
    changes: dict[str, Any] = {} if attendee is state.attendee else {"attendee": attendee}
    if isinstance(number, int) and not state.numbers:
        changes["attendee"] = dataclasses.replace(attendee, number=_number(number))
        changes["numbers"] = (number,)
    if entry.ref in state.undone:
        return changes
    override = body.get("override") or {}
    passage = Passage(
        checkpoint=str(body.get("cp", "")),
        direction=Direction.EXIT if body.get("dir") == "exit" else Direction.ENTRY,
        at=entry.at,
        station=str(body.get("station", "")),
        entry=entry.ref,
        override=str(override.get("reason", "")),
        operator=str(override.get("by", body.get("operator", ""))),
    )
    return {**changes, "passages": (*state.passages, passage)}


def _undo(state: _Growing, entry: Entry) -> dict[str, Any]:
    ref = _ref(entry.body["of"])
    return {
        "undone": (*state.undone, ref),
        "passages": tuple(passage for passage in state.passages if passage.entry != ref),
    }


def _resolved(state: _Growing, entry: Entry) -> dict[str, Any]:
    ref = _ref(entry.body["of"])
    return {} if ref in state.resolved else {"resolved": (*state.resolved, ref)}


def _number(value: int | str) -> int:
    number = int(value)
    if not 0 <= number <= _HIGHEST:
        raise ValueError(value)
    return number


def _ref(value: tuple[str, int]) -> EntryRef:
    journal, seq = value
    if not 0 < int(seq) < 1 << 62:
        raise ValueError(seq)
    return (str(journal), int(seq))


def _issue(entry: Entry) -> BadgeIssue:
    body = entry.body
    return BadgeIssue(
        generation=_number(body.get("gen", 1)),
        at=entry.at,
        station=str(body.get("station", "")),
        reason=str(body.get("reason", "")),
        entry=entry.ref,
    )


def _with_generation(attendee: Attendee, generation: int) -> Attendee:
    if generation <= attendee.generation:
        return attendee
    return dataclasses.replace(attendee, generation=generation)


_STEPS = {
    LISTED: _listed,
    ISSUED: _issued,
    PRINTED: _printed,
    REPORTED_LOST: _reported_lost,
    PASSAGE: _passage,
    UNDO: _undo,
    RESOLVED: _resolved,
}
KINDS = frozenset(_STEPS)


def presence(
    passages: tuple[Passage, ...], checkpoint: Checkpoint, at: datetime, zone: str
) -> Passage | None:
    """Return the entry by which somebody is inside `checkpoint` at `at`; None if outside."""
    inside: Passage | None = None
    for passage in passages:
        if passage.at > at:
            continue
        if passage.checkpoint != checkpoint.id:
            inside = None if checkpoint.single_presence else inside
        elif passage.direction is Direction.EXIT:
            inside = None
        elif not _still_in(inside, checkpoint, passage.at, zone):
            inside = passage
    return inside if _still_in(inside, checkpoint, at, zone) else None


def _still_in(inside: Passage | None, checkpoint: Checkpoint, at: datetime, zone: str) -> bool:
    """Tell whether no automatic exit has passed between the entry and `at`."""
    if inside is None:
        return False
    if checkpoint.auto_exit is None:
        return True
    return inside.at >= last_occurrence(checkpoint.auto_exit, at, zone)


def with_doubles(
    passages: tuple[Passage, ...],
    checkpoint: Checkpoint,
    zone: str,
    resolved: Collection[EntryRef] = (),
) -> tuple[Passage, ...]:
    """Return the passages of `checkpoint`, later admissions by another station marked as double.

    Two stations that were apart may both admit a badge. The earlier one is the admission; the
    later stays in the journal, marked, for a person to look at until it is among the `resolved`.
    """
    return tuple(
        passage._replace(double=True) if earlier else passage
        for earlier, passage in beside_earlier(passages, checkpoint, zone, resolved)
    )


def beside_earlier(
    passages: tuple[Passage, ...],
    checkpoint: Checkpoint,
    zone: str,
    resolved: Collection[EntryRef] = (),
) -> Iterator[tuple[Passage | None, Passage]]:
    """Yield the passages of `checkpoint`, each double one with the admission it came after."""
    inside: Passage | None = None
    for passage in passages:
        if passage.checkpoint != checkpoint.id:
            if checkpoint.single_presence:
                inside = None
            continue
        if passage.direction is Direction.EXIT:
            inside = None
        elif inside is None or not _still_in(inside, checkpoint, passage.at, zone):
            inside = passage
        elif _is_double(inside, passage, checkpoint) and passage.entry not in resolved:
            yield inside, passage
            continue
        yield None, passage


def _is_double(earlier: Passage, later: Passage, checkpoint: Checkpoint) -> bool:
    if later.override or checkpoint.reentry is Reentry.FREE:
        return False
    return earlier.entry[0] != later.entry[0]
