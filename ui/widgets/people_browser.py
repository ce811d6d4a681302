"""A search, four filters, and the people who come through both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.sentences import Sentence, said
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.people_filters import PeopleFilters
from ui.widgets.people_list import PeopleModel, Person
from ui.widgets.recent_scans import DeskList
from ui.widgets.search_panel import SearchField

PAGE_ROWS = 8


class PeopleBrowser(QWidget):
    """Finds one person among many; who is chosen stays chosen while the list changes.

    Signals:
        search_changed: The text to look for; empty when the search ended.
        filter_changed: The PeopleFilter that holds from now on.
        person_chosen: All about the attendee with this id is to be shown.
        choice_dropped: Nobody is chosen any more.
    """

    search_changed = Signal(str)
    filter_changed = Signal(object)
    person_chosen = Signal(str)
    choice_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._remark: Sentence = ""
        self._waiting: Sentence = ""
        self.field = SearchField()
        self.filters = PeopleFilters()
        self.found = ElidedLabel(least_px=60)
        self.found.setObjectName("caption")
        self.remark = QLabel(wordWrap=True)
        self.remark.setMinimumWidth(1)
        self.rows = PeopleModel(self)
        self.list = DeskList()
        self.list.setModel(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.field, self.filters, self.found, self.remark):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._connect()
        self._retranslate()

    @property
    def chosen(self) -> Person | None:
        """Who is chosen in the list; None while nobody is."""
        index = self.list.currentIndex()
        return self.rows.people[index.row()] if index.isValid() else None

    def show_people(self, people: Sequence[Person], total: int) -> None:
        """List these people out of `total`."""
        chosen = self.chosen
        self._waiting = ""
        self._total = total
        self.rows.set_people(people)
        self._say_found()
        if chosen is not None and not self.choose(chosen.attendee.id):
            self.choice_dropped.emit()

    def show_remark(self, remark: Sentence) -> None:
        """Say how the search was understood, or nothing."""
        self._remark = remark
        self._say_found()

    def show_waiting(self, sentence: Sentence) -> None:
        """Say what is being done in place of how many were found."""
        self._waiting = sentence
        self._say_found()

    def choose(self, attendee_id: str) -> bool:
        """Choose the person with this id, and return whether they are listed."""
        people = self.rows.people
        row = next((n for n, p in enumerate(people) if p.attendee.id == attendee_id), -1)
        if row >= 0:
            self._point_at(row)
        return row >= 0

    def drop_search(self) -> bool:
        """End the search, and return whether there was one."""
        was_searching = bool(self.field.text())
        self.field.clear()
        return was_searching

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.rows.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.filter_changed)
        self.field.textChanged.connect(self._on_text)
        self.field.row_key_pressed.connect(self._move)
        self.field.enter_pressed.connect(self._choose_first)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Name, organization or number") + "   (F2)")
        self.field.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("People"))
        self._say_found()

    def _say_found(self) -> None:
        shown = len(self.rows.people)
        count = QLocale().toString(shown)
        if self._waiting:
            self.found.set_text(said(self._waiting))
        elif shown:
            self.found.set_text(self.tr("Shown: {count}").format(count=count))
        else:
            self.found.set_text(self.tr("Nobody found") if self._total else "")
        self.remark.setText(said(self._remark) or self._advice())
        self.remark.setVisible(bool(self.remark.text()))
        self.list.setVisible(bool(shown))

    def _advice(self) -> str:
        if self.rows.people or self._waiting:
            return ""
        if self._total == 0:
            return self.tr("Import a list of people, or drop its file onto this page.")
        if self.field.text().strip():
            return self.tr("Try fewer letters, the organization, or the number on the badge.")
        return self.tr("Nobody fits what is chosen above.")

    def _point_at(self, row: int) -> None:
        self.rows.tell_to(row)
        self.list.setCurrentIndex(self.rows.index(row))

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._remark = ""
        self.search_changed.emit(text.strip())

    @Slot(int)
    def _move(self, key: int) -> None:
        last = len(self.rows.people) - 1
        if last >= 0:
            self._point_at(min(last, self.list.row_after(key, PAGE_ROWS)))

    @Slot()
    def _choose_first(self) -> None:
        if self.chosen is None and self.rows.people:
            self._point_at(0)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.person_chosen.emit(self.rows.people[current.row()].attendee.id)
        else:
            self.choice_dropped.emit()
