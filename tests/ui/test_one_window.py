"""Opening a page opens no other window, which would take the keys and the next scan away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.page_keys import ATTENDANCE, BADGES, DOUBLES, LAYOUTS, PEOPLE, SETTINGS, STATIONS


class ShownWindows(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self, application):
        super().__init__()
        self.found = []
        application.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


@pytest.fixture
def window(first, open_window):
    return open_window(first)


@pytest.mark.parametrize("page", [PEOPLE, ATTENDANCE, BADGES, LAYOUTS, SETTINGS, STATIONS, DOUBLES])
def test_a_page_that_is_opened_for_the_first_time_is_part_of_the_window(window, page):
    application = QApplication.instance()
    shown = ShownWindows(application)
    try:
        window.window.open_page(page)
        application.processEvents()
    finally:
        application.removeEventFilter(shown)
    assert shown.found == []
