"""Collects garbage on the GUI thread only, and never in the middle of a scan.

Python collects cycles in whatever thread happens to allocate. A cycle that holds a widget would
then be destroyed in a pool thread, or while Qt lays that very widget out; both end the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Slot

from ui import timers

_EVERY_MS = 1000


class Collector(QObject):
    """Does what the automatic collector would do, between two events of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = timers.ticking(self, _EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Take over from the automatic collector."""
        gc.disable()
        # what is there now stays until the end, and need not be looked at each time
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to the automatic collector again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that has grown past its threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
