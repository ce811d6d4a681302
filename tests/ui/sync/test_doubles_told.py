"""Double admissions are told at the desk for as long as somebody has to look at them."""

from __future__ import annotations

import pytest

from checkin.desk import Desk
from checkin.sync.lan_words import double_line
from tests.core.sync import stations
from ui.page_keys import DOUBLES

WAIT_MS = 60_000


@pytest.fixture
def doubles(window, first, second, qtbot):
    """Both stations let both people in; the desk says so."""
    for person in ("anna", "béla"):
        stations.enter(first, person)
        stations.enter(second, person)
    stations.meet(first, second)
    found = window.desk.sync.doubles()
    window.network.tell_doubles([double_line(each) for each in found])
    assert "2" in told(window)[0]
    return found


def told(window):
    return window.screen.messages.texts


def settle(second, first, double):
    """Say at the other station that it was in order, and let this one hear of it."""
    Desk(second).sync.resolve(double.second, "asked", "Nurlan")
    stations.tell(second, first)


def test_what_was_settled_elsewhere_is_told_no_more(window, first, second, doubles, qtbot):
    settle(second, first, doubles[0])
    window.network.take_news([doubles[0].attendee.id])
    qtbot.waitUntil(lambda: doubles[1].attendee.name in "".join(told(window)), timeout=WAIT_MS)
    settle(second, first, doubles[1])
    window.network.take_news([doubles[1].attendee.id])
    qtbot.waitUntil(lambda: not window.screen.messages.offers(DOUBLES), timeout=WAIT_MS)
    assert told(window) == ()


def test_what_was_put_away_does_not_come_back_when_another_is_settled(
    window, first, second, doubles, qtbot
):
    window.screen.messages.put_away(DOUBLES)
    settle(second, first, doubles[0])
    with qtbot.waitSignal(window.network.doubles_settled, timeout=WAIT_MS):
        window.network.take_news([doubles[0].attendee.id])
    assert told(window) == ()
