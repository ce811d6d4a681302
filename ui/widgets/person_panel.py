"""All about the person chosen in the list, beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from checkin.model import Attendee
from ui.widgets.attendee_details import AttendeeDetails


class PersonPanel(AttendeeDetails):
    """What the desk shows in a dialog, as a part of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Attendee("", ""), parent)
        self.setObjectName("person_panel")
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.close_button.hide()
        self.check_in.setObjectName("primary")
        for button in (self.check_in, self.badge):
            button.setMinimumWidth(44)

    def reject(self) -> None:
        """Stay: Esc belongs to the page."""
