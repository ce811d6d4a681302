"""A day's figures are right at a glance, and its files are there after one click."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from checkin.journal import Draft
from checkin.model import Direction
from tests.core.forum import hear
from tests.ui.stations import MORNING, id_of, make_desk
from ui import attendance_controller
from ui.attendance_controller import AttendanceController
from ui.background import BackgroundTasks
from ui.screens.attendance import AttendancePage

TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)
NAME = "Attendance_2026-11-22_Station-1_1130"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def event(tmp_path):
    desk = make_desk(tmp_path)
    clock, door = desk.clock, desk.checkpoints[0]
    clock.advance(timedelta(days=-1))
    desk.scans.check_in(id_of(desk, "R4"), door, Direction.ENTRY)
    clock.advance(timedelta(days=1))
    for registration in ("R1", "R2"):
        desk.scans.check_in(id_of(desk, registration), door, Direction.ENTRY)
    refused = desk.scans.check_in(id_of(desk, "R3"), door, Direction.ENTRY)
    desk.scans.override(refused, desk.supervisors[0].id, "4711", "Paid at the desk")
    desk.scans.check_in(id_of(desk, "R2"), door, Direction.EXIT)
    yield desk
    desk.close()


@pytest.fixture
def documents(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "Documents" / "Forum Check-in"
    monkeypatch.setattr(attendance_controller, "default_folder", lambda: folder)
    return folder


@pytest.fixture
def page(light, event, documents, qtbot):
    tasks = BackgroundTasks()
    page = AttendancePage()
    page.controller = AttendanceController(event, tasks, page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(lambda: page.figures.came.figure == "3")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    assert tasks.close()


def export(page: AttendancePage, qtbot) -> tuple[Path, ...]:
    before = page.panel.files.text()
    qtbot.mouseClick(page.panel.export, LEFT)
    qtbot.waitUntil(lambda: page.panel.files.text() != before)
    _, *names = page.panel.files.text().split("\n")
    return tuple(page.panel.current_folder / name for name in names)


def choose_day(page: AttendancePage, day: date) -> None:
    page.days.choose(day.isoformat())
    page.days.activated.emit(page.days.currentIndex())


def test_the_figures_of_today(page):
    figures = page.figures
    tiles = (figures.came, figures.expected, figures.share, figures.inside)
    assert [tile.figure for tile in tiles] == ["3", "4", "75%", "2"]
    doors = [(bar.name, bar.count, bar.of) for bar in figures.checkpoints.bars]
    assert doors == [("Day 1", 3, 4), ("Dinner", 0, 4)]
    assert [(bar.name, bar.count, bar.of) for bar in figures.countries.bars] == [
        ("Azerbaijan", 3, 3), ("Hungary", 0, 1),
    ]  # fmt: skip


def test_overrides_are_listed_with_reason_and_supervisor(page):
    rows = page.figures.overrides.rows.rows
    assert [row.title for row in rows] == ["İlham Babayev"]
    assert "Paid at the desk · Leyla" in rows[0].subtitle
    assert not page.figures.doubles.isVisible()
    assert not page.figures.nothing_odd.isVisible()


def test_double_admissions_that_wait_lead_to_their_page_and_resolved_ones_do_not(
    page, event, qtbot
):
    door = event.checkpoints[0]
    body = {"cp": door.id, "dir": "entry", "station": "Far desk"}
    event.clock.advance(timedelta(minutes=3))
    hear(event, Draft("passage", id_of(event, "R1"), body))
    page.controller.refresh()
    qtbot.waitUntil(page.figures.doubles.isVisible)
    assert page.figures.doubles.rows.rows[0].title == "Xalid Rzayev"
    with qtbot.waitSignal(page.doubles_requested):
        qtbot.mouseClick(page.figures.look, LEFT)
    (double,) = event.sync.doubles()
    event.sync.resolve(double.second, "asked", "Leyla")
    page.controller.refresh()
    qtbot.waitUntil(lambda: not page.figures.doubles.isVisible())


def test_whose_entries_are_included_and_up_to_when(page, event):
    rows = page.panel.sources.rows.rows
    assert [(row.title, row.right) for row in rows] == [("Station 1", "up to 11:30")]
    assert rows[0].subtitle.startswith(str(event.counts_of_entries()))


def test_days_with_entries_are_offered_and_today_is_chosen(page, qtbot):
    offered = [page.days.itemData(number) for number in range(page.days.count())]
    assert offered == [YESTERDAY.isoformat(), TODAY.isoformat()]
    assert page.days.value() == TODAY.isoformat()
    assert page.days.currentText().startswith("Today")
    choose_day(page, YESTERDAY)
    qtbot.waitUntil(lambda: page.figures.came.figure == "1")
    assert page.days.value() == YESTERDAY.isoformat()
    assert page.figures.nothing_odd.isVisible()


def test_one_click_writes_three_files_and_says_where(page, qtbot, documents):
    paths = export(page, qtbot)
    assert [path.name for path in paths] == [f"{NAME}{end}" for end in (".xlsx", ".csv", ".pdf")]
    assert sorted(documents.iterdir()) == sorted(paths)
    sheets = openpyxl.load_workbook(paths[0]).sheetnames
    assert {"Attendance", "Countries", "Overrides"} <= set(sheets)
    with paths[1].open(encoding="utf-8-sig", newline="") as file:
        assert "Xalid Rzayev" in str(list(csv.reader(file)))
    assert paths[2].read_bytes().startswith(b"%PDF")
    assert page.panel.result.isVisible()
    assert all(path.name in page.panel.files.text() for path in paths)


def test_the_export_button_has_the_focus(page, qtbot):
    assert page.panel.export.hasFocus()
    qtbot.keyClick(page.panel.export, Qt.Key.Key_Space)
    qtbot.waitUntil(page.panel.result.isVisible)


def test_a_second_export_leaves_the_first_alone(page, qtbot):
    first = export(page, qtbot)
    before = [path.read_bytes() for path in first]
    second = export(page, qtbot)
    assert [path.stem for path in second] == [f"{NAME}_2"] * 3
    assert [path.read_bytes() for path in first] == before


def test_the_day_that_is_shown_is_exported(page, qtbot):
    choose_day(page, YESTERDAY)
    qtbot.waitUntil(lambda: page.figures.came.figure == "1")
    assert export(page, qtbot)[0].name.startswith("Attendance_2026-11-21_")


def test_after_midnight_the_day_that_is_shown_is_exported(page, event, qtbot):
    event.clock.advance(timedelta(hours=13))
    assert export(page, qtbot)[0].name == "Attendance_2026-11-22_Station-1_0030.xlsx"


def test_another_folder_is_remembered(page, event, qtbot, tmp_path):
    (tmp_path / "stick").mkdir()
    page.folder_chosen.emit(tmp_path / "stick")
    assert export(page, qtbot)[0].parent == tmp_path / "stick"
    assert event.settings.export_folder == str(tmp_path / "stick")
    assert page.panel.current_folder == tmp_path / "stick"


@pytest.mark.parametrize("kind", ["gone", "a file"])
def test_a_folder_that_takes_no_files_is_said_and_can_be_changed(page, qtbot, tmp_path, kind):
    folder = tmp_path / "stick"
    if kind == "a file":
        folder.write_text("no folder")
    page.folder_chosen.emit(folder)
    qtbot.mouseClick(page.panel.export, LEFT)
    qtbot.waitUntil(lambda: "not written" in page.panel.error.text())
    assert not page.panel.result.isVisible()
    assert page.panel.export.isEnabled()
    assert page.panel.change.hasFocus()
    page.folder_chosen.emit(tmp_path)
    assert not page.panel.error.isVisible()
    assert len(export(page, qtbot)) == 3


def test_a_default_folder_that_cannot_be_made_is_said(page, qtbot, documents):
    documents.parent.write_text("no folder")
    qtbot.mouseClick(page.panel.export, LEFT)
    qtbot.waitUntil(lambda: "not written" in page.panel.error.text())


class Opened(QObject):
    """Stands in for the system's file manager."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def show(self, url):
        self.urls.append(url.toLocalFile())


def test_the_folder_is_shown(page, qtbot, documents):
    export(page, qtbot)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "show")
    try:
        qtbot.mouseClick(page.panel.open, LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.urls == [str(documents)]


def test_a_scan_changes_the_figures_while_they_are_looked_at(page, event, qtbot):
    one = id_of(event, "R4")
    event.scans.check_in(one, event.checkpoints[0], Direction.ENTRY)
    page.controller.update_people([one])
    qtbot.waitUntil(lambda: page.figures.came.figure == "4")


def test_scans_cost_nothing_while_the_page_is_closed(page, event, qtbot):
    page.hide()
    page.controller.update_people([id_of(event, "R4")])
    assert not page.controller._later.isActive()


def test_an_answer_about_another_day_is_dropped(page, qtbot):
    page.controller.choose_day(YESTERDAY)
    page.controller.choose_day(TODAY)
    shown = []
    page.controller._page.figures.came.show_count = shown.append
    qtbot.waitUntil(lambda: shown == [3])


def test_escape_goes_back(page, qtbot):
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page.panel.export, Qt.Key.Key_Escape)


def test_the_file_name_is_good_everywhere(event):
    from dataclasses import replace

    from checkin.report.words import ReportWords

    report = replace(event.day.report(TODAY, MORNING), made_by='Masa 3 / "giriş": A?')
    assert (
        attendance_controller.file_stem(report, ReportWords(title="Davamiyyət siyahısı"))
        == "Davamiyyət-siyahısı_2026-11-22_Masa-3-giriş-A_1130"
    )


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_it_fits_in_a_long_language(page, qtbot, long_language, size):
    export(page, qtbot)
    page.show_error("The export was not written: the disk is full. Choose another folder.")
    page.resize(*size)
    least = page.minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
