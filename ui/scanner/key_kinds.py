"""What the keys are that have no character of their own: ends of a code, editing, modifiers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.scanner import keys

MODIFIERS: set[int] = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Mode_switch,
}
EDITING: set[int] = {
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
ENDS: dict[int, str] = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
EDIT = ("\b", "")  # how an editing key stands in a burst: it types nothing
CONTROL = ("", "")
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def end_character(event: QKeyEvent, *, in_scan: bool) -> str:
    """Return the character by which the key of `event` ends a code; "" where it ends none."""
    if event.key() == Qt.Key.Key_Backtab and in_scan:
        return "\t"  # somebody holds Shift
    if event.modifiers() & SHIFT and not in_scan:
        return ""  # it means something else
    return ENDS.get(event.key(), "")


def waits_with_letters(event: QKeyEvent, platform: str) -> bool:
    """Tell whether a key without modifiers must not overtake the letters before it."""
    return (
        event.key() in EDITING
        or event.key() in ENDS
        or keys.characters(event, platform, shift=False) is not None
    )
