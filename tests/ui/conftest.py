"""Screens and windows in their own look, and a language that is much longer than English."""

from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from checkin.desk import Desk


class LongLanguage(QTranslator):
    """Makes every word 1.8 times as long, which is worse than any of our languages."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        parts = re.split(r"(\{\w*\}|\s+)", text)
        return "".join(
            part
            if not part.strip() or part.startswith("{")
            else part + "ö" * round(len(part) * 0.8)
            for part in parts
        )


@pytest.fixture(autouse=True)
def _tidy(qapp):
    """Destroy what a test leaves behind after it, not in the middle of another one."""
    gc.disable()
    gc.freeze()  # what was there before stays: looking through all of it takes a quarter second
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()
    gc.collect()


@pytest.fixture(scope="session")
def theme(qapp):
    from ui.theme import Theme

    return Theme(qapp, "light")


@pytest.fixture
def light(theme):
    theme.choose("light")
    yield theme
    theme.choose("light")


@pytest.fixture
def english(qapp):
    from ui.i18n import Translations

    translations = Translations()
    translations.use("en")
    return translations


@pytest.fixture
def open_window(theme, english, qtbot):
    """Opens the window of a laptop, with no sticks but those given and no exchange in networks."""
    from ui.station import StationWindow

    windows = []

    def open_window(session, sticks=tuple):
        opened = StationWindow(Desk(session), theme, english, sticks=sticks)
        windows.append(opened)
        opened.network.process.start = lambda: None
        opened.sounds.set_muted(True)
        opened.show()
        opened.window.activateWindow()
        qtbot.waitUntil(opened.window.isActiveWindow)
        return opened

    yield open_window
    for opened in windows:
        opened.close()


@pytest.fixture
def long_language(qapp):
    translator = LongLanguage()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def desk(light, qtbot):
    from checkin.model import Direction
    from tests.ui.samples import DINNER, EVENT, PALACE, STATION
    from ui.screens.desk import DeskScreen

    screen = DeskScreen()
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show_header(EVENT, STATION, (PALACE, DINNER), PALACE, Direction.ENTRY)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    return screen
