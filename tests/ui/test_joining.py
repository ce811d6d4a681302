"""A laptop joins by the window: pack, passphrase, name; each refusal where it belongs."""

from __future__ import annotations

import os
import shutil
import subprocess
from argparse import Namespace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from checkin import cli
from checkin.clock import FixedClock
from checkin.store import FILE_NAME
from checkin.sync import apart, event_pack
from checkin.sync.file_errors import WrongPassphrase
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui import app, error_messages
from ui.first_run_controller import FirstRunWindow
from ui.i18n import Translations
from ui.join_controller import greeting
from ui.sentences import said
from ui.sync_process import SyncProcess
from ui.volumes import Volume

LEFT = Qt.MouseButton.LeftButton
PASSPHRASE = "violet-anchor-seven-lamp"
WAIT_MS = 60_000


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """A pack of an event with Station 1 and Station 2."""
    folder = tmp_path_factory.mktemp("packed")
    founder = stations.found(folder / "first")
    second = stations.join(founder, folder / "second", "Station 2")
    stations.tell(second, founder)
    event_pack.make_pack(founder, folder / "forum.eventpack", PASSPHRASE)
    for opened in (founder, second):
        opened.close()
    return folder / "forum.eventpack"


@pytest.fixture
def translations(qapp):
    before = QLocale()
    translations = Translations()
    translations.use("en")
    yield translations
    translations.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def sticks():
    return []


@pytest.fixture
def window(light, qtbot, tmp_path, translations, sticks):
    clock = FixedClock(OPENING + timedelta(hours=3))
    window = FirstRunWindow(tmp_path / "event", clock, translations, lambda: tuple(sticks))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def form(window, qtbot):
    qtbot.keyClick(window.page.choices.make, "2")
    assert window.page.shows_join
    return window.page.join_form


def fill(form, qtbot, pack, passphrase=PASSPHRASE, name=""):
    form.choose_pack(pack)
    form.passphrase.setText(passphrase)
    if name:
        form.station.clear()
        qtbot.keyClicks(form.station, name)


def confirm(window, qtbot):
    qtbot.mouseClick(window.page.join_view.confirm, LEFT)


def settled(window, form, qtbot):
    qtbot.waitUntil(lambda: not form.bar.isVisible(), timeout=WAIT_MS)
    assert window.page.join_view.confirm.isEnabled()


def is_empty(folder):
    return not (folder / FILE_NAME).exists()


def test_a_laptop_joins_by_the_keyboard_alone(window, form, qtbot, packed, monkeypatch):
    unseal, opened = apart.unseal_with_passphrase, []

    def noted(sealed, passphrase):
        opened.append(passphrase)
        return unseal(sealed, passphrase)

    monkeypatch.setattr(apart, "unseal_with_passphrase", noted)
    assert form.station.text() == "Station 2"
    form.choose_pack(packed)
    assert form.passphrase.hasFocus()
    qtbot.keyClicks(form.passphrase, PASSPHRASE)
    qtbot.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert form.bar.isVisible()
    assert "takes a few seconds" in form.progress.text()
    assert not form.passphrase.isEnabled()
    settled(window, form, qtbot)
    assert form.station_field.invalid.text() == (
        "There is a Station 2 in this event already. Station 3 is free."
    )
    assert form.station.text() == "Station 3"  # it was a proposal, and so is this
    assert form.station.hasFocus()
    assert is_empty(window._folder)
    with qtbot.waitSignal(window.desk_ready, timeout=WAIT_MS) as ready:
        qtbot.keyClick(form.station, Qt.Key.Key_Return)
    assert opened == [PASSPHRASE], "the pack is open still"
    desk = ready.args[0]
    assert (desk.station.name, desk.event.name) == ("Station 3", "Forum")
    assert desk.people.get("anna") is not None
    assert desk.settings.in_network
    assert form.passphrase.text() == ""
    assert not form.passphrase.isUndoAvailable()
    words, level = greeting(desk, window.pack_made)
    assert said(words).startswith("This laptop is Station 3 now. It knows everything up to 09:00")
    assert level == "warn"  # three hours are missing
    desk.close()


@pytest.mark.parametrize(
    ("spoil", "place", "said"),
    [
        (lambda path: path.write_text("Dear all"), "pack", "This is no event pack."),
        (lambda path: path.write_bytes(path.read_bytes()[:-20]), "pack", "pack is damaged"),
        (lambda path: path.unlink(), "pack", "not there any more"),
    ],
    ids=["other file", "torn", "gone"],
)
def test_a_pack_that_cannot_be_used_is_said_at_the_pack(
    window, form, qtbot, packed, tmp_path, spoil, place, said
):
    pack = tmp_path / "copy.eventpack"
    shutil.copy(packed, pack)
    fill(form, qtbot, pack, name="Hall 7")
    spoil(pack)
    confirm(window, qtbot)
    settled(window, form, qtbot)
    assert said in form.pack_invalid.text()
    assert form.passphrase.text() == PASSPHRASE
    assert form.station.text() == "Hall 7"
    assert is_empty(window._folder)


def test_a_wrong_passphrase_stays_to_be_corrected(window, form, qtbot, packed):
    fill(form, qtbot, packed, "violet-anchor", name="Hall 7")
    confirm(window, qtbot)
    settled(window, form, qtbot)
    assert form.passphrase_field.invalid.text().startswith("The passphrase is wrong.")
    assert form.passphrase.text() == form.passphrase.selectedText() == "violet-anchor"
    assert form.passphrase.hasFocus()
    form.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(window.desk_ready, timeout=WAIT_MS) as ready:
        confirm(window, qtbot)
    assert ready.args[0].station.name == "Hall 7"
    ready.args[0].close()


def test_what_was_said_is_said_again_in_another_language(form, translations, qtbot):
    form.refuse_passphrase(partial(error_messages.sentence, WrongPassphrase("x", file="x")))
    form.ask()  # no pack was chosen: that is said, too
    form.set_busy(partial(error_messages.sentence, WrongPassphrase("x", file="x")))
    parts = (form.pack_invalid, form.passphrase_field.invalid, form.progress)
    english = [part.text() for part in parts]
    assert all(english)
    translations.use("ru")
    qtbot.waitUntil(lambda: not any(part.text().isascii() for part in parts))
    assert form.bar.accessibleName() == form.progress.text()


def test_a_refusal_outlives_another_language(form, translations, qtbot, tmp_path):
    form.choose_pack(tmp_path / "forum.eventpack")
    form.passphrase.setText("violet")
    form.ask()
    form.refuse_passphrase(partial(error_messages.sentence, WrongPassphrase("x", file="x")))
    translations.use("ru")
    said = form.passphrase_field.invalid
    qtbot.waitUntil(lambda: not said.text().isascii())
    assert said.isVisible()


def test_a_name_that_was_typed_is_not_changed(window, form, qtbot, packed):
    fill(form, qtbot, packed, name="station 1")
    confirm(window, qtbot)
    settled(window, form, qtbot)
    assert "station 2" not in form.station.text()
    assert form.station.text() == "station 1"
    assert "already" in form.station_field.invalid.text()


def test_what_is_missing_is_said_at_its_place(window, form, qtbot, packed):
    form.station.setText("  ")
    with qtbot.assertNotEmitted(form.join_requested):
        confirm(window, qtbot)
    assert form.pack_invalid.text() == "Choose the pack."
    assert form.passphrase_field.invalid.text() == "Type the passphrase."
    assert form.station_field.invalid.text() == "Give this laptop a name."
    form.choose_pack(packed)
    assert form.pack_invalid.text() == ""
    qtbot.keyClicks(form.passphrase, "x")
    assert form.passphrase_field.invalid.text() == ""


def test_the_passphrase_is_shown_only_when_wanted_and_never_stays(window, form, qtbot):
    form.passphrase.setText(PASSPHRASE)
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(form.show_passphrase, LEFT)
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert form.show_passphrase.text() == "Hide"
    qtbot.keyClick(form.passphrase, Qt.Key.Key_Escape)
    assert not window.page.shows_join
    assert form.passphrase.text() == ""
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_a_folder_that_cannot_be_used_is_said_and_can_be_tried_again(window, form, qtbot, packed):
    fill(form, qtbot, packed, name="Hall 7")
    window._folder.write_text("a file where the folder should be")
    confirm(window, qtbot)
    settled(window, form, qtbot)
    assert "event folder" in window.page.error.text()
    window._folder.unlink()
    with qtbot.waitSignal(window.desk_ready, timeout=WAIT_MS) as ready:
        confirm(window, qtbot)
    ready.args[0].close()


def drop(page, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier(0)
    page.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, none))
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


def test_a_pack_that_is_dropped_opens_the_form(window, packed):
    drop(window.page, packed)
    assert window.page.shows_join
    assert window.page.join_form.pack == packed


def test_an_attendance_file_is_not_enough(window, tmp_path):
    file = tmp_path / "x.attend"
    file.write_bytes(b"age")
    drop(window.page, file)
    assert "join it with its event pack first" in window.page.error.text()


def test_a_pack_on_a_stick_is_found(window, form, qtbot, packed, sticks, tmp_path):
    root = tmp_path / "stick"
    (root / "forum").mkdir(parents=True)
    shutil.copy(packed, root / "forum" / "forum.eventpack")
    sticks.append(Volume(root, "KINGSTON", "/dev/sdb1", "vfat", plugged=True))
    window.sticks.look()
    qtbot.waitUntil(lambda: form.pack is not None, timeout=WAIT_MS)
    assert form.area.title.text() == "forum.eventpack"
    assert form.area.hint.text() == "Found on the stick KINGSTON"
    form.choose_pack(packed)
    assert form.area.hint.text() == ""


def test_the_new_station_looks_for_others_and_is_told_what_it_knows(
    window, form, qtbot, packed, monkeypatch
):
    started = []
    monkeypatch.setattr(SyncProcess, "start", lambda process: started.append(process))
    application = app.Application()
    window.desk_ready.connect(partial(app._enter, application, window))
    fill(form, qtbot, packed, name="Hall 7")
    confirm(window, qtbot)
    qtbot.waitUntil(lambda: application.station is not None, timeout=WAIT_MS)
    station = application.station
    station.sounds.set_muted(True)
    assert not window.isVisible()
    assert started == [station.network.process]
    assert station.screen.messages.texts[-1].startswith("This laptop is Hall 7 now.")
    station.close()
    application.collector.stop()


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (["/x/forum.eventpack"], "/x/forum.eventpack"),
        (["--data", "d", "a.attend"], "a.attend"),
        (["open", "a.eventpack"], "a.eventpack"),
        (["FORUM.EVENTPACK"], "FORUM.EVENTPACK"),  # as some sticks call all files
        ([], None),
    ],
)
def test_a_file_may_be_opened_with_the_program(words, file):
    opened: list[Namespace] = []
    assert cli.main(words, {"open": lambda parsed: opened.append(parsed) or 0}) == 0
    assert opened[0].file == file


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounting needs root")
def test_a_full_disk_is_said_and_leaves_nothing_behind(window, form, qtbot, packed):
    folder = window._folder
    folder.mkdir()
    size = "-o", "size=60k"
    mounted = subprocess.run(["mount", "-t", "tmpfs", *size, "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        pytest.skip("no mounts here")
    try:
        fill(form, qtbot, packed, name="Hall 7")
        confirm(window, qtbot)
        settled(window, form, qtbot)
        assert window.page.error.text() == "The disk is full. Free some space, then start again."
        assert is_empty(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_it_fits_in_a_long_language(window, form, qtbot, long_language, size):
    confirm(window, qtbot)
    window.page.show_error("The event folder cannot be used. Check that it is whole.")
    form.set_busy("The pack is being opened; that takes a few seconds…")
    window.resize(*size)
    least = window.minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
