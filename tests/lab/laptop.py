"""Laptops of one event in a network that can fail, made and used by the program's own commands."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from checkin.sync.namespaces import Host, Lab
from tests.core.sync.lan_station import COMMAND, Station
from tests.end_to_end import program

_AHEAD = """
import sys
from datetime import timedelta
from checkin.clock import SystemClock
true, ahead = SystemClock.now, timedelta(seconds=float(sys.argv.pop(1)))
SystemClock.now = lambda self: true(self) + ahead
from ui.launch import main
sys.exit(main())
"""


class Forum:
    """An event that `checkin init`, `pack` and `join` made: a folder for each station."""

    def __init__(self, folder: Path, stations: int, people: int) -> None:
        self.roster, self.phrase = folder / "r.csv", folder / "phrase"
        self.pack = folder / "e.eventpack"
        rows = (f"R-{n},Guest {n},Org,Hungary,Delegate," for n in range(people))
        self.roster.write_text("\n".join([program.ROSTER.splitlines()[0], *rows]), "utf-8")
        self.phrase.write_text("violet-anchor-seven\n")
        self.folders = [folder / str(number) for number in range(stations)]
        made = self._call(
            "init", "--data", self.folders[0], "--name", "Forum", "--roster", self.roster,
            "--checkpoint", "Hall", "--station", "Station 0",
        )  # fmt: skip
        assert made.code == 0
        self._call("pack", "--data", self.folders[0], "--out", self.pack,
                   "--passphrase-file", self.phrase)  # fmt: skip
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(self._join, range(1, stations)))
        self._call("badge", "codes", "--data", self.folders[0], "--out", folder / "codes.csv")
        with (folder / "codes.csv").open(encoding="utf-8-sig", newline="") as file:
            self.people = [(row["attendee_id"], row["code"]) for row in csv.DictReader(file)]

    def _join(self, number: int) -> None:
        self._call("join", "--data", self.folders[number], "--pack", self.pack,
                   "--passphrase-file", self.phrase, "--station", f"Station {number}")  # fmt: skip

    def _call(self, *words: object) -> program.Answer:
        answer = program.run(*words)
        assert answer.code == 0, answer.err
        return answer


class Laptop:
    """One laptop: its folder, its place in the network, its desk and its `sync serve`."""

    def __init__(self, folder: Path, host: Host) -> None:
        self.folder, self.host = folder, host
        self.station: Station | None = None
        self.ahead_s = 0.0
        self._desk: subprocess.Popen[str] | None = None

    @property
    def ip(self) -> str:
        return self.host.ip

    def serve(self, *options: object) -> Station:
        """Start its part in the network, in place of one that ended."""
        if self.station is not None:
            self.station.close()
        command = COMMAND
        if self.ahead_s:
            command = [sys.executable, "-c", _AHEAD, self.ahead_s, "sync", "serve"]
        self.station = Station(self.folder, *options, prefix=self.host.prefix, command=command)
        return self.station

    def scan(self, code: str) -> dict:
        """Scan a badge at its desk, which opens with the first one."""
        if self._desk is None:
            words = ("scan", "--data", self.folder, "--json")
            self._desk = program.start(*words)
        return program.ask(self._desk, code)

    def run(self, *words: object) -> program.Answer:
        return program.run(*words, "--data", self.folder, "--json")

    def close_desk(self) -> None:
        if self._desk is not None:
            self._desk.communicate(timeout=200)
            self._desk = None

    def close(self) -> None:
        self.close_desk()
        if self.station is not None:
            self.station.close()


class Party:
    """Laptops at one switch."""

    def __init__(self, lab: Lab, forum: Forum, folder: Path) -> None:
        self.lab, self.forum = lab, forum
        self.people = iter(forum.people)
        self.laptops = []
        for number, host in enumerate(lab.hosts):
            own = folder / str(number)
            if number < len(forum.folders):
                shutil.copytree(forum.folders[number], own)
            self.laptops.append(Laptop(own, host))

    def start(self, *options: object, among: Sequence[Laptop] | None = None) -> None:
        """Start stations and wait until each hears all others of them."""
        chosen = self.laptops if among is None else among
        for laptop in chosen:
            laptop.serve(*options)
        for laptop in chosen:
            laptop.station.met(len(chosen) - 1)

    def scan(self, laptop: Laptop) -> str:
        """Let the next person in at a laptop; return who it was."""
        person, code = next(self.people)
        answer = laptop.scan(code)
        assert answer["verdict"] == "admit", answer
        return person

    def equal(self, timeout_s: float, among: Sequence[Laptop] | None = None) -> float:
        """Wait until all hold the same; return how long that took."""
        start = monotonic()
        chosen = self.laptops if among is None else among
        while len({laptop.station.status()["digest"] for laptop in chosen}) > 1:
            assert monotonic() - start < timeout_s, f"not equal within {timeout_s} s"
        return monotonic() - start

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.close()


def digests(laptops: Sequence[Laptop]) -> set[str]:
    """Return what `checkin sync status` says that laptops hold."""
    return {laptop.run("sync", "status").line["digest"] for laptop in laptops}
