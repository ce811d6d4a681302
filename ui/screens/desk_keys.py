"""What the keys do at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.widgets.keys import add_key

if TYPE_CHECKING:
    from ui.screens.desk import DeskScreen


class DeskKeys(QObject):
    """Lets each key do one thing, also where it is clicked in the overview or in the hints."""

    def __init__(self, screen: DeskScreen) -> None:
        super().__init__(screen)
        self.actions = {
            "F1": screen.overview.toggle,
            "F2": screen.field.begin,
            "F3": screen.direction_toggled.emit,
            "F5": screen.request_badge,
            "F6": screen.request_details,
            "F7": screen.stick.accept,
            "F8": screen.panel.request_override,
            "F9": screen.look_requested.emit,
            "F11": screen.full_screen_requested.emit,
            "Ctrl+L": screen.header.open_languages,
            "Ctrl+O": lambda: screen.page_requested.emit("operator"),
            "Ctrl+Z": screen.undo_requested.emit,
            "Esc": screen.clear,
        }
        for key, action in self.actions.items():
            add_key(screen, key, action, repeats=False)

    @Slot(str)
    def press(self, key: str) -> None:
        """Do what `key` does."""
        self.actions[key]()
