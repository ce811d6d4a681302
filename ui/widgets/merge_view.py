"""The report on files that were taken in, for somebody who has to decide what to do now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from checkin.merge_report import FileResult
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.merge_words import MergeWords
from ui.widgets.noted import Noted
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_area import ScrollArea

MOST_FILES = 100  # a stick that is plugged in all day fills no memory with what nobody read
BAR_PX = 8  # room for a scroll bar
MOST_SHOWN = 60  # lines of one file; nobody reads more at a desk


class FileCard(QFrame):
    """What came of one file.

    Signals:
        salvage_requested: What is whole in the file with this Path shall be taken in.
    """

    salvage_requested = Signal(object)

    def __init__(
        self, result: FileResult, words: MergeWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._path = result.path
        self.name = Words("form_label")
        self.name.setText(result.path.name)
        lines = words.lines(result)
        self.lines = [Noted(line.text, line.level) for line in lines[:MOST_SHOWN]]
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.name)
        for line in self.lines:
            column.addWidget(line)
        if len(lines) > MOST_SHOWN:
            more = Words("hint")
            more.setText(self.tr("and %Ln more", "", len(lines) - MOST_SHOWN))
            column.addWidget(more)
        self.salvage = QPushButton(self.tr("Take what is whole"))
        self.salvage.setMinimumWidth(44)
        self.salvage_note = Words("hint")
        self.salvage_note.setText(self._salvage_words(result))
        self.salvage.clicked.connect(self._ask_salvage)
        for part in (self.salvage_note, self.salvage):
            part.setVisible(result.whole > 0)
            column.addWidget(part)

    @Slot()
    def _ask_salvage(self) -> None:
        self.salvage.setEnabled(False)
        self.salvage_requested.emit(self._path)

    def _salvage_words(self, result: FileResult) -> str:
        number = QLocale().toString
        if not result.of:
            return self.tr("%Ln entries in it are whole.", "", result.whole)
        text = self.tr("{whole} of {all} entries are whole; the others would be missing.")
        return text.format(whole=number(result.whole), all=number(result.of))


class MergeView(Retranslated, QWidget):
    """Shows what came of files, one card each, until it is put away.

    What comes while an earlier report is unread is added above it.

    Signals:
        closed: It was read.
        doubles_requested: The double admissions shall be looked at.
        salvage_requested: What is whole in the damaged file with this Path shall be taken in.
    """

    closed = Signal()
    doubles_requested = Signal()
    salvage_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Sequence[FileResult] = ()
        self._zone: tzinfo = UTC
        self._now = datetime.fromtimestamp(0, UTC)
        self.heading, self.error = Words("heading"), Words("error")
        self.doubles, self.done = QPushButton(), QPushButton()
        for button in (self.doubles, self.done):
            button.setMinimumWidth(44)
        self.doubles.setObjectName("primary")
        self.cards: list[FileCard] = []
        self._scroll = ScrollArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.heading, self.error):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(0, 0, BAR_PX, 0)
        buttons.addWidget(self.doubles)
        buttons.addWidget(self.done)
        column.addLayout(buttons)
        self.doubles.clicked.connect(self.doubles_requested)
        self.done.clicked.connect(self.closed)
        self.error.say("")
        self.retranslate()

    @property
    def is_unread(self) -> bool:
        """Whether something was reported that nobody has put away."""
        return bool(self._results)

    def show_results(self, results: Sequence[FileResult], zone: tzinfo, now: datetime) -> None:
        """Say what came of each file, and below what was said of others before."""
        others = [each for each in self._results if not _replaced(each, results)]
        self._results = (*results, *others)[:MOST_FILES]
        self._zone, self._now = zone, now
        self.error.say("")
        self.retranslate()

    @Slot()
    def put_away(self) -> None:
        """Forget what is shown: it was read."""
        self._results = ()
        self.error.say("")
        self.retranslate()

    def say_error(self, sentence: Sentence) -> None:
        """Say why what was wished here was not done; it can be tried again."""
        self.error.say(sentence)
        for card in self.cards:
            card.salvage.setEnabled(True)

    def retranslate(self) -> None:
        words = MergeWords(self._zone, self._now)
        reports = [result.report for result in self._results if result.report]
        new = sum(report.new for report in reports)
        self.heading.setText(
            self.tr("%Ln new entries", "", new) if new else self.tr("Nothing new was taken in")
        )
        self.setAccessibleName(self.heading.text())
        self.doubles.setText(self.tr("Look at the double admissions"))
        self.doubles.setVisible(any(report.doubles for report in reports))
        self.done.setText(self.tr("Done"))
        self._show_cards(words)

    def _show_cards(self, words: MergeWords) -> None:
        self.cards = [FileCard(result, words) for result in self._results]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, BAR_PX, 0)
        column.setSpacing(10)
        for card in self.cards:
            card.salvage_requested.connect(self.salvage_requested)
            column.addWidget(card)
        column.addStretch(1)
        self._scroll.setWidget(inside)  # the former one goes


def _replaced(former: FileResult, results: Sequence[FileResult]) -> bool:
    """Tell whether one of `results` says the same, or what came of another try."""
    tried_again = {result.path for result in results}
    return former in results or (former.error is not None and former.path in tried_again)
