"""A laptop with a window, another one, and sticks that go between them."""

from __future__ import annotations

import pytest

from checkin.clock import FixedClock
from checkin.desk import Desk
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.sync.sticks import Mounts
from ui.i18n import Translations
from ui.station import StationWindow


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
