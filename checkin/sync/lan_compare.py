"""Finds out from digests what others have that is missing here, and whether histories differ."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from checkin.session import Session
from checkin.sync import lan_status
from checkin.sync.lan_intake import Intake
from checkin.sync.lan_memory import Memory
from checkin.sync.lan_peers import HASH_BYTES, Peer, Picture
from checkin.sync.lan_pull import Missing, Pullers
from checkin.sync.lan_words import FORK, Alarms

_STUCK_S = 1.0  # without an entry: whoever was asked may have gone


@dataclass(frozen=True, slots=True)
class _Pull:
    """A journal that somebody was asked for."""

    zid: str
    held: int  # so many of its entries are here
    moved_s: float  # since when


class Comparison:
    """Compares what this station holds with what others say that they hold.

    Args:
        picture: What this station holds.
        memory: Is told what others hold.
        pullers: Ask for what is missing.
        alarms: Say where two histories of one journal exist.
        intake: Knows what of a journal was refused.
        session: Knows the names of stations.
    """

    def __init__(
        self,
        picture: Picture,
        memory: Memory,
        pullers: Pullers,
        alarms: Alarms,
        intake: Intake,
        session: Session,
    ) -> None:
        self._picture = picture
        self._memory = memory
        self._pullers = pullers
        self._alarms = alarms
        self._intake = intake
        self._session = session
        self.start_anew()

    def start_anew(self) -> None:
        """Forget what was asked: another session answers from now on."""
        self._asked: set[str] = set()  # sessions whose tips were asked for
        self._pulling: dict[str, _Pull] = {}  # by journal
        self._futile: dict[tuple[str, str], int] = {}  # refused, by session and journal
        self._compared: dict[tuple[str, str], int] = {}  # the same up to here

    def take_digest(self, peer: Peer) -> None:
        """See what a station holds, and ask where it holds something else."""
        differing = set(self._picture.differing(peer.said))
        for station in peer.said.stations:
            if station not in differing:
                self._memory.note_held(peer.station, self._picture.held_of(station))
        if differing and peer.zid not in self._asked:
            self._asked.add(peer.zid)
            self._pullers.ask_tips(peer.zid, sorted(differing))

    def take_tips(
        self, zid: str, peer: Peer | None, tips: Sequence[tuple[str, int, bytes]] | None
    ) -> None:
        """Ask for what a station has further than this one, and look for second histories."""
        self._asked.discard(zid)
        if tips is None or peer is None:
            return
        self._picture.refresh()
        missing: list[Missing] = []
        for journal, seq, found in tips:
            own = self._picture.tips.get(journal)
            if own is None or seq > own.seq:
                missing.append(Missing(journal, own.seq if own else 0, seq))
            elif self._is_other_history(zid, journal, seq, found):
                name = lan_status.name_of(self._session, own.station)
                self._alarms.sound(FORK, journal, station=name, journal=journal)
                missing.append(Missing(journal, max(0, seq - 1), seq))  # for the evidence
            else:
                self._memory.note_held(peer.station, {journal: seq})
        self.want(zid, missing)

    def want(self, zid: str, missing: Sequence[Missing]) -> None:
        """Ask a station for entries, each journal at one station at a time.

        One that has gone leaves its question open for seconds; another is asked meanwhile.
        """
        wanted = [
            each
            for each in {each.journal: each for each in missing}.values()
            if not self._is_on_its_way(zid, each.journal)
            and self._futile.get((zid, each.journal)) != each.until
        ]
        if wanted:
            now_s = time.monotonic()
            self._pulling.update({m.journal: _Pull(zid, m.after, now_s) for m in wanted})
            self._pullers.ask_pieces(zid, wanted, partial(self._pulled, zid, wanted))

    def _is_on_its_way(self, zid: str, journal: str) -> bool:
        """Tell whether a journal need not be asked for at `zid`: it comes already."""
        pull, tip = self._pulling.get(journal), self._picture.tips.get(journal)
        if pull is None:
            return False
        now_s, held = time.monotonic(), tip.seq if tip else 0
        if held > pull.held:
            self._pulling[journal] = pull = replace(pull, held=held, moved_s=now_s)
        return pull.zid == zid or now_s - pull.moved_s < _STUCK_S

    def _pulled(self, zid: str, wanted: Sequence[Missing]) -> None:
        for each in wanted:
            pull = self._pulling.get(each.journal)
            if pull is not None and pull.zid == zid:
                del self._pulling[each.journal]
            if self._intake.refused.pop(each.journal, None) is not None:
                self._futile[zid, each.journal] = each.until

    def _is_other_history(self, zid: str, journal: str, seq: int, found: bytes) -> bool:
        if self._compared.get((zid, journal)) == seq:
            return False
        ours = self._picture.hash_at(journal, seq)
        if ours is None or ours == found[:HASH_BYTES]:
            self._compared[zid, journal] = seq
            return False
        return True
