"""The figures and words of one element of a badge, or of the badge itself."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from checkin.badge.layout import Align, BadgeLayout, Element, Kind
from ui.widgets.box_geometry import LEAST_HEIGHT_MM, LEAST_WIDTH_MM, STEP_MM, placed
from ui.widgets.form import Choice, Number, Words

MOST_MM = 420.0
LEAST_PAPER_MM = 10.0
MOST_LINES = 6
_LETTERS = frozenset(Kind) - {Kind.QR, Kind.RULE, Kind.FLAG, Kind.PHOTO, Kind.LOGO}
_ALIGNED = _LETTERS - {Kind.CATEGORY} | {Kind.FLAG}


def _is_undo(event: QEvent) -> bool:
    """Tell whether a field is asked for an undo: that is the page's, for the whole badge."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo)


class Millimeters(QDoubleSpinBox):
    """A length; the wheel leaves it alone, and it counts only once it is typed."""

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


class ElementFields(QWidget):
    """Shows one element in figures, and tells what is changed.

    Signals:
        element_wanted: The Element as it shall be.
        badge_wanted: The BadgeLayout with another title or size.
    """

    element_wanted = Signal(object)
    badge_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: BadgeLayout | None = None
        self._element: Element | None = None
        self._pictures: tuple[str, ...] = ()
        self.heading = Words("heading")
        self.left, self.top = Millimeters(0, MOST_MM), Millimeters(0, MOST_MM)
        self.wide = Millimeters(LEAST_WIDTH_MM, MOST_MM)
        self.high = Millimeters(LEAST_HEIGHT_MM, MOST_MM)
        self.letters = Millimeters(1, 100)
        self.lines = Number(1, MOST_LINES)
        self.align, self.picture = Choice(), Choice()
        self.text, self.title = Line(), Line()
        self._labels = {field: Words("hint") for field in self._fields()}
        self._arrange()
        self._connect()
        self.retranslate()

    def show_element(
        self, layout: BadgeLayout, element: Element | None, name: str, editable: bool
    ) -> None:
        """Show an element, or the badge itself where there is none.

        Args:
            layout: The badge that it is on.
            element: The element.
            name: What it is called.
            editable: Whether it can be changed.
        """
        self._layout, self._element = layout, element
        self.heading.setText(name)
        self.setEnabled(editable)
        if element is None:
            self.title.show_text(layout.title)
            self.wide.show_value(layout.width_mm)
            self.high.show_value(layout.height_mm)
        else:
            self._show_figures(element)
        self._show_fields()

    def set_pictures(self, names: tuple[str, ...]) -> None:
        """Offer these pictures for a logo."""
        self._pictures = names
        self._fill_choices()

    def retranslate(self) -> None:
        """Set every word anew."""
        words = {
            self.title: self.tr("Name of the layout"),
            self.left: self.tr("From the left"),
            self.top: self.tr("From the top"),
            self.wide: self.tr("Width"),
            self.high: self.tr("Height"),
            self.letters: self.tr("Largest letters"),
            self.lines: self.tr("Lines at most"),
            self.align: self.tr("Stands"),
            self.text: self.tr("Text"),
            self.picture: self.tr("Picture"),
        }
        for field, word in words.items():
            self._labels[field].setText(word)
            field.setAccessibleName(word)
        for field in (self.left, self.top, self.wide, self.high, self.letters):
            field.setSuffix(" " + self.tr("mm"))
            field.setLocale(QLocale())
        self._fill_choices()

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.title, self.text, self.picture, self.left, self.top, self.wide, self.high,
            self.letters, self.lines, self.align,
        )  # fmt: skip

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        wide = (self.title, self.text, self.picture, self.align)
        pairs = ((self.left, self.top), (self.wide, self.high), (self.letters, self.lines))
        rows: list[tuple[QWidget, ...]] = [(wide[0],), (wide[1],), (wide[2],), *pairs, (wide[3],)]
        for number, fields in enumerate(rows):
            for column, field in enumerate(fields):
                span = 1 if len(fields) == 2 else 2
                grid.addWidget(self._labels[field], 2 * number, column, 1, span)
                grid.addWidget(field, 2 * number + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 8, 0)
        column_.setSpacing(6)
        column_.addWidget(self.heading)
        column_.addLayout(grid)
        column_.addStretch(1)

    def _connect(self) -> None:
        for field in (self.left, self.top, self.wide, self.high, self.letters):
            field.valueChanged.connect(self._tell)
        self.lines.valueChanged.connect(self._tell)
        for choice in (self.align, self.picture):
            choice.activated.connect(self._tell)
        self.text.textEdited.connect(self._tell)
        self.title.editingFinished.connect(self._tell)

    def _fill_choices(self) -> None:
        self.align.fill((
            (Align.LEFT, self.tr("at the left")),
            (Align.CENTER, self.tr("in the middle")),
            (Align.RIGHT, self.tr("at the right")),
        ))  # fmt: skip
        usual = self.tr("The one that is called logo")
        self.picture.fill((("", usual), *((name, name) for name in self._pictures)))

    def _show_figures(self, element: Element) -> None:
        box = element.box
        for field, mm in (
            (self.left, box.x_mm), (self.top, box.y_mm),
            (self.wide, box.w_mm), (self.high, box.h_mm), (self.letters, element.max_mm),
        ):  # fmt: skip
            field.show_value(mm)
        self.lines.show_value(element.max_lines)
        self.align.choose(element.align)
        self.picture.choose(element.image)
        self.text.show_text(element.text)

    def _show_fields(self) -> None:
        kind = self._element.kind if self._element else None
        shown = {
            self.title: kind is None,
            self.text: kind is Kind.TEXT,
            self.picture: kind is Kind.LOGO,
            self.left: kind is not None,
            self.top: kind is not None,
            self.letters: kind in _LETTERS,
            self.lines: kind in _LETTERS,
            self.align: kind in _ALIGNED,
        }
        for field, is_shown in shown.items():
            field.setVisible(is_shown)
            self._labels[field].setVisible(is_shown)

    @Slot()
    def _tell(self) -> None:
        if self._layout is None:
            return
        if self._element is None:
            self._tell_badge(self._layout)
            return
        element = self._changed(self._layout, self._element)
        if element != self._element:
            self.element_wanted.emit(element)

    def _tell_badge(self, layout: BadgeLayout) -> None:
        changed = dataclasses.replace(
            layout,
            title=self.title.text().strip() or layout.title,
            width_mm=max(LEAST_PAPER_MM, _kept(self.wide, layout.width_mm)),
            height_mm=max(LEAST_PAPER_MM, _kept(self.high, layout.height_mm)),
        )
        if changed != layout:
            self.badge_wanted.emit(changed)

    def _changed(self, layout: BadgeLayout, element: Element) -> Element:
        box = element.box
        largest_mm = _kept(self.letters, element.max_mm)
        return dataclasses.replace(
            element,
            box=placed(
                _kept(self.left, box.x_mm), _kept(self.top, box.y_mm),
                _kept(self.wide, box.w_mm), _kept(self.high, box.h_mm),
                (layout.width_mm, layout.height_mm),
            ),
            max_mm=largest_mm,
            min_mm=min(element.min_mm, largest_mm),
            max_lines=self.lines.value(),
            align=Align(self.align.value()),
            text=self.text.text(),
            image=self.picture.value(),
        )  # fmt: skip


def _kept(field: Millimeters, mm: float) -> float:
    """Return what a field says, and `mm` to its last digit where that is what it shows."""
    return mm if abs(field.value() - mm) <= 0.05 else field.value()
