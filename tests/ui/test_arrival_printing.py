"""Badges that are printed for those who come in: for whom, how often, and without any waiting."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from checkin.badge.jobs import JobState
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.model import AutoPrint, Direction, ReplaceReason, Status
from ui.arrival_printing import ArrivalPrinting
from ui.background import BackgroundTasks
from ui.print_controller import PrintController

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Baku"))
NOWHERE = "tcp://127.0.0.1:9"


class Entrance:
    """A checkpoint with a printer beside it."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot = desk, qtbot
        self.tasks = BackgroundTasks()
        self.printing = PrintController(desk, self.tasks)
        self.arrivals = ArrivalPrinting(desk, self.printing)
        self.complaints = []
        self.arrivals.message_raised.connect(lambda text, level: self.complaints.append(text))

    def wants(self, when):
        place = dataclasses.replace(self.desk.checkpoint(), auto_print=when)
        self.desk.define_checkpoints([place])

    def scan(self, guest, direction=Direction.ENTRY):
        code = self.desk.badges.code(guest)
        outcome = self.desk.scans.scan(code, self.desk.checkpoint(), direction)
        self.arrivals.take_outcome(outcome)
        self.desk.clock.advance(timedelta(minutes=1))
        return outcome

    def jobs(self, guest):
        """The jobs for a guest's badges, after everything that was begun has come to its end."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy)
        jobs = self.printing.spooler.jobs
        waiting = {JobState.QUEUED, JobState.SENDING}
        self.qtbot.waitUntil(
            lambda: not any(job.state in waiting for job in jobs.of_attendee(guest.id))
        )
        return [job.state for job in jobs.of_attendee(guest.id)]

    def close(self):
        self.arrivals.stop()
        self.tasks.close()
        self.printing.close()


@pytest.fixture
def entrance(tmp_path, light, qtbot):
    desk = Desk.set_up_demo(tmp_path / "event", FixedClock(MORNING), attendees=40)
    made = Entrance(desk, qtbot)
    yield made
    made.close()
    desk.close()


@pytest.fixture
def guest(entrance):
    everybody = [state.attendee for state in entrance.desk.people.all()]
    return next(p for p in everybody if p.status is Status.CONFIRMED and not p.note)


def test_nothing_is_printed_unless_the_checkpoint_wants_it(entrance, guest):
    assert entrance.desk.checkpoint().auto_print is AutoPrint.NEVER
    assert entrance.scan(guest).verdict.admits
    assert entrance.jobs(guest) == []


def test_who_comes_in_gets_one_badge(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    entrance.scan(guest)
    assert entrance.jobs(guest) == [JobState.PRINTED]
    entrance.qtbot.waitUntil(lambda: entrance.desk.people.get(guest.id).printed != ())
    entrance.scan(guest, Direction.EXIT)
    assert entrance.scan(guest).verdict.admits
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_a_badge_each_time(entrance, guest):
    entrance.wants(AutoPrint.ALWAYS)
    for _ in range(2):
        entrance.scan(guest)
        entrance.scan(guest, Direction.EXIT)
        entrance.jobs(guest)
    assert entrance.jobs(guest) == [JobState.PRINTED] * 2


def test_a_badge_that_another_station_printed_is_enough(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    entrance.desk.badges.journal_print(guest.id, 1, "printed", 1)
    entrance.scan(guest)
    assert entrance.jobs(guest) == []


def test_a_badge_of_an_older_generation_is_not_enough(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    entrance.desk.badges.journal_print(guest.id, 1, "printed", 1)
    new = entrance.desk.badges.replace(guest.id, ReplaceReason.LOST).attendee
    entrance.scan(new)
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_taking_back_an_admission_takes_no_badge_out_of_a_pocket(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    outcome = entrance.scan(guest)
    entrance.jobs(guest)
    entrance.desk.scans.undo(outcome.entry, "operator")
    entrance.arrivals.take_outcome(dataclasses.replace(outcome, undone=True))
    assert entrance.scan(guest).verdict.admits
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_two_scans_before_the_badge_is_painted_print_one(entrance, guest):
    entrance.wants(AutoPrint.ALWAYS)
    outcome = entrance.scan(guest)
    entrance.arrivals.take_outcome(outcome)
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_refused_leaving_and_repeated_scans_print_nothing(entrance, guest):
    entrance.wants(AutoPrint.ALWAYS)
    outcome = entrance.scan(guest)
    assert not entrance.scan(guest).verdict.admits
    entrance.scan(guest, Direction.EXIT)
    entrance.arrivals.take_outcome(dataclasses.replace(outcome, again=True))
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_a_badge_that_was_not_printed_is_for_a_person_to_decide(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    changed = dataclasses.replace(entrance.desk.settings, printer=NOWHERE)
    entrance.desk.change_settings(changed)
    entrance.scan(guest)
    assert entrance.jobs(guest) == [JobState.FAILED]
    entrance.scan(guest, Direction.EXIT)
    entrance.scan(guest)
    assert entrance.jobs(guest) == [JobState.FAILED]


def test_a_scan_does_not_wait_for_the_badge(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    entrance.scan(guest)
    assert entrance.printing.spooler.jobs.of_attendee(guest.id) == ()  # painted after the verdict
    assert entrance.jobs(guest) == [JobState.PRINTED]


def test_a_printer_that_makes_no_sense_is_said_and_the_scan_counts(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    changed = dataclasses.replace(entrance.desk.settings, printer="laser://somewhere")
    entrance.desk.change_settings(changed)
    assert entrance.scan(guest).verdict.admits
    assert entrance.jobs(guest) == []
    assert len(entrance.complaints) == 1


def test_after_the_end_nothing_more_is_printed(entrance, guest):
    entrance.wants(AutoPrint.ONCE)
    entrance.scan(guest)
    entrance.arrivals.stop()
    assert entrance.jobs(guest) == []
