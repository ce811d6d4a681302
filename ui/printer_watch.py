"""Looks how a printer in the network is while nothing is printed: it may be off since yesterday."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge.delivery import Patience
from checkin.badge.jobs import JobState, PrintJobs
from checkin.badge.printer_errors import PrinterRefused, PrinterTrouble
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.transport import Transport
from checkin.errors import CheckinError
from ui import timers
from ui.background import BackgroundTasks

LOOK_EVERY_MS = 30_000
_LONGEST_LOOK_MS = 2_000
_PATIENCE = Patience(connect_s=1.0)
_AT_WORK = {JobState.QUEUED, JobState.SENDING}


@dataclass(frozen=True, slots=True)
class Sight:
    """How a printer is; `problem` is what would keep the next badge from coming out."""

    answered: bool
    problem: CheckinError | None = None
    paper_low: bool = False


class PrinterWatch(QObject):
    """Looks at one printer at a time.

    Other printers are not looked at: a serial or USB port is opened for a badge alone, queues know
    nothing of their printers, and whoever never answers is not asked again and again.

    Signals:
        seen: The Sight of the printer that is watched.
    """

    seen = Signal(object)

    def __init__(
        self, jobs: PrintJobs, every_ms: int = LOOK_EVERY_MS, parent: QObject | None = None
    ) -> None:
        """Make a watch.

        Args:
            jobs: Those of this station; while one is under way nobody else asks the printer.
            every_ms: How long to wait between looks.
            parent: The owner.
        """
        super().__init__(parent)
        self._jobs = jobs
        self._printer: PrinterUrl | None = None
        self._tasks = BackgroundTasks(self, threads=1)  # one that is off keeps it waiting
        self._timer = timers.ticking(self, every_ms)
        self._timer.timeout.connect(self._look)

    def watch(self, printer: PrinterUrl) -> None:
        """Look at this printer from now on, and at no other."""
        self._printer = printer if printer.kind is Kind.TCP else None
        if self._printer is None:
            self._timer.stop()
            return
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._printer = None
        self._tasks.close(_LONGEST_LOOK_MS)

    @Slot()
    def _look(self) -> None:
        is_at_work = any(job.state in _AT_WORK for job in self._jobs.open_jobs())
        if self._printer is None or self._tasks.is_busy or is_at_work:
            return
        told = partial(self._tell, self._printer)
        self._tasks.run(partial(look_at, self._printer), told, lambda _: None)

    def _tell(self, printer: PrinterUrl, sight: Sight) -> None:
        if printer != self._printer:
            return
        if sight.answered or sight.problem is not None:
            self.seen.emit(sight)
        else:
            self._timer.stop()


def look_at(printer: PrinterUrl) -> Sight:
    """Ask a printer how it is; any thread may call this, and may have to wait for seconds."""
    try:
        condition = Transport(printer, _PATIENCE).condition()
    except PrinterRefused:
        return Sight(answered=True)  # it serves another desk, which is well
    except PrinterTrouble as error:
        return Sight(answered=False, problem=error)
    if condition.problem is None:
        return Sight(condition.answered, paper_low=condition.paper_low)
    name = printer.short
    problem = condition.problem(f"{name}: {condition.problem.code}", printer=name)
    return Sight(condition.answered, problem)
