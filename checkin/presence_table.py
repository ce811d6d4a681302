"""Who is inside where: rows into which passages are merged, in whatever order they arrive.

Of each person and checkpoint a row keeps the latest entry and the latest exit. Which is the later
one does not depend on which came first, so that nothing older has to be read or folded again.
Automatic exits are left to whoever counts, because they pass without any entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from checkin.clock import to_ms
from checkin.fold import Entry, EntryOrder
from checkin.model import Direction, Passage
from checkin.store import Store

_CHUNK = 1000  # people whose rows are looked up at once
_NEW = ("", "", 0, 0, 0, 0, "", 0, 0, "", 0)  # what the columns are before the first passage
_PUT = "INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CHECKPOINTS = (  # there are few; without this SQLite would look at every row for them
    "WITH RECURSIVE found (id) AS (SELECT min(checkpoint) FROM presence UNION ALL "
    "SELECT (SELECT min(checkpoint) FROM presence WHERE checkpoint > id) FROM found "
    "WHERE id IS NOT NULL) SELECT id FROM found WHERE id IS NOT NULL"
)


class Move(NamedTuple):
    """What a passage means for presence."""

    checkpoint: str
    is_exit: bool
    at_ms: int  # what the wall clock said, since 1970
    order: EntryOrder


def move_of(entry: Entry) -> Move:
    """Return what an entry means that tells only of coming and going."""
    journal, seq, time, lag_ms, _kind, _subject, body = entry
    is_exit = body.get("dir") == Direction.EXIT.value
    return Move(str(body.get("cp", "")), is_exit, (time >> 16) - lag_ms, (time, journal, seq))


def moves_of(passages: Iterable[Passage]) -> list[Move]:
    """Return what passages mean that were read from entries already."""
    return [
        Move(each.checkpoint, each.direction is Direction.EXIT, to_ms(each.at),
             (each.time, *each.entry))
        for each in passages
    ]  # fmt: skip


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
        order, entry, left = move.order, self.entry, self.exit
        journal = order[1]
        # had an older passage another journal than the latest, the row would be apart already
        if not self.apart and ((entry[1] or journal) != journal or (left[1] or journal) != journal):
            self.apart = self.is_changed = True
        is_late = order < entry or order < left
        if move.is_exit:
            if order > left:
                self.exit, self.is_changed = order, True
            return is_late
        if order > entry:
            self.entry, self.entered_ms, self.is_changed = order, move.at_ms, True
        return is_late or (self.apart and entry > left)


_Rows = dict[str, _Row]  # of one person, by checkpoint


class PresenceTable:
    """The table `presence` of one store, within the transaction at hand.

    People are given a thousand at a time at most, for SQLite is asked for all of them at once.

    Args:
        store: Where it is.
        singles: Ids of checkpoints where entering or leaving elsewhere ends presence.
    """

    def __init__(self, store: Store, singles: frozenset[str]) -> None:
        self._store = store
        self._singles = singles

    def merge(self, moves: Mapping[str, Sequence[Move]]) -> list[str]:
        """Merge moves in, by person; return who may have been let in twice by them."""
        if not moves:
            return []
        touched = {move.checkpoint for each in moves.values() for move in each}
        rows = self._load(list(moves), self._checkpoints() if self._singles else touched)
        doubtful = [person for person, each in moves.items() if _take(rows[person], each)]
        self._write(rows)
        return doubtful

    def replace(self, moves: Mapping[str, Sequence[Move]]) -> None:
        """Put the rows that all moves of some people come to in place of those that they have."""
        self.drop(list(moves))
        rows: dict[str, _Rows] = {person: {} for person in moves}
        for person, each in moves.items():
            _take(rows[person], each)
        self._write(rows)

    def drop(self, people: Sequence[str]) -> None:
        """Drop the rows of some people."""
        if not people:
            return
        for checkpoint in self._checkpoints():
            self._store.execute_many(
                "DELETE FROM presence WHERE checkpoint = ? AND attendee = ?",
                [(checkpoint, person) for person in people],
            )

    def apply_rules(self, people: Sequence[str]) -> None:
        """Find out anew who of some people is inside, after `singles` have changed."""
        self._write(self._load(people, self._checkpoints()))

    def apart_among(self, people: Sequence[str]) -> list[str]:
        """Return those of some people who passed a checkpoint by several journals."""
        rows = self._load(people, self._checkpoints())
        return [person for person, mine in rows.items() if any(r.apart for r in mine.values())]

    def _checkpoints(self) -> list[str]:
        return [row[0] for row in self._store.execute(_CHECKPOINTS)]

    def _load(self, people: Sequence[str], checkpoints: Iterable[str]) -> dict[str, _Rows]:
        rows: dict[str, _Rows] = {person: {} for person in people}
        query = (
            "SELECT * FROM presence WHERE checkpoint = ? "
            f"AND attendee IN ({','.join('?' * len(people))})"
        )
        for checkpoint in checkpoints:
            for values in self._store.execute(query, (checkpoint, *people)):
                rows[values[1]][checkpoint] = _Row(values)
        return rows

    def _write(self, rows: Mapping[str, _Rows]) -> None:
        put: list[tuple[Any, ...]] = []
        for person, mine in rows.items():
            for checkpoint, row in mine.items():
                inside = row.entry > row.exit and self._stays(checkpoint, mine)
                if row.is_changed or inside != row.inside:
                    rest = (row.entered_ms, row.apart, *row.entry, *row.exit)
                    put.append((checkpoint, person, inside, *rest))
        if len(put) == 1:  # a scan: this is a little quicker
            self._store.execute(_PUT, put[0])
        else:
            # in the order of the table, so that one page after the other is filled
            self._store.execute_many(_PUT, sorted(put))

    def _stays(self, checkpoint: str, mine: _Rows) -> bool:
        """Tell whether nothing at other checkpoints ended the presence that began here last."""
        if checkpoint not in self._singles:
            return True
        since = mine[checkpoint].entry
        others = (row for other, row in mine.items() if other != checkpoint)
        return all(row.entry < since and row.exit < since for row in others)


def _take(mine: _Rows, moves: Iterable[Move]) -> bool:
    """Merge moves of one person in; tell whether that person may have been let in twice."""
    is_doubtful = False
    for move in moves:
        row = mine.get(move.checkpoint)
        if row is None:
            row = mine[move.checkpoint] = _Row()
        is_doubtful = row.take(move) or is_doubtful
    return is_doubtful
