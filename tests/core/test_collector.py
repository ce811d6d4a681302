"""The collector of garbage is off while very many values are made, and then as it was."""

from __future__ import annotations

import gc

import pytest

from checkin.collector import without_collector


@pytest.fixture(params=[True, False])
def was_on(request):
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_the_collector_rests_meanwhile_and_is_as_it_was(was_on):
    with without_collector():
        assert not gc.isenabled()
        with without_collector():
            pass
        assert not gc.isenabled()
    assert gc.isenabled() is was_on


def test_work_that_fails_leaves_the_collector_as_it_was(was_on):
    with pytest.raises(ZeroDivisionError), without_collector():
        raise ZeroDivisionError
    assert gc.isenabled() is was_on
