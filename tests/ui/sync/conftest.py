"""A laptop with a window or its page of the stations, another one, and sticks between them."""

from __future__ import annotations

import pytest

from checkin.desk import Desk
from tests.core.sync import stations
from tests.ui.sync.sticks import Mounts
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess


@pytest.fixture
def mounts():
    return Mounts()


@pytest.fixture
def window(first, second, mounts, open_window):
    stations.tell(second, first)
    return open_window(first, mounts)


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
