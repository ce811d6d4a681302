"""The whole window on a real event: what an operator does and what comes of it."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from checkin.badge import layout, layout_files
from checkin.badge_layouts import EventLayouts
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.event_setup import DEMO_SUPERVISOR
from checkin.model import AutoPrint, Direction, Reason, ReplaceReason, Status
from tests.core.sync import stations
from ui import history_words, wedge_typing
from ui.i18n import Translations
from ui.level import Level
from ui.sentences import said
from ui.station import StationWindow
from ui.widgets.print_jobs import JobRow

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Baku"))


@pytest.fixture
def clock():
    return FixedClock(MORNING)


@pytest.fixture
def station(tmp_path, clock, theme, qapp, qtbot):
    desk = Desk.set_up_demo(tmp_path / "event", clock, attendees=40)
    window = StationWindow(desk, theme, Translations(qapp))
    window.sounds.set_muted(True)
    window.show()
    qtbot.waitUntil(lambda: desk.people.has_index)
    yield window
    window.close()


@pytest.fixture
def guests(station):
    everybody = [state.attendee for state in station.desk.people.all()]
    welcome = [p for p in everybody if p.status is Status.CONFIRMED and not p.note]
    return sorted(welcome, key=lambda person: person.number)


def scan(station, qtbot, code):
    with qtbot.waitSignal(station.controller.outcome_reached) as reached:
        wedge_typing.scan(station.window.windowHandle(), code)
    return reached.args[0]


def code_of(station, attendee):
    return station.desk.badges.code(attendee)


def test_a_scan_is_answered_and_listed(station, qtbot, guests):
    outcome = scan(station, qtbot, code_of(station, guests[0]))
    assert outcome.verdict.reason is Reason.ADMITTED
    assert station.screen.panel.attendee_id == guests[0].id
    assert station.screen.recent.model().rowCount() == 1
    qtbot.waitUntil(lambda: "1" in station.screen.header.counts.text())


def test_a_scan_in_the_search_field_leaves_no_digit_there(station, qtbot, guests):
    station.screen.open_search()
    station.screen.field.setText("ali")
    scan(station, qtbot, code_of(station, guests[0]))
    assert station.screen.field.text() == ""  # a scan always wins: the search ended


def test_the_latest_check_in_is_taken_back_by_one_key(station, qtbot, guests):
    scan(station, qtbot, code_of(station, guests[0]))
    qtbot.keyClick(station.screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert station.controller.shown.undone
    again = scan(station, qtbot, code_of(station, guests[0]))
    assert again.verdict.reason is Reason.ADMITTED


def test_nothing_to_take_back_is_said(station, qtbot):
    with qtbot.waitSignal(station.controller.message_raised):
        qtbot.keyClick(station.screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_exit_is_one_key_away_and_remembered(station, qtbot, guests):
    qtbot.keyClick(station.screen, Qt.Key.Key_F3)
    assert station.controller.direction is Direction.EXIT
    outcome = scan(station, qtbot, code_of(station, guests[0]))
    assert outcome.verdict.reason is Reason.EXIT_RECORDED
    assert station.desk.settings.direction == "exit"


def test_somebody_is_found_by_name_and_checked_in(station, qtbot, guests):
    guest = guests[3]
    station.screen.open_search()
    with qtbot.waitSignal(
        station.controller.search.hits_found, check_params_cb=lambda query, hits, quick: not quick
    ) as found:
        station.screen.field.setText(guest.name)
    assert guest.id in [hit.attendee.id for hit in found.args[1]]
    with qtbot.waitSignal(station.controller.outcome_reached) as reached:
        station.screen.check_in_requested.emit(guest.id)
    assert reached.args[0].attendee.name == guest.name


def test_a_supervisor_lets_somebody_in_anyway(station, qtbot, clock, guests):
    code = code_of(station, guests[0])
    scan(station, qtbot, code)
    clock.advance(timedelta(minutes=1))
    refused = scan(station, qtbot, code)
    assert refused.verdict.reason is Reason.ALREADY_IN
    qtbot.keyClick(station.screen, Qt.Key.Key_F8)
    dialog = station.dialogs.open_dialog
    dialog.pin.setText("9999")
    dialog.reason.setText("lost her group")
    dialog.confirm.click()
    assert dialog.isVisible()
    assert dialog.error.text()
    dialog.pin.setText(DEMO_SUPERVISOR[1])
    with qtbot.waitSignal(station.controller.outcome_reached) as reached:
        dialog.confirm.click()
    assert reached.args[0].override == "lost her group"


def test_a_scan_during_a_dialog_is_told_and_taken_when_it_closes(station, qtbot, guests):
    scan(station, qtbot, code_of(station, guests[0]))
    station.dialogs.show_details(guests[0].id)
    dialog = station.dialogs.open_dialog
    qtbot.waitUntil(lambda: dialog.isActiveWindow())
    with qtbot.waitSignal(station.queue.held):
        wedge_typing.scan(dialog.windowHandle(), code_of(station, guests[1]))
    assert not dialog.findChildren(QLineEdit)
    messages = station.screen.messages
    assert any("Close this window" in text for text in messages.texts)
    with qtbot.waitSignal(station.controller.outcome_reached) as reached:
        dialog.reject()
    assert reached.args[0].attendee.id == guests[1].id
    assert not any("Close this window" in text for text in messages.texts)


def test_a_scan_on_another_page_comes_back_to_the_desk(station, qtbot, guests):
    station.window.open_page("people")
    assert station.window.page == "people"
    scan(station, qtbot, code_of(station, guests[0]))
    assert station.window.page == "desk"


def pick_files(station):
    station.network.page.panel.import_wanted.emit()


def pick_shared_folder(station):
    station.network.page.panel.shared.choose.click()


def revoke(station):
    station.network.page.ask_revocation("x", "Station 2", station.desk.supervisors)


@pytest.mark.parametrize("ask", [pick_files, pick_shared_folder, revoke])
def test_a_scan_over_a_dialog_of_a_page_comes_back_to_the_desk(station, qtbot, guests, ask):
    station.window.open_page("sync")
    ask(station)
    qtbot.waitUntil(lambda: station.queue.dialog_open)
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(station.controller.outcome_reached) as reached:
        wedge_typing.scan(dialog.windowHandle(), code_of(station, guests[0]))
    assert reached.args[0].attendee.id == guests[0].id
    assert station.window.page == "desk"
    assert not station.queue.dialog_open
    assert station.screen.messages.texts == ()


def test_what_is_typed_at_the_desk_outlasts_a_scan_and_it_is_told(station, qtbot, clock, guests):
    code = code_of(station, guests[0])
    scan(station, qtbot, code)
    clock.advance(timedelta(minutes=1))
    scan(station, qtbot, code)
    station.dialogs.ask_override()
    dialog = station.dialogs.open_dialog
    dialog.reason.setText("lost her group")
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(station.queue.held):
        wedge_typing.scan(dialog.windowHandle(), code_of(station, guests[1]))
    assert dialog.isVisible()
    assert dialog.reason.text() == "lost her group"
    assert "A badge was scanned" in station.screen.messages.texts[-1]
    with qtbot.waitSignal(station.controller.outcome_reached):
        dialog.reject()


def use_printer(station, url):
    station.desk.change_settings(dataclasses.replace(station.desk.settings, printer=url))


def test_what_was_wrong_with_a_printer_is_past_when_another_one_is_chosen(station, tmp_path):
    station.printing.trouble_met.emit("10.0.0.9: takes no badge now.")
    assert station.screen.messages.offers("badges")
    use_printer(station, f"preview://{tmp_path}")
    station.pages.setting_changed.emit("printer", f"preview://{tmp_path}")
    assert not station.screen.messages.offers("badges")


def test_a_desk_opens_with_a_printer_that_makes_no_sense(tmp_path, clock, theme, qapp, qtbot):
    desk = Desk.set_up_demo(tmp_path / "event", clock, attendees=12)
    desk.change_settings(dataclasses.replace(desk.settings, printer="nonsense"))
    opened = StationWindow(desk, theme, Translations(qapp))
    opened.show()
    item = opened.screen.strip.items["printer"]
    assert item.text().startswith("“nonsense” is no printer's address")
    assert item.level is Level.BAD
    opened.close()


@pytest.mark.parametrize(("key", "came_out"), [(Qt.Key.Key_F10, True), (Qt.Key.Key_F12, False)])
def test_no_other_key_of_the_window_stands_in_the_way_of_an_answer(station, qtbot, key, came_out):
    station.window.open_page("badges")
    jobs = station.pages.badges_page.jobs
    qtbot.waitUntil(lambda: not station.tasks.is_busy)
    jobs.show_jobs((JobRow("7", "Anna", "unknown"),))
    with qtbot.waitSignal(jobs.answered) as answered:
        qtbot.keyClick(station.window, key)
    assert answered.args == ["7", came_out]


def test_a_lost_badge_is_refused_once_the_new_one_is_issued(station, qtbot, tmp_path, guests):
    old = code_of(station, guests[0])
    papers = tmp_path / "papers"
    use_printer(station, f"preview://{papers}")
    station.printing.replace(guests[0].id, ReplaceReason.LOST)
    qtbot.waitUntil(lambda: any(papers.glob("*.png")))
    assert scan(station, qtbot, old).verdict.reason is Reason.BADGE_REPLACED
    new = station.desk.badges.code(station.desk.people.get(guests[0].id).attendee)
    assert scan(station, qtbot, new).verdict.reason is Reason.ADMITTED


def test_a_badge_is_printed_for_who_comes_in(station, qtbot, tmp_path, guests):
    papers = tmp_path / "papers"
    use_printer(station, f"preview://{papers}")
    place = dataclasses.replace(station.controller.checkpoint, auto_print=AutoPrint.ONCE)
    station.desk.define_checkpoints([place])
    station.controller.reload_place()
    assert scan(station, qtbot, code_of(station, guests[0])).verdict.reason is Reason.ADMITTED
    qtbot.waitUntil(lambda: any(papers.glob("*.png")))


def test_what_cannot_be_saved_is_not_shown_as_done(station, qtbot, clock, guests):
    pages = station.desk._session.store.execute("PRAGMA page_count").fetchone()[0]
    station.desk._session.store.execute(f"PRAGMA max_page_count = {pages}")
    codes = iter([code_of(station, guest) for guest in guests])
    told = []
    station.controller.not_saved.connect(told.append)
    while not told:
        wedge_typing.scan(station.window.windowHandle(), next(codes))
        qtbot.wait(1)
    assert "disk is full" in said(told[0])
    station.desk._session.store.execute(f"PRAGMA max_page_count = {pages + 1000}")
    outcome = scan(station, qtbot, next(codes))
    assert outcome.verdict.reason is Reason.ADMITTED


def test_a_bug_leaves_nobody_before_the_answer_to_somebody_else(
    station, qtbot, guests, monkeypatch
):
    scan(station, qtbot, code_of(station, guests[0]))
    bug = ZeroDivisionError("a fault of the program")

    def broken(*_arguments):
        raise bug

    monkeypatch.setattr(type(station.desk.scans), "scan", broken)
    with qtbot.captureExceptions() as crashes, qtbot.waitSignal(station.controller.not_saved):
        wedge_typing.scan(station.window.windowHandle(), code_of(station, guests[1]))
    assert [crash[1] for crash in crashes] == [bug]
    assert station.controller.shown is None
    assert station.screen.panel.attendee_id == ""


def test_the_language_is_switched_while_the_window_is_open(station, qtbot):
    station.screen.language_chosen.emit("ru")
    assert station.desk.settings.language == "ru"
    station.screen.language_chosen.emit("en")


def test_the_next_start_shows_what_was_scanned_before(station, qtbot, guests, theme, qapp):
    scan(station, qtbot, code_of(station, guests[0]))
    folder = station.desk.folder
    station.close()
    again = StationWindow(Desk.open(folder, FixedClock(MORNING)), theme, Translations(qapp))
    again.sounds.set_muted(True)
    again.show()
    assert again.screen.recent.model().rowCount() == 1
    again.close()


def test_f5_in_the_details_asks_for_a_badge(station, qtbot, guests):
    scan(station, qtbot, code_of(station, guests[0]))
    station.dialogs.show_details(guests[0].id)
    dialog = station.dialogs.open_dialog
    qtbot.waitUntil(lambda: dialog.isActiveWindow())
    with qtbot.waitSignal(dialog.badge_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_F5)


def test_a_layout_that_is_being_changed_outlasts_a_scan(station, qtbot, guests):
    pages = station.pages
    station.screen.page_requested.emit("badges")
    pages.badges_page.choice.change_layout.click()
    assert station.window.page == "layouts"
    page = pages.layouts_page
    page.copy.click()
    page.elements.line(0).switch.click()
    assert page.save.isEnabled()
    scan(station, qtbot, code_of(station, guests[0]))
    assert station.window.page == "desk"
    station.screen.page_requested.emit("layouts")
    assert not page._view.layout.elements[0].on
    assert page.save.isEnabled()
    page.save.click()
    station.screen.page_requested.emit("badges")
    assert pages.badges_page.choice.badge_layout.findData("roll80-2") >= 0
    station.screen.page_requested.emit("settings")
    assert pages.settings_page.printer.badge_layout.findData("roll80-2") >= 0


def test_the_head_of_the_desk_shows_the_stations_new_name(station):
    station.screen.page_requested.emit("settings")
    station.pages.settings_page.station.rename_requested.emit("Main entrance")
    assert station.screen.header.station.text() == "Main entrance"


def test_guests_read_no_names_until_somebody_is_looked_up(station, qtbot, guests):
    station.screen.page_requested.emit("settings")
    station.pages.settings_page.station.hide_names.click()
    scan(station, qtbot, code_of(station, guests[0]))
    shown = station.screen.panel
    assert shown.attendee_id == guests[0].id
    assert not any(word in shown.words.spoken for word in guests[0].name.split())
    assert guests[0].organisation not in shown.words.spoken
    rows = station.screen.recent.rows
    assert guests[0].name not in rows.index(0).data(Qt.ItemDataRole.DisplayRole)
    station.screen.set_names_hidden(False)
    assert guests[0].name in shown.words.spoken


def test_guests_read_no_names_in_messages_that_were_there_already(station, guests):
    station.network.process.doubles_found.emit([{
        "name": "Anna Orazowa", "second": ["a" * 32, 1],
        "first_at": "2026-10-12T05:00:00+00:00", "first_station": "Station 1",
        "second_at": "2026-10-12T05:02:00+00:00", "second_station": "Station 2",
    }])  # fmt: skip
    assert "Anna Orazowa" in station.screen.messages.texts[-1]
    station.screen.page_requested.emit("settings")
    station.pages.settings_page.setting_changed.emit("hide_names", True)
    assert station.screen.messages.texts[-1].startswith("A. O. was let in")
    station.screen.messages.clear()
    station.pages.settings_page.setting_changed.emit("hide_names", False)
    assert station.screen.messages.texts == ()  # what was put away stays so


def test_who_is_at_the_desk_is_changed_there_and_noted_with_what_is_undone(station, qtbot, guests):
    scan(station, qtbot, code_of(station, guests[0]))
    station.screen.page_requested.emit("operator")
    dialog = station.dialogs.open_dialog
    dialog.name.setText("Aysel")
    dialog.confirm.click()
    assert station.desk.settings.operator == "Aysel"
    station.controller.undo_latest()
    undone = station.desk.people.history(guests[0].id)[-1]
    assert undone.details["by"] == "Aysel"
    assert history_words.what_happened(undone, {}) == "Taken back · at the desk · Aysel"


def test_a_layout_that_another_station_deletes_leaves_the_desk_printing(station, qtbot, tmp_path):
    desk = station.desk
    made = dataclasses.replace(
        layout_files.copy_of(layout.load("roll80"), desk.folder), title="Gala"
    )
    desk.layouts.save(made)
    desk.change_settings(dataclasses.replace(desk.settings, badge_layout=made.id))
    other = stations.join(desk._session, tmp_path / "other", "Station 2")
    EventLayouts(other).settle()
    EventLayouts(other).remove(made.id)
    stations.tell(other, desk._session)
    other.close()
    station.network.take_news([f"layout:{made.id}"])
    [sentence] = [text for text in station.screen.messages.texts if "Gala" in text]
    assert station.screen.messages.offers("printer")
    station.network.take_news([f"layout:{made.id}"])
    assert [text for text in station.screen.messages.texts if "Gala" in text] == [sentence]
    station.screen.messages.action_chosen.emit("printer")
    assert station.pages.settings_page.section == "printer"
