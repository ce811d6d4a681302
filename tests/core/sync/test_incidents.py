"""Copies and strangers are remembered until a person has seen to them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin.network_status import Stranger
from checkin.sync import incidents
from checkin.sync.exchange import Exchange
from checkin.sync.lan_words import Alarms
from tests.core.forum import OPENING
from tests.core.sync import stations

LATER = OPENING + timedelta(minutes=5)


def test_a_stranger_in_a_file_is_remembered_by_whatever_way_the_file_came(first, tmp_path, clock):
    stranger = stations.found(tmp_path / "stranger", "Station 9", clock)
    file = stations.as_file(stations.known(stranger), first.keys, tmp_path / "x.attend")
    stranger.close()
    Exchange(first).import_file(file)
    [found] = incidents.read(first.folder).strangers.values()
    assert (found.entries, found.file, found.at) == (5, "x.attend", OPENING)


def test_what_is_noticed_again_stands_last_with_its_latest_time(tmp_path):
    for journal, at in (("a", OPENING), ("b", OPENING), ("a", LATER)):
        incidents.note_strangers(tmp_path, [Stranger(journal, 3, at)])
    found = incidents.read(tmp_path).strangers
    assert [(each.journal, each.at) for each in found.values()] == [("b", OPENING), ("a", LATER)]


def test_a_flood_of_strangers_fills_no_disk(tmp_path):
    for number in range(incidents.MOST_STRANGERS + 5):
        incidents.note_strangers(tmp_path, [Stranger(str(number), 1, OPENING)])
    found = incidents.read(tmp_path).strangers
    assert len(found) == incidents.MOST_STRANGERS
    assert "4" not in found


def test_what_was_put_away_comes_back_with_its_cause(tmp_path):
    incidents.note_strangers(tmp_path, [Stranger("a", 3, OPENING), Stranger("b", 3, OPENING)])
    incidents.note_copy(tmp_path, "s1", OPENING)
    incidents.put_stranger_away(tmp_path, "a")
    incidents.put_copy_away(tmp_path, "s1", forks=12)
    found = incidents.read(tmp_path)
    assert (set(found.strangers), found.copies, found.settled) == ({"b"}, {}, {"s1": 12})
    incidents.note_copy(tmp_path, "s1", LATER)
    assert incidents.read(tmp_path).copies == {"s1": LATER}


def test_an_alarm_of_the_network_is_noted_before_it_is_told(first):
    seen = []

    def tell(line):
        seen.append((line["code"], incidents.read(first.folder)))

    alarms = Alarms(tell, lambda *told: incidents.note_alarm(first.folder, first.clock, *told))
    alarms.sound("sync-clone", "s1", station="Station 1")
    alarms.sound("sync-stranger", "a" * 32, station="", journal="a" * 32, first=1, entries=7)
    alarms.sound("sync-clock", "s1", station="Station 1", offset_s=900)
    assert seen[0][1].copies == {"s1": OPENING}
    assert seen[1][1].strangers["a" * 32].entries == 7
    assert seen[2][1] == seen[1][1]  # a clock is compared again and again anyhow


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"strangers": 1}', "\xff\xfe"])
def test_a_file_that_makes_no_sense_remembers_nothing(tmp_path, text):
    (tmp_path / incidents.FILE_NAME).write_text(text, "latin-1")
    assert incidents.read(tmp_path) == incidents.Incidents()
    incidents.note_copy(tmp_path, "s1", OPENING)
    assert incidents.read(tmp_path).copies == {"s1": OPENING}
