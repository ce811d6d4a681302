"""Timers go off as often as they should, and windows open whatever language the laptop speaks."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import ui
from ui import timers

ROOT = Path(ui.__file__).resolve().parent.parent
# where a large i has a dot, which no name of Qt's functions has
DOTTED = "az_AZ"
OPENS_A_WINDOW = """
import locale, sys
from pathlib import Path
from ui import launch
launch.load_core()
from checkin.clock import SystemClock
from checkin.desk import Desk
from ui.app import Application
application = Application()
assert locale.setlocale(locale.LC_CTYPE).startswith(sys.argv[2])
station = application.open_station(Desk.set_up_demo(Path(sys.argv[1]), SystemClock(), 10))
station.show()
for page in ("people", "badges", "attendance", "sync", "settings"):
    station.pages.open(page)
station.close()
"""


@pytest.fixture
def parent(qapp):
    return QObject()


def test_a_single_shot_goes_off_once_after_each_start(parent, qtbot):
    timer = timers.single_shot(parent, 5)
    assert not timer.isActive()
    for _ in range(2):
        with qtbot.waitSignal(timer.timeout):
            timer.start()
        assert not timer.isActive()
    assert (timer.interval(), timer.parent()) == (5, parent)


def test_a_ticking_one_goes_on(parent, qtbot):
    timer = timers.ticking(parent, 5)
    assert not timer.isActive()
    with qtbot.waitSignals([timer.timeout] * 3):
        timer.start()
    assert timer.isActive()
    assert (timer.interval(), timer.parent()) == (5, parent)


def constructors_with_a_small_i(source: str) -> list[str]:
    """The lines that set a property whose name begins with i while something of Qt is made."""
    return [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2].startswith("Q")
        and any((keyword.arg or "").startswith("i") for keyword in node.keywords)
    ]


def test_the_reader_of_constructors_sees_them():
    bad = "QTimer(self, singleShot=True, interval=5)\nQtWidgets.QLabel(self, indent=2)\n"
    assert len(constructors_with_a_small_i(bad)) == 2
    assert constructors_with_a_small_i("QTimer(self, singleShot=True)\nRow(ink=1)\n") == []


def test_no_property_is_set_that_some_laptops_do_not_find():
    files = [file for part in ("ui", "checkin") for file in (ROOT / part).rglob("*.py")]
    found = {str(file): constructors_with_a_small_i(file.read_text("utf-8")) for file in files}
    assert {file: lines for file, lines in found.items() if lines} == {}


def test_the_window_opens_on_a_laptop_that_writes_i_large_with_a_dot(tmp_path):
    source = Path("/usr/share/i18n/locales") / DOTTED
    if not (source.exists() and shutil.which("localedef")):
        pytest.skip("needs the sources of glibc's locales")
    made = tmp_path / f"{DOTTED}.UTF-8"
    subprocess.run(["localedef", "-i", DOTTED, "-f", "UTF-8", made], check=True, timeout=200)
    spoken = {"LOCPATH": str(tmp_path), "LC_ALL": made.name}
    done = subprocess.run(
        [sys.executable, "-c", OPENS_A_WINDOW, tmp_path / "event", DOTTED],
        env=os.environ | spoken, cwd=ROOT, timeout=200, capture_output=True, text=True,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said) == (0, [])
