"""Measures the local network: real processes in networks of their own, or on loopback.

In network namespaces (Linux, root, iproute2) stations find each other by multicast and the network
fails as real ones do; elsewhere all run at ports of this laptop, and those that vanish are stopped.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter

from checkin.bench import Figure
from checkin.session import Session
from checkin.sync import lan_trials, namespaces
from checkin.sync.lan_ground import Ground, Loopback, Namespaces
from checkin.sync.lan_served import Line, Place, Served, fill, is_status, make_stations, passage

_LIVE = 300
_RUNS = 100  # of the app so far; each wrote a journal
_EVERY_S = 0.02
_SCAN_EVERY_S = 0.02
_STATIONS = 6
_MERGED = 100_000  # entries beside a desk that scans


def measure(entries: int = 50_000) -> list[Figure]:
    """Measure live entries, a late joiner, failures of the network, and quitting.

    Args:
        entries: How many the late joiner has to catch up on.
    """
    with _ground() as ground:
        figures = [Figure("stations in networks of their own", ground.own_networks, "")]
        figures += _together(ground, entries)
        figures += lan_trials.measure(ground)
    return figures


@contextmanager
def _ground() -> Iterator[Ground]:
    if namespaces.available():  # says why not
        yield Loopback(_STATIONS)
    else:
        with namespaces.Lab(_STATIONS) as lab:
            yield Namespaces(lab)


def _together(ground: Ground, entries: int) -> list[Figure]:
    """Measure three stations that all are well."""
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        places = ground.places[:3]
        desks = make_stations(Path(scratch), len(places), _RUNS)
        for desk in desks:
            stack.callback(desk.close)
        served = ground.serve(desks[:3])
        for each in served:
            stack.callback(each.end)
        figures = _live(desks[0], served)
        served.pop().stop()
        fill(desks[0], entries)
        held = served[0].entries()
        served[1].wait(
            lambda line: is_status(line) and line["entries"] >= held
        )  # it would slow the joiner
        figures += _late_joiner(desks[2], ground, served, entries)
        return [*figures, *_scans_meanwhile(desks, places, served, max(entries, _MERGED))]


def _live(writer: Session, served: Sequence[Served]) -> list[Figure]:
    """Measure how long after its commit each entry was committed at the other stations."""
    beside, *readers = served
    found: list[float] = []
    for number in range(_LIVE):
        subject = f"live-{number}"
        writer.record([passage(subject)])
        start = perf_counter()
        beside.say("entries-committed")
        for reader in readers:
            at = reader.wait(lambda line, s=subject: s in line.get("subjects", ()))  # type: ignore[misc]
            found.append((at - start) * 1000)
        beside.pause(_EVERY_S)
    found.sort()
    return [
        Figure("commit → commit of 3 stations, p50", found[len(found) // 2], "ms"),
        Figure("commit → commit of 3 stations, p99", found[len(found) * 99 // 100], "ms", goal=20),
    ]


def _late_joiner(desk: Session, ground: Ground, served: list[Served], entries: int) -> list[Figure]:
    start = perf_counter()
    joiner = ground.start(2, desk)
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
    fill(desks[0], entries)
    held = served[0].entries()
    served[1] = Served.start(desks[1].folder, places[1], [places[0].address], "--beside")
    served[1].wait(lambda line: line["is"] == "peer" and line["up"])
    commits: list[float] = []
    while served[1].held() < held:
        start = perf_counter()
        desks[1].record([passage(f"meanwhile-{len(commits)}")])
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
