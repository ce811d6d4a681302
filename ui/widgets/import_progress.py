"""How far the taking in of files is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class ImportState:
    """One file under way. `of` is 0 as long as it is being checked."""

    file: str
    done: int = 0  # entries
    of: int = 0
    number: int = 1  # of the file
    files: int = 1
    ends: bool = False  # it is being stopped


class ImportProgress(Retranslated, QFrame):
    """Shows one ImportState; nothing while there is none.

    Signals:
        stop_requested: No more shall be taken in.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._state: ImportState | None = None
        self.file, self.count = Words("form_label"), Words("hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = QPushButton()
        self.stop.setMinimumWidth(44)
        self.stop.clicked.connect(self.stop_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (self.file, self.bar, self.count, self.stop):
            column.addWidget(part)
        self.show_state(None)

    def show_state(self, state: ImportState | None) -> None:
        """Show how far it is, or that nothing is going on."""
        self._state = state
        self.setVisible(state is not None)
        self.retranslate()

    def retranslate(self) -> None:
        state, number = self._state or ImportState(""), QLocale().toString
        name = state.file
        if state.files > 1:
            name = self.tr("{file} ({number} of {files})").format(
                file=state.file, number=number(state.number), files=number(state.files)
            )
        self.file.setText(name)
        words = self.tr("The file is being checked …")
        if state.of:
            words = self.tr("{done} of {all} entries").format(
                done=number(state.done), all=number(state.of)
            )
        self.count.setText(words)
        self.bar.setMaximum(max(1, state.of))
        self.bar.setValue(state.done)
        self.bar.setAccessibleName(words)
        self.stop.setEnabled(not state.ends)
        self.stop.setText(self.tr("Stopping…") if state.ends else self.tr("Stop"))
