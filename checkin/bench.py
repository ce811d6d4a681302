"""Measures what the core costs beside bare baselines, in one run: for `checkin bench`.

Absolute times say more about the machine than about the program, so every goal is a ratio to
something that any program on this machine would have to pay.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from checkin import demo, event_setup, roster_table
from checkin.badges import Badges
from checkin.clock import SystemClock
from checkin.event_setup import Plan
from checkin.model import Direction
from checkin.people import People
from checkin.scans import Scans
from checkin.session import Session
from checkin.store import PRAGMAS

SCANS = 1000
_FEW = 1000  # attendees of the small event that the large one is compared with
_WARM_UP = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured. `goal` is the highest value that is good enough."""

    what: str
    value: float
    unit: str
    goal: float | None = None

    @property
    def met(self) -> bool:
        """Whether the goal is reached; what has no goal always is."""
        return self.goal is None or self.value <= self.goal


def scan_figures(attendees: int) -> list[Figure]:
    """Measure durable scans with few and with `attendees` people, and bare inserts between them."""
    with tempfile.TemporaryDirectory() as folder:
        few = _ScanBench(Path(folder, "few"), min(_FEW, attendees))
        many = _ScanBench(Path(folder, "many"), attendees)
        bare = _BareInserts(Path(folder, "bare.sqlite"), few.session)
        # in turns, so that whatever else the machine does hits all three alike
        for number in range(SCANS):
            for bench in random.sample([few.once, many.once, bare.once], 3):
                bench(number)
        figures = _scan_rows(few.times, many.times, bare.times, attendees)
        few.session.close()
        many.session.close()
    return figures


def import_figures(attendees: int) -> list[Figure]:
    """Measure the import of a workbook beside reading the file alone."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "roster.xlsx")
        demo.write_demo_roster(path, attendees)
        reading = _best(3, lambda: _read_alone(path))
        taking = _best(2, lambda: _import(Path(folder), path))
    return [
        Figure(f"reading a workbook of {attendees} rows", reading, "s"),
        Figure(f"importing {attendees} attendees", taking, "s"),
        Figure("import / reading alone", taking / reading, "ratio", goal=3.0),
    ]


class _ScanBench:
    """Scans random badges of one event, each once."""

    def __init__(self, folder: Path, attendees: int) -> None:
        path = roster_file(folder.parent, attendees)
        plan = Plan("Benchmark", path, checkpoints=event_setup.named_checkpoints(["Entrance"]))
        self.session: Session = event_setup.set_up(folder, plan, SystemClock())[0]
        self._scans = Scans(self.session)
        badges = Badges(self.session, People(self.session), self._scans)
        codes = [row.code for row in badges.codes()]
        random.Random(1).shuffle(codes)
        self._codes = codes
        self.times: list[float] = []

    def once(self, number: int) -> None:
        """Scan the badge at `number`."""
        checkpoint = self.session.checkpoints[0]
        code = self._codes[number % len(self._codes)]
        start = perf_counter()
        self._scans.scan(code, checkpoint, Direction.ENTRY)
        self.times.append(perf_counter() - start)


class _BareInserts:
    """Inserts the same rows into a plain table with the same pragmas, one a transaction."""

    def __init__(self, path: Path, session: Session) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(pragma)
        self._connection.execute(
            "CREATE TABLE entry (journal INTEGER, seq INTEGER, time INTEGER, kind TEXT, "
            "subject TEXT, raw TEXT, hash BLOB, sig BLOB)"
        )
        self._session = session
        self.times: list[float] = []

    def once(self, number: int) -> None:
        """Insert the newest entry of the session that is scanned beside."""
        row = self._session.store.execute(
            "SELECT * FROM entry ORDER BY journal DESC, seq DESC LIMIT 1"
        ).fetchone()
        start = perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._connection.execute("COMMIT")
        self.times.append(perf_counter() - start)


def _scan_rows(
    few: Sequence[float], many: Sequence[float], bare: Sequence[float], attendees: int
) -> list[Figure]:
    small, large, base = (statistics.median(times[_WARM_UP:]) for times in (few, many, bare))
    return [
        Figure("bare INSERT + COMMIT, median", base * 1e3, "ms"),
        Figure(f"durable scan with {_FEW} attendees, median", small * 1e3, "ms"),
        Figure(f"durable scan with {attendees} attendees, median", large * 1e3, "ms"),
        Figure(f"durable scan with {attendees} attendees, p99", percentile(many, 99) * 1e3, "ms"),
        Figure("durable scan / bare insert", large / base, "ratio", goal=1.5),
        Figure(f"{attendees} / {_FEW} attendees", large / small, "ratio", goal=1.3),
    ]


def roster_file(folder: Path, attendees: int) -> Path:
    """Return a list of that many invented people in `folder`."""
    path = folder / f"{attendees}.csv"
    demo.write_demo_roster(path, attendees)
    return path


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that `percent` of `values` do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def _read_alone(path: Path) -> None:
    """Do what any program must: have calamine read every cell."""
    for sheet in roster_table.sheets(path.read_bytes(), 1):
        list(sheet.rows(0))


def _import(folder: Path, path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as target:
        plan = Plan("Benchmark", path)
        event_setup.set_up(Path(target, "event"), plan, SystemClock())[0].close()


def _best(rounds: int, work: Callable[[], object]) -> float:
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)
