"""Writes folded states into their tables, many at a time and only where something changed.

They are kept without their passages, which stand in the entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checkin import codec
from checkin.bare_numbers import NUMBER, number_subject
from checkin.fold import AttendeeState
from checkin.store import Store

_PUT_ATTENDEE = (
    "INSERT INTO attendee VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
    "listed = excluded.listed, status = excluded.status, "
    "category = excluded.category, state = excluded.state"
)
_DROP_KEY = "DELETE FROM attendee_key WHERE key = ? AND attendee = ?"


class StateWriter:
    """Collects what changed in some states, then writes it table by table.

    Args:
        store: Where to.
        waiting: Bare numbers that entries are about, as subjects.
    """

    def __init__(self, store: Store, waiting: frozenset[str]) -> None:
        self._store = store
        self._waiting = waiting
        self._arrived: list[str] = []
        self._rows: dict[str, list[tuple[Any, ...]]] = {}

    def write(
        self, states: Sequence[AttendeeState], before: Mapping[str, AttendeeState]
    ) -> list[str]:
        """Write `states`, and return the bare numbers whose attendees have arrived with them.

        Args:
            states: What to write.
            before: Those of them that are in the tables, as they were.
        """
        for state in states:
            old = before.get(state.attendee.id)
            self._attendee(state, old)
            self._keys(state, old)
        self._flush()
        return self._arrived

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
        text, person = codec.encode(state._replace(passages=())).decode(), state.attendee
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
        self._arrived.append(subject)


def keys_of(state: AttendeeState) -> set[str]:
    """Return what finds this attendee exactly: numbers, another system's code, registration."""
    attendee = state.attendee
    keys = {f"n:{number:06d}" for number in state.numbers}
    if attendee.code:
        keys.add("c:" + attendee.code)
    if attendee.registration:
        keys.add("r:" + attendee.registration.casefold())
    return keys
