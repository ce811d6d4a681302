"""A desk is ready before anything is loaded that it does not need at once."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from checkin.clock import FixedClock
from checkin.desk import Desk

OPENED = """
import sys
from pathlib import Path
from ui import launch
launch.load_core()
from PySide6.QtCore import QCoreApplication
from checkin.clock import SystemClock
from checkin.desk import Desk
from ui.app import Application
station = Application().open_station(Desk.open(Path(sys.argv[1]), SystemClock()))
station.show()
print(*sys.modules)
station.close()
"""
LATER = {
    "PIL", "PySide6.QtMultimedia", "escpos", "python_calamine", "qrcode", "rapidfuzz",
    "sqlite_utils", "tantivy", "urllib.request", "xlsxwriter", "zenoh",
    "checkin.demo", "checkin.names", "checkin.report.attendance", "checkin.roster",
    "ui.first_run_controller", "ui.screens.attendance", "ui.screens.badges", "ui.screens.layouts",
    "ui.screens.people", "ui.screens.settings", "ui.screens.sync", "ui.screens.teach_scanner",
    "ui.widgets.attendee_details", "ui.widgets.override_dialog", "ui.widgets.replace_badge_dialog",
}  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """Return the modules that a window has loaded when it takes scans."""
    folder = tmp_path_factory.mktemp("start") / "event"
    morning = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Baku"))
    Desk.set_up_demo(folder, FixedClock(morning), 5).close()
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(folder)], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", sorted(LATER))
def test_a_desk_at_work_has_not_waited_for(module, loaded):
    assert module not in loaded


def test_what_a_desk_works_with_is_there(loaded):
    assert {"checkin.desk", "ui.station", "PySide6.QtWidgets"} <= loaded
