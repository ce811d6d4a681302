"""Longer trials of six laptops that the program's own commands made: `pytest tests/lab -m long`."""

from __future__ import annotations

import os
import random
import signal
import threading
from time import monotonic

import pytest

from checkin.sync import namespaces
from checkin.sync.lan_served import fill, make_stations
from tests.core.sync.lan_station import ENDS_S
from tests.lab.laptop import Forum, Party, digests

WHY_NOT = namespaces.available()
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "a network can be made"),
]
EQUAL_S = 9.0  # at worst; p95 is 5 s, see `checkin bench sync`
STALL_S = 1.0
MANY = 30_000
PACE = threading.Event()  # never set: people come to a desk one after the other


@pytest.fixture(scope="session")
def forum(tmp_path_factory):
    return Forum(tmp_path_factory.mktemp("forum"), 6, 1500)


@pytest.fixture
def party(forum, tmp_path):
    with namespaces.Lab(7) as lab:
        made = Party(lab, forum, tmp_path)
        made.laptops = made.laptops[:6]
        yield made
        made.close()


def live(party, laptops, seconds):
    """Let people in at laptops in turns; return the longest that one waited for another's news."""
    end, worst, number = monotonic() + seconds, 0.0, 0
    while monotonic() < end:
        writer = laptops[number % len(laptops)]
        number += 1
        person = party.scan(writer)
        start = monotonic()
        for other in laptops:
            if other is not writer:
                other.station.merged(person, timeout_s=15)
        worst = max(worst, monotonic() - start)
        PACE.wait(0.05)
    return worst


@pytest.mark.parametrize("seconds", [1, 3, 6, 12, 25])
def test_halves_work_on_and_agree_when_they_meet(party, seconds):
    party.start()
    first, second = party.laptops[:3], party.laptops[3:]
    party.lab.partition(*([each.host for each in half] for half in (first, second)))
    worst = max(live(party, first, seconds / 2), live(party, second, seconds / 2))
    party.lab.heal()
    took = party.equal(20)
    print(f"partition {seconds} s: worst wait {worst:.3f} s, heal {took:.2f} s")
    assert worst < STALL_S
    assert took < EQUAL_S
    assert live(party, party.laptops, 2) < STALL_S


def test_nobody_waits_for_those_who_vanished(party):
    party.start()
    staying, going = party.laptops[:3], party.laptops[3:]
    party.lab.partition([each.host for each in staying], [going[0].host])
    os.kill(going[1].station.process.pid, signal.SIGSTOP)
    going[2].host.unplug()
    party.lab.partition([each.host for each in staying], *([each.host] for each in going))
    worst = live(party, staying, 14)
    print(f"vanished: worst wait {worst:.3f} s")
    os.kill(going[1].station.process.pid, signal.SIGCONT)
    going[2].host.plug()
    party.lab.heal()
    took = party.equal(30)
    print(f"all back after {took:.2f} s")
    assert worst < STALL_S
    assert took < EQUAL_S


def test_a_laptop_that_slept_is_back(party):
    party.start()
    sleeper, *others = party.laptops
    for seconds in (5, 15):
        os.kill(sleeper.station.process.pid, signal.SIGSTOP)
        assert live(party, others, seconds) < STALL_S
        os.kill(sleeper.station.process.pid, signal.SIGCONT)
        took = party.equal(30)
        print(f"slept {seconds} s: equal after {took:.2f} s")
        assert took < EQUAL_S
    assert live(party, party.laptops, 2) < STALL_S


def test_killed_again_and_again_nothing_is_lost(party):
    party.start()
    victim = party.laptops[0]
    for _ in range(4):
        people = [party.scan(each) for each in party.laptops]
        victim.station.kill()
        people += [party.scan(each) for each in party.laptops]
        start = monotonic()
        victim.serve()
        victim.station.ready()
        took = party.equal(20)
        print(f"killed: started in {monotonic() - start - took:.2f} s, equal after {took:.2f} s")
        assert monotonic() - start < 4
    for each in party.laptops:
        each.station.quit()
        each.close_desk()
        assert each.run("verify").line["ok"]
    assert len(digests(party.laptops)) == 1


def test_on_a_network_that_loses_packets_all_arrives(party):
    if not namespaces.can_lose():
        pytest.skip("no nftables")
    for laptop in party.laptops[:3]:
        party.lab.lose(laptop.host, 5)
    few = party.laptops[:3]
    party.start(among=few)
    worst = live(party, few, 10)
    print(f"5 % lost on each way: worst wait {worst:.3f} s")
    assert worst < 3 * STALL_S  # TCP says everything again
    assert party.equal(10, few) < EQUAL_S


class Schedule:
    """What may happen to laptops, in any order; people come all the time."""

    def __init__(self, party, seed):
        self.party, self.chosen = party, random.Random(seed)
        self.stopped, self.unplugged, self.let_in = set(), set(), []
        self.free = iter(range(100, 250))

    def step(self):
        what = self.chosen.choice(
            [self.part, self.part, self.heal, self.unplug, self.plug, self.sleep, self.wake,
             self.kill, self.kill, self.readdress, self.work, self.work]
        )  # fmt: skip
        what(self.chosen.choice(self.party.laptops))
        for _ in range(self.chosen.randrange(3)):
            self.let_in.append(self.party.scan(self.chosen.choice(self.party.laptops)))
        PACE.wait(self.chosen.choice([0.0, 0.1, 0.5, 1.0, 5.0]))
        return what.__name__

    def part(self, _laptop):
        hosts = [each.host for each in self.party.laptops]
        self.chosen.shuffle(hosts)
        cut = self.chosen.randrange(1, len(hosts))
        self.party.lab.partition(hosts[:cut], hosts[cut:])

    def heal(self, _laptop):
        self.party.lab.heal()

    def unplug(self, laptop):
        laptop.host.unplug()
        self.unplugged.add(laptop)

    def plug(self, laptop):
        laptop.host.plug()
        self.unplugged.discard(laptop)

    def sleep(self, laptop):
        os.kill(laptop.station.process.pid, signal.SIGSTOP)
        self.stopped.add(laptop)

    def wake(self, laptop):
        os.kill(laptop.station.process.pid, signal.SIGCONT)
        self.stopped.discard(laptop)

    def kill(self, laptop):
        laptop.station.kill()
        laptop.serve()
        self.stopped.discard(laptop)

    def readdress(self, laptop):
        if laptop not in self.unplugged:
            laptop.host.readdress(next(self.free))
            laptop.host.plug()

    def work(self, laptop):
        self.let_in += [self.party.scan(laptop) for _ in range(5)]

    def end(self):
        for laptop in list(self.stopped):
            self.wake(laptop)
        for laptop in list(self.unplugged):
            self.plug(laptop)
        self.party.lab.heal()


@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_all_hold_everything_in_the_end(party, seed):
    party.start()
    schedule = Schedule(party, seed)
    print(" ".join(schedule.step() for _ in range(40)))
    schedule.end()
    took = party.equal(30)
    print(f"seed {seed}: {len(schedule.let_in)} let in; equal {took:.2f} s after the end")
    assert took < EQUAL_S
    for laptop in party.laptops:
        assert laptop.station.quit() < ENDS_S
        assert laptop.station.process.returncode == 0
        laptop.close_desk()
        assert laptop.run("verify").line["ok"]
    codes = dict(party.forum.people)
    answers = party.laptops[0]
    assert {answers.scan(codes[person])["reason"] for person in schedule.let_in} == {"already-in"}


def test_killed_while_it_catches_up_a_station_is_complete_after_all(party, tmp_path):

    desks = make_stations(tmp_path / "many", 2)
    fill(desks[0], MANY)
    giver, taker = party.laptops[:2]
    giver.folder, taker.folder = (desk.folder for desk in desks)
    giver.serve()
    for _ in range(3):
        taker.serve()
        taker.station.wait(lambda line: line["is"] == "merged")
        taker.station.kill()
    taker.serve()
    taker.station.ready()
    assert party.equal(EQUAL_S, [giver, taker]) < EQUAL_S
    for desk in desks:
        desk.close()
    assert taker.run("verify").line["ok"]
