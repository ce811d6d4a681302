"""Who is inside where: rows into which passages are merged, in whatever order they arrive.

Of each person and checkpoint a row keeps the latest entry and the latest exit. Which is the later
one does not depend on which came first, so that nothing older has to be read or folded again.
Automatic exits are left to whoever counts, because they pass without any entry.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

from checkin.clock import to_ms
from checkin.fold import Entry, EntryOrder
from checkin.model import Direction, EntryRef, Passage
from checkin.store import Store

_EXIT = Direction.EXIT.value
_MOST_KEPT = 150_000  # rows in memory before the next are read, about 300 bytes each
_NEW = ("", "", 0, 0, 0, 0, "", 0, 0, "", 0)  # what the columns are before the first passage
_PUT = (
    "INSERT INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (checkpoint, attendee) DO UPDATE SET inside = excluded.inside, "
    "entered = excluded.entered, apart = excluded.apart, entry_time = excluded.entry_time, "
    "entry_journal = excluded.entry_journal, entry_seq = excluded.entry_seq, "
    "exit_time = excluded.exit_time, exit_journal = excluded.exit_journal, "
    "exit_seq = excluded.exit_seq"
)

# what a passage means for presence: checkpoint, whether it is an exit, what the wall clock said in
# ms since 1970, and its place among all; a bare tuple, for there are very many of them
Move: TypeAlias = tuple[str, bool, int, EntryOrder]
_place: Callable[[Move], EntryOrder] = itemgetter(3)


def move_of(entry: Entry) -> Move:
    """Return what an entry means that tells only of coming and going."""
    journal, seq, time, lag_ms, _kind, _subject, body = entry
    checkpoint = sys.intern(str(body.get("cp", "")))  # of which there are few
    return (checkpoint, body.get("dir") == _EXIT, (time >> 16) - lag_ms, (time, journal, seq))


def moves_of(passages: Iterable[Passage]) -> list[Move]:
    """Return what passages mean that were read from entries already."""
    return [
        (each.checkpoint, each.direction is Direction.EXIT, to_ms(each.at),
         (each.time, *each.entry))
        for each in passages
    ]  # fmt: skip


def not_among(undone: Iterable[EntryRef], moves: Iterable[Move]) -> list[Move]:
    """Return those of `moves` that were not undone."""
    gone = frozenset(undone)
    return [move for move in moves if move[3][1:] not in gone]


class _Row:
    """The presence of one person at one checkpoint."""

    __slots__ = ("apart", "entered_ms", "entry", "exit", "inside", "is_changed")

    def __init__(self, values: tuple[Any, ...] = _NEW) -> None:
        _checkpoint, _attendee, self.inside, self.entered_ms, self.apart = values[:5]
        self.entry: EntryOrder = values[5:8]  # the latest
        self.exit: EntryOrder = values[8:]
        self.is_changed = False

    def take(self, move: Move) -> bool:
        """Merge `move` in, and tell whether somebody may have been let in twice now.

        That may be so where another journal than before lets somebody in who is inside, and where
        `move` belongs before others that were known already.
        """
        _checkpoint, is_exit, at_ms, order = move
        journal, entry, left = order[1], self.entry, self.exit
        # had an older passage another journal than the latest, the row would be apart already
        if not self.apart and ((entry[1] or journal) != journal or (left[1] or journal) != journal):
            self.apart = self.is_changed = True
        is_late = order < entry or order < left
        if is_exit:
            if order > left:
                self.exit, self.is_changed = order, True
            return is_late
        if order > entry:
            self.entry, self.entered_ms, self.is_changed = order, at_ms, True
        return is_late or (self.apart and entry > left)


_Rows = dict[str, _Row]  # of one person, by checkpoint


class PresenceTable:
    """The table `presence` of one store, within the transaction at hand.

    Rows are kept in memory, for the same people pass again and again while much is merged; `forget`
    them when a transaction was given up, or somebody else may have written.

    People are given a thousand at a time at most, for SQLite is asked for all of them at once.

    Args:
        store: Where it is.

    Attributes:
        singles: Ids of checkpoints where entering or leaving elsewhere ends presence.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.singles: frozenset[str] = frozenset()
        self._kept: dict[str, _Rows] = {}  # all rows of some people, as they are
        self._count = 0  # of those rows, about

    def forget(self) -> None:
        """Read all rows anew: they may have changed."""
        self._kept = {}
        self._count = 0

    def merge(self, moves: Mapping[str, Sequence[Move]]) -> list[str]:
        """Merge moves in, by person; return who may have been let in twice by them."""
        if not moves:
            return []
        rows = self._load(list(moves))
        doubtful = [person for person, each in moves.items() if self._take(rows[person], each)]
        self._write(rows)
        return doubtful

    def replace(self, moves: Mapping[str, Sequence[Move]]) -> None:
        """Put the rows that all moves of some people come to in place of those that they have."""
        self.drop(list(moves))
        self.merge(moves)

    def drop(self, people: Sequence[str]) -> None:
        """Drop the rows of some people."""
        for person in people:
            self._kept.pop(person, None)
            self._store.execute("DELETE FROM presence WHERE attendee = ?", (person,))

    def apply_rules(self, people: Sequence[str]) -> None:
        """Find out anew who of some people is inside, after `singles` have changed."""
        self._write(self._load(people))

    def _load(self, people: Sequence[str]) -> dict[str, _Rows]:
        if self._count > _MOST_KEPT:
            self.forget()
        unknown = [person for person in people if person not in self._kept]
        if unknown:
            self._read(unknown)
        return {person: self._kept[person] for person in people}

    def _read(self, people: Sequence[str]) -> None:
        for person in people:
            self._kept[person] = {}
        marks = ",".join("?" * len(people))
        query = f"SELECT * FROM presence WHERE attendee IN ({marks})"
        for values in self._store.execute(query, people):
            self._kept[values[1]][values[0]] = _Row(values)
            self._count += 1

    def _take(self, mine: _Rows, moves: Sequence[Move]) -> bool:
        """Merge moves of one person in; tell whether that person may have been let in twice."""
        is_doubtful = False
        for move in sorted(moves, key=_place) if len(moves) > 1 else moves:
            row = mine.get(move[0])
            if row is None:
                row = mine[move[0]] = _Row()
                self._count += 1
            is_doubtful = row.take(move) or is_doubtful
        return is_doubtful

    def _write(self, rows: Mapping[str, _Rows]) -> None:
        put: list[tuple[Any, ...]] = []
        for person, mine in rows.items():
            for checkpoint, row in mine.items():
                inside = row.entry > row.exit and self._stays(checkpoint, mine)
                if row.is_changed or inside != row.inside:
                    row.inside, row.is_changed = inside, False
                    rest = (row.entered_ms, row.apart, *row.entry, *row.exit)
                    put.append((checkpoint, person, inside, *rest))
        if not put:
            return
        if len(put) == 1:  # a scan: this is a little quicker
            self._store.execute(_PUT, put[0])
        else:
            # in the order of the table, so that one page after the other is filled
            self._store.execute_many(_PUT, sorted(put))

    def _stays(self, checkpoint: str, mine: _Rows) -> bool:
        """Tell whether nothing at other checkpoints ended the presence that began here last."""
        if checkpoint not in self.singles:
            return True
        since = mine[checkpoint].entry
        others = (row for other, row in mine.items() if other != checkpoint)
        return all(row.entry < since and row.exit < since for row in others)
