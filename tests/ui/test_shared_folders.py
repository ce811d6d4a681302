"""A folder that stations share: exchanged by beside the desk, and its health is told."""

from __future__ import annotations

import shutil
import threading
from time import monotonic
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.sync.exchange import Exchange
from checkin.sync.shared_folder import SharedFolder
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui.i18n import Translations
from ui.shared_folders import SharedFolderWatch
from ui.station import StationWindow

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 60_000


@pytest.fixture
def second(second, first):
    stations.tell(second, first)
    return second


@pytest.fixture
def shared(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def watch(first, qapp):
    watch = SharedFolderWatch(first.folder, FixedClock(OPENING), every_s=0.02)
    yield watch
    watch.close()
    first.close()


def step(opened, shared):
    SharedFolder(opened, Exchange(opened), shared).step()


def test_news_come_and_go_without_a_hand(first, second, shared, watch, qtbot):
    stations.enter(second)
    step(second, shared)
    with qtbot.waitSignal(watch.entries_taken, timeout=WAIT_MS) as taken:
        watch.start(shared)
    assert "anna" in taken.args[0]
    stations.enter(first, "béla")

    def told():
        step(second, shared)
        return bool(second.projection.state("béla").passages)

    qtbot.waitUntil(told, timeout=WAIT_MS)


def test_a_double_admission_is_told(first, second, shared, watch, qtbot):
    stations.enter(first)
    stations.enter(second)
    step(second, shared)
    with qtbot.waitSignal(watch.doubles_found, timeout=WAIT_MS) as found:
        watch.start(shared)
    assert found.args[0][0].attendee.name == "Anna"


def test_a_folder_vanishes_and_comes_back(first, second, shared, watch, qtbot):
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        watch.start(shared)
    assert (told.args[0].error, told.args[0].exchanged_at) == (None, OPENING)
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        shared.rename(shared.with_name("away"))
    assert told.args[0].error.code == "shared-folder-unreachable"
    assert told.args[0].exchanged_at == OPENING  # when it went well last
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        shared.with_name("away").rename(shared)
    assert told.args[0].error is None


def test_refused_files_are_named_until_they_are_whole(first, second, shared, watch, qtbot):
    step(second, shared)
    (file,) = shared.rglob("*.attend")
    content = file.read_bytes()
    file.write_bytes(content[:-30])
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        watch.start(shared)
    (refused,) = told.args[0].refused
    assert (refused.path, refused.error.code) == (file, "attendance-file-damaged")
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        file.write_bytes(content)
    assert told.args[0].refused == ()


def test_another_folder_takes_its_place(first, shared, watch, tmp_path, qtbot):
    other = tmp_path / "other"
    other.mkdir()
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS):
        watch.start(shared)
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        watch.start(other)
    assert told.args[0].folder == other
    watch.close()
    assert "shared folder" not in [thread.name for thread in threading.enumerate()]


def test_a_bug_ends_no_exchange(first, shared, watch, monkeypatch, qtbot):
    calls = []
    write_new = SharedFolder.write_new

    def sometimes(folder):
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError("the moon is full")
        return write_new(folder)

    monkeypatch.setattr(SharedFolder, "write_new", sometimes)
    told = []
    watch.health_changed.connect(told.append)
    watch.start(shared)
    qtbot.waitUntil(lambda: len(told) >= 3, timeout=WAIT_MS)
    assert [health.error is None for health in told[:3]] == [True, False, True]


@pytest.fixture
def held(monkeypatch):
    """Hold up whoever takes a file in until it is let go."""
    held = SimpleNamespace(begun=threading.Event(), go=threading.Event())
    take = SharedFolder._take

    def slow(folder, path):
        held.begun.set()
        held.go.wait(WAIT_MS / 1000)
        return take(folder, path)

    monkeypatch.setattr(SharedFolder, "_take", slow)
    yield held
    held.go.set()


def ended():
    return "shared folder" not in [thread.name for thread in threading.enumerate()]


def test_a_folder_that_is_left_while_a_file_is_taken_in(first, second, shared, watch, held, qtbot):
    stations.enter(second)
    step(second, shared)
    before, told = set(shared.rglob("*")), []
    watch.health_changed.connect(told.append)
    watch.start(shared)
    assert held.begun.wait(WAIT_MS / 1000)
    began = monotonic()
    watch.stop()
    assert monotonic() - began < 10  # the window does not wait for it, which is held for long
    with qtbot.waitSignal(watch.entries_taken, timeout=WAIT_MS) as taken:
        held.go.set()
    assert "anna" in taken.args[0]  # it is in the store: the desk has to know
    qtbot.waitUntil(ended, timeout=WAIT_MS)
    assert set(shared.rglob("*")) == before  # nothing was given to it any more
    assert told == []


def test_who_closes_waits_and_hears_nothing(first, second, shared, watch, held, qtbot):
    stations.enter(second)
    step(second, shared)
    watch.start(shared)
    assert held.begun.wait(WAIT_MS / 1000)
    threading.Timer(0.3, held.go.set).start()
    with qtbot.assertNotEmitted(watch.entries_taken, wait=100):
        watch.close()
        assert ended()


def test_a_folder_that_is_chosen_again_waits_for_who_writes_there(
    first, second, shared, watch, held, monkeypatch, qtbot
):
    step(second, shared)
    inside, most = [], []
    take_changed = SharedFolder.take_changed

    def counted(folder):
        inside.append(folder)
        most.append(len(inside))
        try:
            yield from take_changed(folder)
        finally:
            inside.remove(folder)

    monkeypatch.setattr(SharedFolder, "take_changed", counted)
    watch.start(shared)
    assert held.begun.wait(WAIT_MS / 1000)
    watch.start(shared)
    threading.Timer(2.0, held.go.set).start()  # longer than anybody else is waited for
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS):
        pass
    assert max(most) == 1


@pytest.mark.parametrize(("anew", "code"), [(True, None), (False, "shared-folder-unreachable")])
def test_a_folder_that_is_empty_now_is_another_one_only_if_chosen_anew(
    first, shared, watch, qtbot, anew, code
):
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS):
        watch.start(shared)
    watch.stop()
    qtbot.waitUntil(ended, timeout=WAIT_MS)
    shutil.rmtree(shared)
    shared.mkdir()
    with qtbot.waitSignal(watch.health_changed, timeout=WAIT_MS) as told:
        watch.start(shared, anew=anew)
    assert getattr(told.args[0].error, "code", None) == code


# in the window


@pytest.fixture
def window(first, second, theme, qapp, qtbot):
    translations = Translations()
    translations.use("en")
    opened = StationWindow(Desk(first), theme, translations, sticks=tuple)
    opened.network.process.start = lambda: None  # no exchange in the network here
    opened.carriers.folder._watch._every_s = 0.02
    opened.sounds.set_muted(True)
    opened.show()
    yield opened
    opened.close()


@pytest.fixture
def panel(window):
    window.screen.page_requested.emit("sync")
    return window.network.page.panel.shared


def test_a_folder_is_chosen_and_remembered(window, panel, second, shared, qtbot):
    assert panel.path.isHidden()
    qtbot.mouseClick(panel.choose, LEFT)
    assert isinstance(panel.folders.dialog, QFileDialog)
    stations.enter(second)
    step(second, shared)
    panel.folders.dialog.fileSelected.emit(str(shared))
    qtbot.waitUntil(lambda: "Last exchange at 09:00" in panel.state.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.desk.people.get("anna").passages), timeout=WAIT_MS)
    assert window.desk.settings.shared_folder == str(shared)
    assert len(list(shared.iterdir())) == 2
    qtbot.mouseClick(panel.drop, LEFT)
    assert window.desk.settings.shared_folder == ""
    assert panel.path.isHidden()
    assert panel.drop.isHidden()


def test_a_folder_is_chosen_anew_though_nothing_can_be_remembered(window, panel, shared, qtbot):
    panel.folder_chosen.emit(shared)
    qtbot.waitUntil(lambda: "Last exchange" in panel.state.text(), timeout=WAIT_MS)
    qtbot.mouseClick(panel.drop, LEFT)
    lock = window.desk.folder / "shared-folders.json.lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()  # the file beside it cannot be changed any more
    panel.folder_chosen.emit(shared)
    qtbot.waitUntil(lambda: "Last exchange" in panel.state.text(), timeout=WAIT_MS)


def test_trouble_is_said_at_the_panel_and_once_at_the_desk(window, panel, shared, qtbot):
    panel.folder_chosen.emit(shared)
    qtbot.waitUntil(lambda: "Last exchange" in panel.state.text(), timeout=WAIT_MS)
    shared.rename(shared.with_name("away"))
    qtbot.waitUntil(lambda: "cannot be reached" in panel.state.text(), timeout=WAIT_MS)
    assert "Last exchange" in panel.state.text()
    assert len([t for t in window.screen.messages.texts if "cannot be reached" in t]) == 1


def test_a_refused_file_is_called_by_its_station(window, panel, second, shared, qtbot):
    step(second, shared)
    (file,) = shared.rglob("*.attend")
    file.write_bytes(b"")
    panel.folder_chosen.emit(shared)
    qtbot.waitUntil(lambda: panel.refused.text() != "", timeout=WAIT_MS)
    assert panel.refused.text().startswith(f"{file.parent.name}/000001.attend: The file is empty")


def test_the_next_start_goes_on_with_it(window, panel, shared, theme, qtbot):
    panel.folder_chosen.emit(shared)
    qtbot.waitUntil(lambda: "Last exchange" in panel.state.text(), timeout=WAIT_MS)
    folder = window.desk.folder
    window.close()
    shutil.rmtree(shared)
    shared.mkdir()
    (shared / "readme.txt").write_text("not empty: it is the folder, emptied")
    again = StationWindow(
        Desk.open(folder, FixedClock(OPENING)), theme, Translations(), sticks=tuple
    )
    again.network.process.start = lambda: None
    again.sounds.set_muted(True)
    again.show()
    qtbot.waitUntil(lambda: any(shared.rglob("*.attend")), timeout=WAIT_MS)
    again.close()
