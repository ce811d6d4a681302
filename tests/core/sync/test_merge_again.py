"""One merger takes in again and again what comes, as the process in the network has it do."""

from __future__ import annotations

import pytest

from checkin.errors import NotSaved
from checkin.merge_report import Objection
from checkin.sync.exchange import Exchange
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter, fill_disk, free_disk, known, newest, no_problems


def test_what_a_full_disk_did_not_take_is_forgotten_until_it_comes_again(first, second, third):
    second.record([stations.listed(f"guest-{n}", n) for n in range(7, 700)])
    enter(third, "béla")
    merger = first.merger()
    fill_disk(first)
    with pytest.raises(NotSaved) as error:
        merger.take(known(second))
    assert error.value.details["reason"] == "full"
    free_disk(first)
    assert merger.take([newest(third)]).new == 2
    assert first.projection.state("guest-7") is None
    assert no_problems(first)
    merger.take(known(second))
    stations.tell(third, second)
    assert digest(first) == digest(second)
    assert no_problems(first)


def test_each_station_that_loses_its_place_is_shut_out_at_once(first, second, third):
    for other in (second, third):
        stations.tell(other, first)
    merger = first.merger()
    for other in (second, third):
        enter(other)
        Exchange(first).revoke(other.station.id, "stolen")
        report = merger.take([newest(other)])
        assert [refused.why for refused in report.refused] == [Objection.REVOKED]
    assert first.projection.state("anna").passages == ()
