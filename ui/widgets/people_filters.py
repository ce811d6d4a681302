"""Narrows the list of people down: by country, category, status and whether they came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from checkin.model import Status
from ui import attendee_words
from ui.i18n import QT_TRANSLATE_NOOP
from ui.widgets.form import Choice
from ui.widgets.people_list import Came, PeopleFilter
from ui.widgets.retranslated import Retranslated

CAME: dict[Came, str] = {
    Came.ANYBODY: QT_TRANSLATE_NOOP("People", "Came or not"),
    Came.INSIDE: QT_TRANSLATE_NOOP("People", "Inside now"),
    Came.CAME: QT_TRANSLATE_NOOP("People", "Came today"),
    Came.NOT_CAME: QT_TRANSLATE_NOOP("People", "Not come today"),
}


class PeopleFilters(Retranslated, QWidget):
    """Four boxes, each of which begins with everybody.

    Signals:
        filter_changed: The PeopleFilter that holds from now on.
    """

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._countries: tuple[str, ...] = ()
        self._categories: tuple[str, ...] = ()
        self.country = _box()
        self.category = _box()
        self.status = _box()
        self.came = _box()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, box in enumerate((self.came, self.country, self.category, self.status)):
            grid.addWidget(box, number // 2, number % 2)
            box.activated.connect(self._announce)
        self.retranslate()

    @property
    def current(self) -> PeopleFilter:
        """Return what the boxes say."""
        status = self.status.currentData()  # Qt keeps the text of an enumeration only
        return PeopleFilter(
            self.country.currentData(),
            self.category.currentData(),
            None if status is None else Status(status),
            Came(self.came.currentData()),
        )

    def set_choices(self, countries: Sequence[str], categories: Sequence[str]) -> None:
        """Offer the countries and categories that the list has, in this order."""
        wanted = (tuple(countries), tuple(categories))
        if wanted == (self._countries, self._categories):
            return
        self._countries, self._categories = wanted
        before = self.current
        self.retranslate()
        if self.current != before:  # what was chosen is on the list no longer
            self._announce()

    def retranslate(self) -> None:
        unnamed = self.tr("(not stated)")
        category = attendee_words.category_word
        _fill(self.came, [(_said(text), came) for came, text in CAME.items()])
        _fill(
            self.country,
            [(self.tr("All countries"), None), *((c or unnamed, c) for c in self._countries)],
        )
        _fill(
            self.category,
            [
                (self.tr("All categories"), None),
                *((category(c) or unnamed, c) for c in self._categories),
            ],
        )
        statuses = [(attendee_words.status_word(status), status) for status in Status]
        _fill(self.status, [(self.tr("Every status"), None), *statuses])
        self.came.setAccessibleName(self.tr("Who came"))
        self.country.setAccessibleName(self.tr("Country"))
        self.category.setAccessibleName(self.tr("Category"))
        self.status.setAccessibleName(self.tr("Status"))

    @Slot()
    def _announce(self) -> None:
        self.filter_changed.emit(self.current)


def _box() -> Choice:
    box = Choice()
    box.setMaxVisibleItems(14)
    return box


def _fill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Replace the choices, and keep the one that is made where it is still there."""
    chosen = box.currentData()
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    values = [value for _, value in choices]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)


def _said(text: str) -> str:
    return QCoreApplication.translate("People", text)
