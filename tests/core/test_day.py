"""The day: figures in the header, recent scans, whose entries a report includes."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from checkin.clock import first_time_at
from checkin.day import UnknownFormat, write_report
from checkin.desk import Desk
from checkin.fold import Entry
from checkin.journal import Draft
from checkin.model import Reason
from tests.core.forum import ENTRY, EXIT, badge, deliver, hear, person

DAY = date(2026, 10, 12)


def scan(desk, number, direction=ENTRY, place="palace"):
    desk.scans.forget_latest()
    return desk.scans.scan(badge(desk, number), desk.checkpoint(place), direction)


def test_the_header_counts_people_not_scans(desk, palace, clock):
    for number, direction in [(1, ENTRY), (1, EXIT), (1, ENTRY), (2, ENTRY), (2, EXIT), (4, ENTRY)]:
        clock.advance(timedelta(minutes=1))
        scan(desk, number, direction)
    counts = desk.day.counts(palace)
    assert (counts.inside, counts.entered) == (1, 2)
    assert counts.expected == 5  # all but the one who canceled
    assert desk.day.counts(desk.checkpoint("gala")).expected == 1  # only the VIP


def test_the_header_starts_anew_at_midnight_in_baku(desk, palace, clock):
    scan(desk, 1)
    clock.at = datetime(2026, 10, 12, 19, 59, tzinfo=UTC)
    assert desk.day.today() == DAY
    assert (desk.day.counts(palace).inside, desk.day.counts(palace).entered) == (1, 1)
    clock.advance(timedelta(minutes=1))
    assert desk.day.today() == DAY + timedelta(days=1)
    assert (desk.day.counts(palace).inside, desk.day.counts(palace).entered) == (0, 0)


def test_an_undo_takes_somebody_out_of_the_count(desk, palace):
    first = scan(desk, 1)
    desk.scans.undo(first.entry, "mistake")
    assert (desk.day.counts(palace).inside, desk.day.counts(palace).entered) == (0, 0)


def test_recent_scans_are_there_after_a_restart(desk, palace, clock, folder):
    passed = scan(desk, 1)
    undone = scan(desk, 2)
    refused = desk.scans.scan("nonsense", palace, ENTRY)
    left = scan(desk, 1, EXIT)
    canceled = scan(desk, 4)
    let_in = desk.scans.override(canceled, desk.supervisors[0].id, "2468", "speaker")
    desk.scans.undo(undone.entry, "mistake")
    live = [let_in, canceled, left, refused, undone, passed]
    desk.close()
    with closing(Desk.open(folder, clock)) as again:
        again.scans.scan("newest", palace, ENTRY)
        newest, *recalled = again.day.recent()
        assert newest.text == "newest"
        assert again.day.recent(limit=2) == (newest, recalled[0])
    assert [o.entry for o in recalled] == [o.entry for o in live]
    assert [o.verdict.reason for o in recalled] == [o.verdict.reason for o in live]
    assert [o.attendee and o.attendee.id for o in recalled] == [
        o.attendee and o.attendee.id for o in live
    ]
    assert [o.undone for o in recalled] == [False, False, False, False, True, False]
    assert recalled[0].override == "speaker"
    assert recalled[3].text == "nonsense"
    assert [o.at for o in recalled] == [o.at for o in live]


def test_recent_scans_are_this_stations_own(desk):
    hear(desk, Draft("passage", person(desk, "R-001").id, {"cp": "palace", "dir": "entry"}))
    assert desk.day.recent() == ()


def test_recent_scans_of_a_bare_number_name_their_attendee_once_it_is_known(desk, palace):
    scan(desk, 7)
    assert [each.attendee.badge_number for each in desk.day.recent()] == ["000007"]
    scan(desk, 7, EXIT)
    assert [each.attendee.badge_number for each in desk.day.recent()] == ["000007"] * 2
    hear(desk, Draft("attendee.listed", "late", {"name": "Late Arrival", "number": 7}))
    left, refused = desk.day.recent()
    assert left.attendee.name == "Late Arrival"
    assert refused.verdict.reason is Reason.NOT_ON_THIS_STATION
    desk.scans.undo(left.entry, "mistake")
    assert [each.undone for each in desk.day.recent()] == [True, False]


def test_recent_scans_of_a_later_version_are_shown_as_far_as_they_are_understood(desk):
    anna = person(desk, "R-001").id
    desk._session.record([
        Draft("refusal", anna, {"cp": "palace", "reason": "of-a-later-version"}),
        Draft("passage", anna, {"cp": "a checkpoint that is not known", "dir": "entry"}),
    ])  # fmt: skip
    (refused,) = desk.day.recent()
    assert (refused.verdict.reason, refused.attendee.id) == (Reason.UNKNOWN, anna)


def test_a_day_in_the_report_ends_at_midnight_in_baku(desk, clock):
    for number, utc in [(1, "2026-10-12T19:59:59"), (2, "2026-10-12T20:00:00"),
                        (3, "2026-10-11T20:00:00"), (5, "2026-10-11T19:59:59")]:  # fmt: skip
        clock.at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
        outcome = scan(desk, number)
        if outcome.verdict.reason is Reason.PENDING:
            desk.scans.override(outcome, desk.supervisors[0].id, "2468", "approved")
    clock.at = datetime(2026, 10, 13, 5, 0, tzinfo=UTC)
    came = {
        days: {row.attendee.registration for row in desk.day.report(DAY + days).rows}
        for days in map(timedelta, (-1, 0, 1))
    }
    assert list(came.values()) == [{"R-005"}, {"R-001", "R-003"}, {"R-002"}]


def test_a_report_says_whose_entries_it_includes_and_up_to_when(desk, clock):
    first = clock.now()
    hear(desk, Draft("passage", person(desk, "R-001").id, {"cp": "palace", "dir": "entry"}))
    clock.advance(timedelta(hours=1))
    scan(desk, 2)
    sources = {source.station: source for source in desk.day.report(DAY).sources}
    assert sources.keys() == {"Far desk", "Station 1"}
    assert (sources["Far desk"].entries, sources["Far desk"].last_at) == (2, first)
    assert sources["Station 1"].last_at == clock.now()
    assert sum(source.entries for source in sources.values()) == desk.counts_of_entries()


def test_a_source_is_all_that_a_station_wrote_up_to_its_latest_entry(desk, clock):
    def hear_again() -> None:
        hear(desk, Draft("passage", person(desk, "R-001").id, {"cp": "palace", "dir": "entry"}))

    hear_again()
    latest = clock.now()
    clock.advance(timedelta(hours=-2))  # it was started anew with a clock that was put back
    hear_again()
    (far,) = (s for s in desk.day.report(DAY).sources if s.station == "Far desk")
    assert (far.entries, far.last_at) == (4, latest)


def test_a_station_whose_name_has_not_arrived_is_a_source(desk):
    at = desk.clock.now()
    entry = Entry("f" * 32, 1, first_time_at(at), 0, "passage", "anna", {"cp": "palace"})
    deliver(desk._session.store, [entry])
    assert [(s.station, s.entries) for s in desk.day.sources() if s.last_at == at][-1] == ("far", 1)


def test_who_is_neither_expected_nor_came_is_not_in_the_report(desk):
    hear(desk, Draft("badge.issued", "ghost", {"gen": 2, "reason": "lost"}))
    assert "ghost" not in {each.id for each in desk.day.report(DAY).absent}
    hear(desk, Draft("passage", "ghost", {"cp": "palace", "dir": "entry"}))
    (row,) = (row for row in desk.day.report(DAY).rows if row.attendee.id == "ghost")
    assert row.attendee.name == ""  # no number either: it would be somebody else's


def test_two_admissions_apart_are_a_double_in_the_report(desk, clock):
    scan(desk, 1)
    clock.advance(timedelta(minutes=3))
    body = {"cp": "palace", "dir": "entry", "station": "Far desk"}
    hear(desk, Draft("passage", person(desk, "R-001").id, body))
    report = desk.day.report(DAY)
    [double] = report.doubles
    assert double.attendee.registration == "R-001"
    assert (double.resolution, report.unresolved) == (None, (double,))
    assert len(report.rows) == 1


def test_a_double_that_somebody_looked_at_stays_in_the_report(desk, clock):
    scan(desk, 1)
    clock.advance(timedelta(minutes=3))
    body = {"cp": "palace", "dir": "entry", "station": "Far desk"}
    hear(desk, Draft("passage", person(desk, "R-001").id, body))
    (double,) = desk.sync.doubles()
    clock.advance(timedelta(minutes=1))
    desk.sync.resolve(double.second, "came back for the bag", "Leyla")
    report = desk.day.report(DAY)
    (listed,) = report.doubles
    found = listed.resolution
    assert (found.note, found.by, found.station, found.at) == (
        "came back for the bag", "Leyla", "Station 1", clock.now(),
    )  # fmt: skip
    assert report.unresolved == ()


@pytest.mark.parametrize("subjects", [("orxan", "number:004217"), ("number:004217", "orxan")])
def test_the_first_word_on_a_double_stands(desk, clock, subjects):
    """Somebody may have said it before the name had arrived, or where it had not."""
    hear(desk, Draft("attendee.listed", "orxan", {"name": "Orxan", "number": 4217}))
    for station in ("Far desk", "Other desk"):
        clock.advance(timedelta(minutes=3))
        passage = Draft("passage", "orxan", {"cp": "palace", "dir": "entry"})
        (entry,) = hear(desk, passage, station=station)
    for subject, note in zip(subjects, ("came back for the bag", "nothing at all"), strict=True):
        clock.advance(timedelta(minutes=1))
        hear(desk, Draft("double.resolved", subject, {"of": list(entry.ref), "note": note}))
    (listed,) = desk.day.report(DAY).doubles
    assert listed.resolution.note == "came back for the bag"


def test_a_double_that_was_looked_at_before_the_person_was_known_stays_so(desk, clock):
    def by_number(station: str) -> Draft:
        body = {"cp": "palace", "dir": "entry", "station": station, "number": 4217}
        return Draft("passage", "number:004217", body)

    hear(desk, by_number("Far desk"))
    clock.advance(timedelta(minutes=3))
    hear(desk, by_number("Other desk"), station="Other desk")
    (double,) = desk.sync.doubles()
    desk.sync.resolve(double.second, "came back for the bag", "Leyla")
    assert desk.day.report(DAY).unresolved == ()
    hear(desk, Draft("attendee.listed", "orxan", {"name": "Orxan", "number": 4217}))
    (listed,) = desk.day.report(DAY).doubles
    assert listed.attendee.name == "Orxan"
    assert (listed.resolution.note, listed.resolution.by) == ("came back for the bag", "Leyla")
    assert desk.day.report(DAY).unresolved == ()


def test_a_badge_without_its_attendee_goes_by_its_number(desk, palace):
    outcome = desk.scans.scan(badge(desk, 4217), palace, EXIT)
    assert outcome.verdict.reason is Reason.EXIT_RECORDED
    names = {row.attendee.name for row in desk.day.report(DAY).rows}
    assert names == {"004217"}


@pytest.mark.parametrize("name", ["day.txt", "day", "day.xlsx.zip"])
def test_only_known_formats_are_written(desk, tmp_path, name):
    with pytest.raises(UnknownFormat):
        write_report(tmp_path / name, desk.day.report(DAY))
    assert not (tmp_path / name).exists()


def test_an_ending_in_capitals_is_an_ending(desk, tmp_path):
    write_report(tmp_path / "DAY.CSV", desk.day.report(DAY))
    assert (tmp_path / "DAY.CSV").stat().st_size > 0


def test_a_report_may_be_made_for_a_moment_of_the_past(desk, clock):
    scan(desk, 1)
    before = clock.now() - timedelta(hours=1)
    report = desk.day.report(DAY, made_at=before)
    assert report.made_at == before
    assert desk.day.report(DAY).made_at == clock.now()
