"""Counts the laptops of other events in the network, for whoever wonders why nobody is found.

Somebody who made a second event in place of joining the first sits in the same network and meets
nobody. Such a laptop answers when everybody is asked, and shows its certificate to whoever calls;
that names its event. Nothing proves it, and nothing is done about it: a number is shown.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from checkin.sync import lan_network
from checkin.sync.certificates import claimed_event
from checkin.sync.lan_network import Link, Network

_FIRST_S = 3.0  # stations of this event find each other in less
_EVERY_S = 30.0
_LISTEN_S = 0.7
_CALL_S = 1.0
_VALID_S = 120.0  # a session keeps its certificate
_MOST = 20  # laptops that are called, each time
log = logging.getLogger(__name__)


class Place(Protocol):
    """Where this station is in the network; any thread may ask."""

    @property
    def network(self) -> Network | None:
        """Return the session; None where there is no network."""
        ...

    def links(self) -> list[Link]:
        """Return the connections to others that are open."""
        ...


@dataclass(frozen=True, slots=True)
class _Seen:
    """What somebody showed."""

    laptop: str  # by its certificate; "" where it showed none
    event: str
    at_s: float


class Neighbors(threading.Thread):
    """Looks around now and then.

    Args:
        event_id: The event of this station.
        place: Where it is.

    Attributes:
        others: How many laptops of other events were there last.
    """

    def __init__(self, event_id: str, place: Place) -> None:
        super().__init__(name="neighbors", daemon=True)
        self._event_id = event_id
        self._place = place
        self._ended = threading.Event()
        self._seen: dict[str, _Seen] = {}  # by session or address
        self.others = 0

    def stop(self) -> None:
        """End soon."""
        self._ended.set()

    def run(self) -> None:
        """Look around until this is stopped."""
        wait_s = _FIRST_S
        while not self._ended.wait(wait_s):
            wait_s = _EVERY_S
            try:
                self.look()
            except Exception:  # the edge of the thread: nothing depends on it
                log.exception("neighbors")

    def look(self) -> None:
        """Count them now."""
        network = self._place.network
        if network is None or not network.place.hosts:
            self.others = 0
            return
        now_s = time.monotonic()
        self._seen = {key: s for key, s in self._seen.items() if now_s - s.at_s < _VALID_S}
        laptops = set()
        for key, addresses in self._unconnected(network):
            seen = self._seen.get(key)
            if seen is None:
                seen = self._seen[key] = _look_at(addresses, now_s)
            if seen.event not in ("", self._event_id):
                laptops.add(seen.laptop)
        self.others = len(laptops)

    def _unconnected(self, network: Network) -> list[tuple[str, tuple[str, ...]]]:
        """Return who is there and not connected: sessions, and addresses that do not answer."""
        links = self._place.links()
        connected = {network.zid, *(link.zid for link in links)}
        reached = {*network.addresses, *(link.address for link in links)}
        found = {}
        if network.place.finds_others:
            found = lan_network.scouted(network.place.hosts, _LISTEN_S)
        there = [(zid, addresses) for zid, addresses in found.items() if zid not in connected]
        heard = {address for _, addresses in there for address in addresses}
        called = [(each, (each,)) for each in network.place.known if each not in heard | reached]
        return [*there, *called][:_MOST]


def _look_at(addresses: Iterable[str], now_s: float) -> _Seen:
    """Return what is shown at the first of `addresses` where somebody shows anything."""
    for address in addresses:
        certificate = shown_at(address)
        if certificate:
            laptop = hashlib.sha256(certificate).hexdigest()
            return _Seen(laptop, claimed_event(certificate), now_s)
    return _Seen("", "", now_s)


def shown_at(address: str) -> bytes:
    """Return the certificate that is shown at `address` (host:port); nothing where none is."""
    host, _, port = address.rpartition(":")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # it is read, and believed to be a claim
    # what is no address, refuses, is silent, or speaks something else
    with (
        contextlib.suppress(OSError, ValueError, OverflowError),
        socket.create_connection((host.strip("[]"), int(port)), _CALL_S) as link,
        context.wrap_socket(link) as call,
    ):
        return call.getpeercert(binary_form=True) or b""
    return b""
