"""Stations in networks that fail as real ones do; needs Linux, root and iproute2."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from checkin.clock import FixedClock
from checkin.sync import namespaces
from tests.core.sync import stations
from tests.core.sync.lan_station import AT_ONCE_S, ENDS_S, Station

WHY_NOT = namespaces.available()
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "a network can be made")
HEALS_S = 30.0  # nine at worst, on laptops of their own


class Party:
    """Laptops with a station each, in a network that can fail."""

    def __init__(self, lab, desks) -> None:
        self.lab, self.desks = lab, desks
        self.running: list[Station] = []

    def start(self, *known) -> None:
        for desk, host in zip(self.desks, self.lab.hosts, strict=True):
            connect = [word for other in known for word in ("--connect", other.ip)]
            self.running.append(Station(desk.folder, *connect, prefix=host.prefix))
        for station in self.running:
            station.ready()

    def all_agree(self, timeout_s=HEALS_S) -> None:
        for station in self.running:
            station.agrees(len(self.running) - 1, timeout_s)

    def enter(self, number, subject) -> None:
        stations.enter(self.desks[number], subject)


@pytest.fixture
def party(tmp_path):
    clock = FixedClock(datetime.now(UTC))
    desks = [stations.found(tmp_path / "0", clock=clock)]
    desks += [stations.join(desks[0], tmp_path / str(n), f"Station {n}") for n in (1, 2)]
    stations.meet(*desks)
    with namespaces.Lab(3) as lab:
        made = Party(lab, desks)
        yield made
        for station in made.running:
            station.close()
        for desk in desks:
            desk.close()


def test_stations_find_each_other_without_being_told(party):
    party.start()
    party.all_agree()
    party.enter(0, "anna")
    for station in party.running[1:]:
        station.merged("anna")


def test_both_halves_work_on_and_agree_after_they_meet(party):
    first, second, third = party.lab.hosts
    party.start()
    party.all_agree()
    party.lab.partition([first, second], [third])
    party.enter(0, "anna")
    party.running[1].merged("anna", timeout_s=AT_ONCE_S)  # nobody waits for who has gone
    party.enter(2, "béla")
    party.running[2].wait(lambda line: line["is"] == "peer" and not line["up"])
    party.enter(1, "carl")
    party.running[0].merged("carl", timeout_s=AT_ONCE_S)
    party.lab.heal()
    party.running[2].merged("carl", HEALS_S)
    party.running[0].merged("béla", HEALS_S)
    party.all_agree()


def test_where_multicast_is_blocked_one_known_address_is_enough(party):
    party.lab.deafen()
    party.start(party.lab.hosts[0])
    party.all_agree()
    for station in party.running:
        assert station.quit() < ENDS_S
        station.close()
    party.running.clear()
    party.start()  # remembered
    party.all_agree()


def test_a_laptop_that_is_plugged_in_again_with_another_address_is_back(party):
    party.start()
    party.all_agree()
    last = party.lab.hosts[2]
    last.unplug()
    gone = party.running[2].wait(lambda line: line.get("network") == "no-network")
    assert gone["peers"] == []
    party.enter(0, "anna")
    last.readdress(200)
    last.plug()
    party.running[2].merged("anna")
    party.all_agree()


def test_clients_that_cannot_see_each_other_are_told_so_and_quit_in_time(party):
    party.start()
    party.all_agree()
    party.lab.isolate()
    for station in party.running:
        station.wait(
            lambda line: line["is"] == "status" and not line["peers"], since=len(station.lines)
        )
        assert station.quit() < ENDS_S
        assert station.process.returncode == 0


def test_who_quits_beside_connections_that_went_silent_ends_well(party):
    """The engine's threads still wait for them then, for ten seconds."""
    party.start()
    party.all_agree()
    party.lab.partition(*([host] for host in party.lab.hosts))
    party.enter(0, "anna")
    for station in party.running:  # two digests that nobody hears
        for _ in range(2):
            station.wait(lambda line: line["is"] == "status", since=len(station.lines))
    for station in party.running:
        station.say("quit")
    assert [station.process.wait(3) for station in party.running] == [0, 0, 0]


def test_no_network_is_left_behind():
    with namespaces.Lab(1) as lab:
        assert lab.switch in namespaces.left_over()
    assert lab.switch not in namespaces.left_over()
