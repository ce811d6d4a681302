"""Events that the program's own commands made, once for all trials."""

from __future__ import annotations

import pytest

from tests.lab.laptop import Forum


@pytest.fixture(scope="session")
def forum(tmp_path_factory):
    return Forum(tmp_path_factory.mktemp("forum"), 3, 40)
