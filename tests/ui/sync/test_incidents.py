"""Copies and strangers are named on the page of the stations."""

from __future__ import annotations

from tests.core.sync import stations
from tests.ui.sync.pages import LEFT, advice_shown, choose, lines, show, take, titles


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


def test_a_copy_that_was_heard_in_the_network_is_told_at_its_station(page, qtbot):
    page.process.alarm_raised.emit("sync-clone", {"station": "Station 2"})
    show(page, None)
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")
    choose(page, "Station 2", qtbot)
    assert "join the event again" in advice_shown(page)[0]


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


def test_a_stranger_in_the_network_is_named_too(page, qtbot):
    page.process.alarm_raised.emit(
        "sync-stranger", {"station": "", "journal": "f" * 32, "first": 1, "entries": 3}
    )
    qtbot.waitUntil(lambda: "No station of this event" in titles(page))
    assert titles(page)["No station of this event"].subtitle.startswith("by the network")
