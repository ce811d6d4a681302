"""Measures what attendance files cost beside bare inserts, in one run: for `checkin bench sync`."""

from __future__ import annotations

import random
import secrets
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from checkin import facts, fold, session
from checkin.bench import Figure
from checkin.clock import FixedClock
from checkin.journal import Draft
from checkin.model import Checkpoint, Event
from checkin.session import Session
from checkin.store import PRAGMAS
from checkin.sync import attendance_file, keys, pieces
from checkin.sync.attendance_file import Header, open_file
from checkin.sync.file_errors import FileRefused
from checkin.sync.stations import status

ENTRIES = 50_000
DAMAGES = 1000  # truncations, and as many flipped bits
_PEOPLE = 2500  # at least
_ENTRIES_EACH = 20  # of one person: some days with several checkpoints each
_COMMIT = 50  # entries that one commit of the station has, to be quick in making them
_START = datetime(2026, 10, 12, 5, tzinfo=UTC)
_BATCH = 1000


def measure(entries: int = ENTRIES) -> list[Figure]:
    """Measure export, import and refusals of a file of `entries` entries."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(_START)
        giver = session.create(Path(folder, "giver"), Event("", "Benchmark"), "Station 1", clock)
        for drafts in _drafts(entries - 3):
            clock.advance(timedelta(seconds=3))
            giver.record(drafts)
        path = Path(folder, "bench.attend")
        figures = [*_giving(giver, path), *_taking(giver, path, Path(folder), clock)]
        figures += _refusals(giver, path)
        giver.close()
    return figures


def _giving(giver: Session, path: Path) -> list[Figure]:
    header = Header(giver.keys.event_id, giver.journal.id, giver.clock.now())
    times = []
    for _ in range(3):
        start = perf_counter()
        known = pieces.pieces(giver.store, giver.keys.event_id)
        content = attendance_file.pack(known, header, giver.keys.shared.identity)
        attendance_file.write(path, content, keep_former=False)
        times.append(perf_counter() - start)
    count = _count(giver)
    return [
        Figure(f"attendance file of {count} entries", path.stat().st_size / 1e6, "MB", goal=1.2),
        Figure("export", min(times), "s", goal=0.4),
    ]


def _taking(giver: Session, path: Path, folder: Path, clock: FixedClock) -> list[Figure]:
    rounds = []
    for number in range(3):  # in turns, so that whatever else the machine does hits both alike
        bare = _bare_inserts(giver, folder / f"bare{number}.sqlite")
        own = keys.enroll(giver.keys.shared, giver.keys.authority_secret, "Taker", clock.now())
        taker = session.begin(folder / f"taker{number}", own, clock)
        rounds.append((_import(taker, path), bare))
        equal = status(giver).digest == status(taker).digest
        again = _import(taker, path)
        taker.close()
        if not equal:
            raise AssertionError("the journals differ after the import")
    took, bare = min(rounds)
    count = _count(giver)
    return [
        Figure("bare inserts", count / bare, "entries/s"),
        Figure("import", count / took, "entries/s"),
        Figure("time of an entry imported", took / count * 1e6, "µs", goal=1e6 / 35_000),
        Figure("import / bare inserts, time", took / bare, "ratio", goal=1 / 0.35),
        Figure("import of what is known", again, "s"),
    ]


def _refusals(giver: Session, path: Path) -> list[Figure]:
    content, choice = path.read_bytes(), random.Random(1)
    accepted = 0
    for _ in range(DAMAGES):
        flipped = bytearray(content)
        flipped[choice.randrange(len(content))] ^= 1 << choice.randrange(8)
        for damaged in (content[: choice.randrange(len(content))], bytes(flipped)):
            path.write_bytes(damaged)
            try:
                open_file(path, giver.keys.event_id, giver.keys.shared.identity)
            except FileRefused:
                continue
            accepted += 1
    return [Figure(f"damaged files accepted, of {2 * DAMAGES}", accepted, "files", goal=0)]


def _import(taker: Session, path: Path) -> float:
    start = perf_counter()
    file = open_file(path, taker.keys.event_id, taker.keys.shared.identity)
    taker.merger().take(file.pieces())
    return perf_counter() - start


def _bare_inserts(giver: Session, path: Path) -> float:
    """Insert the same rows into a table of the same form, and nothing else."""
    rows = giver.store.execute("SELECT * FROM entry").fetchall()
    table, index = (
        row[0]
        for row in giver.store.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = 'entry' AND sql IS NOT NULL "
            "ORDER BY type DESC"
        )
    )
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (*PRAGMAS, table.replace(" REFERENCES journal(n)", ""), index):
        connection.execute(statement)
    start = perf_counter()
    for first in range(0, len(rows), _BATCH):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows[first : first + _BATCH]
        )
        connection.execute("COMMIT")
    took = perf_counter() - start
    connection.close()
    return took


def _drafts(entries: int) -> Iterator[list[Draft]]:
    """Yield a checkpoint, a roster, and people who come and go, `entries` in all."""
    choice = random.Random(1)
    count = max(min(_PEOPLE, entries), entries // _ENTRIES_EACH)
    people = [secrets.token_hex(8) for _ in range(count)]
    yield [facts.checkpoint_draft(Checkpoint("hall", "Hall", "Baku"))]
    yield [
        Draft(fold.LISTED, person, {"name": f"Guest {number}", "number": number})
        for number, person in enumerate(people, 1)
    ]
    left = entries - len(people)
    while left > 0:
        yield [
            Draft(
                fold.PASSAGE,
                choice.choice(people),
                {"cp": "hall", "dir": choice.choice(["entry", "exit"]), "how": "badge",
                 "station": "Station 1", "gen": 1},
            )
            for _ in range(min(_COMMIT, left))
        ]  # fmt: skip
        left -= _COMMIT


def _count(opened: Session) -> int:
    return int(opened.store.execute("SELECT count(*) FROM entry").fetchone()[0])
