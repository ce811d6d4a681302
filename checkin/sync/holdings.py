"""Who else holds what this station wrote: what would be lost with this laptop.

Other stations say it on the network and by the files they make; a stick that was written here is
taken to be in somebody's pocket. Kept beside the store and never journaled.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin import memory_file
from checkin.clock import aware
from checkin.errors import CheckinError
from checkin.sync import lan_memory
from checkin.sync.pieces import Tip

FILE_NAME = "holdings.json"
_SHARED_FOLDERS = "shared-folders.json"  # see checkin.sync.shared_folder
_MOST_STATIONS = 100
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Given:
    """The latest file with everything that was written here for others."""

    at: datetime
    file: str  # its name


@dataclass(slots=True)
class Holdings:
    """What is known of copies elsewhere, by journal.

    Attributes:
        given: Entries on sticks.
        stations: Entries that each other station had when it made a file.
        latest: The latest stick.
    """

    given: dict[str, int] = field(default_factory=dict)
    stations: dict[str, dict[str, int]] = field(default_factory=dict)
    latest: Given | None = None


def read(folder: Path) -> Holdings:
    """Return what is remembered in the event `folder`; nothing where that cannot be read."""
    return _holdings(memory_file.read(folder / FILE_NAME))


def note_given(folder: Path, file: str, at: datetime, tips: Iterable[Tip]) -> None:
    """Remember that a file with all entries up to `tips` was written for others."""

    def give(found: Holdings) -> None:
        _raise(found.given, {tip.journal: tip.seq for tip in tips})
        found.latest = Given(at, file)

    _change(folder, give)


def note_held(folder: Path, station: str, held: Mapping[str, int]) -> None:
    """Remember how many entries of some journals another station had in a file that it made."""

    def hold(found: Holdings) -> None:
        before = found.stations.pop(station, {})
        _raise(before, held)
        found.stations[station] = before
        while len(found.stations) > _MOST_STATIONS:
            del found.stations[next(iter(found.stations))]

    _change(folder, hold)


def only_here(
    folder: Path, tips: Iterable[Tip], station: str, revoked: Collection[str] = ()
) -> int:
    """Return how many entries of `station`, which is this one, nobody else is known to hold.

    Args:
        folder: The event folder.
        tips: How far each journal is known here.
        station: Id of this station.
        revoked: Ids of stations that were shut out: what they hold is lost with them.
    """
    elsewhere: dict[str, int] = {}
    found = read(folder)
    others = (held for other, held in found.stations.items() if other not in revoked)
    for held in (found.given, *others, *_in_shared_folders(folder)):
        _raise(elsewhere, held)
    network = lan_memory.Memory(folder)
    return sum(
        max(0, tip.seq - max(elsewhere.get(tip.journal, 0),
                             network.held_elsewhere(tip.journal, revoked)))
        for tip in tips
        if tip.station == station
    )  # fmt: skip


def _in_shared_folders(folder: Path) -> Iterator[dict[str, int]]:
    """Yield what this station has put into folders that others see."""
    try:
        for written in memory_file.read(folder / _SHARED_FOLDERS).values():
            yield _counts(written["held"])
            yield _counts(written["tail"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return


def _raise(held: dict[str, int], more: Mapping[str, int]) -> None:
    for journal, seq in more.items():
        held[journal] = max(seq, held.get(journal, 0))


def _counts(body: Mapping[str, Any]) -> dict[str, int]:
    return {str(journal): int(seq) for journal, seq in body.items()}


def _change(folder: Path, do: Callable[[Holdings], None]) -> None:
    """Write it down; a folder that cannot be written is no trouble: the count is higher then."""

    def changed(body: dict[str, Any]) -> dict[str, Any]:
        found = _holdings(body)
        do(found)
        return _body(found)

    try:
        memory_file.change(folder / FILE_NAME, changed)
    except CheckinError as error:
        log.warning("cannot remember what others hold: %s", error)


def _holdings(body: Mapping[str, Any]) -> Holdings:
    """Return what a file says; nothing where it says something else."""
    if not body:
        return Holdings()
    try:
        return Holdings(
            _counts(body["given"]),
            {str(station): _counts(held) for station, held in body["stations"].items()},
            Given(aware(datetime.fromisoformat(body["at"])), str(body["file"]))
            if body["at"]
            else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("what others hold cannot be read: %s", error)
        return Holdings()


def _body(holdings: Holdings) -> dict[str, Any]:
    latest = holdings.latest
    return {
        "given": holdings.given,
        "stations": holdings.stations,
        "at": latest.at.isoformat() if latest else "",
        "file": latest.file if latest else "",
    }
