"""Which keys reach their window after all, and of which a scan keeps even the release."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeyEvent
from shiboken6 import isValid

from ui.scanner import keys
from ui.scanner.held_keys import HeldEvent

log = logging.getLogger(__name__)


class KeyReturn:
    """Gives keys that were held to their windows, and remembers which were kept from them."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._kept: set[int] = set()  # keys whose release belongs to a scan
        self._sending = False  # the next key event is one that we send ourselves

    def keep(self, key_ids: Iterable[int]) -> None:
        """Let no release of these keys through: their presses were a scanner's."""
        self._kept.update(key_ids)

    def keeps(self, event: QKeyEvent) -> bool:
        """Tell whether a release belongs to a press that no window got."""
        return keys.key_id(event) in self._kept

    def pass_on(self, event: QKeyEvent) -> None:
        """Take note that a window gets this press, and so its release."""
        self._kept.discard(keys.key_id(event))

    def is_ours(self) -> bool:
        """Tell, once, whether the key event at hand is one that is given back."""
        was_sending, self._sending = self._sending, False
        return was_sending

    def give(self, events: Iterable[HeldEvent]) -> None:
        """Send these events to their windows, as if the keys were used just now."""
        for held in events:
            window = held.window if isValid(held.window) else self._app.focusWindow()
            if window is None:
                log.warning("a key was lost with its window")
                continue
            self._kept.discard(held.key_id)
            # this one event only: it may open a dialog, whose own event loop brings scans
            self._sending = True
            QCoreApplication.sendEvent(window, held.event())
            self._sending = False
