"""The parts that pages with forms are made of: cards, rows, switches, and fields that stay put."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.sentences import Sentence, said

SWITCH_PX = QSize(56, 44)
TRACK_PX = 28


class Words(QLabel):
    """A plain text that wraps, and never makes its page wider."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence: Sentence = ""
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)

    def say(self, sentence: Sentence) -> None:
        """Show `sentence`, or take no room where there is none."""
        self._sentence = sentence
        self.say_again()

    def say_again(self) -> None:
        """Say the same in the language that is used now."""
        text = said(self._sentence)
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and not isinstance(self._sentence, str):
            self.say_again()
        super().changeEvent(event)


class Choice(QComboBox):
    """A list to choose from; turning the wheel over it scrolls the page and changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(90)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow that a style sheet takes away."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.current().color("muted"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = self.width() - 22.0, self.height() / 2 - 2.5
        painter.drawPolyline([QPointF(x - 5, y), QPointF(x, y + 5), QPointF(x + 5, y)])

    def fill(self, items: tuple[tuple[str, str], ...]) -> None:
        """Offer `items`, pairs of a value and its words, and keep what was chosen."""
        chosen = self.value()
        was_blocked = self.blockSignals(True)
        self.clear()
        for value, words in items:
            self.addItem(words, value)
            self.setItemData(self.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.choose(chosen)
        self.blockSignals(was_blocked)

    def value(self) -> str:
        """Return the value that is chosen; nothing where there is none."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Show `value` as chosen and tell nobody; one that is not offered chooses the first."""
        was_blocked = self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.blockSignals(was_blocked)


class Number(QSpinBox):
    """A whole number; the wheel leaves it alone, and it counts only once it is typed."""

    def __init__(self, low: int, high: int, step: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(12, 0, 12, 0)  # a style sheet cannot
        self.setMinimumWidth(90)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_value(self, value: int) -> None:
        """Show `value` and tell nobody."""
        was_blocked = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(was_blocked)


class Slider(QSlider):
    """A level that is told once it is let go; the wheel leaves it alone."""

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setTracking(False)
        self.setMinimumHeight(44)
        self.setMinimumWidth(80)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Switch(QAbstractButton):
    """On or off, told by the place of its knob and by a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedSize(SWITCH_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return SWITCH_PX

    def show_value(self, on: bool) -> None:
        """Show whether it is on, and tell nobody."""
        was_blocked = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(was_blocked)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        track = QRectF(2, (self.height() - TRACK_PX) / 2, self.width() - 4, TRACK_PX)
        on = self.isChecked()
        line = palette.color("text" if self.hasFocus() else "accent" if on else "muted")
        painter.setPen(QPen(line, 3 if self.hasFocus() else 2))
        painter.setBrush(palette.color("accent" if on else "surface"))
        painter.drawRoundedRect(track, TRACK_PX / 2, TRACK_PX / 2)
        knob = QRectF(0, 0, TRACK_PX - 10, TRACK_PX - 10)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - knob.width() - 5 if on else track.left() + 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("on_accent" if on else "muted"))
        painter.drawEllipse(knob)
        if on:
            self._paint_tick(painter, knob)

    def _paint_tick(self, painter: QPainter, knob: QRectF) -> None:
        pen = QPen(theme.current().color("accent"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = knob.center().x(), knob.center().y()
        corners = ((-4.0, 0.0), (-1.0, 3.4), (4.4, -3.2))
        painter.drawPolyline([QPointF(x + right, y + down) for right, down in corners])


class Row(QWidget):
    """One line of a card: what it is, a word of help below, and the field at the right."""

    def __init__(self, *fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words("row_title")
        self.hint = Words("hint")
        self._fields = fields
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        words.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for field in fields:
            beside.addWidget(field, 1 if _grows(field) else 0)
        if not any(_grows(field) for field in fields):
            beside.insertStretch(0, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 8, 18, 8)
        line.setSpacing(18)
        line.addLayout(words, 5)
        line.addLayout(beside, 6)

    def set_words(self, title: str, hint: str = "") -> None:
        """Show both texts, and let a screen reader say them at the field."""
        self.title.setText(title)
        self.hint.say(hint)
        for field in self._fields:
            if not (isinstance(field, QAbstractButton) and field.text()):
                field.setAccessibleName(title)
                field.setAccessibleDescription(hint)


def _grows(field: QWidget) -> bool:
    """Tell whether a field takes the room there is; buttons and figures keep their size."""
    return not isinstance(field, QAbstractButton) and type(field) is not QLabel


class Card(QFrame):
    """A framed group of rows, with a thin line between them."""

    def __init__(self, *rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._rules: dict[QWidget, QFrame] = {}
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Add one more row below."""
        if self._column.count():
            rule = QFrame()
            rule.setObjectName("rule")
            self._rules[row] = rule
            self._column.addWidget(rule)
        self._column.addWidget(row)

    def add_lines(self, lines: QLayout) -> None:
        """Add more to the lowest row, without a line above."""
        self._column.addLayout(lines)

    def show_row(self, row: QWidget, shown: bool) -> None:
        """Show a row and the line above it, or neither."""
        row.setVisible(shown)
        if row in self._rules:
            self._rules[row].setVisible(shown)
