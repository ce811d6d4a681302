"""A laptop that stays on overnight shows the figures of the new day before anybody comes."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.model import Counts, Status
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController

EVENING = datetime(2026, 11, 23, 23, 59, tzinfo=ZoneInfo("Asia/Baku"))


@pytest.fixture
def clock():
    return FixedClock(EVENING)


@pytest.fixture
def controller(tmp_path, clock, qapp):
    desk = Desk.set_up_demo(tmp_path / "event", clock, 20)
    tasks = BackgroundTasks()
    controller = DeskController(desk, tasks, count_every_ms=10)
    yield controller
    controller.stop()
    tasks.close()
    desk.close()


def test_the_figures_are_those_of_the_new_day_without_a_scan(controller, clock, qtbot):
    told: list[Counts] = []
    controller.counts_changed.connect(told.append)
    controller.start()
    everybody = [state.attendee for state in controller.desk.people.all()]
    guest = next(p for p in everybody if p.status is Status.CONFIRMED and not p.note)
    controller.take_scan(controller.desk.badges.code(guest))
    qtbot.waitUntil(lambda: (told[-1].inside, told[-1].entered) == (1, 1))
    clock.advance(timedelta(minutes=2))
    qtbot.waitUntil(lambda: (told[-1].inside, told[-1].entered) == (0, 0))


def test_who_has_left_the_event_alone_counts_no_more(controller, qtbot):
    controller.start()
    with qtbot.waitSignal(controller.counts_changed):
        pass
    controller.stop()
    with qtbot.assertNotEmitted(controller.counts_changed, wait=50):
        pass
