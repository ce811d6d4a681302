"""Stations in the local network: real processes with real certificates, on loopback."""

from __future__ import annotations

import os
import signal
import socket
import sys
from datetime import UTC, datetime

import pytest

from checkin import session
from checkin.clock import FixedClock, SystemClock
from checkin.sync import stations as known_stations
from tests.core.sync import stations
from tests.core.sync.lan_station import ENDS_S, PATIENCE_S, Station

MANY = 3000
RARE_DIGESTS = """
import sys
from checkin.sync import lan
from ui.launch import main
lan._DIGEST_S = 1000.0
sys.exit(main())
"""


@pytest.fixture
def clock():
    """Stations run by the true clock, so the event is made now."""
    return FixedClock(datetime.now(UTC))


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
    command = [sys.executable, "-c", RARE_DIGESTS, "sync", "serve"]
    network(first.folder, command=command)
    two = network(second.folder, first.folder, command=command)
    two.agrees()
    stations.enter(first, "anna")
    two.merged("anna")


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
    assert two.quit() < ENDS_S


def test_news_go_through_a_third_station(first, second, third, network):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    stations.enter(first, "anna")
    two.merged("anna")
    assert one.quit() < ENDS_S
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
        assert station.quit() < ENDS_S
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


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("way", ["quit", "term", "interrupt", "gone"])
def test_it_ends_in_time_and_well(first, second, network, way):
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.met()
    if way == "gone":
        two.process.stdin.close()
    elif way == "quit":
        two.say("quit")
    else:
        two.process.send_signal(signal.SIGTERM if way == "term" else signal.SIGINT)
    assert two.process.wait(ENDS_S) == 0
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
        assert two.quit() < ENDS_S
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
        assert other.process.wait(PATIENCE_S) == 1
        assert one.process.poll() is None
    finally:
        other.close()
    assert "sync-already-running" in "".join(other.errors)


def test_an_address_that_is_none_is_refused(first):
    station = Station(first.folder, "--connect", "10.0.0.300", "--json")
    try:
        assert station.process.wait(PATIENCE_S) == 1
    finally:
        station.close()
    assert "bad-address" in "".join(station.errors)


def test_entries_that_are_only_here_are_counted(first, second, network):
    assert known_stations.status(first).only_here == first.journal.written
    one = network(first.folder)
    network(second.folder, first.folder)
    one.agrees()
    one.quit()  # what others hold is written down then at the latest
    assert known_stations.status(first).only_here == 0


def test_how_old_the_news_of_others_are_is_written_down(first, second, network):
    network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    two.wait(lambda line: line["is"] == "status", since=len(two.lines))
    [line] = [each for each in known_stations.status(second).stations if not each.own]
    assert abs((datetime.now(UTC) - line.heard_at).total_seconds()) < PATIENCE_S
    assert abs(line.offset_s) < 10  # of one clock; what a busy machine takes is counted in


def test_nothing_is_journaled_by_it(first, second, network):
    """The journal of a station has one writer, and that is the window."""
    before = stations.everything(first)["journal"]
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    for station in (one, two):
        assert station.quit() < ENDS_S
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
