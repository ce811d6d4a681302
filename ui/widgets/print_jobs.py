"""The latest print jobs at this station, and the question about those that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.sentences import Sentence, said
from ui.widgets import print_words
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Words
from ui.widgets.list_rows import Row
from ui.widgets.retranslated import Retranslated
from ui.widgets.row_chooser import RowChooser

UNKNOWN, FAILED = "unknown", "failed"
YES_KEY, NO_KEY = "F10", "F12"  # on every page, so that hands learn them


@dataclass(frozen=True, slots=True)
class JobRow:
    """One print job as the operator sees it."""

    id: str
    name: str
    state: str  # a key of print_words.STATES
    about: str = ""  # number and copy of the badge
    problem: Sentence = ""
    time: str = ""


class Question(Retranslated, QFrame):
    """Asks whether a badge came out. One key answers; it never takes the focus.

    Signals:
        answered: The id of the job, and whether the badge came out.
    """

    answered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._job: JobRow | None = None
        self._waiting = 0
        self.words, self.more = Words("row_title"), Words("hint")
        self.yes, self.no = QPushButton(), QPushButton()
        for button, key, came_out in ((self.yes, YES_KEY, True), (self.no, NO_KEY, False)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, value=came_out: self._answer(value))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)
        buttons = FlowLayout(fills=True)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.words)
        column.addWidget(self.more)
        column.addLayout(buttons)
        self.hide()

    def ask(self, job: JobRow | None, waiting: int) -> None:
        """Ask about `job`; `waiting` more questions follow."""
        self._job, self._waiting = job, waiting
        self.setVisible(job is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        if self._job is None:
            return
        question = self.tr("Did the badge of {name} come out?").format(name=self._job.name)
        self.words.setText(question)
        more = self.tr("%n more badge(s) to look for", "", self._waiting)
        parts = [said(self._job.problem), more if self._waiting else ""]
        self.more.say(" ".join(part for part in parts if part))
        self.yes.setText(self.tr("Yes") + "   " + YES_KEY)
        self.no.setText(self.tr("No, print again") + "   " + NO_KEY)

    def _answer(self, came_out: bool) -> None:
        if self._job is not None:
            self.answered.emit(self._job.id, came_out)


class PrintJobs(Retranslated, QWidget):
    """Lists print jobs, newest first, and asks about the oldest unknown one.

    The page puts `question` where it cannot be overlooked.

    Signals:
        answered: The id of an unknown job, and whether its badge came out.
        again_requested: The badge of the job with this id shall be printed again.
    """

    answered = Signal(str, bool)
    again_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: tuple[JobRow, ...] = ()
        self._chosen = ""
        self.caption = ElidedLabel(least_px=60)
        self.caption.setObjectName("caption")
        self.question = Question()
        self.list = RowChooser()
        self.again = QPushButton()
        self.again.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.caption)
        column.addWidget(self.list, 1)
        column.addWidget(self.again)
        self.question.answered.connect(self.answered)
        self.list.row_chosen.connect(self._choose)
        self.again.clicked.connect(lambda: self.again_requested.emit(self._chosen))
        self.retranslate()

    @Slot(object)
    def show_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        """List `jobs`, newest first."""
        self._jobs = jobs
        open_questions = [job for job in jobs if job.state == UNKNOWN]
        oldest = open_questions[-1] if open_questions else None
        self.question.ask(oldest, len(open_questions) - 1)
        self._show_rows()
        self._offer_again()

    def retranslate(self) -> None:
        self.caption.set_text(self.tr("Latest badges printed here"))
        self.list.setAccessibleName(self.caption.text())
        self.again.setText(self.tr("Print this badge again"))
        self.question.retranslate()
        self._show_rows()

    def _show_rows(self) -> None:
        self.list.show_rows(tuple(_row(job) for job in self._jobs))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._chosen = self._jobs[place].id
        self._offer_again()

    def _offer_again(self) -> None:
        """Only a badge that certainly did not come out is offered here; others have a reason."""
        failed = {job.id for job in self._jobs if job.state == FAILED}
        self.again.setVisible(self._chosen in failed)


def _row(job: JobRow) -> Row:
    state = print_words.state_word(job.state)
    if job.state == FAILED and job.problem:
        state = said(job.problem)
    subtitle = " · ".join(part for part in (job.about, state) if part)
    ink = print_words.ink_of(job.state)
    return Row(job.name, subtitle, job.time, shape=print_words.SHAPES[job.state], ink=ink)
