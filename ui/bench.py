"""`checkin bench`: the core's figures, and what an operator waits for in the real window."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from checkin import bench, event_setup
from checkin.badge import bench as badge_bench
from checkin.bench import Figure
from checkin.clock import SystemClock
from checkin.commands.common import write_json
from checkin.desk import Desk
from checkin.event_setup import Plan
from checkin.sync import bench as sync_bench
from checkin.sync import lan_bench, lan_catch_up
from ui import bench_camera, bench_scanner, wedge_typing
from ui.app import Application
from ui.bench_paints import Paints, until
from ui.station import StationWindow

_SCANS = 300
_STARTS = 3


def run(arguments: Namespace) -> int:
    """Measure, print one line a figure, and say by the exit code whether all goals are met."""
    if arguments.what == "sync" and arguments.entries:
        figures = lan_catch_up.measure(arguments.entries)
    else:
        figures = _MEASURES[arguments.what](arguments.attendees)
    for figure in figures:
        if arguments.json:
            write_json({**dataclasses.asdict(figure), "met": figure.met})
        else:
            print(_line(figure))
    return 0 if all(figure.met for figure in figures) else 1


def _line(figure: Figure) -> str:
    goal = ""
    if figure.goal is not None:
        goal = f"goal {figure.goal:g}: {'met' if figure.met else 'MISSED'}"
    return f"{figure.what:<56} {figure.value:10.3f} {figure.unit:<6} {goal}".rstrip()


def _scan(attendees: int) -> list[Figure]:
    return [
        *bench.scan_figures(attendees),
        *_window_figures(attendees),
        *bench.import_figures(attendees),
    ]


def _window_figures(attendees: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "event")
        plan = Plan(
            "Benchmark",
            bench.roster_file(Path(scratch), attendees),
            checkpoints=event_setup.named_checkpoints(["Entrance"]),
        )
        Desk.set_up(folder, plan, SystemClock())[0].close()
        waits = _key_to_paint(folder)
        starts = [_start(folder) for _ in range(_STARTS + 1)][1:]  # the first fills the caches
    return [
        Figure("Enter key to painted verdict, median", _middle(waits) * 1e3, "ms"),
        Figure(
            "Enter key to painted verdict, p99", bench.percentile(waits, 99) * 1e3, "ms", goal=50
        ),
        Figure(f"start to ready with {attendees} attendees", _middle(starts), "s", goal=1.5),
    ]


def _key_to_paint(folder: Path) -> list[float]:
    """Return how long each of many scans took from the Enter key to the painted panel."""
    application = Application()
    station = application.open_station(Desk.open(folder, SystemClock()))
    station.sounds.set_muted(True)
    station.show()
    codes = [row.code for row in station.desk.badges.codes()][:_SCANS]
    paints = Paints(station.screen.panel)
    until(lambda: station.desk.people.has_index)
    waits = [_one_scan(application, station, paints, code) for code in codes]
    station.close()
    return waits[10:] or waits


def _one_scan(application: Application, station: StationWindow, paints: Paints, code: str) -> float:
    window = station.window.windowHandle()
    wedge_typing.type_text(window, code)
    application.qt.processEvents()
    paints.seen = False
    start = perf_counter()
    wedge_typing.enter(window)
    until(lambda: paints.seen)
    return perf_counter() - start


def _start(folder: Path) -> float:
    """Return how long a fresh process needs until its window takes scans."""
    # as an installed program is: its modules are compiled, also where nobody may write them
    cache = str(folder.with_name("compiled"))
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "ui.bench_start", str(folder)]
    before = time.time()
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout.split()[-1]) - before


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _print(_attendees: int) -> list[Figure]:
    """Measure the way of a badge; how many people are registered makes no difference to it."""
    figures = badge_bench.measure()
    return [Figure(what, figures[key], unit, goal) for key, what, unit, goal in _PRINT_FIGURES]


_PRINT_FIGURES: tuple[tuple[str, str, str, float | None], ...] = (
    ("click_to_first_byte_ms", "click to first byte at the printer, median", "ms", 20),
    ("click_to_first_byte_p95_ms", "click to first byte at the printer, p95", "ms", None),
    ("paint_ms", "painting a badge, median", "ms", 8),
    ("encode_ms", "encoding a badge, median", "ms", None),
    ("encode_ratio", "encoding / python-escpos image() alone", "ratio", 1.0),
    ("bytes_ratio", "bytes sent / python-escpos image() alone", "ratio", 0.6),
    ("not_printed", "badges that were not printed", "", 0),
)


def _scanner(_attendees: int) -> list[Figure]:
    """Measure what a key and a camera's frame cost; the camera only where its parts are there."""
    Application()
    found = {**bench_scanner.measure(), **bench_camera.measure()}
    figures = [
        Figure(what, found[key], unit, goal)
        for key, what, unit, goal in _SCANNER_FIGURES
        if key in found
    ]
    if "camera_ratio" in found:  # a higher ratio is better, so its inverse is what has a limit
        inverse = 1 / found["camera_ratio"]
        figures.append(Figure("zxing-cpp alone / with the camera", inverse, "ratio", 1 / 0.8))
    return figures


_SCANNER_FIGURES: tuple[tuple[str, str, str, float | None], ...] = (
    ("scans", "scans with 1 ms between keys", "", None),
    ("lost", "of these lost", "", 0),
    ("leaked", "characters that reached a field", "", 0),
    ("filter_us_per_key", "the filter's cost per key", "us", 50),
    ("without_filter_us_per_key", "the same without the filter", "us", None),
    ("camera_frames_per_s", "camera frames read per second", "", None),
    ("zxing_frames_per_s", "the same frames by zxing-cpp alone", "", None),
    ("camera_gui_ms_max", "longest hold of the window by a frame", "ms", 5),
)


def _sync(_attendees: int) -> list[Figure]:
    """Measure attendance files, and three stations on this machine's own network."""
    return [*sync_bench.measure(), *lan_bench.measure()]


_MEASURES: dict[str, Callable[[int], list[Figure]]] = {
    "scan": _scan,
    "scanner": _scanner,
    "print": _print,
    "sync": _sync,
}
