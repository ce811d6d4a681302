"""An answer says whose news are old, where newer ones could change it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import news
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.model import Direction
from tests.core.forum import OPENING
from tests.core.sync import stations

ENTRY, EXIT = Direction.ENTRY, Direction.EXIT


@pytest.fixture
def first(tmp_path):
    return stations.found(tmp_path / "first", clock=FixedClock(OPENING))


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def desk(first, second):
    stations.tell(second, first)
    opened = Desk(first)
    yield opened
    opened.close()


def test_who_is_let_in_may_have_come_in_elsewhere(desk):
    desk.scans._session.clock.advance(timedelta(minutes=42))
    outcome = desk.scans.check_in("anna", desk.checkpoint("Hall"), ENTRY)
    assert (outcome.news_station, outcome.news_age_s) == ("Station 2", 42 * 60)


def test_who_is_in_already_is_so_whatever_others_say(desk):
    desk.scans.check_in("anna", desk.checkpoint("Hall"), ENTRY)
    outcome = desk.scans.check_in("anna", desk.checkpoint("Hall"), ENTRY)
    assert outcome.news_age_s is None
    assert desk.scans.check_in("anna", desk.checkpoint("Hall"), EXIT).news_age_s is None


def test_nothing_is_expected_of_a_station_that_was_shut_out(desk, first):
    assert [each.station for each in news.of_others(first)] == ["Station 2"]
    desk.sync.revoke("Station 2", "stolen")
    assert list(news.of_others(first)) == []


def test_a_station_alone_has_nobody_to_wait_for(tmp_path):
    alone = stations.found(tmp_path / "alone")
    assert list(news.of_others(alone)) == []
    alone.close()
