"""The figures and words of one element of a badge, or of the badge itself."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin.badge.layout import Align, BadgeLayout, Bar, Element, Kind, Settle
from ui.widgets.box_geometry import LEAST_HEIGHT_MM, LEAST_WIDTH_MM, placed
from ui.widgets.form import Choice, Number, Switch, Words
from ui.widgets.layout_inputs import Line, Millimeters

MOST_MM = 420.0
LEAST_PAPER_MM = 10.0
MOST_LINES = 6
_LETTERS = frozenset(Kind) - {Kind.QR, Kind.RULE, Kind.FLAG, Kind.PHOTO, Kind.LOGO}
_ALIGNED = _LETTERS - {Kind.CATEGORY} | {Kind.FLAG}
_WHOLE = Qt.AlignmentFlag(0)


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
        self.heading, self.hint = Words("heading"), Words("hint")
        self.left, self.top = Millimeters(0, MOST_MM), Millimeters(0, MOST_MM)
        self.wide = Millimeters(LEAST_WIDTH_MM, MOST_MM)
        self.high = Millimeters(LEAST_HEIGHT_MM, MOST_MM)
        self.letters, self.smallest = Millimeters(1, 100), Millimeters(1, 100)
        self.lines, self.bold = Number(1, MOST_LINES), Switch()
        self.align, self.settle, self.bar, self.picture = (Choice() for _ in range(4))
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
            self.smallest: self.tr("Smallest letters"),
            self.lines: self.tr("Lines at most"),
            self.bold: self.tr("Bold"),
            self.align: self.tr("Stands"),
            self.settle: self.tr("From top to bottom"),
            self.bar: self.tr("Bar"),
            self.text: self.tr("Text"),
            self.picture: self.tr("Picture"),
        }
        for field, word in words.items():
            self._labels[field].setText(word)
            field.setAccessibleName(word)
        for field in self._lengths():
            field.setSuffix(" " + self.tr("mm"))
            field.setLocale(QLocale())
        self._fill_choices()

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.title, self.text, self.picture, self.left, self.top, self.wide, self.high,
            self.letters, self.smallest, self.lines, self.bold, self.align, self.settle, self.bar,
        )  # fmt: skip

    def _lengths(self) -> tuple[Millimeters, ...]:
        return self.left, self.top, self.wide, self.high, self.letters, self.smallest

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.title,), (self.text,), (self.picture,), (self.bar,),
            (self.left, self.top), (self.wide, self.high), (self.letters, self.smallest),
            (self.lines, self.bold), (self.align,), (self.settle,),
        )  # fmt: skip
        for number, fields in enumerate(rows):
            for place, field in enumerate(fields):
                span = 1 if len(fields) == 2 else 2
                grid.addWidget(self._labels[field], 2 * number, place, 1, span)
                stands = Qt.AlignmentFlag.AlignLeft if field is self.bold else _WHOLE
                grid.addWidget(field, 2 * number + 1, place, 1, span, stands)
                if len(fields) == 2 and field is not self.bold:  # all of one width
                    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(grid)

    def _connect(self) -> None:
        for field in self._lengths():
            field.valueChanged.connect(self._tell)
        self.lines.valueChanged.connect(self._tell)
        for choice in (self.align, self.settle, self.bar, self.picture):
            choice.activated.connect(self._tell)
        self.bold.toggled.connect(self._tell)
        self.text.textEdited.connect(self._tell)
        self.title.editingFinished.connect(self._tell)

    def _fill_choices(self) -> None:
        self.align.fill((
            (Align.LEFT, self.tr("at the left")),
            (Align.CENTER, self.tr("in the middle")),
            (Align.RIGHT, self.tr("at the right")),
        ))  # fmt: skip
        self.settle.fill((
            (Settle.TOP, self.tr("at the top")),
            (Settle.MIDDLE, self.tr("halfway down")),
            (Settle.BOTTOM, self.tr("at the bottom")),
        ))  # fmt: skip
        self.bar.fill((
            (Bar.STRIPED, self.tr("striped at both ends")),
            (Bar.OUTLINE, self.tr("a frame")),
            (Bar.SOLID, self.tr("solid; slow on receipt printers")),
        ))  # fmt: skip
        usual = self.tr("The one that is called logo")
        self.picture.fill((("", usual), *((name, name) for name in self._pictures)))

    def _show_figures(self, element: Element) -> None:
        box = element.box
        for field, mm in (
            (self.left, box.x_mm), (self.top, box.y_mm),
            (self.wide, box.w_mm), (self.high, box.h_mm), (self.letters, element.max_mm),
            (self.smallest, element.min_mm),
        ):  # fmt: skip
            field.show_value(mm)
        self.lines.show_value(element.max_lines)
        self.bold.show_value(element.bold)
        self.align.choose(element.align)
        self.settle.choose(element.settle)
        self.bar.choose(element.bar)
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
            self.smallest: kind in _LETTERS,
            self.lines: kind in _LETTERS,
            self.bold: kind in _LETTERS,
            self.align: kind in _ALIGNED,
            self.settle: kind in _ALIGNED,
            self.bar: kind is Kind.CATEGORY,
        }
        for field, is_shown in shown.items():
            field.setVisible(is_shown)
            self._labels[field].setVisible(is_shown)
        self._show_hint(kind)

    def _show_hint(self, kind: Kind | None) -> None:
        if kind is None and self.isEnabled():
            self.hint.say(
                self.tr("What you save here reaches the other stations by network or stick.")
            )
        elif kind is Kind.LOGO:
            self.hint.say(
                self.tr(
                    "Logos lie in the folder “images” of the event. When this page is opened, a "
                    "changed one is sent to the other stations."
                )
            )
        elif kind is Kind.PHOTO:
            self.hint.say(
                self.tr(
                    "Photos lie in the folder “images” of the event. A pack takes them along; "
                    "copy later ones to each station."
                )
            )
        else:
            self.hint.hide()

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
        smallest_mm = _kept(self.smallest, element.min_mm)
        if smallest_mm != element.min_mm:  # whichever is typed pushes the other
            largest_mm = max(largest_mm, smallest_mm)
        return dataclasses.replace(
            element,
            box=placed(
                _kept(self.left, box.x_mm), _kept(self.top, box.y_mm),
                _kept(self.wide, box.w_mm), _kept(self.high, box.h_mm),
                (layout.width_mm, layout.height_mm),
            ),
            max_mm=largest_mm,
            min_mm=min(smallest_mm, largest_mm),
            max_lines=self.lines.value(),
            bold=self.bold.isChecked(),
            align=Align(self.align.value()),
            settle=Settle(self.settle.value()),
            bar=Bar(self.bar.value()),
            text=self.text.text(),
            image=self.picture.value(),
        )  # fmt: skip


def _kept(field: Millimeters, mm: float) -> float:
    """Return what a field says, and `mm` to its last digit where that is what it shows."""
    return mm if abs(field.value() - mm) <= 0.05 else field.value()
