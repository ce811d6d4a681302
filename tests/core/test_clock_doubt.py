"""Whose clock is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from checkin.clock_doubt import OLDEST, ClockDoubt, doubt
from tests.core.forum import OPENING

DAYS, MINUTE = timedelta(days=10), timedelta(minutes=1)


def others(*aheads: timedelta) -> list[tuple[str, timedelta]]:
    return [(f"Station {number}", ahead) for number, ahead in enumerate(aheads, 2)]


@pytest.mark.parametrize(
    ("aheads", "found"),
    [
        ((), None),
        ((MINUTE,), None),
        ((DAYS,), ClockDoubt(-DAYS, "Station 2")),  # one of two, and nobody knows which
        ((-DAYS,), ClockDoubt(DAYS, "Station 2")),
        ((DAYS, DAYS + MINUTE), ClockDoubt(-DAYS - MINUTE)),  # two agree with each other
        ((DAYS, MINUTE), None),  # it is the other's that is wrong
        ((DAYS, -DAYS), ClockDoubt(-DAYS, "Station 2")),  # all differ
        ((DAYS, -DAYS, DAYS), ClockDoubt(-DAYS)),
    ],
)
def test_a_clock_is_judged_by_those_of_others(aheads, found):
    assert doubt(OPENING, others(*aheads)) == found


def test_a_clock_that_was_never_set_is_wrong_also_where_nobody_is():
    now = OLDEST - timedelta(days=9)
    assert doubt(now, []) == ClockDoubt(None)
    assert doubt(now, others(timedelta(0))) == ClockDoubt(None)  # two of them
    assert doubt(now, others(DAYS)) == ClockDoubt(-DAYS)


def test_another_clock_that_was_never_set_says_nothing_against_this_one():
    unset = datetime(1980, 1, 1, tzinfo=OPENING.tzinfo) - OPENING
    assert doubt(OPENING, others(unset, unset)) is None
