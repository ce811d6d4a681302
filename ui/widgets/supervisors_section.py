"""The settings of who may let somebody in against a verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from checkin.model import Operator
from ui.widgets import form
from ui.widgets.list_rows import Row
from ui.widgets.row_chooser import RowChooser
from ui.widgets.settings_section import SettingsSection
from ui.widgets.verdict_symbol import Shape

LEAST_PIN = 4  # letters or digits
MOST_PIN = 32  # as many as the field of the override takes


class SupervisorsSection(SettingsSection):
    """Lists the supervisors, and gives one a PIN.

    Signals:
        supervisor_changed: The person of this name is a supervisor with this PIN from now on.
    """

    supervisor_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supervisors: tuple[Operator, ...] = ()
        self.list = RowChooser()
        self.person, self.pin, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.save = QPushButton()
        self.save.setObjectName("primary")
        self._rows = tuple(form.Row(field) for field in (self.person, self.pin, self.again))
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(MOST_PIN)
        self.person.setMaxLength(80)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.column.insertWidget(1, self.list)
        self.column.insertWidget(2, form.Card(*self._rows))
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self._connect()
        self.retranslate()

    def show_supervisors(self, supervisors: tuple[Operator, ...]) -> None:
        """List `supervisors`, and empty the form: what it held is saved."""
        self._supervisors = supervisors
        for field in (self.person, self.pin, self.again):
            field.clear()
        self.show_error("")
        self.retranslate()

    def retranslate(self) -> None:
        self.name = self.tr("Supervisors")
        self.intro.say(
            self.tr("Who may let somebody in although the rules say no. Each has a PIN.")
        )
        texts = (self.tr("Name"), self.tr("New PIN"), self.tr("The PIN again"))
        for row, text in zip(self._rows, texts, strict=True):
            row.set_words(text)
        self.save.setText(self.tr("Save"))
        self.list.setAccessibleName(self.name)
        subtitle = self.tr("Click to give a new PIN")
        self.list.show_rows(
            tuple(Row(o.name, subtitle, shape=Shape.PERSON) for o in self._supervisors)
        )
        self.list.fit_height(4)
        self.list.setVisible(bool(self._supervisors))

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.person.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._save)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.person.setText(self._supervisors[place].name)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save(self) -> None:
        name, pin = self.person.text().strip(), self.pin.text()
        problem = ""
        if not name:
            problem = self.tr("Type the supervisor's name.")
        elif len(pin) < LEAST_PIN:
            problem = self.tr("The PIN needs at least {count} characters.").format(count=LEAST_PIN)
        elif pin != self.again.text():
            problem = self.tr("The two PINs differ. Type them again.")
        self.show_error(problem)
        if not problem:
            self.supervisor_changed.emit(name, pin)
