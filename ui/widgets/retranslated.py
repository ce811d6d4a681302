"""What every part of the window does when another language is chosen."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:  # Qt's classes cannot be inherited from twice
    _Widget = object


class Retranslated(_Widget):
    """Goes before the widget that a class is made of, and calls its `retranslate` in time.

    Example:
        class Greeting(Retranslated, QLabel):
            def retranslate(self) -> None:
                self.setText(self.tr("Welcome"))
    """

    @abstractmethod
    def retranslate(self) -> None:
        """Set every text anew."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
