"""The window: the desk and its pages, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.page_keys import DESK

FIRST_SIZE = (1366, 768)
FOOT_PX = 20
FRAME_PX = 48  # about what a title bar takes


class MainWindow(QMainWindow):
    """Holds the pages; which one is shown is the operator's choice until a scan comes.

    Attributes:
        foot: Room below whatever page is shown, which is hidden as long as nobody needs it.
        foot_row: What lies there.

    Signals:
        page_opened: The key of the page that is shown now.
        closing: The window is about to go.
    """

    page_opened = Signal(str)
    closing = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._before = DESK  # the page that was left for the one that is shown
        self._makers: dict[str, Callable[[], QWidget]] = {}  # of pages that nobody opened yet
        self.foot = QWidget()
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setContentsMargins(FOOT_PX, FOOT_PX // 2, FOOT_PX, FOOT_PX // 2)
        self._arrange()
        self.setWindowTitle(title)
        self.resize(*FIRST_SIZE)

    def open(self) -> None:
        """Show the window, as large as the screen where it would not fit with its frame."""
        open_fitting(self)

    def add_page(self, key: str, page: QWidget) -> None:
        """Put `page` into the window; the first one is shown."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def add_page_later(self, key: str, make: Callable[[], QWidget]) -> None:
        """Have `make` called for the page when it is opened for the first time.

        The desk is ready before pages are there that most days nobody looks at.
        """
        self._makers[key] = make

    def _arrange(self) -> None:
        inside = QWidget()
        self.foot.setObjectName("foot")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot.hide()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(inside)

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        current = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    @Slot(str)
    def open_page(self, key: str) -> None:
        """Show one of the pages."""
        if key in self._makers:
            self.add_page(key, self._makers.pop(key)())
        page = self._pages.get(key)
        if page is None or page is self._stack.currentWidget():
            return
        self._before = self.page or DESK
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self.page_opened.emit(key)

    @Slot()
    def go_back(self) -> None:
        """Go back to the page from which this one was opened; to the desk if there was none."""
        self.open_page(self._before)
        self._before = DESK

    @Slot()
    def open_desk(self) -> None:
        """Go back to the desk."""
        self.open_page(DESK)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def open_fitting(window: QMainWindow) -> None:
    """Show `window`, as large as the screen where it would not fit with its frame."""
    room = window.screen().availableGeometry()
    width, height = FIRST_SIZE
    if room.width() <= width or room.height() <= height + FRAME_PX:
        window.showMaximized()
    else:
        window.show()
