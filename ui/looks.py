"""How the window looks and speaks: changed by a key at the desk, and remembered."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from ui.i18n import Translations
from ui.languages import language_for
from ui.main_window import MainWindow
from ui.screens.desk import DeskScreen
from ui.theme import Theme


class Looks(QObject):
    """Keeps the choices of palette and language in the station's settings.

    Signals:
        not_kept: A choice could not be saved; it holds until the program is closed.
    """

    not_kept = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, translations: Translations, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._translations = translations
        theme.changed.connect(self._remember_look)

    def connect_desk(self, screen: DeskScreen, window: MainWindow) -> None:
        """Do what is wished at the desk."""
        screen.look_requested.connect(self._theme.toggle)
        screen.full_screen_requested.connect(window.toggle_full_screen)
        screen.language_chosen.connect(self.choose_language)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Speak `language` from now on."""
        self._remember(language=language)
        self._translations.use(language)

    def use_language(self) -> None:
        """Speak the language of the settings; the system's where they name none."""
        self._translations.use(language_for(self._desk.settings.language))

    def use_theme(self) -> None:
        """Take on the palette of the settings."""
        self._theme.choose(self._desk.settings.theme)

    @Slot(str)
    def _remember_look(self, _palette: str) -> None:
        if self._desk.settings.theme != self._theme.choice:
            self._remember(theme=self._theme.choice)

    def _remember(self, **choices: str) -> None:
        changed = dataclasses.replace(self._desk.settings, **choices)  # type: ignore[arg-type]
        try:
            self._desk.change_settings(changed)
        except OSError:
            self.not_kept.emit()
