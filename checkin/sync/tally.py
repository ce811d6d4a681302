"""Counts what a merge comes to while it goes on, and puts it into a report at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin import facts, fold
from checkin.clock import from_ms
from checkin.clock_doubt import WRONG_MS
from checkin.fold import AttendeeState, Entry
from checkin.merge_report import (
    ClockAlarm,
    Delivery,
    DoubleAdmission,
    MergeReport,
    Objection,
    Refused,
)
from checkin.model import Attendee, Checkpoint, EntryRef
from checkin.presence import beside_earlier
from checkin.projection import Projection
from checkin.store import Store
from checkin.sync.pieces import Piece


@dataclass(slots=True)
class _Counted:
    new: int = 0
    known: int = 0
    until_ms: int = 0
    ahead_ms: int = 0  # of our clock, at most


class Tally:
    """What one merge came to so far."""

    def __init__(self) -> None:
        self._stations: dict[str, _Counted] = defaultdict(_Counted)
        self._refused: dict[tuple[Objection, str], tuple[str, int, int]] = {}
        self._subjects: dict[str, None] = {}
        self._doubtful: dict[str, None] = {}  # people who may have been let in twice
        self._listed: dict[str, None] = {}
        self._heard: dict[str, int] = {}  # up to when a station's news came, since last noted
        self._first_new: dict[str, int] = {}  # number of the first new entry of each journal

    def add(self, other: Tally) -> None:
        """Count what another one has counted."""
        for station, each in other._stations.items():
            counted = self._stations[station]
            counted.new += each.new
            counted.known += each.known
            counted.until_ms = max(counted.until_ms, each.until_ms)
            counted.ahead_ms = max(counted.ahead_ms, each.ahead_ms)
        for (why, journal), (station, first, entries) in other._refused.items():
            self._note_refusal(why, journal, station, first, entries)
        self._subjects.update(other._subjects)
        self._doubtful.update(other._doubtful)
        self._listed.update(other._listed)
        for journal, seq in other._first_new.items():
            self._first_new.setdefault(journal, seq)

    def know(self, station: str, entries: int) -> None:
        """Count entries that were here already."""
        self._stations[station].known += entries

    def welcome(self, station: str, entries: list[Entry], now_ms: int) -> None:
        """Count entries that are new here."""
        counted = self._stations[station]
        counted.new += len(entries)
        wall = max([(entry.time >> 16) - entry.lag_ms for entry in entries])
        counted.until_ms = max(counted.until_ms, wall)
        self._heard[station] = max(min(wall, now_ms), self._heard.get(station, 0))
        counted.ahead_ms = max(counted.ahead_ms, wall - now_ms)
        self._first_new.setdefault(entries[0].journal, entries[0].seq)
        note = dict.fromkeys
        self._subjects.update(note([entry.subject for entry in entries]))
        self._listed.update(note([e.subject for e in entries if e.kind == fold.LISTED]))

    def suspect(self, people: Iterable[str]) -> None:
        """Have it looked into whether some people were let in twice."""
        self._doubtful.update(dict.fromkeys(people))

    def refuse(self, why: Objection, piece: Piece, station: str) -> None:
        """Count entries that were not taken in."""
        self._note_refusal(why, piece.journal, station, piece.first, len(piece.lines))

    def _note_refusal(
        self, why: Objection, journal: str, station: str, first: int, entries: int
    ) -> None:
        before = self._refused.get((why, journal), (station, first, 0))
        self._refused[why, journal] = (*before[:2], before[2] + entries)

    def note_news(self, store: Store) -> None:
        """Remember up to when the news of stations are known, within the transaction at hand."""
        note_news(store, self._heard)
        self._heard = {}

    def report(self, projection: Projection, event_id: str) -> MergeReport:
        """Return the report."""
        names = {station.id: station.name for station in facts.read_stations(projection).values()}
        new_from = {station: each for station, each in self._stations.items() if each.new}
        return MergeReport(
            new=sum(each.new for each in self._stations.values()),
            known=sum(each.known for each in self._stations.values()),
            deliveries=tuple(_delivery(s, names, each) for s, each in self._stations.items()),
            doubles=tuple(self._new_doubles(projection, event_id)),
            refused=tuple(
                Refused(why, journal, names.get(station, ""), first, entries)
                for (why, journal), (station, first, entries) in self._refused.items()
            ),
            clock_alarms=tuple(
                ClockAlarm(names.get(station, station), timedelta(milliseconds=each.ahead_ms))
                for station, each in new_from.items()
                if each.ahead_ms > WRONG_MS
            ),
            same_numbers=tuple(same_numbers(projection, self._listed)),
            subjects=tuple(self._subjects),
        )

    def _new_doubles(self, projection: Projection, event_id: str) -> Iterator[DoubleAdmission]:
        for double in doubles(projection, event_id, self._doubtful):
            if self._is_new(double.first) or self._is_new(double.second):
                yield double

    def _is_new(self, ref: EntryRef) -> bool:
        journal, seq = ref
        return journal in self._first_new and seq >= self._first_new[journal]


def doubles(
    projection: Projection, event_id: str, among: Iterable[str] | None = None
) -> Iterator[DoubleAdmission]:
    """Yield the double admissions that nobody has resolved, of everybody or `among` some."""
    checkpoints = facts.read_checkpoints(projection)
    zone = facts.read_event(projection, event_id).zone
    # among all that were ever apart, a live entry would take longer to look at than to merge
    everybody = projection.states_apart()
    states = everybody if among is None else projection.states_apart_among(list(among))
    for state in states:
        for checkpoint in checkpoints:
            yield from _doubles_at(state, checkpoint, zone)


def same_numbers(projection: Projection, subjects: Iterable[str]) -> Iterator[tuple[Attendee, ...]]:
    """Yield those who have one attendee number in common, where `subjects` are among them."""
    for key in projection.shared_numbers(list(subjects)):
        yield tuple(state.attendee for state in projection.states_by_key(key))


def note_news(store: Store, heard_ms: dict[str, int]) -> None:
    """Remember up to when the news of stations are known, within the transaction at hand."""
    store.execute_many(
        "INSERT INTO news (station, heard_ms) VALUES (?, ?) ON CONFLICT (station) "
        "DO UPDATE SET heard_ms = max(heard_ms, excluded.heard_ms)",
        list(heard_ms.items()),
    )


def _doubles_at(
    state: AttendeeState, checkpoint: Checkpoint, zone: str
) -> Iterator[DoubleAdmission]:
    pairs = beside_earlier(state.passages, checkpoint, zone, state.resolved)
    for earlier, later in pairs:
        if earlier is not None:
            yield DoubleAdmission(
                attendee=state.attendee,
                checkpoint=checkpoint.name,
                first_at=earlier.at,
                first_station=earlier.station,
                first=earlier.entry,
                second_at=later.at,
                second_station=later.station,
                second=later.entry,
            )


def _delivery(station: str, names: dict[str, str], counted: _Counted) -> Delivery:
    until: datetime | None = from_ms(counted.until_ms) if counted.new else None
    return Delivery(station, names.get(station, station), counted.new, counted.known, until)
