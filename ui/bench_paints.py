"""Waits for a window under measurement to show what it was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_PATIENCE_S = 60.0  # the search of a long list is made anew on a busy machine


class Paints(QObject):
    """Notices when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen = True
        return False


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until `condition` holds.

    Raises:
        TimeoutError: It took too long.
    """
    deadline = time.perf_counter() + _PATIENCE_S
    while not condition():
        QCoreApplication.processEvents()
        if time.perf_counter() > deadline:
            raise TimeoutError("the window did not answer")
