"""Keys that hold within one part of the window, and letters that nobody there wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# held while a letter is typed, on some keyboards
_WRITING = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
# Cyrillic keyboards have these where ours have the letters before; a laptop that has no other
# keyboard set up says no more of a key than that
_CYRILLIC = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))


def add_key(
    place: QWidget, key: str, action: Callable[[], object], *, repeats: bool = True
) -> None:
    """Have `key` do `action` while the focus is in `place`.

    Args:
        place: Where the key holds.
        key: As it is written on the keyboard, such as "Ctrl+Z".
        action: What the key does.
        repeats: Whether it is done again and again while the key is held.
    """
    shortcut = QShortcut(place)
    shortcut.setKeys(sequences(key))
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(repeats)
    shortcut.activated.connect(action)
    if len(shortcut.keys()) > 1:  # a laptop with both keyboards set up finds both letters in a key
        shortcut.activatedAmbiguously.connect(action)


def sequences(key: str) -> list[QKeySequence]:
    """Return what a press of `key` may be taken for: a letter may be a Cyrillic one, too."""
    held, _, letter = key.rpartition("+")
    written = [key, f"{held}+{_CYRILLIC[letter]}"] if held and letter in _CYRILLIC else [key]
    return [QKeySequence(text) for text in written]


def typed_text(event: QKeyEvent) -> str:
    """Return what a key writes; nothing where it does not write, or is meant as a command."""
    text = event.text()
    writes = text.strip() and text.isprintable() and not event.modifiers() & ~_WRITING
    return text if writes else ""
