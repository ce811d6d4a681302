"""Asks which supervisor answers for something, their PIN, and the reason, which is journaled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from checkin.errors import NotAllowed
from checkin.model import Operator
from ui import error_messages
from ui.sentences import Sentence
from ui.widgets.desk_dialog import DeskDialog
from ui.widgets.form import Choice
from ui.widgets.pin_line import PinLine

WIDTH_PX = 560


class SupervisorDialog(DeskDialog):
    """What all dialogs have in common in which a supervisor gives a PIN and a reason.

    A subclass gives the words in `retranslate`, by `set_words` and `set_reasons`.

    Signals:
        confirmed: The supervisor's id, the PIN as typed, and the reason.
    """

    confirmed = Signal(str, str, str)

    def __init__(
        self, supervisors: tuple[Operator, ...], reasons: int, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            supervisors: Who may allow it.
            reasons: How many usual reasons are offered.
            parent: The window it belongs to.
        """
        super().__init__(parent)
        self._has_supervisors = bool(supervisors)
        self.person = QLabel(wordWrap=True)
        self.person.setObjectName("person")
        self.person.setTextFormat(Qt.TextFormat.PlainText)
        self.person.setMinimumWidth(1)
        self.supervisor = Choice()
        self.supervisor.fill(tuple((operator.id, operator.name) for operator in supervisors))
        self.pin = PinLine()
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.choices = [QPushButton() for _ in range(reasons)]
        self.cancel = QPushButton()
        self.confirm = QPushButton()
        self.confirm.setDefault(True)
        self._labels = [QLabel() for _ in range(3)]
        self._arrange()
        self._connect()

    def open_with_pin(self) -> None:
        """Take the size that the words need, and begin with the PIN."""
        self.resize(WIDTH_PX, self.column.totalHeightForWidth(WIDTH_PX))
        self.pin.setFocus()

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why it was not allowed, and let the PIN be typed again."""
        super().show_error(sentence)
        self.pin.clear()
        self.pin.setFocus()

    def set_words(self, title: str, about: str, confirm: str) -> None:
        """Show what is asked, about whom, and what the button does."""
        self.title.setText(title)
        self.person.setText(about)
        self.confirm.setText(confirm + "   Enter")

    def set_reasons(self, reasons: Sequence[str]) -> None:
        """Offer these usual reasons."""
        for button, text in zip(self.choices, reasons, strict=True):
            button.setText(text)

    def retranslate(self) -> None:
        """Set every text anew that does not depend on what is asked."""
        texts = (self.tr("Supervisor"), self.tr("PIN"), self.tr("Reason"))
        fields = (self.supervisor, self.pin, self.reason)
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.reason.setPlaceholderText(self.tr("or type another reason"))
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        if not self._has_supervisors:
            super().show_error(
                self.tr("This event has no supervisor yet. Add one in the settings.")
            )
        super().retranslate()

    def _arrange(self) -> None:
        self.column.addWidget(self.person)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for row, field in enumerate((self.supervisor, self.pin)):
            self._labels[row].setObjectName("field_name")
            grid.addWidget(self._labels[row], row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self._labels[2].setObjectName("field_name")
        self.column.addWidget(self._labels[2])
        choices = QGridLayout()
        choices.setSpacing(8)
        for number, button in enumerate(self.choices):
            button.setObjectName("choice")
            button.setAutoDefault(False)
            choices.addWidget(button, number // 2, number % 2)
        self.column.addLayout(choices)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.error)
        buttons = QHBoxLayout()
        self.cancel.setAutoDefault(False)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm)
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        for button in self.choices:
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, b=button: self.reason.setText(b.text()))
        self.reason.textChanged.connect(self._update)
        for field in (self.pin, self.reason):
            field.returnPressed.connect(self._ask_reason)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self._update()

    @Slot()
    def _update(self) -> None:
        """Without a reason it is not possible, so the button waits for one."""
        has_reason = bool(self.reason.text().strip())
        self.confirm.setEnabled(self._has_supervisors and has_reason)
        if self._has_supervisors and has_reason:
            super().show_error("")

    @Slot()
    def _ask_reason(self) -> None:
        """Say what is missing where Enter is pressed too early."""
        if self._has_supervisors and not self.confirm.isEnabled():
            missing = NotAllowed("a reason is needed", why="reason")
            super().show_error(partial(error_messages.sentence, missing))
            self.reason.setFocus()

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self.supervisor.value(), self.pin.text(), self.reason.text().strip())
