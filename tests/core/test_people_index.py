"""The search index is made beside the window, and knows all that changed meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import fold
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.journal import Draft
from checkin.names_entries import NameHit
from checkin.people import INDEX_FOLDER, People, load_index
from tests.core.forum import OPENING, hear, write_roster
from tests.core.sync import stations


@pytest.fixture
def zsuzsanna(tmp_path):
    return write_roster(tmp_path / "more.csv", "Name,Registration No\nZsuzsanna Kovács,R-50\n")


def import_list(desk, path):
    desk.roster.take(desk.roster.preview(path))


def found(desk):
    return [hit.attendee.registration for hit in desk.people.find("Zsuzsanna")]


def test_who_came_while_the_first_index_was_made_is_found(desk, folder, clock, zsuzsanna):
    index = load_index(folder, clock)
    import_list(desk, zsuzsanna)
    desk.people.use_index(index)
    assert found(desk) == ["R-50"]


def test_who_came_while_another_index_was_made_is_found(desk, folder, clock, zsuzsanna):
    assert found(desk) == []
    desk.people.await_index()
    index = load_index(folder, clock)
    import_list(desk, zsuzsanna)
    assert found(desk) == ["R-50"]
    desk.people.use_index(index)
    assert found(desk) == ["R-50"]


def test_who_is_not_on_the_roster_is_not_found(desk):
    assert desk.people.find("004217") == ()
    hear(desk, Draft(fold.PASSAGE, "number:004217", {"cp": "palace", "number": 4217}))
    desk.people.refresh(["number:004217", "nobody"])
    assert desk.people.find("004217") == ()


def test_who_is_gone_from_the_store_is_passed_over(desk):
    assert desk.people.hits([NameHit("gone", 1.0)]) == ()


def test_who_only_looks_leaves_no_index_behind(desk, folder, clock):
    reader = Desk.open_to_read(folder, clock)
    assert reader.people.find("Gulsen")
    reader.close()
    assert not (folder / INDEX_FOLDER).exists()


def test_rosters_are_told_apart_though_they_are_as_long_and_as_old(tmp_path):
    """As after a backup was restored, beside an index of what came after it."""
    clock = FixedClock(OPENING)
    first = stations.found(tmp_path / "first", clock=clock)
    second = stations.join(first, tmp_path / "second", "Station 2")
    latest = stations.join(first, tmp_path / "latest", "Station 3")
    alike = People(first).fingerprint()
    assert People(second).fingerprint() == alike
    for opened, minutes in ((first, 1), (second, 2), (latest, 3)):
        opened.clock.advance(timedelta(minutes=minutes))
        opened.record([stations.listed("çingiz", 900 + minutes)])
    assert len({alike, *(People(opened).fingerprint() for opened in (first, second))}) == 3
    for opened in (first, second):
        stations.tell(latest, opened)
    assert People(first).fingerprint() != People(second).fingerprint()
    stations.meet(first, second, latest)
    assert People(first).fingerprint() == People(second).fingerprint()
    for opened in (first, second, latest):
        opened.close()
