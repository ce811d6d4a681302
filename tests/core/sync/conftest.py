"""An event with two stations that joined while they were together, and are apart since."""

from __future__ import annotations

import pytest

from checkin.clock import FixedClock
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.core.sync.lan_station import COMMAND, Station, free_port


@pytest.fixture
def clock():
    return FixedClock(OPENING)


@pytest.fixture
def first(tmp_path, clock):
    opened = stations.found(tmp_path / "first", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def third(first, tmp_path):
    opened = stations.join(first, tmp_path / "third", "Station 3")
    yield opened
    opened.close()


@pytest.fixture
def root(tmp_path):
    """A stick."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def pair(first, second):
    return first, second


@pytest.fixture
def network():
    """Starts stations; each listens at an address of its own and knows those named."""
    started: list[Station] = []
    ports: dict[object, int] = {}

    def start(folder, *known, more=(), command=COMMAND):
        port = ports.setdefault(folder, free_port())
        options = ["--listen", f"127.0.0.1:{port}", *more]
        for other in known:
            options += ["--connect", f"127.0.0.1:{ports.setdefault(other, free_port())}"]
        started.append(Station(folder, *options, command=command))
        started[-1].ready()
        return started[-1]

    yield start
    for station in started:
        station.close()
