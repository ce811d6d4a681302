"""An event at nine o'clock on its first morning, with a clock that stands until it is moved."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from checkin import facts
from checkin.clock import FixedClock
from tests.core import forum


@pytest.fixture(autouse=True)
def quick_pins(monkeypatch):
    """A PIN is hashed slowly on purpose; that would be most of the time of these tests."""
    monkeypatch.setitem(facts._SCRYPT, "n", 16)


@pytest.fixture
def clock():
    return FixedClock(forum.OPENING)


@pytest.fixture
def roster_file(tmp_path):
    return forum.write_roster(tmp_path / "roster.csv")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "event"


@pytest.fixture
def desk(folder, clock, roster_file):
    opened = forum.set_up(folder, clock, roster_file)
    yield opened
    with contextlib.suppress(sqlite3.ProgrammingError):  # some tests close it themselves
        opened.close()


@pytest.fixture
def palace(desk):
    return desk.checkpoint(forum.PALACE.name)
