"""A field that shows a scanner's keys as they come, also those too slow for the filter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui import timers
from ui.scanner import keys
from ui.scanner.burst import Key
from ui.scanner.held_keys import LONG_AGO, Moment
from ui.scanner.key_kinds import ENDS

_SILENCE_MS = 700  # after which a scan is over, however slow the scanner
_LEAST_KEYS = 5


class KeyCapture(QLabel):
    """Collects raw keys while it has the focus.

    The filter takes away the keys of scans that it recognises; `take_burst` gets them from it.

    Signals:
        captured: The tuple of Keys of one scan, and how many keypad keys came with Alt held.
    """

    captured = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: list[Key] = []
        self._alt_keys = 0
        self._taken: str | None = None  # what the filter recognised last
        self._last = LONG_AGO
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = timers.single_shot(self, _SILENCE_MS)
        self._silence.timeout.connect(self._finish)

    @Slot(object)
    def take_burst(self, burst: tuple[Key, ...]) -> None:
        """Take a burst that the filter recognised; its keys follow if it was no scan."""
        if self.isVisible():
            self._taken = _typed(burst)
            self.captured.emit(burst, 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)  # before Tab moves the focus
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pair = self._pair(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._alt_keys += 1
        elif pair is not None:
            self._add(event, pair)
        else:
            event.ignore()
            return
        self._silence.start()

    def _add(self, event: QKeyEvent, pair: keys.Characters) -> None:
        moment = Moment(event.timestamp(), self._clock.nsecsElapsed() / 1e6)
        gap_ms = moment.since(self._last) if self._keys else 0.0
        self._last = moment
        self._keys.append(Key(*pair, gap_ms, event.text()))

    def _pair(self, event: QKeyEvent) -> keys.Characters | None:
        if end := ENDS.get(event.key()):
            return end, end
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return keys.characters(event, QGuiApplication.platformName(), shift=shift)

    @Slot()
    def _finish(self) -> None:
        burst, alt_keys, taken = tuple(self._keys), self._alt_keys, self._taken
        self._keys, self._alt_keys, self._taken = [], 0, None
        if len(burst) + alt_keys >= _LEAST_KEYS and _typed(burst) != taken:
            self.captured.emit(burst, alt_keys)


def _typed(burst: Iterable[Key]) -> str:
    return "".join(key.typed for key in burst)
