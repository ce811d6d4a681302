"""Tells everybody of PINs that were set by the event pack, at whatever station that was."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from checkin.desk import Desk
from checkin.model import Recovery
from ui import operator_messages
from ui.i18n import QT_TRANSLATE_NOOP

SENTENCE = QT_TRANSLATE_NOOP(
    "Settings", "{time}: {name} got a new PIN by the event pack, at {station}"
)


class RecoveryNews(QObject):
    """Looks for them whenever something was heard of other stations.

    Signals:
        message_raised: A Sentence for the operator and its level.
    """

    message_raised = Signal(object, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = frozenset(desk.recoveries.all())

    @Slot()
    def look(self) -> None:
        """Tell of each that is new here, once."""
        known = frozenset(self._desk.recoveries.all())
        if known != self._told:
            for each in known - self._told:
                self.message_raised.emit(partial(sentence, self._desk, each), "warn")
            self._told = known


def sentence(desk: Desk, told: Recovery) -> str:
    """Return who got a new PIN, when and where."""
    time = operator_messages.moment(told.at, ZoneInfo(desk.event.zone), desk.clock.now())
    station = f"{told.station} ({told.operator})" if told.operator else told.station
    words = QCoreApplication.translate("Settings", SENTENCE)
    return words.format(time=time, name=told.supervisor, station=station)
