"""The day as the desk sees it: how many are inside, what was scanned last, the day's report."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from checkin import admission, fold, journal
from checkin.bare_numbers import NUMBER, number_subject, stand_in
from checkin.clock import event_day, to_ms
from checkin.errors import CheckinError
from checkin.fold import AttendeeState, Entry
from checkin.model import (
    Attendee,
    Checkpoint,
    Counts,
    Direction,
    EntryRef,
    Outcome,
    Passage,
    Reason,
    Status,
)
from checkin.presence import with_doubles
from checkin.recovery import Recoveries
from checkin.scans import inside_since_ms
from checkin.session import Session

if TYPE_CHECKING:  # what makes a report is loaded when one is wanted
    from checkin.report.figures import DayReport, Resolution, Source
    from checkin.report.words import ReportWords

_SHOWN = (fold.PASSAGE, fold.REFUSAL)
_NOT_EXPECTED = {Status.CANCELED.value, Status.BLOCKED.value}


class UnknownFormat(CheckinError):
    """The file name ends in nothing that a report can be written as."""

    code = "unknown-format"


class Day:
    """Figures, recent scans and reports; changes nothing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def today(self) -> date:
        """Return the event's day at this moment."""
        return event_day(self._session.clock.now(), self._session.event.zone)

    def counts(self, checkpoint: Checkpoint) -> Counts:
        """Return the figures for the header of the desk screen."""
        now, zone = self._session.clock.now(), self._session.event.zone
        projection = self._session.projection
        midnight = datetime.combine(event_day(now, zone), time(), ZoneInfo(zone))
        wanted = {category.casefold() for category in checkpoint.categories}
        expected = sum(
            count
            for (status, category), count in projection.count_listed().items()
            if status not in _NOT_EXPECTED and (not wanted or category.casefold() in wanted)
        )
        return Counts(
            projection.count_inside(checkpoint.id, inside_since_ms(checkpoint, now, zone)),
            projection.count_entered(checkpoint.id, to_ms(midnight)),
            expected,
        )

    def recent(self, limit: int = 50) -> tuple[Outcome, ...]:
        """Return what this station scanned last, newest first, also before it was restarted."""
        checkpoints = {checkpoint.id: checkpoint for checkpoint in self._session.checkpoints}
        found: list[Outcome] = []
        for entry in self._own_entries():
            checkpoint = checkpoints.get(str(entry.body.get("cp")))
            if checkpoint is not None:
                found.append(self._recalled(entry, checkpoint))
            if len(found) == limit:
                break
        return tuple(found)

    def report(self, day: date, made_at: datetime | None = None) -> DayReport:
        """Return the figures of one day of the event, and what else was done on it."""
        from checkin.report.attendance import day_report

        return day_report(
            day,
            self._session.event,
            self._session.checkpoints,
            self._people(),
            self.sources(),
            made_at=made_at or self._session.clock.now(),
            made_by=self._session.station.name,
            resolutions=self._resolutions(),
            recoveries=Recoveries(self._session).of_day(day),
        )

    def sources(self) -> tuple[Source, ...]:
        """Return whose entries this station holds, and up to when."""
        from checkin.report.figures import Source

        rows = self._session.store.execute(
            "SELECT j.station, j.id, count(*), max(e.seq) FROM entry e "
            "JOIN journal j ON j.n = e.journal GROUP BY j.n"
        ).fetchall()
        counts: dict[str, int] = {}
        latest: dict[str, datetime] = {}
        for station, journal_id, count, last_seq in rows:
            last = journal.entry(self._session.store, journal_id, last_seq)
            counts[station] = counts.get(station, 0) + count
            if last is not None:
                latest[station] = max(last.at, latest.get(station, last.at))
        stations = self._session.stations
        return tuple(
            Source(stations[station].name if station in stations else station, count,
                   latest.get(station))
            for station, count in sorted(counts.items())
        )  # fmt: skip

    def _people(self) -> Iterator[tuple[Attendee, tuple[Passage, ...]]]:
        for state in self._session.projection.states():
            if state.listed or state.passages:
                yield _nameable(state), self._marked(state)

    def _marked(self, state: AttendeeState) -> tuple[Passage, ...]:
        """Return the passages, those marked that let somebody in a second time.

        Those that a person has looked at are marked, too, with what was found.
        """
        if len(state.passages) < 2:
            return state.passages
        zone = self._session.event.zone
        doubles = {
            passage.entry
            for checkpoint in self._session.checkpoints
            for passage in with_doubles(state.passages, checkpoint, zone)
            if passage.double
        }
        if not doubles:
            return state.passages
        return tuple(
            passage._replace(double=passage.entry in doubles) for passage in state.passages
        )

    def _resolutions(self) -> dict[EntryRef, Resolution]:
        """Return what people found about double admissions, the first word on each."""
        from checkin.report.figures import Resolution

        found: dict[EntryRef, Resolution] = {}
        for state in self._session.projection.states_apart():
            said = self._resolving(state) if state.resolved else ()
            for entry in sorted(said, key=fold.in_order):
                body = entry.body
                ref = next((ref for ref in state.resolved if list(ref) == body.get("of")), None)
                if ref is not None:
                    note, by, station = (
                        str(body.get(key, "")) for key in ("note", "by", "station")
                    )
                    found.setdefault(ref, Resolution(note, by, station, entry.at))
        return found

    def _resolving(self, state: AttendeeState) -> Iterator[Entry]:
        """Return what was said of a state's doubles, also while it went by its number alone."""
        subjects = {state.attendee.id, *map(number_subject, state.numbers)}
        for subject in subjects:
            for entry in journal.entries_of(self._session.store, subject):
                if entry.kind == fold.RESOLVED:
                    yield entry

    def _own_entries(self) -> Iterator[Entry]:
        journals = self._session.store.execute(
            "SELECT n, id FROM journal WHERE station = ? ORDER BY n DESC LIMIT 20",
            (self._session.station.id,),
        ).fetchall()
        for number, journal_id in journals:
            rows = self._session.store.execute(
                "SELECT raw FROM entry WHERE journal = ? AND kind IN (?, ?) ORDER BY seq DESC",
                (number, *_SHOWN),
            )
            for row in rows:
                yield journal.decode(journal_id, row[0])

    def _recalled(self, entry: Entry, checkpoint: Checkpoint) -> Outcome:
        body = entry.body
        state = self._session.projection.owner(entry.subject)
        direction = Direction.EXIT if body.get("dir") == "exit" else Direction.ENTRY
        passed = Reason.EXIT_RECORDED if direction is Direction.EXIT else Reason.ADMITTED
        reason = passed if entry.kind == fold.PASSAGE else body.get("reason")
        known = Reason(reason) if reason in set(Reason) else Reason.UNKNOWN
        return Outcome(
            verdict=admission.verdict(known),
            at=entry.at,
            direction=direction,
            checkpoint=checkpoint,
            attendee=state.attendee if state else stand_in(entry.subject),
            text=str(body.get("text", "")),
            entry=entry.ref,
            undone=bool(state and entry.ref in state.undone),
            override=str((body.get("override") or {}).get("reason", "")),
        )


def _nameable(state: AttendeeState) -> Attendee:
    """Return the attendee; one whose name has not arrived here goes by the badge number."""
    attendee = state.attendee
    if attendee.name or not attendee.id.startswith(NUMBER):
        return attendee
    return dataclasses.replace(attendee, name=attendee.badge_number)


def write_report(path: Path, report: DayReport, words: ReportWords | None = None) -> None:
    """Write `report` to `path` as its ending says: .xlsx, .csv or .pdf.

    A PDF needs a QGuiApplication.

    Raises:
        UnknownFormat: The ending is another one.
        ExportFailed: The file cannot be written; what was there before is untouched.
    """
    ending = path.suffix.lower()
    # each format loads its library only when it is asked for
    if ending == ".xlsx":
        from checkin.report.workbook import write_workbook

        write_workbook(path, report, words)
    elif ending == ".csv":
        from checkin.report.table import write_table

        write_table(path, report, words)
    elif ending == ".pdf":
        from checkin.report.sheet import write_sheet

        write_sheet(path, report, words)
    else:
        raise UnknownFormat(f"{path.name}: use .xlsx, .csv or .pdf", name=path.name)
