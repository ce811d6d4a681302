"""One line says what a stick would bring, and one button does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from checkin.merge_report import FileResult, MergeReport, Stopped
from checkin.offer import Exchanged, Offer, RefusedFile
from checkin.sync import stick
from checkin.sync.file_errors import AttendanceFileDamaged
from tests.ui.conftest import LongLanguage
from ui.widgets.stick_offer import StickOffer

LEFT = Qt.MouseButton.LeftButton
STOPPED = FileResult(Path("x.attend"), MergeReport(new=5000, stopped=Stopped(5000, 30_006)))


@pytest.fixture
def line(light, qtbot):
    line = StickOffer()
    qtbot.addWidget(line)
    line.resize(1000, 60)
    return line


@pytest.mark.parametrize(
    ("offer", "words", "button"),
    [
        (
            Offer(214, ("Station 2",), 190),
            "Stick KINGSTON: take 214 new entries from Station 2, give 190",
            "Take and give",
        ),
        (Offer(1, ("Station 2",)), "Stick KINGSTON: take 1 new entry from Station 2", "Take"),
        (Offer(give=190), "Stick KINGSTON: give 190 entries", "Give"),
        (
            Offer(9, ("A", "B", "C")),
            "Stick KINGSTON: take 9 new entries from A, B and others",
            "Take",
        ),
    ],
)
def test_one_line_says_it_all(line, english, qtbot, offer, words, button):
    line.show_offer("KINGSTON", offer)
    assert line.words.text() == words
    assert line.button.text().startswith(button)
    with qtbot.waitSignal(line.exchange_requested):
        qtbot.mouseClick(line.button, LEFT)
    with qtbot.assertNotEmitted(line.exchange_requested):
        line.accept()  # it is asked for once


def test_a_stick_that_has_everything_goes_by_itself(line, english):
    line.show_offer("KINGSTON", Offer())
    assert "nothing new" in line.words.text()
    assert not line.button.isVisible()
    assert line._glance.isActive()


def test_a_refused_file_is_named(line, english):
    torn = RefusedFile(Path("/x/torn.attend"), AttendanceFileDamaged("cut", file="torn.attend"))
    line.show_offer("KINGSTON", Offer(give=3, refused=(torn, torn, torn)))
    assert line.note.text().startswith("torn.attend: The file is damaged.")
    assert line.note.text().endswith("2 more files were refused")
    assert line.button.isVisibleTo(line)


def test_what_was_done_is_said_and_that_the_stick_may_go(line, english):
    line.show_done(Exchanged(214, 190))
    assert line.words.text() == (
        "Done: 214 new entries taken, 190 given. You may take the stick out."
    )
    line.show_done(Exchanged(3, 0))
    assert line.words.text() == "Done: 3 new entries taken. You may take the stick out."
    line.show_done(Exchanged(0, 0))
    assert line.words.text() == "Done: nothing was new. You may take the stick out."
    line.show_failed(Exchanged(2, 0, error=stick.StickGone("gone")))
    assert line.words.text().startswith("The stick was pulled out too early.")
    assert line.note.text() == "2 new entries taken"


def test_the_line_fits_a_small_screen_in_a_long_language(window, mounts, tmp_path, qtbot):
    long = LongLanguage()
    line = window.screen.stick
    window.window.resize(1024, 600)
    torn = RefusedFile(Path("/x/torn.attend"), AttendanceFileDamaged("cut", file="torn.attend"))
    QCoreApplication.installTranslator(long)
    try:
        line.show_offer("KINGSTON", Offer(214, ("Station 2", "Station 3", "X"), 190, (), (torn,)))
        least = window.window.minimumSizeHint()
    finally:
        QCoreApplication.removeTranslator(long)
    assert least.width() <= 1024
    assert least.height() <= 600


def test_what_is_under_way_can_be_stopped_once(line, english, qtbot):
    line.show_busy("KINGSTON")
    line.show()
    with qtbot.waitSignal(line.stop_requested):
        qtbot.mouseClick(line.stop, LEFT)
    assert not line.stop.isEnabled()
    assert line.stop.text() == "Stopping…"
    line.show_done(Exchanged(5000, 0, results=(STOPPED,)))
    assert line.words.text() == (
        "Stopped by you: 5,000 of 30,006 entries were taken. You may take the stick out."
    )
    assert not line.stop.isVisible()
    line.show_busy("KINGSTON")
    assert line.stop.isEnabled()
