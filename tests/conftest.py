"""What holds for all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from checkin.clock import FixedClock
from tests.core.forum import OPENING
from tests.core.sync import stations

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the core paints, too
os.environ["LC_ALL"] = "C.UTF-8"  # what is read off windows is English, whoever's laptop this is
os.environ.pop("LANGUAGE", None)

# how long an example takes says more about what else the machine does than about the program
settings.register_profile("checkin", deadline=None)
settings.load_profile("checkin")

# far more than anything takes: a machine that does ten other things fails no test for it
PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits longer than five seconds where a test does not say how long."""

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=PATIENCE_MS, **more):
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitExposed(self, widget, *, timeout=PATIENCE_MS):
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget, *, timeout=PATIENCE_MS):
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture
def first(tmp_path):
    """A laptop with a small event; who opens a desk on it closes that."""
    return stations.found(tmp_path / "first", clock=FixedClock(OPENING))


@pytest.fixture
def second(first, tmp_path):
    """Another laptop of that event, which nobody has heard of yet."""
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name no test after the bytes of a file.

    A workbook holds the second in which it was made, and workers that run side by side refuse
    to begin when their tests have other names.
    """
    return argname if isinstance(val, bytes) else None
