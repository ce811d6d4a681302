"""Copies and strangers are named on the page of the stations."""

from __future__ import annotations

from datetime import timedelta

from checkin.network_status import Stranger
from checkin.sync import incidents
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.sync.pages import LEFT, advice_shown, choose, lines, show, take, titles
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess


def test_two_laptops_that_work_as_one_station_are_told(page, first, second, qtbot):
    clone = stations.passed("anna", "Station 2")
    mine = stations.known(second)[-1]
    other = second.record([clone])[0]
    stations.tell(second, first)
    number = first.store.execute("SELECT n FROM journal WHERE id = ?", (other.journal,)).fetchone()[
        0
    ]
    with first.store.transaction():
        first.store.execute(
            "INSERT INTO fork VALUES (?, ?, ?, '[]', NULL)", (number, mine.last, b"x")
        )
    show(page, None)
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")
    choose(page, "Station 2", qtbot)
    assert "join the event again" in advice_shown(page)[0]
    qtbot.mouseClick(page.details.settle, LEFT)
    assert "two laptops" not in titles(page)["Station 2"].subtitle
    (advice,) = advice_shown(page)
    assert advice.startswith("1 entr")  # as English is loaded or not
    assert advice.endswith("kept apart.")
    with first.store.transaction():
        first.store.execute(
            "INSERT INTO fork VALUES (?, ?, ?, '[]', NULL)", (number, mine.last, b"y")
        )
    show(page, None)  # the copy went on
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")


def noticed(page, station, ago=timedelta(0)):
    """Let the process in the network notice a copy, as it does in the lab."""
    incidents.note_copy(page.controller._desk.folder, station, OPENING - ago)
    page.process.alarm_raised.emit("sync-clone", {"station": "Station 2"})


def restarted(desk, qtbot):
    """Return the page of a window that was closed and opened again."""
    page = SyncPage()
    page.process = SyncProcess(desk.folder)
    page.controller = SyncController(desk, page, page.process)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_copy_that_was_heard_in_the_network_is_told_at_its_station(page, second, qtbot):
    noticed(page, second.station.id, timedelta(minutes=9))
    show(page, None)
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")
    choose(page, "Station 2", qtbot)
    assert "join the event again" in advice_shown(page)[0]
    assert advice_shown(page)[0].endswith("Noticed at 08:51.")


def test_a_copy_and_a_stranger_are_told_after_a_restart_until_a_person_saw_to_them(
    page, desk, second, qtbot
):
    noticed(page, second.station.id)
    incidents.note_strangers(desk.folder, [Stranger("f" * 32, 3, OPENING)])
    page.controller.stop()
    again = restarted(desk, qtbot)
    assert titles(again)["Station 2"].subtitle.startswith("two laptops work as this station")
    assert "09:00" in titles(again)["No station of this event"].subtitle
    for title in ("Station 2", "No station of this event"):
        choose(again, title, qtbot)
        assert again.details.settle.isVisible()
        qtbot.mouseClick(again.details.settle, LEFT)
    assert "No station of this event" not in titles(again)
    assert "two laptops" not in titles(again)["Station 2"].subtitle
    choose(again, "Station 2", qtbot)
    assert not again.details.settle.isVisible()
    again.controller.stop()
    once_more = restarted(desk, qtbot)
    assert "No station of this event" not in titles(once_more)
    noticed(once_more, second.station.id)  # it still goes on
    show(once_more, None)
    assert titles(once_more)["Station 2"].subtitle.startswith("two laptops")
    once_more.controller.stop()


def test_a_stranger_is_named_with_where_the_entries_came_from(page, desk, tmp_path, qtbot):
    stranger = stations.found(tmp_path / "stranger", "Station 9")
    file = stations.as_file(stations.known(stranger), desk._session.keys, tmp_path / "x.attend")
    stranger.close()
    take(page, [file], qtbot)
    assert any("no station of this event" in line for line in lines(page))
    row = titles(page)["No station of this event"]
    assert (row.right, row.subtitle[:8]) == ("5 entries refused", "x.attend")
    qtbot.mouseClick(page.merged.done, LEFT)
    choose(page, "No station of this event", qtbot)
    assert "x.attend" in advice_shown(page)[0]
    assert not page.details.revoke.isVisible()


def test_a_stranger_in_the_network_is_named_too(page, desk, qtbot):
    incidents.note_strangers(desk.folder, [Stranger("f" * 32, 3, OPENING)])
    page.process.alarm_raised.emit(
        "sync-stranger", {"station": "", "journal": "f" * 32, "first": 1, "entries": 3}
    )
    qtbot.waitUntil(lambda: "No station of this event" in titles(page))
    assert titles(page)["No station of this event"].subtitle.startswith("by the network")
