"""The print jobs on the badges page: what became of each, and what a person decides about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.printer_url import Kind
from checkin.desk import Desk
from checkin.errors import CheckinError
from ui import error_messages, operator_messages, timers
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.print_batch import PrintQueue
from ui.print_room import newest_picture, printer_in_use, waiting
from ui.screens.badges import BadgesPage
from ui.widgets.print_jobs import JobRow

_RECENT = 50
_LIST_AFTER_MS = 60  # a batch brings news faster than anybody reads

WORDS = {"copy": QT_TRANSLATE_NOOP("PrintList", "print {copy}")}
_word = partial(word, "PrintList", WORDS)


class PrintList(QObject):
    """Lists the jobs of the station's spooler, and passes the operator's decisions on to it."""

    def __init__(
        self,
        desk: Desk,
        page: BadgesPage,
        queue: PrintQueue,
        is_printing: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Connect the page's jobs.

        Args:
            desk: For the clock and the printer.
            page: The page.
            queue: The station's spooler.
            is_printing: Tells whether a batch is under way, which speaks for its own held jobs.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._queue = queue
        self._is_printing = is_printing
        self._zone = ZoneInfo(desk.event.zone)
        self._is_closed = False
        self._timer = timers.single_shot(self, _LIST_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        page.jobs.answered.connect(self._answer)
        page.jobs.again_requested.connect(self._print_again)
        page.held.release_requested.connect(self._release)
        page.held.drop_requested.connect(self._drop)

    @Slot()
    def refresh_soon(self) -> None:
        """List the jobs anew, once for all news that come at the same time."""
        if not self._is_closed:
            self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """List the jobs as they are now."""
        count = 0 if self._is_printing() else len(waiting(self._queue.jobs))
        self._page.held.show_count(count)
        self._page.show_jobs(tuple(self._row(job) for job in self._queue.jobs.recent(_RECENT)))
        self.show_paper()

    @Slot()
    def show_paper(self) -> None:
        """Show what the printer on the screen printed last, if badges go there."""
        printer = printer_in_use(self._desk)
        if printer is not None and printer.kind is Kind.PREVIEW:
            newest = newest_picture(Path(printer.address))
            if newest is not None:
                self._page.show_paper(newest)

    def close(self) -> None:
        """Ask the spooler nothing more."""
        self._is_closed = True
        self._timer.stop()

    def _row(self, job: PrintJob) -> JobRow:
        copy = _word("copy", copy=job.copy) if job.copy > 1 else ""
        about = " · ".join(part for part in (job.number, copy) if part)
        problem = partial(error_messages.sentence, job.problem) if job.problem else ""
        now = self._desk.clock.now()
        time = operator_messages.moment(job.changed_at, self._zone, now)
        return JobRow(job.id, job.label, job.state.value, about, problem, time)

    @Slot(str, bool)
    def _answer(self, job_id: str, came_out: bool) -> None:
        """Printing again needs no second question: that is what the answer says."""

        def record() -> None:
            if self._queue.answer(job_id, came_out) and not came_out:
                self._queue.retry(job_id)

        self._try(record)

    @Slot(str)
    def _print_again(self, job_id: str) -> None:
        self._try(partial(self._queue.retry, job_id))

    @Slot()
    def _release(self) -> None:
        """Print what waits, in the order in which it was asked for."""
        jobs = waiting(self._queue.jobs)
        for job in jobs:
            if job.state is JobState.FAILED:
                self._try(partial(self._queue.retry, job.id))
        for printer in {job.printer for job in jobs}:
            self._try(partial(self._queue.release, printer))

    @Slot()
    def _drop(self) -> None:
        for job in waiting(self._queue.jobs):
            self._try(partial(self._queue.cancel, job.id))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except CheckinError as error:
            self._page.show_error(partial(error_messages.sentence, error))
        self.refresh_soon()
