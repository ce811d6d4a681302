"""What an exchange by a stick takes, gives and says, where it is not all that it could be."""

from __future__ import annotations

import shutil

import pytest

from checkin.clock import FixedClock
from checkin.sync import stick
from checkin.sync.exchange import Exchange
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter, exchange

CLOCK = FixedClock(OPENING)


@pytest.fixture
def news(second, root):
    """A stick with all that another station knows."""
    enter(second)
    return Exchange(second).export_numbered(root).path


def test_a_stick_that_may_not_be_written_only_brings(first, root, news):
    enter(first)
    assert stick.look(first.folder, CLOCK, root).give == 1
    assert stick.look(first.folder, CLOCK, root, gives=False).give == 0
    done = exchange(first, root, gives=False)
    assert (done.taken, done.given, done.file, done.error) == (2, 0, None, None)
    assert list(root.iterdir()) == [news]


def test_who_stops_while_it_is_taken_gives_nothing_either(first, second, third, root, news):
    enter(third)
    Exchange(third).export_numbered(root)
    enter(first)
    done = exchange(first, root, stops=lambda: True)
    assert (done.taken, done.given, done.error) == (0, 0, None)
    assert [each.report.stopped is not None for each in done.results] == [True]
    assert len(list(root.iterdir())) == 2


def test_files_of_other_events_are_no_results(first, root, news, tmp_path):
    other = stations.found(tmp_path / "other")
    Exchange(other).export_file(root / "a.attend")
    other.close()
    done = exchange(first, root)
    assert [each.path for each in done.results] == [news]


def test_an_ending_in_capitals_is_an_ending(first, second, root, news):
    """As sticks are formatted, laptops may show it so."""
    news.rename(news.with_suffix(".ATTEND"))
    assert exchange(first, root, gives=False).taken == 2
    assert digest(first) == digest(second)


def test_what_is_missing_with_the_stick_is_not_told_file_by_file(first, third, root, news):
    Exchange(third).export_file(root / "later.attend")
    done = exchange(first, root, progress=lambda done, of: shutil.rmtree(root, ignore_errors=True))
    assert done.error.code == "stick-gone"
    assert [(each.path, each.error) for each in done.results] == [(news, None)]


@pytest.mark.parametrize("looks", [2, 3, 4])
def test_nothing_is_claimed_of_what_became_another_device(first, root, news, monkeypatch, looks):
    """Nor is anything written there: it would fill this laptop's own disk."""
    enter(first)
    real, looked = stick.device_of, []

    def device_of(path):
        looked.append(path)
        return real(path) + (len(looked) >= looks)

    monkeypatch.setattr(stick, "device_of", device_of)
    done = exchange(first, root)
    assert (done.taken, done.given, done.error.code) == (2, 0, "stick-gone")
    assert looks == 4 or list(root.iterdir()) == [news]


def test_an_offer_of_what_became_another_device_is_none(first, root, news, monkeypatch):
    numbers = iter((1, 2))
    monkeypatch.setattr(stick, "device_of", lambda path: next(numbers))
    with pytest.raises(stick.StickGone):
        stick.look(first.folder, CLOCK, root)
