"""Troubles of real laptops in a network, each seen from the program's own commands."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from checkin.sync import namespaces
from tests.core.sync.lan_station import AT_ONCE_S, ENDS_S
from tests.end_to_end import program
from tests.lab.laptop import Forum, Laptop, Party, digests

WHY_NOT = namespaces.available()
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "a network can be made")
SOON_S = 30.0  # nine at worst, on laptops of their own
CLONE_S = 20.0  # two digests, at worst, and a hurry


@pytest.fixture
def party(forum, tmp_path):
    with namespaces.Lab(4) as lab:
        made = Party(lab, forum, tmp_path)
        made.laptops, made.spare = made.laptops[:3], made.laptops[3]
        yield made
        made.close()
        made.spare.close()


def test_a_hub_passes_on_between_clients_that_cannot_see_each_other(party):
    hub, first, second = party.laptops
    party.lab.isolate(but=[hub.host])
    party.lab.deafen()
    hub.serve("--listen", hub.ip)
    for client in (first, second):
        client.serve("--connect", hub.ip)
        client.station.met(1)
    hub.station.met(2)
    person = party.scan(first)
    second.station.merged(person, timeout_s=AT_ONCE_S)
    answer = second.scan(dict(party.forum.people)[person])
    assert (answer["verdict"], answer["reason"]) == ("repeat", "already-in")
    for client in (first, second):
        assert [peer["name"] for peer in client.station.status()["peers"]] == ["Station 0"]
    party.equal(SOON_S)
    for laptop in party.laptops:
        assert laptop.station.quit() < ENDS_S
        assert laptop.station.process.returncode == 0
    assert len(digests(party.laptops)) == 1


@pytest.mark.long
def test_two_that_do_not_reach_each_other_hear_through_a_third(party):
    first, middle, last = party.laptops
    party.lab.part(first.host, last.host)
    for laptop in party.laptops:
        laptop.serve()
    middle.station.met(2)
    person = party.scan(first)
    last.station.merged(person, timeout_s=AT_ONCE_S)
    assert [peer["name"] for peer in last.station.status()["peers"]] == ["Station 1"]


@pytest.mark.long
def test_a_cloned_disk_is_told_to_all_and_no_entry_is_lost(party):
    first, second, third = party.laptops
    party.start()
    clone = party.spare
    for laptop in (second, clone):
        laptop.close_desk()
    shutil.copytree(second.folder, clone.folder)
    clone.serve()
    people = [party.scan(each) for each in (second, clone, first)]
    for each in (first, second, third, clone):
        alarm = each.station.alarm("sync-clone", timeout_s=CLONE_S)
        assert alarm["details"]["station"] == "Station 1"
    everybody = [*party.laptops, clone]
    party.equal(SOON_S, everybody)
    for each in everybody:
        each.station.quit()
        each.close_desk()
    for person in people:
        answer = third.scan(dict(party.forum.people)[person])
        assert answer["reason"] == "already-in"
    for each in everybody:
        each.close_desk()
        assert each.run("verify").line["ok"]


@pytest.mark.long
def test_a_restored_backup_gets_its_own_entries_back(party):
    first, second, third = party.laptops
    backup = first.folder.parent / "backup"
    shutil.copytree(second.folder, backup)
    party.start()
    person = party.scan(second)
    first.station.merged(person)
    second.close()
    shutil.rmtree(second.folder)
    shutil.copytree(backup, second.folder)
    second.serve()
    second.station.merged(person, timeout_s=SOON_S)
    assert second.scan(dict(party.forum.people)[person])["reason"] == "already-in"
    another = party.scan(second)
    third.station.merged(another)
    assert party.equal(SOON_S) < SOON_S


@pytest.mark.long
def test_a_clock_that_is_an_hour_ahead_is_told_and_its_entries_are_taken(party):
    first, second, third = party.laptops
    second.ahead_s = 3600
    party.start()
    alarm = first.station.alarm("sync-clock", timeout_s=SOON_S)
    assert alarm["details"]["station"] == "Station 1"
    assert alarm["details"]["offset_s"] == pytest.approx(3600, abs=5)
    assert second.station.alarm("sync-clock")["details"]["offset_s"] == pytest.approx(-3600, abs=5)
    assert not [line for line in third.station.lines
                if line["is"] == "alarm" and line["details"]["station"] == "Station 0"]  # fmt: skip
    person = party.scan(second)
    first.station.merged(person)
    # it is written down with the digest that follows what was merged
    first.station.wait(lambda line: line["is"] == "status", since=len(first.station.lines) + 2)
    [line] = [line for line in first.run("sync", "status").line["stations"]
              if line["name"] == "Station 1"]  # fmt: skip
    assert line["offset_s"] == pytest.approx(3600, abs=5)


@pytest.mark.long
def test_a_clock_that_is_days_ahead_drags_nobody_along(party):
    first, second, _third = party.laptops
    party.start()
    person, code = next(party.people)
    days = (datetime.now(UTC) + timedelta(days=3)).isoformat(timespec="seconds")
    answer = program.run("scan", "--at", days, "--data", second.folder, "--json", stdin=code)
    assert answer.line["verdict"] == "admit"
    first.station.merged(person)
    first.close_desk()
    another = party.scan(first)
    second.station.merged(another)
    party.equal(SOON_S)
    own = {line["name"]: line for line in first.run("sync", "status").line["stations"]}
    last_at = datetime.fromisoformat(own["Station 0"]["last_at"])
    assert last_at < datetime.now(UTC) + timedelta(minutes=1)


@pytest.mark.long
def test_an_event_of_others_in_the_same_network_disturbs_nobody(party, forum):
    first, second, _third = party.laptops
    outside = party.spare
    made = program.run("init", "--data", outside.folder, "--name", "Other", "--checkpoint", "Hall",
                       "--roster", forum.roster, "--station", "Stranger")  # fmt: skip
    assert made.code == 0, made.err
    party.start()
    outside.serve("--connect", first.ip)
    person = party.scan(first)
    second.station.merged(person, timeout_s=AT_ONCE_S)
    outside.station.ready()
    for laptop in party.laptops:
        assert len(laptop.station.status()["peers"]) == 2
        assert not [line for line in laptop.station.lines if line["is"] == "alarm"]
    status = outside.station.status()
    assert (status["peers"], status["network"]) == ([], "open")
    for each, others in ((first, 1), (second, 1), (outside, 3)):
        said = each.station.wait(lambda line, wanted=others: line.get("others") == wanted, 40)
        assert len(said["peers"]) == (0 if each is outside else 2)


def test_a_station_that_is_revoked_while_connected_is_cut_off(party):
    first, second, third = party.laptops
    party.start()
    revoked = first.run("sync", "revoke", "Station 2", "--reason", "stolen")
    assert revoked.code == 0, revoked.err
    for laptop in (first, second):
        laptop.station.wait(
            lambda line: line["is"] == "status" and len(line["peers"]) == 1, SOON_S,
            since=len(laptop.station.lines),
        )  # fmt: skip
    stolen, kept = party.scan(third), party.scan(first)
    second.station.merged(kept, timeout_s=AT_ONCE_S)
    before = len(third.station.lines)
    third.station.wait(lambda line: line["is"] == "status", since=before + 2)
    for laptop in (first, second):
        assert not [line for line in laptop.station.lines if stolen in line.get("subjects", ())]
    assert not [line for line in third.station.lines if kept in line.get("subjects", ())]


@pytest.mark.long
def test_a_laptop_that_joins_while_others_work_is_a_station_like_them(party, forum):
    party.start()
    people = [party.scan(each) for each in party.laptops]
    latecomer = party.spare
    joins(forum, latecomer, "Latecomer")
    latecomer.serve()
    for person in people:
        latecomer.station.merged(person, timeout_s=AT_ONCE_S)
    assert latecomer.scan(dict(forum.people)[people[0]])["reason"] == "already-in"
    person = party.scan(latecomer)
    for each in party.laptops:
        each.station.merged(person, timeout_s=AT_ONCE_S)
    party.equal(SOON_S, [*party.laptops, latecomer])


@pytest.mark.long
def test_two_stations_of_one_name_are_both_there(party, forum):
    first, second, _third = party.laptops
    namesake = party.spare
    joins(forum, namesake, "Station 1")
    party.start()
    namesake.serve()
    first.station.met(3)
    names = [peer["name"] for peer in first.station.status()["peers"]]
    assert names.count("Station 1") == 2
    people = [party.scan(second), party.scan(namesake)]
    for person in people:
        first.station.merged(person)
    party.equal(SOON_S, [*party.laptops, namesake])
    assert not [line for line in first.station.lines if line["is"] == "alarm"]


def joins(forum: Forum, laptop: Laptop, name: str) -> None:
    joined = program.run("join", "--data", laptop.folder, "--pack", forum.pack,
                         "--passphrase-file", forum.phrase, "--station", name)  # fmt: skip
    assert joined.code == 0, joined.err
