"""The view where a new event is planned: its form, and its list of people beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.event_form import EventForm, PlannedEvent
from ui.widgets.list_card import ListCard
from ui.widgets.page import MARGIN_PX
from ui.widgets.path_picker import PathPicker
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_area import ScrollArea


class PlanView(Retranslated, QWidget):
    """Holds form and list, with the way on and the way back below them.

    Signals:
        list_chosen: The Path of a list of people to look at.
        back_requested: The operator does not want to make an event after all.
    """

    list_chosen = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self.form = EventForm()
        self.list = ListCard()
        self.lists = PathPicker(self)
        self.confirm, self.back = QPushButton(), QPushButton()
        self.confirm.setObjectName("primary")
        self.confirm.setMinimumWidth(120)
        self.back.setMinimumWidth(44)
        self._arrange()
        self.back.clicked.connect(self.back_requested)
        self.list.choice_wanted.connect(self.lists.open_list)
        self.lists.chosen.connect(self.list_chosen)
        self.retranslate()

    def planned(self) -> PlannedEvent | None:
        """Return what is wanted, or say what is missing and return None."""
        planned = self.form.planned(self.list.path)
        if self.list.path is None and not self.list.invalid.text():
            self.list.refuse(lambda: self.tr("Choose the list of people."))
        if planned is None:
            self.form.focus_first_fault()
        return planned

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while this one is fulfilled."""
        self._busy = busy
        self.confirm.setEnabled(not busy)
        self.list.choose.setEnabled(not busy)
        self.retranslate()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(MARGIN_PX)
        sides.addWidget(ScrollArea(self.form, takes_focus=False), 1)
        sides.addWidget(ScrollArea(self.list, takes_focus=False), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        making, make = self.tr("The event is being made…"), self.tr("Make the event")
        self.confirm.setText(making if self._busy else make)
        self.back.setText(self.tr("Back") + "   Esc")
