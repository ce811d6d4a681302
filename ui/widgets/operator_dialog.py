"""Asks who is at the desk from now on: people change more often than settings are opened."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.widgets.desk_dialog import DeskDialog

WIDTH_PX = 460
MOST_LETTERS = 60


class OperatorDialog(DeskDialog):
    """One field with a name.

    Signals:
        name_given: Who is at the desk; empty where nobody wants to be named.
    """

    name_given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = QLabel(wordWrap=True)
        self.hint.setObjectName("hint")
        self.hint.setMinimumWidth(1)
        self.name = QLineEdit(name)
        self.name.setMaxLength(MOST_LETTERS)
        self.name.selectAll()
        self.cancel, self.confirm = QPushButton(), QPushButton()
        self.cancel.setAutoDefault(False)
        self.confirm.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm)
        for widget in (self.hint, self.name, self.error):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self.retranslate()
        self.resize(WIDTH_PX, self.sizeHint().height())
        self.name.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("Who is at the desk?"))
        self.hint.setText(self.tr("The name is noted with badges and with what is taken back."))
        self.name.setAccessibleName(self.title.text())
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        self.confirm.setText(self.tr("Save") + "   Enter")
        super().retranslate()

    @Slot()
    def _confirm(self) -> None:
        self.name_given.emit(" ".join(self.name.text().split()))
