"""Takes print jobs at once, prints them beside the window, and accounts for every one of them.

Nothing is ever printed again by itself. A job whose end is not known asks a person, and jobs that
waited through trouble or a restart wait until somebody lets them go on.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

from checkin.badge import printer_errors
from checkin.badge.delivery import Patience
from checkin.badge.image import OneBitImage
from checkin.badge.jobs import WAITING, JobState, PrintJob, PrintJobs
from checkin.badge.print_worker import Carrier, PrintWorker, Report
from checkin.badge.printer_url import PrinterUrl
from checkin.clock import Clock
from checkin.store import Store

# after these somebody has to go to the printer; until they say so, new jobs are held too
_STOPPING = frozenset(
    {
        *(error.code for error in printer_errors.SEEN_TO_THERE),
        printer_errors.PrinterStalled.code,
        printer_errors.NotConfirmed.code,
    }
)


class Spooler:
    """All printing of one station.

    Its methods belong to the thread that made it; `on_change` is called with each new state of
    a job, mostly in the threads of printers.
    """

    def __init__(
        self, folder: Path, clock: Clock, on_change: Report, patience: Patience | None = None
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._report = on_change
        self._patience = patience
        self._store = Store.open(folder)
        self.jobs = PrintJobs(self._store)
        self._workers: dict[str, PrintWorker] = {}
        self._carriers: dict[str, Carrier] = {}
        self._stopped: set[str] = set()
        self._lock = threading.Lock()
        self._interrupted = self._settle_leftovers()

    def submit(self, job: PrintJob, picture: OneBitImage) -> PrintJob:
        """Queue a badge and return at once; it is on the disk then.

        Raises:
            PrinterUrlInvalid: The job names no printer.
            SerialTooSlow: The printer's line is too slow for badges.
            NotSaved: The store could not be written; the badge is not going to be printed.
        """
        device = PrinterUrl.parse(job.printer).device
        with self._lock:  # a printer that stops meanwhile holds this one too, for it is there then
            state = JobState.HELD if device in self._stopped else JobState.QUEUED
            job = self.jobs.add(replace(job, state=state), picture, self._clock.now())
        self._report(job)
        self._worker(device).wake()
        return job

    def print_now(self, job: PrintJob, picture: OneBitImage) -> PrintJob:
        """Print a badge while the caller waits, as the command line does; return how it ended.

        Raises:
            CheckinError: As for `submit`.
        """
        device = PrinterUrl.parse(job.printer).device
        if device in self._workers:
            raise ValueError("the printer has a worker; two would mix their badges")
        # as held, so that a crash before sending leaves nothing that prints by itself
        job = self.jobs.add(replace(job, state=JobState.HELD), picture, self._clock.now())
        if device not in self._carriers:
            self._carriers[device] = Carrier(
                self.jobs,
                self._clock,
                self._report,
                self._patience,
                interrupted=device in self._interrupted,
            )
        return self._carriers[device].carry(job)

    def prepare(self, printer: str) -> None:
        """Start the worker of a printer, so that its first badge is as quick as the others."""
        self._worker(PrinterUrl.parse(printer).device)

    def is_stopped(self, printer: str) -> bool:
        """Tell whether a printer waits until somebody has seen to it."""
        with self._lock:
            return PrinterUrl.parse(printer).device in self._stopped

    def release(self, printer: str) -> int:
        """Let a printer's held jobs go on, and return how many there are."""
        device = PrinterUrl.parse(printer).device
        self._start_again(device)
        released = self.jobs.change_all(
            JobState.HELD, JobState.QUEUED, self._clock.now(), device=device
        )
        self._tell(released)
        self._worker(device).wake()
        return len(released)

    def retry(self, job_id: str) -> bool:
        """Print one job that was held or has failed; tell whether it could be queued.

        Only a person's wish leads here. A job whose end is unknown is answered first.
        """
        job = self._change(job_id, {JobState.HELD, JobState.FAILED}, JobState.QUEUED)
        if job is None:
            return False
        device = PrinterUrl.parse(job.printer).device
        self._start_again(device)
        self._worker(device).wake()
        return True

    def answer(self, job_id: str, came_out: bool) -> bool:
        """Record what somebody saw of a badge that no printer confirmed.

        Returns:
            Whether there was something to answer.
        """
        open_question = {JobState.UNKNOWN, JobState.SENT}
        if came_out:
            return self._change(job_id, open_question, JobState.PRINTED) is not None
        detail = printer_errors.NeverCameOut.code
        return self._change(job_id, open_question, JobState.FAILED, detail) is not None

    def cancel(self, job_id: str) -> bool:
        """Take a job back that has not begun; tell whether that was still possible."""
        allowed = {*WAITING, JobState.FAILED}
        return self._change(job_id, allowed, JobState.CANCELED) is not None

    def close(self, timeout_s: float = 10.0) -> bool:
        """Bring the jobs at hand to their ends, wait for that, and let go of the store.

        Returns:
            Whether all printers came to an end in time. A job that did not is unknown at the
            next start; what is still queued will be held then.
        """
        deadline = time.monotonic() + timeout_s
        for worker in self._workers.values():
            worker.close()
        ended = [worker.join(deadline - time.monotonic()) for worker in self._workers.values()]
        self._store.close()
        return all(ended)

    def _settle_leftovers(self) -> set[str]:
        """Account for the jobs of a run that ended before they did.

        Returns:
            The devices that may have got a part of a badge.
        """
        at = self._clock.now()
        code = printer_errors.Interrupted.code
        broken = self.jobs.change_all(JobState.SENDING, JobState.UNKNOWN, at, detail=code)
        self.jobs.change_all(JobState.QUEUED, JobState.HELD, at)
        return {PrinterUrl.parse(job.printer).device for job in broken}

    def _worker(self, device: str) -> PrintWorker:
        if device not in self._workers:
            self._workers[device] = PrintWorker(
                self._folder,
                device,
                self._clock,
                self._report,
                self._stop,
                self._patience,
                interrupted=device in self._interrupted,
            )
        return self._workers[device]

    def _stop(self, device: str, job: PrintJob) -> None:
        """Remember in a printer's thread that somebody has to see to it."""
        if job.detail in _STOPPING:
            with self._lock:
                self._stopped.add(device)

    def _start_again(self, device: str) -> None:
        with self._lock:
            self._stopped.discard(device)

    def _change(
        self, job_id: str, allowed: set[JobState], state: JobState, detail: str = ""
    ) -> PrintJob | None:
        job = self.jobs.change(job_id, allowed, state, self._clock.now(), detail)
        if job is not None:
            self._report(job)
        return job

    def _tell(self, jobs: tuple[PrintJob, ...]) -> None:
        for job in jobs:
            self._report(job)
