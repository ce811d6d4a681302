"""An event with two stations that joined while they were together, and are apart since."""

from __future__ import annotations

import pytest

from tests.core.sync import stations


@pytest.fixture
def first(tmp_path):
    opened = stations.found(tmp_path / "first")
    yield opened
    opened.close()


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def third(first, tmp_path):
    opened = stations.join(first, tmp_path / "third", "Station 3")
    yield opened
    opened.close()
