"""Measures what the scanner costs the person who types, and whether a fast one loses keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit

from checkin import badge_code
from ui.scanner import keys
from ui.scanner.wedge import WedgeFilter

Figures = dict[str, float]
_KEY = bytes(range(32))
_KEY_ID = 41
_ENTER_SCAN_CODE = 36
_FIRST_MS = 1000


def measure(scans: int = 200) -> Figures:
    """Return the figures of the keyboard scanner; needs a QApplication.

    `filter_us_per_key` is the cost of press and release, of a scan's decision and its signal
    included; `lost` counts codes that did not arrive at one millisecond between the keys, and
    `leaked` characters that reached the text box.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("the benchmark needs a QApplication")
    box = QLineEdit()
    box.show()
    window = box.windowHandle()
    assert window is not None
    codes = [badge_code.encode(_KEY, _KEY_ID, number, 1) for number in range(1, scans + 1)]
    wedge = WedgeFilter(
        application,
        lambda text: badge_code.is_authentic(text, {_KEY_ID: _KEY}),
        lambda: datetime.now(UTC),
    )
    seen: list[str] = []
    wedge.scanned.connect(seen.append)
    wedge.start()
    filtered_s = _time(lambda: _play(window, codes, seen))
    wedge.stop()
    leaked = len(box.text())
    unfiltered_s = _time(lambda: _play(window, codes, []))
    events = sum(len(code) + 1 for code in codes)
    made_s = _time(lambda: _make(codes))
    box.close()
    wedge.setParent(None)
    return {
        "scans": float(scans),
        "lost": float(len(set(codes) - set(seen))),
        "leaked": float(leaked),
        "filter_us_per_key": (filtered_s - made_s) / events * 1e6,
        "without_filter_us_per_key": (unfiltered_s - made_s) / events * 1e6,
    }


def _time(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began


def _make(codes: list[str]) -> list[QKeyEvent]:
    """Make the events of all scans: one millisecond between keys, half a second between codes."""
    events, now_ms = [], _FIRST_MS
    for code in codes:
        now_ms += 500
        for char in code + "\n":
            now_ms += 1
            events += _tap(char, now_ms)
    return events


def _tap(char: str, at_ms: int) -> list[QKeyEvent]:
    ends = char == "\n"
    key = Qt.Key.Key_Return if ends else Qt.Key(ord(char))
    code = _ENTER_SCAN_CODE if ends else keys.scan_code(char)
    events = []
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(
            kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, "\r" if ends else char
        )
        event.setTimestamp(at_ms)
        events.append(event)
    return events


def _play(window: QWindow, codes: list[str], seen: list[str]) -> None:
    for event in _make(codes):
        QCoreApplication.sendEvent(window, event)
