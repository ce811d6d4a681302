"""Carries out print jobs: one at a time for each printer, each recorded before and after."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from checkin.badge import encode
from checkin.badge.conversation import Habits
from checkin.badge.delivery import Delivery, Outcome, Patience
from checkin.badge.jobs import WAITING, JobState, PrintJob, PrintJobs
from checkin.badge.printer_errors import EncodingFailed, PrinterTrouble
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.transport import Transport
from checkin.clock import Clock
from checkin.errors import CheckinError, NotSaved
from checkin.store import Store

log = logging.getLogger(__name__)

Report = Callable[[PrintJob], None]
_STATES = {
    Outcome.PRINTED: JobState.PRINTED,
    Outcome.SENT: JobState.SENT,
    Outcome.FAILED: JobState.FAILED,
    Outcome.UNKNOWN: JobState.UNKNOWN,
}


class Carrier:
    """Takes single jobs from the store to one device. It belongs to the thread that prints."""

    def __init__(
        self,
        jobs: PrintJobs,
        clock: Clock,
        report: Report,
        patience: Patience | None = None,
        *,
        interrupted: bool = False,
    ) -> None:
        """Make a carrier; `interrupted` says that the last badge of its device broke off."""
        self._habits = Habits(interrupted=interrupted)
        self._jobs = jobs
        self._clock = clock
        self._report = report
        self._patience = patience
        self._transport: Transport | None = None

    def carry(self, job: PrintJob) -> PrintJob:
        """Print one waiting job and return how it ended.

        `sending` is on the disk before the first byte leaves: after a crash it is known which
        badge may have come out.

        Raises:
            NotSaved: That could not be recorded, so nothing was sent.
        """
        printer = PrinterUrl.parse(job.printer)
        data = self._encoded(job, printer)
        if isinstance(data, PrinterTrouble):
            return self._end(job, Delivery(Outcome.FAILED, data))
        sending = self._jobs.change(job.id, WAITING, JobState.SENDING, self._clock.now())
        if sending is None:
            return self._jobs.get(job.id)  # canceled meanwhile
        self._report(sending)
        try:
            delivery = self._transport_to(printer).deliver(data, job.title)
        except Exception:  # the edge of this thread: the job must not stay "sending"
            log.exception("a defect while sending %s", job.id)
            problem = EncodingFailed("a defect of the program", printer=printer.short)
            delivery = Delivery(Outcome.UNKNOWN, problem)
        return self._end(sending, delivery)

    def _encoded(self, job: PrintJob, printer: PrinterUrl) -> bytes | PrinterTrouble:
        picture = self._jobs.picture(job.id)
        try:
            if picture is None:
                raise ValueError("the job has no picture")
            return encode.encode(picture, printer)
        except Exception:  # the edge of this thread: other badges must go on
            log.exception("a defect while encoding %s", job.id)
            return EncodingFailed("a defect of the program", printer=printer.short)

    def _transport_to(self, printer: PrinterUrl) -> Transport:
        if self._transport is None or self._transport.printer != printer:
            self._transport = Transport(printer, self._patience, self._habits)
        return self._transport

    def _end(self, job: PrintJob, delivery: Delivery) -> PrintJob:
        state = _STATES[delivery.outcome]
        detail = delivery.error.code if delivery.error else ""
        if delivery.error:
            log.warning("%s is %s: %s", job.title, state, delivery.error)
        at = self._clock.now()
        ended: PrintJob | None = replace(job, state=state, detail=detail, changed_at=at)
        try:
            ended = self._jobs.change(
                job.id, {JobState.SENDING, *WAITING}, state, at, detail
            ) or self._jobs.get(job.id)
        except NotSaved:
            # the store still says "sending" and makes it "unknown" at the next start
            log.exception("the end of %s could not be recorded", job.id)
        assert ended is not None
        ended = replace(ended, paper_low=delivery.paper_low)
        self._report(ended)
        return ended


class PrintWorker:
    """The thread of one device. It prints what is queued, and stops at the first trouble.

    After trouble it holds the jobs that are still queued: they may be stale when somebody has
    found a new roll of paper, and nobody wants a heap of badges of people long gone.
    """

    def __init__(
        self, folder: Path, device: str, clock: Clock, report: Report,
        on_trouble: Callable[[str, PrintJob], None], patience: Patience | None,
        interrupted: bool,
    ) -> None:  # fmt: skip
        self._folder = folder
        self._device = device
        self._clock = clock
        self._report = report
        self._on_trouble = on_trouble
        self._patience = patience
        self._interrupted = interrupted
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=f"printer {device}", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look for queued jobs."""
        self._wake.set()

    def close(self) -> None:
        """Take no further job; the one at hand is brought to its end."""
        self._closing = True
        self._wake.set()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread's end and tell whether it came."""
        self._thread.join(max(0.0, timeout_s))
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            store = Store.open(self._folder)
        except CheckinError:
            log.exception("the printer %s has no store; its jobs stay queued", self._device)
            return
        jobs = PrintJobs(store)
        tell = partial(self._tell, jobs)
        carrier = Carrier(jobs, self._clock, tell, self._patience, interrupted=self._interrupted)
        try:
            while not self._closing:
                self._wake.wait()
                self._wake.clear()
                self._print_queued(jobs, carrier)
        finally:
            store.close()

    def _print_queued(self, jobs: PrintJobs, carrier: Carrier) -> None:
        while not self._closing:
            job = jobs.next_queued(self._device)
            if job is None:
                return
            try:
                carrier.carry(job)
            except NotSaved as error:
                log.exception("nothing is printed while the store cannot be written")
                self._report(replace(job, state=JobState.FAILED, detail=error.code))
                return

    def _tell(self, jobs: PrintJobs, job: PrintJob) -> None:
        """Tell of a job; of trouble only once nothing more is going to be printed by itself.

        Whoever hears of it may see to the printer and let the badges go on at once.
        """
        held: tuple[PrintJob, ...] = ()
        if job.state in {JobState.FAILED, JobState.UNKNOWN}:
            self._on_trouble(self._device, job)
            held = self._hold_queued(jobs)
        for each in (job, *held):
            self._report(each)

    def _hold_queued(self, jobs: PrintJobs) -> tuple[PrintJob, ...]:
        try:
            return jobs.change_all(
                JobState.QUEUED, JobState.HELD, self._clock.now(), device=self._device
            )
        except NotSaved:
            log.exception("badges that wait could not be held back")
            return ()
