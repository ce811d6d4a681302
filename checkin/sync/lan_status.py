"""What a station says of itself and of the others in the network, and what it writes down."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Any

from checkin.clock import to_ms
from checkin.errors import NotSaved
from checkin.session import Session
from checkin.sync.certificates import introduced
from checkin.sync.lan_connection import Connection
from checkin.sync.lan_memory import Memory
from checkin.sync.lan_peers import Peer, Peers, Picture
from checkin.sync.tally import note_news

_WRITE_EVERY_S = 10.0
_OFFSET_NEWS_MS = 1000  # a change of a clock that is written at once


class News:
    """Writes down up to when each station's news are known here, and how wrong its clock is.

    Not every time, for each write would be one more that a scan may have to wait for.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._heard_ms: dict[str, int] = {}
        self._offset_ms: dict[str, int] = {}
        self._written: dict[str, int] = {}  # offsets
        self._known: set[str] = set()
        self._due_s = 0.0
        self._is_urgent = False

    def note(self, station: str, offset_ms: int, *, heard: bool) -> None:
        """Note what a digest says.

        Args:
            station: Whose digest it is.
            offset_ms: By how much its clock is ahead.
            heard: Whether all that it wrote is here.
        """
        self._offset_ms[station] = offset_ms
        before = self._written.get(station)
        if before is None or abs(offset_ms - before) > _OFFSET_NEWS_MS:
            self._is_urgent = True
        if heard:
            self._heard_ms[station] = to_ms(self._session.clock.now())
            self._is_urgent = self._is_urgent or station not in self._known

    def write(self, now_s: float) -> None:
        """Write it down where it is time."""
        if not self._offset_ms or (now_s < self._due_s and not self._is_urgent):
            return
        self._due_s, self._is_urgent = now_s + _WRITE_EVERY_S, False
        store = self._session.store
        try:
            with store.transaction(brief=True):
                note_news(store, dict(self._heard_ms))
                store.execute_many(
                    "UPDATE news SET offset_ms = ? WHERE station = ?",
                    [(offset, station) for station, offset in self._offset_ms.items()],
                )
        except NotSaved:
            return  # the next entries that come say that nothing can be written
        self._known.update(self._heard_ms)
        self._written.update(self._offset_ms)
        self._heard_ms, self._offset_ms = {}, {}


def name_of(session: Session, station: str) -> str:
    """Return the name of a station, or its id where it is not known."""
    known = session.stations.get(station)
    return known.name if known else station


def common_names(session: Session, stations: Collection[str]) -> frozenset[str]:
    """Return the names in the certificates of `stations`, as connections show them."""
    shared = session.keys.shared
    found = set()
    for station in stations:
        rows = session.store.execute("SELECT id, intro FROM journal WHERE station = ?", (station,))
        for journal, intro in rows:
            member = introduced(shared.authority, shared.event_id, journal, intro or b"")
            if member is not None:
                found.add(member.name)
    return frozenset(found)


def of_peer(peer: Peer, now_s: float) -> dict[str, Any]:
    """Return what there is to say about a station in the network."""
    said = peer.said
    return {
        "station": peer.station,
        "name": said.name,
        "addresses": said.addresses,
        "version": said.version,
        "entries": said.entries,
        "digest": said.digest,
        "offset_s": round(peer.offset_ms / 1000, 1),
        "heard_s": round(now_s - peer.heard_s, 1),
    }


def status(
    session: Session, picture: Picture, peers: Peers, memory: Memory, connection: Connection
) -> dict[str, Any]:
    """Return what there is to say about this station and the others."""
    picture.refresh()
    now_s = time.monotonic()
    return {
        "station": session.station.id,
        "name": session.station.name,
        "network": connection.reach.value,
        "addresses": list(connection.addresses),
        "entries": picture.entries,
        "digest": picture.digest,
        "typed": list(memory.typed),
        "peers": [
            {**of_peer(peer, now_s), "same": peer.said.digest == picture.digest}
            for peer in sorted(peers.by_zid.values(), key=lambda peer: peer.said.name)
        ],
    }
