"""A PIN as it is typed: hidden, and of a length that every place to type it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.model import MOST_PIN


class PinLine(QLineEdit):
    """A line that shows dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_PIN)
