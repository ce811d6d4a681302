"""The settings of the station itself: its name, who is there, language, look, sounds."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from checkin.model import Event, Station
from checkin.settings import Settings
from ui.i18n import LANGUAGES
from ui.widgets.confirmed_line import ConfirmedLine
from ui.widgets.form import Card, Choice, Row, Slider, Switch, Words
from ui.widgets.settings_section import SettingsSection


class StationSection(SettingsSection):
    """How the program looks, sounds and speaks here.

    Signals:
        sound_test_requested: A tone shall be played in the volume that is set.
        rename_requested: All stations shall call this one by that name.
    """

    sound_test_requested = Signal()
    rename_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[str, ...] = tuple(LANGUAGES)
        self._station_name = ""
        self._has_namesake = False
        self.station, self.event_name = ConfirmedLine(), Words("value")
        self.station.setMaxLength(60)
        self.language, self.look = Choice(), Choice()
        self.volume = Slider(0, 100)
        self.percent = QLabel()
        self.test = QPushButton()
        self.operator = ConfirmedLine(may_be_empty=True)
        self.operator.setMaxLength(60)
        self.hide_names = Switch()
        self._station_row = Row(self.station, self.station.button)
        self._event_row = Row(self.event_name)
        self._language_row, self._look_row = Row(self.language), Row(self.look)
        self._sound_row = Row(self.volume, self.percent, self.test)
        self._operator_row = Row(self.operator, self.operator.button)
        self._names_row = Row(self.hide_names)
        self.column.addWidget(Card(self._station_row, self._event_row, self._operator_row))
        self.column.addWidget(Card(self._language_row, self._look_row, self._names_row))
        self.column.addWidget(Card(self._sound_row))
        self.column.addStretch(1)
        self._connect()
        self.retranslate()

    def show_station(self, event: Event, station: Station, *, has_namesake: bool = False) -> None:
        """Show who this laptop is, and whether another station is called like it."""
        self._station_name, self._has_namesake = station.name, has_namesake
        self.station.show_value(station.name)
        self.event_name.setText(event.name)
        self._show_namesake()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these languages, as their two-letter codes."""
        self._languages = languages
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        self.language.choose(settings.language)
        self.look.choose(settings.theme)
        was_blocked = self.volume.blockSignals(True)
        self.volume.setValue(settings.sound_volume)
        self.volume.blockSignals(was_blocked)
        self._show_percent(settings.sound_volume)
        self.operator.show_value(settings.operator)
        self.hide_names.show_value(settings.hide_names)

    def retranslate(self) -> None:
        self.name = self.tr("Station")
        self.station.button.setText(self.tr("Rename"))
        self.operator.button.setText(self.tr("Save"))
        self._station_row.set_words(self.tr("Name of this station"))
        self._show_namesake()
        self._event_row.set_words(self.tr("Event"))
        self._language_row.set_words(self.tr("Language"))
        self._look_row.set_words(
            self.tr("Look"), self.tr("Dark suits a dark hall; F9 changes it at any time.")
        )
        self._sound_row.set_words(self.tr("Loudness of the tones"))
        self._operator_row.set_words(
            self.tr("Who is at the desk"), self.tr("Is noted with each badge that is printed.")
        )
        self._names_row.set_words(
            self.tr("Guests can read this screen"),
            self.tr("Initials stand for names, except while somebody is looked up."),
        )
        self.test.setText(self.tr("Try"))
        own = ((code, LANGUAGES[code]) for code in self._languages)
        self.language.fill((("", self.tr("Like the system")), *own))
        self.look.fill((
            ("auto", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ))  # fmt: skip
        self._show_percent(self.volume.value())

    def _connect(self) -> None:
        change = self.setting_changed
        self.language.activated.connect(lambda: change.emit("language", self.language.value()))
        self.look.activated.connect(lambda: change.emit("theme", self.look.value()))
        self.volume.valueChanged.connect(lambda value: change.emit("sound_volume", value))
        self.volume.sliderMoved.connect(self._show_percent)
        self.test.clicked.connect(self.sound_test_requested)
        self.operator.confirmed.connect(self._name_operator)
        self.hide_names.toggled.connect(lambda on: change.emit("hide_names", on))
        self.station.confirmed.connect(self.rename_requested)

    @Slot(str)
    def _name_operator(self, name: str) -> None:
        self.operator.show_value(name)
        self.setting_changed.emit("operator", name)

    def _show_namesake(self) -> None:
        text = self.tr("Another station is called {name}, too. Give one of them another name.")
        self.show_error(text.format(name=self._station_name) if self._has_namesake else "")

    @Slot(int)
    def _show_percent(self, percent: int) -> None:
        self.percent.setText(f"{percent}{QLocale().percent()}")
        widest = self.percent.fontMetrics().horizontalAdvance(f"000{QLocale().percent()}")
        self.percent.setFixedWidth(widest + 4)
