"""The form for one checkpoint: where and when people are scanned there, and by which rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.model import AutoPrint, Checkpoint, Reentry
from ui import attendee_words
from ui.sentences import Sentence
from ui.widgets.checkpoint_words import AUTO_PRINT, REENTRY, auto_print_word, reentry_word
from ui.widgets.form import Card, Choice, Number, Row, Switch, Words
from ui.widgets.moment_field import MomentField, TimeField
from ui.widgets.retranslated import Retranslated
from ui.widgets.tag_choice import TagChoice

MOST_TOLERANCE_MIN = 24 * 60
MOST_PLACES = 1_000_000


class CheckpointEditor(Retranslated, QWidget):
    """Shows one checkpoint and lets it be changed; nothing counts until it is saved.

    Signals:
        save_requested: The Checkpoint as it shall be from now on.
        cancel_requested: Nothing shall change.
    """

    save_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checkpoint = Checkpoint("", "")
        self._zone: tzinfo = UTC
        self.title, self.error = Words("title"), Words("error")
        self.name, self.venue = QLineEdit(), QLineEdit()
        self.categories = TagChoice()
        self.opens, self.closes = MomentField(), MomentField()
        self.tolerance = Number(0, MOST_TOLERANCE_MIN, 5)
        self.reentry = Choice()
        self.capacity = Number(0, MOST_PLACES, 10)
        self.single_presence = Switch()
        self.auto_exit = TimeField()
        self.auto_print = Choice()
        self.cancel, self.save = QPushButton(), QPushButton()
        self.save.setObjectName("primary")
        self._make_rows()
        self._arrange()
        self._connect()
        self.retranslate()

    def edit(
        self, checkpoint: Checkpoint, categories: tuple[str, ...], zone: tzinfo, now: datetime
    ) -> None:
        """Show `checkpoint`; one without an id is a new one.

        Args:
            checkpoint: What to begin with.
            categories: The categories on the roster.
            zone: Of the event.
            now: For the day that is offered where no time is set.
        """
        self._checkpoint, self._zone = checkpoint, zone
        self.name.setText(checkpoint.name)
        self.venue.setText(checkpoint.venue)
        self.categories.show_tags(categories, checkpoint.categories)
        nine = now.astimezone(zone).replace(hour=9, minute=0, second=0, microsecond=0)
        self.opens.show_moment(checkpoint.opens_at, zone, nine)
        self.closes.show_moment(checkpoint.closes_at, zone, nine + timedelta(hours=9))
        self.tolerance.show_value(checkpoint.tolerance_min)
        self.reentry.choose(checkpoint.reentry)
        self.capacity.show_value(checkpoint.capacity or 0)
        self.single_presence.show_value(checkpoint.single_presence)
        self.auto_exit.show_time(checkpoint.auto_exit)
        self.auto_print.choose(checkpoint.auto_print)
        self.error.say("")
        self.retranslate()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def checkpoint(self) -> Checkpoint:
        """Return the checkpoint as the fields describe it."""
        return replace(
            self._checkpoint,
            name=self.name.text().strip(),
            venue=self.venue.text().strip(),
            categories=self.categories.chosen(),
            opens_at=self.opens.moment(self._zone),
            closes_at=self.closes.moment(self._zone),
            tolerance_min=self.tolerance.value(),
            reentry=Reentry(self.reentry.value()),
            capacity=self.capacity.value() or None,
            single_presence=self.single_presence.isChecked(),
            auto_exit=self.auto_exit.value(),
            auto_print=AutoPrint(self.auto_print.value()),
        )

    def retranslate(self) -> None:
        """Set every text anew."""
        new = not self._checkpoint.id
        self.title.setText(self.tr("New checkpoint") if new else self._checkpoint.name)
        for row, title, hint in self._words():
            row.set_words(title, hint)
        self.tolerance.setSuffix(" " + self.tr("min"))
        self.capacity.setSpecialValueText(self.tr("no limit"))
        self.categories.set_words(self.tr("Everybody"), attendee_words.category_word)
        self.reentry.fill(tuple((policy.value, reentry_word(policy)) for policy in REENTRY))
        self.auto_print.fill(tuple((when.value, auto_print_word(when)) for when in AUTO_PRINT))
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        self.save.setText(self.tr("Save"))

    def _words(self) -> tuple[tuple[Row, str, str], ...]:
        times = self.tr("As clocks show it at the event.")
        return (
            (self._rows["name"], self.tr("Name"), ""),
            (self._rows["venue"], self.tr("Venue"), ""),
            (self._rows["categories"], self.tr("Who may enter"), ""),
            (self._rows["opens"], self.tr("Opens"), times),
            (self._rows["closes"], self.tr("Closes"), times),
            (self._rows["tolerance"], self.tr("Tolerance"),
             self.tr("So long before opening and after closing people are let in.")),
            (self._rows["reentry"], self.tr("Coming in again"), ""),
            (self._rows["capacity"], self.tr("Places"), ""),
            (self._rows["single_presence"], self.tr("Only in one place"),
             self.tr("Being scanned at another checkpoint ends being inside here.")),
            (self._rows["auto_exit"], self.tr("All out at"),
             self.tr("At this time everybody counts as gone.")),
            (self._rows["auto_print"], self.tr("Badges are printed"),
             self.tr("When somebody was let in here, on the printer of the station.")),
        )  # fmt: skip

    def _make_rows(self) -> None:
        names = (
            "name", "venue", "categories", "opens", "closes", "tolerance", "reentry",
            "capacity", "single_presence", "auto_exit", "auto_print",
        )  # fmt: skip
        self._rows = {name: Row(getattr(self, name)) for name in names}
        for field in (self.name, self.venue):
            field.setMaxLength(120)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.title)
        rows = self._rows
        column.addWidget(Card(rows["name"], rows["venue"], rows["categories"]))
        column.addWidget(Card(rows["opens"], rows["closes"], rows["tolerance"]))
        column.addWidget(Card(rows["reentry"], rows["capacity"], rows["single_presence"],
                              rows["auto_exit"]))  # fmt: skip
        column.addWidget(Card(rows["auto_print"]))
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.cancel_requested)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)

    @Slot()
    def _save(self) -> None:
        checkpoint = self.checkpoint()
        problem = self._problem(checkpoint)
        self.error.say(problem)
        if not problem:
            self.save_requested.emit(checkpoint)

    def _problem(self, checkpoint: Checkpoint) -> Sentence:
        """Return what is wrong, and put the cursor where something is missing."""
        if not checkpoint.name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return lambda: self.tr("A checkpoint needs a name.")
        opens, closes = checkpoint.opens_at, checkpoint.closes_at
        if opens and closes and closes <= opens:
            return lambda: self.tr("It would close before it opens. Change one of the times.")
        return ""
