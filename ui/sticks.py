"""Notices when a stick is plugged in and when it is pulled out."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QObject, Signal, Slot

from checkin.errors import CheckinError
from ui import timers
from ui.background import BackgroundTasks
from ui.volumes import Volume, Volumes, mounted_sticks

LOOK_EVERY_MS = 2000
_LONGEST_WAIT_MS = 500  # for the last look, when the window closes


class StickWatcher(QObject):
    """Looks every two seconds, in a thread of its own that no scan ever waits for.

    A stick that is there already when the watch begins has come, too.

    Signals:
        stick_came: The Volume that was plugged in.
        stick_went: The Volume that was pulled out.
    """

    stick_came = Signal(object)
    stick_went = Signal(object)

    def __init__(
        self,
        sticks: Volumes = mounted_sticks,
        parent: QObject | None = None,
        *,
        every_ms: int = LOOK_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._ask = sticks
        self._known: dict[tuple[PurePath, str], Volume] = {}
        self._tasks = BackgroundTasks(self, threads=1)
        self._timer = timers.ticking(self, every_ms)
        self._timer.timeout.connect(self.look)

    @property
    def sticks(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in."""
        return tuple(self._known.values())

    def start(self) -> None:
        """Begin to watch."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._tasks.close(_LONGEST_WAIT_MS)

    @Slot()
    def look(self) -> None:
        """Look now, unless the look before is still waiting for a drive."""
        if not self._tasks.is_busy:
            self._tasks.run(self._ask, self._compare, self._forget_error)

    def _compare(self, found: tuple[Volume, ...]) -> None:
        now = {volume.place: volume for volume in found}
        gone = [volume for key, volume in self._known.items() if key not in now]
        new = [volume for key, volume in now.items() if key not in self._known]
        self._known = now
        for volume in gone:
            self.stick_went.emit(volume)
        for volume in new:
            self.stick_came.emit(volume)

    def _forget_error(self, _error: CheckinError) -> None:
        """Asking what is mounted raises none of ours."""
