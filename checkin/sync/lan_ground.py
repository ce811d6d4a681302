"""Where stations of a measurement run, and how their network is made to fail there."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from typing import Protocol

from checkin.session import Session
from checkin.sync import lan_addresses
from checkin.sync.lan_served import Place, Served
from checkin.sync.namespaces import Lab


class Ground(Protocol):
    """Places for stations, with a network between them.

    Attributes:
        places: Where the stations run.
        own_networks: How many of them have a network of their own.
        can_unplug: Whether a station can be left without any network.
        can_part: Whether some can be made to vanish for the others.
    """

    places: list[Place]
    own_networks: int
    can_unplug: bool
    can_part: bool

    def start(self, number: int, desk: Session, *more: str) -> Served:
        """Start one station."""
        ...

    def serve(self, desks: Sequence[Session]) -> list[Served]:
        """Start a station for each desk; return when all hear each other."""
        ...

    def part(self, served: Sequence[Served], going: Sequence[int]) -> None:
        """Let some stations vanish without a word."""
        ...

    def heal(self) -> None:
        """Let all reach each other again."""
        ...

    def unplug(self, number: int) -> None:
        """Leave a station without a network."""
        ...


class _Places:
    """What is the same everywhere."""

    def __init__(self, places: list[Place], known: Sequence[str]) -> None:
        self.places = places
        self._known = known

    def start(self, number: int, desk: Session, *more: str) -> Served:
        """Start one station."""
        return Served.start(desk.folder, self.places[number], self._known, *more)

    def serve(self, desks: Sequence[Session]) -> list[Served]:
        """Start a station for each desk; return when all hear each other."""
        served = [self.start(number, desk, "--beside") for number, desk in enumerate(desks)]
        for each in served:
            each.wait_for_peers(len(served) - 1)
        return served


class Namespaces(_Places):
    """Laptops that have networks of their own; they find each other by multicast."""

    can_unplug = can_part = True

    def __init__(self, lab: Lab) -> None:
        super().__init__(
            [Place(f"{host.ip}:{lan_addresses.PORT}", host.prefix) for host in lab.hosts], ()
        )
        self.own_networks = len(lab.hosts)
        self._lab = lab

    def part(self, served: Sequence[Served], going: Sequence[int]) -> None:
        """Let some stations vanish: they go to a switch of their own."""
        hosts = self._lab.hosts
        gone = [hosts[number] for number in going]
        self._lab.partition([host for host in hosts if host not in gone], gone)

    def heal(self) -> None:
        """Let all reach each other again."""
        for host in self._lab.hosts:
            host.plug()
        self._lab.heal()

    def unplug(self, number: int) -> None:
        """Pull a station's cable out."""
        self._lab.hosts[number].unplug()


class Loopback(_Places):
    """Stations at ports of this laptop; each is told of all others."""

    own_networks = 0
    can_unplug = False
    can_part = hasattr(signal, "SIGSTOP")

    def __init__(self, count: int) -> None:
        host = "127.0.0.1"
        found: dict[str, None] = {}
        while len(found) < count:
            found[f"{host}:{lan_addresses.free_port(host)}"] = None
        super().__init__([Place(address) for address in found], list(found))
        self._stopped: list[int] = []

    def part(self, served: Sequence[Served], going: Sequence[int]) -> None:
        """Let some stations vanish: they are stopped, as laptops that sleep are."""
        for number in going:
            process_id = served[number].process.pid
            os.kill(process_id, signal.SIGSTOP)  # type: ignore[attr-defined,unused-ignore]
            self._stopped.append(process_id)

    def heal(self) -> None:
        """Wake those up that were stopped."""
        for process_id in self._stopped:
            os.kill(process_id, signal.SIGCONT)  # type: ignore[attr-defined,unused-ignore]
        self._stopped = []

    def unplug(self, number: int) -> None:
        """Refuse: a laptop has no cable for each of the stations on it; see `can_unplug`."""
        raise OSError("there is no cable to pull")
