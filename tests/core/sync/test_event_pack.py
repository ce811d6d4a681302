"""Packs: one file and one passphrase make a laptop a station, and nothing else does."""

from __future__ import annotations

import json
import shutil
from contextlib import closing

import pytest

from checkin import facts, session, unmade
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import EventExists, NoEventHere
from checkin.sync import certificates, event_pack, numbers, sealing
from checkin.sync.event_pack import (
    PackNeedsFounder,
    PassphraseMissing,
    PassphraseTooShort,
    StationNameMissing,
    StationNameTaken,
    free_name,
)
from checkin.sync.file_errors import FileRefused
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter, meet

PASSPHRASE = "violet-anchor-seven-lamp"


@pytest.fixture(scope="module")
def founder(tmp_path_factory):
    opened = stations.found(tmp_path_factory.mktemp("founder") / "event")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def path(founder, tmp_path_factory):
    path = tmp_path_factory.mktemp("packs") / "forum.eventpack"
    event_pack.make_pack(founder, path, PASSPHRASE)
    return path


@pytest.fixture(scope="module")
def pack(path):
    return event_pack.open_pack(path, PASSPHRASE)


@pytest.fixture(scope="module")
def compressed(path):
    return sealing.unseal_with_passphrase(path.read_bytes(), PASSPHRASE)


def test_a_laptop_with_the_pack_is_a_station(founder, path, tmp_path):
    joined = event_pack.join(tmp_path / "b", path, PASSPHRASE, " Station  2 ", FixedClock(OPENING))
    assert joined.station.name == "Station 2"
    assert joined.event == founder.event
    assert joined.checkpoints == founder.checkpoints
    assert joined.keys.badge_keys == founder.keys.badge_keys
    assert joined.projection.state("anna") is not None
    enter(joined)
    meet(founder, joined)
    assert digest(founder) == digest(joined)
    assert founder.stations[joined.station.id].name == "Station 2"
    joined.close()


def test_a_pack_knows_the_stations_so_far(pack):
    assert pack.stations == ("Station 1",)


@pytest.mark.parametrize("name", ["Station 1", " station  1"])
def test_no_two_stations_have_one_name(pack, tmp_path, name):
    with pytest.raises(StationNameTaken) as refusal:
        event_pack.join_opened(tmp_path / "b", pack, name, FixedClock(OPENING))
    assert refusal.value.details["free"].casefold() == "station 2"
    assert not (tmp_path / "b").exists()


@pytest.mark.parametrize(
    ("wanted", "taken", "free"),
    [
        ("Station 2", {"Station 1"}, "Station 2"),
        ("Station 2", {"Station 1", "STATION 2", "Station 3"}, "Station 4"),
        ("Hall", {"Hall"}, "Hall 2"),
        ("2", {"2"}, "2 2"),
        ("Зал 9", {"зал 9"}, "Зал 10"),
    ],
)
def test_a_name_that_is_taken_has_a_free_neighbor(wanted, taken, free):
    assert free_name(wanted, taken) == free


def test_a_joined_station_keeps_no_key_that_makes_stations(pack, tmp_path):
    joined = event_pack.join_opened(tmp_path / "b", pack, "Station 2", FixedClock(OPENING))
    text = (tmp_path / "b" / "keys.json").read_text()
    assert pack.authority_secret.hex() not in text
    with pytest.raises(PackNeedsFounder):
        event_pack.make_pack(joined, tmp_path / "x.eventpack", PASSPHRASE)
    joined.close()


def test_each_station_has_a_key_and_a_certificate_of_its_own(founder, pack, tmp_path):
    first, second = (
        event_pack.join_opened(tmp_path / name, pack, "Station 2", FixedClock(OPENING))
        for name in "ab"
    )
    assert first.keys.station_secret != second.keys.station_secret
    shared = founder.keys.shared
    members = [
        certificates.member(shared.authority, shared.event_id, each.keys.certificate)
        for each in (first, second)
    ]
    assert members[0].name.startswith("Station 2.")
    assert members[0].name != members[1].name
    assert members[0].station == first.station.id
    for each in (first, second):
        each.close()


def code_of(path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(FileRefused) as refusal:
        event_pack.open_pack(path, passphrase)
    return refusal.value.code


def test_another_passphrase_does_not_open_it(path):
    assert code_of(path, "violet-anchor-seven-lamb") == "wrong-passphrase"


def test_a_damaged_pack_is_told_from_a_wrong_passphrase(path, tmp_path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = tmp_path / "damaged.eventpack"
    damaged.write_bytes(content)
    assert code_of(damaged) == "pack-damaged"


@pytest.mark.parametrize("content", [b"", b"hello", bytes(900), b"age-encryption.org/v1\n-> X"])
def test_something_else_is_no_pack(tmp_path, content):
    other = tmp_path / "x.eventpack"
    other.write_bytes(content)
    assert code_of(other) == "not-a-pack"


def test_a_pack_that_is_gone_is_told(tmp_path):
    assert code_of(tmp_path / "x.eventpack") == "pack-missing"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"eventpack": 3}, "pack-newer"),
        ({"eventpack": None}, "not-a-pack"),
        ({"authority_secret": "?"}, "pack-damaged"),
        ({"badge_keys": []}, "pack-damaged"),
        ({"event": "0123"}, "pack-damaged"),
    ],
)
def test_the_content_is_read_carefully(compressed, changes, code):
    """As `open_pack` does once the passphrase has fitted, without its seconds."""
    header, *rest = b"".join(sealing.decompress(compressed, 1 << 30)).splitlines(keepends=True)
    line = json.dumps({**json.loads(header), **changes}).encode() + b"\n"
    with pytest.raises(FileRefused) as refusal:
        event_pack._read_pack(sealing.compress([line, *rest]), "x")
    assert refusal.value.code == code


def test_a_pack_needs_a_passphrase(founder, tmp_path):
    with pytest.raises(PassphraseMissing):
        event_pack.make_pack(founder, tmp_path / "x.eventpack", "  ")
    with pytest.raises(PassphraseTooShort):
        event_pack.make_pack(founder, tmp_path / "x.eventpack", " violet7 ")
    assert not (tmp_path / "x.eventpack").exists()


def test_a_station_needs_a_name(pack, tmp_path):
    with pytest.raises(StationNameMissing):
        event_pack.join_opened(tmp_path / "b", pack, " ", FixedClock(OPENING))
    assert not (tmp_path / "b").exists()


def test_an_event_that_is_there_is_left_alone(founder, path):
    with pytest.raises(EventExists):
        event_pack.join(founder.folder, path, "not even looked at", "X", FixedClock(OPENING))


@pytest.fixture
def cut_off(pack, tmp_path, monkeypatch):
    """Return the folder of a join, as it lay there when the station had no name yet."""
    choose = numbers.choose

    def copy_then_choose(*arguments):
        shutil.copytree(tmp_path / "whole", tmp_path / "cut")
        return choose(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(numbers, "choose", copy_then_choose)
        event_pack.join_opened(tmp_path / "whole", pack, "Station 2", FixedClock(OPENING)).close()
    return tmp_path / "cut"


@pytest.mark.parametrize(
    "open_", [session.open_, session.open_beside, session.open_to_read, Desk.open]
)
def test_a_join_that_was_cut_off_made_no_event(cut_off, open_):
    assert (cut_off / "checkin.sqlite").exists()
    with pytest.raises(NoEventHere):
        open_(cut_off, FixedClock(OPENING))


def test_a_join_that_was_cut_off_is_begun_again(cut_off, pack):
    half_of_the_keys = cut_off / ".0123456789ab.part"
    half_of_the_keys.write_text("{")
    event_pack.join_opened(cut_off, pack, "Station 2", FixedClock(OPENING)).close()
    with closing(session.open_(cut_off, FixedClock(OPENING))) as joined:
        assert joined.station.name == "Station 2"
        assert facts.read_ranges(joined.projection)[joined.station.id]
    assert not (cut_off / unmade.FILE_NAME).exists()
    assert not half_of_the_keys.exists()


def test_what_a_join_to_its_end_left_of_the_marker_costs_no_event(pack, tmp_path):
    event_pack.join_opened(tmp_path / "b", pack, "Station 2", FixedClock(OPENING)).close()
    unmade.mark(tmp_path / "b")  # as when its removal did not reach the disk
    with pytest.raises(EventExists):
        event_pack.join_opened(tmp_path / "b", pack, "Station 3", FixedClock(OPENING))
    with closing(session.open_(tmp_path / "b", FixedClock(OPENING))) as joined:
        assert joined.station.name == "Station 2"


def test_a_name_in_any_script_and_length_is_fine(pack, tmp_path):
    name = "Gülüstan sarayı, бірінші қабат, " + "ə" * 60
    joined = event_pack.join_opened(tmp_path / "b", pack, name, FixedClock(OPENING))
    assert joined.station.name == name
    joined.close()
