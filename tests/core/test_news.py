"""An answer says whose news are old, where newer ones could change it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import news, session
from checkin.badge_code import typed
from checkin.clock import to_ms
from checkin.desk import Desk
from checkin.model import Direction
from checkin.sync.exchange import Exchange
from checkin.sync.tally import note_news
from tests.core.forum import OPENING, badge
from tests.core.sync import stations

ENTRY, EXIT = Direction.ENTRY, Direction.EXIT


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


def test_who_is_not_known_may_be_known_elsewhere(desk):
    for code in (badge(desk, 4217), typed(4217, 1)):
        outcome = desk.scans.scan(code, desk.checkpoint("Hall"), ENTRY)
        assert (outcome.news_station, outcome.news_age_s) == ("Station 2", 0)
    assert desk.scans.scan("", desk.checkpoint("Hall"), ENTRY).news_age_s is None


def age_of_news(desk, attendee_id):
    """Let somebody in; return how old the news were then."""
    return desk.scans.check_in(attendee_id, desk.checkpoint("Hall"), ENTRY).news_age_s


@pytest.fixture
def later(desk, first, second):
    """The other station, with news of 42 minutes after those that are known."""
    assert age_of_news(desk, "anna") == 0
    for opened in (first, second):
        opened.clock.advance(timedelta(minutes=42))
    stations.enter(second)
    return second


def test_news_that_another_process_merged_make_an_answer_younger(desk, later):
    helper = session.open_beside(desk.folder, desk.clock)
    helper.merger().take(stations.known(later))
    helper.store.close()
    assert age_of_news(desk, "béla") == 0


def test_news_that_came_by_a_file_make_an_answer_younger(desk, later, tmp_path):
    desk.sync.import_file(Exchange(later).export_file(tmp_path / "x.attend").path)
    assert age_of_news(desk, "béla") == 0


def test_without_news_an_answer_becomes_older(desk, later):
    assert age_of_news(desk, "béla") == 42 * 60


def test_others_are_told_of_with_the_oldest_news_first(first, second, tmp_path):
    third = stations.join(first, tmp_path / "third", "Station 3")
    for other in (second, third):
        stations.tell(other, first)
    at_ms = to_ms(OPENING)
    for later, names in ((second, ["Station 3", "Station 2"]), (third, ["Station 2", "Station 3"])):
        at_ms += 1
        with first.store.transaction():
            note_news(first.store, {later.station.id: at_ms, first.station.id: at_ms})
        assert [each.station for each in news.of_others(first)] == names
    third.close()
