"""A passphrase that is typed hidden, and can be looked at before it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.widgets.retranslated import Retranslated

LONGEST_PASSPHRASE = 1000
BESIDE_PX = 10


class PassphraseLine(Retranslated, QWidget):
    """A line that shows dots, beside a button that shows what was typed.

    Attributes:
        line: Where it is typed.
        button: Shows and hides it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.button = QLineEdit(), QPushButton()
        self.line.setMaxLength(LONGEST_PASSPHRASE)
        self.line.setMinimumWidth(60)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.button.setCheckable(True)
        self.button.setMinimumWidth(44)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BESIDE_PX)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.button.toggled.connect(self._show_or_hide)
        self.retranslate()

    @Slot()
    def forget(self) -> None:
        """Leave no passphrase in the window, nor in what can be undone there."""
        self.line.setText("")
        self.button.setChecked(False)

    @Slot(bool)
    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        # what is not to be read over a shoulder is not to be learned by a keyboard either
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.line.setInputMethodHints(hints)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("Hide") if self.button.isChecked() else self.tr("Show"))
