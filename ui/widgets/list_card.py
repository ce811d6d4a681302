"""Where the list for a new event is chosen or dropped, and what it holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.sentences import Sentence
from ui.widgets.drop_area import DropArea
from ui.widgets.import_preview import ListPreview, PreviewPanel
from ui.widgets.retranslated import Retranslated


class ListCard(Retranslated, QWidget):
    """First a place to drop a file on, then what is in it.

    Signals:
        choice_wanted: The operator wants to choose a file.
    """

    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = ""
        self.path: Path | None = None  # of the list, once it was read
        self.area = DropArea()
        self.choose, self.invalid = self.area.choose, self.area.invalid
        self.preview = PreviewPanel(has_actions=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)  # beside the scroll bar
        column.setSpacing(12)
        column.addWidget(self.area)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
        self.preview.hide()
        self.choose.clicked.connect(self.choice_wanted)
        self.retranslate()

    def show_reading(self, path: Path) -> None:
        """Say that the file is being read."""
        self.path = None
        self._reading = path.name
        self.preview.hide()
        self.refuse("")
        self.retranslate()

    def show_list(self, path: Path, shown: ListPreview) -> None:
        """Show what is in the list."""
        self.path, self._reading = path, ""
        self.preview.show_list(shown)
        self.preview.show()
        self.refuse("")
        self.retranslate()

    @Slot(object)
    def refuse(self, sentence: Sentence) -> None:
        """Say why there is no list; nothing puts the line away."""
        if sentence:
            self._reading = ""
            self.retranslate()
        self.invalid.say(sentence)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.area.title.setText(self.tr("List of people"))
        hint = self.tr("XLSX, ODS or CSV, with a heading over each column. Drop it here or choose:")
        if self._reading:
            hint = self.tr("{file} is being read…").format(file=self._reading)
        self.area.hint.say("" if self.path else hint)
        another, first = self.tr("Choose another list…"), self.tr("Choose the list…")
        self.choose.setText(another if self.path else first)
