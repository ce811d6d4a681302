"""How far a long piece of work is, and the buttons to pause and end it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.i18n import QT_TRANSLATE_NOOP
from ui.sentences import Sentence
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated

BADGES = QT_TRANSLATE_NOOP("WorkProgress", "{done} of {total} badges")
PEOPLE = QT_TRANSLATE_NOOP("WorkProgress", "{done} of {total} people imported")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. `note` says why it waits; what cannot be ended has no buttons."""

    done: int
    total: int
    paused: bool = False
    can_pause: bool = True
    can_cancel: bool = True
    note: Sentence = ""


class WorkProgress(Retranslated, QFrame):
    """Shows one Progress; nothing while there is none.

    Signals:
        pause_toggled: The work shall wait, or go on.
        cancel_requested: The work shall end here.
    """

    pause_toggled = Signal(bool)
    cancel_requested = Signal()

    def __init__(self, words: str = BADGES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._template = words
        self._progress = Progress(0, 0)
        self.words, self.note = Words("row_title"), Words("hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.pause, self.cancel = QPushButton(), QPushButton()
        self.pause.clicked.connect(lambda: self.pause_toggled.emit(not self._progress.paused))
        self.cancel.clicked.connect(self.cancel_requested)
        buttons = FlowLayout(fills=True)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for part in (self.words, self.bar, self.note):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()
        self.retranslate()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is, or that nothing is going on."""
        self._progress = progress or Progress(0, 0)
        self.setVisible(progress is not None)
        self.retranslate()

    def retranslate(self) -> None:
        progress, number = self._progress, QLocale().toString
        template = QCoreApplication.translate("WorkProgress", self._template)
        words = template.format(done=number(progress.done), total=number(progress.total))
        self.words.setText(words)
        self.bar.setMaximum(max(1, progress.total))
        self.bar.setValue(progress.done)
        self.bar.setAccessibleName(words)
        self.note.say(progress.note)
        self.pause.setVisible(progress.can_pause)
        self.pause.setText(self.tr("Go on") if progress.paused else self.tr("Pause"))
        self.cancel.setVisible(progress.can_cancel)
        self.cancel.setText(self.tr("Cancel"))
