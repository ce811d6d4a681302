"""A scan during a dialog is told, and taken when the dialog closes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from ui.scanner.scan_queue import TAKES_SCANS, ScanQueue


@pytest.fixture
def queue(qapp):
    return ScanQueue()


@pytest.fixture
def taken(queue):
    taken: list[str] = []
    queue.scanned.connect(taken.append)
    return taken


@pytest.fixture
def dialog(desk, qtbot):
    dialog = QDialog(desk)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    return dialog


def test_without_a_dialog_a_scan_is_taken_at_once(desk, queue, taken):
    queue.accept("1")
    assert taken == ["1"]
    assert not queue.dialog_open


def test_scans_wait_for_the_dialog_in_their_order(queue, taken, dialog, qtbot):
    told: list[int] = []
    queue.held.connect(told.append)
    for text in "132":
        queue.accept(text)
    assert told == [1, 2, 3]
    assert taken == []
    dialog.accept()
    qtbot.waitUntil(lambda: taken == ["1", "3", "2"])


def test_the_code_behind_the_dialog_runs_first(queue, taken, dialog, qtbot):
    dialog.accepted.connect(lambda: taken.append("answer"))
    queue.accept("1")
    dialog.accept()
    qtbot.waitUntil(lambda: taken == ["answer", "1"])


def test_a_dialog_after_a_dialog_holds_the_scan_on(desk, queue, taken, dialog, qtbot):
    second = QDialog(desk)
    dialog.accepted.connect(second.open)
    queue.accept("1")
    dialog.accept()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is second)
    queue.accept("2")
    assert taken == []
    second.reject()
    qtbot.waitUntil(lambda: taken == ["1", "2"])


def test_a_dialog_that_is_destroyed_loses_no_scan(queue, taken, dialog, qtbot):
    queue.accept("1")
    dialog.deleteLater()
    del dialog
    qtbot.waitUntil(lambda: taken == ["1"])


def test_some_dialogs_want_the_scan(queue, taken, dialog):
    dialog.setProperty(TAKES_SCANS, True)
    queue.accept("1")
    assert taken == ["1"]
