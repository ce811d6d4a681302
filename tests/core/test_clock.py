"""Time: the order of entries, what the wall showed, the event's day, automatic exits."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import clock
from checkin.clock import FixedClock, HybridClock, event_day, last_occurrence, to_ms, wall_time

AT = datetime(2026, 10, 12, 5, 0, tzinfo=UTC)
ZONES = ["Asia/Baku", "Europe/Budapest", "Europe/Istanbul", "Asia/Beirut", "America/Havana",
         "Australia/Lord_Howe", "Africa/Cairo", "Asia/Tashkent", "UTC"]  # fmt: skip


class Wall:
    """A running clock that a test sets, also back."""

    fixed = False

    def __init__(self, at):
        self.at = at

    def now(self):
        return self.at


@given(st.lists(st.integers(-5_000_000, 5_000_000), min_size=1))
def test_entry_times_only_grow_however_the_wall_clock_jumps(jumps_ms):
    wall = Wall(AT)
    hybrid, times = HybridClock(wall), []
    for jump in jumps_ms:
        wall.at = AT + timedelta(milliseconds=jump)
        entry_time, lag = hybrid.tick()
        times.append(entry_time)
        assert wall_time(entry_time, lag) == wall.at
    assert times == sorted(set(times))


def test_a_run_goes_on_after_the_entries_of_the_run_before():
    last = HybridClock(Wall(AT + timedelta(hours=1))).tick()[0]
    entry_time, lag = HybridClock(Wall(AT), last).tick()
    assert entry_time > last
    assert lag == 3_600_000
    assert wall_time(entry_time, lag) == AT


def test_news_is_run_past_but_not_a_broken_clock():
    ahead = to_ms(AT + timedelta(minutes=10)) << 16
    hybrid = HybridClock(Wall(AT))
    hybrid.seen(ahead)
    entry_time, lag = hybrid.tick()
    assert entry_time > ahead
    assert wall_time(entry_time, lag) == AT
    other = HybridClock(Wall(AT))
    other.seen(to_ms(AT + timedelta(days=400)) << 16)
    assert other.tick() == (to_ms(AT) << 16, 0)


def test_a_chosen_moment_is_kept_also_before_earlier_entries():
    hybrid = HybridClock(FixedClock(AT), last=to_ms(AT + timedelta(days=3)) << 16)
    assert hybrid.tick() == (to_ms(AT) << 16, 0)


def test_more_entries_than_the_counter_holds_stay_in_order_at_one_chosen_moment():
    hybrid, last = HybridClock(FixedClock(AT)), 0
    for _ in range(70_000):
        entry_time, lag = hybrid.tick()
        assert entry_time > last
        last = entry_time
    assert wall_time(last, lag) == AT


@pytest.mark.parametrize("clock", [Wall(AT), FixedClock(AT)])
def test_entries_written_together_all_come_before_the_next(clock):
    hybrid = HybridClock(clock)
    first, wall_ms = hybrid.ticks(5)
    assert (first, wall_ms) == (to_ms(AT) << 16, to_ms(AT))
    assert hybrid.tick()[0] == first + 5


def test_a_fixed_clock_moves_only_when_it_is_told():
    fixed = FixedClock(AT)
    assert fixed.now() == fixed.now() == AT
    fixed.advance(timedelta(seconds=3))
    assert fixed.now() == AT + timedelta(seconds=3)


def test_the_machines_clock_has_a_timezone():
    assert clock.SystemClock().now().utcoffset() == timedelta(0)


@pytest.mark.parametrize("use", [
    clock.aware, to_ms, FixedClock, lambda at: event_day(at, "UTC"),
    lambda at: last_occurrence(time(0), at, "UTC"),
])  # fmt: skip
def test_a_moment_without_timezone_is_a_bug(use):
    with pytest.raises(ValueError, match="timezone"):
        use(datetime(2026, 10, 12))  # noqa: DTZ001 - that is the point


@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_milliseconds_come_back(moment):
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert clock.from_ms(to_ms(moment)) == whole


@pytest.mark.parametrize(("utc", "day"), [("2026-10-12T19:59:59", 12), ("2026-10-12T20:00:00", 13)])
def test_the_day_turns_at_midnight_in_baku(utc, day):
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert event_day(at, "Asia/Baku") == date(2026, 10, day)


@given(
    st.times().map(lambda of: of.replace(second=0, microsecond=0)),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(ZONES),
)
def test_the_last_occurrence_is_shown_by_clocks_and_none_lies_between(of, before, zone):
    found = last_occurrence(of, before, zone)
    assert found.astimezone(UTC) <= before
    assert before - found.astimezone(UTC) <= timedelta(hours=25)
    shown = found.astimezone(UTC).astimezone(ZoneInfo(zone)).time()
    gone = timedelta(hours=1)  # clocks skip no more than that in these zones
    assert shown == of or _shown(found.astimezone(UTC) - gone, zone) <= of
    minute = before.replace(second=0, microsecond=0)
    while minute > found.astimezone(UTC):
        assert _shown(minute, zone) != of
        minute -= timedelta(minutes=1)


def _shown(moment, zone):
    return moment.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)


@pytest.mark.parametrize(("of", "before", "expected"), [
    # clocks go back at 03:00 summer time: 02:30 comes twice
    ("02:30", "2026-10-25T00:45+00:00", "2026-10-25T00:30+00:00"),
    ("02:30", "2026-10-25T01:15+00:00", "2026-10-25T00:30+00:00"),
    ("02:30", "2026-10-25T01:45+00:00", "2026-10-25T01:30+00:00"),
    ("02:45", "2026-10-25T01:30+00:00", "2026-10-25T00:45+00:00"),
    # clocks skip from 02:00 to 03:00: 02:30 does not come, but people go home
    ("02:30", "2026-03-29T01:10+00:00", "2026-03-28T01:30+00:00"),
    ("02:30", "2026-03-29T01:40+00:00", "2026-03-29T01:30+00:00"),
    ("00:00", "2026-10-12T22:00+00:00", "2026-10-12T22:00+00:00"),
    ("00:00", "2026-10-12T21:59+00:00", "2026-10-11T22:00+00:00"),
])  # fmt: skip
def test_the_last_occurrence_when_clocks_in_budapest_change(of, before, expected):
    found = last_occurrence(
        time.fromisoformat(of), datetime.fromisoformat(before), "Europe/Budapest"
    )
    assert found.astimezone(UTC) == datetime.fromisoformat(expected)
