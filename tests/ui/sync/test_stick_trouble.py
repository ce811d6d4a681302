"""Sticks that are pulled out too early, locked or broken."""

from __future__ import annotations

import errno
import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from checkin.errors import CheckinError
from checkin.sync import stick
from tests.ui.sync.sticks import WAIT_MS, failed, plugged, pulled

LEFT = Qt.MouseButton.LeftButton


def test_a_stick_is_pulled_before_the_button_is_pressed(window, mounts, tmp_path, qtbot):
    root = tmp_path / "stick"
    line = plugged(window, mounts, root, qtbot)
    root.rmdir()
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    assert line.close_button.isVisible()


def test_an_error_of_the_look_is_shown(window, mounts, tmp_path, qtbot, monkeypatch):
    error = CheckinError("broken")

    def broken(*_args, **_more):
        raise error

    monkeypatch.setattr(stick, "look", broken)
    line = plugged(window, mounts, tmp_path / "stick", qtbot)
    assert "That did not work" in line.words.text()


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
