"""Brings news of print jobs from the printers' threads to the window, and into the journal."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge import printer_errors
from checkin.badge.jobs import JobState, PrintJob, PrintJobs
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.printing import CAME_OUT

_GOES_BY = frozenset(
    {
        *(error.code for error in printer_errors.SEEN_TO_THERE),
        printer_errors.PrinterUnreachable.code,
        printer_errors.PrinterRefused.code,
        printer_errors.PrinterSilent.code,
        printer_errors.PrinterBusy.code,
        printer_errors.PrinterMissing.code,
        printer_errors.QueueFailed.code,
    }
)
PREVIEW_FOLDER = "preview"  # in the event folder: where the preview printer leaves its paper
log = logging.getLogger(__name__)


def printer_in_use(desk: Desk) -> PrinterUrl | None:
    """Return where badges go: to the screen where no printer is set; None for a wrong address."""
    try:
        return PrinterUrl.parse(desk.settings.printer or screen_printer(desk))
    except CheckinError:
        return None


def screen_printer(desk: Desk) -> str:
    """Return the URL of the printer that shows its paper on the screen."""
    folder = desk.folder.absolute() / PREVIEW_FOLDER
    anywhere = PrinterUrl.parse(f"{Kind.PREVIEW}://folder")
    return str(replace(anywhere, address=str(folder)))


def newest_picture(folder: Path) -> bytes | None:
    """Return the PNG file that the printer on the screen wrote last; None where there is none."""
    try:
        files = [(file.stat().st_mtime_ns, file) for file in folder.glob("*.png")]
        return max(files)[1].read_bytes() if files else None
    except OSError:
        return None  # somebody tidies up there; the next badge is shown again


def waiting(jobs: PrintJobs) -> list[PrintJob]:
    """Return the jobs that wait for somebody's word, oldest first.

    They are those that were held back, and those that the printer could not print for a reason
    that goes by, such as an empty roll, unless that badge came out or was replaced since.
    """
    open_jobs = jobs.open_jobs()
    return [
        job
        for job in open_jobs
        if job.state is JobState.HELD
        or (job.state is JobState.FAILED and job.detail in _GOES_BY and _is_wanted(job, jobs))
    ]


def _is_wanted(job: PrintJob, jobs: PrintJobs) -> bool:
    """Tell whether no later job has taken the place of one that failed."""
    if not job.attendee:
        return False  # a test page is simply printed again
    mine = jobs.of_attendee(job.attendee)
    later = mine[[each.id for each in mine].index(job.id) + 1 :]
    return all(each.state is JobState.CANCELED for each in later)


class PrintNews(QObject):
    """Tells of every change of a print job on the GUI thread.

    Give `report` to the spooler: it may be called in any thread.

    Signals:
        job_changed: The PrintJob as it is now.
        badge_printed: The id of the attendee whose badge came out, after it was journaled.
        not_journaled: A CheckinError: a badge came out and other stations will not hear of it.
    """

    job_changed = Signal(object)
    badge_printed = Signal(str)
    not_journaled = Signal(object)
    _reported = Signal(object)  # emitted in any thread, and received on ours

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._journaled: set[str] = set()  # jobs; one that was sent may be confirmed later
        self._reported.connect(self._take)

    def report(self, job: PrintJob) -> None:
        """Take news of a job."""
        self._reported.emit(job)

    @Slot(object)
    def _take(self, job: PrintJob) -> None:
        if job.state in CAME_OUT and job.attendee and job.id not in self._journaled:
            self._journal(job)
        self.job_changed.emit(job)

    def catch_up(self, jobs: Iterable[PrintJob]) -> None:
        """Journal what came out just before the program was stopped, and had no time for it.

        Without it such a badge would be taken for one that was never printed.
        """
        for job in jobs:
            if job.state in CAME_OUT and job.attendee and not self._is_journaled(job):
                self._journal(job)

    def _is_journaled(self, job: PrintJob) -> bool:
        try:
            printed = self._desk.people.get(job.attendee).printed
        except CheckinError:
            return True  # nobody here has that id any more
        return any(issue.generation == job.generation for issue in printed)

    def _journal(self, job: PrintJob) -> None:
        """Let all stations know that the badge is there."""
        try:
            self._desk.badges.journal_print(job.attendee, job.generation, job.state.value, job.copy)
        except CheckinError as error:
            log.warning("a print could not be journaled: %s", error)
            self.not_journaled.emit(error)
            return
        self._journaled.add(job.id)
        self.badge_printed.emit(job.attendee)
