"""The settings page with a printer, checkpoints and a supervisor, and what it tells."""

from __future__ import annotations

import pytest

from checkin.badge.printer_url import PrinterUrl
from checkin.demo import demo_checkpoints
from checkin.model import Operator, Role
from checkin.settings import Settings
from tests.ui.samples import AT, BAKU, EVENT, STATION
from ui.screens.settings import SettingsPage

CATEGORIES = ("Delegate", "Speaker", "Press", "VIP")


@pytest.fixture
def page(light, qtbot):
    page = SettingsPage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.station.show_station(EVENT, STATION)
    page.show_settings(Settings())
    page.checkpoints.show_checkpoints(demo_checkpoints(AT.date()), CATEGORIES, BAKU, AT)
    page.supervisors.show_supervisors((Operator("s", "Aytən", Role.SUPERVISOR),))
    page.printer.show_layouts((("roll80", "80 mm roll"), ("a6", "A6 page")))
    page.printer.set_folder("/event/preview")
    page.printer.show_printer(PrinterUrl.parse("tcp://10.0.0.9"))
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def changes(page) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    page.setting_changed.connect(lambda name, value: found.append((name, value)))
    return found
