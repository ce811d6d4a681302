"""Other stations as the desk hears of them: the strip, messages, and the pages behind them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.news import News
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.samples import BAKU
from ui import network_words
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.main_window import MainWindow
from ui.network import Network
from ui.page_keys import DOUBLES, STATIONS
from ui.screens.desk import DeskScreen
from ui.sync_process import SyncState

ONE = {
    "attendee": "anna", "name": "Anna", "checkpoint": "Hall",
    "first_at": "2026-10-12T05:00:00+00:00", "first_station": "Station 1",
    "second_at": "2026-10-12T05:02:00+00:00", "second_station": "Station 2",
    "second": ["a" * 32, 1],
}  # fmt: skip
WAIT_MS = 60_000


@pytest.fixture
def desk(tmp_path):
    first = stations.found(tmp_path / "first", clock=FixedClock(OPENING))
    second = stations.join(first, tmp_path / "second", "Station 2")
    stations.enter(first, "béla")
    stations.enter(second, "béla")
    stations.tell(second, first)
    second.close()
    opened = Desk(first)
    yield opened
    opened.close()


@pytest.fixture
def window(light, desk, qtbot):
    tasks = BackgroundTasks()
    window = MainWindow("Forum")
    qtbot.addWidget(window)
    window.screen = DeskScreen()
    window.add_page("desk", window.screen)
    controller = DeskController(desk, tasks)
    window.network = Network(controller, tasks, window)
    window.network.action_offered.connect(window.screen.offer_action)
    window.screen.page_requested.connect(window.open_page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.screen.setFocus()
    yield window
    window.network.stop()
    tasks.close()


def news(*minutes):
    return tuple(
        News(f"Station {minute}", OPENING - timedelta(minutes=minute)) for minute in minutes
    )


@pytest.mark.parametrize(
    ("state", "ages", "level", "text"),
    [
        (SyncState.CONNECTED, (1, 0), "ok", "Stations connected: 2"),
        (SyncState.CONNECTED, (42, 0), "warn", "Stations connected: 2 · Station 42: 42 min ago"),
        (SyncState.NO_NETWORK, (90,), "warn",
         "No network: exchange by stick · Station 90: 1 h ago"),
        (SyncState.OFF, (), "off", "This station works alone"),
        (SyncState.FAILED, (600,), "bad",
         "Exchange stopped; it is tried again · Station 600: 10 h ago"),
    ],
)  # fmt: skip
def test_the_strip_says_whose_news_are_old(qapp, state, ages, level, text):
    found = network_words.strip_words(state, 2, news(*ages), OPENING)
    assert found[:2] == (level, text)
    assert len(found[2].splitlines()) == 1 + len(ages)


def test_the_strip_grows_old_where_nothing_is_heard(window, desk, qtbot):
    desk.clock.advance(timedelta(minutes=42))
    with qtbot.waitSignal(window.network.status_changed) as told:
        window.network.tell_status()
    assert "Station 2: 42 min ago" in told.args[1]


def test_one_double_admission_is_told_in_full(qapp):
    assert network_words.doubles_words([ONE], BAKU, OPENING) == (
        "Anna was let in at two stations: Station 1 09:00, Station 2 09:02."
    )
    assert "2" in network_words.doubles_words([ONE, ONE], BAKU, OPENING)


def test_guests_read_initials_of_who_was_let_in_twice(qapp):
    told = [ONE | {"name": "Anna Orazowa"}]
    assert network_words.doubles_words(told, BAKU, OPENING, hide_names=True).startswith("A. O. was")
    nameless = network_words.doubles_words([ONE | {"name": "(7)"}], BAKU, OPENING, hide_names=True)
    assert nameless.startswith("… was")


def test_a_double_admission_is_told_at_the_desk_and_takes_no_focus(window, qtbot):
    window.network.process.doubles_found.emit([ONE])
    (text,) = window.screen.messages.texts
    assert text.startswith("Anna was let in")
    assert QApplication.focusWidget() is window.screen
    assert window.page == "desk"


def test_its_button_leads_to_those_who_wait_and_back(window, qtbot):
    window.network.process.doubles_found.emit([ONE])
    message = window.screen.messages.findChildren(type(window.screen.messages._messages[0]))[0]
    qtbot.mouseClick(message.action, Qt.MouseButton.LeftButton)
    assert window.page == DOUBLES
    assert window.screen.messages.texts == ()
    window.network.doubles.page.back_requested.emit()
    assert window.page == "desk"


def test_the_page_of_the_stations_counts_those_who_wait(window, qtbot):
    window.open_page(STATIONS)
    assert window.page == STATIONS
    page = window.network.page
    qtbot.waitUntil(page.list.doubles.isVisible, timeout=WAIT_MS)
    assert page.list.doubles_words.text().startswith("1 ")
    qtbot.mouseClick(page.list.look, Qt.MouseButton.LeftButton)
    assert window.page == DOUBLES
    window.network.doubles.page.back_requested.emit()
    assert window.page == STATIONS


def test_several_are_told_in_one_message_until_somebody_looks(window, qtbot):
    tell = window.network.process.doubles_found.emit
    tell([ONE])
    tell([ONE])
    assert window.screen.messages.texts[0].startswith("Anna was let in")
    tell([{**ONE, "second": ["a" * 32, 2]}])
    assert window.screen.messages.texts == ("People who were let in at two stations: 2.",)
    window.network.open_doubles()
    window.open_desk()
    tell([ONE])
    assert window.screen.messages.texts[-1].startswith("Anna was let in")


def test_an_ordinary_message_has_no_button(window):
    window.screen.show_message("Something", "warn")
    assert not window.screen.messages._messages[0].action.isVisible()
