"""Print jobs are accounted for exactly once, whatever printers and power do."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin.badge.delivery import Patience
from checkin.badge.jobs import JobState, PrintJob, PrintJobs
from checkin.badge.printer_errors import PrinterUrlInvalid
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.spooler import Spooler
from checkin.clock import FixedClock, SystemClock
from checkin.errors import NotFound
from checkin.store import Store
from tests.printers.conftest import QUICK, badge
from tests.printers.virtual import Faults

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
ENDED = {
    JobState.PRINTED, JobState.SENT, JobState.FAILED, JobState.UNKNOWN, JobState.CANCELED,
}  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]
# for a printer that stands still until the test lets it go on
STEADY = replace(QUICK, stall_s=100.0, confirm_s=100.0)
# for much trouble, most of which is waited out; too short for a busy machine is a trouble like it
HASTY = replace(QUICK, busy_s=0.5, wake_s=0.5, status_s=0.3, stall_s=0.4, confirm_s=0.7)


class Watched:
    """A spooler, and everything it has told so far."""

    def __init__(self, folder: Path, patience: Patience = QUICK) -> None:
        self.told: list[PrintJob] = []
        self._changed = threading.Condition()
        self.spooler = Spooler(folder, FixedClock(AT), self._note, patience)

    def _note(self, job: PrintJob) -> None:
        with self._changed:
            self.told.append(job)
            self._changed.notify_all()

    def wait_for(self, job_id: str, *states: JobState, seconds: float = 60) -> PrintJob:
        def latest() -> PrintJob | None:
            mine = [job for job in self.told if job.id == job_id]
            return mine[-1] if mine and mine[-1].state in states else None

        with self._changed:
            assert self._changed.wait_for(lambda: latest() is not None, seconds), self.told[-3:]
            return latest()

    def states_of(self, job_id: str) -> list[JobState]:
        return [job.state for job in self.told if job.id == job_id]


@pytest.fixture
def folder(tmp_path):
    Store.create(tmp_path / "event").close()
    return tmp_path / "event"


@pytest.fixture
def watched(folder):
    made = Watched(folder)
    yield made
    made.spooler.close(30)


@pytest.fixture
def steady(folder):
    made = Watched(folder, STEADY)
    yield made
    made.spooler.close(30)


def job(url: str, number: int = 1, **details: object) -> PrintJob:
    return PrintJob(url, attendee=f"a{number}", label="Nərgiz", number=f"{number:06d}", **details)


def test_a_job_goes_its_way_and_is_recorded_at_each_step(watched, printer, a_badge):
    virtual = printer()
    submitted = watched.spooler.submit(
        job(virtual.listen(), operator="Leyla", reason="lost", generation=2), a_badge
    )
    ended = watched.wait_for(submitted.id, *ENDED)
    assert watched.states_of(submitted.id) == [
        JobState.QUEUED, JobState.SENDING, JobState.PRINTED,
    ]  # fmt: skip
    kept = watched.spooler.jobs.get(submitted.id)
    assert kept == ended
    assert (kept.operator, kept.reason, kept.generation, kept.copy) == ("Leyla", "lost", 2, 1)
    assert kept.created_at == kept.changed_at == AT
    assert watched.spooler.jobs.open_jobs() == ()
    assert watched.spooler.jobs.picture(kept.id) is None
    assert len(virtual.strips()) == 1


def test_copies_of_one_generation_are_numbered(watched, tmp_path, a_badge):
    url = f"preview://{tmp_path}/out"
    first = watched.spooler.print_now(job(url), a_badge)
    second = watched.spooler.print_now(job(url), a_badge)
    other = watched.spooler.print_now(job(url, generation=2), a_badge)
    assert [first.copy, second.copy, other.copy] == [1, 2, 1]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "000001 Nərgiz (2).png", "000001 Nərgiz copy 2.png", "000001 Nərgiz.png",
    ]  # fmt: skip


def test_a_command_waits_for_its_badge(watched, printer, a_badge):
    virtual = printer()
    assert watched.spooler.print_now(job(virtual.listen()), a_badge).state is JobState.PRINTED
    assert len(virtual.strips()) == 1


def test_nonsense_for_a_printer_is_refused_at_once(watched, a_badge):
    with pytest.raises(PrinterUrlInvalid):
        watched.spooler.submit(job("laser://somewhere"), a_badge)
    assert watched.told == []


def test_no_avalanche_after_new_paper(watched, printer, a_badge):
    virtual = printer(paper_rows=0)
    url = virtual.listen()
    jobs = [watched.spooler.submit(job(url, number), a_badge) for number in range(3)]
    failed = watched.wait_for(jobs[0].id, JobState.FAILED)
    assert (failed.detail, failed.problem.code) == ("paper-out", "paper-out")
    assert failed.problem.details["printer"] in url
    for held in jobs[1:]:
        watched.wait_for(held.id, JobState.HELD)
    later = watched.spooler.submit(job(url, 9), a_badge)
    assert later.state is JobState.HELD
    assert watched.spooler.is_stopped(url)

    virtual.load_paper()
    assert watched.spooler.cancel(jobs[2].id)
    assert watched.spooler.release(url) == 2
    for going in (jobs[1], later):
        watched.wait_for(going.id, JobState.PRINTED)
    assert len(virtual.strips()) == 2
    assert not watched.spooler.is_stopped(url)
    assert watched.spooler.retry(jobs[0].id)
    watched.wait_for(jobs[0].id, JobState.PRINTED)
    assert not watched.spooler.retry(jobs[0].id), "a badge on paper is not printed again"


def test_a_printer_that_stops_while_a_job_is_taken_holds_that_one_too(
    watched, printer, a_badge, monkeypatch
):
    virtual = printer(paper_rows=0)
    url = virtual.listen()
    spooler, add = watched.spooler, watched.spooler.jobs.add

    def add_when_the_first_has_failed(*arguments):
        """Let the printer stop at the worst moment, if anything lets it."""
        first = add(job(url, state=JobState.QUEUED), a_badge, AT)
        spooler._worker(PrinterUrl.parse(url).device).wake()
        with contextlib.suppress(AssertionError):
            watched.wait_for(first.id, JobState.FAILED, seconds=1.5)
        return add(*arguments)

    monkeypatch.setattr(spooler.jobs, "add", add_when_the_first_has_failed)
    second = spooler.submit(job(url, 2), a_badge)
    watched.wait_for(second.id, JobState.HELD)
    virtual.load_paper()
    assert spooler.jobs.get(second.id).state is JobState.HELD
    assert virtual.strips() == []


@pytest.mark.parametrize("came_out", [True, False])
def test_a_question_is_answered_once(came_out, watched, printer, a_badge):
    virtual = printer(no_barrier=True)
    submitted = watched.spooler.submit(job(virtual.listen()), a_badge)
    watched.wait_for(submitted.id, JobState.UNKNOWN)
    assert not watched.spooler.retry(submitted.id), "nobody has looked yet"
    assert watched.spooler.answer(submitted.id, came_out)
    kept = watched.spooler.jobs.get(submitted.id)
    assert kept.state is (JobState.PRINTED if came_out else JobState.FAILED)
    assert kept.detail == ("" if came_out else "badge-not-out")
    assert not watched.spooler.answer(submitted.id, not came_out)
    assert len(virtual.strips()) == 1


def test_what_waits_can_be_canceled_and_what_is_over_cannot(steady, printer, a_badge):
    virtual = printer(rows_per_s=0)
    url = virtual.listen()
    first, second = (steady.spooler.submit(job(url, number), a_badge) for number in (1, 2))
    steady.wait_for(first.id, JobState.SENDING)
    assert steady.spooler.cancel(second.id)
    assert not steady.spooler.cancel(first.id), "it is on its way"
    virtual.speed_up()
    steady.wait_for(first.id, JobState.PRINTED)
    assert not steady.spooler.cancel(first.id)
    assert steady.spooler.jobs.get(second.id).state is JobState.CANCELED
    assert len(virtual.strips()) == 1


def test_two_printers_work_side_by_side(steady, printer, a_badge):
    slow, quick = printer(rows_per_s=0), printer()
    slow_url, quick_url = slow.listen(), quick.listen()
    waiting = [steady.spooler.submit(job(slow_url, number), a_badge) for number in (1, 2)]
    passing = steady.spooler.submit(job(quick_url, 3), a_badge)
    steady.wait_for(passing.id, JobState.PRINTED)
    assert steady.spooler.jobs.get(waiting[1].id).state is JobState.QUEUED
    slow.speed_up()
    for one in waiting:
        steady.wait_for(one.id, JobState.PRINTED)
    assert (len(slow.strips()), len(quick.strips())) == (2, 1)


def test_jobs_that_waited_through_a_restart_are_held(folder, printer, a_badge):
    virtual = printer(rows_per_s=0)
    url = virtual.listen()
    before = Watched(folder, STEADY)
    printing, waiting = (before.spooler.submit(job(url, number), a_badge) for number in (1, 2))
    before.wait_for(printing.id, JobState.SENDING)
    before.spooler._worker(PrinterUrl.parse(url).device).close()  # as closing begins
    virtual.speed_up()
    assert before.spooler.close(60)

    after = Watched(folder)
    assert after.spooler.jobs.get(printing.id).state is JobState.PRINTED
    assert after.spooler.jobs.get(waiting.id).state is JobState.HELD
    assert len(virtual.strips()) == 1
    assert after.spooler.release(url) == 1
    after.wait_for(waiting.id, JobState.PRINTED)
    assert len(virtual.strips()) == 2
    after.spooler.close(30)


def test_a_job_that_is_not_there_is_said_so(folder):
    store = Store.open(folder)
    with pytest.raises(NotFound):
        PrintJobs(store).get("nowhere")
    store.close()


CHILD = """
import sys
from pathlib import Path
from checkin.badge.spooler import Spooler
from checkin.clock import SystemClock
from tests.printers.conftest import badge
from tests.printers.test_spooler import job
spooler = Spooler(Path(sys.argv[1]), SystemClock(), lambda job: print(job.state, flush=True))
for number in (1, 2):
    spooler.submit(job(sys.argv[2], number), badge(number))
sys.stdin.read()
"""


def test_a_crash_while_sending_leaves_a_question_and_nothing_prints_by_itself(folder, printer):
    virtual = printer(rows_per_s=100)
    url = virtual.listen()
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), url],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert virtual.wait_for(lambda: virtual.paper.inked_rows > 20)
        child.send_signal(signal.SIGKILL)
    spooler = Spooler(folder, SystemClock(), lambda job: None, QUICK)
    first, second = spooler.jobs.open_jobs()
    assert (first.state, first.detail) == (JobState.UNKNOWN, "print-interrupted")
    assert second.state is JobState.HELD
    assert spooler.close(30)
    assert virtual.strips() == []


def random_fault(dice: random.Random) -> dict[str, object]:
    faults: list[dict[str, object]] = [
        {"paper_rows": 0}, {"paper_rows": dice.randrange(50, 900)}, {"cover_open": True},
        {"offline": True}, {"hang_up_after": dice.randrange(20, 30_000)},
        {"power_off_after": dice.randrange(20, 30_000)}, {"hang_up_at_once": True},
        {"chatter": True}, {"no_barrier": True},
    ]  # fmt: skip
    return dice.choice(faults) if dice.random() < 0.4 else {}


@pytest.mark.timeout(400)
def test_five_hundred_badges_through_random_trouble_are_each_accounted_for(folder, printer):
    watched = Watched(folder, HASTY)
    dice = random.Random(20261122)
    virtual = printer()
    url = virtual.listen()
    pictures, ends = {}, {}
    for number in range(500):
        virtual.faults.__dict__.update(Faults(**random_fault(dice)).__dict__)
        picture = badge(number)
        asks = "?status=no" if virtual.faults == Faults() and dice.random() < 0.3 else ""
        submitted = watched.spooler.submit(job(url + asks, number), picture)
        pictures[submitted.id] = picture
        ends[submitted.id] = watched.wait_for(submitted.id, *ENDED).state
        virtual.faults.__dict__.update(Faults().__dict__)
        virtual.load_paper()
        watched.spooler.release(url)
        assert virtual.wait_for(virtual.is_done), "or the next trouble would hit this badge"
    whole = [b"".join(strip.rows) for strip in virtual.strips()]
    for job_id, picture in pictures.items():
        copies = whole.count(picture.rows)
        expected = {
            JobState.PRINTED: {1}, JobState.SENT: {1}, JobState.FAILED: {0},
            JobState.UNKNOWN: {0, 1},
        }[ends[job_id]]  # fmt: skip
        assert copies in expected, (ends[job_id], copies)
    assert set(ends.values()) == {
        JobState.PRINTED, JobState.SENT, JobState.FAILED, JobState.UNKNOWN,
    }, "the dice left something out"  # fmt: skip
    kept = {job.id: job.state for job in watched.spooler.jobs.recent(1000)}
    assert kept == ends
    watched.spooler.close(30)
