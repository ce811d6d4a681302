"""Recognises a scanner that types like a keyboard, wherever the focus is.

Keys are looked at where they reach a window, once each and before any widget. Keys with a
character are held for a moment: a person's are then given to the window unchanged, those of a
scanner never reach a widget.

    idle  - key ->                          hold, for `gap_ms`
    hold  - key within `gap_ms` ->          hold; several fast keys in a row -> scan
    hold  - time is up, a function key, a click -> the held keys go on, in order -> idle
    scan  - Enter or Tab after a badge ->   the badge is emitted, its keys are gone -> idle
    scan  - Enter or Tab after others ->    `gap_ms` more, for texts of several lines
    scan  - pause of `gap_ms` ->            the badge is emitted, or `tail_ms` are waited for
    scan  - time is up ->                   badge, code of another system, or the keys go on
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.level import Level
from ui.scanner import keys
from ui.scanner.burst import IsBadge, Reading, WedgeOptions, read_badges, read_other
from ui.scanner.held_keys import LONG_AGO, HeldBurst, HeldKeys, Moment
from ui.scanner.key_kinds import (
    CHORD,
    CONTROL,
    EDIT,
    EDITING,
    ENDS,
    MODIFIERS,
    NO_MODIFIER,
    SHIFT,
    end_character,
    waits_with_letters,
)
from ui.scanner.key_return import KeyReturn
from ui.scanner.state import Kind, ScannerState
from ui.scanner.window_watch import WindowWatch

_PRESS, _RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_OVERRIDE = QEvent.Type.ShortcutOverride
_AFTER_LETTERS = {QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod}
_GRACE_MS = 15  # after a stall the timer comes before the keys that wait in the queue
_HELD_KEY_MS = 15  # X11 calls doubled characters of a fast scanner repeats; a held key is slower


class WedgeFilter(QObject):
    """Tells scans from typing for every window of the application.

    The application must have no shortcut on a bare letter or digit.

    Signals:
        scanned: The text of a code: an authentic badge, or whatever else a scanner typed.
        state_changed: The new ScannerState: a scan came, or no window of ours gets keys now.
        burst_seen: The tuple of Keys of every fast burst, scan or not; for teaching a scanner.
    """

    scanned = Signal(str)
    state_changed = Signal(object)
    burst_seen = Signal(object)

    def __init__(
        self,
        app: QGuiApplication,
        is_badge: IsBadge,
        now: Callable[[], datetime],
        options: WedgeOptions | None = None,
    ) -> None:
        super().__init__(app)
        self.options = options or WedgeOptions()
        self._is_badge = is_badge
        self._now = now
        self._platform = app.platformName()
        self._state = ScannerState(Kind.WEDGE, Level.OFF, "wedge-off")
        self._held = HeldKeys()
        self._return = KeyReturn(app)
        self._ended = LONG_AGO  # the last key of the latest scan
        self._in_grace = False
        self._is_tail = False  # a scan may go on, but no badge was complete when it paused
        self._windows = WindowWatch(app, self)
        self._windows.focus_changed.connect(self._tell_focus)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_up)

    @property
    def state(self) -> ScannerState:
        """The state that was told last."""
        return self._state

    def start(self) -> None:
        """Watch every window there is, and those that get the focus later."""
        self._windows.start()

    def stop(self) -> None:
        """Let all keys pass from now on, and decide about those that are held."""
        self._windows.stop()
        self._settle()
        self._tell(Level.OFF, "wedge-off")

    @Slot(object)
    def set_options(self, options: WedgeOptions) -> None:
        """Use what was learnt about the scanner of this desk."""
        self._settle()
        self.options = options

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _AFTER_LETTERS and not self._held.is_scan:
            self._let_go()  # the click and the composed letter come after the held keys
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if kind == _OVERRIDE:
            return self._overrides_shortcut(event)
        if self._return.is_ours():
            return False
        if kind == _PRESS:
            return self._pressed(watched, event)
        return self._held.add_release(event) or self._return.keeps(event)

    # -- keys come in; True means that the window does not get the key now --

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        key = event.key()
        if key in MODIFIERS:
            return False
        moment = self._moment(event)
        self._settle_before(moment)
        modifiers = event.modifiers()
        bare = modifiers == NO_MODIFIER  # as nearly always; the rest costs more time
        chord = not bare and bool(modifiers & CHORD)
        shift = not bare and bool(modifiers & SHIFT)
        pair = None
        if not chord and key not in ENDS:
            pair = keys.characters(event, self._platform, shift=shift)
        if pair is None:
            return self._other_pressed(window, event, moment, chord)
        return self._character_pressed(window, event, moment, pair)

    def _character_pressed(
        self, window: QWindow, event: QKeyEvent, moment: Moment, pair: keys.Characters
    ) -> bool:
        held_down = event.isAutoRepeat() and moment.since(self._held.last) >= _HELD_KEY_MS
        if held_down and not self._held.is_scan:
            self._let_go()
            return self._pass(event)
        self._hold(window, event, moment, pair)
        return True

    def _other_pressed(
        self, window: QWindow, event: QKeyEvent, moment: Moment, chord: bool
    ) -> bool:
        """Handle keys without a character: none of them overtakes the letters before it.

        Control keys inside a burst are the scanner's own; editing keys there are a person's, and
        wait like the letters. Function keys and Escape act at once.
        """
        is_scan = self._held.is_scan
        end = "" if chord and not is_scan else end_character(event, in_scan=is_scan)
        if (end or chord) and not is_scan and self._is_aftermath(moment):
            self._return.keep([keys.key_id(event)])
            return True
        if not self._held or not (end or (chord and is_scan) or event.key() in EDITING):
            if not is_scan:
                self._let_go()
            return self._pass(event)
        self._hold(window, event, moment, (end, end) if end else CONTROL if chord else EDIT)
        if end:
            self._deliver_badges()
        return True

    def _is_aftermath(self, moment: Moment) -> bool:
        """Whether an Enter is still the scanner's: of CR and LF, or one that comes late."""
        limit_ms = self.options.gap_ms if self._held else self.options.tail_ms
        return moment.since(self._ended) <= limit_ms

    def _pass(self, event: QKeyEvent) -> bool:
        self._return.pass_on(event)
        return False

    def _overrides_shortcut(self, event: QKeyEvent) -> bool:
        """Keep shortcuts from firing inside a burst, and from overtaking held keys."""
        if not self._held or event.key() in MODIFIERS:
            return False
        chord = bool(event.modifiers() & CHORD)
        waits = waits_with_letters(event, self._platform)
        self._settle_before(self._moment(event))
        if self._held.is_scan and (chord or waits):
            event.accept()
            return True
        if not self._held.is_scan and (chord or not waits):
            self._let_go()
        return False

    # -- time --

    def _moment(self, event: QKeyEvent) -> Moment:
        return Moment(event.timestamp(), self._clock.nsecsElapsed() / 1e6)

    def _settle_before(self, moment: Moment) -> None:
        """Decide about the held keys if what comes at `moment` is too late to be one of them."""
        held = self._held
        if not held:
            return
        gap_ms = moment.since(held.last)
        if gap_ms > held.limit_ms(self.options) or held.slows_down(gap_ms, self.options):
            self._settle()
        elif gap_ms > self.options.gap_ms:
            self._deliver_badges()

    @Slot()
    def _time_is_up(self) -> None:
        if not self._in_grace:
            self._in_grace = True
            self._timer.start(_GRACE_MS)
        elif self._is_tail or not self._held.is_scan or self._held.keys[-1].ends:
            self._settle()
        elif not self._deliver_badges():
            self._is_tail = True
            self._timer.start(max(1, self.options.tail_ms - self.options.gap_ms))

    # -- held keys --

    def _hold(
        self, window: QWindow, event: QKeyEvent, moment: Moment, pair: keys.Characters
    ) -> None:
        self._held.add(window, event, moment, pair, self.options)
        self._in_grace = self._is_tail = False
        self._timer.start(self.options.gap_ms)
        if self._held.is_full():
            self._let_go()

    def _settle(self) -> None:
        """Decide about the held keys; nothing more belongs to them."""
        reading = None
        if self._held.is_scan:
            burst = self._held.keys
            reading = read_badges(burst, self._is_badge) or read_other(burst, self.options)
        if reading is None:
            self._let_go()
        else:
            self._deliver(reading)

    def _deliver_badges(self) -> bool:
        """Emit what is complete already; False if the scan may go on."""
        reading = read_badges(self._held.keys, self._is_badge) if self._held.is_scan else None
        if reading is not None:
            self._deliver(reading)
        return reading is not None

    def _deliver(self, reading: Reading) -> None:
        """Emit the codes, and give the window what a person typed at the same moment."""
        burst = self._take()
        self._ended = self._held.last
        self._return.keep(held.key_id for held in burst.events)
        self._return.give(burst.of(reading.strays))
        self._state = replace(self._state, last_scan_at=self._now())
        self.state_changed.emit(self._state)
        for code in reading.codes:
            self.scanned.emit(code)

    def _let_go(self) -> None:
        """Give the held keys to the window, as if they had just been pressed."""
        if self._held:
            self._return.give(self._take().events)

    def _take(self) -> HeldBurst:
        self._timer.stop()
        was_fast = self._held.is_scan
        burst = self._held.take()
        if was_fast:
            self.burst_seen.emit(burst.keys)
        return burst

    # -- what is told --

    @Slot(bool)
    def _tell_focus(self, is_ours: bool) -> None:
        if is_ours:
            self._tell(Level.OK, "wedge-ready")
        else:
            self._tell(Level.WARN, "wedge-no-focus")

    def _tell(self, level: Level, detail: str) -> None:
        state = replace(self._state, level=level, detail=detail)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
