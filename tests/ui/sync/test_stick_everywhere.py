"""The line about a stick is on whatever page is open, and so is its key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from checkin.offer import Offer
from tests.ui.conftest import LongLanguage
from tests.ui.sync.sticks import WAIT_MS, plugged, pulled
from ui import wedge_typing
from ui.page_keys import (
    ATTENDANCE,
    BADGES,
    DESK,
    DOUBLES,
    LAYOUTS,
    PEOPLE,
    SETTINGS,
    STATIONS,
)

PAGES = (PEOPLE, ATTENDANCE, BADGES, LAYOUTS, SETTINGS, STATIONS, DOUBLES)


@pytest.mark.parametrize("page", PAGES)
def test_the_line_is_at_the_foot_of_every_page(window, mounts, tmp_path, qtbot, page):
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    window.window.open_page(page)
    qtbot.waitUntil(line.isVisible)
    assert not window.screen.isVisible()
    assert line.mapTo(window.window, line.rect().bottomLeft()).y() > 0.8 * window.window.height()
    window.window.open_desk()
    qtbot.waitUntil(line.isVisible)
    assert window.screen.isAncestorOf(line)
    assert window.screen.height() == window.window.height()


def test_a_stick_that_comes_while_a_page_is_open_is_offered_there(window, mounts, tmp_path, qtbot):
    window.window.open_page(PEOPLE)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    pulled(window, mounts, tmp_path / "stick", qtbot)
    qtbot.waitUntil(lambda: not line.isVisible())
    assert not window.window.foot.isVisible()  # and takes no room


@pytest.mark.parametrize("page", PAGES)
def test_f7_exchanges_wherever_the_operator_is(window, mounts, tmp_path, qtbot, page):
    root = tmp_path / "stick"
    window.window.open_page(page)
    line = plugged(window, mounts, root, qtbot)
    qtbot.keyClick(window.window.focusWidget(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert len(list(root.glob("*.attend"))) == 1
    assert window.window.page == page


def test_f7_exchanges_once_at_the_desk_that_was_left_and_came_back(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    window.window.open_page(SETTINGS)
    window.window.open_desk()
    qtbot.keyClick(window.window.focusWidget(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert len(list(root.glob("*.attend"))) == 1


def test_what_is_typed_in_a_field_stays_when_f7_is_pressed(window, mounts, tmp_path, qtbot):
    window.window.open_page(STATIONS)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    field = window.network.page.panel.address
    field.setFocus()
    qtbot.keyClicks(field, "10.0.0.9")
    qtbot.keyClick(field, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert field.text() == "10.0.0.9"
    assert window.window.focusWidget() is field


def test_a_dialog_keeps_its_keys(window, mounts, tmp_path, qtbot):
    window.window.open_page(SETTINGS)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    dialog = QDialog(window.window)
    dialog.field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.field, Qt.Key.Key_F7)
    dialog.reject()
    assert line.button.isVisible()
    assert line.words.text().startswith("Stick KINGSTON: give")


def test_a_scan_brings_the_line_along_to_the_desk(window, mounts, tmp_path, qtbot):
    window.window.open_page(PEOPLE)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    guest = window.desk.people.get("anna").attendee
    with qtbot.waitSignal(window.controller.outcome_reached):
        wedge_typing.scan(window.window.windowHandle(), window.desk.badges.code(guest))
    assert window.window.page == DESK
    qtbot.waitUntil(line.isVisible)


def test_all_pages_fit_a_small_screen_with_the_line(window, qtbot):
    long = LongLanguage()
    QCoreApplication.installTranslator(long)
    try:
        for page in PAGES:
            window.window.open_page(page)
        window.screen.stick.show_offer("KINGSTON", Offer(214, ("Station 2", "Station 3", "X"), 190))
        qtbot.waitUntil(window.screen.stick.isVisible)
        least = window.window.minimumSizeHint()
    finally:
        QCoreApplication.removeTranslator(long)
    assert least.width() <= 1024
    assert least.height() <= 600
