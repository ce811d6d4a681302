"""Writes folded states into their tables, many at a time and only where something changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checkin import codec
from checkin.clock import to_ms
from checkin.fold import AttendeeState
from checkin.model import Attendee, Direction, Passage
from checkin.store import Store

NUMBER = "number:"  # subject of entries about a badge whose attendee was not known here
PresenceRow = tuple[str, int, bool]  # checkpoint, last entry in ms since 1970, still inside
_PUT_ATTENDEE = (
    "INSERT INTO attendee VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
    "listed = excluded.listed, status = excluded.status, "
    "category = excluded.category, state = excluded.state"
)
_PUT_PRESENCE = (
    "INSERT INTO presence VALUES (?, ?, ?, ?) ON CONFLICT (checkpoint, attendee) "
    "DO UPDATE SET entered = excluded.entered, inside = excluded.inside"
)
_DROP_KEY = "DELETE FROM attendee_key WHERE key = ? AND attendee = ?"


def number_subject(number: int) -> str:
    """Return the subject for a badge number whose attendee has not arrived on this station."""
    return f"{NUMBER}{number:06d}"


def stand_in(subject: str) -> Attendee | None:
    """Return whom a bare number's subject stands for: only the number of the person is known."""
    if not subject.startswith(NUMBER):
        return None
    return Attendee(subject, "", int(subject.removeprefix(NUMBER)))


class StateWriter:
    """Collects what changed in some states, then writes it table by table.

    Args:
        store: Where to.
        singles: Ids of checkpoints where entering or leaving elsewhere ends presence.
        waiting: Bare numbers that entries are about, as subjects.
    """

    def __init__(self, store: Store, singles: frozenset[str], waiting: frozenset[str]) -> None:
        self._store = store
        self._singles = singles
        self._waiting = waiting
        self._rows: dict[str, list[tuple[Any, ...]]] = {}

    def write(self, states: Sequence[AttendeeState], before: Mapping[str, AttendeeState]) -> None:
        """Write `states`; `before` has those of them that are in the tables as they were."""
        for state in states:
            old = before.get(state.attendee.id)
            self._attendee(state, old)
            self._keys(state, old)
            self._presence(state, old)
            self._apart(state, old)
        self._flush()

    def write_presence(self, states: Sequence[AttendeeState]) -> None:
        """Write who is inside where, into the table emptied before."""
        for state in states:
            self._presence(state, None)
        self._flush()

    def _put(self, sql: str, row: tuple[Any, ...]) -> None:
        self._rows.setdefault(sql, []).append(row)

    def _flush(self) -> None:
        for sql, rows in self._rows.items():
            if len(rows) == 1:  # a scan: this is a little quicker
                self._store.execute(sql, rows[0])
            else:
                # in the order of the tables, so that one page after the other is filled
                self._store.execute_many(sql, sorted(rows))
        self._rows = {}

    def _attendee(self, state: AttendeeState, old: AttendeeState | None) -> None:
        text, person = codec.encode(state).decode(), state.attendee
        if old is not None and old.attendee is person and old.listed == state.listed:
            # no index is touched
            self._put("UPDATE attendee SET state = ?2 WHERE id = ?1", (person.id, text))
        else:
            row = (person.id, state.listed, person.status.value, person.category, text)
            self._put(_PUT_ATTENDEE, row)

    def _keys(self, state: AttendeeState, old: AttendeeState | None) -> None:
        if old and old.attendee is state.attendee and old.numbers == state.numbers:
            return
        subject = state.attendee.id
        former, keys = keys_of(old) if old else set(), keys_of(state)
        for key in former - keys:
            self._put(_DROP_KEY, (key, subject))
        for key in keys - former:
            self._put("INSERT OR IGNORE INTO attendee_key VALUES (?, ?)", (key, subject))
        if self._waiting and not subject.startswith(NUMBER):
            for name in self._waiting.intersection(map(number_subject, state.numbers)):
                self._forget(name)

    def _forget(self, subject: str) -> None:
        """Drop what stood for a bare number: its attendee has arrived."""
        self._put("DELETE FROM attendee WHERE id = ?", (subject,))
        self._put(_DROP_KEY, ("n:" + subject.removeprefix(NUMBER), subject))
        self._put("DELETE FROM presence WHERE attendee = ?", (subject,))
        self._put("DELETE FROM apart WHERE attendee = ?", (subject,))

    def _presence(self, state: AttendeeState, old: AttendeeState | None) -> None:
        former, passages = old.passages if old else (), state.passages
        if former == passages:
            return
        count = len(former)
        if self._singles or passages[:count] != former:
            self._presence_anew(state.attendee.id, passages, former)
            return
        for checkpoint in {passage.checkpoint for passage in passages[count:]}:
            row = _row_at(passages, checkpoint)
            if row is not None:
                self._put(_PUT_PRESENCE, (checkpoint, state.attendee.id, row[1], row[2]))

    def _presence_anew(
        self, subject: str, passages: tuple[Passage, ...], former: tuple[Passage, ...]
    ) -> None:
        rows = presence_rows(passages, self._singles)
        old_rows = presence_rows(former, self._singles)
        for checkpoint in old_rows.keys() - rows.keys():
            self._put(
                "DELETE FROM presence WHERE checkpoint = ? AND attendee = ?", (checkpoint, subject)
            )
        for checkpoint, row in rows.items():
            if old_rows.get(checkpoint) != row:
                self._put(_PUT_PRESENCE, (checkpoint, subject, row[1], row[2]))

    def _apart(self, state: AttendeeState, old: AttendeeState | None) -> None:
        is_apart = passed_apart(state.passages)
        if is_apart != (old is not None and passed_apart(old.passages)):
            sql = (
                "INSERT OR IGNORE INTO apart VALUES (?)"
                if is_apart
                else "DELETE FROM apart WHERE attendee = ?"
            )
            self._put(sql, (state.attendee.id,))


def keys_of(state: AttendeeState) -> set[str]:
    """Return what finds this attendee exactly: numbers, another system's code, registration."""
    attendee = state.attendee
    keys = {f"n:{number:06d}" for number in state.numbers}
    if attendee.code:
        keys.add("c:" + attendee.code)
    if attendee.registration:
        keys.add("r:" + attendee.registration.casefold())
    return keys


def passed_apart(passages: tuple[Passage, ...]) -> bool:
    """Tell whether somebody passed in more than one journal, so maybe was let in twice."""
    if len(passages) < 2:
        return False
    first = passages[0].entry[0]
    if passages[-1].entry[0] != first:
        return True
    return any(passage.entry[0] != first for passage in passages)


def _row_at(passages: tuple[Passage, ...], checkpoint: str) -> PresenceRow | None:
    """Return what `presence_rows` does for one checkpoint, where no other one ends presence."""
    inside = True
    for passage in reversed(passages):
        if passage.checkpoint == checkpoint:
            if passage.direction is Direction.ENTRY:
                return (checkpoint, to_ms(passage.at), inside)
            inside = False
    return None


def presence_rows(
    passages: tuple[Passage, ...], single_checkpoints: frozenset[str]
) -> dict[str, PresenceRow]:
    """Return, by checkpoint, when somebody came in last and whether they have not left since.

    Automatic exits are left to whoever counts, because they pass without any entry.
    """
    entered: dict[str, Passage] = {}
    inside: dict[str, bool] = {}
    for passage in passages:
        here = passage.checkpoint
        if passage.direction is Direction.ENTRY:
            entered[here], inside[here] = passage, True
        elif here in entered:
            inside[here] = False
        if single_checkpoints:
            for other in entered.keys() & single_checkpoints:
                if other != here:
                    inside[other] = False
    return {here: (here, to_ms(last.at), inside[here]) for here, last in entered.items()}
