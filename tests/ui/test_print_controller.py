"""Badges printed by hand at the desk: once, at once, and without keeping the window waiting."""

from __future__ import annotations

import dataclasses
import socket

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest

from checkin.badge import layout, layout_files
from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.spooler import Spooler
from checkin.badge_layouts import EventLayouts
from checkin.model import ReplaceReason
from checkin.printing import Printing
from tests.core.sync import stations
from tests.printers.virtual import Faults, VirtualPrinter
from tests.ui.stations import id_of, make_desk
from ui.background import BackgroundTasks
from ui.print_controller import PrintController
from ui.print_room import screen_printer
from ui.screens.desk import DeskScreen
from ui.widgets.print_jobs import JobRow


@pytest.fixture
def desk(tmp_path):
    desk = make_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def printing(desk, light):
    tasks = BackgroundTasks()
    controller = PrintController(desk, tasks)
    yield controller
    controller.stop()
    tasks.close()
    controller.close()


def jobs_of(printing, attendee_id):
    return printing.spooler.jobs.of_attendee(attendee_id)


def test_a_badge_is_painted_beside_the_window(desk, printing, qtbot, monkeypatch):
    threads = []
    paint = Printing.paint

    def watched(press, order):
        threads.append(QThread.currentThread())
        return paint(press, order)

    monkeypatch.setattr(Printing, "paint", watched)
    anna = id_of(desk, "R1")
    printing.print_first(anna)
    assert jobs_of(printing, anna) == ()
    qtbot.waitUntil(lambda: [job.state for job in jobs_of(printing, anna)] == [JobState.PRINTED])
    assert threads != []
    assert QThread.currentThread() not in threads


def test_a_badge_that_is_being_painted_is_not_asked_for_as_a_first_one_again(desk, printing, qtbot):
    anna = id_of(desk, "R1")
    assert not printing.has_badge(anna)
    printing.print_first(anna)
    assert printing.has_badge(anna)
    qtbot.waitUntil(lambda: len(jobs_of(printing, anna)) == 1)
    assert printing.has_badge(anna)


def test_nobody_is_told_to_look_for_paper_where_there_is_no_printer(desk, printing, qtbot):
    said = []
    printing.badge_changed.connect(lambda _attendee, words: said.append(words()))
    printing.print_first(id_of(desk, "R1"))
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("No printer"))
    assert not any("is printed" in words for words in said)


def test_a_badge_on_paper_is_said_to_be_printed(desk, printing, qtbot):
    said = []
    printing.badge_changed.connect(lambda _attendee, words: said.append(words()))
    with VirtualPrinter() as printer:
        desk.change_settings(dataclasses.replace(desk.settings, printer=printer.listen()))
        printing.start()
        printing.print_first(id_of(desk, "R1"))
        qtbot.waitUntil(lambda: "Badge is printed" in said)


def test_each_reprint_has_a_number_a_reason_and_an_operator(desk, printing, qtbot):
    desk.change_settings(dataclasses.replace(desk.settings, operator="Leyla"))
    anna = id_of(desk, "R1")
    printing.print_first(anna)
    qtbot.waitUntil(lambda: len(jobs_of(printing, anna)) == 1)
    printing.replace(anna, ReplaceReason.DAMAGED)
    qtbot.waitUntil(lambda: len(jobs_of(printing, anna)) == 2)
    printing.replace(anna, ReplaceReason.LOST)
    qtbot.waitUntil(lambda: len(jobs_of(printing, anna)) == 3)
    told = [(job.generation, job.copy, job.reason, job.operator) for job in jobs_of(printing, anna)]
    assert told == [(1, 1, "", "Leyla"), (1, 2, "damaged", "Leyla"), (2, 1, "lost", "Leyla")]


def test_a_layout_that_the_printer_cannot_print_does_not_cost_the_old_badge(desk, printing, qtbot):
    narrow = "tcp://127.0.0.1:9?width=384"
    desk.change_settings(dataclasses.replace(desk.settings, printer=narrow))
    anna = id_of(desk, "R1")
    with qtbot.waitSignal(printing.message_raised):
        printing.replace(anna, ReplaceReason.LOST)
    assert desk.people.get(anna).attendee.generation == 1
    assert jobs_of(printing, anna) == ()


def test_a_badge_that_came_out_just_before_a_crash_is_not_taken_for_one_never_printed(
    desk, light, qtbot
):
    anna, bela = id_of(desk, "R1"), id_of(desk, "R2")
    press = Printing(desk.badges, screen_printer(desk), "roll80")
    spooler = Spooler(desk.folder, desk.clock, lambda job: None)  # its news are lost
    for attendee in (anna, bela):
        prepared = press.prepare(desk.people.get(attendee))
        spooler.print_now(prepared.job, prepared.picture)
    press.note(spooler.jobs.of_attendee(bela)[0])  # there was time for this one
    spooler.close()
    tasks = BackgroundTasks()
    controller = PrintController(desk, tasks)
    controller.start()
    assert [len(desk.people.get(attendee).printed) for attendee in (anna, bela)] == [1, 1]
    controller.start()
    assert [len(desk.people.get(attendee).printed) for attendee in (anna, bela)] == [1, 1]
    tasks.close()
    controller.close()


@pytest.mark.parametrize("came_out", [True, False])
def test_it_asks_about_a_badge_that_a_crash_left_unknown_and_one_answer_settles_it(
    came_out, desk, light, qtbot
):
    anna = id_of(desk, "R1")
    press = Printing(desk.badges, screen_printer(desk), "roll80")
    prepared = press.prepare(desk.people.get(anna))
    spooler = Spooler(desk.folder, desk.clock, lambda job: None)
    job = dataclasses.replace(prepared.job, state=JobState.SENDING)
    spooler.jobs.add(job, prepared.picture, desk.clock.now())
    spooler.close()
    tasks = BackgroundTasks()
    controller = PrintController(desk, tasks)
    asked = []
    controller.question_changed.connect(lambda row, more: asked.append((row and row.id, more)))
    controller.start()
    assert asked[-1] == (job.id, 0)
    assert controller.waits
    controller.answer(job.id, came_out)
    qtbot.waitUntil(lambda: len(desk.people.get(anna).printed) == 1)
    assert asked[-1] == (None, 0)
    papers = list((desk.folder / "preview").glob("*.png"))
    assert len(papers) == (0 if came_out else 1)
    tasks.close()
    controller.close()


@pytest.mark.parametrize(("key", "came_out"), [(Qt.Key.Key_F10, True), (Qt.Key.Key_F12, False)])
def test_at_the_desk_one_key_answers_and_a_scan_is_not_disturbed(key, came_out, light, qtbot):
    screen = DeskScreen()
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    screen.question.ask(JobRow("7", "Anna", "unknown"), 2)
    assert screen.hasFocus()
    with qtbot.waitSignal(screen.question.answered) as answered:
        QTest.keyClick(screen, key)
    assert answered.args == ["7", came_out]
    screen.question.ask(None, 0)
    assert screen.question.isHidden()


def test_a_layout_in_use_that_is_removed_elsewhere_prints_on_and_is_told_once(
    desk, printing, qtbot, tmp_path
):
    copy = layout_files.copy_of(layout.load("roll80"), desk.folder)
    made = dataclasses.replace(copy, title="Gala")
    desk.layouts.save(made)
    desk.change_settings(dataclasses.replace(desk.settings, badge_layout=made.id))
    other = stations.join(desk._session, tmp_path / "other", "Station 2")
    EventLayouts(other).settle()
    EventLayouts(other).remove(made.id)
    told = []
    printing.layout_removed.connect(told.append)
    printing.look_at_layout()
    assert told == []
    stations.tell(other, desk._session)
    other.close()
    desk.hear([])
    printing.look_at_layout()
    printing.look_at_layout()
    assert told == ["Gala"]
    anna = id_of(desk, "R1")
    printing.print_first(anna)
    qtbot.waitUntil(lambda: [job.state for job in jobs_of(printing, anna)] == [JobState.PRINTED])


def watched(desk, printing, url):
    """Let the desk use the printer at `url`, and return what its status strip says."""
    told = []
    printing.status_changed.connect(lambda level, text: told.append((level, text)))
    desk.change_settings(dataclasses.replace(desk.settings, printer=url))
    printing.start()
    return told


def test_a_printer_in_trouble_is_told_before_the_first_badge(desk, printing, qtbot):
    with VirtualPrinter(faults=Faults(paper_rows=0)) as printer:
        told = watched(desk, printing, printer.listen())
        qtbot.waitUntil(lambda: told[-1][0] == "bad")
        printer.load_paper()
        printing.watch._look()
        qtbot.waitUntil(lambda: told[-1][0] == "ok")
        assert printer.strips() == []


def test_a_printer_that_is_off_since_yesterday_is_told(desk, printing, qtbot):
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"tcp://127.0.0.1:{server.getsockname()[1]}"
    told = watched(desk, printing, "tcp://no-such-printer.invalid")
    qtbot.waitUntil(lambda: told[-1][0] == "bad")
    told = watched(desk, printing, url)  # a host that refuses may serve another desk just now
    qtbot.waitUntil(lambda: not printing.watch._tasks.is_busy)
    assert told[-1][0] == "ok"


def test_a_printer_that_never_answers_is_asked_once(desk, printing, qtbot):
    with VirtualPrinter(faults=Faults(mute=True)) as printer:
        told = watched(desk, printing, printer.listen())
        qtbot.waitUntil(lambda: not printing.watch._tasks.is_busy)
        assert not printing.watch._timer.isActive()
        assert told[-1][0] == "ok"
        assert printer.received == b"\x10\x04\x01"


def test_nobody_asks_while_a_badge_is_on_its_way(desk, printing, qtbot):
    with VirtualPrinter() as printer:
        url = printer.listen()
        job = PrintJob(url, "a", "Anna", state=JobState.SENDING)
        printing.spooler.jobs.add(job, OneBitImage(8, 1, b"\0", 8.0), desk.clock.now())
        watched(desk, printing, url)
        assert not printing.watch._tasks.is_busy
        assert printer.received == b""


def test_badges_that_wait_matter_more_than_why(desk, printing, qtbot):
    with VirtualPrinter(faults=Faults(offline=True)) as printer:
        told = watched(desk, printing, printer.listen())
        qtbot.waitUntil(lambda: told[-1][0] == "bad")
        printing.print_first(id_of(desk, "R1"))
        qtbot.waitUntil(lambda: printing.waits)
        count = len(told)
        printing.watch._look()
        qtbot.waitUntil(lambda: len(told) > count)
        assert "1" in told[-1][1]  # what waits matters more than what keeps it waiting
