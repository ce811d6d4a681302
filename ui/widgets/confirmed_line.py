"""A line of text that counts once it is confirmed, for what must not be taken half typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

# somebody looks at another window, or at the menu of the line itself, and types on
_AWAY = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class ConfirmedLine(QLineEdit):
    """Enter or its button confirm what was typed; a line that is left has its old text again.

    A scan can take the page away in the middle of a word, so leaving a line means nothing.

    Attributes:
        button: Confirms as Enter does; whoever shows the line gives it words and a place.

    Signals:
        confirmed: The text, which is another one than before, without needless spaces.
    """

    confirmed = Signal(str)

    def __init__(self, *, may_be_empty: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._value = ""
        self.button = QPushButton()
        self.button.setMinimumWidth(44)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # pressing it does not leave the line
        self.button.clicked.connect(self._confirm)
        self.returnPressed.connect(self.button.click)
        self.textChanged.connect(self._allow)
        self._allow()

    def show_value(self, value: str) -> None:
        """Show what holds now; tells nobody."""
        self._value = value
        self.setText(value)
        self._allow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._allow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY:
            self.setText(self._value)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.setText(self._value)

    def _typed(self) -> str:
        return " ".join(self.text().split())

    @Slot()
    def _allow(self) -> None:
        typed = self._typed()
        differs = typed != self._value and (bool(typed) or self._may_be_empty)
        self.button.setEnabled(differs and self.isEnabled())

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self._typed())
