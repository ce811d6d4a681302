"""Counts a day's attendance: who came, when, and the totals that organisers ask for.

Pure: it takes frozen values and returns frozen values, so that a worksheet, a printed sheet and
a table always say the same. All times that go in are aware; all that come out are in the
event's zone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from checkin.model import (
    Attendee,
    Checkpoint,
    Direction,
    EntryRef,
    Event,
    Passage,
    Recovery,
    Status,
)
from checkin.report.day_window import DayWindow, day_window
from checkin.report.figures import (
    Attendance,
    CheckpointTotal,
    DayReport,
    DoubleAdmission,
    GroupTotal,
    HourTotal,
    Override,
    Resolution,
    Source,
)
from checkin.report.sorting import by_name, by_words
from checkin.report.stays import Stay, StayReader, time_inside

People = Iterable[tuple[Attendee, tuple[Passage, ...]]]

_NOT_EXPECTED = frozenset({Status.CANCELED, Status.BLOCKED})


def day_report(
    day: date,
    event: Event,
    checkpoints: Iterable[Checkpoint],
    people: People,
    sources: Iterable[Source],
    *,
    made_at: datetime,
    made_by: str,
    resolutions: Mapping[EntryRef, Resolution] | None = None,
    recoveries: Iterable[Recovery] = (),
) -> DayReport:
    """Return the figures of `day` for everybody in `people`.

    A person came if they entered on the day, or left on it although no entry was scanned, or
    are inside of a checkpoint that never empties by itself. Who only leaves after midnight
    belongs to the day before.

    Args:
        day: The day in the event's zone.
        event: Whose day it is.
        checkpoints: All that the station knows, in the order they are to be listed.
        people: Everybody on the roster with their passages of all days in time order.
        sources: The stations whose entries went into `people`.
        made_at: The moment of the export; says who is still inside.
        made_by: The name of the station that makes the report.
        resolutions: What came of double admissions that somebody looked at, by the later entry.
        recoveries: New PINs that were set by the event's pack on that day.

    Raises:
        ValueError: A time has no timezone: a bug in the caller.
    """
    window = day_window(day, event.zone, made_at)
    tally = _Tally(window, checkpoints, resolutions or {})
    for attendee, passages in people:
        tally.add(attendee, passages)
    return tally.report(event, sources, made_by, recoveries)


class _Door:
    """Counts what passes at one checkpoint."""

    def __init__(self, rules: Checkpoint) -> None:
        self._rules = rules
        self.name = rules.name
        self.present = self.uninvited = self.entries = self.exits = self.inside = 0

    def invites(self, category: str) -> bool:
        """Whether this checkpoint would admit people of that category."""
        return not self._rules.categories or category in self._rules.categories

    def add_person(self, category: str) -> None:
        """Count somebody who entered at least once."""
        self.present += 1
        self.uninvited += not self.invites(category)

    def total(self, expected: Mapping[str, int]) -> CheckpointTotal:
        """Return what was counted, beside how many of each category were expected at all."""
        invited = sum(count for category, count in expected.items() if self.invites(category))
        return CheckpointTotal(
            self.name, self._rules.venue, self.present, invited + self.uninvited,
            self.entries, self.exits, self.inside,
        )  # fmt: skip


class _Group:
    """Counts the people who have one property in common."""

    def __init__(self) -> None:
        self._counts: dict[str, list[int]] = {}

    def add(self, name: str, came: bool) -> None:
        """Count one expected person of the group `name`."""
        counts = self._counts.get(name)
        if counts is None:
            counts = self._counts[name] = [0, 0]
        counts[0] += came
        counts[1] += 1

    def totals(self) -> tuple[GroupTotal, ...]:
        """Return the groups in alphabetical order, people without the property last."""
        return tuple(
            GroupTotal(name, *self._counts[name])
            for name in sorted(self._counts, key=lambda name: (not name, by_words(name)))
        )


class _Tally:
    """Adds people one by one; what comes out does not depend on the order they came in."""

    def __init__(
        self,
        window: DayWindow,
        checkpoints: Iterable[Checkpoint],
        resolutions: Mapping[EntryRef, Resolution],
    ) -> None:
        self._window = window
        self._resolutions = resolutions
        rules = {checkpoint.id: checkpoint for checkpoint in checkpoints}
        self._reader = StayReader(rules, window)
        self._listed = tuple(rules)
        self._endless = frozenset(id_ for id_, rule in rules.items() if rule.auto_exit is None)
        self._doors = {id_: _Door(rule) for id_, rule in rules.items()}
        self._hours = {(at.hour, at.fold): [0, 0] for at in window.hours()}
        self._expected: Counter[str] = Counter()  # people by category
        self._countries, self._categories, self._organisations = _Group(), _Group(), _Group()
        self._rows: list[Attendance] = []
        self._absent: list[Attendee] = []
        self._doubles: list[DoubleAdmission] = []
        self._overrides: list[Override] = []

    def add(self, attendee: Attendee, passages: Sequence[Passage]) -> None:
        """Count one person."""
        row = self._row(attendee, passages) if passages else None
        if row is not None:
            self._rows.append(row)
        elif attendee.status in _NOT_EXPECTED:
            return
        else:
            self._absent.append(attendee)
        came = row is not None
        self._expected[attendee.category] += 1
        self._countries.add(attendee.country, came)
        self._categories.add(attendee.category, came)
        self._organisations.add(attendee.organisation, came)

    def report(
        self,
        event: Event,
        sources: Iterable[Source],
        made_by: str,
        recoveries: Iterable[Recovery],
    ) -> DayReport:
        """Return all figures, sorted for people to read."""
        window = self._window
        doors = [door.total(self._expected) for door in self._sorted_doors()]
        total = GroupTotal("", len(self._rows), len(self._rows) + len(self._absent))
        return DayReport(
            event=event,
            day=window.day,
            starts_at=window.local(window.start),
            ends_at=window.local(window.end),
            made_at=window.local(window.made_at),
            made_by=made_by,
            sources=tuple(sorted(map(self._local_source, sources), key=_source_order)),
            rows=tuple(sorted(self._rows, key=lambda row: by_name(row.attendee))),
            absent=tuple(sorted(self._absent, key=by_name)),
            countries=self._countries.totals(),
            categories=self._categories.totals(),
            organisations=self._organisations.totals(),
            hours=tuple(HourTotal(at, *self._hours[at.hour, at.fold]) for at in window.hours()),
            checkpoints=tuple(doors),
            doubles=tuple(sorted(self._doubles, key=_incident_order)),
            overrides=tuple(sorted(self._overrides, key=_incident_order)),
            total=total,
            entries=sum(door.entries for door in doors),
            exits=sum(door.exits for door in doors),
            inside=sum(row.still_inside for row in self._rows),
            recoveries=tuple(recoveries),
        )

    def _row(self, attendee: Attendee, passages: Sequence[Passage]) -> Attendance | None:
        """Count the passages of one person, and return their day; None if they did not come."""
        stays, strays = self._reader.read(passages)
        entries: list[tuple[Passage, datetime]] = []
        last_exit: datetime | None = None
        for passage, local in self._of_the_day(passages):
            if self._count(attendee, passage, local, passages):
                entries.append((passage, local))
            else:
                last_exit = local
        if not (entries or self._was_there(stays, strays)):
            return None
        entered = dict.fromkeys(passage.checkpoint for passage, _ in entries)
        inside = {stay.checkpoint for stay in stays if stay.lasts(self._window)}
        for checkpoint in entered:
            self._door(checkpoint).add_person(attendee.category)
        for checkpoint in inside:
            self._door(checkpoint).inside += 1
        return Attendance(
            attendee=attendee,
            first_entry=entries[0][1] if entries else None,
            first_station=entries[0][0].station if entries else "",
            last_exit=last_exit,
            checkpoints=tuple(self._door(checkpoint).name for checkpoint in entered),
            inside_for=time_inside(stays, self._window),
            still_inside=bool(inside),
        )

    def _of_the_day(self, passages: Iterable[Passage]) -> list[tuple[Passage, datetime]]:
        """Return the passages that lie in the day, each with its local time."""
        start, end, zone = self._window.start, self._window.end, self._window.zone
        return [
            (passage, passage.at.astimezone(zone))
            for passage in passages
            if start <= passage.at < end
        ]

    def _was_there(self, stays: Iterable[Stay], strays: Iterable[Passage]) -> bool:
        """Whether somebody whom nothing let in on the day was there all the same."""
        if any(self._window.contains(stray.at) for stray in strays):
            return True
        endless = (stay for stay in stays if stay.checkpoint in self._endless)
        return any(stay.touches(self._window) for stay in endless)

    def _count(
        self, attendee: Attendee, passage: Passage, local: datetime, passages: Sequence[Passage]
    ) -> bool:
        """Count one passage of the day, and return whether it was an entry."""
        door = self._door(passage.checkpoint)
        hour = self._hours[local.hour, local.fold]
        if passage.direction is Direction.EXIT:
            door.exits += 1
            hour[1] += 1
            return False
        door.entries += 1
        hour[0] += 1
        if passage.double:
            self._doubles.append(self._double(attendee, passage, local, passages))
        if passage.override:
            where, who = passage.station, passage.operator
            self._overrides.append(
                Override(attendee, door.name, local, where, who, passage.override)
            )
        return True

    def _double(
        self, attendee: Attendee, passage: Passage, local: datetime, passages: Sequence[Passage]
    ) -> DoubleAdmission:
        first = _admission_before(passage, passages)
        first_at = self._window.local(first.at) if first else None
        door = self._door(passage.checkpoint)
        first_station = first.station if first else ""
        resolution = self._resolutions.get(passage.entry)
        if resolution is not None:
            resolution = replace(resolution, at=resolution.at.astimezone(self._window.zone))
        return DoubleAdmission(
            attendee, door.name, local, passage.station, first_at, first_station, resolution
        )

    def _door(self, checkpoint: str) -> _Door:
        """Return the counters of a checkpoint, which may have no news here but its id."""
        door = self._doors.get(checkpoint)
        if door is None:
            door = self._doors[checkpoint] = _Door(Checkpoint(checkpoint, checkpoint))
        return door

    def _sorted_doors(self) -> list[_Door]:
        """Return the checkpoints in the order given, then those without news by their id."""
        unknown = sorted(self._doors.keys() - set(self._listed))
        return [self._doors[id_] for id_ in (*self._listed, *unknown)]

    def _local_source(self, source: Source) -> Source:
        at = source.last_at
        return source if at is None else replace(source, last_at=self._window.local(at))


def _admission_before(double: Passage, passages: Sequence[Passage]) -> Passage | None:
    """Return the admission that counts, to which `double` is the later one."""
    before = passages[: passages.index(double)]
    return next(
        (
            passage
            for passage in reversed(before)
            if passage.checkpoint == double.checkpoint
            and passage.direction is Direction.ENTRY
            and not passage.double
        ),
        None,
    )


def _source_order(source: Source) -> tuple[object, ...]:
    return (by_words(source.station), source.entries, str(source.last_at))


def _incident_order(incident: DoubleAdmission | Override) -> tuple[object, ...]:
    return (incident.at.astimezone(UTC), by_name(incident.attendee), incident.checkpoint)
