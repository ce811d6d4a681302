"""Tells in the status strip whether what happens at the desk can be saved, and the time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from checkin.desk import Desk
from checkin.diagnostics import free_mb
from ui import timers
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.screens.desk import DeskScreen

_TICK_MS = 1000
_LOW_DISK_MB = 200
_DISK_EVERY_TICKS = 30

WORDS = {
    "saved": QT_TRANSLATE_NOOP("Station", "Everything is saved"),
    "not-saved": QT_TRANSLATE_NOOP("Station", "Cannot save"),
    "disk-low": QT_TRANSLATE_NOOP("Station", "Disk almost full: {free} MB"),
}
_word = partial(word, "Station", WORDS)


class StorageWatch(QObject):
    """Looks at the clock each second, and at the disk now and then."""

    def __init__(self, desk: Desk, screen: DeskScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screen = screen
        self._saved = True
        self._ticks = 0
        self.clock = timers.ticking(self, _TICK_MS)
        self.clock.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to look."""
        self._tick()
        self.clock.start()

    def stop(self) -> None:
        """Look at nothing any more."""
        self.clock.stop()

    @Slot(bool)
    def show_storage(self, saved: bool) -> None:
        """Say whether the journal and the settings can be written."""
        self._saved = saved
        free = free_mb(self._desk.folder)
        if not saved:
            self._screen.show_status("storage", "bad", _word("not-saved"), "")
        elif free < _LOW_DISK_MB:
            self._screen.show_status("storage", "warn", _word("disk-low", free=free), "")
        else:
            self._screen.show_status("storage", "ok", _word("saved"), str(self._desk.folder))

    @Slot()
    def tell_status(self) -> None:
        """Say it again, in the words of another language."""
        self.show_storage(self._saved)

    @Slot()
    def tell_not_saved(self) -> None:
        """Say that something could not be written."""
        self.show_storage(False)

    @Slot()
    def _tick(self) -> None:
        self._screen.show_time(self._desk.clock.now())
        if self._ticks % _DISK_EVERY_TICKS == 0:
            self.show_storage(self._saved)
        self._ticks += 1
