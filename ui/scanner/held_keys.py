"""The keys that wait until it is clear whether a scanner or a person typed them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from ui.scanner import keys
from ui.scanner.burst import Key, WedgeOptions

_MOST_KEYS = 4400  # the largest QR code has 4296 letters


@dataclass(frozen=True, slots=True)
class Moment:
    """When a key was pressed: as the window system says, and as we saw it."""

    stamp_ms: int
    seen_ms: float

    def since(self, other: Moment) -> float:
        """Return the pause. Our own clock stands still while the GUI does, so it comes second."""
        if self.stamp_ms and other.stamp_ms and self.stamp_ms >= other.stamp_ms:
            return float(self.stamp_ms - other.stamp_ms)
        return self.seen_ms - other.seen_ms


LONG_AGO = Moment(0, -1e9)


class HeldEvent(NamedTuple):
    """A press or release that waits; `place` is that of its key in the burst.

    The event itself ends with its delivery. Its values cost less to keep than a copy of it, which
    only the keys of a person need.
    """

    window: QWindow
    place: int
    key_id: int
    is_press: bool
    key: int
    modifiers: Qt.KeyboardModifier
    native: tuple[int, int, int]  # scan code, virtual key, modifiers
    text: str
    is_repeat: bool
    stamp_ms: int

    def event(self) -> QKeyEvent:
        """Return an event like the one that was held."""
        kind = QEvent.Type.KeyPress if self.is_press else QEvent.Type.KeyRelease
        event = QKeyEvent(kind, self.key, self.modifiers, *self.native, self.text, self.is_repeat)
        event.setTimestamp(self.stamp_ms)
        return event


@dataclass(frozen=True, slots=True)
class HeldBurst:
    """All that was held, at the moment when its fate is decided."""

    keys: tuple[Key, ...]
    events: tuple[HeldEvent, ...]

    def of(self, places: Container[int]) -> list[HeldEvent]:
        """Return the events of the keys at these places, in order."""
        return [held for held in self.events if held.place in places]


class HeldKeys:
    """Collects one burst, and notices when it is too fast for a person."""

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self.is_scan = False
        self.last = LONG_AGO
        self._events: list[HeldEvent] = []
        self._widest_ms = 0.0

    def __bool__(self) -> bool:
        return bool(self.keys)

    def add(
        self,
        window: QWindow,
        event: QKeyEvent,
        moment: Moment,
        pair: keys.Characters,
        options: WedgeOptions,
    ) -> None:
        """Hold one key press."""
        gap_ms = moment.since(self.last) if self.keys else 0.0
        if not self.keys:
            self._widest_ms = 0.0
        code, text = event.nativeScanCode(), event.text()
        held = HeldEvent(
            window,
            len(self.keys),
            keys.key_id(event),
            True,
            event.key(),
            event.modifiers(),
            (code, event.nativeVirtualKey(), event.nativeModifiers()),
            text,
            event.isAutoRepeat(),
            moment.stamp_ms,
        )
        self._events.append(held)
        self.keys.append(Key(*pair, gap_ms, text))
        self.last = moment
        self._widest_ms = max(self._widest_ms, gap_ms)
        count = len(self.keys)
        fast = count >= options.fast_keys and self._widest_ms <= options.fast_gap_ms
        self.is_scan = self.is_scan or fast or count >= options.min_keys

    def add_release(self, event: QKeyEvent) -> bool:
        """Hold the release of a held key; False if its press is not here."""
        key_id = keys.key_id(event)
        for held in reversed(self._events):
            if held.key_id == key_id:
                release = held._replace(is_press=False, stamp_ms=event.timestamp())
                self._events.append(release)
                return True
        return False

    def limit_ms(self, options: WedgeOptions) -> int:
        """Return how long to wait for the next key; short again once a code seems to be over."""
        patient = self.is_scan and not self.keys[-1].ends
        return options.tail_ms if patient else options.gap_ms

    def is_full(self) -> bool:
        """Whether no code is as long: something lies on the keyboard."""
        return len(self.keys) >= _MOST_KEYS

    def slows_down(self, gap_ms: float, options: WedgeOptions) -> bool:
        """Whether a key after `gap_ms` shows a person who was fast for a moment."""
        if gap_ms <= options.gap_ms:
            return False
        latest_ms = sum(key.gap_ms for key in self.keys[1 - options.min_keys :])
        return gap_ms + latest_ms > options.min_keys * options.gap_ms

    def take(self) -> HeldBurst:
        """Return all that is held, and hold nothing any more."""
        burst = HeldBurst(tuple(self.keys), tuple(self._events))
        self.keys, self._events, self.is_scan = [], [], False
        return burst
