"""The printed sheet, read back from its PDF."""

from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess

import pytest

from checkin.report.attendance import day_report
from checkin.report.output import ExportFolderMissing
from checkin.report.sheet import write_sheet
from checkin.report.words import ReportWords

pytestmark = pytest.mark.usefixtures("qapp")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")


def text_of(path):
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def crowd(report, people, count):
    """Return a report of many people with names in all letters."""
    attendee, passages = people[0]
    many = [
        (
            dataclasses.replace(attendee, id=f"p{n}", number=n + 1, name=f"Õğuz Әйгерім {n:03}"),
            passages,
        )
        for n in range(count)
    ]
    return day_report(
        report.day, report.event, (), many, report.sources, made_at=report.made_at, made_by="Desk 1"
    )  # fmt: skip


@needs_poppler
def test_the_sheet_says_what_the_report_says(tmp_path, report):
    write_sheet(tmp_path / "day.pdf", report)
    text = text_of(tmp_path / "day.pdf")
    for expected in (
        "Solidarity Forum of NGOs", "Gulustan Palace · 2026-10-12", "80%", "Prepared by",
        "Checked by", "Stations included", "1204", "2026-10-12 21:00", "nothing yet",
        "All times are those of Asia/Baku (UTC+04:00).", "badge left at the hotel", "Page 1 of",
    ):  # fmt: skip
        assert expected in text
    assert re.search(r"Azerbaijan\s+1\s+1\s+100%", text)
    assert re.search(r"09:00\s+3\s+0", text)
    assert re.search(r"004217\s+Əliyev, Çingiz Şükür", text)


@needs_poppler
def test_letters_of_all_languages_are_in_the_bundled_font(tmp_path, report):
    letters = "əğşçöüıİ ƏĞŞÇÖÜI қңғүұһӘ ӨөЎў ý ň ž ő ű oʻgʻ"
    event = dataclasses.replace(report.event, venue=letters)
    write_sheet(tmp_path / "day.pdf", dataclasses.replace(report, event=event))
    assert letters in text_of(tmp_path / "day.pdf")
    command = ["pdffonts", str(tmp_path / "day.pdf")]
    fonts = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert {line.split()[0].split("-")[0].split("+")[-1] for line in fonts.splitlines()[2:]} == {
        "BadgeSans"
    }


@needs_poppler
def test_every_page_is_numbered_and_has_the_headings(tmp_path, report, people):
    pages = write_sheet(tmp_path / "day.pdf", crowd(report, people, 300))
    text = text_of(tmp_path / "day.pdf").rstrip("\f").split("\f")
    assert pages == len(text) > 5
    for number, page in enumerate(text, 1):
        assert f"Page {number} of {pages}" in page
        assert number == 1 or re.search(r"Number\s+Name\s+Organization", page)
    assert len(set(re.findall(r"Õğuz Әйгерім \d{3}", " ".join(text)))) == 300


@needs_poppler
def test_the_words_are_those_given(tmp_path, report):
    words = dataclasses.replace(
        ReportWords(), title="İştirak", date="{day}.{month}.{year}", page="Səhifə {page}/{pages}"
    )
    write_sheet(tmp_path / "day.pdf", report, words)
    text = text_of(tmp_path / "day.pdf")
    assert "İştirak" in text
    assert "12.10.2026" in text
    assert "Səhifə 1/" in text
    assert "Page 1" not in text


def test_long_names_and_long_words_break_and_do_not_run_away(tmp_path, report, people):
    attendee, passages = people[0]
    giant = dataclasses.replace(attendee, name="Ş" * 3000, organisation="ö ü " * 2000)
    giants = day_report(
        report.day, report.event, (), [(giant, passages)], (), made_at=report.made_at, made_by="x"
    )
    assert write_sheet(tmp_path / "day.pdf", giants) <= 2


def test_a_day_without_anybody_can_be_printed(tmp_path, report):
    empty = day_report(report.day, report.event, (), (), (), made_at=report.made_at, made_by="x")
    assert write_sheet(tmp_path / "day.pdf", empty) == 1


def test_a_folder_that_is_not_there(tmp_path, report):
    with pytest.raises(ExportFolderMissing):
        write_sheet(tmp_path / "stick" / "day.pdf", report)
