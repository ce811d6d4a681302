"""Clocks of other stations, right and wrong, as a merge meets them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import session
from checkin.clock import FixedClock
from checkin.news import of_others
from tests.core.sync.stations import enter, newest, take, tell


def test_what_an_operator_does_after_hearing_news_sorts_after_it(first, second):
    second.clock.advance(timedelta(minutes=90))
    heard = enter(second)
    tell(second, first)
    assert enter(first).time > heard.time
    assert first.projection.state("anna").passages[0].entry == heard.ref


@pytest.mark.parametrize(("ahead_s", "alarms"), [(60, 0), (119, 0), (121, 1), (3600, 1)])
def test_a_clock_that_is_ahead_is_told(first, second, ahead_s, alarms):
    second.clock.advance(timedelta(seconds=ahead_s))
    enter(second)
    report = tell(second, first)
    assert len(report.clock_alarms) == alarms
    for alarm in report.clock_alarms:
        assert (alarm.station, alarm.ahead) == ("Station 2", timedelta(seconds=ahead_s))


def test_the_clock_of_the_one_who_heard_is_not_blamed_for_the_one_who_was_ahead(
    first, second, third
):
    second.clock.advance(timedelta(hours=1))
    enter(second)
    tell(second, third)
    enter(third, "béla")
    report = tell(third, first)
    assert [alarm.station for alarm in report.clock_alarms] == ["Station 2"]


def test_a_clock_that_is_days_ahead_does_not_drag_the_others_along(first, second):
    second.clock.advance(timedelta(days=400))
    enter(second)
    tell(second, first)
    assert enter(first).lag_ms < 1000


def test_a_wrong_year_keeps_nobody_from_coming_after_the_other_news(first, second, third):
    second.clock.advance(timedelta(days=400))
    enter(second)
    third.clock.advance(timedelta(hours=35))
    heard = enter(third)
    take(first, newest(second), newest(third))
    assert enter(first).time == heard.time + 1


def test_news_of_a_clock_that_is_ahead_are_not_from_tomorrow(first, second):
    second.clock.advance(timedelta(days=1))
    enter(second)
    tell(second, first)
    (news,) = of_others(first)
    assert news.heard_at == first.clock.now()


class Running(FixedClock):
    """A clock that nobody chose, though a test sets it."""

    fixed = False


def test_a_wrong_year_elsewhere_does_not_become_the_time_of_who_starts_anew(first, second, third):
    second.clock.advance(timedelta(days=400))
    enter(second)
    third.clock.advance(timedelta(hours=35))
    heard = enter(third)
    tell(second, first)
    tell(third, first)
    clock = Running(first.clock.now())
    anew = session.open_to_read(first.folder, clock)
    at_start = anew._hybrid.tick()[0]
    assert at_start == heard.time + 1
    third.clock.advance(timedelta(minutes=5))
    later = enter(third)
    tell(third, first)
    anew.catch_up()  # as a desk does beside the process that merged
    assert anew._hybrid.tick()[0] == later.time + 1
    anew.store.close()
