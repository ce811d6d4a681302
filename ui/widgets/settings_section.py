"""What the parts of the settings page have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.settings import Settings
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated


class SettingsSection(Retranslated, QWidget):
    """A column of cards about one thing.

    Signals:
        setting_changed: The setting with this name shall have this value from now on.
    """

    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""  # in the list of sections, translated
        self.intro = Words("hint")
        self.intro.hide()
        self.error = Words("error")
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self.intro)
        self.column.addWidget(self.error)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; tells nobody."""

    def show_error(self, sentence: Sentence) -> None:
        """Say why something was not done; nothing puts the line away."""
        self.error.say(sentence)

    def step_back(self) -> bool:
        """Leave what is open within the section; False where nothing is."""
        return False
