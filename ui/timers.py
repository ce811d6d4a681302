"""Timers that belong to a part of a window and stop when it goes.

PySide can set properties in a constructor, `QTimer(self, interval=5)`, but finds them by the first
letter as the laptop's language writes it large. Where that is Azerbaijani or Turkish a small i
has no such letter in ASCII, and no property whose name begins with one is found.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, after_ms: int) -> QTimer:
    """Return a timer that goes off once, `after_ms` after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    return timer


def ticking(parent: QObject, every_ms: int) -> QTimer:
    """Return a timer that goes off every `every_ms` once it is started."""
    timer = QTimer(parent)
    timer.setInterval(every_ms)
    return timer
