"""Finds out from digests what others have that is missing here, and whether histories differ."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from checkin.session import Session
from checkin.sync import lan_status
from checkin.sync.lan_intake import Intake
from checkin.sync.lan_memory import Memory
from checkin.sync.lan_peers import HASH_BYTES, Peer, Picture
from checkin.sync.lan_pull import Missing, Pullers
from checkin.sync.lan_words import FORK, Alarms


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
        self._pulling: set[str] = set()  # journals
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
        """Ask a station for entries, each journal at one station at a time."""
        wanted = [
            each
            for each in {each.journal: each for each in missing}.values()
            if each.journal not in self._pulling
            and self._futile.get((zid, each.journal)) != each.until
        ]
        if wanted:
            self._pulling.update(each.journal for each in wanted)
            self._pullers.ask_pieces(zid, wanted, partial(self._pulled, zid, wanted))

    def _pulled(self, zid: str, wanted: Sequence[Missing]) -> None:
        for each in wanted:
            self._pulling.discard(each.journal)
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
