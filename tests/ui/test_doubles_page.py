"""People whom two stations let in while they were apart: a person looks at each of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin.desk import Desk
from tests.core.sync import stations
from ui.background import BackgroundTasks
from ui.doubles_controller import DoublesController
from ui.screens.doubles import DoublesPage

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 60_000


@pytest.fixture
def desk(first, second):
    """Both stations let both people in; then they met."""
    for person in ("anna", "béla"):
        stations.enter(first, person)
    second.clock.advance(timedelta(minutes=2))
    for person in ("anna", "béla"):
        stations.enter(second, person)
    stations.meet(first, second)
    opened = Desk(first)
    yield opened
    opened.close()


@pytest.fixture
def page(light, desk, qtbot):
    tasks = BackgroundTasks()
    page = DoublesPage()
    page.controller = DoublesController(desk, tasks, page)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    with qtbot.waitSignal(page.controller.count_changed, timeout=WAIT_MS) as count:
        page.show()
    assert count.args == [2]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.controller.stop()
    tasks.close()


def names(page):
    return [row.title for row in page.list.rows.rows]


def after(page, qtbot, act):
    """Do something and wait until the page shows what came of it."""
    with qtbot.waitSignal(page.controller.count_changed, timeout=WAIT_MS):
        act()


def press(key, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_each_is_listed_with_both_times_and_stations(page):
    assert names(page) == ["Anna", "Béla"]
    assert page.list.rows.rows[0].subtitle == "09:00 Station 1 → 09:02 Station 2 · Hall"
    assert page.details.first.text() == "First: 09:00 · Station 1"
    assert page.details.second.text() == "Then: 09:02 · Station 2"
    assert "000001" in page.details.about.text()


def test_nothing_is_said_without_a_name_and_nothing_is_in_order_without_a_word(page, qtbot):
    details = page.details
    assert not details.in_order.isEnabled()
    assert not details.not_first.isEnabled()
    assert "your name" in details.missing.text()
    qtbot.keyClicks(details.who, "Leyla")
    assert details.not_first.isEnabled()
    assert not details.in_order.isEnabled()
    assert "what was found" in details.missing.text()
    place = details.in_order.geometry()
    qtbot.mouseClick(details.choices[0], LEFT)
    details.answers.layout().activate()
    assert details.in_order.geometry() == place
    assert details.in_order.isEnabled()
    assert not details.missing.isVisible()


def test_it_is_resolved_with_the_keyboard_alone(page, desk, second, qtbot):
    assert page.list.hasFocus()
    press(Qt.Key.Key_Down, qtbot)
    press(Qt.Key.Key_Return, qtbot)
    assert page.details.name.text() == "Béla"
    qtbot.keyClicks(QApplication.focusWidget(), "Leyla")
    press(Qt.Key.Key_Return, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "fetched his coat")
    after(page, qtbot, lambda: press(Qt.Key.Key_Return, qtbot))
    assert names(page) == ["Anna"]
    assert "in order" in page.result.text()
    stations.tell(desk._session, second)
    there = Desk(second)
    assert [double.attendee.name for double in there.sync.doubles()] == ["Anna"]
    said = there.people.history("béla")[-1].details
    assert (said["note"], said["by"]) == ("fetched his coat", "Leyla")


def test_a_passage_that_never_happened_is_taken_back_everywhere(page, desk, second, qtbot):
    qtbot.keyClicks(page.details.who, "Leyla")
    double = page.chosen
    after(page, qtbot, page.details.not_second.click)
    assert names(page) == ["Béla"]
    stations.tell(desk._session, second)
    there = Desk(second)
    assert [p.entry for p in there.people.get("anna").passages] == [double.first]
    said = there.people.history("anna")[-1]
    assert (said.kind, said.details["by"], said.details["reason"]) == (
        "undo", "Leyla", "never happened",
    )  # fmt: skip


def test_what_was_resolved_elsewhere_leaves_the_list(page, desk, second, qtbot):
    there = Desk(second)
    for double in there.sync.doubles():
        there.sync.resolve(double.second, "asked", "Nurlan")
    stations.tell(second, desk._session)
    after(page, qtbot, page.controller.refresh)
    assert names(page) == []
    assert not page.details.answers.isVisible()
    assert "Nobody" in page.intro.text()


def test_what_was_resolved_meanwhile_cannot_be_resolved_again(page, desk, second, qtbot):
    there = Desk(second)
    there.sync.resolve(page.chosen.second, "asked", "Nurlan")
    stations.tell(second, desk._session)
    qtbot.keyClicks(page.details.who, "Leyla")
    qtbot.keyClicks(page.details.note, "fine")
    after(page, qtbot, page.details.in_order.click)
    assert page.error.text() == "That was resolved already."
    assert names(page) == ["Béla"]


def test_what_is_being_typed_stays_when_news_come(page, qtbot):
    qtbot.keyClicks(page.details.note, "came b")
    after(page, qtbot, page.controller.refresh)
    assert page.details.note.text() == "came b"
    page.list.row_chosen.emit(1)
    assert page.details.note.text() == ""


def test_who_is_at_the_desk_is_suggested(page, desk, qtbot):
    import dataclasses

    desk.change_settings(dataclasses.replace(desk.settings, operator="Nurlan"))
    page.hide()
    after(page, qtbot, page.show)
    assert page.details.who.text() == "Nurlan"


def test_escape_leads_back(page, qtbot):
    assert page.header.back.text() == "Back   Esc"  # to the report or the page of the stations
    with qtbot.waitSignal(page.back_requested):
        press(Qt.Key.Key_Escape, qtbot)
