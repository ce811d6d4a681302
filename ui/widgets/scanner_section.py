"""The settings of the scanners, and a place that shows what one sends."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.badge.printer_url import Kind
from checkin.settings import Settings
from ui.level import Level
from ui.widgets.form import Card, Choice, Number, Row, Words
from ui.widgets.printer_address import Found
from ui.widgets.settings_section import SettingsSection
from ui.widgets.status_words import StatusWords

GAPS_MS = (10, 500)
TAILS_MS = (20, 1000)
_GROUP = 12  # characters of a code that are shown together


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something that a scanner sent, and what the station makes of it."""

    text: str
    number: str = ""  # of the badge, where it is one of this event
    is_trial_card: bool = False
    keys: int = 0  # how many were typed; none where it came from a port
    mean_gap_ms: float = 0.0


class ScannerSection(SettingsSection):
    """Tells a scanner from a person, finds a serial one, and shows what arrives.

    Signals:
        search_requested: The computer's ports shall be looked up again.
    """

    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports: tuple[Found, ...] = ()
        self._port = ""
        self._arrival: Arrival | None = None
        self.gap, self.tail = Number(*GAPS_MS, 5), Number(*TAILS_MS, 10)
        self.reset = QPushButton()
        self.port, self.search = Choice(), QPushButton()
        self.text, self.reading = Words("arrival"), StatusWords()
        self.typed = QLineEdit()
        self._arrange()
        self._connect()
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        self.gap.show_value(settings.wedge_gap_ms)
        self.tail.show_value(settings.wedge_tail_ms)
        self._port = settings.serial_port
        self._fill_ports()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Offer the serial ports among `found`."""
        self._ports = tuple(item for item in found if item.kind is Kind.SERIAL)
        self._fill_ports()

    @Slot(object)
    def show_arrival(self, arrival: Arrival) -> None:
        """Show what a scanner sent."""
        self._arrival = arrival
        self.typed.clear()
        self._show_arrival()

    def retranslate(self) -> None:
        self.name = self.tr("Scanner")
        self.intro.say(self.tr("A scanner that types like a keyboard works without any setting."))
        self._try_row.set_words(
            self.tr("Try it"), self.tr("Scan any badge now. Nobody is checked in by this.")
        )
        self._typed_row.set_words(
            self.tr("Type here"),
            self.tr("If a code ends up in this field, the scanner is slower than the first pause."),
        )
        self._gap_row.set_words(
            self.tr("Pause between keys"),
            self.tr("Faster keys come from a scanner, slower ones from a person."),
        )
        self._tail_row.set_words(
            self.tr("Pause within a code"), self.tr("Longer for scanners that stall midway.")
        )
        self._reset_row.set_words(self.tr("Back to what fits nearly all scanners"))
        self._port_row.set_words(
            self.tr("Scanner at a serial port"),
            self.tr("Best where the keyboard has several languages."),
        )
        self.reset.setText(self.tr("Reset"))
        self.search.setText(self.tr("Look again"))
        for number in (self.gap, self.tail):
            number.setSuffix(" " + self.tr("ms"))
        self._fill_ports()
        self._show_arrival()

    def _arrange(self) -> None:
        arrived = QWidget()
        lines = QVBoxLayout(arrived)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.text)
        lines.addWidget(self.reading)
        self._try_row, self._typed_row = Row(arrived), Row(self.typed)
        self._gap_row, self._tail_row = Row(self.gap), Row(self.tail)
        self._reset_row = Row(self.reset)
        self._port_row = Row(self.port, self.search)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(Card(self._try_row, self._typed_row))
        self.column.addWidget(Card(self._gap_row, self._tail_row, self._reset_row))
        self.column.addWidget(Card(self._port_row))
        self.column.addStretch(1)

    def _connect(self) -> None:
        change = self.setting_changed
        self.gap.valueChanged.connect(lambda value: change.emit("wedge_gap_ms", value))
        self.tail.valueChanged.connect(lambda value: change.emit("wedge_tail_ms", value))
        self.reset.clicked.connect(self._reset)
        self.port.activated.connect(lambda: change.emit("serial_port", self.port.value()))
        self.search.clicked.connect(self.search_requested)

    @Slot()
    def _reset(self) -> None:
        standard = Settings()
        self.setting_changed.emit("wedge_gap_ms", standard.wedge_gap_ms)
        self.setting_changed.emit("wedge_tail_ms", standard.wedge_tail_ms)

    def _fill_ports(self) -> None:
        ports = {item.address: item.name for item in self._ports}
        if self._port:
            gone = self.tr("{name} (not there now)")
            ports.setdefault(self._port, gone.format(name=self._port))
        self.port.fill((("", self.tr("None")), *ports.items()))
        self.port.choose(self._port)

    def _show_arrival(self) -> None:
        arrival = self._arrival
        if arrival is None:
            self.text.setText("…")
            self.reading.show_status(Level.OFF, self.tr("Nothing came yet."))
            return
        self.text.setText(_visible(arrival.text))
        known = bool(arrival.number) or arrival.is_trial_card
        words = [self._what(arrival)]
        if arrival.keys:
            gap = QLocale().toString(arrival.mean_gap_ms, "f", 0)
            pace = self.tr("{count} keys, {gap} ms apart.")
            words.append(pace.format(count=arrival.keys, gap=gap))
        self.reading.show_status(Level.OK if known else Level.WARN, " ".join(words))

    def _what(self, arrival: Arrival) -> str:
        if arrival.is_trial_card:
            return self.tr("The test card: the scanner works.")
        if arrival.number:
            return self.tr("Badge {number} of this event.").format(number=arrival.number)
        return self.tr("No badge of this event.")


def _visible(text: str) -> str:
    """Return `text` in groups, with a dot for each character that would not be seen."""
    shown = "".join(letter if letter.isprintable() else "·" for letter in text)
    groups = range(0, len(shown), _GROUP)  # a code has no space at which a line could end
    return " ".join(shown[start : start + _GROUP] for start in groups)
