"""A place to drop a file on, with a button for who would rather choose it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.widgets.form import Words


class DropArea(QFrame):
    """Says what is wanted and what is wrong with it; whoever it lies on takes the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop_area")
        self.title, self.hint = Words("form_label"), Words("hint")
        self.choose = QPushButton()
        self.choose.setMinimumWidth(44)
        self.invalid = Words("invalid")
        self.invalid.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        for widget in (self.title, self.hint, self.choose, self.invalid):
            column.addWidget(widget)

    def set_hot(self, hot: bool) -> None:
        """Show that the file may be dropped."""
        self.setProperty("hot", hot)
        self.style().polish(self)
