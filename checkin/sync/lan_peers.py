"""Other stations as they are heard on the network, and what they hold compared with this one."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from checkin.store import Store
from checkin.sync.lan_messages import Digest
from checkin.sync.pieces import Tip, digest, hash_at, tip, tips

HASH_BYTES = 8  # of a hash are sent; enough to notice a difference that nobody made on purpose
SILENT_S = 12.5  # five digests: who says nothing for so long is not there


@dataclass(slots=True)
class Peer:
    """One run of the sync process at another station."""

    zid: str
    station: str
    said: Digest
    heard_s: float
    offset_ms: int  # by how much its clock is ahead of ours


@dataclass(slots=True)
class Peers:
    """Who is heard at the moment."""

    by_zid: dict[str, Peer] = field(default_factory=dict)
    gone: dict[str, list[str]] = field(default_factory=dict)  # addresses by station
    _unheard: dict[str, float] = field(default_factory=dict)  # connected sessions, since when
    _runs: dict[str, str] = field(default_factory=dict)  # station: the session heard last
    _former: set[str] = field(default_factory=set)  # sessions that another one followed

    def hear(self, said: Digest, now_s: float, now_ms: int) -> tuple[Peer, bool]:
        """Note what a peer says; return it and whether it is new."""
        known = self.by_zid.get(said.sender.zid)
        offset_ms = said.wall_ms - now_ms
        self.gone.pop(said.sender.station, None)
        if known is None:
            known = Peer(said.sender.zid, said.sender.station, said, now_s, offset_ms)
            self.by_zid[known.zid] = known
            return known, True
        known.said, known.heard_s, known.offset_ms = said, now_s, offset_ms
        return known, False

    def is_cloned(self, station: str, zid: str) -> bool:
        """Note that a session speaks for a station; tell whether another one does so, too.

        A laptop that reconnects has a new session and is never heard by the old one again. Where
        an old one speaks after a new one did, two laptops use one station's identity.
        """
        before = self._runs.get(station)
        if before == zid:
            return False
        self._runs[station] = zid
        if before is not None:
            self._former.add(before)
        return zid in self._former

    def all_hear(self, zid: str) -> bool:
        """Tell whether everybody else hears `zid` without help, as far as they said."""
        return all(zid in peer.said.hears for peer in self.by_zid.values() if peer.zid != zid)

    def leave(self, zid: str) -> Peer | None:
        """Forget who has gone, and return who that was."""
        peer = self.by_zid.pop(zid, None)
        if peer is not None and all(p.station != peer.station for p in self.by_zid.values()):
            self.gone[peer.station] = peer.said.addresses
        return peer

    def silent(self, now_s: float) -> list[Peer]:
        """Return those who have not been heard for long."""
        return [peer for peer in self.by_zid.values() if now_s - peer.heard_s > SILENT_S]

    def is_deaf_to(self, connected: Collection[str], now_s: float) -> bool:
        """Tell whether one of these sessions has been connected for long and says nothing."""
        since = self._unheard
        self._unheard = {zid: since.get(zid, now_s) for zid in connected if zid not in self.by_zid}
        return any(now_s - begin_s > SILENT_S for begin_s in self._unheard.values())


class Picture:
    """What this station holds, as it is compared with others."""

    def __init__(self, store: Store, event_id: str) -> None:
        self._store = store
        self._event_id = event_id
        self._version = -1
        self._spoiled = True
        self.tips: dict[str, Tip] = {}
        self.stations: dict[str, bytes] = {}
        self.digest = ""
        self.entries = 0

    def spoil(self) -> None:
        """Have it read anew: this connection has written."""
        self._spoiled = True

    @property
    def is_stale(self) -> bool:
        """Whether another process has written since it was read."""
        return self._store.version() != self._version

    def refresh(self) -> None:
        """Read it anew where something was written."""
        version = self._store.version()
        if version == self._version and not self._spoiled:
            return
        self._version, self._spoiled = version, False
        found = tips(self._store, self._event_id)
        self.tips = {each.journal: each for each in found}
        self.stations = hashes_by_station(found)
        self.digest = digest(found)
        self.entries = sum(each.seq for each in found)

    def has(self, journal: str) -> bool:
        """Tell whether a journal is known here; it need not have been read anew for that."""
        return journal in self.tips or tip(self._store, self._event_id, journal) is not None

    def hash_at(self, journal: str, seq: int) -> bytes | None:
        """Return the beginning of a journal's hash at an entry; None where it is not here."""
        of = self.tips.get(journal)
        found = hash_at(self._store, self._event_id, of, seq) if of else None
        return found[:HASH_BYTES] if found is not None else None

    def held_of(self, station: str) -> dict[str, int]:
        """Return how many entries are here of each journal of a station."""
        return {each.journal: each.seq for each in self.tips.values() if each.station == station}

    def differing(self, said: Digest) -> list[str]:
        """Return the stations of whose journals somebody holds something else."""
        if said.digest == self.digest:
            return []
        return [station for station, found in said.stations.items()
                if self.stations.get(station) != found]  # fmt: skip


def hashes_by_station(found: Iterable[Tip]) -> dict[str, bytes]:
    """Return one short hash for all journals of each station; `found` is sorted by journal."""
    sums: dict[str, hashlib._Hash] = defaultdict(hashlib.sha256)
    for each in found:
        sums[each.station].update(f"{each.journal}:{each.seq}:{each.hash.hex()}\n".encode())
    return {station: total.digest()[:HASH_BYTES] for station, total in sums.items()}
