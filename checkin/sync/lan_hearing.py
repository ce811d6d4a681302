"""What a station makes of what others say: entries are merged, digests are compared."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from checkin.clock import to_ms
from checkin.clock_doubt import WRONG_MS
from checkin.merge_report import MergeReport, Objection
from checkin.session import Session
from checkin.sync import lan_messages as messages
from checkin.sync import lan_status
from checkin.sync.lan_compare import Comparison
from checkin.sync.lan_messages import Digest, Live, MessageRefused
from checkin.sync.lan_peers import Peer, Peers, Picture
from checkin.sync.lan_pull import Missing
from checkin.sync.lan_words import CLOCK, CLONE, Alarms, Tell
from checkin.sync.pieces import Piece


class Hearing:
    """Deals with messages; it belongs to the one thread that writes.

    Args:
        session: The event folder, opened beside the desk.
        picture: What this station holds.
        compare: Finds out what is missing.
        take: Merges pieces.
        pass_on: Tells everybody about pieces that somebody else told.
        alarms: Say what a person should know.
        tell: Says the rest.

    Attributes:
        peers: Who is heard at the moment.
        deaf_to: Ids of stations that are not listened to, and of the own sessions.
    """

    def __init__(
        self,
        session: Session,
        picture: Picture,
        compare: Comparison,
        take: Callable[[list[Piece]], MergeReport | None],
        pass_on: Callable[[list[Piece]], None],
        alarms: Alarms,
        tell: Tell,
    ) -> None:
        self._session = session
        self._picture = picture
        self._compare = compare
        self._take = take
        self._pass_on = pass_on
        self._alarms = alarms
        self._tell = tell
        self.peers = Peers()
        self.news = lan_status.News(session)
        self.deaf_to: Collection[str] = frozenset()

    def hear(self, content: bytes) -> Digest | None:
        """Deal with what somebody said; return the digest of who was not known before."""
        try:
            message = messages.from_bytes(content, self._session.keys.event_id)
        except MessageRefused:
            return None  # of another version, or under a wrong name
        if {message.sender.station, message.sender.zid} & set(self.deaf_to):
            return None
        if isinstance(message, Live):
            self._hear_live(message)
        elif isinstance(message, Digest) and self._hear_digest(message):
            return message
        return None

    def lose(self, zid: str) -> bool:
        """Note that a session has gone; return whether anybody was heard by it."""
        peer = self.peers.leave(zid)
        if peer is not None:
            self._tell({"is": "peer", "up": False, **lan_status.of_peer(peer, time.monotonic())})
        return peer is not None

    def note_run(self, station: str, zid: str) -> None:
        """Note by which session a station speaks."""
        if zid and self.peers.is_cloned(station, zid):
            self._alarms.sound(CLONE, station, station=lan_status.name_of(self._session, station))

    def _hear_live(self, live: Live) -> None:
        pieces = messages.read_pieces(live.pieces)
        # what follows in a journal that is not here yet is not introduced again
        unknown = {p.journal for p in pieces if not p.intro and not self._picture.has(p.journal)}
        pieces_known = [piece for piece in pieces if piece.journal not in unknown]
        report = self._take(pieces_known)
        if report and report.new and not self.peers.all_hear(live.sender.zid):
            self._pass_on(pieces_known)  # as a hub, between those who do not see each other
        gaps = {each.journal for each in report.of(Objection.GAP)} if report else set()
        if not gaps and not unknown:
            return
        self._picture.refresh()
        missing = [self._missing(piece) for piece in pieces if piece.journal in gaps | unknown]
        self._compare.want(live.sender.zid, missing)

    def _missing(self, piece: Piece) -> Missing:
        tip = self._picture.tips.get(piece.journal)
        return Missing(piece.journal, tip.seq if tip else 0, piece.last)

    def _hear_digest(self, said: Digest) -> bool:
        now_s, now_ms = time.monotonic(), to_ms(self._session.clock.now())
        peer, is_new = self.peers.hear(said, now_s, now_ms)
        self.note_run(peer.station, peer.zid)
        self._check_clock(peer)
        self._picture.refresh()
        self._compare.take_digest(peer)
        up_to_date = self._picture.stations.get(peer.station) == said.stations.get(peer.station)
        self.news.note(peer.station, peer.offset_ms, heard=up_to_date)
        if is_new:
            self._tell({"is": "peer", "up": True, **lan_status.of_peer(peer, now_s)})
        return is_new

    def _check_clock(self, peer: Peer) -> None:
        if abs(peer.offset_ms) > WRONG_MS:
            offset_s = round(peer.offset_ms / 1000)
            self._alarms.sound(CLOCK, peer.station, station=peer.said.name, offset_s=offset_s)
        else:
            self._alarms.end(CLOCK, peer.station)
