"""Prints many badges one after the other, and stops for a person at the first trouble."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob, PrintJobs
from checkin.errors import CheckinError
from checkin.printing import PreparedBadge
from ui import error_messages
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.sentences import Sentence
from ui.widgets.work_progress import Progress

AHEAD = 2  # badges in the printer's queue: it never waits, and a badge at the desk hardly does
_OVER = {JobState.PRINTED, JobState.SENT, JobState.CANCELED}
_TROUBLE = {JobState.FAILED, JobState.UNKNOWN, JobState.HELD}

WORDS = {
    "unknown": QT_TRANSLATE_NOOP("Batch", "Look whether the last badge came out, and say so here."),
    "held": QT_TRANSLATE_NOOP("Batch", "The printer waits until somebody has seen to it."),
    "ready": QT_TRANSLATE_NOOP("Batch", "Go on when the printer is ready."),
    "unconfirmed": QT_TRANSLATE_NOOP(
        "Batch", "This printer does not confirm badges: look whether they come out."
    ),
}
_word = partial(word, "Batch", WORDS)

Painted = Callable[[PreparedBadge | None], None]  # None: needs no badge any more
Refused = Callable[[CheckinError], None]
Prepare = Callable[[str, Painted, Refused], None]


class PrintQueue(Protocol):
    """What printing needs of `checkin.badge.spooler.Spooler`."""

    jobs: PrintJobs

    def submit(self, job: PrintJob, picture: OneBitImage) -> PrintJob:
        """Queue a badge and return at once."""
        ...

    def release(self, printer: str) -> int:
        """Let a printer's held jobs go on."""
        ...

    def retry(self, job_id: str) -> bool:
        """Print a job that was held or has failed."""
        ...

    def answer(self, job_id: str, came_out: bool) -> bool:
        """Record what somebody saw of a badge that no printer confirmed."""
        ...

    def cancel(self, job_id: str) -> bool:
        """Take a job back that has not begun."""
        ...


class PrintBatch(QObject):
    """Feeds the printer's queue a few badges ahead, so that pausing and canceling are quick.

    Attributes:
        total: How many badges there are, without those that turned out not to be needed.
        unconfirmed: How many were sent to a printer that does not tell whether they came out.

    Signals:
        progressed: The Progress from now on.
        ended: How many badges came out; nothing more follows.
    """

    progressed = Signal(object)
    ended = Signal(int)

    def __init__(
        self,
        queue: PrintQueue,
        printer: str,
        attendee_ids: Iterable[str],
        prepare: Prepare,
        parent: QObject | None = None,
    ) -> None:
        """Make a batch that `start` begins.

        Args:
            queue: Where the badges go.
            printer: The URL of the printer.
            attendee_ids: Whose badges, in this order.
            prepare: Begins to paint the badge of an attendee that is valid now, and calls one of
                two with how that ended, now or later.
            parent: The owner.
        """
        super().__init__(parent)
        self._queue = queue
        self._printer = printer
        self._pending = deque(attendee_ids)
        self.total = len(self._pending)
        self.unconfirmed = 0
        self._prepare = prepare
        self._open: dict[str, JobState] = {}  # by the id of the job
        self._done = 0
        self._is_painting = False
        self._paused = False
        self._note: Sentence = ""
        self._is_over = False

    def start(self) -> None:
        """Begin to print."""
        self._feed()
        self._tell()

    def set_paused(self, paused: bool) -> None:
        """Wait before the next badge, or go on, also with those that trouble had stopped."""
        self._paused, self._note = paused, ""
        if not paused:
            self._go_on()
            self._feed()
        self._tell()

    def cancel(self) -> None:
        """Print no further badge; what is in the printer comes out."""
        self._pending.clear()
        for job_id in tuple(self._open):
            self._queue.cancel(job_id)
        self._open.clear()
        self._end()

    @Slot(object)
    def job_changed(self, job: PrintJob) -> None:
        """Take what became of any badge; those of others are left alone."""
        if job.id not in self._open:
            return
        self._open[job.id] = job.state
        if job.state in _OVER:
            del self._open[job.id]
            self._done += job.state is not JobState.CANCELED
            self.unconfirmed += job.state is JobState.SENT
            if self._paused and not self._unknown:
                self._note = partial(_word, "ready") if self._note else ""
            self._feed()
        elif job.state in _TROUBLE:
            self._stop(job)
        self._tell()

    @property
    def _unknown(self) -> bool:
        return JobState.UNKNOWN in self._open.values()

    def _feed(self) -> None:
        while self._pending and len(self._open) < AHEAD and not (self._paused or self._is_painting):
            self._is_painting = True
            self._prepare(self._pending[0], self._take, self._refuse)
        if not (self._pending or self._open or self._is_painting):
            self._end()

    def _take(self, prepared: PreparedBadge | None) -> None:
        """Give a badge to the printer; one that is painted when a pause began is painted anew."""
        self._is_painting = False
        if self._is_over or self._paused:
            return
        if prepared is None:
            self._pending.popleft()
            self.total -= 1
            self._tell()
            self._feed()
            return
        job = prepared.job
        self._open[job.id] = JobState.QUEUED  # first: the queue tells of the job before it returns
        try:
            self._queue.submit(job, prepared.picture)
        except CheckinError as error:
            del self._open[job.id]
            self._refuse(error)
            return
        self._pending.popleft()
        self._feed()

    def _refuse(self, error: CheckinError) -> None:
        """Stop for a badge that cannot be made; it is tried again when somebody goes on."""
        self._is_painting = False
        self._paused, self._note = True, partial(error_messages.sentence, error)
        self._tell()

    def _stop(self, job: PrintJob) -> None:
        self._paused = True
        if job.state is JobState.UNKNOWN:
            self._note = partial(_word, "unknown")
        elif job.problem is not None:
            self._note = partial(error_messages.sentence, job.problem)
        else:
            self._note = self._note or partial(_word, "held")

    def _go_on(self) -> None:
        """Somebody has seen to the printer: what certainly did not come out is printed now."""
        if self._unknown:
            self._paused, self._note = True, partial(_word, "unknown")
            return
        for job_id, state in tuple(self._open.items()):
            if state is JobState.FAILED:
                self._queue.retry(job_id)
        if JobState.HELD in self._open.values():
            self._queue.release(self._printer)

    def _tell(self) -> None:
        if not self._is_over:
            doubt: Sentence = partial(_word, "unconfirmed") if self.unconfirmed else ""
            note = self._note or doubt
            self.progressed.emit(Progress(self._done, self.total, self._paused, note=note))

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit(self._done)
