"""Measures stations when the network or other stations fail: for `checkin bench sync`."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from checkin.bench import Figure
from checkin.session import Session
from checkin.sync.lan_ground import Ground
from checkin.sync.lan_served import Served, fill, is_status, make_stations, passage

_VANISHED_S = 12.0  # the engine gives connections up after four, and blocks for ten by default
_PARTED_S = (2, 4, 6, 9, 12, 15)
_EVERY_S = 0.05
_SILENT_S = 3.0  # the engine has not noticed by then, and does not get rid of what it has to say
_CATCHES_UP = 20_000
_Quit = tuple[float, int]  # how long it took, and the exit code


def measure(ground: Ground) -> list[Figure]:
    """Measure stations that vanish and come back, and quitting in every state of the network."""
    figures: list[Figure] = []
    with _stations(ground, len(ground.places)) as (desks, served):
        if ground.can_part:
            figures += _vanishing(ground, desks, served)
            figures += _healing(ground, desks, served)
        figures += _killed(ground, desks, served)
    return [*figures, *_quitting(ground)]


@contextmanager
def _stations(ground: Ground, count: int) -> Iterator[tuple[list[Session], list[Served]]]:
    with tempfile.TemporaryDirectory() as scratch:
        desks = make_stations(Path(scratch), count)
        served = ground.serve(desks)
        try:
            yield desks, served
        finally:
            ground.heal()
            for each in served:
                each.end()
            for desk in desks:
                desk.close()


def _vanishing(ground: Ground, desks: list[Session], served: list[Served]) -> list[Figure]:
    """Measure how long healthy stations wait for each other's entries when others vanish."""
    half = len(desks) // 2
    staying = range(len(desks) - half)
    ground.part(served, range(len(staying), len(desks)))
    until = perf_counter() + _VANISHED_S
    longest, number = 0.0, 0
    while perf_counter() < until:
        writer = number % len(staying)
        others = [served[each] for each in staying if each != writer]
        longest = max(longest, _one_entry(desks[writer], f"vanished-{number}", others))
        number += 1
        time.sleep(_EVERY_S)
    ground.heal()
    _until_equal(served)
    return [Figure(f"longest wait for an entry, {half} of {len(desks)} vanished", longest, "s", 1)]


def _one_entry(desk: Session, subject: str, others: Sequence[Served]) -> float:
    since = [len(other.lines) for other in others]
    desk.record([passage(subject)])
    start = perf_counter()
    at = [
        other.wait(lambda line: subject in line.get("subjects", ()), first)
        for other, first in zip(others, since, strict=True)
    ]
    return max(at) - start


def _healing(ground: Ground, desks: list[Session], served: list[Served]) -> list[Figure]:
    """Measure how long it takes until all hold the same after halves of them were apart."""
    half = len(desks) // 2
    took = []
    for seconds in _PARTED_S:
        ground.part(served, range(half, len(desks)))
        time.sleep(seconds / 2)
        for number, desk in enumerate(desks):
            desk.record([passage(f"apart-{seconds}-{number}")])
        time.sleep(seconds / 2)
        ground.heal()
        took.append(_until_equal(served))
    took.sort()
    what = f"network heals → all equal, {len(took)} times"
    return [
        Figure(f"{what}, median", took[len(took) // 2], "s"),
        Figure(f"{what}, p95", took[round((len(took) - 1) * 0.95)], "s", goal=5),
    ]


def _until_equal(served: Sequence[Served]) -> float:
    start = perf_counter()
    while len({each.status()["digest"] for each in served}) > 1:
        if perf_counter() - start > 60:
            raise TimeoutError("stations do not agree")
    return perf_counter() - start


def _killed(ground: Ground, desks: list[Session], served: list[Served]) -> list[Figure]:
    """Measure how long a station that was killed takes until it holds all again."""
    took = []
    for number in range(3):
        served[-1].end()
        for desk in desks:
            desk.record([passage(f"killed-{number}")])
        start = perf_counter()
        served[-1] = ground.start(len(served) - 1, desks[-1], "--beside")
        _until_equal(served)
        took.append(perf_counter() - start)
    return [Figure("killed and started again → all equal, worst of 3", max(took), "s", goal=3)]


def _quitting(ground: Ground) -> list[Figure]:
    """Measure quitting alone, among others, beside silent ones, unplugged, and while merging."""
    states: dict[str, Callable[[Ground, list[Session], list[Served]], _Quit]] = {
        "among others": _quit_among_others,
        "alone": _quit_alone,
        "while catching up": _quit_catching_up,
    }
    if ground.can_part:
        states["beside silent stations"] = _quit_beside_silent
    if ground.can_unplug:
        states["unplugged"] = _quit_unplugged
    figures, codes = [], []
    for state, trial in states.items():
        with _stations(ground, 3) as (desks, served):
            took, code = trial(ground, desks, served)
            figures.append(Figure(f"quit, {state}", took, "s", goal=3))
            codes.append(code)
    wrong = sum(code != 0 for code in codes)
    return [*figures, Figure("exit codes other than 0", wrong, "", goal=0)]


def _quit(served: Served) -> _Quit:
    took = served.stop()
    return took, int(served.process.returncode)


def _quit_among_others(_ground: Ground, _desks: list[Session], served: list[Served]) -> _Quit:
    return _quit(served[0])


def _quit_alone(_ground: Ground, _desks: list[Session], served: list[Served]) -> _Quit:
    for other in served[1:]:
        other.stop()
    served[0].wait_for_peers(0)
    return _quit(served[0])


def _quit_beside_silent(ground: Ground, desks: list[Session], served: list[Served]) -> _Quit:
    ground.part(served, range(1, len(served)))
    desks[0].record([passage("unheard")])
    time.sleep(_SILENT_S)
    return _quit(served[0])


def _quit_unplugged(ground: Ground, _desks: list[Session], served: list[Served]) -> _Quit:
    ground.unplug(0)
    served[0].wait(lambda line: is_status(line) and line["network"] == "no-network")
    return _quit(served[0])


def _quit_catching_up(ground: Ground, desks: list[Session], served: list[Served]) -> _Quit:
    served[1].stop()
    fill(desks[0], _CATCHES_UP)
    since = served[0].entries()
    served[1] = ground.start(1, desks[1])
    served[1].wait(lambda line: line["is"] == "merged")
    took = _quit(served[1])
    if served[1].held() >= since:
        raise AssertionError("it had caught up before it was told to quit")
    return took
