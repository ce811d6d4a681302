"""Stations in the local network: real processes with real certificates, on loopback."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import secrets
import shutil
import signal
import socket
import sys
from datetime import UTC, datetime, timedelta

import pytest

from checkin import session
from checkin.clock import FixedClock, SystemClock
from checkin.sync import certificates, keys
from checkin.sync import stations as known_stations
from tests.core.sync import stations
from tests.core.sync.lan_station import Station, free_port

SOON_S = 15.0  # for what takes milliseconds on a machine that has nothing else to do
MANY = 3000


@pytest.fixture
def clock():
    """Certificates hold from two days before the event was made: it is made now."""
    return FixedClock(datetime.now(UTC))


@pytest.fixture
def first(tmp_path, clock):
    opened = stations.found(tmp_path / "first", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def third(first, tmp_path):
    opened = stations.join(first, tmp_path / "third", "Station 3")
    yield opened
    opened.close()


@pytest.fixture
def network():
    """Starts stations; each listens at an address of its own and knows those named."""
    started: list[Station] = []
    ports: dict[object, int] = {}

    def start(folder, *known, more=()):
        port = ports.setdefault(folder, free_port())
        options = ["--listen", f"127.0.0.1:{port}", *more]
        for other in known:
            options += ["--connect", f"127.0.0.1:{ports.setdefault(other, free_port())}"]
        started.append(Station(folder, *options))
        started[-1].ready()
        return started[-1]

    yield start
    for station in started:
        station.close()


def test_an_entry_travels_both_ways_while_the_windows_are_open(first, second, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.met()
    stations.enter(first, "anna")
    line = two.merged("anna")
    assert (line["new"], line["from"][0]["name"]) == (1, "Station 1")
    stations.enter(second, "béla")
    one.merged("béla")
    one.agrees()
    assert stations.digest(first) == stations.digest(second)


def test_an_entry_is_told_of_without_waiting_for_the_next_digest(first, second, network):
    network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    stations.enter(first, "anna")
    before = len([line for line in two.lines if line["is"] == "merged"])
    two.merged("anna", timeout_s=1.5)  # digests are two seconds apart
    assert before <= 1


def test_the_window_is_told_who_was_let_in_twice(first, second, network):
    stations.enter(first, "anna")
    stations.enter(second, "anna")
    network(first.folder)
    two = network(second.folder, first.folder)
    [double] = two.merged("anna")["doubles"]
    assert (double["first_station"], double["second_station"]) == ("Station 1", "Station 2")


def test_a_late_joiner_catches_up(first, second, network):
    first.record([stations.passed(f"p-{number}", "Station 1") for number in range(MANY)])
    network(first.folder)
    two = network(second.folder, first.folder)
    assert two.agrees()["entries"] > MANY
    second.catch_up()
    assert second.projection.state("p-0") is not None
    assert stations.digest(first) == stations.digest(second)


def test_a_new_run_of_a_station_is_introduced_by_asking(first, second, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    one.met()
    again = stations.restarted(second)
    try:
        stations.enter(again, "béla")
        one.merged("béla")
        stations.enter(again, "anna")
        one.merged("anna")
    finally:
        again.close()
    assert two.quit() < 3


def test_news_go_through_a_third_station(first, second, third, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    stations.enter(first, "anna")
    two.merged("anna")
    assert one.quit() < 3
    three = network(third.folder, second.folder)
    three.merged("anna")
    stations.enter(third, "béla")
    two.merged("béla")


def test_a_station_that_was_killed_comes_back_and_is_complete(first, second, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    two.kill()
    one.wait(lambda line: line["is"] == "peer" and not line["up"])
    stations.enter(first, "anna")
    again = network(second.folder)  # it remembers the address
    again.merged("anna")
    one.agrees()


def test_addresses_that_were_heard_are_called_again(first, second, third, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    three = network(third.folder, first.folder)
    three.met(2)  # by gossip of the first one
    for station in (one, three):
        assert station.quit() < 3
    stations.enter(second, "béla")
    network(third.folder).merged("béla")
    assert two.process.poll() is None


def test_an_address_can_be_typed_while_it_runs(first, second, network):
    one = network(first.folder)
    two = network(second.folder)
    [address] = one.ready()["addresses"]
    two.say("connect", address=address)
    two.agrees()
    two.say("connect", address="what?")
    assert two.alarm("bad-address")["details"] == {"address": "what?"}


def test_a_station_of_another_event_gets_nothing(first, second, tmp_path, network, clock):
    stranger = stations.found(tmp_path / "stranger", "Stranger", clock)
    stations.enter(stranger, "anna")
    try:
        one = network(first.folder)
        outside = network(stranger.folder, first.folder)
        two = network(second.folder, first.folder, stranger.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        assert [peer["name"] for peer in two.agrees()["peers"]] == ["Station 1"]
        assert outside.wait(lambda line: line["is"] == "status")["peers"] == []
    finally:
        stranger.close()


def test_a_forged_certificate_opens_no_connection(first, second, tmp_path, network):
    """Somebody knows all about the event but has no certificate of its authority."""
    secret, authority = certificates.make_authority(first.keys.event_id, first.clock.now())
    own = dataclasses.replace(first.keys.shared, authority=authority)
    forged = keys.enroll(own, secret, "Forger", first.clock.now())
    forger = session.begin(tmp_path / "forger", forged, first.clock)
    stations.enter(forger, "anna")
    try:
        one = network(first.folder)
        outside = network(forger.folder, first.folder)
        two = network(second.folder, first.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        outside.say("status")
        assert outside.wait(lambda line: line["is"] == "status")["peers"] == []
        assert not [line for line in two.lines if line["is"] == "alarm"]
    finally:
        forger.close()


def test_a_certificate_whose_time_is_over_opens_no_connection(first, second, tmp_path, network):
    """Somebody kept a laptop of this event for years: it is a station, but not on the network."""
    long_ago = first.clock.now() - timedelta(days=500)
    authority_secret = first.keys.authority_secret
    expired = keys.enroll(first.keys.shared, authority_secret, "Kept", long_ago)
    kept = session.begin(tmp_path / "kept", expired, first.clock)
    stations.enter(kept, "anna")
    try:
        one = network(first.folder)
        outside = network(kept.folder, first.folder)
        network(second.folder, first.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        assert outside.status()["peers"] == []
    finally:
        kept.close()
    report = stations.tell(kept_again := session.open_(kept.folder, kept.clock), first)
    kept_again.close()
    assert report.new == 1  # by stick its entries are as true as they were


def test_who_speaks_no_tls_gets_nothing_and_disturbs_nobody(first, second, network):
    one = network(first.folder)
    host, _, port = one.ready()["addresses"][0].partition(":")
    with contextlib.ExitStack() as stack:
        for content in (b"", b"GET / HTTP/1.0\r\n\r\n", b"\x16\x03\x01" + bytes(2000), bytes(9)):
            for _ in range(10):
                stranger = stack.enter_context(socket.create_connection((host, int(port)), 5))
                stranger.sendall(content)
        two = network(second.folder, first.folder)
        two.agrees()
        stations.enter(first, "anna")
        two.merged("anna", timeout_s=2.0)
        assert one.quit() < 3
        assert one.process.returncode == 0


def test_a_revoked_station_gets_nothing_and_gives_nothing(first, second, third, network):
    stations.meet(first, second, third)
    known_stations.revoke(first, "Station 3", "stolen")
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    three = network(third.folder, first.folder, second.folder)
    stations.enter(third, "anna")
    stations.enter(first, "béla")
    two.merged("béla")
    assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
    third.catch_up()
    assert not [line for line in three.lines if line["is"] == "merged"]
    assert not [line for line in two.lines if "anna" in line.get("subjects", ())]


def test_two_laptops_with_one_identity_are_noticed(first, second, tmp_path, network):
    """Somebody cloned the disk: no entry is lost, but each copy and every other is told."""
    shutil.copytree(second.folder, tmp_path / "copy")
    copy = session.open_(tmp_path / "copy", second.clock)
    try:
        one = network(first.folder)
        original = network(second.folder, first.folder)
        clone = network(copy.folder, first.folder)
        for station in (one, original, clone):
            assert station.alarm("sync-clone")["details"]["station"] == "Station 2"
        stations.enter(second, "anna")
        stations.enter(copy, "béla")
        one.merged("anna")
        one.merged("béla")
    finally:
        copy.close()


def test_two_histories_of_one_journal_are_noticed(first, second, tmp_path, network, monkeypatch):
    """A virtual machine was copied while the app ran, and both copies went on."""
    stations.tell(first, second)
    shutil.copytree(second.folder, tmp_path / "copy")
    second.close()
    monkeypatch.setattr(secrets, "token_hex", lambda count: "ab" * count)
    branches = [session.open_(path, second.clock) for path in (second.folder, tmp_path / "copy")]
    monkeypatch.undo()
    try:
        for branch, subject in zip(branches, ("anna", "béla"), strict=True):
            stations.enter(branch, subject)
        one = network(first.folder)
        network(branches[0].folder, first.folder)
        one.merged("anna")
        network(branches[1].folder, first.folder)
        assert one.alarm("sync-fork")["details"]["journal"] == "ab" * 16
        one.wait(lambda line: line["is"] == "status", since=len(one.lines))
        [evidence] = first.store.execute("SELECT seq FROM fork").fetchall()
        assert evidence == (1,)
    finally:
        for branch in branches:
            branch.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("way", ["quit", "term", "interrupt", "gone"])
def test_it_ends_within_three_seconds_and_well(first, second, network, way):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.met()
    if way == "gone":
        two.process.stdin.close()
    elif way == "quit":
        two.say("quit")
    else:
        two.process.send_signal(signal.SIGTERM if way == "term" else signal.SIGINT)
    assert two.process.wait(3) == 0
    two.wait(lambda line: line["is"] == "bye")
    one.wait(lambda line: line["is"] == "peer" and not line["up"])


@pytest.mark.skipif(sys.platform == "win32", reason="processes are stopped otherwise there")
def test_it_ends_in_time_beside_a_station_that_does_not_answer(first, second, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.met()
    os.kill(one.process.pid, signal.SIGSTOP)  # as when a laptop is closed
    try:
        stations.enter(second, "anna")
        assert two.quit() < 3
        assert two.process.returncode == 0
    finally:
        os.kill(one.process.pid, signal.SIGCONT)


def test_a_port_that_was_taken_is_used_as_soon_as_it_is_free(first, second, network):
    """Others know this station by it: a hub that stayed elsewhere would not be found again."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        one = network(first.folder, more=["--listen", address])
        assert one.ready()["addresses"] != [address]
    one.wait(lambda line: line.get("addresses") == [address])
    network(second.folder, more=["--connect", address]).met()


def test_two_processes_of_one_station_are_refused(first, network, monkeypatch):
    one = network(first.folder)
    other = Station(first.folder, "--listen", "127.0.0.1", "--json")
    try:
        assert other.process.wait(SOON_S) == 1
        assert one.process.poll() is None
    finally:
        other.close()
    assert "sync-already-running" in "".join(other.errors)


def test_an_address_that_is_none_is_refused(first):
    station = Station(first.folder, "--connect", "10.0.0.300", "--json")
    try:
        assert station.process.wait(SOON_S) == 1
    finally:
        station.close()
    assert "bad-address" in "".join(station.errors)


def test_entries_that_are_only_here_are_counted(first, second, network):
    one = network(first.folder)
    alone = one.ready()["only_here"]
    assert alone == first.journal.written
    network(second.folder, first.folder)
    assert one.agrees()["only_here"] == 0


def test_how_old_the_news_of_others_are_is_written_down(first, second, network):
    network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    two.wait(lambda line: line["is"] == "status", since=len(two.lines))
    [line] = [each for each in known_stations.status(second).stations if not each.own]
    assert abs((datetime.now(UTC) - line.heard_at).total_seconds()) < SOON_S
    assert abs(line.offset_s) < 1


def test_nothing_is_journaled_by_it(first, second, network):
    """The journal of a station has one writer, and that is the window."""
    before = stations.everything(first)["journal"]
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    for station in (one, two):
        assert station.quit() < 3
    assert len(stations.everything(first)["journal"]) == len(before) + 1  # the other's


def test_a_hub_serves_without_a_window(first, second, network):
    second.close()
    hub = network(second.folder)
    one = network(first.folder, second.folder)
    stations.enter(first, "anna")
    hub.merged("anna")
    assert one.agrees()["peers"][0]["name"] == "Station 2"
    opened = session.open_(second.folder, SystemClock())
    assert stations.digest(opened) == stations.digest(first)
    opened.close()
