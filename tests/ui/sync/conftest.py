"""A laptop with a window or its page of the stations, another one, and sticks between them."""

from __future__ import annotations

import pytest

from checkin.clock import FixedClock
from checkin.desk import Desk
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.sync.sticks import Mounts
from ui.i18n import Translations
from ui.screens.sync import SyncPage
from ui.station import StationWindow
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess


@pytest.fixture
def mounts():
    return Mounts()


@pytest.fixture
def english(qapp):
    translations = Translations()
    translations.use("en")
    return translations


@pytest.fixture
def first(tmp_path):
    return stations.found(tmp_path / "first", clock=FixedClock(OPENING))


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def window(first, second, mounts, theme, english, qtbot):
    stations.tell(second, first)
    opened = StationWindow(Desk(first), theme, english, sticks=mounts)
    opened.network.process.start = lambda: None  # no exchange in the network here
    opened.sounds.set_muted(True)
    opened.show()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    yield opened
    opened.close()


@pytest.fixture
def desk(first, second):
    stations.tell(second, first)
    opened = Desk(first)
    yield opened
    opened.close()


@pytest.fixture
def page(light, desk, qtbot):
    page = SyncPage()
    page.process = SyncProcess(desk.folder)
    page.controller = SyncController(desk, page, page.process)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    yield page
    page.controller.stop()
