"""The figures of a day, by example and for any event."""

from __future__ import annotations

import time as stopwatch
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.model import Attendee, Checkpoint, Direction, Event, Passage, Status
from checkin.report.attendance import day_report
from checkin.report.day_window import day_window

DAY = date(2026, 10, 12)
BAKU = Event("e", "Forum", "Asia/Baku")
HALL = Checkpoint("c1", "Hall")
ANNA = Attendee("a", "Anna", 1)


def baku(clock, day=12):
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 10, day, hour, minute, tzinfo=ZoneInfo("Asia/Baku"))


def entry(moment, checkpoint="c1", station="Desk 1", seq=1, **more):
    return Passage(checkpoint, Direction.ENTRY, moment, station, ("j", seq), **more)


def leave(moment, checkpoint="c1"):
    return Passage(checkpoint, Direction.EXIT, moment, "Desk 1", ("j", 9))


def report_of(*passages, checkpoints=(HALL,), made_at=None, day=DAY, event=BAKU):
    people = [(ANNA, tuple(passages))]
    made_at = made_at or baku("12:00", 20)
    return day_report(day, event, checkpoints, people, (), made_at=made_at, made_by="Desk 1")


def the_row(*passages, **more):
    (row,) = report_of(*passages, **more).rows
    return row


def test_the_day_of_everybody_who_came(report):
    rows = {row.attendee.id: row for row in report.rows}
    aliyev = rows["a1"]
    assert f"{aliyev.first_entry:%H:%M %z}" == "09:05 +0400"
    assert (aliyev.first_station, f"{aliyev.last_exit:%H:%M}") == ("Desk 1", "18:00")
    assert aliyev.inside_for == timedelta(hours=3 + 4, minutes=25 + 50)
    assert not aliyev.still_inside
    assert rows["a2"].checkpoints == ("Day 1, Gulustan Palace", "Gala dinner")
    assert rows["a2"].still_inside
    assert rows["a2"].inside_for == timedelta(hours=11, minutes=23)
    assert [row.attendee.id for row in report.rows] == ["a6", "a1", "a3", "a2"]


def test_canceled_people_are_expected_only_if_they_come(report):
    assert [attendee.id for attendee in report.absent] == ["a4"]
    assert (report.total.present, report.total.expected) == (4, 5)
    assert report.total.share == 0.8


def test_totals_by_group(report):
    assert [(g.name, g.present, g.expected) for g in report.countries] == [
        ("-1", 1, 1), ("Azerbaijan", 1, 1), ("Hungary", 0, 1), ("Kazakhstan", 1, 1),
        ("Türkiye", 1, 1),
    ]  # fmt: skip
    assert [(g.name, g.present, g.expected) for g in report.categories] == [
        ("Delegate", 2, 3), ("Speaker", 1, 1), ("VIP", 1, 1),
    ]  # fmt: skip


def test_totals_by_hour_and_checkpoint(report):
    busy = {hour.begins.hour: (hour.entries, hour.exits) for hour in report.hours}
    assert len(busy) == 24
    assert (busy[9], busy[12], busy[13], busy[18]) == ((3, 0), (0, 1), (1, 0), (0, 1))
    palace, gala = report.checkpoints
    assert (palace.present, palace.expected, palace.entries, palace.exits) == (4, 5, 6, 2)
    assert (gala.present, gala.expected, gala.entries, gala.inside) == (1, 2, 1, 1)
    assert (report.entries, report.exits, report.inside) == (7, 2, 3)


def test_a_double_admission_names_the_one_that_counts(report):
    (double,) = report.doubles
    assert (double.station, f"{double.at:%H:%M}") == ("Desk 2", "09:52")
    assert (double.first_station, f"{double.first_at:%H:%M}") == ("Desk 1", "09:40")


def test_an_override_names_the_supervisor_and_the_reason(report):
    (override,) = report.overrides
    assert (override.attendee.id, override.supervisor) == ("a3", "Leyla")
    assert override.reason == "badge left at the hotel"


def test_an_exit_without_entry_is_attendance():
    row = the_row(leave(baku("15:00")))
    assert (row.first_entry, row.inside_for, row.still_inside) == (None, None, False)
    assert f"{row.last_exit:%H:%M}" == "15:00"


def test_an_entry_without_exit_lasts_until_now_while_the_day_lasts():
    row = the_row(entry(baku("09:00")), made_at=baku("11:30"))
    assert row.still_inside
    assert row.inside_for == timedelta(hours=2, minutes=30)


def test_an_entry_without_exit_has_no_length_when_everybody_counts_as_gone():
    row = the_row(entry(baku("09:00")))
    assert (row.still_inside, row.inside_for) == (False, None)
    early = Checkpoint("c1", "Hall", auto_exit=time(18))
    row = the_row(entry(baku("09:00")), checkpoints=(early,), made_at=baku("18:30"))
    assert (row.still_inside, row.inside_for) == (False, None)


def test_who_leaves_after_midnight_belongs_to_the_day_before():
    passages = (entry(baku("20:00")), leave(baku("01:30", 13)))
    row = the_row(*passages)
    assert row.inside_for == timedelta(hours=4)
    next_day = report_of(*passages, day=date(2026, 10, 13))
    assert next_day.rows == ()
    assert next_day.absent == (ANNA,)
    assert next_day.exits == next_day.hours[1].exits == 1


def test_an_exit_the_next_afternoon_does_not_end_yesterdays_stay():
    passages = (entry(baku("09:00")), leave(baku("17:00", 13)))
    assert the_row(*passages).inside_for is None
    assert the_row(*passages, day=date(2026, 10, 13)).first_entry is None


def test_a_checkpoint_that_never_empties_keeps_people_over_midnight():
    camp = Checkpoint("c1", "Camp", auto_exit=None)
    passages = (entry(baku("20:00", 11)), leave(baku("10:00", 13)))
    row = the_row(*passages, checkpoints=(camp,))
    assert row.first_entry is None
    assert row.inside_for == timedelta(hours=24)
    assert row.still_inside


def test_two_checkpoints_at_once_count_once():
    panel = Checkpoint("c2", "Panel")
    row = the_row(
        entry(baku("09:00")), entry(baku("10:00"), "c2"), leave(baku("11:00"), "c2"),
        leave(baku("12:00")), entry(baku("14:00"), "c2"), leave(baku("14:30"), "c2"),
        checkpoints=(HALL, panel),
    )  # fmt: skip
    assert row.inside_for == timedelta(hours=3, minutes=30)
    assert row.checkpoints == ("Hall", "Panel")


def test_passing_elsewhere_ends_a_single_presence():
    single = Checkpoint("c1", "Hall", single_presence=True)
    other = Checkpoint("c2", "Panel")
    report = report_of(
        entry(baku("09:00")), entry(baku("10:00"), "c2"),
        checkpoints=(single, other), made_at=baku("12:00"),
    )  # fmt: skip
    assert [door.inside for door in report.checkpoints] == [0, 1]
    assert report.rows[0].inside_for == timedelta(hours=3)


def test_a_checkpoint_that_has_not_arrived_here_is_named_by_its_id():
    report = report_of(entry(baku("09:00"), "c9"))
    assert report.rows[0].checkpoints == ("c9",)
    assert [(door.name, door.entries) for door in report.checkpoints] == [("Hall", 0), ("c9", 1)]


def test_the_day_is_that_of_the_event_and_not_of_greenwich():
    late = datetime(2026, 10, 11, 20, 30, tzinfo=UTC)  # half past midnight in Baku
    row = the_row(entry(late))
    assert f"{row.first_entry:%d %H:%M}" == "12 00:30"
    assert report_of(entry(late), day=date(2026, 10, 11)).rows == ()


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 7, 1), 24)],
)
def test_days_on_which_clocks_change(day, hours):
    budapest = Event("e", "Forum", "Europe/Budapest")
    start = datetime(day.year, day.month, day.day, 0, 30, tzinfo=ZoneInfo("Europe/Budapest"))
    began = start.astimezone(UTC)
    passages = (entry(began), leave(began + timedelta(hours=3)))
    report = report_of(*passages, day=day, event=budapest, made_at=began + timedelta(days=2))
    assert len(report.hours) == hours
    assert report.rows[0].inside_for == timedelta(hours=3)
    assert sum(hour.exits for hour in report.hours) == 1


def test_a_time_without_a_zone_is_a_bug_of_the_caller():
    with pytest.raises(ValueError, match="timezone"):
        report_of(made_at=datetime(2026, 10, 12))  # noqa: DTZ001
    with pytest.raises(ValueError, match="timezone"):
        report_of(entry(datetime(2026, 10, 12)))  # noqa: DTZ001


ZONES = ["Asia/Baku", "Europe/Budapest", "Asia/Tashkent", "America/Havana", "Australia/Lord_Howe",
         "Asia/Beirut", "Africa/Cairo", "America/Asuncion", "Asia/Nicosia"]  # fmt: skip
YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 365 * 24 * 60).map(lambda minutes: YEAR + timedelta(minutes=minutes))


@given(moment=MOMENTS, zone=st.sampled_from(ZONES))
def test_a_moment_lies_in_exactly_the_day_that_local_clocks_show(moment, zone):
    local = moment.astimezone(ZoneInfo(zone)).date()
    for day in (local - timedelta(days=1), local, local + timedelta(days=1)):
        assert day_window(day, zone, moment).contains(moment) == (day == local)
    begun = [at for at in day_window(local, zone, moment).hours() if at.astimezone(UTC) <= moment]
    there = moment.astimezone(ZoneInfo(zone))
    assert (begun[-1].hour, begun[-1].fold) == (there.hour, there.fold)


SHORT_WHILE = st.integers(0, 4 * 24 * 3600).map(
    lambda seconds: datetime(2026, 10, 10, tzinfo=UTC) + timedelta(seconds=seconds)
)
CHECKPOINTS = (
    Checkpoint("c1", "Hall"),
    Checkpoint("c2", "Panel", categories=("VIP",), single_presence=True),
    Checkpoint("c3", "Camp", auto_exit=None),
)
PASSAGES = st.lists(
    st.builds(
        Passage,
        checkpoint=st.sampled_from(["c1", "c2", "c3", "unknown"]),
        direction=st.sampled_from(Direction),
        at=SHORT_WHILE,
        station=st.sampled_from(["Desk 1", "Desk 2"]),
        entry=st.tuples(st.sampled_from("jk"), st.integers(1, 99)),
        override=st.sampled_from(["", "", "late"]),
        double=st.booleans(),
    ),
    max_size=6,
).map(lambda passages: tuple(sorted(passages, key=lambda passage: passage.at)))
CROWDS = st.lists(
    st.tuples(
        st.builds(
            Attendee,
            id=st.uuids().map(str),
            name=st.text(max_size=4),
            country=st.sampled_from(["", "Hungary", "Türkiye"]),
            category=st.sampled_from(["", "VIP"]),
            status=st.sampled_from(Status),
        ),
        PASSAGES,
    ),
    max_size=8,
)


@given(crowd=CROWDS, made_at=SHORT_WHILE, data=st.data())
def test_the_order_of_people_changes_nothing(crowd, made_at, data):
    shuffled = data.draw(st.permutations(crowd))
    first, second = (
        day_report(DAY, BAKU, CHECKPOINTS, people, (), made_at=made_at, made_by="x")
        for people in (crowd, shuffled)
    )
    assert first == second


@given(crowd=CROWDS, made_at=SHORT_WHILE)
def test_all_parts_of_a_report_agree(crowd, made_at):
    report = day_report(DAY, BAKU, CHECKPOINTS, crowd, (), made_at=made_at, made_by="x")
    total = report.total
    assert total.present + len(report.absent) == total.expected
    for groups in (report.countries, report.categories, report.organisations):
        assert sum(group.present for group in groups) == total.present
        assert sum(group.expected for group in groups) == total.expected
    today = [p for _, passages in crowd for p in passages
             if p.at.astimezone(ZoneInfo("Asia/Baku")).date() == DAY]  # fmt: skip
    entries = sum(passage.direction is Direction.ENTRY for passage in today)
    assert entries == report.entries == sum(hour.entries for hour in report.hours)
    assert len(today) - entries == report.exits == sum(hour.exits for hour in report.hours)
    assert all(door.present <= min(door.expected, door.entries) for door in report.checkpoints)
    for row in report.rows:
        assert row.inside_for is None or timedelta(0) <= row.inside_for <= timedelta(days=1)
        assert row.first_entry is None or row.first_entry.date() == DAY


def test_a_hundred_thousand_people_take_less_than_two_seconds():
    moments = [baku("09:00") + timedelta(seconds=n % 3600) for n in range(100_000)]
    people = [
        (
            Attendee(f"a{n}", f"Əliyev Şükür {n}", n, country=f"Country {n % 8}"),
            (entry(at.astimezone(UTC)), leave(at.astimezone(UTC) + timedelta(hours=5))),
        )
        for n, at in enumerate(moments)
    ]
    began = stopwatch.process_time()
    report = day_report(DAY, BAKU, (HALL,), people, (), made_at=baku("20:00"), made_by="x")
    took_s = stopwatch.process_time() - began
    print(f"100,000 people in {took_s:.2f} s")
    assert report.total.present == 100_000
    assert took_s < 8  # of the processor, which others may share; 2 on a laptop of its own
