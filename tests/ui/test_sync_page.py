"""The page of the other stations: who has which news, and ways for entries to travel."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.network_status import NetworkStatus, PeerStatus
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui.background import BackgroundTasks
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 15_000


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


@pytest.fixture
def page(light, desk, qtbot):
    tasks = BackgroundTasks()
    page = SyncPage()
    page.process = SyncProcess(desk.folder)
    page.controller = SyncController(desk, tasks, page, page.process)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    yield page
    tasks.close()


def network(second, ahead=timedelta(0), **more):
    peer = PeerStatus(second.station.id, "Station 2", ("10.0.0.2:7447",), "1.0", 7, ahead,
                      timedelta(0), True)  # fmt: skip
    values = {"reach": "open", "addresses": ("10.0.0.1:7447",), "entries": 7, "only_here": 0,
              "peers": (peer,), **more}  # fmt: skip
    return NetworkStatus(**values)


def show(page, status):
    page.process.status = status
    page.controller.refresh()


def titles(page):
    return {row.title: row for row in page.stations.rows.rows}


def test_every_station_is_listed_with_what_is_known_of_it(page, second):
    show(page, network(second))
    rows = titles(page)
    assert rows["Station 1"].subtitle == "This laptop"
    assert "up to date" in rows["Station 2"].subtitle
    assert "10.0.0.2:7447" in rows["Station 2"].subtitle
    assert "10.0.0.1:7447" in page.network.text()


def test_a_station_that_is_not_there_says_how_old_its_news_are(page, second):
    show(page, network(second, peers=()))
    assert titles(page)["Station 2"].subtitle.startswith("news up to ")
    assert "stick" in page.network.text()


def test_a_wrong_clock_is_told(page, second):
    show(page, network(second, timedelta(minutes=-5)))
    assert titles(page)["Station 2"].subtitle.startswith("its clock is wrong by -5 min")


@pytest.mark.parametrize(
    ("status", "words"),
    [(None, "not running"), ({"reach": "no-network", "peers": ()}, "No network")],
)
def test_it_says_when_nothing_travels(page, second, status, words):
    show(page, network(second, **status) if status else None)
    assert words in page.network.text()


def test_entries_that_are_only_here_are_counted(page, second):
    show(page, network(second, only_here=12))
    assert page.only_here.isVisible()
    assert "12" in page.only_here.text()
    show(page, network(second))
    assert not page.only_here.isVisible()


def test_all_entries_go_onto_a_stick_and_come_back_at_the_other_station(
    page, desk, second, tmp_path, qtbot
):
    stick = tmp_path / "stick"
    stick.mkdir()
    stations.enter(second, "anna")
    with qtbot.waitSignal(page.controller.entries_taken, timeout=WAIT_MS) as taken:
        file = Desk(second).sync.export_numbered(stick).path
        page.import_requested.emit([file])
    assert "anna" in taken.args[0]
    desk.hear(taken.args[0])
    assert desk.people.get("anna").passages
    page.export_requested.emit(stick)
    qtbot.waitUntil(lambda: "You may take it out" in page.panel.result.text(), timeout=WAIT_MS)
    assert len(list(stick.glob("*.attend"))) == 2
    assert page.panel.export.isEnabled()


def test_a_file_that_is_none_is_refused_with_a_sentence(page, tmp_path, qtbot):
    file = tmp_path / "letter.attend"
    file.write_text("Dear all")
    page.import_requested.emit([file])
    qtbot.waitUntil(page.panel.error.isVisible, timeout=WAIT_MS)
    assert "attendance file" in page.panel.error.text()


def test_a_pack_needs_a_passphrase_that_does_not_stay_on_the_screen(page, tmp_path, qtbot):
    assert not page.panel.pack.isEnabled()
    qtbot.keyClicks(page.panel.passphrase, "seven words")
    qtbot.mouseClick(page.panel.pack, LEFT)
    assert page.dialog is not None
    page.dialog.fileSelected.emit(str(tmp_path / "event.eventpack"))
    assert page.panel.passphrase.text() == ""
    qtbot.waitUntil(lambda: "is written" in page.panel.result.text(), timeout=WAIT_MS)
    assert (tmp_path / "event.eventpack").stat().st_size > 0


def test_dialogs_are_put_away_with_the_page(page):
    page.panel.export.click()
    assert page.dialog is not None
    page.hide()
    assert page.dialog is None


def test_an_address_is_typed(page, qtbot):
    qtbot.keyClicks(page.panel.address, " 10.0.0.9 ")
    with qtbot.waitSignal(page.connect_requested) as wanted:
        qtbot.keyClick(page.panel.address, Qt.Key.Key_Return)
    assert wanted.args == ["10.0.0.9"]


def test_escape_leads_back_to_the_desk(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_an_alarm_is_a_sentence(page):
    page.process.alarm_raised.emit("bad-address", {"address": "what?"})
    assert "192.168" in page.panel.error.text()


def test_it_fits_a_small_screen_in_any_language(page, long_language, second):
    page.resize(1024, 600)
    show(page, network(second))
    assert page.minimumSizeHint().width() <= 1024
    assert page.minimumSizeHint().height() <= 600
