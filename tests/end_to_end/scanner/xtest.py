"""Real key events: the X server is asked to act as if its keyboard had been used."""

from __future__ import annotations

import ctypes

from ui.scanner import keys

_OTHERS = {"\n": 36, "\t": 23, "\b": 22, "shift": 50, "caps": 66, "num": 77, "f9": 75, "ctrl": 37}
_KEYPAD = dict(zip("7894561230", (79, 80, 81, 83, 84, 85, 87, 88, 89, 90), strict=True))
_KEYPAD_ENTER = 104


class Keyboard:
    """Plays keys with exact pauses, which the X server keeps by itself."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        self._pause_ms = 0

    def pause(self, pause_ms: int) -> None:
        """Wait before the next key."""
        self._pause_ms += pause_ms

    def code(self, code: int, down: bool) -> None:
        """Press or release the key with this X key code."""
        pause = ctypes.c_ulong(self._pause_ms)
        self._xtst.XTestFakeKeyEvent(self._display, code, int(down), pause)
        self._pause_ms = 0

    def tap(self, char: str, gap_ms: int = 0, *, shift: bool = False) -> None:
        """Press and release the key that a US keyboard has for `char`."""
        self.pause(gap_ms)
        code = _OTHERS.get(char) or keys.scan_code(char)
        if shift:
            self.hold("shift")
        self.code(code, True)
        self.code(code, False)
        if shift:
            self.hold("shift", down=False)

    def hold(self, name: str, *, down: bool = True) -> None:
        """Press a modifier and keep it down, or let it go."""
        self.code(_OTHERS[name], down)

    def keypad(self, text: str, gap_ms: int) -> None:
        """Type digits and Enter on the keypad."""
        for char in text:
            self.pause(gap_ms)
            code = _KEYPAD_ENTER if char == "\n" else _KEYPAD[char]
            self.code(code, True)
            self.code(code, False)

    def scan(self, text: str, gap_ms: int = 4) -> None:
        """Play a scanner that knows digits and small letters."""
        for char in text:
            self.tap(char, gap_ms)

    def flush(self) -> None:
        """Send all that was asked for, without waiting for it."""
        self._x11.XFlush(self._display)
