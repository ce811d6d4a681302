"""Whose badges: everybody's, those of a country or a category, or those not printed yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import attendee_words
from ui.widgets.form import Card, Choice, Row
from ui.widgets.retranslated import Retranslated


class Scope(StrEnum):
    """How the people are chosen whose badges are meant."""

    NOT_PRINTED = "not-printed"
    ALL = "all"
    COUNTRY = "country"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose badges are meant; `value` is the country or category."""

    scope: Scope = Scope.ALL
    value: str = ""


class BadgeChoice(Retranslated, QWidget):
    """Chooses people and a layout.

    Signals:
        wanted_changed: The Wanted that holds from now on.
        layout_chosen: The layout with this id shall be used.
        layouts_requested: The operator wants to see to the layouts themselves.
    """

    wanted_changed = Signal(object)
    layout_chosen = Signal(str)
    layouts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._countries: tuple[str, ...] = ()
        self._categories: tuple[str, ...] = ()
        self.scope, self.value, self.badge_layout = Choice(), Choice(), Choice()
        self._scope_row, self._value_row = Row(self.scope), Row(self.value)
        self.change_layout = QPushButton()
        self._layout_row = Row(self.badge_layout)
        self._card = Card(self._scope_row, self._value_row, self._layout_row)
        line = QHBoxLayout()
        line.setContentsMargins(18, 0, 18, 10)
        line.addStretch(5)
        line.addSpacing(18)
        line.addWidget(self.change_layout, 6)  # below the choice, and as wide
        self._card.add_lines(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.scope.activated.connect(self._change_scope)
        self.value.activated.connect(self._tell)
        self.badge_layout.activated.connect(
            lambda: self.layout_chosen.emit(self.badge_layout.value())
        )
        self.change_layout.clicked.connect(self.layouts_requested)
        self.retranslate()
        self.scope.choose(Scope.ALL)
        self._show_value()

    def wanted(self) -> Wanted:
        """Return whose badges are meant."""
        scope = Scope(self.scope.value())
        has_value = scope in (Scope.COUNTRY, Scope.CATEGORY)
        return Wanted(scope, self.value.value() if has_value else "")

    def show_groups(self, countries: tuple[str, ...], categories: tuple[str, ...]) -> None:
        """Offer the countries and categories that are on the roster."""
        self._countries, self._categories = countries, categories
        self._show_value()

    def show_layouts(self, layouts: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer badge layouts, pairs of an id and a title."""
        self.badge_layout.fill(layouts)
        self.badge_layout.choose(chosen)

    def retranslate(self) -> None:
        self._scope_row.set_words(self.tr("Whose badges"))
        self.change_layout.setText(self.tr("Change the layout…"))
        self._layout_row.set_words(self.tr("Layout"))
        self.scope.fill((
            (Scope.ALL, self.tr("Everybody's")),
            (Scope.NOT_PRINTED, self.tr("Those not printed yet")),
            (Scope.COUNTRY, self.tr("One country's")),
            (Scope.CATEGORY, self.tr("One category's")),
        ))  # fmt: skip
        self._show_value()

    def _show_value(self) -> None:
        scope = Scope(self.scope.value())
        by_country = scope is Scope.COUNTRY
        self._value_row.set_words(self.tr("Country") if by_country else self.tr("Category"))
        if by_country:
            self.value.fill(tuple((country, country) for country in self._countries))
        else:
            word = attendee_words.category_word
            self.value.fill(tuple((each, word(each)) for each in self._categories))
        self._card.show_row(self._value_row, scope in (Scope.COUNTRY, Scope.CATEGORY))

    @Slot()
    def _change_scope(self) -> None:
        self._show_value()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.wanted_changed.emit(self.wanted())
