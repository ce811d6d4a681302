"""A stick is plugged in: one line, one button, and the queue never waits."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.offer import Exchanged, Offer, RefusedFile
from checkin.sync import stick
from checkin.sync.file_errors import AttendanceFileDamaged
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui import wedge_typing
from ui.i18n import Translations
from ui.station import StationWindow
from ui.sticks import StickWatcher
from ui.volumes import Volume
from ui.widgets.stick_offer import StickOffer

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 15_000


class Mounts:
    """What is plugged into the laptop, as the system would say it."""

    def __init__(self):
        self.sticks: dict[Path, Volume] = {}

    def __call__(self):
        return tuple(self.sticks.values())

    def plug(self, root, name="KINGSTON", **more):
        root.mkdir(exist_ok=True)
        self.sticks[root] = Volume(root, name, "/dev/sdb1", "vfat", plugged=True, **more)

    def pull(self, root):
        self.sticks.pop(root)


@pytest.fixture
def mounts():
    return Mounts()


@pytest.fixture
def watcher(mounts, qapp):
    watcher = StickWatcher(mounts, every_ms=20)
    yield watcher
    watcher.stop()


def test_what_is_there_at_the_start_has_come_too(watcher, mounts, tmp_path, qtbot):
    mounts.plug(tmp_path / "a")
    with qtbot.waitSignal(watcher.stick_came, timeout=WAIT_MS) as came:
        watcher.start()
    assert came.args[0].name == "KINGSTON"


def test_a_stick_comes_and_goes_once(watcher, mounts, tmp_path, qtbot):
    came, went = [], []
    watcher.stick_came.connect(came.append)
    watcher.stick_went.connect(went.append)
    watcher.start()
    mounts.plug(tmp_path / "a")
    qtbot.waitUntil(lambda: came != [], timeout=WAIT_MS)
    mounts.pull(tmp_path / "a")
    qtbot.waitUntil(lambda: went == came, timeout=WAIT_MS)
    assert len(came) == 1
    assert watcher.sticks == ()


def test_a_drive_that_does_not_answer_holds_up_nobody(tmp_path, qtbot, qapp):
    answer, asked = threading.Event(), []

    def slow():
        asked.append(1)
        answer.wait(10)
        return ()

    watcher = StickWatcher(slow, every_ms=10)
    watcher.start()
    qtbot.waitUntil(lambda: asked == [1])
    for _ in range(5):
        watcher.look()
    assert asked == [1]  # no second thread waits behind the first
    answer.set()
    watcher.stop()


# the line


@pytest.fixture
def line(light, qtbot):
    line = StickOffer()
    qtbot.addWidget(line)
    line.resize(1000, 60)
    return line


@pytest.mark.parametrize(
    ("offer", "words", "button"),
    [
        (
            Offer(214, ("Station 2",), 190),
            "Stick KINGSTON: take 214 new entries from Station 2, give 190",
            "Take and give",
        ),
        (Offer(1, ("Station 2",)), "Stick KINGSTON: take 1 new entry from Station 2", "Take"),
        (Offer(give=190), "Stick KINGSTON: give 190 entries", "Give"),
        (
            Offer(9, ("A", "B", "C")),
            "Stick KINGSTON: take 9 new entries from A, B and others",
            "Take",
        ),
    ],
)
def test_one_line_says_it_all(line, english, qtbot, offer, words, button):
    line.show_offer("KINGSTON", offer)
    assert line.words.text() == words
    assert line.button.text().startswith(button)
    with qtbot.waitSignal(line.exchange_requested):
        qtbot.mouseClick(line.button, LEFT)
    with qtbot.assertNotEmitted(line.exchange_requested):
        line.accept()  # it is asked for once


@pytest.fixture
def english(qapp):
    translations = Translations()
    translations.use("en")
    return translations


def test_a_stick_that_has_everything_goes_by_itself(line, english):
    line.show_offer("KINGSTON", Offer())
    assert "nothing new" in line.words.text()
    assert not line.button.isVisible()
    assert line._glance.isActive()


def test_a_refused_file_is_named(line, english):
    torn = RefusedFile(Path("/x/torn.attend"), AttendanceFileDamaged("cut", file="torn.attend"))
    line.show_offer("KINGSTON", Offer(give=3, refused=(torn, torn, torn)))
    assert line.note.text().startswith("torn.attend: The file is damaged.")
    assert line.note.text().endswith("2 more files were refused")
    assert line.button.isVisibleTo(line)


def test_what_was_done_is_said_and_that_the_stick_may_go(line, english):
    line.show_done(Exchanged(214, 190))
    assert line.words.text() == (
        "Done: 214 new entries taken, 190 given. You may take the stick out."
    )
    line.show_done(Exchanged(3, 0))
    assert line.words.text() == "Done: 3 new entries taken. You may take the stick out."
    line.show_done(Exchanged(0, 0))
    assert line.words.text() == "Done: nothing was new. You may take the stick out."
    line.show_failed(Exchanged(2, 0, error=stick.StickGone("gone")))
    assert line.words.text().startswith("The stick was pulled out too early.")
    assert line.note.text() == "2 new entries taken"


# the whole window


@pytest.fixture
def first(tmp_path):
    return stations.found(tmp_path / "first", clock=FixedClock(OPENING))


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def window(first, second, mounts, theme, english, qtbot):
    stations.tell(second, first)
    opened = StationWindow(Desk(first), theme, english, sticks=mounts)
    opened.network.process.start = lambda: None  # no exchange in the network here
    opened.sounds.set_muted(True)
    opened.show()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    yield opened
    opened.close()


def plugged(window, mounts, root, qtbot, **more):
    mounts.plug(root, **more)
    window.carriers.sticks._watcher.look()
    line = window.screen.stick
    qtbot.waitUntil(lambda: line.isVisible() and line.words.text() != "", timeout=WAIT_MS)
    return line


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


def test_a_stick_is_pulled_before_the_button_is_pressed(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    root.rmdir()
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    assert line.close_button.isVisible()


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


def test_the_line_fits_a_small_screen_in_a_long_language(window, mounts, tmp_path, qtbot):
    from tests.ui.conftest import LongLanguage

    long = LongLanguage()
    line = window.screen.stick
    window.window.resize(1024, 600)
    torn = RefusedFile(Path("/x/torn.attend"), AttendanceFileDamaged("cut", file="torn.attend"))
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.installTranslator(long)
    try:
        line.show_offer("KINGSTON", Offer(214, ("Station 2", "Station 3", "X"), 190, (), (torn,)))
        least = window.window.minimumSizeHint()
    finally:
        QCoreApplication.removeTranslator(long)
    assert least.width() <= 1024
    assert least.height() <= 600


def test_a_real_mount_is_noticed_and_its_end_as_well(tmp_path):
    """In a mount namespace of its own: nobody else on this machine sees the stick."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mkfs.ext2"):
        pytest.skip("mounting needs root and mkfs.ext2")
    image = tmp_path / "stick.img"
    with image.open("wb") as empty:
        empty.truncate(2 << 20)
    subprocess.run(["mkfs.ext2", "-q", "-L", "KINGSTON", str(image)], check=True)
    apart = ["unshare", "--mount", "--propagation", "private"]
    done = subprocess.run(
        [*apart, sys.executable, "-c", SEEN, str(image)], capture_output=True, text=True,
        cwd=Path(__file__).resolve().parents[2], check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip(f"no mounts here: {done.stderr}")
    before, there, after = json.loads(done.stdout)
    assert before == after == []
    assert [(root, system) for root, system, _ in there] == [("/mnt/stick", "ext2")]
    assert there[0][2] is False


SEEN = """
import json, pathlib, subprocess, sys
from ui.volumes import mounted_sticks

def seen():
    found = [(str(v.root), v.file_system, v.read_only) for v in mounted_sticks()]
    return [each for each in found if each[0].startswith("/mnt/")]

def call(*words):
    subprocess.run(words, check=True)

call("mount", "-t", "tmpfs", "tmpfs", "/mnt")
root = pathlib.Path("/mnt/stick")
root.mkdir()
told = [seen()]
call("mount", "-o", "loop", sys.argv[1], str(root))
told.append(seen())
call("umount", str(root))
told.append(seen())
print(json.dumps(told))
"""


def test_an_error_of_the_look_is_shown(window, mounts, tmp_path, qtbot, monkeypatch):
    error = CheckinError("broken")

    def broken(*_args, **_more):
        raise error

    monkeypatch.setattr(stick, "look", broken)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    assert "That did not work" in line.words.text()


def failed(window, mounts, root, qtbot):
    """Have an exchange end with an error because the stick was pulled out."""
    line = plugged(window, mounts, root, qtbot)
    root.rmdir()
    line.accept()
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    return line


def pulled(window, mounts, root, qtbot):
    """Pull a stick out, and let it be noticed."""
    watcher = window.carriers.sticks._watcher
    before = len(watcher.sticks)
    mounts.pull(root)
    watcher.look()
    qtbot.waitUntil(lambda: len(watcher.sticks) < before, timeout=WAIT_MS)


def test_a_failure_stands_until_the_stick_is_put_back(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = failed(window, mounts, root, qtbot)
    pulled(window, mounts, root, qtbot)
    assert line.isVisible()
    assert "pulled out too early" in line.words.text()
    plugged(window, mounts, root, qtbot)
    qtbot.waitUntil(lambda: line.words.text().startswith("Stick KINGSTON: give"), timeout=WAIT_MS)


def test_a_stick_that_was_missed_first_is_offered_when_put_back(
    window, mounts, tmp_path, qtbot, monkeypatch
):
    root, go = tmp_path / "stick", threading.Event()
    line = plugged(window, mounts, root, qtbot)
    real = stick.exchange

    def slow(*args, **more):
        go.wait(WAIT_MS / 1000)
        return real(*args, **more)

    monkeypatch.setattr(stick, "exchange", slow)
    line.accept()
    root.rmdir()
    pulled(window, mounts, root, qtbot)  # noticed before the exchange fails
    go.set()
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    plugged(window, mounts, root, qtbot)
    qtbot.waitUntil(lambda: line.words.text().startswith("Stick KINGSTON: give"), timeout=WAIT_MS)


def test_a_stick_that_is_back_before_its_exchange_has_failed_is_offered(
    window, mounts, tmp_path, qtbot, monkeypatch
):
    root, go = tmp_path / "stick", threading.Event()
    line = plugged(window, mounts, root, qtbot)

    def fail(*_args, **_more):
        go.wait(WAIT_MS / 1000)
        raise stick.StickGone("gone")

    monkeypatch.setattr(stick, "exchange", fail)
    line.accept()
    pulled(window, mounts, root, qtbot)
    mounts.plug(root)
    window.carriers.sticks._watcher.look()
    qtbot.waitUntil(lambda: len(window.carriers.sticks._watcher.sticks) == 1, timeout=WAIT_MS)
    go.set()
    qtbot.waitUntil(lambda: line.words.text().startswith("Stick KINGSTON: give"), timeout=WAIT_MS)


def test_a_failure_is_put_away_by_hand(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = failed(window, mounts, root, qtbot)
    pulled(window, mounts, root, qtbot)
    qtbot.mouseClick(line.close_button, LEFT)
    assert not line.isVisible()


def test_a_stick_that_is_locked_meanwhile_is_still_the_same(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    mounts.sticks[root] = replace(mounts.sticks[root], read_only=True)
    window.carriers.sticks._watcher.look()
    watcher = window.carriers.sticks._watcher
    qtbot.waitUntil(lambda: watcher.sticks[0].read_only, timeout=WAIT_MS)
    pulled(window, mounts, root, qtbot)
    assert not line.isVisible()


def test_a_stick_with_a_bad_folder_does_not_hold_the_line_for_good(
    window, mounts, tmp_path, qtbot, monkeypatch
):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    (root / "x.attend").write_bytes(b"x")

    real = Path.is_file

    def fail(path):
        if root in path.parents:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr(Path, "is_file", fail)
    line.accept()
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    assert line.close_button.isVisible()


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
    assert "Anna" in told.args[0]
    assert from_process == []  # that is for what other stations say
