"""What would be lost with this laptop: what no other station and no stick has."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from checkin.sync import holdings, lan_memory
from checkin.sync import stations as statuses
from checkin.sync.exchange import Exchange
from checkin.sync.pieces import tips
from tests.core.sync.stations import enter

FOUNDING = 5  # entries of a new event: its name, station, checkpoint and two people


def only_here(opened) -> int:
    return statuses.status(opened).only_here


def test_everything_is_only_here_until_somebody_else_has_it(first):
    assert only_here(first) == FOUNDING
    enter(first)
    assert only_here(first) == FOUNDING + 1


def test_what_went_onto_a_stick_is_not_lost(first, tmp_path):
    exported = Exchange(first).export_numbered(tmp_path)
    status = statuses.status(first)
    assert status.only_here == 0
    assert (status.given.file, status.given.at) == (exported.path.name, first.clock.now())
    enter(first)
    assert only_here(first) == 1


def test_what_others_told_is_not_lost_with_this_laptop(first, second, tmp_path):
    Exchange(second).import_file(Exchange(first).export_file(tmp_path / "to.attend").path)
    (first.folder / holdings.FILE_NAME).unlink()  # as if the stick were not counted
    enter(first)
    assert only_here(first) == FOUNDING + 1
    Exchange(first).import_file(Exchange(second).export_file(tmp_path / "back.attend").path)
    assert only_here(first) == 1


def test_a_file_of_this_laptop_that_comes_back_is_no_copy_elsewhere(first, tmp_path):
    path = Exchange(first).export_file(tmp_path / "x.attend", held={}).path
    Exchange(first).import_file(path)
    assert only_here(first) == FOUNDING


def test_what_a_peer_holds_is_not_lost(first):
    (journal,) = [tip.journal for tip in tips(first.store, first.event.id)]
    memory = lan_memory.Memory(first.folder)
    memory.note_held("b", {journal: 3})
    memory.save()
    assert only_here(first) == FOUNDING - 3


def test_who_told_of_more_before_holds_it_still(first):
    """An older file of theirs may be taken in after a newer one."""
    (journal,) = [tip.journal for tip in tips(first.store, first.event.id)]
    for seq in (4, 2):
        holdings.note_held(first.folder, "b", {journal: seq, f"{seq}": 1})
    assert only_here(first) == FOUNDING - 4
    assert holdings.read(first.folder).stations == {"b": {journal: 4, "4": 1, "2": 1}}


def test_where_others_have_more_than_this_laptop_nothing_is_only_here(first):
    """As after a backup was restored: what was lost is elsewhere."""
    (journal,) = [tip.journal for tip in tips(first.store, first.event.id)]
    holdings.note_held(first.folder, "b", {journal: FOUNDING + 9})
    assert only_here(first) == 0


def test_what_a_station_holds_that_was_shut_out_is_lost(first, second, tmp_path):
    Exchange(second).import_file(Exchange(first).export_file(tmp_path / "to.attend").path)
    (first.folder / holdings.FILE_NAME).unlink()
    Exchange(first).import_file(Exchange(second).export_file(tmp_path / "back.attend").path)
    (journal,) = [tip.journal for tip in tips(first.store, first.event.id)
                  if tip.station == first.station.id]  # fmt: skip
    memory = lan_memory.Memory(first.folder)
    memory.note_held(second.station.id, {journal: FOUNDING})
    memory.save()
    assert only_here(first) == 0
    Exchange(first).revoke("Station 2", "stolen")
    assert only_here(first) == FOUNDING + 1  # the revocation too


def test_a_shared_folder_keeps_copies(first, tmp_path):
    from checkin.sync.shared_folder import SharedFolder

    share = tmp_path / "share"
    share.mkdir()
    SharedFolder(first, Exchange(first), share).write_new()
    assert only_here(first) == 0
    assert statuses.status(first).given is None
    enter(first)
    SharedFolder(first, Exchange(first), share).write_new()  # into another file than before
    assert only_here(first) == 0


@pytest.mark.parametrize("text", ["", "[]", '{"given": 3}', '{"given": {"a": "x"}}'])
def test_a_damaged_memory_counts_as_none(first, text):
    (first.folder / holdings.FILE_NAME).write_text(text)
    assert holdings.read(first.folder).given == {}
    assert only_here(first) == FOUNDING


def test_what_several_threads_note_at_once_is_all_kept(first, caplog):
    """The window writes a stick while other threads read files and look at a shared folder."""
    rounds = range(40)

    (own,) = tips(first.store, first.event.id)

    def give(number: int) -> None:
        given = replace(own, journal=f"journal {number}")
        holdings.note_given(first.folder, "x.attend", first.clock.now(), [given])

    def hold(number: int) -> None:
        holdings.note_held(first.folder, f"station {number}", {"a": number})

    with ThreadPoolExecutor(4) as threads:
        begun = [threads.submit(note, number) for number in rounds for note in (give, hold)]
    assert [each.exception() for each in begun if each.exception()] == []
    found = holdings.read(first.folder)
    assert len(found.given) == len(found.stations) == len(rounds)
    assert caplog.text == ""


def test_what_is_remembered_has_a_limit(first):
    for number in range(120):
        holdings.note_held(first.folder, f"station {number}", {"a": number})
    body = json.loads((first.folder / holdings.FILE_NAME).read_text())
    assert len(body["stations"]) == 100
    assert "station 119" in body["stations"]
