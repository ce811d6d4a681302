"""The addresses that somebody typed, each with a button to drop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.retranslated import Retranslated


class TypedAddresses(Retranslated, QWidget):
    """Lists addresses; nothing where there is none.

    Signals:
        forget_requested: Nobody shall be called at this address any more.
    """

    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._shown: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Replace what is listed."""
        if tuple(addresses) == self._shown:
            return  # it is told every other second, and a button may be held down
        self._shown = tuple(addresses)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for address in addresses:
            self._column.addWidget(self._line(address))
        self.setVisible(bool(addresses))
        self.retranslate()

    def _line(self, address: str) -> QWidget:
        line = QWidget()
        label = ElidedLabel(least_px=60)
        label.set_text(address)
        button = QPushButton("✕")
        button.setObjectName("leaf")
        button.clicked.connect(lambda: self.forget_requested.emit(address))
        self.buttons[address] = button
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(button)
        return line

    def retranslate(self) -> None:
        for address, button in self.buttons.items():
            words = self.tr("Forget {address}").format(address=address)
            button.setAccessibleName(words)
            button.setToolTip(words)
