"""Puts the line about a stick where the operator is, and lets its key work there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from ui.main_window import MainWindow
from ui.page_keys import DESK
from ui.screens.desk import DeskScreen
from ui.widgets.stick_offer import KEY


class StickPlace(QObject):
    """Keeps the line at the desk's foot, or at the foot of whatever page is open instead."""

    def __init__(self, screen: DeskScreen, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._window = window
        # the desk has a key of its own for it; a dialog is another window and keeps its keys
        self._key = QShortcut(QKeySequence(KEY), window)
        self._key.setContext(Qt.ShortcutContext.WindowShortcut)
        self._key.setAutoRepeat(False)
        self._key.setEnabled(False)
        self._key.activated.connect(screen.stick.accept)
        screen.stick.installEventFilter(self)
        window.page_opened.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._open_foot()
        return False

    @Slot(str)
    def _follow(self, page: str) -> None:
        line, at_desk = self._screen.stick, page == DESK
        shows = not line.isHidden()
        (self._screen.stick_row if at_desk else self._window.foot_row).addWidget(line)
        line.setVisible(shows)  # what moves is hidden
        self._open_foot()
        self._key.setEnabled(not at_desk)

    def _open_foot(self) -> None:
        """Make room at the foot of the window as long as there is something to say."""
        line, foot = self._screen.stick, self._window.foot
        foot.setVisible(line.parent() is foot and not line.isHidden())
