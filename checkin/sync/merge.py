"""Takes the entries of other stations in: the one place where they are judged.

A journal grows only by what follows its last entry here without a gap, is hash-linked to it, and
is signed by the station that a certificate of this event introduced as its writer. So it does not
matter how often, in what order or by which carrier pieces arrive. What fits nowhere changes
nothing; it is counted in the report, and a second history is kept as evidence.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from checkin import facts, journal
from checkin.clock import HybridClock, to_ms
from checkin.collector import without_collector
from checkin.fold import Entry
from checkin.gathering import Gathered
from checkin.merge_report import MergeReport, Objection
from checkin.projection import Projection
from checkin.store import GaveWay, Store
from checkin.sync.certificates import introduced, is_signed
from checkin.sync.entry_lines import read_entry, why_unreadable
from checkin.sync.keys import Shared
from checkin.sync.pieces import MOST_ENTRIES, Piece, Tip, hash_at, tip
from checkin.sync.tally import Tally

IN_BULK = 150_000  # entries a transaction, where nobody else is kept waiting
BESIDE_A_DESK = 20_000  # while another process may scan into the same store
_ROWS = 10_000  # entries that wait to be written together
_AT_FIRST = 1000  # then, until it is known how long a commit takes
_COMMIT_LASTS_S = 0.02  # then at most: a commit cannot be taken back when a desk comes
_LEAST = 50  # entries a transaction, where scans come all the time
PAUSE_S = 0.002  # then, between transactions: somebody else may merge, too
_MOST_EVIDENCE = 10_000  # entries of second histories that are kept, for each journal


class Merger:
    """Merges pieces into one store.

    Args:
        store: Where to; its connection belongs to the calling thread.
        projection: The folded tables of that store.
        shared: What tells stations of this event from strangers.
        clock: Runs past every entry that comes in.
        most: How many entries one transaction takes, roughly.
        beside_desk: Whether somebody may scan meanwhile. A transaction is given up when a desk
            wants to write; smaller ones follow, until some go through.
        pause: Called between transactions, so that others who wait to write get their turn.
    """

    def __init__(
        self,
        store: Store,
        projection: Projection,
        shared: Shared,
        clock: HybridClock,
        *,
        most: int = IN_BULK,
        beside_desk: bool = False,
        pause: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._projection = projection
        self._shared = shared
        self._clock = clock
        self._most = most
        self._pause = pause
        self._beside_desk = beside_desk
        self.room = min(most, _AT_FIRST) if beside_desk else most
        self._tips: dict[str, Tip | None] = {}
        self._limits: Mapping[str, dict[str, int]] = {}
        self._rows: list[tuple[Any, ...]] = []
        self._unwritten: set[str] = set()  # journals with entries that are taken, not written yet
        self._gathered = Gathered()
        self._times: list[int] = []  # of entries that were taken
        self._tally = Tally()

    def take(self, pieces: Iterable[Piece], *, more: bool = False) -> MergeReport:
        """Take in what is new in `pieces`, as far as it proves itself, and say what came of it.

        Args:
            pieces: What came.
            more: Whether there is more to take at once; until that was taken, a power cut may
                lose these, so that they have to be fetched again.

        Raises:
            NotSaved: The store cannot be written; what whole transactions took before stays.
        """
        tally = Tally()
        batches = _Batches(pieces)
        while batch := batches.next(self.room):
            is_last = not batches.has_more and not more
            try:
                # a piece is merged whole; where it is the only one, it will be no quicker later
                with (
                    without_collector(),
                    self._store.transaction(gives_way=len(batch) > 1, durable=is_last),
                ):
                    self._take(batch)
            except GaveWay:
                batches.put_back(batch)
                self.room = max(_LEAST, self.room // 4)
                continue
            tally.add(self._tally)
            self._adapt(waited_for_disk=is_last)
            if batches.has_more:
                self._pause()
        if not more:
            self._store.make_durable()  # the last transaction may have found nothing to write
        return tally.report(self._projection, self._shared.event_id)

    def _adapt(self, *, waited_for_disk: bool) -> None:
        """Let transactions become as long as nobody feels."""
        if waited_for_disk:
            return  # which says nothing about their size
        if self._beside_desk and self._store.commit_s > _COMMIT_LASTS_S:
            self.room = max(_LEAST, self.room // 2)
        else:
            self.room = min(self._most, self.room * 2)

    def _take(self, batch: Iterable[Piece]) -> None:
        self._begin()
        for piece in batch:
            self._offer(piece)
            if len(self._rows) >= _ROWS:
                self._write()
            self._store.give_way()
        self._write()
        self._fold_in()

    def _begin(self) -> None:
        # others may have written since; within a transaction nobody can
        self._projection.forget_if_changed()
        self._tally = Tally()
        self._tips, self._rows, self._unwritten = {}, [], set()
        self._gathered, self._times = Gathered(), []
        self._limits = limits(facts.read_revocations(self._projection))

    def _offer(self, piece: Piece) -> None:
        found = self._tip(piece)
        if found is None:
            self._tally.refuse(Objection.STRANGER, piece, "")
            return
        objection = self._judge(piece, found)
        if objection is not None:
            self._tally.refuse(objection, piece, found.station)

    def _tip(self, piece: Piece) -> Tip | None:
        """Return how far the journal of `piece` is known, after introducing it if need be."""
        if piece.journal not in self._tips:
            event_id = self._shared.event_id
            found = tip(self._store, event_id, piece.journal) or self._introduce(piece)
            self._tips[piece.journal] = found
        return self._tips[piece.journal]

    def _introduce(self, piece: Piece) -> Tip | None:
        """Return the place of a journal that is new here; it is written with its first entries."""
        if not is_journal_id(piece.journal):
            return None
        event_id = self._shared.event_id
        member = introduced(self._shared.authority, event_id, piece.journal, piece.intro)
        if member is None:
            return None
        start = journal.genesis(event_id, piece.journal, member.public_key)
        return Tip(0, piece.journal, member.station, member.public_key, 0, start)

    def _judge(self, piece: Piece, found: Tip) -> Objection | None:
        """Take what is new in `piece`, or return what speaks against it."""
        if not 0 < len(piece.lines) <= MOST_ENTRIES or piece.first < 1:
            return Objection.UNREADABLE
        if piece.first > found.seq + 1:
            return Objection.GAP
        if piece.first <= found.seq and piece.journal in self._unwritten:
            self._write()
        before = hash_at(self._store, self._shared.event_id, found, piece.first - 1)
        overlap = min(found.seq - piece.first + 1, len(piece.lines))
        if piece.base != before or not self._same(piece, found, overlap):
            return self._other_history(piece, found)
        if overlap == len(piece.lines):
            self._tally.know(found.station, overlap)
            return None
        if not is_signed(found.public_key, piece.hashes[-1], piece.signature):
            return Objection.TAMPERED
        allowed = self._limits.get(found.station)
        if allowed is not None and piece.last > allowed.get(piece.journal, 0):
            return Objection.REVOKED
        return self._extend(piece, found, overlap)

    def _same(self, piece: Piece, found: Tip, overlap: int) -> bool:
        """Tell whether the first `overlap` entries are those that are here."""
        if not overlap:
            return True
        ours = hash_at(self._store, self._shared.event_id, found, piece.first + overlap - 1)
        return piece.hashes[overlap - 1] == ours

    def _extend(self, piece: Piece, found: Tip, known: int) -> Objection | None:
        number = found.number or self._add_journal(piece, found)
        lines, hashes = piece.lines[known:], piece.hashes[known:]
        signatures = [None] * (len(lines) - 1) + [piece.signature]
        entries: list[Entry] = []
        rows: list[tuple[Any, ...]] = []
        try:
            for seq, line in enumerate(lines, found.seq + 1):
                entries.append(read_entry(piece.journal, seq, line))
            for e, line, chain, signature in zip(entries, lines, hashes, signatures, strict=True):
                rows.append(
                    (number, e.seq, e.time, e.kind, e.subject, line.decode(), chain, signature)
                )
        except (ValueError, RecursionError):  # too deep a nesting is the latter
            return why_unreadable(line)
        self._rows += rows
        self._gathered.add(entries)
        self._times += [entry.time for entry in entries]
        self._unwritten.add(piece.journal)
        self._tips[piece.journal] = Tip(
            number, found.journal, found.station, found.public_key, piece.last, hashes[-1]
        )
        self._tally.know(found.station, known)
        self._tally.welcome(found.station, entries, to_ms(self._clock.clock.now()))
        return None

    def _add_journal(self, piece: Piece, found: Tip) -> int:
        cursor = self._store.execute(
            "INSERT INTO journal (id, station, public_key, intro) VALUES (?, ?, ?, ?)",
            (found.journal, found.station, found.public_key, piece.intro),
        )
        number = int(cursor.lastrowid or 0)
        # also where nothing of `piece` is taken: another one of this journal may follow
        self._tips[found.journal] = dataclasses.replace(found, number=number)
        return number

    def _other_history(self, piece: Piece, found: Tip) -> Objection:
        """Keep a history that is signed, but not the one that is here; or say it was changed."""
        if not is_signed(found.public_key, piece.hashes[-1], piece.signature):
            return Objection.TAMPERED
        number = found.number or self._add_journal(piece, found)
        kept = self._store.execute(
            "SELECT count(*) FROM fork WHERE journal = ?", (number,)
        ).fetchone()[0]
        if kept < _MOST_EVIDENCE:
            signatures = [None] * (len(piece.lines) - 1) + [piece.signature]
            rows = zip(piece.lines, piece.hashes, signatures, strict=True)
            self._store.execute_many(
                "INSERT OR IGNORE INTO fork SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS "
                "(SELECT 1 FROM entry WHERE journal = ?1 AND seq = ?2 AND hash = ?3)",
                [
                    (number, seq, chain, line.decode("utf-8", "replace"), signature)
                    for seq, (line, chain, signature) in enumerate(rows, piece.first)
                ],
            )
        return Objection.FORK

    def _write(self) -> None:
        """Write what was taken, within the transaction at hand."""
        if not self._rows:
            return
        self._store.execute_many("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", self._rows)
        self._rows, self._unwritten = [], set()

    def _fold_in(self) -> None:
        """Fold in what was written, within the transaction at hand."""
        if not self._times:
            return
        self._tally.suspect(self._projection.fold_in(self._gathered, {}))
        self._tally.note_news(self._store)
        times, self._times = self._times, []
        self._store.after_commit(lambda: self._run_past(times))
        self._gathered = Gathered()

    def _run_past(self, times: list[int]) -> None:
        """Let what this station writes from now on come after what it has read."""
        if not self._clock.seen(max(times)):
            for time in times:
                self._clock.seen(time)


class _Batches:
    """Hands pieces out in batches for one transaction each."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = iter(pieces)
        self._ahead: deque[Piece] = deque()

    @property
    def has_more(self) -> bool:
        """Whether any piece is left."""
        if not self._ahead:
            self._ahead.extend(itertools.islice(self._pieces, 1))
        return bool(self._ahead)

    def next(self, room: int) -> list[Piece]:
        """Return the next pieces with `room` entries in all, but at least one; none at the end."""
        batch: list[Piece] = []
        while self.has_more and (not batch or len(self._ahead[0].lines) <= room):
            piece = self._ahead.popleft()
            batch.append(piece)
            room -= len(piece.lines)
        return batch

    def put_back(self, batch: Iterable[Piece]) -> None:
        """Have pieces handed out again."""
        self._ahead.extendleft(reversed(list(batch)))


def limits(revocations: Iterable[facts.Revocation]) -> dict[str, dict[str, int]]:
    """Return how much of each journal is accepted of stations that lost their place.

    What stations held when they heard of it stays valid and may be passed on, so that all of
    them end up with the same entries; nothing that is written later gets in.
    """
    found: dict[str, dict[str, int]] = {}
    for revocation in revocations:
        allowed = found.setdefault(revocation.station, {})
        for journal_id, seq in revocation.held.items():
            allowed[journal_id] = max(seq, allowed.get(journal_id, 0))
    return found


def is_journal_id(text: str) -> bool:
    """Tell whether `text` can be the id of a journal."""
    return len(text) == 32 and set(text) <= set("0123456789abcdef")


def counted(pieces: Iterable[Piece], count: Callable[[int], None]) -> Iterator[Piece]:
    """Yield `pieces` and tell `count` how many entries have gone by, for progress bars."""
    total = 0
    for piece in pieces:
        yield piece
        total += len(piece.lines)
        count(total)
