"""The settings of who may let somebody in against a verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from checkin.model import LEAST_PIN, Operator
from ui.sentences import Sentence
from ui.widgets.form import Card, Choice, Words
from ui.widgets.form import Row as FormRow
from ui.widgets.list_rows import Row
from ui.widgets.pin_line import PinLine
from ui.widgets.recovery_dialog import RecoveryDialog
from ui.widgets.row_chooser import RowChooser
from ui.widgets.settings_section import SettingsSection
from ui.widgets.verdict_symbol import Shape


class SupervisorsSection(SettingsSection):
    """Lists the supervisors, and gives one a PIN or takes it away.

    Once there is a supervisor, each change needs the word of one: otherwise anybody at a desk
    could make a PIN and let in whom the rules keep out.

    Signals:
        supervisor_changed: The person of this name is a supervisor with this PIN from now on;
            then the id of who allows it, and that person's PIN.
        supervisor_removed: The one with this id is none any more; then who allows it, and the PIN.
        recovery_requested: A supervisor shall have a new PIN by the event pack; a RecoveryWish.
    """

    supervisor_changed = Signal(str, str, str, str)
    supervisor_removed = Signal(str, str, str)
    recovery_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supervisors: tuple[Operator, ...] = ()
        self.list = RowChooser()
        self.person, self.pin, self.again = QLineEdit(), PinLine(), PinLine()
        self.by, self.by_pin = Choice(), PinLine()
        self.save, self.remove, self.forgotten = QPushButton(), QPushButton(), QPushButton()
        self.recoveries = Words("hint")
        self.recoveries.hide()
        self.dialog: RecoveryDialog | None = None
        self.save.setObjectName("primary")
        self._rows = tuple(FormRow(field) for field in (self.person, self.pin, self.again))
        self._by_row = FormRow(self.by, self.by_pin)
        self._card = Card(*self._rows, self._by_row)
        self.person.setMaxLength(80)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forgotten)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.save)
        self.column.insertWidget(1, self.list)
        self.column.insertWidget(2, self._card)
        self.column.addLayout(buttons)
        self.column.addWidget(self.recoveries)
        self.column.addStretch(1)
        self._connect()
        self.retranslate()

    def show_supervisors(self, supervisors: tuple[Operator, ...]) -> None:
        """List `supervisors`, and empty the form: what it held is saved."""
        self._supervisors = supervisors
        for field in (self.person, self.pin, self.again, self.by_pin):
            field.clear()
        self.show_error("")
        self.retranslate()

    def show_recoveries(self, told: Sentence) -> None:
        """Tell of the PINs that were set by the event pack."""
        self.recoveries.say(told)

    @Slot()
    def ask_recovery(self) -> None:
        """Ask for the event pack and a new PIN."""
        self.close_dialog()
        self.dialog = RecoveryDialog(self._supervisors, self)
        self.dialog.confirmed.connect(self.recovery_requested)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    @Slot()
    def close_dialog(self) -> None:
        """Put the dialog away: it has done its work, a scan came, or the page was left."""
        if self.dialog is not None:
            self.dialog.packs.close()
            self.dialog.reject()

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_dialog()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self.name = self.tr("Supervisors")
        self.intro.say(
            self.tr("Who may let somebody in although the rules say no. Each has a PIN.")
        )
        texts = (self.tr("Name"), self.tr("New PIN"), self.tr("The PIN again"))
        for row, text in zip(self._rows, texts, strict=True):
            row.set_words(text)
        self._by_row.set_words(
            self.tr("Allowed by"), self.tr("Each change needs a supervisor and the PIN.")
        )
        self.by_pin.setPlaceholderText(self.tr("PIN"))
        self.by_pin.setAccessibleName(self.tr("PIN of the supervisor who allows it"))
        self.save.setText(self.tr("Save"))
        self.remove.setText(self.tr("Remove"))
        self.forgotten.setText(self.tr("PIN forgotten?"))
        self.list.setAccessibleName(self.name)
        self._show_people()

    def _show_people(self) -> None:
        subtitle = self.tr("Click to give a new PIN or to remove")
        people = self._supervisors
        self.list.show_rows(tuple(Row(o.name, subtitle, shape=Shape.PERSON) for o in people))
        self.list.fit_height(4)
        self.list.setVisible(bool(people))
        self.by.fill(tuple((operator.id, operator.name) for operator in people))
        self._card.show_row(self._by_row, bool(people))
        self.forgotten.setVisible(bool(people))
        self._show_chosen()

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.forgotten.clicked.connect(self.ask_recovery)
        self.person.textChanged.connect(self._show_chosen)
        self.person.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._go_on)
        self.by_pin.returnPressed.connect(self._save)

    @property
    def _chosen(self) -> Operator | None:
        """The supervisor whose name is in the form."""
        name = self.person.text().strip()
        return next((each for each in self._supervisors if each.name == name), None)

    @Slot(int)
    def _forget_dialog(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _show_chosen(self) -> None:
        self.remove.setVisible(self._chosen is not None)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.person.setText(self._supervisors[place].name)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_on(self) -> None:
        if self._supervisors:
            self.by_pin.setFocus()
        else:
            self._save()

    @Slot()
    def _save(self) -> None:
        problem = self._problem()
        self.show_error(problem)
        if not problem and self._is_allowed():
            name, pin = self.person.text().strip(), self.pin.text()
            self.supervisor_changed.emit(name, pin, self.by.value(), self.by_pin.text())

    def _problem(self) -> Sentence:
        """Return what is missing or wrong in the form; nothing where it is right."""
        pin = self.pin.text()
        if not self.person.text().strip():
            return lambda: self.tr("Type the supervisor's name.")
        if len(pin) < LEAST_PIN:
            return self._too_short
        if pin != self.again.text():
            return lambda: self.tr("The two PINs differ. Type them again.")
        return ""

    def _too_short(self) -> str:
        return self.tr("The PIN needs at least {count} characters.").format(count=LEAST_PIN)

    @Slot()
    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is not None and self._is_allowed():
            self.supervisor_removed.emit(chosen.id, self.by.value(), self.by_pin.text())

    def _is_allowed(self) -> bool:
        """Tell whether the PIN of who allows it was typed; whether it is right shows later."""
        if not self._supervisors or self.by_pin.text():
            return True
        self.show_error(lambda: self.tr("Type the PIN of the supervisor who allows this."))
        self.by_pin.setFocus()
        return False
