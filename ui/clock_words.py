"""The words for a clock of this laptop that others speak against."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from checkin.clock_doubt import ClockDoubt
from ui import ages
from ui.i18n import QT_TRANSLATE_NOOP

UNSET = QT_TRANSLATE_NOOP("Clock", "The clock of this laptop is wrong: set it")
AHEAD = QT_TRANSLATE_NOOP("Clock", "The clock of this laptop is {length} ahead: set it")
BEHIND = QT_TRANSLATE_NOOP("Clock", "The clock of this laptop is {length} behind: set it")
#: {length} is a time such as "10 d"; {station} the name of the only other station
DIFFER = QT_TRANSLATE_NOOP(
    "Clock", "The clocks of {station} and of this laptop differ by {length}: set the wrong one"
)


def strip_words(found: ClockDoubt | None) -> tuple[str, str]:
    """Return what the status strip says of this laptop's clock: a level and words, if any."""
    if found is None:
        return "ok", ""
    return ("bad" if found.is_certain else "warn"), sentence(found)


def sentence(found: ClockDoubt) -> str:
    """Return what is wrong with which clock, and what to do."""
    if found.ahead is None:
        return _said(UNSET)
    words = AHEAD if found.ahead > timedelta(0) else BEHIND
    text = _said(words if found.is_certain else DIFFER)
    return text.format(length=ages.lasting(found.ahead), station=found.station)


def _said(text: str) -> str:
    return QCoreApplication.translate("Clock", text)
