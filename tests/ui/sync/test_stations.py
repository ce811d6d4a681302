"""The page of the other stations: who has which news."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from checkin.desk import Desk
from tests.core.sync import stations
from tests.ui.sync.pages import (
    WAIT_MS,
    advice_shown,
    choose,
    facts_shown,
    network,
    rows,
    show,
    titles,
)
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess


def test_every_station_is_listed_with_what_is_known_of_it(page, second):
    show(page, network(second))
    assert titles(page)["Station 1"].subtitle == "This laptop"
    assert "up to date" in titles(page)["Station 2"].subtitle
    assert "10.0.0.2:7447" in titles(page)["Station 2"].subtitle
    assert "10.0.0.1:7447" in page.list.network.text()


def test_all_of_a_station_is_shown_when_its_line_is_chosen(page, second, qtbot):
    show(page, network(second, timedelta(minutes=-5)))
    choose(page, "Station 2", qtbot)
    shown = facts_shown(page)
    assert shown["Its entries here"] == "1"
    assert shown["Entries that it holds"] == "7"
    assert shown["Its clock"] == "5 min behind this laptop's"
    assert (shown["Program"], shown["Address"]) == ("9.1", "10.0.0.2:7447")
    clock, version = advice_shown(page)
    assert "Set the one that is wrong" in clock
    assert "Install the newer one" in version
    with qtbot.waitSignal(page.back_requested, raising=False, timeout=50) as left:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not left.signal_triggered
    assert page.panel.isVisible()


def test_a_station_that_is_not_there_says_how_old_its_news_are(page, desk, second, qtbot):
    desk.clock.advance(timedelta(minutes=42))
    show(page, network(second, peers=()))
    assert titles(page)["Station 2"].subtitle == "last heard 42 min ago"
    assert "stick" in page.list.network.text()
    choose(page, "Station 2", qtbot)
    assert facts_shown(page)["Network"] == "not connected"
    assert any("by stick" in advice for advice in advice_shown(page))


def test_a_wrong_clock_is_told(page, second):
    show(page, network(second, timedelta(minutes=-5)))
    assert titles(page)["Station 2"].subtitle.startswith("its clock is 5 min behind")


def test_two_stations_of_one_name_are_told_apart_and_one_is_renamed(
    page, desk, first, tmp_path, qtbot
):
    twin = stations.join(first, tmp_path / "twin", "Station 1")
    stations.tell(twin, first)
    twin.close()
    show(page, None)
    assert [row.subtitle for row in rows(page) if row.title == "Station 1"] == [
        "another station has this name · This laptop",
        "another station has this name · last heard just now",
    ]
    choose(page, "Station 1", qtbot)
    assert any("another name" in advice for advice in advice_shown(page))
    page.details.name.clear()
    assert not page.details.rename.isEnabled()
    qtbot.keyClicks(page.details.name, "Hall B")
    qtbot.keyClick(page.details.name, Qt.Key.Key_Return)
    assert desk.station.name == "Hall B"
    assert page.details.heading.text() == "Hall B"
    assert advice_shown(page) == []


@pytest.mark.parametrize(
    ("status", "words"),
    [(None, "not running"), ({"reach": "no-network", "peers": ()}, "No network")],
)
def test_it_says_when_nothing_travels(page, second, status, words):
    show(page, network(second, **status) if status else None)
    assert words in page.list.network.text()


def test_a_laptop_that_is_alone_is_told_how_others_join(light, first, qtbot):
    desk = Desk(first)
    page = SyncPage()
    qtbot.addWidget(page)
    controller = SyncController(desk, page, SyncProcess(desk.folder))
    controller.refresh()
    assert "Make a pack" in page.list.network.text()
    controller.stop()
    desk.close()


def test_entries_that_are_only_here_are_counted_until_a_stick_has_them(page, desk, tmp_path, qtbot):
    show(page, None)
    assert page.list.safety.isVisible()
    assert page.list.only_here.text().startswith(f"{desk.sync.status().only_here} entries")
    page.export_requested.emit(tmp_path)
    qtbot.waitUntil(lambda: "You may take it out" in page.panel.result.text(), timeout=WAIT_MS)
    assert not page.list.safety.isVisible()


def test_what_is_chosen_stays_chosen_when_news_come(page, second, qtbot):
    show(page, network(second))
    choose(page, "Station 2", qtbot)
    show(page, network(second, timedelta(minutes=9)))
    assert page.list.stations.currentIndex().row() == 1
    assert facts_shown(page)["Its clock"].startswith("9 min")


def test_laptops_of_another_event_are_counted_and_named_by_nothing(page, english, second):
    show(page, network(second, others=1))
    said = page.list.network.text()
    assert said.endswith("\n1 laptop of another event is in this network.")
    show(page, network(second, others=3, peers=()))
    said = page.list.network.text()
    assert "3 laptops of another event are in this network." in said
    assert said.endswith("joins with the event pack.")
    show(page, network(second))
    assert "another event" not in page.list.network.text()
