"""One double admission: who, where and when twice, and what a person can say of it."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.merge_report import DoubleAdmission
from checkin.model import EntryRef
from ui import operator_messages
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_area import ScrollArea

LONGEST_NOTE = 200
LONGEST_NAME = 60


class DoubleDetails(Retranslated, ScrollArea):
    """Shows one double admission and takes what a person found; nothing while there is none.

    Signals:
        resolve_requested: It was in order: name of the second entry, what was found, and by whom.
        take_back_requested: One passage never happened: its entry, what was found, and by whom.
    """

    resolve_requested = Signal(object, str, str)
    take_back_requested = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._double: DoubleAdmission | None = None
        self._zone: tzinfo = UTC
        self._now = datetime.fromtimestamp(0, UTC)
        self.name, self.about = Words("heading"), Words("hint")
        self.first, self.second = Words("value"), Words("value")
        self.who_caption = Words("caption")
        self.who, self.note = QLineEdit(), QLineEdit()
        self.who.setMaxLength(LONGEST_NAME)
        self.note.setMaxLength(LONGEST_NOTE)
        self.choices = [QPushButton() for _ in range(3)]
        self.in_order, self.not_first, self.not_second = (QPushButton() for _ in range(3))
        self.in_order.setObjectName("primary")
        self.missing, self.or_else = Words("hint"), Words("hint")
        room = self.missing.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # no button moves away from below the mouse
        self.missing.setSizePolicy(room)
        self._card, self.answers = QFrame(), QWidget()
        self._arrange()
        self._connect()
        self.retranslate()

    def show_double(self, double: DoubleAdmission | None, zone: tzinfo, now: datetime) -> None:
        """Show another one; what was typed about the same one stays."""
        before = self._double.second if self._double else None
        if double is None or double.second != before:
            self.note.clear()
        self._double, self._zone, self._now = double, zone, now
        self.retranslate()

    def show_operator(self, name: str) -> None:
        """Suggest who is at the desk, unless somebody typed a name."""
        if not self.who.text():
            self.who.setText(name)

    def begin(self) -> None:
        """Let the person say who they are, or go on with what they found."""
        (self.note if self.who.text().strip() else self.who).setFocus()

    def _arrange(self) -> None:
        inside = QWidget()
        self._card.setObjectName("card")
        facts = QVBoxLayout(self._card)
        facts.setContentsMargins(16, 10, 16, 10)
        facts.setSpacing(4)
        for part in (self.name, self.about, self.first, self.second):
            facts.addWidget(part)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 8, 0)
        outer.setSpacing(10)
        outer.addWidget(self._card)
        outer.addWidget(self.answers)
        outer.addStretch(1)
        self._arrange_answers()
        self.setWidget(inside)

    def _arrange_answers(self) -> None:
        person = QHBoxLayout()
        person.addWidget(self.who_caption, 2)
        person.addWidget(self.who, 3)
        usual, backs = FlowLayout(fills=True), FlowLayout(fills=True)
        for button in (*self.choices, self.in_order, self.not_first, self.not_second):
            button.setMinimumWidth(44)
        for button in self.choices:
            usual.addWidget(button)
        backs.addWidget(self.not_first)
        backs.addWidget(self.not_second)
        column = QVBoxLayout(self.answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(person)
        column.addLayout(usual)
        column.addWidget(self.note)
        column.addWidget(self.missing)
        column.addWidget(self.in_order)
        column.addWidget(self.or_else)
        column.addLayout(backs)

    def _connect(self) -> None:
        for button in self.choices:
            button.clicked.connect(lambda _checked=False, b=button: self.note.setText(b.text()))
        self.who.textChanged.connect(self._allow)
        self.note.textChanged.connect(self._allow)
        self.who.returnPressed.connect(self.note.setFocus)
        self.note.returnPressed.connect(self.in_order.click)
        self.in_order.clicked.connect(self._resolve)
        self.not_first.clicked.connect(self._take_first_back)
        self.not_second.clicked.connect(self._take_second_back)

    def retranslate(self) -> None:
        self.who_caption.setText(self.tr("Who looked at it"))
        self.who.setAccessibleName(self.tr("Who looked at it"))
        self.note.setAccessibleName(self.tr("What was found"))
        self.note.setPlaceholderText(self.tr("or type what was found"))
        usual = (
            self.tr("Came back in"),
            self.tr("One person, two doors"),
            self.tr("Asked: all well"),
        )
        for button, text in zip(self.choices, usual, strict=True):
            button.setText(text)
        self.in_order.setText(self.tr("It is in order"))
        self.or_else.setText(self.tr("Or one of the two never happened; it is taken back:"))
        self._show()

    def _show(self) -> None:
        double = self._double
        self._card.setVisible(double is not None)
        self.answers.setVisible(double is not None)
        if double is None:
            return
        attendee = double.attendee
        self.name.setText(attendee.name or attendee.badge_number)
        number = attendee.badge_number if attendee.name else ""
        about = (operator_messages.about(attendee), number, double.checkpoint)
        self.about.say(" · ".join(part for part in about if part))
        first = self._place(double.first_at, double.first_station)
        second = self._place(double.second_at, double.second_station)
        self.first.setText(self.tr("First: {when}").format(when=first))
        self.second.setText(self.tr("Then: {when}").format(when=second))
        take_back = self.tr("Take back {when}")
        self.not_first.setText(take_back.format(when=first))
        self.not_second.setText(take_back.format(when=second))
        self._allow()

    def _place(self, at: datetime, station: str) -> str:
        return f"{operator_messages.moment(at, self._zone, self._now)} · {station}"

    @Slot()
    def _allow(self) -> None:
        """Nobody says anything without a name, and nothing is in order without a word why."""
        named, found = bool(self.who.text().strip()), bool(self.note.text().strip())
        self.in_order.setEnabled(named and found)
        self.not_first.setEnabled(named)
        self.not_second.setEnabled(named)
        why = self.tr("Choose or type what was found.")
        self.missing.say(("" if found else why) if named else self.tr("Type your name first."))

    @Slot()
    def _resolve(self) -> None:
        if self._double is not None:
            note, who = self.note.text().strip(), self.who.text().strip()
            self.resolve_requested.emit(self._double.second, note, who)

    @Slot()
    def _take_first_back(self) -> None:
        if self._double is not None:
            self._take_back(self._double.first)

    @Slot()
    def _take_second_back(self) -> None:
        if self._double is not None:
            self._take_back(self._double.second)

    def _take_back(self, entry: EntryRef) -> None:
        note = self.note.text().strip() or self.tr("never happened")
        self.take_back_requested.emit(entry, note, self.who.text().strip())
