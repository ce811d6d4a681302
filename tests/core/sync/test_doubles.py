"""Who was let in at two stations that were apart is told to people, once and until they look."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin.errors import NotAllowed, NotFound
from checkin.journal import Draft
from checkin.sync.exchange import Exchange
from tests.core.sync.stations import enter, meet, singly, tell


def test_somebody_let_in_at_two_stations_that_were_apart_is_told_to_both(first, second):
    earlier = enter(first)
    second.clock.advance(first.clock.now() - second.clock.now())
    second._hybrid.seen(earlier.time)
    later = enter(second)
    for giver, taker in ((second, first), (first, second)):
        (double,) = tell(giver, taker).doubles
        assert (double.first, double.first_station) == (earlier.ref, "Station 1")
        assert (double.second, double.second_station) == (later.ref, "Station 2")
        assert (double.attendee.name, double.checkpoint) == ("Anna", "Hall")
        assert tell(giver, taker).doubles == ()
        assert Exchange(taker).doubles() == (double,)


def test_they_are_listed_by_when_the_second_station_let_somebody_in(first, second):
    second.clock.advance(timedelta(minutes=10))
    for opened, people in ((first, ("anna", "béla")), (second, ("béla", "anna"))):
        for person in people:
            opened.clock.advance(timedelta(minutes=1))
            enter(opened, person)
    tell(second, first)
    found = [double.attendee.id for double in Exchange(first).doubles()]
    assert found == ["béla", "anna"]


@pytest.mark.parametrize("entries", [1, 500])
def test_somebody_let_in_twice_is_told_however_the_news_are_parted(first, second, entries):
    enter(first)
    enter(second)
    enter(second, "béla")
    report = first.merger(most=entries).take(singly(second))
    assert [double.attendee.id for double in report.doubles] == ["anna"]


def test_what_was_told_of_somebody_is_not_told_with_their_next_double(first, second):
    enter(first)
    enter(second)
    assert len(tell(second, first).doubles) == 1
    again = enter(second)
    (double,) = tell(second, first).doubles
    assert double.second == again.ref
    assert len(Exchange(first).doubles()) == 2


def test_a_resolution_travels_and_clears_the_list(first, second):
    enter(first)
    enter(second)
    meet(first, second)
    (double,) = Exchange(first).doubles()
    Exchange(first).resolve(double.second, "came back for the bag")
    assert Exchange(first).doubles() == ()
    tell(first, second)
    assert Exchange(second).doubles() == ()
    with pytest.raises(NotAllowed):
        Exchange(second).resolve(double.second, "again")


def test_an_undo_clears_the_list_too(first, second):
    enter(first)
    enter(second)
    meet(first, second)
    (double,) = Exchange(second).doubles()
    second.record([Draft("undo", "anna", {"of": list(double.second)})])
    assert Exchange(second).doubles() == ()


def test_only_a_double_admission_can_be_resolved(first):
    entry = enter(first)
    with pytest.raises(NotAllowed):
        Exchange(first).resolve(entry.ref, "?")
    with pytest.raises(NotFound):
        Exchange(first).resolve(("0" * 32, 1), "?")


def test_who_has_left_since_was_let_in_twice_all_the_same(first, second):
    """The news of it come when both are known to have gone."""
    enter(first)
    second.clock.advance(timedelta(minutes=1))
    again = enter(second)
    first.clock.advance(timedelta(minutes=2))
    enter(first, direction="exit")
    (double,) = tell(second, first).doubles
    assert double.second == again.ref


def test_who_left_in_between_was_not_let_in_twice(first, second):
    enter(first)
    enter(first, direction="exit")
    tell(first, second)
    enter(second)
    assert tell(second, first).doubles == ()
    assert Exchange(first).doubles() == ()
