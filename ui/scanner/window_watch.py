"""Puts a filter on every window of the application, and where composed letters arrive."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid


class WindowWatch(QObject):
    """Lets one object filter the events of all windows, those that are opened later included.

    Signals:
        focus_changed: Whether one of our windows gets the keys now.
    """

    focus_changed = Signal(bool)

    def __init__(self, app: QGuiApplication, watcher: QObject) -> None:
        super().__init__(watcher)
        self._app = app
        self._watcher = watcher
        self._focus: QObject | None = None

    def start(self) -> None:
        """Watch every window there is, and those that get the focus later."""
        for window in self._app.allWindows():
            window.installEventFilter(self._watcher)
        self._app.focusWindowChanged.connect(self._watch_window)
        self._app.focusObjectChanged.connect(self._watch_focus)
        self._watch_window(self._app.focusWindow())
        self._watch_focus(self._app.focusObject())

    def stop(self) -> None:
        """Watch nothing any more."""
        self._app.focusWindowChanged.disconnect(self._watch_window)
        self._app.focusObjectChanged.disconnect(self._watch_focus)
        self._watch_focus(None)
        for window in self._app.allWindows():
            window.removeEventFilter(self._watcher)

    @Slot(QWindow)
    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self._watcher)
        self.focus_changed.emit(window is not None)

    @Slot(QObject)
    def _watch_focus(self, focus: QObject | None) -> None:
        """Watch where composed letters arrive, which windows do not see."""
        before = self._focus
        if before is not None and isValid(before) and not before.isWindowType():
            before.removeEventFilter(self._watcher)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self._watcher)
