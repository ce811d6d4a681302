"""Measures the local network: real processes on loopback, or wherever the caller puts them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from checkin import facts, fold, session
from checkin.bench import Figure
from checkin.clock import SystemClock
from checkin.journal import Draft
from checkin.model import Checkpoint, Event
from checkin.session import Session
from checkin.sync import keys as key_files
from checkin.sync import lan_addresses

_PROGRAM = (
    [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.launch"]
)
_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 120.0
_HALL = Checkpoint("hall", "Hall")
_BATCH = 100  # entries a commit; at a desk they are single
_SCAN_EVERY_S = 0.02
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a station of the measurement runs.

    Attributes:
        address: Where it listens, host:port.
        prefix: What starts a program there; nothing on this laptop itself.
    """

    address: str
    prefix: tuple[str, ...] = ()


@dataclass(slots=True)
class Served:
    """A running `checkin sync serve`, and what it has said with the time of each line."""

    process: subprocess.Popen[str]
    lines: list[tuple[float, Line]] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    @classmethod
    def start(cls, folder: Path, place: Place, connect: Iterable[str], *more: str) -> Served:
        """Start it for the event in `folder`."""
        command = [*place.prefix, *_PROGRAM, "sync", "serve", "--data", str(folder),
                   "--listen", place.address, *more]  # fmt: skip
        for address in connect:
            command += ["--connect", address]
        process = subprocess.Popen(
            command, text=True, encoding="utf-8", cwd=_ROOT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        served = cls(process)
        threading.Thread(target=served._read, daemon=True).start()
        return served

    def wait(self, what: Callable[[Line], bool], since: int = 0) -> float:
        """Return when the first line was said for which `what` holds.

        Raises:
            TimeoutError: None was said.
        """
        end = perf_counter() + _PATIENCE_S
        with self.news:
            while True:
                for at, line in self.lines[since:]:
                    if what(line):
                        return at
                since = len(self.lines)
                if not self.news.wait(max(0.0, end - perf_counter())):
                    raise TimeoutError("a station does not say what it should")

    def entries(self) -> int:
        """Return how many entries it holds by now."""
        since = len(self.lines)
        self.say("status")
        self.wait(_is_status, since)
        return self.held()

    def held(self) -> int:
        """Return how many entries it holds, by what it said last."""
        return next((line["entries"] for _, line in reversed(self.lines) if _is_status(line)), 0)

    def pause(self, most_s: float) -> None:
        """Wait until it says something, or for `most_s`."""
        with self.news:
            self.news.wait(most_s)

    def say(self, do: str) -> None:
        """Give it a command."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"do": do}) + "\n")
        self.process.stdin.flush()

    def stop(self) -> float:
        """Say quit and return how long it took to end."""
        start = perf_counter()
        assert self.process.stdin
        with closing(self.process.stdin):
            self.say("quit")
            self.process.wait(10)
        return perf_counter() - start

    def _read(self) -> None:
        assert self.process.stdout
        for text in self.process.stdout:
            with self.news:
                self.lines.append((perf_counter(), json.loads(text)))
                self.news.notify_all()


def _is_status(line: Line) -> bool:
    return line["is"] in ("ready", "status")


def measure(entries: int = 50_000, places: Sequence[Place] = ()) -> list[Figure]:
    """Measure live entries, a late joiner and quitting, among three stations.

    Args:
        entries: How many the late joiner has to catch up on.
        places: Where the stations run; at free ports of this laptop otherwise.
    """
    used = list(places) or [
        Place(f"127.0.0.1:{lan_addresses.free_port('127.0.0.1')}") for _ in range(3)
    ]
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        desks = _make_stations(Path(scratch), len(used))
        for desk in desks:
            stack.callback(desk.close)
        served = _serve(desks[:2], used)
        latencies = _live(desks[0], served[0], served[1])
        _fill(desks[0], entries)
        held = served[0].entries()
        served[1].wait(
            lambda line: _is_status(line) and line["entries"] >= held
        )  # it would slow the joiner
        figures = [
            Figure("commit → commit, p50", latencies[len(latencies) // 2], "ms"),
            Figure("commit → commit, p99", latencies[len(latencies) * 99 // 100], "ms", goal=20),
            *_late_joiner(desks[2], used, served, entries),
            *_scans_meanwhile(desks, used, served, entries),
        ]
        slowest = max(each.stop() for each in served if each.process.poll() is None)
        codes = max(abs(each.process.returncode) for each in served)
        return [*figures, Figure("quit", slowest, "s", goal=3), Figure("exit code", codes, "", 0)]


def _make_stations(folder: Path, count: int) -> list[Session]:
    clock = SystemClock()
    first = session.create(folder / "0", Event("", "Measured"), "Station 0", clock)
    first.record([facts.checkpoint_draft(_HALL)])
    shared, secret = first.keys.shared, first.keys.authority_secret
    others = [
        session.begin(
            folder / str(number),
            key_files.enroll(shared, secret, f"Station {number}", clock.now()),
            clock,
        )
        for number in range(1, count)
    ]
    return [first, *others]


def _serve(desks: Sequence[Session], places: Sequence[Place]) -> list[Served]:
    known = [place.address for place in places]
    served = [
        Served.start(desk.folder, place, known, "--beside")
        for desk, place in zip(desks, places, strict=False)
    ]
    for each in served:
        each.wait(lambda line: line["is"] == "peer" and line["up"])
    return served


def _live(writer: Session, beside: Served, reader: Served, count: int = 300) -> list[float]:
    """Return how long after its commit each entry was committed at another station, in ms."""
    found = []
    for number in range(count):
        subject = f"live-{number}"
        writer.record([_passage(subject)])
        start = perf_counter()
        beside.say("entries-committed")
        at = reader.wait(lambda line, s=subject: s in line.get("subjects", ()))  # type: ignore[misc]
        found.append((at - start) * 1000)
    return sorted(found)


def _fill(desk: Session, entries: int) -> None:
    chosen = random.Random(1)
    for start in range(0, entries, _BATCH):
        desk.record([
            _passage(f"p-{chosen.randrange(max(1, entries // 4))}")
            for _ in range(min(_BATCH, entries - start))
        ])  # fmt: skip


def _late_joiner(
    desk: Session, places: Sequence[Place], served: list[Served], entries: int
) -> list[Figure]:
    start = perf_counter()
    joiner = Served.start(desk.folder, places[2], [places[0].address])
    met = joiner.wait(lambda line: line["is"] == "peer" and line["up"])
    served.append(joiner)
    held = 0

    def complete(line: Line) -> bool:
        nonlocal held
        held += line.get("new", 0)
        return bool(held >= entries)

    done = joiner.wait(complete)
    return [
        Figure(f"late joiner, {entries} entries", done - met, "s", goal=_goal_s(entries)),
        Figure("the same from the start of its process", done - start, "s"),
        Figure("entries joined", entries / (done - met), "1/s"),
    ]


def _scans_meanwhile(
    desks: Sequence[Session], places: Sequence[Place], served: list[Served], entries: int
) -> list[Figure]:
    """Measure the commits of a desk while the process beside it merges many entries."""
    for each in served[1:]:
        each.stop()
    _fill(desks[0], entries)
    held = served[0].entries()
    served[1] = Served.start(desks[1].folder, places[1], [places[0].address], "--beside")
    served[1].wait(lambda line: line["is"] == "peer" and line["up"])
    commits: list[float] = []
    while served[1].held() < held:
        start = perf_counter()
        desks[1].record([_passage(f"meanwhile-{len(commits)}")])
        commits.append((perf_counter() - start) * 1000)
        served[1].pause(_SCAN_EVERY_S)
    commits.sort()
    what = f"commit of a scan while {entries} entries merge"
    return [
        Figure(f"{what}, p99", commits[len(commits) * 99 // 100], "ms"),
        Figure(f"{what}, worst", commits[-1], "ms", goal=50),
    ]


def _goal_s(entries: int) -> float:
    return 2.0 if entries <= 50_000 else 20.0 * entries / 1_000_000


def _passage(subject: str) -> Draft:
    return Draft(fold.PASSAGE, subject, {"cp": _HALL.id, "dir": "entry", "station": "Station 0"})
