"""A batch prints each badge once, stops for a person at the first trouble, and goes on after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob
from checkin.errors import NotFound
from checkin.printing import PreparedBadge
from ui.print_batch import AHEAD, Painted, PrintBatch, Refused
from ui.sentences import said

PRINTER = "tcp://10.0.0.9:9100"
PICTURE = OneBitImage(8, 1, b"\xff")


class Queue:
    """Takes jobs as the spooler does; what becomes of each is said by the test."""

    def __init__(self) -> None:
        self.batch: PrintBatch | None = None
        self.taken: list[PrintJob] = []
        self.asked: list[tuple[str, str]] = []
        self.stopped = False

    def submit(self, job: PrintJob, picture: OneBitImage) -> PrintJob:
        state = JobState.HELD if self.stopped else JobState.QUEUED
        self.taken.append(job)
        self.tell(job.attendee, state)
        return replace(job, state=state)

    def tell(self, attendee: str, state: JobState, detail: str = "") -> None:
        job = next(job for job in reversed(self.taken) if job.attendee == attendee)
        assert self.batch is not None
        self.batch.job_changed(replace(job, state=state, detail=detail))

    def retry(self, job_id: str) -> bool:
        self.asked.append(("retry", self._whose(job_id)))
        return True

    def cancel(self, job_id: str) -> bool:
        self.asked.append(("cancel", self._whose(job_id)))
        return True

    def answer(self, job_id: str, came_out: bool) -> bool:
        return True

    def release(self, printer: str) -> int:
        self.asked.append(("release", printer))
        return 1

    def _whose(self, job_id: str) -> str:
        return next(job.attendee for job in self.taken if job.id == job_id)

    @property
    def names(self) -> list[str]:
        return [job.attendee for job in self.taken]


@pytest.fixture
def queue() -> Queue:
    return Queue()


class Brush(list[Callable[[], None]]):
    """Badges that are being painted; at once, unless a test wants to see what happens meanwhile."""

    is_slow = False

    def paint_all(self) -> None:
        while self:
            self.pop(0)()


@pytest.fixture
def brush() -> Brush:
    return Brush()


@pytest.fixture
def started(qapp, queue, brush):
    """A batch of five under way, with what it tells."""

    def prepare(attendee: str, painted: Painted, refused: Refused) -> None:
        if attendee == "gone":
            refused(NotFound("gone", what=attendee))
        elif attendee == "done":
            painted(None)
        else:
            job = PrintJob(PRINTER, attendee, attendee.upper())
            brush.append(partial(painted, PreparedBadge(job, PICTURE)))
        if not brush.is_slow:
            brush.paint_all()

    def start(attendees: str = "a b c d e"):
        batch = PrintBatch(queue, PRINTER, attendees.split(), prepare)
        queue.batch = batch
        batch.told, batch.ends = [], []
        batch.progressed.connect(batch.told.append)
        batch.ended.connect(batch.ends.append)
        batch.start()
        return batch

    return start


def test_only_a_few_badges_are_given_away_ahead(started, queue):
    started()
    assert queue.names == ["a", "b"]
    assert len(queue.names) == AHEAD
    queue.tell("a", JobState.SENDING)
    assert queue.names == ["a", "b"]
    queue.tell("a", JobState.PRINTED)
    assert queue.names == ["a", "b", "c"]


def test_each_badge_comes_once_and_in_order(started, queue):
    batch = started()
    for name in "abcde":
        queue.tell(name, JobState.SENT if name == "c" else JobState.PRINTED)
    assert queue.names == list("abcde")
    assert batch.ends == [5]
    assert batch.told[-1].done == 4  # the fifth ended it


def test_badges_that_no_printer_confirms_are_told_of(started, queue):
    batch = started("a b c")
    queue.tell("a", JobState.PRINTED)
    assert batch.told[-1].note == ""
    queue.tell("b", JobState.SENT)
    assert batch.told[-1].note != ""
    assert not batch.told[-1].paused
    queue.tell("c", JobState.PRINTED)
    assert (batch.ends, batch.unconfirmed) == ([3], 1)


def test_a_pause_gives_no_more_away(started, queue):
    batch = started()
    batch.set_paused(True)
    queue.tell("a", JobState.PRINTED)
    queue.tell("b", JobState.PRINTED)
    assert queue.names == ["a", "b"]
    assert (batch.told[-1].done, batch.told[-1].paused) == (2, True)
    batch.set_paused(False)
    assert queue.names == ["a", "b", "c", "d"]


def test_trouble_stops_it_and_going_on_prints_what_did_not_come_out(started, queue):
    batch = started()
    queue.tell("a", JobState.FAILED, "paper-out")
    queue.tell("b", JobState.HELD)
    assert batch.told[-1].paused
    assert batch.told[-1].note
    assert queue.asked == []
    batch.set_paused(False)
    assert queue.asked == [("retry", "a"), ("release", PRINTER)]
    queue.tell("a", JobState.PRINTED)
    assert queue.names == ["a", "b", "c"]


def test_nothing_is_printed_while_it_is_unknown_whether_a_badge_came_out(started, queue):
    batch = started()
    queue.tell("a", JobState.UNKNOWN, "printer-not-confirmed")
    queue.tell("b", JobState.PRINTED)
    batch.set_paused(False)
    assert batch.told[-1].paused
    assert queue.names == ["a", "b"]
    assert ("retry", "a") not in queue.asked
    queue.tell("a", JobState.PRINTED)  # somebody looked
    batch.set_paused(False)
    assert queue.names == ["a", "b", "c", "d"]


def test_canceling_takes_back_what_has_not_begun(started, queue):
    batch = started()
    queue.tell("a", JobState.PRINTED)
    batch.cancel()
    assert queue.asked == [("cancel", "b"), ("cancel", "c")]
    assert batch.ends == [1]
    queue.tell("b", JobState.PRINTED)  # it was too late for that one
    assert batch.ends == [1]


def test_a_job_that_somebody_takes_back_is_not_counted(started, queue):
    batch = started("a b")
    queue.tell("a", JobState.CANCELED)
    queue.tell("b", JobState.PRINTED)
    assert batch.ends == [1]


def test_a_stopped_printer_gets_one_held_badge_and_no_heap_of_them(started, queue):
    queue.stopped = True
    batch = started()
    assert queue.names == ["a"]
    assert batch.told[-1].paused


def test_a_badge_that_cannot_be_made_stops_it_and_is_not_lost(started, queue):
    batch = started("a gone c")
    assert queue.names == ["a"]
    assert batch.told[-1].paused
    assert "gone" in said(batch.told[-1].note)


def test_nobody_chosen_is_over_at_once(started, queue):
    assert started("").ends == [0]


def test_news_of_other_badges_is_left_alone(started, queue):
    batch = started()
    before = len(batch.told)
    batch.job_changed(PrintJob(PRINTER, "x", "X", state=JobState.FAILED))
    assert len(batch.told) == before


def test_badges_are_painted_one_by_one_so_that_they_come_out_in_order(started, queue, brush):
    brush.is_slow = True
    started()
    assert (len(brush), queue.names) == (1, [])
    brush.paint_all()
    assert queue.names == ["a", "b"]


def test_a_badge_that_was_being_painted_when_a_pause_began_comes_after_it(started, queue, brush):
    brush.is_slow = True
    batch = started()
    batch.set_paused(True)
    brush.paint_all()
    assert queue.names == []
    batch.set_paused(False)
    brush.paint_all()
    assert queue.names == ["a", "b"]


def test_a_badge_that_was_being_painted_is_not_printed_after_canceling(started, queue, brush):
    brush.is_slow = True
    batch = started()
    batch.cancel()
    brush.paint_all()
    assert (queue.names, batch.ends) == ([], [0])


def test_who_needs_no_badge_any_more_is_left_out_of_the_count(started, queue):
    batch = started("a done b done")
    for name in "ab":
        queue.tell(name, JobState.PRINTED)
    assert queue.names == ["a", "b"]
    assert (batch.ends, batch.total) == ([2], 2)
