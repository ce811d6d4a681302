"""What the printed sheet says: tables of finished texts, in the order they stand on paper.

Nothing here draws; `sheet` puts the tables on pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkin.report.figures import Attendance, DayReport, GroupTotal
from checkin.report.words import ReportWords, hour_text

_COUNT_MM = 19.0


@dataclass(frozen=True, slots=True)
class PrintColumn:
    """One column: `share` of the width that columns of a fixed `width_mm` leave."""

    heading: str
    width_mm: float = 0.0
    share: float = 0.0
    right: bool = False  # whether its texts end at the right edge, as numbers do


@dataclass(frozen=True, slots=True)
class PrintTable:
    """One table on paper. A cell of several lines has them separated by a line feed."""

    title: str
    columns: tuple[PrintColumn, ...]
    rows: Sequence[tuple[str, ...]]
    sums: tuple[str, ...] | None = None
    note: str = ""


def group_table(
    title: str, heading: str, groups: Sequence[GroupTotal], total: GroupTotal, words: ReportWords
) -> PrintTable:
    """Return how many of each group came, with the sum of all."""
    columns = (
        PrintColumn(heading, share=1),
        _count(words.present, 15),
        _count(words.expected, 17),
        _count(words.share, 14),
    )
    rows = [_group(group, group.name or words.not_stated, words) for group in groups]
    return PrintTable(title, columns, rows, _group(total, words.totals, words))


def hours_table(report: DayReport, words: ReportWords) -> PrintTable:
    """Return what passed in each hour from the first to the last in which anybody did."""
    busy = [n for n, hour in enumerate(report.hours) if hour.entries or hour.exits]
    hours = report.hours[busy[0] : busy[-1] + 1] if busy else ()
    columns = (PrintColumn(words.hour, share=1), _count(words.entries), _count(words.exits))
    rows = [(hour_text(hour.begins), f"{hour.entries}", f"{hour.exits}") for hour in hours]
    sums = (words.totals, f"{report.entries}", f"{report.exits}")
    return PrintTable(words.hours, columns, rows, sums)


def checkpoints_table(report: DayReport, words: ReportWords) -> PrintTable:
    """Return what passed at each checkpoint."""
    headings = (words.present, words.expected, words.share, words.entries, words.exits)
    columns = (
        PrintColumn(words.checkpoint, share=1),
        *(_count(heading) for heading in (*headings, words.inside)),
    )
    rows = [
        (door.name, f"{door.present}", f"{door.expected}", words.share_text(door.share),
         f"{door.entries}", f"{door.exits}", f"{door.inside}")
        for door in report.checkpoints
    ]  # fmt: skip
    return PrintTable(words.checkpoints, columns, rows)


def sources_table(report: DayReport, words: ReportWords) -> PrintTable:
    """Return the stations whose entries are in the report, and up to when."""
    columns = (
        PrintColumn(words.station, share=1),
        _count(words.entries_included, 36),
        _count(words.included_until, 40),
    )
    rows = [
        (
            source.station,
            f"{source.entries}",
            words.moment_text(source.last_at) if source.last_at else words.nothing_yet,
        )
        for source in report.sources
    ]
    notes = (words.what_is_included, words.zone_text(report.event.zone, report.starts_at))
    return PrintTable(words.sources, columns, rows, note=" ".join((*notes, words.who_is_expected)))


def incident_tables(report: DayReport, words: ReportWords) -> list[PrintTable]:
    """Return double admissions, overrides and new PINs, each only where there is one."""
    tables = []
    times = (PrintColumn(words.time, 13), PrintColumn(words.name, share=3))
    where = (PrintColumn(words.checkpoint, share=3), PrintColumn(words.station, share=2))
    if report.doubles:
        first = (PrintColumn(words.first_admission, 32), PrintColumn(words.first_station, share=2))
        doubles = [
            (f"{double.at:%H:%M}", double.attendee.name, double.checkpoint, double.station,
             words.moment_text(double.first_at) if double.first_at else "", double.first_station,
             words.resolution_text(double.resolution))
            for double in report.doubles
        ]  # fmt: skip
        found = PrintColumn(words.resolution, share=3)
        columns = (*times, *where, *first, found)
        tables.append(PrintTable(words.doubles, columns, doubles, note=words.double_note))
    if report.overrides:
        why = (PrintColumn(words.supervisor, share=2), PrintColumn(words.reason, share=3))
        overrides = [
            (f"{override.at:%H:%M}", override.attendee.name, override.checkpoint,
             override.station, override.supervisor, override.reason)
            for override in report.overrides
        ]  # fmt: skip
        tables.append(
            PrintTable(words.overrides, (*times, *where, *why), overrides, note=words.override_note)
        )
    if report.recoveries:
        tables.append(_recovery_table(report, words))
    return tables


def _recovery_table(report: DayReport, words: ReportWords) -> PrintTable:
    texts = (words.supervisor, words.station, words.operator)
    columns = (
        PrintColumn(words.time, 13),
        *(PrintColumn(text, share=2) for text in texts),
        PrintColumn(words.pack_made, 32),
    )
    rows = [
        (f"{each.at:%H:%M}", each.supervisor, each.station, each.operator,
         words.moment_text(each.pack_made))
        for each in report.recoveries
    ]  # fmt: skip
    return PrintTable(words.recoveries, columns, rows, note=words.recovery_note)


def attendance_table(report: DayReport, words: ReportWords) -> PrintTable:
    """Return who came, with the first time in and the last time out."""
    columns = (
        PrintColumn("", 9, right=True),
        PrintColumn(words.number, 17),
        PrintColumn(words.name, share=5),
        PrintColumn(words.organisation, share=5),
        PrintColumn(words.country, 25),
        PrintColumn(words.category, 21),
        PrintColumn(words.first_entry, 15, right=True),
        PrintColumn(words.last_exit, 15, right=True),
    )
    rows = [_person(place, row) for place, row in enumerate(report.rows, 1)]
    if not rows:
        rows = [("", "", words.nobody, "", "", "", "", "")]
    return PrintTable(words.attendance, columns, rows)


def _person(place: int, row: Attendance) -> tuple[str, ...]:
    attendee = row.attendee
    names = f"{attendee.name}\n{attendee.native_name}" if attendee.native_name else attendee.name
    return (
        f"{place}",
        attendee.badge_number,
        names,
        attendee.organisation,
        attendee.country,
        attendee.category,
        f"{row.first_entry:%H:%M}" if row.first_entry else "",
        f"{row.last_exit:%H:%M}" if row.last_exit else "",
    )


def _group(group: GroupTotal, name: str, words: ReportWords) -> tuple[str, ...]:
    return (name, f"{group.present}", f"{group.expected}", words.share_text(group.share))


def _count(heading: str, width_mm: float = _COUNT_MM) -> PrintColumn:
    return PrintColumn(heading, width_mm, right=True)
