"""A stick is plugged in: one line, one button, and the queue never waits."""

from __future__ import annotations

from PySide6.QtCore import Qt

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.sync import stick
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.sync.sticks import WAIT_MS, plugged, pulled
from ui import wedge_typing
from ui.sentences import said
from ui.station import StationWindow

LEFT = Qt.MouseButton.LeftButton


def test_one_button_exchanges_everything(window, second, mounts, tmp_path, qtbot):
    stations.enter(second)
    root = tmp_path / "stick"
    stick.exchange(second.folder, FixedClock(OPENING), (root.mkdir(), root)[1])
    stations.enter(second, "béla")  # is not on the stick
    window.desk._session.record([stations.passed("béla", "Station 1")])
    focus = window.window.focusWidget()
    line = plugged(window, mounts, root, qtbot)
    assert line.words.text() == "Stick KINGSTON: take 1 new entry from Station 2, give 1"
    assert window.window.focusWidget() is focus
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert window.window.focusWidget() is focus
    assert window.desk.people.get("anna").passages  # the desk knows at once
    back = stick.exchange(second.folder, FixedClock(OPENING), root)
    assert back.taken == 1
    mounts.pull(root)
    window.carriers.sticks._watcher.look()
    qtbot.waitUntil(lambda: not line.isVisible(), timeout=WAIT_MS)


def test_stations_that_a_stick_makes_known_are_looked_for_in_the_network(
    first, second, mounts, theme, english, tmp_path, qtbot
):
    root = tmp_path / "stick"
    root.mkdir()
    stick.exchange(second.folder, FixedClock(OPENING), root)
    opened = StationWindow(Desk(first), theme, english, sticks=mounts)
    looked = []
    opened.network.process.start = lambda: looked.append(1)
    opened.sounds.set_muted(True)
    opened.show()
    assert looked == []
    line = plugged(opened, mounts, root, qtbot)
    line.accept()
    qtbot.waitUntil(lambda: looked == [1], timeout=WAIT_MS)
    opened.close()


def test_the_desk_hears_of_a_large_stick_little_by_little(window, second, mounts, tmp_path, qtbot):
    second.record([stations.listed(f"p{number}", number) for number in range(3000, 3350)])
    root = tmp_path / "stick"
    root.mkdir()
    stick.exchange(second.folder, FixedClock(OPENING), root)
    heard = []
    window.controller.people_changed.connect(heard.append)
    plugged(window, mounts, root, qtbot).accept()
    qtbot.waitUntil(lambda: sum(map(len, heard)) == 350, timeout=WAIT_MS)
    assert max(map(len, heard)) == 100


def test_a_scan_wins_while_a_stick_is_offered(window, mounts, tmp_path, qtbot):
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    guest = window.desk.people.get("anna").attendee
    with qtbot.waitSignal(window.controller.outcome_reached):
        wedge_typing.scan(window.window.windowHandle(), window.desk.badges.code(guest))
    assert line.isVisible()
    assert line.button.isVisible()


def test_f7_does_what_the_button_does(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    qtbot.keyClick(window.screen, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert len(list(root.glob("*.attend"))) == 1


def test_a_stick_that_was_put_away_is_offered_no_more(window, mounts, tmp_path, qtbot):
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    qtbot.mouseClick(line.close_button, LEFT)
    assert not line.isVisible()
    window.carriers.sticks._watcher.look()
    qtbot.waitUntil(lambda: not window.carriers.sticks._watcher._tasks.is_busy)
    assert not line.isVisible()


def test_the_next_stick_waits_for_its_turn(window, mounts, tmp_path, qtbot):
    line = plugged(window, mounts, tmp_path / "a", qtbot, name="ONE")
    mounts.plug(tmp_path / "b", name="TWO")
    window.carriers.sticks._watcher.look()
    qtbot.waitUntil(lambda: len(window.carriers.sticks._watcher.sticks) == 2)
    assert "ONE" in line.words.text()
    qtbot.mouseClick(line.close_button, LEFT)
    qtbot.waitUntil(lambda: "TWO" in line.words.text(), timeout=WAIT_MS)


def test_a_stick_that_may_not_be_written_only_gives(window, second, mounts, tmp_path, qtbot):
    stations.enter(second)
    root = tmp_path / "stick"
    stick.exchange(second.folder, FixedClock(OPENING), (root.mkdir(), root)[1])
    line = plugged(window, mounts, root, qtbot, read_only=True)
    assert line.words.text() == "Stick KINGSTON: take 1 new entry from Station 2"
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: "You may take the stick out" in line.words.text(), timeout=WAIT_MS)
    assert len(list(root.glob("*.attend"))) == 1


def test_who_was_let_in_twice_is_told_when_a_stick_shows_it(
    window, second, mounts, tmp_path, qtbot
):
    stations.enter(second)
    root = tmp_path / "stick"
    stick.exchange(second.folder, FixedClock(OPENING), (root.mkdir(), root)[1])
    stations.enter(window.desk._session)
    from_process = []
    window.network.process.doubles_found.connect(from_process.append)
    with qtbot.waitSignal(window.network.action_offered, timeout=WAIT_MS) as told:
        plugged(window, mounts, root, qtbot).accept()
    assert "Anna" in said(told.args[0])
    assert from_process == []  # that is for what other stations say


def test_a_long_exchange_is_stopped_and_the_rest_offered_next_time(
    window, second, mounts, tmp_path, qtbot
):
    second.record([stations.passed("anna", "Station 2") for _ in range(30_000)])
    root = tmp_path / "stick"
    stick.exchange(second.folder, FixedClock(OPENING), (root.mkdir(), root)[1])
    line = plugged(window, mounts, root, qtbot)
    window.carriers.sticks._progressed.connect(lambda *_: line.stop.click())
    qtbot.mouseClick(line.button, LEFT)
    assert line.stop.isVisible()
    assert not line.button.isVisible()
    qtbot.waitUntil(lambda: "Stopped by you: " in line.words.text(), timeout=WAIT_MS)
    assert line.words.text().endswith("entries were taken. You may take the stick out.")
    assert not line.stop.isVisible()
    assert len(list(root.glob("*.attend"))) == 1  # nothing is given by who wants the stick back
    pulled(window, mounts, root, qtbot)
    line = plugged(window, mounts, root, qtbot)
    qtbot.waitUntil(lambda: "take " in line.words.text(), timeout=WAIT_MS)
    assert "from Station 2" in line.words.text()
