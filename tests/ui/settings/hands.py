"""What a person does on the settings page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.screens.settings import SettingsPage
from ui.widgets.checkpoint_editor import CheckpointEditor
from ui.widgets.form import Choice

LEFT = Qt.MouseButton.LeftButton


def pick(choice: Choice, value: str) -> None:
    """Choose as a person does: the program's own choosing tells nobody."""
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def opened(page: SettingsPage, place: int) -> CheckpointEditor:
    """Open the form of one of the checkpoints."""
    page.open_section("checkpoints")
    page.checkpoints.list.row_chosen.emit(place)
    return page.checkpoints.editor
