"""What stands on each sheet of the workbook: lists of plain values under headings.

Nothing here knows the file format, so the order and the words can be tested as values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkin.model import Attendee
from checkin.report.columns import ATTENDANCE, Kind, Value
from checkin.report.figures import DayReport, DoubleAdmission, GroupTotal
from checkin.report.words import ReportWords, hour_text

Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class ListSheet:
    """One list: a heading a column, a row a line, and a last line of sums where it has one."""

    name: str
    columns: tuple[tuple[str, Kind], ...]
    rows: Sequence[Row]
    sums: Row | None = None
    frozen_columns: int = 0  # that stay in sight when the list is scrolled sideways
    chart: bool = False  # whether the second and third columns are drawn over the first


def attendance_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return who came, with the first time in and the last time out."""
    columns = tuple((getattr(words, column.key), column.kind) for column in ATTENDANCE)
    rows = [[column.value(row) for column in ATTENDANCE] for row in report.rows]
    return ListSheet(words.attendance, columns, rows, frozen_columns=3)


def absent_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return who was expected and did not come."""
    headings = (*_person_headings(words), words.category, words.status)
    rows = [
        [*_person(attendee), attendee.category, words.status_text(attendee.status)]
        for attendee in report.absent
    ]
    return ListSheet(words.not_arrived, _texts(*headings), rows, frozen_columns=3)


def group_sheet(
    name: str, heading: str, groups: Sequence[GroupTotal], total: GroupTotal, words: ReportWords
) -> ListSheet:
    """Return how many of each group came; the last line is everybody."""
    columns = (
        (heading, Kind.TEXT),
        (words.present, Kind.COUNT),
        (words.expected, Kind.COUNT),
        (words.share, Kind.SHARE),
    )
    rows: list[Row] = [
        [group.name or words.not_stated, group.present, group.expected, group.share]
        for group in groups
    ]
    sums: Row = [words.totals, total.present, total.expected, total.share]
    return ListSheet(name, columns, rows, sums)


def hours_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return what passed in each hour of the day."""
    columns = ((words.hour, Kind.TEXT), (words.entries, Kind.COUNT), (words.exits, Kind.COUNT))
    rows: list[Row] = [[hour_text(hour.begins), hour.entries, hour.exits] for hour in report.hours]
    sums: Row = [words.totals, report.entries, report.exits]
    return ListSheet(words.hours, columns, rows, sums, chart=True)


def checkpoints_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return what passed at each checkpoint."""
    columns = (
        (words.checkpoint, Kind.TEXT),
        (words.venue, Kind.TEXT),
        (words.present, Kind.COUNT),
        (words.expected, Kind.COUNT),
        (words.share, Kind.SHARE),
        (words.entries, Kind.COUNT),
        (words.exits, Kind.COUNT),
        (words.inside, Kind.COUNT),
    )
    rows: list[Row] = [
        (door.name, door.venue, door.present, door.expected, door.share,
         door.entries, door.exits, door.inside)
        for door in report.checkpoints
    ]  # fmt: skip
    return ListSheet(words.checkpoints, columns, rows)


def doubles_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return the later admissions of people whom another station had admitted."""
    columns = (
        *_texts(*_person_headings(words), words.checkpoint),
        (words.time, Kind.TIME),
        (words.station, Kind.TEXT),
        (words.first_admission, Kind.MOMENT),
        *_texts(words.first_station, words.resolution, words.resolved_by),
    )
    rows = [_double(double, words) for double in report.doubles]
    return ListSheet(words.doubles, columns, rows, frozen_columns=3)


def overrides_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return whom supervisors let in against the rules, and why."""
    columns = (
        *_texts(*_person_headings(words), words.checkpoint),
        (words.time, Kind.TIME),
        *_texts(words.station, words.supervisor, words.reason),
    )
    rows = [
        (*_person(override.attendee), override.checkpoint, override.at, override.station,
         override.supervisor, override.reason)
        for override in report.overrides
    ]  # fmt: skip
    return ListSheet(words.overrides, columns, rows, frozen_columns=3)


def recoveries_sheet(report: DayReport, words: ReportWords) -> ListSheet:
    """Return the supervisors who got a new PIN by the event's pack."""
    columns = (
        (words.time, Kind.TIME),
        *_texts(words.supervisor, words.station, words.operator),
        (words.pack_made, Kind.MOMENT),
    )
    rows: list[Row] = [
        (each.at, each.supervisor, each.station, each.operator, each.pack_made)
        for each in report.recoveries
    ]
    return ListSheet(words.recoveries, columns, rows)


def list_sheets(report: DayReport, words: ReportWords) -> list[ListSheet]:
    """Return all lists of the workbook in the order of its tabs, without the summary."""
    total = report.total
    groups = (
        (words.countries, words.country, report.countries),
        (words.categories, words.category, report.categories),
        (words.organisations, words.organisation, report.organisations),
    )
    return [
        attendance_sheet(report, words),
        absent_sheet(report, words),
        *(group_sheet(name, heading, rows, total, words) for name, heading, rows in groups),
        hours_sheet(report, words),
        checkpoints_sheet(report, words),
        doubles_sheet(report, words),
        overrides_sheet(report, words),
        *((recoveries_sheet(report, words),) if report.recoveries else ()),
    ]


def summary_facts(report: DayReport, words: ReportWords) -> list[tuple[str, Value, Kind]]:
    """Return what the report is about, a label and a value each."""
    return [
        (words.event, report.event.name, Kind.TEXT),
        (words.venue, report.event.venue, Kind.TEXT),
        (words.day, words.day_text(report.day), Kind.TEXT),
        (words.made_at, report.made_at, Kind.MOMENT),
        (words.made_by, report.made_by, Kind.TEXT),
    ]


def summary_totals(report: DayReport, words: ReportWords) -> list[tuple[str, Value, Kind]]:
    """Return the totals of the day, a label and a value each."""
    return [
        (words.present, report.total.present, Kind.COUNT),
        (words.expected, report.total.expected, Kind.COUNT),
        (words.share, report.total.share, Kind.SHARE),
        (words.absent, len(report.absent), Kind.COUNT),
        (words.inside, report.inside, Kind.COUNT),
        (words.entries, report.entries, Kind.COUNT),
        (words.exits, report.exits, Kind.COUNT),
        (words.doubles, len(report.doubles), Kind.COUNT),
        (words.unresolved, len(report.unresolved), Kind.COUNT),
        (words.overrides, len(report.overrides), Kind.COUNT),
    ]


def summary_notes(report: DayReport, words: ReportWords) -> list[str]:
    """Return the sentences that say what the figures mean."""
    notes = [
        words.what_is_included,
        words.zone_text(report.event.zone, report.starts_at),
        words.who_is_expected,
        words.what_is_time_inside,
    ]
    if report.doubles:
        notes.append(f"{words.doubles}: {words.double_note}")
    if report.overrides:
        notes.append(f"{words.overrides}: {words.override_note}")
    if report.recoveries:
        notes.append(f"{words.recoveries}: {words.recovery_note}")
    return notes


def _person_headings(words: ReportWords) -> tuple[str, ...]:
    return (words.number, words.registration, words.name, words.organisation, words.country)


def _person(attendee: Attendee) -> list[Value]:
    return [
        attendee.badge_number,
        attendee.registration,
        attendee.name,
        attendee.organisation,
        attendee.country,
    ]


def _double(double: DoubleAdmission, words: ReportWords) -> Row:
    found = double.resolution
    return [
        *_person(double.attendee),
        double.checkpoint,
        double.at,
        double.station,
        double.first_at,
        double.first_station,
        words.resolution_text(found),
        (found.by or found.station) if found else "",
    ]


def _texts(*headings: str) -> tuple[tuple[str, Kind], ...]:
    return tuple((heading, Kind.TEXT) for heading in headings)
