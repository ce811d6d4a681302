"""Measures a laptop that joins late and catches up on all: for `checkin bench sync --entries N`."""

from __future__ import annotations

import random
import tempfile
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from checkin import fold
from checkin.bench import Figure
from checkin.clock import HybridClock
from checkin.journal import Draft, Journal
from checkin.session import Session
from checkin.sync import keys as key_files
from checkin.sync.certificates import StationKey
from checkin.sync.lan_ground import Ground, Loopback
from checkin.sync.lan_served import Served, make_stations

_STATIONS = 20
_PASSAGES = 10  # of each person
_COMMIT = 50  # entries; at a desk they are single
_PATIENCE_S = 900.0


def measure(entries: int) -> list[Figure]:
    """Measure how long a laptop takes that has nothing yet, and how much memory it needs.

    Args:
        entries: How many there are, of twenty stations.
    """
    ground: Ground = Loopback(2)
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        desks = make_stations(Path(scratch), 2, 1)
        for desk in desks:
            stack.callback(desk.close)
        _write_as_many_stations(desks[0], entries)
        giver = ground.start(0, desks[0])
        stack.callback(giver.end)
        before = _folder_size(desks[1])
        joiner = ground.start(1, desks[1])
        stack.callback(joiner.end)
        took_s = _catch_up(joiner, entries)
        what = f"late joiner, {entries} entries of {_STATIONS} journals"
        figures = [
            Figure(what, took_s, "s", goal=20.0 * entries / 1_000_000),
            Figure("entries joined", entries / took_s, "1/s"),
            Figure("its database", (_folder_size(desks[1]) - before) / 1e6, "MB"),
        ]
        peak = _peak_memory_mb(joiner.process.pid)
        if peak is not None:
            figures.append(Figure("its memory at most", peak, "MB", goal=300))
        return figures


def _write_as_many_stations(desk: Session, entries: int) -> None:
    """Fill the store of one station with journals of many, as if it had heard them all.

    Nothing is folded there, because it only hands the entries on.
    """
    keys, chosen = desk.keys, random.Random(1)
    journals = []
    for number in range(_STATIONS):
        own = key_files.enroll(
            keys.shared, keys.authority_secret, f"Laptop {number}", desk.clock.now()
        )
        key, clock = StationKey(own.station_secret), HybridClock(desk.clock)
        journals.append(Journal(desk.store, keys.event_id, key, own.certificate, clock))
    inside = [False] * max(1, entries // _PASSAGES)
    for start in range(0, entries, _COMMIT):
        drafts = []
        for _ in range(min(_COMMIT, entries - start)):
            person = chosen.randrange(len(inside))
            inside[person] = not inside[person]
            drafts.append(_passage(person, "entry" if inside[person] else "exit"))
        with desk.store.transaction(durable=False):
            journals[start // _COMMIT % _STATIONS].append(drafts)


def _passage(person: int, direction: str) -> Draft:
    body = {"cp": "hall", "dir": direction, "how": "badge", "station": "Laptop", "gen": 1}
    return Draft(fold.PASSAGE, f"person-{person}", body)


def _catch_up(joiner: Served, entries: int) -> float:
    """Return how long after it met another station the joiner has merged `entries`."""
    met = joiner.wait(lambda line: line["is"] == "peer" and line["up"])
    end, read, held, at = perf_counter() + _PATIENCE_S, 0, 0, met
    while held < entries:
        if perf_counter() > end:
            raise TimeoutError(f"only {held} entries were merged")
        joiner.pause(1.0)
        for said_at, line in joiner.lines[read:]:
            at, read = said_at, read + 1
            held += line.get("new", 0)
    return at - met


def _peak_memory_mb(process_id: int) -> float | None:
    """Return how much memory a process had at most; None where the system does not say."""
    try:
        status = Path(f"/proc/{process_id}/status").read_text()
    except OSError:
        return None
    peak = next((line for line in status.splitlines() if line.startswith("VmHWM")), "")
    return int(peak.split()[1]) / 1000 if peak else None


def _folder_size(desk: Session) -> int:
    return sum(file.stat().st_size for file in desk.folder.iterdir() if file.is_file())
