"""The ways to begin on a laptop that serves no event yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.form import Words
from ui.widgets.keys import add_key
from ui.widgets.replace_badge_dialog import ReasonButton
from ui.widgets.retranslated import Retranslated


class FirstChoices(Retranslated, QWidget):
    """Three large buttons, each with its key.

    Signals:
        form_requested: An event shall be made.
        join_requested: This laptop shall join an event.
        demo_requested: The demo event is to be made and opened.
    """

    form_requested = Signal()
    join_requested = Signal()
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.intro = Words("title"), Words("hint")
        self.make, self.join, self.demo = (ReasonButton(key) for key in "123")
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for widget in (self.title, self.intro, self.make, self.join, self.demo):
            column.addWidget(widget)
        column.addStretch(3)
        for key, button, wish in (
            ("1", self.make, self.form_requested),
            ("2", self.join, self.join_requested),
            ("3", self.demo, self.demo_requested),
        ):
            add_key(self, key, button.click)
            button.clicked.connect(wish)
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """Take no second wish while this one is fulfilled."""
        for button in (self.make, self.join, self.demo):
            button.setEnabled(not busy)

    def retranslate(self) -> None:
        self.title.setText(self.tr("There is no event on this laptop yet"))
        self.intro.setText(self.tr("Everything stays on this laptop; no network is needed."))
        self.make.set_words(
            self.tr("Make an event from a list"),
            self.tr("The organizers’ spreadsheet of people becomes the list at this desk"),
        )
        self.join.set_words(
            self.tr("Join an event"),
            self.tr("With the event pack from the first laptop, and its passphrase"),
        )
        self.demo.set_words(
            self.tr("Try the demo"),
            self.tr("A forum with invented people: scan, print and export as on the day"),
        )
