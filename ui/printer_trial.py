"""Prints the page that tries a printer, and tells what becomes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge import painter
from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.scale import dots_per_mm
from checkin.errors import CheckinError
from ui import error_messages
from ui.background import BackgroundTasks
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.print_batch import PrintQueue
from ui.widgets import print_words

_ROLL_MM = 72

WORDS = {
    "test-page": QT_TRANSLATE_NOOP("Settings", "Test page"),
    "dots": QT_TRANSLATE_NOOP("Settings", "{dots} dots, {dpi} dpi"),
}
_word = partial(word, "Settings", WORDS)


class PrinterTrial(QObject):
    """Tries one printer at a time; a badge for somebody at the desk is painted in turn with it.

    Signals:
        status_changed: A level of the status strip, and a Sentence: what became of the page.
        page_printed: The URL of the printer that printed the page.
    """

    status_changed = Signal(str, object)
    page_printed = Signal(str)

    def __init__(
        self, painting: BackgroundTasks, queue: PrintQueue, parent: QObject | None = None
    ) -> None:
        """Make a trial.

        Args:
            painting: Where badges are painted: in fine dots a page takes a tenth of a second.
            queue: The station's spooler.
            parent: The owner.
        """
        super().__init__(parent)
        self._painting = painting
        self._queue = queue
        self._is_painting = False
        self._job = ""  # id of the job of the latest page

    def print(self, printer: PrinterUrl, station: str) -> None:
        """Print the page; one that is being painted is not begun again.

        Args:
            printer: Where to.
            station: The station's name, for the page.
        """
        if self._is_painting:
            return
        job = PrintJob(printer=str(printer), attendee="", label=_word("test-page"))
        width_dots = printer.width_dots or round(_ROLL_MM * dots_per_mm(printer.dpi))
        dots = _word("dots", dots=width_dots, dpi=printer.dpi)
        lines = (station, printer.short, dots)
        paint = partial(painter.test_page, job.label, lines, dpi=printer.dpi, width_dots=width_dots)
        self._is_painting = True
        self.status_changed.emit(*print_words.told(job.state.value))
        self._painting.run(paint, partial(self._painted, job), self._complain)

    @Slot(object)
    def job_changed(self, job: PrintJob) -> None:
        """Tell what becomes of the page; other jobs are left alone."""
        if job.id != self._job:
            return
        problem = partial(error_messages.sentence, job.problem) if job.problem else ""
        is_printed = job.state is JobState.PRINTED
        is_shown = is_printed and PrinterUrl.parse(job.printer).kind is Kind.PREVIEW
        state = "shown" if is_shown else job.state.value
        self.status_changed.emit(*print_words.told(state, problem, paper_low=job.paper_low))
        if is_printed:
            self.page_printed.emit(job.printer)

    def _painted(self, job: PrintJob, picture: OneBitImage) -> None:
        self._is_painting = False
        self._job = job.id
        try:
            if self._queue.submit(job, picture).state is JobState.HELD:
                self._queue.retry(job.id)  # who tries a printer has seen to it
        except CheckinError as error:
            self._complain(error)

    def _complain(self, error: CheckinError) -> None:
        self._is_painting = False
        self.status_changed.emit("bad", partial(error_messages.sentence, error))
