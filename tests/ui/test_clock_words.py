"""A wrong clock is said at the desk and on the page of the stations, and which one it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin.clock import FixedClock
from checkin.clock_doubt import ClockDoubt
from checkin.desk import Desk
from checkin.network_status import NetworkStatus, PeerStatus
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui import clock_words, network_words
from ui.station_lines import station_lines
from ui.widgets.station_words import StationWords

DAYS = timedelta(days=10)


def network(*aheads):
    peers = (
        PeerStatus(
            f"s{n}", f"Station {n}", (f"10.0.0.{n}:7447",), "1", 7, ahead, timedelta(0), True
        )
        for n, ahead in enumerate(aheads, 2)
    )
    return NetworkStatus("open", ("10.0.0.1:7447",), 7, tuple(peers))


@pytest.fixture
def window(first, open_window):
    return open_window(first)


def heard(window, *aheads):
    window.network.process._take_status(network(*aheads))


@pytest.mark.parametrize(
    ("found", "level", "text"),
    [
        (None, "ok", ""),
        (ClockDoubt(None), "bad", "The clock of this laptop is wrong: set it"),
        (ClockDoubt(-DAYS), "bad", "The clock of this laptop is 10 d behind: set it"),
        (ClockDoubt(DAYS), "bad", "The clock of this laptop is 10 d ahead: set it"),
        (ClockDoubt(DAYS, "Station 2"), "warn",
         "The clocks of Station 2 and of this laptop differ by 10 d: set the wrong one"),
    ],
)  # fmt: skip
def test_the_strip_says_which_clock_is_wrong_and_by_how_much(english, found, level, text):
    assert clock_words.strip_words(found) == (level, text)


def test_the_strip_has_it_as_long_as_it_lasts_and_leads_to_the_stations(window, qtbot):
    heard(window, DAYS, DAYS)
    item = window.screen.strip.items["clock"]
    assert item.text() == "The clock of this laptop is 10 d behind: set it"
    item.click()
    assert window.window.page == "sync"
    heard(window, timedelta(0), timedelta(0))
    assert item.isHidden()


def test_an_alarm_says_days_and_not_seconds(window):
    heard(window, DAYS)
    alarm = window.network.process.alarm_raised
    alarm.emit("sync-clock", {"station": "Station 2", "offset_s": 864_000})
    assert window.screen.messages.texts == ()
    heard(window, DAYS)
    (text,) = window.screen.messages.texts
    assert text.startswith("The clocks of Station 2 and of this laptop differ by 10 d.")
    for number in (2, 3):  # an alarm comes before it is known how many others say so
        alarm.emit("sync-clock", {"station": f"Station {number}", "offset_s": 864_000})
    heard(window, DAYS, DAYS)
    assert window.screen.messages.texts[1:] == (
        "The clock of this laptop is 10 d behind: set it",  # once for all
    )


def lines(session, now, *aheads):
    status = Desk(session).sync.status()
    others = [each.id for each in status.stations if not each.own]
    peers = dict(zip(others, network(*aheads).peers, strict=False))
    words = StationWords(OPENING.tzinfo, now)
    found = station_lines(status, peers, now)
    return {line.name: (words.row(line).subtitle, list(words.advice(line))) for line in found}


@pytest.fixture
def three(tmp_path):
    first = stations.found(tmp_path / "first", clock=FixedClock(OPENING))
    others = [stations.join(first, tmp_path / str(n), f"Station {n}") for n in (2, 3)]
    for other in others:
        stations.enter(other)
        stations.tell(other, first)
    yield first
    for each in (first, *others):
        each.close()


def test_the_page_blames_this_laptop_where_the_others_agree(three, english):
    found = lines(three, OPENING, DAYS, DAYS)
    assert found["Station 1"][0].startswith("its clock is wrong")
    assert found["Station 1"][1] == ["The clock of this laptop is 10 d behind: set it."]
    for other in ("Station 2", "Station 3"):
        assert "clock" not in found[other][0]
        assert not any("clock" in advice for advice in found[other][1])


def test_the_page_blames_the_one_that_differs(three, english):
    found = lines(three, OPENING, timedelta(0), DAYS)
    assert "clock" not in found["Station 1"][0]
    assert any("10 d ahead" in row for row, _ in found.values())


def test_without_a_network_entries_from_the_future_speak_against_this_clock(three, english):
    found = lines(three, OPENING - DAYS)
    assert found["Station 1"][1] == ["The clock of this laptop is 10 d behind: set it."]


def test_what_the_network_says_needs_a_peer(qapp):
    assert network_words.doubt(OPENING, None) is None
    assert network_words.doubt(OPENING, network()) is None
