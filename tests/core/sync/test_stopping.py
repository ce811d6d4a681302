"""Somebody stops the taking in of a long file: what was taken stays, the rest comes later."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin.merge_report import Stopped
from checkin.sync import stations as known_stations
from checkin.sync.exchange import Exchange
from tests.core.sync import stations

MANY = 30_000


@pytest.fixture
def long_file(first, second, tmp_path):
    """Return a file with more entries than one transaction takes."""
    for start in range(0, MANY, 1000):
        second.record([stations.passed(f"p-{n}", "Station 2") for n in range(start, start + 1000)])
    return Exchange(second).export_file(tmp_path / "long.attend").path


class Impatient:
    """Stops as soon as some entries have gone by."""

    def __init__(self, after):
        self.after, self.done, self.of = after, 0, 0

    def progress(self, done, of):
        self.done, self.of = done, of

    def stops(self):
        return self.done >= self.after


def heard(opened):
    [line] = [each for each in known_stations.status(opened).stations if not each.own]
    return line.heard_at


@pytest.mark.parametrize("beside_desk", [False, True])
def test_what_was_taken_stays_and_the_rest_can_be_taken_later(
    first, second, long_file, beside_desk
):
    exchange, somebody = Exchange(first, beside_desk=beside_desk), Impatient(10_000)
    report = exchange.import_file(long_file, progress=somebody.progress, stops=somebody.stops)
    assert report.stopped == Stopped(somebody.done, somebody.of)
    assert 10_000 <= somebody.done < somebody.of
    assert report.new + report.known == somebody.done
    assert known_stations.status(first).digest != stations.digest(second)
    assert list(stations.desk_of(first).verify()) == []
    rest = exchange.import_file(long_file)
    assert rest.stopped is None
    assert report.new + rest.new == second.journal.written
    assert known_stations.status(first).stations[1].entries == second.journal.written


def test_of_half_a_file_nobody_believes_to_know_all_news(first, second, long_file):
    first.clock.advance(timedelta(minutes=20))
    second.clock.advance(timedelta(minutes=20))
    later = Exchange(second).export_file(long_file.with_name("later.attend")).path
    somebody = Impatient(10_000)
    Exchange(first).import_file(later, progress=somebody.progress, stops=somebody.stops)
    assert heard(first) < first.clock.now()
    Exchange(first).import_file(later)
    assert heard(first) == first.clock.now()


def test_what_the_maker_of_half_a_file_holds_is_not_taken_for_more(first, second, tmp_path):
    stations.tell(first, second)
    file = Exchange(second).export_file(tmp_path / "x.attend").path
    before = known_stations.status(first).only_here
    Exchange(first).import_file(file, stops=lambda: True)
    assert known_stations.status(first).only_here == before > 0
    Exchange(first).import_file(file)
    assert known_stations.status(first).only_here == 0


def test_a_stop_that_comes_too_late_stops_nothing(first, second, tmp_path):
    file = Exchange(second).export_file(tmp_path / "x.attend").path
    somebody = Impatient(10**9)
    report = Exchange(first).import_file(
        file,
        progress=somebody.progress,
        stops=lambda: somebody.done == somebody.of > 0,
    )
    assert report.stopped is None
