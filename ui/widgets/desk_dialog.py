"""What the desk's dialogs have in common: a title, a line for errors, and Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated


class DeskDialog(Retranslated, QDialog):
    """A dialog that the operator opened, and that a scan may close at any time.

    It never closes by itself after a wish: whoever fulfils the wish calls `accept`, or
    `show_error` so that nothing has to be typed again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title, self.error = Words("title"), Words("error")
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(14)
        self.column.addWidget(self.title)

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why the wish was not fulfilled."""
        self.error.say(sentence)

    def retranslate(self) -> None:
        """Set every text anew; each dialog does its own and then calls this."""
        self.setWindowTitle(self.title.text())
