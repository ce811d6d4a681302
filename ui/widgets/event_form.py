"""What a new event is to be: its name, place in time, checkpoints and supervisor."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from checkin.model import LEAST_PIN
from ui.sentences import Sentence
from ui.widgets.form import Choice, Words
from ui.widgets.pin_line import PinLine
from ui.widgets.retranslated import Retranslated

# of the countries whose organizations meet; the rest of the world follows
FORUM_ZONES = (
    "Asia/Baku", "Europe/Istanbul", "Asia/Tashkent", "Asia/Almaty", "Asia/Bishkek",
    "Asia/Ashgabat", "Europe/Budapest", "Asia/Famagusta",
)  # fmt: skip
REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian",
           "Pacific")  # fmt: skip
LONGEST_NAME = 120
LINE_PX = 60  # of a line of text, however small the window is
CHECKPOINTS_PX = 112


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """What the operator wants a new event to be."""

    name: str
    roster: Path
    zone: str
    station: str
    checkpoints: tuple[str, ...]
    supervisor: str = ""
    pin: str = ""


class LabeledField(QWidget):
    """A field under its name, with a word of help, and a line for what is wrong with it."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Words("form_label")
        self.hint = Words("hint")
        self.invalid = Words("invalid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.label, field, self.hint, self.invalid):
            column.addWidget(widget)
        column.addStretch(1)
        self.invalid.hide()

    def set_words(self, label: str, hint: str = "") -> None:
        """Show both texts, and let a screen reader say them at the field."""
        self.label.setText(label)
        self.hint.say(hint)
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(hint)

    def refuse(self, sentence: Sentence) -> None:
        """Say what is wrong; nothing puts the line away."""
        self.invalid.say(sentence)


class EventForm(Retranslated, QWidget):
    """Asks for as little as makes an event; what is wrong is said at the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retold = False
        self.name, self.station = _line(), _line()
        self.supervisor, self.pin = _line(), PinLine()
        self.pin.setMinimumWidth(LINE_PX)
        self.zone = Choice()
        self.zone.fill(tuple((zone, zone.replace("_", " ")) for zone in zones()))
        self.zone.choose(likely_zone())
        self.checkpoints = QPlainTextEdit()
        self.checkpoints.setTabChangesFocus(True)
        self.checkpoints.setFixedHeight(CHECKPOINTS_PX)
        self.fields: dict[QWidget, LabeledField] = {
            widget: LabeledField(widget)
            for widget in (
                self.name, self.zone, self.station, self.checkpoints, self.supervisor, self.pin,
            )
        }  # fmt: skip
        self._offered = ("", "")
        self._arrange()
        self.retranslate()

    def planned(self, roster: Path | None) -> PlannedEvent | None:
        """Return what is wanted, or say at the fields what is missing and return None."""
        self._judge()
        if roster is None or any(self._faults().values()):
            return None
        return PlannedEvent(
            name=_text(self.name),
            roster=roster,
            zone=self.zone.value(),
            station=_text(self.station),
            checkpoints=self._names(),
            supervisor=_text(self.supervisor),
            pin=self.pin.text(),
        )

    def focus_first_fault(self) -> None:
        """Put the cursor where something is missing."""
        for widget, fault in self._faults().items():
            if fault:
                widget.setFocus()
                return

    def retranslate(self) -> None:
        """Set every text anew."""
        fields = self.fields
        fields[self.name].set_words(self.tr("Name of the event"))
        fields[self.zone].set_words(self.tr("Timezone"), self.tr("Of the place it begins at"))
        fields[self.station].set_words(
            self.tr("Name of this laptop"), self.tr("Each laptop has its own")
        )
        fields[self.checkpoints].set_words(
            self.tr("Checkpoints"), self.tr("One a line: doors, days, panels, dinners")
        )
        fields[self.supervisor].set_words(
            self.tr("Supervisor"), self.tr("May let people in against the rules")
        )
        fields[self.pin].set_words(self.tr("PIN"))
        self._offer_names()
        if self._retold:
            self._judge()

    def _offer_names(self) -> None:
        """Offer the usual names in the language of now, where nobody typed others."""
        station, checkpoint = self._offered
        self._offered = self.tr("Station 1"), self.tr("Entrance")
        if self.station.text() == station:
            self.station.setText(self._offered[0])
        if self.checkpoints.toPlainText() == checkpoint:
            self.checkpoints.setPlainText(self._offered[1])

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(14)
        # the Tab key goes from field to field as they are added here
        for line in (
            (self.name,), (self.zone, self.station), (self.checkpoints,),
            (self.supervisor, self.pin),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(14)
            for widget in line:
                row.addWidget(self.fields[widget], 1)
            column.addLayout(row)
        column.addStretch(1)
        for widget in (self.name, self.station, self.supervisor, self.pin):
            widget.textEdited.connect(self._judge_again)
        self.checkpoints.textChanged.connect(self._judge_again)

    def _judge(self) -> None:
        self._retold = True  # from now on, what is wrong changes as the operator types
        for widget, fault in self._faults().items():
            self.fields[widget].refuse(fault)

    def _judge_again(self) -> None:
        if self._retold:
            self._judge()

    def _faults(self) -> dict[QWidget, str]:
        """Return what is wrong with each field; nothing where it is right."""
        supervisor, pin = _text(self.supervisor), self.pin.text()
        nobody = self.tr("Whom is the PIN for? Name the supervisor.")
        short = self.tr("A PIN has at least {count} digits or letters.").format(count=LEAST_PIN)
        return {
            self.name: "" if _text(self.name) else self.tr("Give the event a name."),
            self.checkpoints: "" if self._names() else self.tr("Name at least one checkpoint."),
            self.station: "" if _text(self.station) else self.tr("Give this laptop a name."),
            self.supervisor: nobody if pin and not supervisor else "",
            self.pin: short if supervisor and len(pin) < LEAST_PIN else "",
        }

    def _names(self) -> tuple[str, ...]:
        return _unique(self.checkpoints.toPlainText().splitlines())


@cache
def zones() -> tuple[str, ...]:
    """Return the timezones to choose from, those of the forum's countries first."""
    known = zoneinfo.available_timezones()
    others = sorted(zone for zone in known if zone.partition("/")[0] in REGIONS and "/" in zone)
    return (*FORUM_ZONES, *(zone for zone in others if zone not in FORUM_ZONES))


def likely_zone() -> str:
    """Return this laptop's timezone where the forum may meet there, else that of Baku."""
    here = QTimeZone.systemTimeZoneId().toStdString()
    return here if here in FORUM_ZONES else FORUM_ZONES[0]


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LONGEST_NAME)
    line.setMinimumWidth(LINE_PX)
    return line


def _text(line: QLineEdit) -> str:
    return " ".join(line.text().split())


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name once; names that differ by case only would be mixed up at the desk."""
    kept: dict[str, str] = {}
    for name in (" ".join(name.split())[:LONGEST_NAME] for name in names):
        if name:
            kept.setdefault(name.casefold(), name)
    return tuple(kept.values())
