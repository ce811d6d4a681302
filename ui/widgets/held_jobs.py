"""Asks about badges that wait since the printer stopped, or since the program was closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated


class HeldJobs(Retranslated, QFrame):
    """Says how many badges wait, and lets them go on or drops them.

    Signals:
        release_requested: The badges shall be printed now.
        drop_requested: The badges shall not be printed.
    """

    release_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._count = 0
        self.words = Words("row_title")
        self.hint = Words("hint")
        self.release, self.drop = QPushButton(), QPushButton()
        self.release.clicked.connect(self.release_requested)
        self.drop.clicked.connect(self.drop_requested)
        buttons = FlowLayout(fills=True)
        buttons.addWidget(self.release)
        buttons.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Ask about `count` badges; about none, take no room."""
        self._count = count
        self.setVisible(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setText(self.tr("%n badge(s) wait to be printed", "", self._count))
        self.hint.setText(self.tr("Their turn came while the printer or the program had stopped."))
        self.release.setText(self.tr("Print them now"))
        self.drop.setText(self.tr("Do not print them"))
