"""Prints badges from the desk, and tells how the printer is and what becomes of each badge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.spooler import Spooler
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.fold import AttendeeState
from checkin.model import ReplaceReason
from checkin.printing import PreparedBadge, Printing
from ui import error_messages
from ui.background import BackgroundTasks
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.print_room import PrintNews, screen_printer, waiting
from ui.printer_watch import PrinterWatch, Sight
from ui.sentences import Sentence, said
from ui.widgets.print_jobs import JobRow

_JUST_BEFORE = 200  # jobs that may have ended without time to journal it
BadgeId = tuple[str, int]  # an attendee's id and the generation

WORDS = {
    "none": QT_TRANSLATE_NOOP("Printing", "No printer: badges are shown on the screen"),
    "ready": QT_TRANSLATE_NOOP("Printing", "Printer {printer}"),
    "preview": QT_TRANSLATE_NOOP("Printing", "Badges are shown on the screen"),
    "paper-low": QT_TRANSLATE_NOOP("Printing", "Printer: paper is running out"),
    "waiting": QT_TRANSLATE_NOOP("Printing", "Printer waits: {count} badges"),
}
_word = partial(word, "Printing", WORDS)
STATES: dict[JobState, str] = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("Printing", "Badge is waiting for the printer"),
    JobState.HELD: QT_TRANSLATE_NOOP("Printing", "Badge waits until the printer is seen to"),
    JobState.SENDING: QT_TRANSLATE_NOOP("Printing", "Badge is printing…"),
    JobState.PRINTED: QT_TRANSLATE_NOOP("Printing", "Badge is printed"),
    JobState.SENT: QT_TRANSLATE_NOOP("Printing", "Badge was sent; look whether it came out"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Printing", "Badge was not printed"),
    JobState.UNKNOWN: QT_TRANSLATE_NOOP("Printing", "Look whether the badge came out"),
    JobState.CANCELED: QT_TRANSLATE_NOOP("Printing", "Badge was taken back"),
}
NO_PAPER = QT_TRANSLATE_NOOP("Printing", "No printer: the badge is under “Badges”")


class PrintController(QObject):
    """The desk's way to paper.

    `painting` is where everything is painted that goes there, one after the other.

    Signals:
        badge_changed: An attendee's id and what becomes of their badge, as a Sentence.
        status_changed: How the printer is: a level of the status strip and words.
        message_raised: A Sentence for the operator and its level.
        trouble_met: A Sentence about the printer; badges may wait until it is seen to.
        question_changed: The job of which somebody must say whether it came out, as the JobRow to
            ask about or None, and how many more such questions there are.
        people_changed: A list of the ids of attendees who have another badge now.
        layout_removed: The title of the layout in use, which another station has removed; badges
            are printed in it until another one is chosen.
    """

    badge_changed = Signal(str, object)
    status_changed = Signal(str, str)
    message_raised = Signal(object, str)
    trouble_met = Signal(object)
    question_changed = Signal(object, int)
    people_changed = Signal(list)
    layout_removed = Signal(str)

    def __init__(self, desk: Desk, tasks: BackgroundTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.painting = tasks
        self._being_painted: set[BadgeId] = set()  # those that the spooler does not know yet
        self._removed_layout = ""  # of which was told
        self._status: tuple[str, Sentence] = ("off", "")  # told last
        self._is_stopped = False
        self.news = PrintNews(desk, self)
        self.news.job_changed.connect(self._take_news)
        self.news.not_journaled.connect(self._complain)
        self.spooler = Spooler(desk.folder, desk.clock, self.news.report)
        self.watch = PrinterWatch(self.spooler.jobs, parent=self)
        self.watch.seen.connect(self._take_sight)

    @property
    def printer(self) -> str:
        """The URL of the printer in use; the preview printer where none is set."""
        return self._desk.settings.printer or screen_printer(self._desk)

    @Slot()
    def start(self) -> None:
        """Get the printer ready, so that the first badge is as quick as the others."""
        self.look_at_layout()
        try:
            self.spooler.prepare(self.printer)
        except CheckinError as error:
            self._tell("bad", partial(error_messages.sentence, error))
            return
        self.tell_status()
        self.watch.watch(PrinterUrl.parse(self.printer))
        self.news.catch_up(self.spooler.jobs.recent(_JUST_BEFORE))
        self._ask()

    @Slot()
    def look_at_layout(self) -> None:
        """Tell, once, that the layout in use was removed at another station."""
        removed = self._desk.layouts.removed_elsewhere
        if removed and removed != self._removed_layout:
            self.layout_removed.emit(removed)
        self._removed_layout = removed

    @Slot()
    def tell_status(self) -> None:
        """Say how the printer is, as far as its address and its jobs tell."""
        count = len(waiting(self.spooler.jobs))
        try:
            printer = PrinterUrl.parse(self.printer)
        except CheckinError as error:
            self._tell("bad", partial(error_messages.sentence, error))
            return
        if count:
            self._tell("bad", partial(_word, "waiting", count=count))
        elif printer.kind is Kind.PREVIEW:
            self._tell("off", partial(_word, "preview" if self._desk.settings.printer else "none"))
        else:
            self._tell("ok", partial(_word, "ready", printer=printer.short))

    @Slot()
    def say_again(self) -> None:
        """Say how the printer is in the words of another language; nothing new is known of it."""
        level, sentence = self._status
        self.status_changed.emit(level, said(sentence))

    @Slot(str, object)
    def replace(self, attendee_id: str, reason: ReplaceReason) -> None:
        """Give somebody another badge: from now on the old one is refused, and print it."""
        try:
            press = self.press()  # first: a wrong printer must not cost the old badge
            state = self._desk.badges.replace(attendee_id, reason)
            self.people_changed.emit([attendee_id])
            self.print(press, state, reason)
        except CheckinError as error:
            self._complain(error)

    @Slot(str)
    def print_first(self, attendee_id: str) -> None:
        """Print the badge of somebody who has none yet."""
        try:
            self.print(self.press(), self._desk.people.get(attendee_id))
        except CheckinError as error:
            self._complain(error)

    def has_badge(self, attendee_id: str) -> bool:
        """Tell whether a badge of this attendee was printed or replaced before."""
        try:
            state = self._desk.people.get(attendee_id)
        except CheckinError:
            return False
        is_known = state.printed or state.issues or self.is_painting(state)
        return bool(is_known or self.spooler.jobs.of_attendee(attendee_id))

    def is_painting(self, state: AttendeeState) -> bool:
        """Tell whether the valid badge of somebody is on its way to the spooler."""
        return _badge(state) in self._being_painted

    def print(
        self, press: Printing, state: AttendeeState, reason: ReplaceReason | None = None
    ) -> None:
        """Paint the valid badge of somebody beside the window, and give it to the spooler.

        A large sheet in fine dots takes a tenth of a second, for which no scan shall wait.

        Raises:
            CheckinError: What the badge says cannot be read.
        """
        order, badge = press.order(state, reason, self._desk.settings.operator), _badge(state)
        self._being_painted.add(badge)
        self.painting.run(
            partial(press.paint, order),
            partial(self._painted, badge, self._submit),
            partial(self._painted, badge, self._complain),
        )

    def press(self) -> Printing:
        """Return what paints badges for the printer in use, in the layout that is set.

        Raises:
            CheckinError: The printer's address or the layout cannot be used.
        """
        return Printing(self._desk.badges, self.printer, self._desk.settings.badge_layout)

    @property
    def waits(self) -> bool:
        """Whether badges wait until somebody says what is to become of them."""
        jobs = self.spooler.jobs
        is_unknown = any(job.state is JobState.UNKNOWN for job in jobs.open_jobs())
        return is_unknown or bool(waiting(jobs))

    @Slot(str, bool)
    def answer(self, job_id: str, came_out: bool) -> None:
        """Take what somebody saw of a badge; one that did not come out is printed again."""
        try:
            if self.spooler.answer(job_id, came_out) and not came_out:
                self.spooler.retry(job_id)
        except CheckinError as error:
            self._complain(error)
        self._ask()

    def stop(self) -> None:
        """Give no further badge to the spooler."""
        self._is_stopped = True

    def close(self) -> bool:
        """Bring the badge at hand to its end and journal it; False if the printer did not."""
        self.watch.stop()
        self.news.job_changed.disconnect()  # whoever listens would look into a closed store
        in_time = self.spooler.close()
        QCoreApplication.sendPostedEvents(self.news)
        return in_time

    def _painted(self, badge: BadgeId, then: Callable[..., None], result: object) -> None:
        self._being_painted.discard(badge)
        if not self._is_stopped:
            then(result)

    def _submit(self, prepared: PreparedBadge) -> None:
        try:
            self.spooler.submit(prepared.job, prepared.picture)
        except CheckinError as error:
            self._complain(error)

    def _ask(self) -> None:
        """Ask about the oldest badge of which nobody knows whether it came out."""
        unknown = [
            job for job in self.spooler.jobs.open_jobs()
            if job.state is JobState.UNKNOWN and job.attendee
        ]  # fmt: skip
        if not unknown:
            self.question_changed.emit(None, 0)
            return
        job = unknown[0]
        problem = partial(error_messages.sentence, job.problem) if job.problem else ""
        row = JobRow(job.id, job.label, job.state.value, problem=problem)
        self.question_changed.emit(row, len(unknown) - 1)

    @Slot(object)
    def _take_sight(self, sight: Sight) -> None:
        """Show how the printer is while nothing is printed; badges that wait matter more."""
        if waiting(self.spooler.jobs):
            self.tell_status()
        elif sight.problem is not None:
            self._tell("bad", partial(error_messages.sentence, sight.problem))
        elif sight.paper_low:
            self._tell("warn", partial(_word, "paper-low"))
        else:
            self.tell_status()

    @Slot(object)
    def _take_news(self, job: PrintJob) -> None:
        on_screen = PrinterUrl.parse(job.printer).kind is Kind.PREVIEW
        text = NO_PAPER if on_screen and job.state is JobState.PRINTED else STATES[job.state]
        words = partial(QCoreApplication.translate, "Printing", text)
        self.badge_changed.emit(job.attendee, words)
        self._ask()
        problem = job.problem
        if problem is not None:
            if job.state is not JobState.UNKNOWN or not job.attendee:  # the question says it
                self.trouble_met.emit(partial(error_messages.sentence, problem))
            if waiting(self.spooler.jobs):
                self.tell_status()
            else:
                self._tell("bad", partial(error_messages.sentence, problem))
        elif job.paper_low:
            self._tell("warn", partial(_word, "paper-low"))
        elif job.state in (JobState.PRINTED, JobState.SENT, JobState.HELD, JobState.CANCELED):
            self.tell_status()

    def _tell(self, level: str, sentence: Sentence) -> None:
        self._status = level, sentence
        self.say_again()

    @Slot(object)
    def _complain(self, error: CheckinError) -> None:
        self.message_raised.emit(partial(error_messages.sentence, error), "bad")


def _badge(state: AttendeeState) -> BadgeId:
    return state.attendee.id, state.attendee.generation
