"""The desk screen in its own look, and a language that is much longer than English."""

from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator


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
