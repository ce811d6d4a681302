"""Keeps a station in the network: opens a session, watches the addresses, opens another one."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from checkin.sync import lan_addresses
from checkin.sync.lan_memory import MOST_CALLED, Memory
from checkin.sync.lan_network import Credentials, Ears, Link, Network, Place

_CLOSE_S = 0.3  # how long a new session waits for the old one to give its port back
_EVERYWHERE = "0.0.0.0"  # as people type it who mean any address
_RETURN_S = 5.0  # before the port that was taken is tried again
_PATIENCE_S = 30.0  # before a session whose peers are silent is opened anew; doubles each time
_LONGEST_PATIENCE_S = 600.0
log = logging.getLogger(__name__)


class Reach(StrEnum):
    """Whether this laptop is in a network. Printed as JSON: never rename one."""

    OPEN = "open"
    NONE = "no-network"  # no cable, no Wi-Fi
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen: at one address that somebody chose, or at all that there are."""

    host: str = ""
    port: int = lan_addresses.PORT


class Connection:
    """The session in the network, if there is one at the moment.

    Args:
        event_id: The event.
        credentials: What proves this station.
        listening: Where to listen.
        memory: Knows whom to call.
        ears: What to do with what comes in.
    """

    def __init__(
        self,
        event_id: str,
        credentials: Credentials,
        listening: Listening,
        memory: Memory,
        ears: Ears,
    ) -> None:
        self._event_id = event_id
        self._credentials = credentials
        self._listening = listening
        self._memory = memory
        self._ears = ears
        self._network: Network | None = None
        self._hosts: tuple[str, ...] = ()
        self._shunned: tuple[str, ...] = ()
        self._opened_s = 0.0
        self._patience_s = _PATIENCE_S
        self.reach = Reach.NONE
        self.zids: set[str] = set()  # of all sessions of this run

    @property
    def network(self) -> Network | None:
        """Return the session; None where there is no network."""
        return self._network

    @property
    def zid(self) -> str:
        """Return the id of the session; "" where there is none."""
        return self._network.zid if self._network else ""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return where others reach this station now, as host:port."""
        return self._network.addresses if self._network else ()

    def links(self) -> list[Link]:
        """Return the connections to others that are open."""
        return self._network.links() if self._network else []

    def ask(self, zid: str, content: bytes, timeout_s: float) -> bytes | None:
        """Return what another session answers, or None; any thread may call this."""
        network = self._network
        return network.ask(zid, content, timeout_s) if network else None

    def call(self, addresses: Iterable[str]) -> None:
        """Call stations that were there and have gone until they answer, and no others."""
        network = self._network
        if network:
            own = {*network.place.known, *network.addresses}
            zid = network.call(tuple(sorted(set(addresses) - own))[:MOST_CALLED])
            self.zids.update({zid} - {""})

    def check(self, now_s: float, shunned: Collection[str]) -> bool:
        """Open a session, or another one where addresses or revocations changed.

        Returns:
            Whether there is another session now.
        """
        hosts, wanted = self._usable_hosts(), tuple(sorted(shunned))
        same = (hosts, wanted) == (self._hosts, self._shunned)
        if same and self.reach is not Reach.FAILED and not self._may_return(now_s):
            return False
        self._hosts, self._shunned = hosts, wanted
        self.reopen(now_s)
        return True

    def reopen_if_deaf(self, now_s: float, *, deaf: bool) -> bool:
        """Open another session where peers that are connected have been silent for long."""
        if self._network is None or now_s - self._opened_s < self._patience_s or not deaf:
            return False
        log.warning("connected stations are silent; the session is opened anew")
        self._patience_s = min(2 * self._patience_s, _LONGEST_PATIENCE_S)
        self.reopen(now_s)
        return True

    def reopen(self, now_s: float) -> None:
        """Close the session and open another one, as far as there is a network."""
        self.close(_CLOSE_S)
        self._opened_s = now_s
        self.reach = Reach.NONE
        if self._hosts:
            self._network = self._open()
            self.reach = Reach.OPEN if self._network else Reach.FAILED
        if self._network:
            self.zids.add(self._network.zid)

    def close(self, wait_s: float) -> None:
        """Leave the network."""
        network, self._network = self._network, None
        if network:
            network.close(wait_s)

    def _may_return(self, now_s: float) -> bool:
        """Tell whether the port that others know is free again.

        A session whose connections went silent keeps it for ten seconds after it was closed.
        """
        network, port = self._network, self._listening.port
        return (
            network is not None
            and network.place.port != port != 0
            and now_s - self._opened_s > _RETURN_S
            and all(lan_addresses.is_free(host, port) for host in self._hosts)
        )

    def _usable_hosts(self) -> tuple[str, ...]:
        chosen = self._listening.host
        if chosen in ("", _EVERYWHERE):
            inside = chosen or any(map(_is_inside, self._memory.typed))
            return lan_addresses.own_addresses() or (
                lan_addresses.own_addresses(loopback=True) if inside else ()
            )
        found = lan_addresses.own_addresses(loopback=lan_addresses.is_loopback(chosen))
        return (chosen,) if chosen in found else ()

    def _open(self) -> Network | None:
        for port in (self._listening.port, 0):  # the first may be taken by another program
            try:
                place = self._place(port or lan_addresses.free_port(self._hosts[0]))
                return Network(self._event_id, self._credentials, place, self._ears)
            except OSError as error:
                log.warning("cannot listen at port %d: %s", port, error)
        return None

    def _place(self, port: int) -> Place:
        own = {f"{host}:{port}" for host in self._hosts}
        return Place(
            hosts=self._hosts,
            port=port,
            known=self._memory.calls(own),
            finds_others=not any(map(lan_addresses.is_loopback, self._hosts)),
            shunned=self._shunned,
        )


def _is_inside(address: str) -> bool:
    return lan_addresses.is_loopback(address.rpartition(":")[0])
