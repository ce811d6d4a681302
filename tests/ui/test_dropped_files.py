"""Files dropped anywhere onto the window: taken in, or refused with a sentence."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from checkin.sync.exchange import Exchange
from tests.core.sync import stations
from tests.ui.stations import PEOPLE, write_list
from ui import carriers

WAIT_MS = 60_000
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)


@pytest.fixture
def window(first, second, open_window):
    stations.tell(second, first)
    return open_window(first)


def drag(window, paths, at=None):
    """Drag files over the window and drop them, as a window system says it; tell if it is taken."""
    at = at or QPoint(300, 300)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    handle = window.window.windowHandle()
    taken = []
    for event in (
        QDragEnterEvent(at, COPY, data, LEFT, NONE),
        QDragMoveEvent(at, COPY, data, LEFT, NONE),
        QDropEvent(QPointF(at), COPY, data, LEFT, NONE),
    ):
        event.ignore()
        QCoreApplication.sendEvent(handle, event)
        taken.append(event.isAccepted())
    return taken


def over(window, widget):
    return widget.mapTo(window.window, widget.rect().center())


def passages(window):
    return window.desk.people.get("anna").passages


@pytest.mark.parametrize("place", ["desk", "search", "people"])
def test_an_attendance_file_is_taken_in_wherever_it_falls(window, second, tmp_path, qtbot, place):
    stations.enter(second)
    file = Exchange(second).export_numbered(tmp_path).path
    at = QPoint(300, 300)
    if place == "search":
        at = over(window, window.screen.field)
    elif place == "people":
        window.screen.page_requested.emit("people")
    assert all(drag(window, [file], at))
    qtbot.waitUntil(lambda: bool(passages(window)), timeout=WAIT_MS)
    assert window.window.page == "sync"
    assert window.screen.field.text() == ""


def test_a_file_that_is_opened_with_the_program_is_taken_in(window, second, tmp_path, qtbot):
    stations.enter(second)
    window.carriers.receive([Exchange(second).export_numbered(tmp_path).path])
    qtbot.waitUntil(lambda: bool(passages(window)), timeout=WAIT_MS)


@pytest.mark.parametrize("place", ["desk", "search", "sync"])
def test_a_list_of_people_is_looked_at_wherever_it_falls(window, tmp_path, qtbot, place):
    people = write_list(tmp_path / "newer.CSV", PEOPLE)
    if place == "sync":
        window.screen.page_requested.emit("sync")
    at = over(window, window.screen.field) if place == "search" else QPoint(300, 300)
    assert all(drag(window, [people], at))
    assert window.window.page == "people"
    qtbot.waitUntil(lambda: window.pages.people_page.shows_preview, timeout=WAIT_MS)
    assert window.screen.field.text() == ""


def test_a_folder_is_searched_for_files(window, second, tmp_path, qtbot):
    stations.enter(second)
    (tmp_path / "mail" / "today").mkdir(parents=True)
    Exchange(second).export_numbered(tmp_path / "mail" / "today")
    drag(window, [tmp_path / "mail"])
    qtbot.waitUntil(lambda: bool(passages(window)), timeout=WAIT_MS)


@pytest.mark.parametrize("name", ["mail", "12.10 morning.d"])
def test_no_drive_is_asked_while_a_folder_is_dragged(
    window, second, tmp_path, monkeypatch, qtbot, name
):
    stations.enter(second)
    (tmp_path / name).mkdir()
    file = Exchange(second).export_numbered(tmp_path / name).path
    file.rename(file.with_suffix(".ATTEND"))
    real, asked = Path.is_dir, []

    def is_dir(path):
        if path.name == name:
            asked.append(threading.current_thread())
        return real(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    assert all(drag(window, [tmp_path / name]))
    assert threading.main_thread() not in asked
    qtbot.waitUntil(lambda: bool(passages(window)), timeout=WAIT_MS)
    assert asked != []
    assert window.window.page == "sync"


def test_a_name_in_capitals_is_as_good(window, second, tmp_path, qtbot):
    stations.enter(second)
    file = Exchange(second).export_numbered(tmp_path).path
    drag(window, [file.rename(tmp_path / "X.ATTEND")])
    qtbot.waitUntil(lambda: bool(passages(window)), timeout=WAIT_MS)


def test_a_drive_that_fails_is_said(window, tmp_path, monkeypatch, qtbot):
    def fail(path):
        raise OSError(errno.EIO, "Input/output error", str(path))

    monkeypatch.setattr(carriers, "attendance_files", fail)
    drag(window, [tmp_path])
    said = window.network.page.panel.error
    qtbot.waitUntil(lambda: tmp_path.name in said.text(), timeout=WAIT_MS)


def test_a_folder_without_files_is_said(window, tmp_path, qtbot):
    (tmp_path / "photos").mkdir()
    drag(window, [tmp_path / "photos"])
    said = window.network.page.panel.error
    qtbot.waitUntil(lambda: "no attendance file in photos" in said.text(), timeout=WAIT_MS)


def test_another_file_is_refused_by_its_name(window, tmp_path, qtbot):
    letter = tmp_path / "letter.docx"
    letter.write_text("Dear all")
    assert all(drag(window, [letter], over(window, window.screen.field)))
    qtbot.waitUntil(lambda: window.screen.messages.texts != (), timeout=WAIT_MS)
    assert window.screen.messages.texts[-1].startswith("letter.docx: This is no attendance file.")
    assert window.screen.field.text() == ""


def test_a_pack_says_what_it_is_for(window, tmp_path):
    pack = tmp_path / "forum.eventpack"
    pack.write_bytes(b"age")
    drag(window, [pack])
    assert "makes another laptop a station" in window.screen.messages.texts[-1]


def test_a_list_of_people_still_goes_to_its_page(window, tmp_path):
    people = tmp_path / "people.xlsx"
    people.write_bytes(b"PK")
    window.screen.page_requested.emit("people")
    page = window.pages.people_page
    drag(window, [people], over(window, page))
    assert window.window.page == "people"
    assert window.screen.messages.texts == ()


def test_text_that_is_dragged_is_none_of_our_business(window):
    data = QMimeData()
    data.setText("Anna")
    event = QDragEnterEvent(QPoint(5, 300), COPY, data, LEFT, NONE)
    event.ignore()
    QCoreApplication.sendEvent(window.window.windowHandle(), event)
    assert not event.isAccepted()
