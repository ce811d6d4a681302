"""Fields of the layouts page: a length and a line of text that leave undo to the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from ui.widgets.box_geometry import STEP_MM


def _is_undo(event: QEvent) -> bool:
    """Tell whether a field is asked for an undo: that is the page's, for the whole badge."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo)


class Millimeters(QDoubleSpinBox):
    """A length; the wheel leaves it alone, and it counts only once it is typed.

    A point and a comma are the same to it, for keyboards have one or the other beside the digits.
    Qt leaves the wrong one out while somebody types, and 1.5 becomes 15.
    """

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSingleStep(STEP_MM)
        self.setDecimals(1)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(80)
        self.lineEdit().setTextMargins(12, 0, 12, 0)  # a style sheet cannot

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
        super().changeEvent(event)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        point = self.locale().decimalPoint()
        return super().validate(text.replace(",", point).replace(".", point), position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, mm: float) -> None:
        """Show `mm` and tell nobody."""
        was_blocked = self.blockSignals(True)
        self.setValue(mm)
        self.blockSignals(was_blocked)


class Line(QLineEdit):
    """A text of one line that leaves undo to the page."""

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Show `text`, unless that is what stands there: the caret would jump."""
        if text != self.text():
            self.setText(text)
