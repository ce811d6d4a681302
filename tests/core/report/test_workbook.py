"""The workbook as another program reads it."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import openpyxl
import pytest

from checkin.report.attendance import day_report
from checkin.report.columns import ATTENDANCE
from checkin.report.figures import Resolution
from checkin.report.sheets import list_sheets
from checkin.report.words import ReportWords
from checkin.report.workbook import write_rows, write_workbook

WORDS = ReportWords()


@pytest.fixture
def book(tmp_path, report):
    write_workbook(tmp_path / "day.xlsx", report)
    return openpyxl.load_workbook(tmp_path / "day.xlsx")


def column(sheet, heading):
    """Return the cells under a heading."""
    headings = [cell.value for cell in sheet[1]]
    return [row[headings.index(heading)] for row in sheet.iter_rows(min_row=2)]


def values(sheet, heading):
    return [cell.value for cell in column(sheet, heading)]


def test_the_sheets_stand_in_their_order(book):
    assert book.sheetnames == [
        "Summary", "Attendance", "Not arrived", "Countries", "Categories", "Organizations",
        "Hours", "Checkpoints", "Double admissions", "Overrides",
    ]  # fmt: skip


def test_every_person_who_came_has_a_line(book, report):
    sheet = book["Attendance"]
    assert values(sheet, "Name") == [row.attendee.name for row in report.rows]
    assert values(sheet, "Number") == ["000101", "004217", "000077", "000012"]
    assert values(sheet, "Registration")[3] == "0012"
    assert values(sheet, "Still inside") == ["yes", "no", "yes", "yes"]


def test_a_double_admission_says_whether_somebody_looked_at_it(tmp_path, report):
    (double,) = report.doubles
    found = Resolution("came back for the bag", "Leyla", "Desk 1", report.made_at)
    both = (double, dataclasses.replace(double, resolution=found))
    path = tmp_path / "day.xlsx"
    write_workbook(path, dataclasses.replace(report, doubles=both))
    book = openpyxl.load_workbook(path)
    sheet = book["Double admissions"]
    assert values(sheet, "Resolution") == ["not looked at yet", "in order: came back for the bag"]
    assert values(sheet, "Resolved by") == [None, "Leyla"]
    totals = {row[0].value: row[1].value for row in book["Summary"].iter_rows()}
    assert totals["Double admissions to look at"] == 1


def test_times_are_times_on_the_events_clock(book):
    sheet = book["Attendance"]
    first = column(sheet, "First entry")[1]
    assert first.value == datetime(2026, 10, 12, 9, 5)  # noqa: DTZ001 (cells have no zone)
    assert first.number_format == "hh:mm"
    assert values(sheet, "Last exit")[2] is None
    inside = column(sheet, "Time inside")[1]
    assert (inside.value, inside.number_format) == (timedelta(hours=8, minutes=15), "[h]:mm")


def test_nothing_in_the_book_is_a_formula_or_a_link(book):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert [cell for cell in cells if cell.hyperlink] == []
    assert values(book["Attendance"], "Name")[0] == '=HYPERLINK("http://evil/","x")'
    assert values(book["Attendance"], "Registration")[0] == "+994501234567"


def test_lists_have_a_filter_and_a_heading_that_stays_and_repeats(book):
    sheet = book["Attendance"]
    assert sheet.auto_filter.ref == "A1:M5"
    assert sheet.freeze_panes == "D2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0  # as many pages as it takes
    assert sheet.oddFooter.right.text == "Page &P of &N"


def test_totals_add_up_and_stand_below_the_list(book, report):
    sheet = book["Countries"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert rows[:-1] == [(g.name, g.present, g.expected, g.share) for g in report.countries]
    assert rows[-1] == ("Totals", 4, 5, 0.8)
    assert sheet.auto_filter.ref == "A1:D6"
    assert sheet["D2"].number_format == "0%"


def test_hours_are_drawn_as_columns(book):
    sheet = book["Hours"]
    assert sheet.max_row == 1 + 24 + 1
    (chart,) = sheet._charts
    assert len(chart.series) == 2
    assert chart.series[0].val.numRef.f == "Hours!$B$11:$B$22"  # nine to twenty o'clock


def test_the_summary_says_which_stations_it_includes_and_up_to_when(book):
    rows = [tuple(row) for row in book["Summary"].iter_rows(values_only=True)]
    assert ("Event", "Solidarity Forum of NGOs", None) in rows
    assert ("Desk 1", 1204, datetime(2026, 10, 12, 21, 0)) in rows  # noqa: DTZ001
    assert ("Desk 2", 311, "nothing yet") in rows
    assert ("Made at", datetime(2026, 10, 12, 21, 3), None) in rows  # noqa: DTZ001
    assert ("All times are those of Asia/Baku (UTC+04:00).", None, None) in rows


def test_what_is_odd_is_listed_with_the_reason(book):
    assert values(book["Double admissions"], "Station") == ["Desk 2"]
    assert values(book["Double admissions"], "Entry station") == ["Desk 1"]
    assert values(book["Overrides"], "Reason") == ["badge left at the hotel"]


def test_a_day_without_anybody_is_a_workbook_too(tmp_path, report):
    empty = day_report(
        report.day, report.event, (), (), (), made_at=report.made_at, made_by="Desk 1"
    )
    write_workbook(tmp_path / "empty.xlsx", empty)
    assert openpyxl.load_workbook(tmp_path / "empty.xlsx")["Attendance"].max_row == 1


def test_sheet_names_that_a_language_makes_impossible_are_bent(tmp_path, report):
    words = dataclasses.replace(
        WORDS, attendance="A/B: " + "ş" * 40, not_arrived="Hours", hours="HOURS", summary="'[]'"
    )
    write_workbook(tmp_path / "day.xlsx", report, words)
    names = openpyxl.load_workbook(tmp_path / "day.xlsx").sheetnames
    assert names[:3] == ["Sheet", ("A B  " + "ş" * 40)[:31], "Hours"]
    assert names[6] == "HOURS 2"


def test_text_longer_than_a_cell_is_cut_and_control_characters_do_no_harm(tmp_path):
    write_rows(tmp_path / "odd.xlsx", ["Text"], [["x" * 40_000], ["a\x00b\x0bc"], ["=1+1"]])
    cells = openpyxl.load_workbook(tmp_path / "odd.xlsx").active
    assert len(cells["A2"].value) == 32_767
    assert cells["A4"].value == "=1+1"
    assert cells["A4"].data_type == "s"


def test_plain_rows_for_other_rooms(tmp_path):
    write_rows(tmp_path / "rejected.xlsx", ["Row", "Reason"], [["7", "no name"], ["9", "twice"]])
    sheet = openpyxl.load_workbook(tmp_path / "rejected.xlsx").active
    assert sheet.title == "rejected"
    assert list(sheet.values) == [("Row", "Reason"), ("7", "no name"), ("9", "twice")]


def test_the_list_of_people_has_the_columns_of_the_table(report):
    (attendance, *_) = list_sheets(report, WORDS)
    assert len(attendance.columns) == len(ATTENDANCE)
    assert len({heading for heading, _ in attendance.columns}) == len(ATTENDANCE)
