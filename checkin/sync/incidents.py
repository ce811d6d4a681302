"""Copies and strangers that were noticed, remembered until a person puts them away.

Whoever takes entries in notes them here: the process in the network, the window, a command. Kept
beside the store and never journaled, for each laptop notices its own. Second histories need no
such note: they lie in the store as evidence.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin import memory_file
from checkin.clock import Clock, aware
from checkin.errors import CheckinError
from checkin.merge_report import MergeReport, Objection
from checkin.network_status import Stranger
from checkin.sync.lan_words import CLONE, OBJECTIONS

FILE_NAME = "incidents.json"
MOST_STRANGERS = 50
_MOST_STATIONS = 100
_STRANGER = OBJECTIONS[Objection.STRANGER]
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Incidents:
    """What was noticed and not put away.

    Attributes:
        strangers: Who is no station, by journal, the latest last.
        copies: When two laptops were heard as one station last, by its id.
        settled: How many entries of second histories a person knew of, by the station's id.
    """

    strangers: dict[str, Stranger] = field(default_factory=dict)
    copies: dict[str, datetime] = field(default_factory=dict)
    settled: dict[str, int] = field(default_factory=dict)


def read(folder: Path) -> Incidents:
    """Return what is remembered in the event `folder`; nothing where that cannot be read."""
    return _incidents(memory_file.read(folder / FILE_NAME))


def note_strangers(folder: Path, strangers: Iterable[Stranger]) -> None:
    """Remember who is no station and whose entries were refused."""
    found = {stranger.journal: stranger for stranger in strangers}
    if not found:
        return

    def add(before: Incidents) -> None:
        others = {journal: s for journal, s in before.strangers.items() if journal not in found}
        kept = list((others | found).items())[-MOST_STRANGERS:]
        before.strangers = dict(kept)

    _change(folder, add)


def note_report(folder: Path, file: str, report: MergeReport, at: datetime) -> None:
    """Remember the strangers whose entries stood in a file that was taken in."""
    refused = report.of(Objection.STRANGER)
    note_strangers(folder, [Stranger(each.journal, each.entries, at, file) for each in refused])


def note_copy(folder: Path, station: str, at: datetime) -> None:
    """Remember that two laptops were heard as the station with this id."""

    def add(before: Incidents) -> None:
        before.copies.pop(station, None)
        before.copies[station] = at
        before.copies = dict(list(before.copies.items())[-_MOST_STATIONS:])

    _change(folder, add)


def note_alarm(
    folder: Path, clock: Clock, code: str, about: str, details: Mapping[str, Any]
) -> None:
    """Remember what an alarm of the network says, if it is one of these.

    Args:
        folder: The event folder.
        clock: When it is.
        code: What it is.
        about: The station or journal that it is about.
        details: More about it.
    """
    if code == CLONE:
        note_copy(folder, about, clock.now())
    elif code == _STRANGER:
        note_strangers(folder, [Stranger(about, int(details["entries"]), clock.now())])


def put_stranger_away(folder: Path, journal: str) -> None:
    """Forget a stranger: a person has seen to it."""
    _change(folder, lambda before: before.strangers.pop(journal, None))


def put_copy_away(folder: Path, station: str, forks: int) -> None:
    """Forget that a station was copied: a person has seen to it.

    Args:
        folder: The event folder.
        station: The station's id.
        forks: Entries of second histories that are known of it now; more are told again.
    """

    def settle(before: Incidents) -> None:
        before.copies.pop(station, None)
        before.settled[station] = forks

    _change(folder, settle)


def _change(folder: Path, do: Callable[[Incidents], object]) -> None:
    """Write it down; where that cannot be, it is told again when it is noticed again."""

    def changed(body: dict[str, Any]) -> dict[str, Any]:
        found = _incidents(body)
        do(found)
        return _body(found)

    try:
        memory_file.change(folder / FILE_NAME, changed)
    except CheckinError as error:
        log.warning("cannot remember an incident: %s", error)


def _incidents(body: Mapping[str, Any]) -> Incidents:
    """Return what a file says; nothing where it says something else."""
    if not body:
        return Incidents()
    try:
        strangers = [
            Stranger(str(s["journal"]), int(s["entries"]), _moment(s["at"]), str(s["file"]))
            for s in body["strangers"]
        ]
        return Incidents(
            {stranger.journal: stranger for stranger in strangers},
            {str(station): _moment(at) for station, at in body["copies"].items()},
            {str(station): int(forks) for station, forks in body["settled"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("remembered incidents cannot be read: %s", error)
        return Incidents()


def _body(found: Incidents) -> dict[str, Any]:
    return {
        "strangers": [
            {"journal": s.journal, "entries": s.entries, "at": s.at.isoformat(), "file": s.file}
            for s in found.strangers.values()
        ],
        "copies": {station: at.isoformat() for station, at in found.copies.items()},
        "settled": found.settled,
    }


def _moment(text: str) -> datetime:
    return aware(datetime.fromisoformat(text))
