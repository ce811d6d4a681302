"""Work beside the window: what becomes of it is always told."""

from __future__ import annotations

import pytest

from checkin.errors import CheckinError
from ui.background import BackgroundTasks, WorkBroke


@pytest.fixture
def tasks(qapp):
    tasks = BackgroundTasks()
    yield tasks
    tasks.close()


class Told:
    """What a page was told."""

    def __init__(self):
        self.results, self.errors = [], []

    def __bool__(self):
        return bool(self.results or self.errors)


def run(tasks, qtbot, work):
    told = Told()
    tasks.run(work, told.results.append, told.errors.append)
    qtbot.waitUntil(lambda: bool(told))
    return told


def test_a_result_reaches_the_page(tasks, qtbot):
    told = run(tasks, qtbot, lambda: 7)

    assert (told.results, told.errors) == ([7], [])


def test_an_error_reaches_the_page(tasks, qtbot):
    error = CheckinError("the disk is full")

    def work():
        raise error

    assert run(tasks, qtbot, work).errors == [error]


def test_a_bug_is_told_to_the_page_and_to_the_crash_log(tasks, qtbot):
    bug = ZeroDivisionError("a fault of the program")

    def work():
        raise bug

    with qtbot.captureExceptions() as crashes:
        told = run(tasks, qtbot, work)

    assert [type(error) for error in told.errors] == [WorkBroke]
    assert [crash[1] for crash in crashes] == [bug]
    assert not tasks.is_busy
