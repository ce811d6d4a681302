"""What is on a badge: one line for each element, with a switch."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.form import Switch

SIDES_PX = 26  # what the style sheet keeps free, and the frame
BADGE = -1  # the place of the line that stands for the badge itself


class NameButton(QPushButton):
    """A button that cuts its words where there is no room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("element")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        font = self.font()
        font.setBold(self.isChecked())  # as the style sheet has it
        room, cut = self.width() - SIDES_PX, Qt.TextElideMode.ElideRight
        option.text = QFontMetrics(font).elidedText(self.text(), cut, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class ElementLine(QWidget):
    """A button with the element's name, and whether it is printed."""

    def __init__(self, has_switch: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = NameButton()
        self.switch = Switch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.switch)
        if not has_switch:
            self.switch.hide()

    def show_line(self, name: str, on: bool, is_chosen: bool) -> None:
        """Show an element; tells nobody."""
        self.button.setText(name)
        self.button.setToolTip(name)
        self.button.setChecked(is_chosen)
        self.switch.show_value(on)
        self.switch.setAccessibleName(name)


class ElementList(QScrollArea):
    """Lists the badge itself and its elements.

    Signals:
        element_chosen: The place of the line that was clicked; BADGE for the badge itself.
        switched: The place of an element and whether it shall be printed.
    """

    element_chosen = Signal(int)
    switched = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines: list[ElementLine] = []
        self._group = QButtonGroup(self)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(inner)

    def line(self, place: int) -> ElementLine:
        """Return the line of the element at `place`, or of the badge itself."""
        return self.lines[place + 1]

    def show_elements(
        self, badge: str, names: tuple[str, ...], on: tuple[bool, ...], chosen: int, editable: bool
    ) -> None:
        """Show what is on the badge.

        Args:
            badge: What the badge itself is called.
            names: Of its elements.
            on: Which of them are printed.
            chosen: The place of the line that is chosen.
            editable: Whether they can be turned on and off.
        """
        self._make_lines(1 + len(names))
        self.line(BADGE).show_line(badge, True, chosen == BADGE)
        for place, (name, is_on) in enumerate(zip(names, on, strict=True)):
            line = self.line(place)
            line.show_line(name, is_on, chosen == place)
            line.switch.setEnabled(editable)
        # later, for a line that is new has no place yet
        QTimer.singleShot(0, self, partial(self._scroll_to, chosen))

    def _make_lines(self, count: int) -> None:
        while len(self.lines) > count:
            line = self.lines.pop()
            self._group.removeButton(line.button)
            line.hide()
            line.deleteLater()
        while len(self.lines) < count:
            place = len(self.lines) - 1
            line = ElementLine(has_switch=place != BADGE)
            line.button.clicked.connect(partial(self._choose, place))
            line.switch.toggled.connect(partial(self.switched.emit, place))
            self._group.addButton(line.button)
            self._column.insertWidget(self._column.count() - 1, line)
            self.lines.append(line)

    def _scroll_to(self, place: int) -> None:
        if place + 1 < len(self.lines):
            self.ensureWidgetVisible(self.line(place), 0, 0)

    def _choose(self, place: int, _checked: bool = False) -> None:
        self.element_chosen.emit(place)
