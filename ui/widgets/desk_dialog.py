"""What the desk's dialogs have in common: a title, a line for errors, and Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ui.widgets.retranslated import Retranslated


class DeskDialog(Retranslated, QDialog):
    """A dialog that the operator opened, and that a scan may close at any time.

    It never closes by itself after a wish: whoever fulfils the wish calls `accept`, or
    `show_error` so that nothing has to be typed again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = QLabel(wordWrap=True)
        self.title.setObjectName("title")
        self.title.setMinimumWidth(1)
        self.error = QLabel(wordWrap=True)
        self.error.setObjectName("error")
        self.error.setMinimumWidth(1)
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 24, 28, 24)
        self.column.setSpacing(14)
        self.column.addWidget(self.title)

    @Slot(str)
    def show_error(self, sentence: str) -> None:
        """Say why the wish was not fulfilled."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Set every text anew; each dialog does its own and then calls this."""
        self.setWindowTitle(self.title.text())
