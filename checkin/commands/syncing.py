"""`checkin pack`, `join` and `sync …`: several laptops, one event."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from checkin.commands.common import (
    answer,
    attendee_json,
    clock_of,
    complain,
    event_folder,
    local_time,
    passphrase_of,
    reading_desk,
    working_desk,
    write_json,
)
from checkin.desk import Desk
from checkin.errors import CheckinError, NotSaved
from checkin.merge_report import DoubleAdmission, MergeReport
from checkin.sync import apart
from checkin.sync.exchange import attendance_files


def pack(arguments: Namespace) -> int:
    """Write an event pack."""
    passphrase = passphrase_of(arguments)
    with reading_desk(arguments) as desk:
        desk.sync.make_pack(Path(arguments.out), passphrase)
        desk.expect_others()
        value = {"event": desk.event.id, "out": arguments.out}
    answer(arguments, value, f"{arguments.out}: keep it and its passphrase apart from each other")
    return 0


def join(arguments: Namespace) -> int:
    """Make this laptop a station."""
    passphrase = passphrase_of(arguments)
    folder, name = event_folder(arguments), arguments.station
    clock = clock_of(arguments)
    desk = Desk.join(folder, Path(arguments.pack), passphrase, name, clock)
    entries = desk.counts_of_entries()
    value = {
        "event": desk.event.id,
        "station": desk.station.id,
        "name": desk.station.name,
        "entries": entries,
    }
    answer(arguments, value, f"{desk.event.name}: {desk.station.name} joined, {entries} entries")
    desk.close()
    return 0


def export(arguments: Namespace) -> int:
    """Write an attendance file, or what is new into a shared folder."""
    target = Path(arguments.target)
    with reading_desk(arguments) as desk:
        if target.is_dir():
            shared = desk.shared_folder(target)
            entries, out = shared.write_new(), shared.own
        else:
            exported = desk.sync.export_file(target)
            entries, out = exported.entries, exported.path
    answer(arguments, {"entries": entries, "out": str(out)}, f"{entries} entries: {out}")
    return 0


def import_(arguments: Namespace) -> int:
    """Take attendance files in; one that is refused does not keep the others out."""
    refused = 0
    with working_desk(arguments) as desk:
        for path in attendance_files(map(Path, arguments.sources)):
            try:
                report = desk.sync.import_file(path, salvage=arguments.salvage)
            except NotSaved:
                raise
            except CheckinError as error:
                refused += 1
                complain(error, as_json=arguments.json)
            else:
                value = {"file": str(path), **_report_json(report, desk.event.zone)}
                answer(arguments, value, _sentence(path, report))
    return 1 if refused else 0


def status(arguments: Namespace) -> int:
    """Say what is known of each station."""
    with reading_desk(arguments) as desk:
        found = desk.sync.status()
        zone = desk.event.zone
    stations = [
        {
            "name": station.name,
            "journals": station.journals,
            "entries": station.entries,
            "last_at": local_time(station.last_at, zone),
            "heard_at": local_time(station.heard_at, zone),
            "offset_s": station.offset_s,
            "id": station.id,
            "own": station.own,
            "revoked": station.revoked,
            "forks": station.forks,
        }
        for station in found.stations
    ]
    lines = [f"{s['name']}: {s['entries']} entries, the last at {s['last_at']}" for s in stations]
    answer(arguments, {"stations": stations, "digest": found.digest, "only_here": found.only_here},
           "\n".join([*lines, f"digest {found.digest[:16]}"]))  # fmt: skip
    return 0


def doubles(arguments: Namespace) -> int:
    """List double admissions that nobody has resolved."""
    with reading_desk(arguments) as desk:
        for double in desk.sync.doubles():
            write_json(_double_json(double, desk.event.zone))
    return 0


def resolve(arguments: Namespace) -> int:
    """Note that a double admission was looked at."""
    ref = (arguments.journal, arguments.seq)
    with working_desk(arguments) as desk:
        desk.sync.resolve(ref, arguments.note)
    answer(arguments, {"resolved": list(ref)}, "resolved")
    return 0


def revoke(arguments: Namespace) -> int:
    """Take a station's place in the event."""
    with working_desk(arguments) as desk:
        found = desk.sync.revoke(arguments.station, arguments.reason)
    value = {"revoked": found.id, "name": found.name}
    answer(arguments, value, f"{found.name} gets nothing in any more")
    return 0


def sealing(arguments: Namespace) -> int:
    """Encrypt or decrypt for a window, which would stand still if it did that itself."""
    apart.answer(arguments.what, sys.stdin.buffer, sys.stdout.buffer)
    return 0


def _report_json(report: MergeReport, zone: str) -> dict[str, Any]:
    return {
        "new": report.new,
        "known": report.known,
        "from": [
            {
                "station": delivery.name,
                "new": delivery.new,
                "known": delivery.known,
                "until": local_time(delivery.until, zone),
            }
            for delivery in report.deliveries
        ],
        "doubles": [_double_json(double, zone) for double in report.doubles],
        "refused": [
            {
                "reason": refused.why.value,
                "journal": refused.journal,
                "station": refused.station,
                "first": refused.first,
                "entries": refused.entries,
            }
            for refused in report.refused
        ],
        "clock_alarms": [
            {"station": alarm.station, "ahead_s": alarm.ahead.total_seconds()}
            for alarm in report.clock_alarms
        ],
        "same_numbers": [
            [attendee_json(attendee) for attendee in people] for people in report.same_numbers
        ],
        "damaged": report.damaged,
    }


def _double_json(double: DoubleAdmission, zone: str) -> dict[str, Any]:
    return {
        "attendee": attendee_json(double.attendee),
        "checkpoint": double.checkpoint,
        "first_at": local_time(double.first_at, zone),
        "first_station": double.first_station,
        "second_at": local_time(double.second_at, zone),
        "second_station": double.second_station,
        "entry": list(double.second),
    }


def _sentence(path: Path, report: MergeReport) -> str:
    lines = [f"{path.name}: {report.new} new entries, {report.known} known"]
    lines += [f"  {each.name}: {each.new} new" for each in report.deliveries if each.new]
    lines += [
        f"  {double.attendee.name} was let in at {double.first_station} and again at "
        f"{double.second_station} ({double.checkpoint})"
        for double in report.doubles
    ]
    lines += [
        f"  {refused.entries} entries refused ({refused.why}) of {refused.station or 'a stranger'}"
        for refused in report.refused
    ]
    lines += [f"  the clock of {alarm.station} is ahead by {alarm.ahead}"
              for alarm in report.clock_alarms]  # fmt: skip
    return "\n".join(lines)
