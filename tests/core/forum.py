"""A small forum on a real event folder, and the ways in which tests look into it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from checkin import badge_code, codec, facts, journal
from checkin.clock import HybridClock
from checkin.desk import Desk
from checkin.event_setup import Plan
from checkin.fold import Entry
from checkin.journal import Draft, Journal
from checkin.model import Attendee, Checkpoint, Direction, Station
from checkin.projection import TABLES, Projection
from checkin.store import Store
from checkin.sync import certificates
from checkin.sync.certificates import StationKey

ENTRY, EXIT = Direction.ENTRY, Direction.EXIT
OPENING = datetime(2026, 10, 12, 5, 0, tzinfo=UTC)  # nine in the morning in Baku
SUPERVISOR = ("Leyla Məmmədova", "2468")
PALACE = Checkpoint("palace", "Day 1, Gulustan Palace", "Baku")
GALA = Checkpoint("gala", "Gala dinner", "Baku", categories=("VIP",))
PANEL = Checkpoint("panel", "Panel 1", "Baku", single_presence=True)
ROSTER = """\
Registration No,Full name,Organisation,Country,Category,Status,Note,Code
R-001,Çingiz Əliyev,Gənclər İttifaqı,Azerbaijan,Delegate,,,
R-002,Gülşen Yılmaz,Yeşilay,Türkiye,VIP,,,
R-003,Айгерім Сәрсенова,Қазақ ҮЕҰ,Kazakhstan,Delegate,,,indico-77
R-004,Lőrinc Nagy,Összefogás,Hungary,Speaker,canceled,,
R-005,Dilnoza Karimova,Mehr,Uzbekistan,Delegate,pending,,
R-006,Ayna Geldiýewa,Ýaşlar,Turkmenistan,Press,,Give the headset,
"""


def write_roster(path: Path, text: str = ROSTER) -> Path:
    path.write_text(text, "utf-8")
    return path


def set_up(folder: Path, clock, roster: Path, **changes) -> Desk:
    plan = Plan(
        name="Solidarity Forum",
        roster=roster,
        checkpoints=(PALACE, GALA, PANEL),
        supervisors=(SUPERVISOR,),
        **changes,
    )
    desk, _result = Desk.set_up(folder, plan, clock)
    return desk


def person(desk: Desk, registration: str) -> Attendee:
    return desk.people.resolve(registration).attendee


def badge(desk: Desk, number: int, generation: int = 1) -> str:
    """Return the code of a badge that a station of this event may have printed."""
    key_id, key = next(iter(desk.badge_keys.items()))
    return badge_code.encode(key, key_id, number, generation)


def bodies(desk: Desk, kind: str) -> list[dict]:
    """Return the bodies of all entries of `kind`, in the order they were written."""
    rows = desk._session.store.execute(
        "SELECT raw FROM entry WHERE kind = ? ORDER BY time, journal, seq", (kind,)
    )
    return [json.loads(row[0])[6] for row in rows]


def problems(desk: Desk) -> list[str]:
    return [f"{problem.where}: {problem.what}" for problem in desk.verify()]


def hear(desk: Desk, *drafts: Draft, station: str = "Far desk") -> list[Entry]:
    """Let entries of another station arrive here, signed as such, and return them."""
    session = desk._session
    secret, keys = station.encode().ljust(32)[:32], session.keys
    key, now = StationKey(secret), session.clock.now()
    certificate = certificates.issue(
        keys.authority_secret, keys.shared.authority, keys.event_id, secret, station, now
    )
    far = Journal(session.store, keys.event_id, key, certificate, HybridClock(session.clock))
    name = facts.station_draft(Station(key.station_id, station), (500_000, 599_999))
    with session.store.transaction():
        entries = far.append([name, *drafts])
        session.projection.apply(entries)
    session._hybrid.seen(entries[-1].time)
    session.reload()
    desk.scans.forget_latest()
    return entries[1:]


def deliver(store: Store, entries: list[Entry]) -> list[str]:
    """Put entries of other stations into `store`, as a merge does: each once, then folded.

    Return the ids of people who may have been let in twice.
    """
    with store.transaction():
        return Projection(store).apply(put(store, entries))


def put(store: Store, entries: list[Entry]) -> list[Entry]:
    """Put entries of other stations into `store` as they come; return them as they are read."""
    for entry in entries:
        line = [1, entry.seq, entry.time, entry.lag_ms, entry.kind, entry.subject, entry.body]
        store.execute(
            "INSERT OR IGNORE INTO journal (id, station, public_key) VALUES (?, 'far', x'00')",
            (entry.journal,),
        )
        store.execute(
            "INSERT OR IGNORE INTO entry SELECT n, ?, ?, ?, ?, ?, x'00', NULL "
            "FROM journal WHERE id = ?",
            (entry.seq, entry.time, entry.kind, entry.subject,
             codec.encode(line).decode(), entry.journal),
        )  # fmt: skip
    read = [journal.entry(store, *entry.ref) for entry in entries]
    return [entry for entry in read if entry is not None]


def folded_tables(store: Store) -> dict[str, list[tuple]]:
    return {table: sorted(store.execute(f"SELECT * FROM {table}")) for table in TABLES}
