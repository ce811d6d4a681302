"""Folded tables, kept warm: attendees, who is inside, and the settled facts of the event.

All of it follows from the entries and nothing else; `rebuild` makes the same tables again. Where
people passed is not kept a second time: it is read from their entries.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from checkin import codec, fold, journal, refolding
from checkin.bare_numbers import NUMBER, number_subject
from checkin.fold import AttendeeState, Entry
from checkin.folded_tables import StateWriter
from checkin.gathering import SETTLED, Gathered
from checkin.presence_table import PresenceTable, moves_of, not_among
from checkin.store import Store

TABLES = ("attendee", "attendee_key", "presence", "settled")
_CHECKPOINT = "checkpoint:"  # beginning of the subjects of their definitions
_CHUNK = 1000  # people who are read and written at once; a desk may be waiting
_MOST_PASSING = 300_000  # ids that are remembered, about a hundred bytes each

_NUMBERS = f"$[{AttendeeState._fields.index('numbers')}]"  # their place in a state's text
_TEXT = "iif(json_valid(a.state), a.state, '[]')"  # a damaged one must not stop the others
_STATE = "SELECT id, state FROM attendee"
_APART = "SELECT DISTINCT attendee FROM presence WHERE apart"

_decode = codec.decoder(AttendeeState)
_Row = tuple[str, str]  # an attendee's id and state, which is kept without its passages


class Projection:
    """Folds entries into the tables of one store, within the transaction at hand."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._singles: frozenset[str] | None = None
        self._waiting: frozenset[str] = frozenset()  # bare numbers that entries are about
        self._presence = PresenceTable(store)
        self._passing: set[str] = set()  # people whose states do not change when they pass
        self._keeps_truth = False  # whether what is kept in memory was committed, too
        self.version = store.version()  # of the store that it was read from

    # reading

    def state(self, attendee_id: str) -> AttendeeState | None:
        """Return what is known of one attendee."""
        row = self._store.execute(f"{_STATE} WHERE id = ?", (attendee_id,)).fetchone()
        return self._whole(row) if row else None

    def states_by_key(self, key: str) -> list[AttendeeState]:
        """Return everybody who has a number (`n:004217`), code (`c:…`) or registration (`r:…`)."""
        rows = self._store.execute(
            "SELECT a.id, a.state FROM attendee_key k JOIN attendee a ON a.id = k.attendee "
            "WHERE k.key = ?",
            (key,),
        ).fetchall()
        return [self._whole(row) for row in rows]

    def owner(self, subject: str) -> AttendeeState | None:
        """Return whose state entries about `subject` go into; of a bare number, who has it now."""
        state = self.state(subject)
        if state is None and subject.startswith(NUMBER):
            state = next(iter(self.states_by_key("n:" + subject.removeprefix(NUMBER))), None)
        return state

    def known(self, attendee_ids: Iterable[str]) -> set[str]:
        """Return those of `attendee_ids` who are on the roster already."""
        found: set[str] = set()
        for ids in _chunks(list(attendee_ids)):
            query = f"SELECT id FROM attendee WHERE listed AND id IN ({_marks(ids)})"
            found.update(row[0] for row in self._store.execute(query, ids))
        return found

    def states(self) -> Iterator[AttendeeState]:
        """Yield everybody, by id."""
        of_numbers = dict(journal.entries_by_subject(self._store, NUMBER, fold.PASSAGE))
        passed = journal.entries_by_subject(self._store, kind=fold.PASSAGE)
        subject, entries = next(passed, ("", []))
        for state in self.states_without_passages():
            person = state.attendee.id
            while entries and subject < person:
                subject, entries = next(passed, ("", []))
            found = [of_numbers[name] for name in _bare_numbers(state) if name in of_numbers]
            found += [entries] if subject == person else []
            yield _with_passages(state, sorted(chain(*found), key=fold.in_order))

    def states_without_passages(self) -> Iterator[AttendeeState]:
        """Yield everybody, by id, as if nobody had ever passed; much quicker than `states`."""
        for row in self._store.execute(f"{_STATE} ORDER BY id"):
            yield self._stored(row)

    def states_apart(self) -> Iterator[AttendeeState]:
        """Yield everybody who passed a checkpoint by several journals: who may be in twice."""
        for row in self._store.execute(f"{_STATE} WHERE id IN ({_APART})").fetchall():
            yield self._whole(row)

    def states_apart_among(self, subjects: Sequence[str]) -> Iterator[AttendeeState]:
        """Yield those whom `subjects` name, by id or bare number, as `states_apart` does all."""
        found: dict[str, None] = dict.fromkeys(subjects)
        for subject in subjects:
            if subject.startswith(NUMBER):
                found.update(dict.fromkeys(self._owners(subject)))
        for people in _chunks(list(found)):
            marks = _marks(people)
            query = f"{_STATE} WHERE id IN ({_APART} AND attendee IN ({marks}))"
            for row in self._store.execute(query, people).fetchall():
                yield self._whole(row)

    def shared_numbers(self, subjects: Sequence[str]) -> set[str]:
        """Return the keys of attendee numbers that one of `subjects` has and somebody else too."""
        found: set[str] = set()
        for people in _chunks(subjects):
            rows = self._store.execute(
                # not joined: a hostile list with one number for all would give all pairs of them
                "SELECT DISTINCT printf('n:%06d', n.value) "
                f"FROM attendee a, json_each({_TEXT}, '{_NUMBERS}') n "
                f"WHERE a.id IN ({_marks(people)}) AND EXISTS (SELECT 1 "
                "FROM attendee_key k WHERE k.key = printf('n:%06d', n.value) "
                "AND k.attendee <> a.id)",
                people,
            )
            found.update(row[0] for row in rows)
        return found

    def settled(self, prefix: str) -> dict[str, dict[str, Any]]:
        """Return the settled facts whose subject begins with `prefix`, by subject."""
        rows = self._store.execute(
            "SELECT subject, body FROM settled WHERE subject >= ? AND subject < ?",
            (prefix, journal.after_all(prefix)),
        )
        return {subject: json.loads(body) for subject, body in rows}

    def versions(self, prefix: str) -> list[tuple[str, str, int]]:
        """Return each settled fact whose subject begins with `prefix`, and the entry it is from."""
        return self._store.execute(
            "SELECT subject, journal, seq FROM settled WHERE subject >= ? AND subject < ?",
            (prefix, journal.after_all(prefix)),
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

    def _stored(self, row: _Row) -> AttendeeState:
        """Return the state in a row without its passages; from entries if it cannot be read."""
        try:
            return _decode(row[1])
        except ValueError:
            return refolding.refold(self._store, row[0])._replace(passages=())

    def _whole(self, row: _Row) -> AttendeeState:
        """Return the state in a row with its passages."""
        state = self._stored(row)
        entries = journal.entries_of(self._store, row[0], *_bare_numbers(state), kind=fold.PASSAGE)
        return _with_passages(state, entries)

    def _owners(self, subject: str) -> list[str]:
        """Return who has the bare number that `subject` is."""
        query = "SELECT attendee FROM attendee_key WHERE key = ?"
        rows = self._store.execute(query, ("n:" + subject.removeprefix(NUMBER),))
        return [row[0] for row in rows]

    # writing

    def apply(
        self, entries: Iterable[Entry], known: Mapping[str, AttendeeState] | None = None
    ) -> list[str]:
        """Fold `entries` in; return the ids of people who may have been let in twice by them.

        Args:
            entries: They must be in the store already.
            known: States that the caller has just read, by subject, to save reading them again.
        """
        return self.fold_in(Gathered(entries), known or {})

    def fold_in(self, gathered: Gathered, known: Mapping[str, AttendeeState]) -> list[str]:
        """Fold in what was gathered, as `apply` does."""
        if not self._keeps_truth:
            self.forget()
        self._keeps_truth = False
        for entry in gathered.settled:
            self._settle(entry)
        self._presence.singles = self._single_checkpoints()
        self._waiting = frozenset()
        numbers = gathered.numbers()
        if numbers or gathered.lists_anybody:
            self._hand_over(numbers, gathered)
            self._waiting = self._subjects_of_bare_numbers()
        doubtful: list[str] = []
        for chunk in _chunks(gathered.subjects()):
            doubtful += self._fold_chunk(chunk, gathered, known)
        self._store.after_commit(self._trust)
        return doubtful

    def _trust(self) -> None:
        self._keeps_truth = True

    def forget(self) -> None:
        """Read anew what is remembered between calls: another process may have changed it."""
        self._singles = None
        self._presence.forget()
        self._passing = set()

    def forget_if_changed(self) -> bool:
        """Do so where another process has written since this was asked last, and tell whether.

        Live news are merged beside the desk; within a transaction nobody else can write.
        """
        before, self.version = self.version, self._store.version()
        if self.version != before:
            self.forget()
        return self.version != before

    def rebuild(self) -> None:
        """Drop every folded table's rows and fold all entries again."""
        for table in TABLES:
            self._store.execute(f"DELETE FROM {table}")
        self.forget()
        for entry in journal.entries_of_kinds(self._store, SETTLED):
            self._settle(entry)
        self._presence.singles = self._single_checkpoints()
        states: list[AttendeeState] = []
        for state in refolding.fold_all(self._store):
            states.append(state)
            if len(states) == _CHUNK:
                self._write_anew(states)
                states = []
        self._write_anew(states)

    def _write_anew(self, states: Sequence[AttendeeState]) -> None:
        StateWriter(self._store, frozenset()).write(states, {})
        self._presence.merge({state.attendee.id: moves_of(state.passages) for state in states})

    def _hand_over(self, numbers: Iterable[str], gathered: Gathered) -> None:
        """Give what is about bare numbers to whoever has those numbers by now."""
        for subject in numbers:
            owners = [owner for owner in self._owners(subject) if not owner.startswith(NUMBER)]
            if owners:
                gathered.hand_over(subject, owners)

    def _fold_chunk(
        self, subjects: Sequence[str], gathered: Gathered, known: Mapping[str, AttendeeState]
    ) -> list[str]:
        """Fold in what was gathered about some subjects."""
        people = [name for name in subjects if name in gathered.said or name not in self._passing]
        before, unreadable = known, set[str]()
        if not all(name in known for name in people):
            before, unreadable = self._load(people)
        states, all_moves = [], {}
        for name in people:
            state, said = before.get(name), gathered.said.get(name, [])
            if said or not state:
                folded = None if name in unreadable else self._folded(name, state, said)
                if folded is None:
                    folded = refolding.refold(self._store, name)
                    all_moves[name] = moves_of(folded.passages)
                elif folded.passages:
                    gathered.moves[name] += moves_of(folded.passages)
                states.append(folded)
                state = folded
            if state.undone and name in gathered.moves:
                gathered.moves[name] = not_among(state.undone, gathered.moves[name])
        self._store.give_way()
        arrived = StateWriter(self._store, self._waiting).write(states, before)
        self._presence.replace(all_moves)
        doubtful = self._presence.merge({
            name: gathered.moves[name]
            for name in subjects
            if name in gathered.moves and name not in all_moves
        })  # fmt: skip
        self._presence.drop(arrived)
        self._note_passing([*before.values(), *states], arrived)
        return doubtful + list(all_moves)

    def _note_passing(self, states: Iterable[AttendeeState], gone: Iterable[str]) -> None:
        """Note whose states need not be looked at when they pass; the last state of each counts."""
        if len(self._passing) > _MOST_PASSING:
            self._passing.clear()
        for state in states:
            if state.undone:
                self._passing.discard(state.attendee.id)
            else:
                self._passing.add(state.attendee.id)
        self._passing.difference_update(gone)

    def _folded(
        self, subject: str, state: AttendeeState | None, said: list[Entry]
    ) -> AttendeeState | None:
        """Return `state` with entries folded in, and no passages but theirs.

        None says that all entries must be folded anew: what some of these change depends on their
        place among others, or they change what others come to.
        """
        before = state._replace(passages=()) if state else fold.empty(subject)
        if len(said) > 1:
            unique = dict(zip(map(fold.in_order, said), said, strict=True))
            said = [unique[order] for order in sorted(unique)]
        if said and said[0].order <= before.last:
            return None
        folded = fold.apply(before, said)
        if folded.undone != before.undone:
            return None
        if self._waiting and before.numbers != folded.numbers:
            return None
        return folded

    def _subjects_of_bare_numbers(self) -> frozenset[str]:
        rows = self._store.execute(
            "SELECT DISTINCT subject FROM entry WHERE subject >= ? AND subject < ?",
            (NUMBER, journal.after_all(NUMBER)),
        )
        return frozenset(row[0] for row in rows)

    def _load(self, subjects: Sequence[str]) -> tuple[dict[str, AttendeeState], set[str]]:
        """Return the states of `subjects`, and of whom there is one that cannot be read."""
        query = f"{_STATE} WHERE id IN ({_marks(subjects)})"
        found: dict[str, AttendeeState] = {}
        unreadable: set[str] = set()
        for subject, text in self._store.execute(query, subjects):
            try:
                found[subject] = _decode(text)
            except ValueError:
                unreadable.add(subject)
        return found, unreadable

    def _settle(self, entry: Entry) -> None:
        is_checkpoint = entry.subject.startswith(_CHECKPOINT)
        before = self._single_checkpoints() if is_checkpoint else None
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
                self._apply_rules_of_presence()

    def _single_checkpoints(self) -> frozenset[str]:
        if self._singles is None:
            self._singles = frozenset(
                subject.partition(":")[2]
                for subject, body in self.settled(_CHECKPOINT).items()
                if body.get("single_presence")
            )
        return self._singles

    def _apply_rules_of_presence(self) -> None:
        self._presence.singles = self._single_checkpoints()
        people = [row[0] for row in self._store.execute("SELECT id FROM attendee ORDER BY id")]
        for chunk in _chunks(people):
            self._presence.apply_rules(chunk)


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def _marks(values: Sequence[str]) -> str:
    """Return as many question marks as there are values, for a statement."""
    return ",".join("?" * len(values))


def _bare_numbers(state: AttendeeState) -> list[str]:
    """Return the subjects of entries about somebody whose name had not arrived yet."""
    if state.attendee.id.startswith(NUMBER):
        return []
    return [number_subject(number) for number in state.numbers]


def _with_passages(state: AttendeeState, entries: list[Entry]) -> AttendeeState:
    """Return `state` with what the person's passages, which are in order, come to."""
    return state._replace(passages=fold.passages(entries, state.undone)) if entries else state
