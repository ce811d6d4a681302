"""Making an event: what is there afterwards, and that a failure leaves things as they were."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta

import pytest

from checkin import event_setup, roster_import
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import (
    AlreadyOpen,
    CheckinError,
    EventExists,
    NoEventHere,
    NotSaved,
    StoreUnusable,
)
from checkin.event_setup import Plan, UnknownTimezone
from checkin.model import Reason
from checkin.roster_import import NumbersUsedUp
from checkin.session import FolderLock
from checkin.store import Store
from checkin.sync import keys
from tests.core.forum import ENTRY, OPENING, badge, problems, set_up


def files(folder):
    found = [path for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"]
    return {path.name: path.read_bytes() for path in found}


def test_everything_of_the_plan_is_there_after_a_restart(folder, clock, roster_file):
    made = set_up(folder, clock, roster_file, venue="Gulustan Palace", station="Desk A")
    event_id = made.event.id
    made.close()
    with closing(Desk.open(folder, clock)) as desk:
        assert (desk.event.id, desk.event.name) == (event_id, "Solidarity Forum")
        assert (desk.event.zone, desk.event.venue) == ("Asia/Baku", "Gulustan Palace")
        assert desk.station.name == "Desk A"
        assert [place.id for place in desk.checkpoints] == ["palace", "gala", "panel"]
        assert desk.checkpoint("GALA dinner").categories == ("VIP",)
        assert desk.checkpoint().id == "palace"
        assert [who.name for who in desk.supervisors] == ["Leyla Məmmədova"]
        assert problems(desk) == []


def test_only_the_owner_may_read_the_keys(desk, folder):
    assert (folder / keys.FILE_NAME).stat().st_mode & 0o077 == 0


def test_without_checkpoints_there_is_an_entrance(folder, clock, roster_file):
    desk, result = Desk.set_up(folder, Plan("Forum", roster_file), clock)
    with closing(desk):
        assert [place.name for place in desk.checkpoints] == ["Entrance"]
        assert result.added == 6
        assert desk.supervisors == ()


def test_checkpoints_of_one_name_are_one():
    made = event_setup.named_checkpoints([" Gala ", "Gala", "", "Panel"])
    assert [place.name for place in made] == ["Gala", "Panel"]
    assert len({place.id for place in made}) == 2
    assert event_setup.named_checkpoints(["Gala"])[0].id == made[0].id


def test_an_event_that_is_there_is_left_alone(desk, folder, clock, roster_file):
    desk.close()
    before = files(folder)
    with pytest.raises(EventExists):
        set_up(folder, clock, roster_file)
    assert files(folder) == before


def test_keys_without_a_database_are_never_thrown_away(desk, folder, clock, roster_file):
    desk.close()
    secret = (folder / keys.FILE_NAME).read_bytes()
    (folder / "checkin.sqlite").rename(folder / "taken-to-the-workshop")
    with pytest.raises(EventExists):
        set_up(folder, clock, roster_file)
    assert (folder / keys.FILE_NAME).read_bytes() == secret


def test_a_folder_in_which_another_copy_works_is_left_alone(folder, clock, roster_file):
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    other = FolderLock(folder)
    other.acquire()
    with pytest.raises(AlreadyOpen):
        set_up(folder, clock, roster_file)
    other.release()
    assert files(folder) == {"notes.txt": b"mine"}
    set_up(folder, clock, roster_file).close()


@pytest.mark.parametrize("content", ["", "Registration No\nR-1\n", "Name\n"])
def test_a_list_that_cannot_be_read_makes_no_event(folder, clock, tmp_path, content):
    path = tmp_path / "bad.csv"
    path.write_text(content)
    with pytest.raises(CheckinError):
        set_up(folder, clock, path)
    assert not folder.exists()


def test_an_unknown_timezone_makes_no_event(folder, clock, roster_file):
    for zone in ("Asia/Bakuu", "", "../etc", "UTC+4"):
        with pytest.raises(UnknownTimezone):
            set_up(folder, clock, roster_file, zone=zone)
    assert not folder.exists()


def no_space(*_arguments):
    raise OSError(28, "No space left on device")


def not_saved(*_arguments):
    raise NotSaved("not saved", reason="full")


@pytest.mark.parametrize(("owner", "name", "failure", "error"), [
    (keys, "save", no_space, StoreUnusable),  # no room for the keys
    (roster_import.RosterImport, "take", not_saved, NotSaved),  # nor for the list
])  # fmt: skip
def test_a_setup_that_fails_can_be_done_again_in_the_same_run(
    folder, clock, roster_file, monkeypatch, owner, name, failure, error
):
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failure)
        with pytest.raises(error) as raised:
            set_up(folder, clock, roster_file)
        assert raised.value.details["reason"] == "full"
    assert files(folder) == {}
    with closing(set_up(folder, clock, roster_file)) as desk:
        assert problems(desk) == []


def test_a_setup_that_was_cut_off_is_begun_again(folder, clock, roster_file, monkeypatch):
    take, cut = roster_import.RosterImport.take, folder.with_name("cut")

    def copy_then_take(*arguments):
        shutil.copytree(folder, cut)  # as a power cut would leave it
        return take(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(roster_import.RosterImport, "take", copy_then_take)
        set_up(folder, clock, roster_file).close()
    with pytest.raises(NoEventHere):
        Desk.open(cut, clock)
    with closing(set_up(cut, clock, roster_file)) as desk:
        assert problems(desk) == []


def test_too_long_a_list_makes_no_event(folder, clock, roster_file, monkeypatch):
    monkeypatch.setattr("checkin.facts.FOUNDER_NUMBERS", (1, 5))
    with pytest.raises(NumbersUsedUp):
        set_up(folder, clock, roster_file)
    assert files(folder) == {}


def test_a_folder_that_is_a_file_is_said(tmp_path, clock, roster_file):
    (tmp_path / "event").write_text("a file")
    with pytest.raises(StoreUnusable):
        set_up(tmp_path / "event", clock, roster_file)
    with pytest.raises(StoreUnusable):
        Store.create(tmp_path / "event")


def test_the_demo_is_an_event_like_any(folder):
    with closing(Desk.set_up_demo(folder, FixedClock(OPENING), attendees=40)) as desk:
        assert sum(1 for _state in desk.people.all()) == 40
        assert len(desk.checkpoints) >= 4
        outcome = desk.scans.scan(badge(desk, 1), desk.checkpoints[0], ENTRY)
        assert outcome.verdict.reason is not Reason.UNKNOWN
        name, pin = event_setup.DEMO_SUPERVISOR
        assert [who.name for who in desk.supervisors] == [name]
        assert pin
        assert problems(desk) == []


def test_a_supervisor_gets_a_new_pin_and_no_double(desk, palace, clock):
    [leyla] = desk.supervisors
    desk.define_supervisor("Leyla Məmmədova", "9999", leyla.id, "2468")
    assert [each.id for each in desk.supervisors] == [leyla.id]
    outcome = desk.scans.scan(badge(desk, 4), palace, ENTRY)
    with pytest.raises(CheckinError):
        desk.scans.override(outcome, leyla.id, "2468", "speaker")
    clock.advance(timedelta(seconds=1))
    assert desk.scans.override(outcome, leyla.id, "9999", "speaker").verdict.admits


def test_a_checkpoint_is_found_by_its_name_its_id_or_as_the_stations_own(desk):
    with pytest.raises(CheckinError) as error:
        desk.checkpoint("Nowhere")
    assert error.value.code == "not-found"
    assert desk.checkpoint("panel 1").id == "panel"
    assert desk.new_checkpoint_id("Panel 2") not in {place.id for place in desk.checkpoints}
