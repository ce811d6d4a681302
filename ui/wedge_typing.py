"""Types into the window as a keyboard-wedge scanner does: for the tour and the benchmark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_XKB_OFFSET = 8  # evdev scan codes plus eight, as X11 and Wayland give them
_DIGITS = "1234567890"  # in the order of their scan codes, from 2 on
_ENTER = 28


def press(window: QWindow, key: Qt.Key, text: str = "", scan_code: int = 0) -> None:
    """Press and release one key, as the window system reports it to `window`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, text)
        QCoreApplication.sendEvent(window, event)


def scan(window: QWindow, code: str) -> None:
    """Type `code` without pauses and end it with Enter."""
    type_text(window, code)
    enter(window)


def type_text(window: QWindow, text: str) -> None:
    """Type `text` without pauses."""
    for char in text:
        press(window, Qt.Key(ord(char.upper())), char, _scan_code(char))


def enter(window: QWindow) -> None:
    """Press Enter."""
    press(window, Qt.Key.Key_Return, "\r", _ENTER + _XKB_OFFSET)


def _scan_code(char: str) -> int:
    return _DIGITS.index(char) + 2 + _XKB_OFFSET if char in _DIGITS else 0
