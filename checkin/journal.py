"""Journals: appending this run's entries, reading any, verifying all.

A journal belongs to one run of the app on one station: a random id, one writer, numbers without
gaps. Each entry is the exact text `[1, seq, time, lag_ms, "kind", "subject", {body}]`; it is kept,
hashed and sent as it was written, for ever. The hashes form a chain from the journal's identity
on, and the last entry of every commit carries the station's signature over the chain so far; a
long commit is signed in between too, so that it can be sent in pieces that prove themselves.
"""

from __future__ import annotations

import hashlib
import itertools
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from checkin import codec
from checkin.clock import Clock, HybridClock, first_absurd_time, first_time_at, lag_ms
from checkin.fold import Entry, in_order
from checkin.store import Store
from checkin.sync.certificates import StationKey, introduced, is_signed

FORMAT = 1
_SUBJECTS = 1000  # asked for at once: SQLite takes only so many
SIGNED_EVERY = 500  # entries at most from one signature to the next
# an entry's text -> version, seq, time, lag_ms, kind, subject, body; ValueError where it is none
parts_of = codec.decoder(tuple[int, int, int, int, str, str, dict[str, Any]])


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be journaled, before it has a number and a time."""

    kind: str
    subject: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with what the store holds; for `verify`, in English."""

    where: str
    what: str


class Journal:
    """Writes the entries of this run of the app; it appears in the store with the first one."""

    def __init__(
        self,
        store: Store,
        event_id: str,
        key: StationKey,
        certificate: bytes,
        clock: HybridClock,
    ) -> None:
        self.id = secrets.token_hex(16)
        self._store = store
        self._key = key
        self._intro = key.introduce(event_id, self.id, certificate)
        self._clock = clock
        self._number = 0  # of the journal in the store; 0 until it is there
        self._seq = 0
        self._hash = genesis(event_id, self.id, key.public)

    @property
    def written(self) -> int:
        """Return how many entries this run has written."""
        return self._seq

    def append(self, drafts: Sequence[Draft]) -> list[Entry]:
        """Write `drafts` as the next entries, within the transaction at hand, and return them."""
        number = self._number or self._introduce()
        seq, chain = self._seq, self._hash
        entries: list[Entry] = []
        rows: list[tuple[Any, ...]] = []
        first, wall_ms = self._clock.ticks(len(drafts))
        for time, draft in enumerate(drafts, first):
            seq += 1
            lag = lag_ms(time, wall_ms)
            line = (FORMAT, seq, time, lag, draft.kind, draft.subject, draft.body)
            raw = codec.encode(line)
            chain = hashlib.sha256(chain + raw).digest()
            sig = self._key.sign(chain) if seq % SIGNED_EVERY == 0 else None
            rows.append((number, seq, time, draft.kind, draft.subject, raw.decode(), chain, sig))
            entries.append(Entry(self.id, seq, time, lag, draft.kind, draft.subject, draft.body))
        rows[-1] = (*rows[-1][:-1], self._key.sign(chain))
        insert = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        if len(rows) == 1:
            self._store.execute(insert, rows[0])
        else:
            self._store.execute_many(insert, rows)
        self._store.after_commit(lambda: self._advance(number, seq, chain))
        return entries

    def _introduce(self) -> int:
        cursor = self._store.execute(
            "INSERT INTO journal (id, station, public_key, intro) VALUES (?, ?, ?, ?)",
            (self.id, self._key.station_id, self._key.public, self._intro),
        )
        return int(cursor.lastrowid or 0)

    def _advance(self, number: int, seq: int, chain: bytes) -> None:
        self._number, self._seq, self._hash = number, seq, chain


def genesis(event_id: str, journal: str, public_key: bytes) -> bytes:
    """Return the hash before the first entry: it binds event, journal and station."""
    return hashlib.sha256(
        b"checkin1" + bytes.fromhex(event_id) + bytes.fromhex(journal) + public_key
    ).digest()


def decode(journal: str, raw: str | bytes) -> Entry:
    """Return the entry that `raw` is the text of.

    Raises:
        ValueError: The text has not the form of an entry.
    """
    _version, seq, time, lag_ms, kind, subject, body = parts_of(raw)
    return Entry(journal, seq, time, lag_ms, kind, subject, body)


def entries_of(store: Store, *subjects: str, kind: str | None = None) -> list[Entry]:
    """Return all entries about `subjects`, or those of one kind, in the order of folding."""
    found: list[Entry] = []
    for start in range(0, len(subjects), _SUBJECTS):
        names = subjects[start : start + _SUBJECTS]
        rows = store.execute(
            "SELECT j.id, e.raw FROM entry e JOIN journal j ON j.n = e.journal "
            f"WHERE e.subject IN ({','.join('?' * len(names))}) AND (? IS NULL OR e.kind = ?)",
            (*names, kind, kind),
        )
        found += [decode(journal, raw) for journal, raw in rows]
    return sorted(found, key=in_order)


def entries_by_subject(
    store: Store, prefix: str = "", kind: str | None = None
) -> Iterator[tuple[str, list[Entry]]]:
    """Yield every subject that begins with `prefix` with all its entries, in folding order.

    Args:
        store: Where they are.
        prefix: What subjects begin with.
        kind: Which entries, where not all are wanted; subjects without any are left out.
    """
    journals = dict(store.execute("SELECT n, id FROM journal"))
    rows = store.execute(
        # else SQLite may sort all of them, with their texts, in memory
        "SELECT subject, journal, raw FROM entry INDEXED BY entry_subject WHERE subject >= ?1 "
        "AND (?1 = '' OR subject < ?2) AND (?3 IS NULL OR kind = ?3) ORDER BY subject",
        (prefix, after_all(prefix), kind),
    )
    for subject, found in itertools.groupby(rows, key=itemgetter(0)):
        entries = [decode(journals[number], raw) for _subject, number, raw in found]
        yield subject, sorted(entries, key=in_order)


def after_all(prefix: str) -> str:
    """Return what comes after every text that begins with `prefix`, which ends in no odd letter."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1) if prefix else ""


def entries_of_kinds(store: Store, endings: Sequence[str]) -> Iterator[Entry]:
    """Yield all entries whose kind ends with one of `endings`, in no certain order."""
    conditions = " OR ".join("e.kind GLOB ?" for _ in endings)
    rows = store.execute(
        "SELECT j.id, e.raw FROM entry e JOIN journal j ON j.n = e.journal WHERE " + conditions,
        [f"*{ending}" for ending in endings],
    )
    for journal, raw in rows.fetchall():
        yield decode(journal, raw)


def entry(store: Store, journal: str, seq: int) -> Entry | None:
    """Return one entry by its name, or None where it is not on this station."""
    row = store.execute(
        "SELECT e.raw FROM entry e JOIN journal j ON j.n = e.journal WHERE j.id = ? AND e.seq = ?",
        (journal, seq),
    ).fetchone()
    return decode(journal, row[0]) if row else None


def latest_time(store: Store, clock: Clock) -> int:
    """Return the entry time that this run's first entry must come after.

    Where the moment was chosen by somebody, only entries up to that moment count; otherwise all
    but those from so far ahead that the clock of who wrote them must have been wrong.
    """
    if clock.fixed:
        bound = first_time_at(clock.now()) + (1 << 16)
        query = "SELECT max(time) FROM entry WHERE time < ?"
        return int(store.execute(query, (bound,)).fetchone()[0] or 0)
    query = (
        "SELECT max((SELECT e.time FROM entry e WHERE e.journal = j.n AND e.time < ? "
        "ORDER BY e.seq DESC LIMIT 1)) FROM journal j"
    )
    absurd = first_absurd_time(clock.now())
    return int(store.execute(query, (absurd,)).fetchone()[0] or 0)


def verify(store: Store, event_id: str, authority: bytes) -> Iterator[Problem]:
    """Yield what is wrong with any journal: its introduction, a gap, the chain, a signature.

    Args:
        store: Where the journals are.
        event_id: The event that they must be of.
        authority: The certificate of the event's authority.
    """
    journals = store.execute("SELECT n, id, station, public_key, intro FROM journal").fetchall()
    for number, journal, station, public_key, intro in journals:
        found = introduced(authority, event_id, journal, intro or b"")
        if found is None or (found.station, found.public_key) != (station, public_key):
            yield Problem(f"journal {journal}", "no station of this event introduced it")
        yield from _verify_chain(store, event_id, number, journal, public_key)


def _verify_chain(
    store: Store, event_id: str, number: int, journal: str, public_key: bytes
) -> Iterator[Problem]:
    chain, expected, signed = genesis(event_id, journal, public_key), 1, True
    rows = store.execute(
        # as bytes: damaged text may not even be text
        "SELECT seq, time, CAST(kind AS BLOB), CAST(subject AS BLOB), CAST(raw AS BLOB), hash, sig "
        "FROM entry WHERE journal = ? ORDER BY seq",
        (number,),
    )
    for seq, time, kind, subject, raw, stored_hash, sig in rows:
        where = f"journal {journal} entry {seq}"
        if seq != expected:
            yield Problem(where, f"entries {expected} to {seq - 1} are missing")
            return
        chain, expected, signed = hashlib.sha256(chain + raw).digest(), seq + 1, bool(sig)
        if chain != stored_hash:
            yield Problem(where, "its text is not what was hashed")
            return
        if sig is not None and not is_signed(public_key, chain, sig):
            yield Problem(where, "its signature is false")
            return
        if not _columns_match(journal, raw, (seq, time, kind, subject)):
            yield Problem(where, "its columns do not say what its text says")
    if not signed:
        yield Problem(f"journal {journal}", "its last entry is not signed")


def _columns_match(journal: str, raw: bytes, columns: tuple[int, int, bytes, bytes]) -> bool:
    try:
        found = decode(journal, raw)
    except ValueError:
        return False
    return (found.seq, found.time, found.kind.encode(), found.subject.encode()) == columns
