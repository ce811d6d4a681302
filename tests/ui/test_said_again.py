"""What is on the screen when another language is chosen is said again in that language."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication

from checkin.badge.printer_errors import PrinterUnreachable
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import NotSaved
from checkin.event_setup import DEMO_SUPERVISOR
from checkin.sync import event_pack
from tests.core.forum import OPENING
from tests.ui.conftest import LongLanguage
from ui import error_messages
from ui.i18n import Translations
from ui.level import Level
from ui.printer_watch import Sight
from ui.sentences import said
from ui.station import StationWindow
from ui.widgets import print_words
from ui.widgets.message_bar import Message, MessageBar
from ui.widgets.print_jobs import JobRow

WAIT_MS = 60_000
MARK = "öö"  # of the long language
OFF = PrinterUnreachable("no route", printer="Desk 2")


@pytest.fixture
def choose_long_language(qapp):
    """Return what chooses a language in which every word is marked."""
    translator = LongLanguage()
    yield partial(QCoreApplication.installTranslator, translator)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def station(tmp_path, theme, qapp, qtbot):
    translations = Translations()
    translations.use("en")
    desk = Desk.set_up_demo(tmp_path / "event", FixedClock(OPENING), attendees=12)
    opened = StationWindow(desk, theme, translations, sticks=tuple)
    opened.sounds.set_muted(True)
    opened.translations = translations
    opened.show()
    qtbot.waitExposed(opened.window)
    yield opened
    opened.close()


def drop_pack(station, tmp_path):
    pack = tmp_path / "forum.eventpack"
    pack.write_bytes(b"age")
    station.carriers.receive([pack])
    return station.screen.messages


def drop_letter(station, tmp_path):
    letter = tmp_path / "letter.docx"
    letter.write_text("Dear all")
    station.carriers.receive([letter])
    return station.screen.messages


def take_back_nothing(station, tmp_path):
    station.controller.undo_latest()
    return station.screen.messages


def name_operator(station, tmp_path):
    station.controller.name_operator("Leyla")
    return station.screen.messages


def rename_station(station, tmp_path):
    station.screen.page_requested.emit("settings")
    page = station.pages.settings_page
    page.station.rename_requested.emit("Hall 7")
    return page.messages


def set_a_pin_by_the_pack(station, tmp_path):
    pack = tmp_path / "forum.eventpack"
    station.desk.sync.make_pack(pack, "violet-anchor")
    opened = event_pack.open_pack(pack, "violet-anchor")
    station.desk.recoveries.recover(opened, DEMO_SUPERVISOR[0], "8642", "")
    station.controller.people_changed.emit([])
    return station.screen.messages


def import_nothing(station, tmp_path):
    station.screen.page_requested.emit("people")
    page = station.pages.people_page
    empty = tmp_path / "people.csv"
    empty.write_text("")
    page.list_chosen.emit(empty)
    return page.messages


def change_shipped_layout(station, tmp_path):
    station.screen.page_requested.emit("layouts")
    page = station.pages.layouts_page
    page.box_wanted.emit(0, None, 1)
    return page.messages


@pytest.mark.parametrize(
    "happen",
    [
        drop_pack, drop_letter, take_back_nothing, name_operator, rename_station,
        set_a_pin_by_the_pack, import_nothing, change_shipped_layout,
    ],
    ids=lambda happen: happen.__name__,
)  # fmt: skip
def test_messages_are_said_again(happen, station, tmp_path, choose_long_language, qtbot):
    bar = happen(station, tmp_path)
    qtbot.waitUntil(lambda: bar.texts != () and not station.tasks.is_busy, timeout=WAIT_MS)
    assert MARK not in bar.texts[-1]
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in bar.texts[-1], timeout=WAIT_MS)


def test_a_file_refused_on_the_page_of_the_stations_is_refused_again(
    station, tmp_path, choose_long_language, qtbot
):
    station.screen.page_requested.emit("sync")
    drop_letter(station, tmp_path)
    error = station.network.page.panel.error
    qtbot.waitUntil(lambda: error.text().startswith("letter.docx: This is"), timeout=WAIT_MS)
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in error.text(), timeout=WAIT_MS)
    assert error.text().startswith("letter.docx: ")


def leave_out_the_name_of_a_supervisor(page):
    page.supervisors.save.click()
    return page.supervisors.error


def leave_out_the_name_of_a_checkpoint(page):
    page.checkpoints.add.click()
    page.checkpoints.editor.save.click()
    return page.checkpoints.editor.error


def try_a_printer(page):
    page.printer.show_status(*print_words.told("failed", partial(error_messages.sentence, OFF)))
    return page.printer.status


@pytest.mark.parametrize(
    "happen",
    [leave_out_the_name_of_a_supervisor, leave_out_the_name_of_a_checkpoint, try_a_printer],
    ids=lambda happen: happen.__name__,
)
def test_the_settings_say_again_what_is_wrong(happen, station, choose_long_language, qtbot):
    station.screen.page_requested.emit("settings")
    line = happen(station.pages.settings_page)
    assert line.text()
    assert MARK not in line.text()
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in line.text(), timeout=WAIT_MS)


def test_that_nothing_was_saved_is_said_again(station, choose_long_language, qtbot):
    full = NotSaved("the disk is full", why="disk-full")
    station.controller.not_saved.emit(partial(error_messages.sentence, full))
    panel = station.screen.panel
    before = panel.words.detail
    assert MARK not in before
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in panel.words.detail, timeout=WAIT_MS)
    assert len(panel.words.detail) > len(before)


def test_a_printer_in_trouble_is_in_trouble_in_every_language(station, choose_long_language, qtbot):
    station.printing.watch.seen.emit(Sight(answered=False, problem=OFF))
    item = station.screen.strip.items["printer"]
    assert item.text().startswith("Desk 2 does not answer")
    choose_long_language()
    station.translations.language_changed.emit("en")
    assert MARK in item.text()
    assert item.level is Level.BAD


@pytest.fixture
def bar(qtbot, light):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_the_button_of_a_message_is_said_again_too(bar, choose_long_language, qtbot):
    words = partial(QCoreApplication.translate, "Printing", "Choose a layout")
    bar.show_message("The layout is gone.", "warn", "printer", words)
    [message] = bar.findChildren(Message)
    assert message.action.text() == "Choose a layout"
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in message.action.text())
    assert bar.texts == ("The layout is gone.",)  # said once: nobody can say it otherwise


def test_the_same_in_another_language_is_the_same_message(bar, choose_long_language, qtbot):
    sentence = partial(QCoreApplication.translate, "Desk", "Nothing is left")
    bar.show_message(sentence)
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in bar.texts[0])
    bar.show_message(sentence)
    assert bar.texts == (said(sentence),)


def test_why_a_badge_is_asked_about_is_said_again(desk, choose_long_language, qtbot):
    problem = partial(error_messages.sentence, OFF)
    desk.ask_about(JobRow("1", "Anna", "unknown", problem=problem), 0)
    before = desk.question.more.text()
    assert before
    assert MARK not in before
    choose_long_language()
    qtbot.waitUntil(lambda: MARK in desk.question.more.text(), timeout=WAIT_MS)
