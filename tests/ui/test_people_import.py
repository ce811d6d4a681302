"""A list is looked at before it is imported; a bad one changes nothing and says why."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from checkin.errors import NotSaved
from checkin.roster_import import PIECE
from tests.ui.stations import PEOPLE, make_desk, write_list
from ui.background import BackgroundTasks
from ui.people_controller import PeopleController
from ui.screens.people import PeoplePage
from ui.widgets.list_rows import ROW_ROLE

NEW = ("R9", "Aýna Meredowa", "Union of Women", "Turkmenistan", "Delegate", "Confirmed")
NAMELESS = ("R10", "", "Union of Women", "Turkmenistan", "Delegate", "Confirmed")
NAMESAKE = ("R11", "Anna Orazowa", "Union of Women", "Turkmenistan", "Delegate", "Confirmed")
MOVED = ("R4", "Szabó Zsófia", "Another Fund", "Hungary", "Press", "Confirmed")


@pytest.fixture
def event(tmp_path):
    desk = make_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def page(light, event, qtbot):
    tasks = BackgroundTasks()
    page = PeoplePage()
    page.controller = PeopleController(event, tasks, page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(lambda: len(page.browser.rows.people) == 5)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    assert tasks.close()


@pytest.fixture
def mixed(tmp_path):
    """One new, one changed, one without a name, one with the name of another."""
    return write_list(tmp_path / "mixed.csv", [*PEOPLE[:3], MOVED, NEW, NAMELESS, NAMESAKE])


def look_at(page: PeoplePage, qtbot, path) -> None:
    page.list_chosen.emit(path)
    qtbot.waitUntil(lambda: page.shows_preview)


def take(page: PeoplePage, qtbot) -> None:
    with qtbot.waitSignal(page.controller.roster_changed):
        qtbot.mouseClick(page.imports.confirm, Qt.MouseButton.LeftButton)


def rows(page: PeoplePage) -> list:
    model = page.imports.preview.rows.rows
    return [model.index(number).data(ROW_ROLE) for number in range(model.rowCount())]


def test_the_preview_says_what_would_change(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    preview = page.imports.preview
    tiles = (preview.added, preview.updated, preview.unchanged, preview.rejected)
    assert [tile.figure for tile in tiles] == ["2", "1", "3", "1"]
    assert [(row.title, row.subtitle) for row in rows(page)] == [
        ("Row 7", "There is no name in this row.")
    ]
    assert page.imports.confirm.text().startswith("Import 3 ")
    assert len(list(event.people.all())) == 5


def test_the_preview_shows_namesakes_and_columns(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    page.imports.preview.parts[1].click()
    number = event.people.resolve("R5").attendee.badge_number
    assert [row.title for row in rows(page)] == ["Anna Orazowa"]
    assert number in rows(page)[0].right
    page.imports.preview.parts[2].click()
    assert ("Organization", "Organisation") in [(row.title, row.subtitle) for row in rows(page)]


def test_importing_adds_people_and_says_so(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    with qtbot.waitSignal(page.controller.roster_changed) as changed:
        qtbot.mouseClick(page.imports.confirm, Qt.MouseButton.LeftButton)
    assert event.people.resolve("R9").attendee.id in changed.args[0]
    assert len(changed.args[0]) == 3
    assert not page.shows_preview
    assert page.messages.texts == ("Imported: 2 new, 1 changed, 3 unchanged. Rows left out: 1.",)
    qtbot.waitUntil(lambda: len(page.browser.rows.people) == 7)
    assert event.people.resolve("R4").attendee.organisation == "Another Fund"


def test_the_same_list_twice_has_nothing_to_import(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    take(page, qtbot)
    look_at(page, qtbot, mixed)
    assert page.imports.preview.unchanged.figure == "6"
    assert not page.imports.confirm.isEnabled()
    assert len(list(event.people.all())) == 7


def test_two_clicks_import_once(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    page.import_requested.emit()
    page.import_requested.emit()
    qtbot.waitUntil(lambda: not page.shows_preview)
    QApplication.processEvents()
    assert sorted(state.attendee.number for state in event.people.all()) == list(range(1, 8))
    assert all(len(state.numbers) == 1 for state in event.people.all())


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.xlsx", b"", "list is empty"),
        ("noise.xlsx", bytes(range(256)) * 40, "no list"),
        ("cut.xlsx", b"PK\x03\x04 and no more", "damaged"),
        ("heads.csv", b"Full name,Country\n", "nobody under them"),
        ("numbers.csv", b"1,2\n3,4\n", "No column of names"),
    ],
)
def test_a_bad_file_is_said_and_changes_nothing(page, event, qtbot, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    page.list_chosen.emit(path)
    qtbot.waitUntil(lambda: any(said in text for text in page.messages.texts))
    assert not page.shows_preview
    assert len(page.messages.texts) == 1
    assert len(list(event.people.all())) == 5
    assert page.import_button.isEnabled()


def test_a_good_list_after_a_bad_one(page, qtbot, tmp_path, mixed):
    page.list_chosen.emit(tmp_path / "gone.xlsx")
    qtbot.waitUntil(lambda: any("not there" in text for text in page.messages.texts))
    look_at(page, qtbot, mixed)
    assert page.messages.texts == ()


def test_when_nothing_was_saved_it_can_be_tried_again(page, event, qtbot, mixed, monkeypatch):
    def fail(preview):
        raise NotSaved("disk full", why="full")

    look_at(page, qtbot, mixed)
    with monkeypatch.context() as broken:
        broken.setattr(event._session, "record", fail)
        page.import_requested.emit()
        qtbot.waitUntil(lambda: any("disk is full" in text for text in page.messages.texts))
    assert page.shows_preview
    take(page, qtbot)
    assert len(list(event.people.all())) == 7


def test_rows_left_out_are_saved_for_those_who_made_the_list(page, qtbot, tmp_path, mixed):
    look_at(page, qtbot, mixed)
    target = tmp_path / "left out.xlsx"
    page.rejected_path_chosen.emit(target)
    qtbot.waitUntil(lambda: any("left out.xlsx" in text for text in page.messages.texts))
    sheet = openpyxl.load_workbook(target).active
    assert list(sheet.values)[:2] == [
        ("Row", "What is wrong"), ("7", "There is no name in this row."),
    ]  # fmt: skip


def test_rows_that_cannot_be_saved_are_said(page, qtbot, tmp_path, mixed):
    look_at(page, qtbot, mixed)
    page.rejected_path_chosen.emit(tmp_path / "no folder" / "rows.xlsx")
    qtbot.waitUntil(lambda: any("folder is gone" in text for text in page.messages.texts))


def test_another_sheet_can_be_read(page, qtbot, tmp_path):
    book = openpyxl.Workbook()
    for sheet, people in ((book.active, PEOPLE), (book.create_sheet("Guests"), [NEW])):
        sheet.append(("Registration number", "Full name", "Country"))
        for person in people:
            sheet.append((person[0], person[1], person[3]))
    book.save(tmp_path / "two.xlsx")
    look_at(page, qtbot, tmp_path / "two.xlsx")
    sheets = page.imports.preview.sheets
    assert sheets.isVisible()
    sheets.activated.emit(sheets.findText("Guests"))
    qtbot.waitUntil(lambda: page.imports.preview.added.figure == "1")


def test_escape_forgets_the_list(page, event, qtbot, mixed):
    look_at(page, qtbot, mixed)
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(page.imports.confirm, Qt.Key.Key_Escape)
    assert not page.shows_preview
    page.import_requested.emit()
    QApplication.processEvents()
    assert len(list(event.people.all())) == 5


def test_a_file_can_be_dropped_onto_the_page(page, qtbot, mixed):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mixed))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *keys)
    QApplication.sendEvent(page, drop)
    qtbot.waitUntil(lambda: page.shows_preview)


def test_the_file_dialog_holds_up_nothing_and_goes_with_the_page(page, qtbot):
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    dialog = page.lists.dialog
    assert dialog is not None
    assert dialog.isVisible()
    page.hide()
    assert page.lists.dialog is None


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_it_fits_in_a_long_language(page, qtbot, long_language, mixed, size):
    look_at(page, qtbot, mixed)
    page.resize(*size)
    for part in page.imports.preview.parts:
        part.click()
        least = page.minimumSizeHint()
        assert least.width() <= size[0]
        assert least.height() <= size[1]
        assert page.imports.preview.rows.height() > 100


def long_list(tmp_path, count):
    rows = [
        (f"L{number}", f"Guest {number:04d}", "Forum", "Hungary", "Delegate", "Confirmed")
        for number in range(count)
    ]
    return write_list(tmp_path / "long.csv", rows)


def test_a_long_list_lets_the_desk_work_between_its_pieces(page, event, qtbot, tmp_path):
    outdated, seen = [], []
    page.controller.index_outdated.connect(lambda: outdated.append(True))
    look_at(page, qtbot, long_list(tmp_path, 3 * PIECE))
    beside = QTimer(page)  # it goes off whenever there is nothing else to do
    beside.timeout.connect(lambda: seen.append(len(list(event.people.all()))))
    beside.start()
    take(page, qtbot)
    beside.stop()
    assert {5 + PIECE, 5 + 2 * PIECE} <= set(seen)
    assert len(list(event.people.all())) == 5 + 3 * PIECE
    assert outdated
    assert not page.progress.isVisible()
    numbers = {state.attendee.name: state.attendee.number for state in event.people.all()}
    in_order = [numbers[f"Guest {number:04d}"] for number in range(3 * PIECE)]
    assert in_order == sorted(in_order)


def test_no_other_list_is_chosen_or_looked_at_while_one_is_imported(
    page, event, qtbot, tmp_path, mixed
):
    look_at(page, qtbot, long_list(tmp_path, 2 * PIECE))
    page.import_requested.emit()
    page.choose_list()  # as a line of the menu does
    assert page.lists.dialog is None
    assert page.messages.texts == ("One list after the other: wait until this one is done.",)
    page.list_chosen.emit(mixed)
    qtbot.waitUntil(lambda: not page.shows_preview)
    assert page.messages.texts[-1].startswith("Imported: ")
    assert page.import_button.isEnabled()
    page.choose_list()
    assert page.lists.dialog is not None


def test_a_long_list_that_stopped_halfway_goes_on_when_it_is_tried_again(
    page, event, qtbot, tmp_path, monkeypatch
):
    look_at(page, qtbot, long_list(tmp_path, 2 * PIECE))
    record, calls = event._session.record, []

    def full_once(drafts):
        calls.append(len(drafts))
        if len(calls) == 2:
            raise NotSaved("the disk is full", reason="full")
        return record(drafts)

    monkeypatch.setattr(event._session, "record", full_once)
    take(page, qtbot)
    assert len(list(event.people.all())) == 5 + PIECE
    assert page.shows_preview
    assert page.messages.texts
    take(page, qtbot)
    assert len(list(event.people.all())) == 5 + 2 * PIECE
    assert len({state.attendee.number for state in event.people.all()}) == 5 + 2 * PIECE
