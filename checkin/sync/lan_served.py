"""Stations of a measurement: real processes, each where the caller puts it."""

from __future__ import annotations

import json
import random
import subprocess
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from checkin import facts, fold, program, session
from checkin.clock import SystemClock
from checkin.journal import Draft
from checkin.model import Checkpoint, Event
from checkin.session import Session
from checkin.sync import keys as key_files

_PATIENCE_S = 120.0
_HALL = Checkpoint("hall", "Hall")
_LOOK_EVERY_S = 0.1
_BATCH = 100  # entries a commit; at a desk they are single
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
        command = [*place.prefix, *program.command(), "sync", "serve", "--data", str(folder),
                   "--listen", place.address, *more]  # fmt: skip
        command += [word for address in connect for word in ("--connect", address)]
        process = subprocess.Popen(
            command, text=True, encoding="utf-8", cwd=program.ROOT,
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
        return int(self.status()["entries"])

    def held(self) -> int:
        """Return how many entries it holds, by what it said last."""
        return next((line["entries"] for _, line in reversed(self.lines) if is_status(line)), 0)

    def wait_for_peers(self, count: int) -> None:
        """Wait until it hears as many others as `count`.

        Raises:
            TimeoutError: It does not.
        """
        end = perf_counter() + _PATIENCE_S
        while len(self.status()["peers"]) != count:
            self.pause(_LOOK_EVERY_S)
            if perf_counter() > end:
                raise TimeoutError(f"a station does not hear {count} others")

    def pause(self, most_s: float) -> None:
        """Wait until it says something, or for `most_s`."""
        with self.news:
            self.news.wait(most_s)

    def status(self) -> Line:
        """Return what it says of itself and the others now."""
        since = len(self.lines)
        self.say("status")
        self.wait(is_status, since)
        return next(line for _, line in reversed(self.lines) if is_status(line))

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

    def end(self) -> None:
        """End it, whatever state it is in."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        if self.process.stdin:
            with suppress(BrokenPipeError):
                self.process.stdin.close()

    def _read(self) -> None:
        assert self.process.stdout
        for text in self.process.stdout:
            with self.news:
                self.lines.append((perf_counter(), json.loads(text)))
                self.news.notify_all()


def is_status(line: Line) -> bool:
    """Tell whether a line says how a station is."""
    return line["is"] in ("ready", "status")


def make_stations(folder: Path, count: int, runs: int = 1) -> list[Session]:
    """Make an event with a checkpoint, and stations that have joined it.

    Args:
        folder: Where to.
        count: How many stations.
        runs: How often the first one has been started; each run writes a journal of its own.
    """
    clock = SystemClock()
    first = session.create(folder / "0", Event("", "Measured"), "Station 0", clock)
    first.record([facts.checkpoint_draft(_HALL)])
    for number in range(1, runs):
        first.close()
        first = session.open_(first.folder, clock)
        first.record([passage(f"run-{number}")])
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


def passage(subject: str) -> Draft:
    """Return an entry about somebody who comes in."""
    return Draft(fold.PASSAGE, subject, {"cp": _HALL.id, "dir": "entry", "station": "Station 0"})


def fill(desk: Session, entries: int) -> None:
    """Let a station write many entries, about a quarter as many people."""
    chosen = random.Random(1)
    for start in range(0, entries, _BATCH):
        desk.record([
            passage(f"p-{chosen.randrange(max(1, entries // 4))}")
            for _ in range(min(_BATCH, entries - start))
        ])  # fmt: skip
