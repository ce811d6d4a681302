"""Lets a supervisor admit somebody against the rules, with a reason that is journaled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from checkin.model import Operator
from ui.widgets.desk_dialog import DeskDialog

WIDTH_PX = 560


class OverrideDialog(DeskDialog):
    """Asks who allows it and why.

    Signals:
        override_confirmed: The supervisor's id, the PIN as typed, and the reason.
    """

    override_confirmed = Signal(str, str, str)

    def __init__(
        self,
        name: str,
        refusal: str,
        supervisors: tuple[Operator, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            name: Who shall be let in; may be empty where this station does not know it.
            refusal: Why the rules say no, in a few words.
            supervisors: Who may allow it.
            parent: The window it belongs to.
        """
        super().__init__(parent)
        self._name = name
        self._refusal = refusal
        self._has_supervisors = bool(supervisors)
        self.person = QLabel(wordWrap=True)
        self.person.setObjectName("person")
        self.person.setMinimumWidth(1)
        self.supervisor = QComboBox()
        for operator in supervisors:
            self.supervisor.addItem(operator.name, operator.id)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(32)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.choices = [QPushButton() for _ in range(4)]
        self.cancel = QPushButton()
        self.confirm = QPushButton()
        self.confirm.setDefault(True)
        self._labels = [QLabel() for _ in range(3)]
        self._arrange()
        self._connect()
        self.retranslate()
        self.resize(WIDTH_PX, self.sizeHint().height())
        self.pin.setFocus()

    @Slot(str)
    def show_error(self, sentence: str) -> None:
        """Say why it was not allowed, and let the PIN be typed again."""
        super().show_error(sentence)
        self.pin.clear()
        self.pin.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("Let in anyway"))
        self.person.setText(" · ".join(part for part in (self._name, self._refusal) if part))
        texts = (self.tr("Supervisor"), self.tr("PIN"), self.tr("Reason"))
        fields = (self.supervisor, self.pin, self.reason)
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.reason.setPlaceholderText(self.tr("or type another reason"))
        reasons = (
            self.tr("Known to the organizers"),
            self.tr("Photo ID checked"),
            self.tr("Settled at the help desk"),
            self.tr("Accompanies a guest of honor"),
        )
        for button, text in zip(self.choices, reasons, strict=True):
            button.setText(text)
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        self.confirm.setText(self.tr("Let in") + "   Enter")
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
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self._update()

    @Slot()
    def _update(self) -> None:
        """An override without a reason is not possible, so the button waits for one."""
        self.confirm.setEnabled(self._has_supervisors and bool(self.reason.text().strip()))

    @Slot()
    def _confirm(self) -> None:
        operator_id = str(self.supervisor.currentData())
        self.override_confirmed.emit(operator_id, self.pin.text(), self.reason.text().strip())
