"""The table as spreadsheets and scripts read it."""

from __future__ import annotations

import csv
from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin.report.columns import ATTENDANCE
from checkin.report.table import list_separator, safe, write_table


def read(path, separator, encoding="utf-8-sig"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def plain(field):
    """Take off the apostrophe that `safe` put on."""
    return field[1:] if field.startswith("'") and safe(field[1:]) == field else field


def test_what_is_read_back_is_what_the_report_says(tmp_path, report):
    write_table(tmp_path / "day.csv", report, separator=";")
    headings, *lines = read(tmp_path / "day.csv", ";")
    assert headings[:3] == ["Number", "Registration", "Name"]
    assert len(headings) == len(ATTENDANCE)
    for row, line in zip(report.rows, lines, strict=True):
        fields = dict(zip(headings, map(plain, line), strict=True))
        attendee = row.attendee
        assert fields["Number"] == attendee.badge_number
        assert fields["Registration"] == attendee.registration
        assert fields["Name"] == attendee.name
        assert fields["Name in own script"] == attendee.native_name
        assert fields["Organization"] == attendee.organisation
        assert fields["First entry"] == f"{row.first_entry:%Y-%m-%d %H:%M}"
        assert fields["Still inside"] == ("yes" if row.still_inside else "no")


def test_the_bytes_are_what_excel_needs(tmp_path, report):
    write_table(tmp_path / "day.csv", report, separator=";")
    written = (tmp_path / "day.csv").read_bytes()
    assert written.startswith(b'\xef\xbb\xbf"Number";"Registration"')
    assert written.count(b"\xef\xbb\xbf") == 1
    assert written.count(b"\r\n") == written.count(b"\n") == 1 + len(report.rows)
    assert not written.startswith(b"\xef\xbb\xbfsep=")


@pytest.mark.parametrize("first", ["=1+1", "+994501234567", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])
def test_nothing_is_calculated(first):
    assert safe(first) == f"'{first}"


@pytest.mark.parametrize("text", ["Əliyev", "O'tkir", "'quoted'", "1-2", "a=b", "", "004217"])
def test_ordinary_texts_stay_as_they_are(text):
    assert safe(text) == text


@given(st.text(alphabet="'=+-@\t\rab"))
@example("''=x")
def test_what_was_made_safe_can_be_made_plain_again(text):
    assert plain(safe(text)) == text
    assert not safe(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_scripts_get_headings_that_no_language_changes(tmp_path, report):
    write_table(tmp_path / "day.csv", report, machine=True)
    assert not (tmp_path / "day.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    headings, *lines = read(tmp_path / "day.csv", ",", "utf-8")
    assert headings == [
        "number", "registration", "name", "native_name", "organisation", "country", "category",
        "first_entry", "entry_station", "last_exit", "checkpoints", "time_inside_min",
        "still_inside",
    ]  # fmt: skip
    aliyev = dict(zip(headings, lines[1], strict=True))
    assert aliyev["first_entry"] == "2026-10-12T09:05:00+04:00"
    assert datetime.fromisoformat(aliyev["first_entry"]) == report.rows[1].first_entry
    assert aliyev["time_inside_min"] == str(8 * 60 + 15)


def test_without_a_word_the_separator_is_that_of_this_computer(tmp_path, report):
    write_table(tmp_path / "day.csv", report)
    assert len(read(tmp_path / "day.csv", list_separator())[0]) == len(ATTENDANCE)
