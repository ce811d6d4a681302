"""Pieces of journals as they travel: entries that follow each other, up to a signed one.

Files and live connections carry the same pieces; `checkin.sync.merge` judges them.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checkin.journal import SIGNED_EVERY, genesis
from checkin.store import Store

MOST_ENTRIES = 5000  # in one piece; more without a signature is no piece of ours


@dataclass(frozen=True)
class Piece:
    """Entries of one journal, which the signature at their end proves.

    Attributes:
        journal: Id of the journal.
        first: Number of the first entry.
        base: The chain's hash before the first entry, by the sender's account.
        lines: The exact text of each entry.
        signature: Of the chain up to the last entry, by the station that wrote the journal.
        intro: What makes the journal known; may be empty where it is known already.
    """

    journal: str
    first: int
    base: bytes
    lines: Sequence[bytes]
    signature: bytes
    intro: bytes = b""

    @property
    def last(self) -> int:
        """Return the number of the last entry."""
        return self.first + len(self.lines) - 1

    @cached_property
    def hashes(self) -> list[bytes]:
        """Return the chain's hash at each entry."""
        sha256, chain, found = hashlib.sha256, self.base, []
        for line in self.lines:
            chain = sha256(chain + line).digest()
            found.append(chain)
        return found


@dataclass(frozen=True, slots=True)
class Tip:
    """How far a journal is known here."""

    number: int  # of the journal in this store
    journal: str
    station: str  # id
    public_key: bytes
    seq: int
    hash: bytes


def tip(store: Store, event_id: str, journal: str) -> Tip | None:
    """Return how far `journal` is known here; None where it is not known at all."""
    row = store.execute(
        "SELECT n, station, public_key FROM journal WHERE id = ?", (journal,)
    ).fetchone()
    if row is None:
        return None
    number, station, public_key = row
    last = store.execute(
        "SELECT seq, hash FROM entry WHERE journal = ? ORDER BY seq DESC LIMIT 1", (number,)
    ).fetchone()
    seq, chain = last or (0, genesis(event_id, journal, public_key))
    return Tip(number, journal, station, public_key, seq, chain)


def tips(store: Store, event_id: str) -> list[Tip]:
    """Return how far each journal is known here, by journal id."""
    rows = store.execute(
        "SELECT j.n, j.id, j.station, j.public_key, e.seq, e.hash FROM journal j "
        "JOIN entry e ON e.journal = j.n "
        "AND e.seq = (SELECT max(seq) FROM entry WHERE journal = j.n) ORDER BY j.id"
    )
    return [Tip(*row) for row in rows]


def digest(found: Sequence[Tip]) -> str:
    """Return what two stations have in common only when they hold the same entries."""
    parts = (f"{each.journal}:{each.seq}:{each.hash.hex()}\n" for each in found)
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def hash_at(store: Store, event_id: str, of: Tip, seq: int) -> bytes | None:
    """Return the chain's hash at entry `seq`, which is 0 before the first; None if not here."""
    if seq == of.seq:
        return of.hash
    if seq == 0:
        return genesis(event_id, of.journal, of.public_key)
    row = store.execute(
        "SELECT hash FROM entry WHERE journal = ? AND seq = ?", (of.number, seq)
    ).fetchone()
    return row[0] if row else None


def pieces(store: Store, event_id: str, held: Mapping[str, int] | None = None) -> Iterator[Piece]:
    """Yield all entries known here, or those that come after what somebody `held`, by journal."""
    for each in tips(store, event_id):
        after = (held or {}).get(each.journal, 0)
        if after < each.seq:
            yield from pieces_of(store, event_id, each, after)


def pieces_of(
    store: Store, event_id: str, of: Tip, after: int, most: int = SIGNED_EVERY
) -> Iterator[Piece]:
    """Yield the entries of one journal that come after number `after`, in pieces.

    Args:
        store: Where they are.
        event_id: The event.
        of: The journal.
        after: The last number that is left out.
        most: How many entries a piece should have at most; commits of more are not taken apart.
    """
    base = hash_at(store, event_id, of, after)
    intro = store.execute("SELECT intro FROM journal WHERE n = ?", (of.number,)).fetchone()[0]
    rows = store.execute(
        "SELECT seq, CAST(raw AS BLOB), sig, hash FROM entry WHERE journal = ? AND seq > ? "
        "AND seq <= ? ORDER BY seq",
        (of.number, after, of.seq),
    )
    lines: list[bytes] = []
    first = after + 1
    for seq, raw, signature, chain in rows:
        lines.append(raw)
        full = seq % SIGNED_EVERY == 0 or len(lines) >= most
        if signature is not None and base is not None and (full or seq == of.seq):
            yield Piece(of.journal, first, base, lines, signature, intro or b"")
            first, base, lines = seq + 1, chain, []


def earliest_first(
    store: Store, event_id: str, after: Mapping[str, int], most: int = SIGNED_EVERY
) -> Iterator[Piece]:
    """Yield the entries that come next in several journals, those that were written first ahead.

    Who gets all of one journal before another sees people come in twice who went out meanwhile.

    Args:
        store: Where they are.
        event_id: The event.
        after: The last number that is left out of each journal.
        most: How many entries a piece should have at most.
    """
    following: list[tuple[int, str, int, Tip]] = []

    def put(of: Tip, seq: int) -> None:
        row = store.execute(
            "SELECT time FROM entry WHERE journal = ? AND seq = ?", (of.number, seq + 1)
        ).fetchone()
        if row is not None:
            heapq.heappush(following, (row[0], of.journal, seq, of))

    for journal, seq in after.items():
        of = tip(store, event_id, journal)
        if of is not None and 0 <= seq < of.seq:
            put(of, seq)
    while following:
        _time, _journal, seq, of = heapq.heappop(following)
        piece = next(pieces_of(store, event_id, of, seq, most), None)
        if piece is not None:
            yield piece
            put(of, piece.last)
