"""What a US keyboard has on each physical key.

Scanners are set to the US keyboard in the factory. Which characters their keys become depends
on the layout that the operator chose for the names of the guests, so the physical key is asked.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeyEvent

Characters = tuple[str, str]  # what a key types without Shift, and with it

# Scan codes of set 1, which Linux (evdev) shares for the main block: first code of a row, its keys.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_KEYPAD = {55: "*", 74: "-", 78: "+", 83: "."} | dict(
    zip((71, 72, 73, 75, 76, 77, 79, 80, 81, 82), "7894561230", strict=True)
)
_EVDEV_OFFSET = 8  # X11 and Wayland number their keys from eight on
_EVDEV_KEYPAD_SLASH = 98

# Virtual key codes of macOS, whose scan codes Qt does not know. The order is that of Apple's list.
_MAC_KEYS = (
    (0x00, "asdfhgzxcv", "ASDFHGZXCV"),
    (0x0B, "bqweryt", "BQWERYT"),
    (0x12, "123465=97-80]ou[ip", "!@#$^%+(&_*)}OU{IP"),
    (0x25, "lj'k;\\,/nm.", 'LJ"K:|<?NM>'),
    (0x31, " `", " ~"),
)
_MAC_KEYPAD = {0x41: ".", 0x43: "*", 0x45: "+", 0x4B: "/", 0x4E: "-", 0x5B: "8", 0x5C: "9"} | dict(
    zip(range(0x52, 0x5A), "01234567", strict=True)
)

_UNSHIFTED = {
    shifted: plain
    for _, row, shifted_row in _ROWS
    for plain, shifted in zip(row, shifted_row, strict=True)
}


def characters(event: QKeyEvent, platform: str, *, shift: bool) -> Characters | None:
    """Return what a US keyboard types with the key of `event`; None for a key without character.

    The pair is the character without Shift and the one with `shift` as it is held now. Caps Lock
    has no say. Events without a physical key (remote desktops, screen keyboards, tests) are taken
    by their text.
    """
    if platform == "cocoa":
        pair = _MAC.get(event.nativeVirtualKey())
    elif code := event.nativeScanCode():
        pair = _WINDOWS.get(code) if platform == "windows" else _EVDEV.get(code)
    else:
        pair = None
    if pair is None:
        return _by_text(event.text())
    return pair if shift else (pair[0], pair[0])


def key_id(event: QKeyEvent) -> int:
    """Return a number that is the same for the press and the release of one key."""
    return event.nativeScanCode() or -event.key()


def scan_code(character: str) -> int:
    """Return the native scan code of the key that types `character`, as X11 and Wayland count.

    What tests and the benchmark need in order to play a scanner.
    """
    return _CODES[character]


def _by_text(text: str) -> Characters | None:
    if len(text) != 1 or not text.isprintable():
        return None
    if text.isdecimal():
        text = str(int(text))  # digits of other scripts
    return _UNSHIFTED.get(text, text), text


def _pairs(
    rows: tuple[tuple[int, str, str], ...], keypad: Mapping[int, str]
) -> dict[int, Characters]:
    pairs = {
        first + place: (plain, shifted)
        for first, row, shifted_row in rows
        for place, (plain, shifted) in enumerate(zip(row, shifted_row, strict=True))
    }
    return pairs | {code: (character, character) for code, character in keypad.items()}


# Bit 8 of a code of Windows marks extended keys: an arrow is no digit of the keypad.
_WINDOWS = _pairs(_ROWS, _KEYPAD)
_EVDEV = {
    code + _EVDEV_OFFSET: pair
    for code, pair in (_WINDOWS | {_EVDEV_KEYPAD_SLASH: ("/", "/")}).items()
}
_MAC = _pairs(_MAC_KEYS, _MAC_KEYPAD)
_CODES = {
    character: code + _EVDEV_OFFSET
    for code, pair in _pairs(_ROWS, {}).items()
    for character in pair
}
