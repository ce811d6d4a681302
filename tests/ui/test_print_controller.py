"""Badges printed by hand at the desk: once, at once, and without keeping the window waiting."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QThread

from checkin.badge.jobs import JobState
from checkin.model import ReplaceReason
from checkin.printing import Printing
from tests.ui.stations import id_of, make_desk
from ui.background import BackgroundTasks
from ui.print_controller import PrintController


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
