"""The entries of one attendee, folded into that attendee's state.

`fold` is a pure function of the set of entries: it sorts them by (time, journal, seq), so the
state is the same in whatever order and however often they arrived. `apply` goes on from a state,
for the usual case of entries that come after all those that are folded in already.

Most entries say only that somebody came or went (`tells_only_of_coming`). They change nothing but
the passages, which anybody can find again among the entries (`passages`): so a state can be kept
without its passages, and need not be touched when somebody passes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple

from checkin.bare_numbers import NUMBER, number_subject
from checkin.clock import from_ms, wall_time
from checkin.model import (
    Attendee,
    BadgeIssue,
    Direction,
    EntryRef,
    Passage,
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
_ENTRY, _EXIT = Direction.ENTRY, Direction.EXIT  # it takes a while to look these up
_HIGHEST = 999_999  # attendee numbers have six digits

LISTED_FIELDS = (
    "name", "registration", "native_name", "organisation", "country", "category",
    "email", "status", "note", "code",
)  # fmt: skip
_LISTED = frozenset(LISTED_FIELDS)
_STATUSES = {status.value: status for status in Status}


EntryOrder = tuple[int, str, int]  # time, journal, seq: the place among all of all stations


class Entry(NamedTuple):
    """One decoded entry of a journal. The exact bytes stay in the store.

    A tuple, for there are very many of them.
    """

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
    def order(self) -> EntryOrder:
        """Return the place of this entry among all entries of all stations."""
        return (self.time, self.journal, self.seq)

    @property
    def at(self) -> datetime:
        """Return what the wall clock said when it was written."""
        return wall_time(self.time, self.lag_ms)


in_order: Callable[[Entry], Any] = itemgetter(2, 0, 1)  # `Entry.order`, for sorting many


class AttendeeState(NamedTuple):
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
    last: EntryOrder = (0, "", 0)  # of the newest entry that told of more than coming and going


class _Growing:
    """An attendee's state while entries are folded in; copying a frozen one each time is slow."""

    __slots__ = (
        "attendee", "issues", "listed", "lost", "numbers", "passages", "printed", "resolved",
        "undone",
    )  # fmt: skip

    def __init__(self, state: AttendeeState) -> None:
        self.attendee = state.attendee
        self.listed = state.listed
        self.numbers = dict.fromkeys(state.numbers)
        self.issues = list(state.issues)
        self.lost = list(state.lost)
        self.printed = list(state.printed)
        self.passages = list(state.passages)
        self.undone = list(state.undone)
        self.resolved = dict.fromkeys(state.resolved)

    def finished(self, last: EntryOrder) -> AttendeeState:
        """Return the state that it has become; `last` is the order of its newest entry."""
        return AttendeeState(
            self.attendee,
            self.listed,
            tuple(self.numbers),
            tuple(self.issues),
            tuple(self.lost),
            tuple(self.printed),
            without(self.passages, self.undone),
            tuple(self.undone),
            tuple(self.resolved),
            last,
        )


def empty(attendee_id: str) -> AttendeeState:
    """Return the state of somebody of whom no entry is known."""
    return AttendeeState(Attendee(id=attendee_id, name=""))


def fold(attendee_id: str, entries: Iterable[Entry]) -> AttendeeState:
    """Return the state that `entries` come to, in any order and with any repetition."""
    unique = {entry.ref: entry for entry in entries}
    ordered = sorted(unique.values(), key=in_order)
    return apply(empty(attendee_id), ordered)


def apply(state: AttendeeState, entries: Iterable[Entry]) -> AttendeeState:
    """Return `state` with `entries` folded in; they are in order and come after all in `state`.

    Kinds that this version does not know change nothing: a newer version may have written them.
    Neither do entries that say something impossible. What a station signed need not make sense,
    yet the picture must come out, and come out the same, on every other one.
    """
    growing, last = _Growing(state), state.last
    for entry in entries:
        step = _STEPS.get(entry.kind)
        if step is None:
            continue
        if not tells_only_of_coming(entry):
            last = entry.order
        try:
            step(growing, entry)
        except _IMPOSSIBLE:
            continue
    return growing.finished(last)


def tells_only_of_coming(entry: Entry) -> bool:
    """Tell whether `entry` is a passage that says nothing else, about a badge or a number."""
    body = entry.body
    if entry.kind != PASSAGE or "number" in body or "override" in body:
        return False
    generation = body.get("gen", 1)
    return generation.__class__ is int and 0 <= generation <= 1


def passages(entries: Iterable[Entry], undone: Collection[EntryRef]) -> tuple[Passage, ...]:
    """Return what `entries`, which are in order, say of coming and going, without those undone."""
    found: list[Passage] = []
    for entry in entries:
        if entry.kind == PASSAGE:
            try:
                found.append(passage(entry))
            except _IMPOSSIBLE:
                continue
    return without(found, undone)


def without(found: Iterable[Passage], undone: Collection[EntryRef]) -> tuple[Passage, ...]:
    """Return the passages that are not among those `undone`."""
    if not undone:
        return tuple(found)
    gone = frozenset(undone)
    return tuple(each for each in found if each.entry not in gone)


# Each of these changes the state at its end, when nothing can go wrong any more.


def _listed(state: _Growing, entry: Entry) -> None:
    body = entry.body
    if entry.subject.startswith(NUMBER):
        raise ValueError(entry.subject)  # a number that nobody has is nobody
    fields: dict[str, Any] = {key: body[key] for key in body if key in _LISTED}
    for value in fields.values():
        if value.__class__ is not str:
            raise TypeError(value)
    if "status" in fields:
        fields["status"] = _STATUSES.get(fields["status"], Status.PENDING)
    number = body.get("number")
    numbers = state.numbers
    if isinstance(number, int) and number not in numbers:
        numbers = {**numbers, _number(number): None}
    if numbers:
        fields["number"] = next(iter(numbers))
    before = state.attendee
    if state.listed or before.number or before.generation > 1:
        attendee = dataclasses.replace(before, **fields)
    else:  # somebody new: a long list consists of such, and `replace` is slow
        attendee = Attendee(before.id, fields.pop("name", before.name), **fields)
    state.attendee, state.numbers, state.listed = attendee, numbers, True


def _issued(state: _Growing, entry: Entry) -> None:
    issue = _issue(entry)
    state.attendee = _with_generation(state.attendee, issue.generation)
    state.issues.append(issue)


def _printed(state: _Growing, entry: Entry) -> None:
    state.printed.append(_issue(entry))


def _reported_lost(state: _Growing, entry: Entry) -> None:
    state.lost.append(_issue(entry))


def _passage(state: _Growing, entry: Entry) -> None:
    body, passed = entry.body, passage(entry)
    attendee, numbers = state.attendee, state.numbers
    if "gen" in body:  # of a badge that was seen; maybe there is no news of its issue yet
        attendee = _with_generation(attendee, _number(body["gen"]))
    # to whom the number belongs, lists say; without one it is a stand-in's
    is_stand_in = attendee.id.startswith(NUMBER)
    if is_stand_in and not numbers and isinstance(body.get("number"), int):  # true is one, too
        number = _number(body["number"])
        attendee, numbers = dataclasses.replace(attendee, number=number), {number: None}
    state.passages.append(passed)
    state.attendee, state.numbers = attendee, numbers


def passage(entry: Entry) -> Passage:
    """Return how somebody came or went by `entry`.

    Raises:
        ValueError, TypeError, AttributeError, OverflowError: It says something impossible; whether
            it does, it says by itself, so that it counts everywhere or nowhere.
    """
    journal, seq, time, lag_ms, _kind, subject, body = entry
    find = body.get
    override = find("override")
    reason, by = "", find("operator", "")
    if override:
        reason, by = str(override.get("reason", "")), override.get("by", by)
    if "gen" in body:
        _number(body["gen"])
    if isinstance(find("number"), int):
        number = _number(body["number"])
        if subject.startswith(NUMBER) and subject != number_subject(number):
            raise ValueError(subject)
    return Passage(
        str(find("cp", "")),
        _EXIT if find("dir") == "exit" else _ENTRY,
        from_ms((time >> 16) - lag_ms),
        str(find("station", "")),
        (journal, seq),
        reason,
        str(by),
        False,
        time,
    )


def _undo(state: _Growing, entry: Entry) -> None:
    state.undone.append(_ref(entry.body["of"]))


def _resolved(state: _Growing, entry: Entry) -> None:
    state.resolved[_ref(entry.body["of"])] = None


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
