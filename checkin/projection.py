"""Folded tables, kept warm: attendees, who is inside, and the settled facts of the event.

All of it follows from the entries and nothing else; `rebuild` makes the same tables again.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from checkin import codec, fold, journal
from checkin.fold import AttendeeState, Entry
from checkin.folded_tables import NUMBER, StateWriter, number_subject
from checkin.journal import Problem
from checkin.store import Store

SETTLED = (".defined", ".revoked")  # endings of the kinds of settled facts: the latest one holds
_CHECKPOINT = "checkpoint.defined"
_TABLES = ("attendee", "attendee_key", "presence", "settled", "apart")
_CHUNK = 1000  # states that are read and written at once; a desk may be waiting

_NUMBERS = f"$[{AttendeeState._fields.index('numbers')}]"  # their place in a state's text
_FORM = 2  # of the text of states; where a store has another one, all is folded anew

_decode = codec.decoder(AttendeeState)


class Projection:
    """Folds entries into the tables of one store, within the transaction at hand."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._singles: frozenset[str] | None = None
        self._waiting: frozenset[str] = frozenset()  # bare numbers that entries are about

    # reading

    def state(self, attendee_id: str) -> AttendeeState | None:
        """Return what is known of one attendee."""
        row = self._store.execute(
            "SELECT id, state FROM attendee WHERE id = ?", (attendee_id,)
        ).fetchone()
        return _read(self._store, row) if row else None

    def states_by_key(self, key: str) -> list[AttendeeState]:
        """Return everybody who has a number (`n:004217`), code (`c:…`) or registration (`r:…`)."""
        rows = self._store.execute(
            "SELECT a.id, a.state FROM attendee_key k JOIN attendee a ON a.id = k.attendee "
            "WHERE k.key = ?",
            (key,),
        )
        return [_read(self._store, row) for row in rows]

    def owner(self, subject: str) -> AttendeeState | None:
        """Return whose state entries about `subject` go into; of a bare number, who has it now."""
        state = self.state(subject)
        if state is None and subject.startswith(NUMBER):
            state = next(iter(self.states_by_key("n:" + subject.removeprefix(NUMBER))), None)
        return state

    def known(self, attendee_ids: Iterable[str]) -> set[str]:
        """Return those of `attendee_ids` who are on the roster already."""
        found: set[str] = set()
        wanted = list(attendee_ids)
        for start in range(0, len(wanted), _CHUNK):
            ids = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(ids))
            query = f"SELECT id FROM attendee WHERE listed AND id IN ({marks})"
            found.update(row[0] for row in self._store.execute(query, ids))
        return found

    def states(self) -> Iterator[AttendeeState]:
        """Yield everybody, by id."""
        for row in self._store.execute("SELECT id, state FROM attendee ORDER BY id"):
            yield _read(self._store, row)

    def states_apart(self) -> Iterator[AttendeeState]:
        """Yield everybody who has passed in more than one journal: who may have entered twice."""
        query = "SELECT a.id, a.state FROM apart JOIN attendee a ON a.id = apart.attendee"
        for row in self._store.execute(query).fetchall():
            yield _read(self._store, row)

    def states_apart_among(self, subjects: Sequence[str]) -> Iterator[AttendeeState]:
        """Yield those whom `subjects` name, by id or bare number, as `states_apart` does all."""
        query = "SELECT a.id, a.state FROM apart JOIN attendee a ON a.id = apart.attendee"
        found: dict[str, None] = dict.fromkeys(subjects)
        for subject in subjects:
            if subject.startswith(NUMBER):
                found.update(dict.fromkeys(self._owners(subject)))
        for chunk in _chunks(list(found)):
            marks = ",".join("?" * len(chunk))
            for row in self._store.execute(f"{query} WHERE a.id IN ({marks})", chunk).fetchall():
                yield _read(self._store, row)

    def _owners(self, subject: str) -> list[str]:
        """Return who has the bare number that `subject` is."""
        query = "SELECT attendee FROM attendee_key WHERE key = ?"
        rows = self._store.execute(query, ("n:" + subject.removeprefix(NUMBER),))
        return [row[0] for row in rows]

    def shared_numbers(self, subjects: Sequence[str]) -> set[str]:
        """Return the keys of attendee numbers that one of `subjects` has and somebody else too."""
        found: set[str] = set()
        for start in range(0, len(subjects), _CHUNK):
            chunk = subjects[start : start + _CHUNK]
            rows = self._store.execute(
                # not joined: a hostile list with one number for all would give all pairs of them
                "SELECT DISTINCT printf('n:%06d', n.value) "
                f"FROM attendee a, json_each(a.state, '{_NUMBERS}') n "
                f"WHERE a.id IN ({','.join('?' * len(chunk))}) AND EXISTS (SELECT 1 "
                "FROM attendee_key k WHERE k.key = printf('n:%06d', n.value) "
                "AND k.attendee <> a.id)",
                chunk,
            )
            found.update(row[0] for row in rows)
        return found

    def settled(self, prefix: str) -> dict[str, dict[str, Any]]:
        """Return the settled facts whose subject begins with `prefix`, by subject."""
        rows = self._store.execute(
            "SELECT subject, body FROM settled WHERE subject >= ? AND subject < ?",
            (prefix, prefix + "\uffff"),
        )
        return {subject: json.loads(body) for subject, body in rows}

    def versions(self, prefix: str) -> list[tuple[str, str, int]]:
        """Return each settled fact whose subject begins with `prefix`, and the entry it is from."""
        return self._store.execute(
            "SELECT subject, journal, seq FROM settled WHERE subject >= ? AND subject < ?",
            (prefix, prefix + "\uffff"),
        ).fetchall()

    def count_inside(self, checkpoint: str, since_ms: int) -> int:
        """Return how many are inside who came in at `since_ms` or later."""
        query = "SELECT count(*) FROM presence WHERE checkpoint = ? AND inside AND entered >= ?"
        return int(self._store.execute(query, (checkpoint, since_ms)).fetchone()[0])

    def count_entered(self, checkpoint: str, since_ms: int) -> int:
        """Return how many people came in at `since_ms` or later."""
        query = "SELECT count(*) FROM presence WHERE checkpoint = ? AND entered >= ?"
        return int(self._store.execute(query, (checkpoint, since_ms)).fetchone()[0])

    def count_listed(self) -> dict[tuple[str, str], int]:
        """Return how many are on the roster, by status and category."""
        query = "SELECT status, category, count(*) FROM attendee WHERE listed GROUP BY 1, 2"
        return {(status, category): count for status, category, count in self._store.execute(query)}

    def numbers(self, first: int, last: int) -> set[int]:
        """Return the attendee numbers from `first` to `last` that are allotted."""
        query = "SELECT key FROM attendee_key WHERE key BETWEEN ? AND ?"
        rows = self._store.execute(query, (f"n:{first:06d}", f"n:{last:06d}"))
        return {int(row[0].removeprefix("n:")) for row in rows}

    # writing

    def apply(
        self, entries: Iterable[Entry], known: Mapping[str, AttendeeState] | None = None
    ) -> list[str]:
        """Fold `entries` in and return the subjects that changed.

        Args:
            entries: They must be in the store already.
            known: States that the caller has just read, by subject, to save reading them again.
        """
        by_subject: dict[str, list[Entry]] = defaultdict(list)
        bare = settled = False
        try:
            for entry in entries:
                kind = entry.kind
                if kind in fold.KINDS:
                    by_subject[entry.subject].append(entry)
                    bare = bare or kind == fold.LISTED
                elif kind.endswith(SETTLED):
                    settled = True
                    self._settle(entry)
            bare = bare or any(subject.startswith(NUMBER) for subject in by_subject)
            if bare:
                for subject in [name for name in by_subject if name.startswith(NUMBER)]:
                    self._hand_over(by_subject, subject)
            self._waiting = self._subjects_of_bare_numbers() if bare else frozenset()
            self._fold_in(by_subject, known or {})
        finally:
            if settled:
                self._singles = None  # read anew: all this may be rolled back
        return list(by_subject)

    def forget(self) -> None:
        """Read anew what is remembered between calls: another process may have changed it."""
        self._singles = None

    def rebuild(self) -> None:
        """Drop every folded table's rows and fold all entries again."""
        for table in _TABLES:
            self._store.execute(f"DELETE FROM {table}")
        self._singles = None
        self._waiting = frozenset()  # fold_all gives each number to its attendee at once
        states: list[AttendeeState] = []
        for entry in journal.entries_of_kinds(self._store, SETTLED):
            self._settle(entry)
        for state in fold_all(self._store):
            states.append(state)
            if len(states) == _CHUNK:
                self._write(states, {})
                states = []
        self._write(states, {})

    def _hand_over(self, by_subject: dict[str, list[Entry]], subject: str) -> None:
        """Give entries about a bare number to whoever has that number by now."""
        owners = [owner for owner in self._owners(subject) if owner != subject]
        if owners:
            entries = by_subject.pop(subject)
            for owner in owners:
                by_subject[owner].extend(entries)

    def _fold_in(
        self, by_subject: Mapping[str, list[Entry]], known: Mapping[str, AttendeeState]
    ) -> None:
        # stand-ins of bare numbers first, for their attendee may arrive in the same batch; then in
        # the order of the table, so that one page after the other is filled
        subjects = sorted(by_subject, key=lambda subject: (not subject.startswith(NUMBER), subject))
        for start in range(0, len(subjects), _CHUNK):
            chunk = subjects[start : start + _CHUNK]
            unreadable: set[str] = set()
            before = known
            if not all(subject in known for subject in chunk):
                before = self._load(chunk, unreadable)
            states = [
                refold(self._store, subject)
                if subject in unreadable
                else self._folded(subject, before.get(subject), by_subject[subject])
                for subject in chunk
            ]
            self._store.give_way()
            self._write(states, before)

    def _folded(
        self,
        subject: str,
        state: AttendeeState | None,
        entries: list[Entry],
    ) -> AttendeeState:
        if len(entries) > 1:
            unique = dict(zip(map(fold.in_order, entries), entries, strict=True))
            entries = [unique[order] for order in sorted(unique)]
        folded = fold.add(state or fold.empty(subject), entries)
        if folded is None:
            return refold(self._store, subject)
        if self._waiting and (state is None or state.numbers != folded.numbers):
            return refold(self._store, subject)
        return folded

    def _subjects_of_bare_numbers(self) -> frozenset[str]:
        rows = self._store.execute(
            "SELECT DISTINCT subject FROM entry WHERE subject >= ? AND subject < ?",
            (NUMBER, NUMBER + "\uffff"),
        )
        return frozenset(row[0] for row in rows)

    def _load(self, subjects: list[str], unreadable: set[str]) -> dict[str, AttendeeState]:
        """Return the states of `subjects`, and note of whom there is one that cannot be read."""
        marks = ",".join("?" * len(subjects))
        query = f"SELECT id, state FROM attendee WHERE id IN ({marks})"
        found: dict[str, AttendeeState] = {}
        for subject, text in self._store.execute(query, subjects):
            try:
                found[subject] = _decode(text)
            except ValueError:
                unreadable.add(subject)
        return found

    def _write(self, states: list[AttendeeState], before: Mapping[str, AttendeeState]) -> None:
        StateWriter(self._store, self._single_checkpoints(), self._waiting).write(states, before)

    def _settle(self, entry: Entry) -> None:
        before = self._single_checkpoints() if entry.kind == _CHECKPOINT else None
        self._store.execute(
            "INSERT INTO settled VALUES (?, ?, ?, ?, ?) ON CONFLICT (subject) DO UPDATE SET "
            "time = excluded.time, journal = excluded.journal, seq = excluded.seq, "
            "body = excluded.body WHERE (excluded.time, excluded.journal, excluded.seq) "
            "> (settled.time, settled.journal, settled.seq)",
            (entry.subject, *entry.order, json.dumps(entry.body, sort_keys=True)),
        )
        if before is not None:
            self._singles = None
            if self._single_checkpoints() != before:
                self._write_all_presence()

    def _single_checkpoints(self) -> frozenset[str]:
        if self._singles is None:
            self._singles = frozenset(
                subject.partition(":")[2]
                for subject, body in self.settled("checkpoint:").items()
                if body.get("single_presence")
            )
        return self._singles

    def _write_all_presence(self) -> None:
        self._store.execute("DELETE FROM presence")
        writer = StateWriter(self._store, self._single_checkpoints(), frozenset())
        states = self.states()
        while chunk := list(itertools.islice(states, _CHUNK)):
            writer.write_presence(chunk)


def bring_up_to_date(store: Store) -> None:
    """Fold all anew where an earlier version of the app kept states in another form."""
    if store.form != _FORM:
        with store.transaction():
            Projection(store).rebuild()
            store.form = _FORM


def is_up_to_date(store: Store) -> bool:
    """Tell whether the folded tables of `store` can be read."""
    return store.form == _FORM


def _chunks(items: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def _read(store: Store, row: tuple[str, str]) -> AttendeeState:
    """Return the state in a row of an id and its text; from the entries if it cannot be read."""
    try:
        return _decode(row[1])
    except ValueError:
        return refold(store, row[0])


def refold(store: Store, subject: str) -> AttendeeState:
    """Return the state of `subject` from all its entries, those of its bare numbers included."""
    entries = journal.entries_of(store, subject)
    state = fold.fold(subject, entries)
    extra = [
        entry
        for number in state.numbers
        if not subject.startswith(NUMBER)
        for entry in journal.entries_of(store, number_subject(number))
    ]
    return fold.fold(subject, [*entries, *extra]) if extra else state


def fold_all(store: Store) -> Iterator[AttendeeState]:
    """Yield the state of every attendee, folded from the entries alone."""
    taken: set[str] = set()
    by_number = {
        subject: entries
        for subject, entries in journal.entries_by_subject(store, NUMBER)
        if _is_folded(entries)
    }
    for subject, entries in journal.entries_by_subject(store):
        if subject.startswith(NUMBER) or not _is_folded(entries):
            continue
        state = fold.fold(subject, entries)
        bare = [number_subject(number) for number in state.numbers]
        extra = [entry for name in bare for entry in by_number.get(name, ())]
        taken.update(bare)
        yield fold.fold(subject, [*entries, *extra]) if extra else state
    for subject, entries in by_number.items():
        if subject not in taken:
            yield fold.fold(subject, entries)


def _is_folded(entries: list[Entry]) -> bool:
    """Tell whether these entries about one subject come to a state; refusals alone do not."""
    return any(entry.kind in fold.KINDS for entry in entries)


def compare(store: Store) -> Iterator[Problem]:
    """Yield where the warm tables differ from what the entries come to; changes nothing."""
    warm = _snapshot(store)
    copy = store.copy_in_memory()
    with copy.transaction():
        Projection(copy).rebuild()
    fresh = _snapshot(copy)
    copy.close()
    for table in _TABLES:
        for row in sorted(warm[table] ^ fresh[table], key=repr)[:5]:
            side = "is warm but not folded" if row in warm[table] else "is folded but not warm"
            yield Problem(f"table {table}", f"{row[:2]} {side}")


def _snapshot(store: Store) -> dict[str, set[tuple[Any, ...]]]:
    return {table: set(store.execute(f"SELECT * FROM {table}")) for table in _TABLES}
