"""What ends in the background leaves the keyboard, and the page, where the operator has them."""

from __future__ import annotations

import csv
import dataclasses
import threading

import pytest
from PySide6.QtCore import Qt

from checkin.clock import FixedClock
from checkin.sync import stick
from tests.core.forum import OPENING
from tests.core.sync import stations

WAIT_MS = 60_000


@pytest.fixture
def window(first, second, open_window):
    stations.tell(second, first)
    return open_window(first)


@pytest.fixture
def files(second, tmp_path):
    """Files that another station wrote."""
    stations.enter(second)
    root = tmp_path / "stick"
    root.mkdir()
    stick.exchange(second.folder, FixedClock(OPENING), root)
    return sorted(root.glob("*.attend"))


def keys_reach_the_desk(window, qtbot):
    """Tell whether a key that is pressed now does what it says at the desk."""
    toggled = []
    window.screen.direction_toggled.connect(lambda: toggled.append(1))
    qtbot.keyClick(window.window.windowHandle(), Qt.Key.Key_F3)
    return toggled == [1] and window.window.focusWidget().isVisible()


def test_the_desk_keeps_the_keyboard_when_files_were_taken_in(window, files, qtbot):
    window.pages.open("sync")
    window.network.stations.take(files)
    window.window.open_desk()
    window.screen.field.begin()
    merged = window.network.page.merged
    qtbot.waitUntil(lambda: merged.cards != [], timeout=WAIT_MS)
    assert window.window.focusWidget() is window.screen.field
    assert keys_reach_the_desk(window, qtbot)
    window.pages.open("sync")
    assert merged.isVisible()  # the report waits where it belongs


def test_the_desk_keeps_the_keyboard_when_files_begin_to_be_taken_in(window, files, qtbot):
    window.pages.open("sync")
    window.window.open_desk()
    window.screen.field.begin()
    window.network.page.show_exchange()
    assert window.window.focusWidget() is window.screen.field


def test_a_report_waits_for_a_field_that_is_typed_in(window, files, qtbot):
    window.pages.open("sync")
    page = window.network.page
    page.panel.address.setFocus()
    qtbot.keyClicks(page.panel.address, "192.168.")
    window.network.stations.files.take(files)
    qtbot.waitUntil(lambda: page.merged.cards != [], timeout=WAIT_MS)
    assert window.window.focusWidget() is page.panel.address
    assert not page.merged.isVisible()
    page.list.stations.setFocus()
    qtbot.waitUntil(page.merged.isVisible)
    assert window.window.focusWidget() is page.merged.done


def test_a_report_waits_no_longer_than_until_enter(window, files, qtbot):
    window.pages.open("sync")
    page = window.network.page
    page.panel.address.setFocus()
    qtbot.keyClicks(page.panel.address, "192.168.1.20")
    window.network.stations.files.take(files)
    qtbot.waitUntil(lambda: page.merged.cards != [], timeout=WAIT_MS)
    qtbot.keyClick(page.panel.address, Qt.Key.Key_Return)
    assert page.merged.isVisible()


def test_the_desk_keeps_the_keyboard_when_a_list_was_read(window, tmp_path, qtbot):
    path = tmp_path / "list.csv"
    with path.open("w", newline="") as file:
        rows = ["Registration number", "Full name"], ["Z1", "Guest One"]
        csv.writer(file).writerows(rows)
    window.pages.open("people")
    lists = window.pages.people.lists
    lists.look_at(path)
    window.window.open_desk()
    window.screen.field.begin()
    qtbot.waitUntil(lambda: lists._shown is not None, timeout=WAIT_MS)
    assert window.window.focusWidget() is window.screen.field


def test_the_desk_keeps_the_keyboard_when_the_day_was_written(window, tmp_path, qtbot):
    (tmp_path / "out").mkdir()
    chosen = dataclasses.replace(window.desk.settings, export_folder=str(tmp_path / "out"))
    window.desk.change_settings(chosen)
    window.pages.open("export")
    window.window.open_desk()
    window.screen.field.begin()
    panel = window.pages.attendance_page.panel
    qtbot.waitUntil(lambda: not panel.result.isHidden(), timeout=WAIT_MS)
    assert window.window.focusWidget() is window.screen.field


@pytest.fixture
def held(window):
    """Hold up the search for files until it is let go."""
    go = threading.Event()
    window.carriers._searches.run(lambda: go.wait(WAIT_MS / 1000), lambda _: None, lambda _: None)
    yield go
    go.set()


def test_a_late_refusal_calls_nobody_away_from_a_page(window, held, tmp_path, qtbot):
    (tmp_path / "photos").mkdir()
    window.carriers.receive([tmp_path / "photos"])
    window.pages.open("people")
    held.set()
    said = window.network.page.panel.error
    qtbot.waitUntil(lambda: "no attendance file in photos" in said.text(), timeout=WAIT_MS)
    assert window.window.page == "people"


def test_a_late_refusal_is_said_at_the_desk(window, held, tmp_path, qtbot):
    (tmp_path / "photos").mkdir()
    window.carriers.receive([tmp_path / "photos"])
    window.window.open_desk()
    held.set()
    told = window.screen.messages
    qtbot.waitUntil(lambda: any("in photos" in text for text in told.texts), timeout=WAIT_MS)
