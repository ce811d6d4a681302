"""All about one attendee: what the list says, what happened, and why a verdict is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.model import Attendee, HistoryLine
from ui import attendee_words, history_words
from ui.history_words import RuleAnswer
from ui.widgets.desk_dialog import DeskDialog
from ui.widgets.scroll_area import ScrollArea

WIDTH_PX, HEIGHT_PX = 760, 560


class AttendeeDetails(DeskDialog):
    """Shows values only; each slot may be called again while it is open.

    Signals:
        badge_requested: A badge is wanted for the attendee with this id.
        check_in_requested: The attendee with this id shall be checked in.
    """

    badge_requested = Signal(str)
    check_in_requested = Signal(str)

    def __init__(self, attendee: Attendee, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attendee = attendee
        self._history: tuple[HistoryLine, ...] = ()
        self._explanation: tuple[RuleAnswer, ...] = ()
        self._checkpoints: Mapping[str, str] = {}
        self._zone: tzinfo = UTC
        self._now: datetime | None = None
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(0, 0, 10, 0)
        self._rows.setSpacing(16)
        self._scroll = ScrollArea(self._page)
        self.check_in = QPushButton()
        self.badge = QPushButton()
        self.close_button = QPushButton()
        self._arrange()
        self.retranslate()
        self.resize(WIDTH_PX, HEIGHT_PX)

    @Slot(object)
    def show_attendee(self, attendee: Attendee) -> None:
        """Show what the list says now."""
        self._attendee = attendee
        self.retranslate()

    def show_history(
        self,
        lines: tuple[HistoryLine, ...],
        checkpoints: Mapping[str, str],
        zone: tzinfo,
        now: datetime,
    ) -> None:
        """Show what happened, oldest first.

        Args:
            lines: The entries.
            checkpoints: The names of the checkpoints, by id.
            zone: The event's.
            now: The present, so that times of today need no date.
        """
        self._history, self._checkpoints = lines, checkpoints
        self._zone, self._now = zone, now
        self.retranslate()

    @Slot(object)
    def show_explanation(self, answers: tuple[RuleAnswer, ...]) -> None:
        """Show what each rule said, up to the one that decided."""
        self._explanation = answers
        self.retranslate()

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is shown, label by label."""
        return tuple(label.text() for label in self._page.findChildren(QLabel))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self._attendee.name)
        self.check_in.setText(self.tr("Check in"))
        self.badge.setText(self.tr("Print badge") + "   F5")
        self.badge.setShortcut("F5")  # a new text takes the key away
        self.close_button.setText(self.tr("Close") + "   Esc")
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if self._explanation:
            self._add(self.tr("Why the answer is what it is"), self._explanation_rows())
        if self._history:
            self._add(self.tr("What happened"), self._history_rows())
        self._add(self.tr("On the list"), self._field_rows())
        self._rows.addStretch(1)
        super().retranslate()

    def _arrange(self) -> None:
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self.error)
        buttons = QHBoxLayout()
        for button in (self.check_in, self.badge, self.close_button):
            button.setAutoDefault(False)
        buttons.addWidget(self.check_in)
        buttons.addWidget(self.badge)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        self.column.addLayout(buttons)
        self.badge.clicked.connect(lambda: self.badge_requested.emit(self._attendee.id))
        self.check_in.clicked.connect(lambda: self.check_in_requested.emit(self._attendee.id))
        self.close_button.clicked.connect(self.reject)

    def _field_rows(self) -> list[tuple[str, str]]:
        person = self._attendee
        generation = str(person.generation) if person.number else ""
        fields = (
            (self.tr("Original spelling"), person.native_name),
            (self.tr("Organization"), person.organisation),
            (self.tr("Country"), person.country),
            (self.tr("Category"), attendee_words.category_word(person.category)),
            (self.tr("Status"), attendee_words.status_word(person.status)),
            (self.tr("Note to staff"), person.note),
            (self.tr("Number on the badge"), person.badge_number),
            (self.tr("Badge that is valid"), generation),
            (self.tr("Registration"), person.registration),
            (self.tr("E-mail"), person.email),
        )
        return [(name, value) for name, value in fields if value]

    def _explanation_rows(self) -> list[tuple[str, str]]:
        return [
            ("✓" if answer.passed else "✕", history_words.rule_words(answer))
            for answer in self._explanation
        ]

    def _history_rows(self) -> list[tuple[str, str]]:
        rows = []
        for line in self._history:
            when = history_words.when_and_where(line, self._zone, self._now or line.at)
            what = history_words.what_happened(line, self._checkpoints)
            undone = self.tr("{what} (taken back)").format(what=what)
            rows.append((when, undone if line.undone else what))
        return rows

    def _add(self, heading: str, rows: list[tuple[str, str]]) -> None:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(18)
        title = QLabel(f"<b>{heading}</b>")
        grid.addWidget(title, 0, 0, 1, 2)
        for number, (name, value) in enumerate(rows, start=1):
            left = QLabel(name)
            left.setObjectName("field_name")
            right = QLabel(value, wordWrap=True)
            for label in (left, right):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            right.setMinimumWidth(1)
            grid.addWidget(left, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, number, 1)
        grid.setColumnStretch(1, 1)
        self._rows.addWidget(card)
