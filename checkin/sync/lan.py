"""One station in the local network: says what it has, asks for what it lacks, merges what comes.

It runs in a process of its own beside the window, on the same store, and journals nothing itself.
Everything that is written is written by the thread that calls `run`; all others only queue.
"""

from __future__ import annotations

import contextlib
import queue
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import checkin
from checkin import facts
from checkin.clock import to_ms
from checkin.merge_report import MergeReport, Objection
from checkin.session import Session
from checkin.sync import lan_addresses, lan_status
from checkin.sync import lan_messages as messages
from checkin.sync.certificates import certificate_pem, secret_pem
from checkin.sync.lan_addresses import BadAddress
from checkin.sync.lan_compare import Comparison
from checkin.sync.lan_connection import Connection, Listening
from checkin.sync.lan_feed import Feed
from checkin.sync.lan_inbox import (
    Command,
    Heard,
    Inbox,
    Item,
    LinkChanged,
    PiecesCame,
    StoreChanged,
    TipsCame,
)
from checkin.sync.lan_intake import Intake
from checkin.sync.lan_memory import Memory
from checkin.sync.lan_messages import Digest, Live, MessageRefused, Sender
from checkin.sync.lan_network import Credentials, Ears
from checkin.sync.lan_peers import Peer, Peers, Picture
from checkin.sync.lan_pull import Answers, Missing, Pullers
from checkin.sync.lan_words import CLOCK, CLONE, Alarms, Tell
from checkin.sync.pieces import Piece
from checkin.sync.tally import CLOCK_ALARM_MS

_DIGEST_S = 2.0
_SPREAD = 0.25  # of that time: stations that started together should not all speak together
_SOON_S = 0.05  # after a connection came
_SOON_AFTER_NEWS_S = 0.25
_LOOK_S = 1.0  # how often addresses are looked at
_CLOSE_S = 1.5


@dataclass(frozen=True, slots=True)
class Options:
    """How a station takes part.

    Attributes:
        listening: Where it listens.
        connect: Addresses of stations that somebody typed, as host:port.
        beside_desk: Whether a window works on the same folder.
        running: Id of the journal that this window writes.
    """

    listening: Listening = field(default_factory=Listening)
    connect: Sequence[str] = ()
    beside_desk: bool = False
    running: str = ""


class Lan:
    """Keeps one station's store equal with those of the others.

    Args:
        session: The event folder, opened beside the desk on the thread that calls `run`.
        options: How to take part.
        tell: Gets values for JSON lines; see docs of `checkin sync serve`.
    """

    def __init__(self, session: Session, options: Options, tell: Tell) -> None:
        keys = session.keys
        self._session = session
        self._event_id = keys.event_id
        self._tell = tell
        self._alarms = Alarms(tell)
        self._inbox: Inbox = queue.SimpleQueue()
        self._memory = Memory(session.folder)
        for address in options.connect:
            self._memory.note_typed(address)
        self._peers = Peers()
        self._picture = Picture(session.store, keys.event_id)
        self._intake = Intake(
            session, tell, self._alarms, beside_desk=options.beside_desk, running=options.running
        )
        self._answers = Answers(session.folder, keys.event_id, self._sender, self._may_ask)
        self._pullers = Pullers(keys.event_id, self._sender, self._ask, self._inbox)
        self._compare = Comparison(self._picture, self._memory, self._pullers, self._alarms,
                                   self._intake, self._name_of)  # fmt: skip
        self._connection = Connection(
            keys.event_id,
            Credentials(
                certificate_pem(keys.shared.authority),
                certificate_pem(keys.certificate),
                secret_pem(keys.station_secret),
            ),
            options.listening,
            self._memory,
            Ears(
                heard=lambda content: self._inbox.put(Heard(content)),
                asked=self._answers.questions.put,
                changed=lambda zid, up: self._inbox.put(LinkChanged(zid, up)),
            ),
        )
        self._feed = Feed(
            session.folder, keys.event_id, session.station.id, self._say_live, self._inbox
        )
        self._news = lan_status.News(session)
        self._revoked: frozenset[str] = frozenset()  # ids of stations
        self._shunned: frozenset[str] = frozenset()  # and the names in their certificates
        self._ended = False
        self._digest_at_s = self._look_at_s = 0.0

    def command(self, do: str, body: Mapping[str, Any] | None = None) -> None:
        """Have something done; any thread may call this.

        Args:
            do: quit, entries-committed, connect or status.
            body: What belongs to it: `address` for connect.
        """
        if do == "entries-committed":
            self._feed.hint()
        self._inbox.put(Command(do, dict(body or {})))

    def run(self) -> None:
        """Take part until somebody says quit.

        Raises:
            StoreUnusable: The store turned out to be damaged.
        """
        self._read_revocations()
        self._picture.refresh()
        for thread in (self._answers, self._feed, self._pullers):
            thread.start()
        self._connection.check(time.monotonic(), self._shunned)
        self._hurry(_SOON_S)
        self._tell({"is": "ready", **self._status()})
        try:
            while not self._ended:
                self._turn()
        finally:
            self._leave()

    def _leave(self) -> None:
        for thread in (self._answers, self._feed, self._pullers):
            thread.stop()
        self._memory.save()
        self._connection.close(_CLOSE_S)
        self._tell({"is": "bye"})

    # the loop

    def _turn(self) -> None:
        """Deal with one thing that came, then with what is due."""
        wait_s = max(0.0, min(self._digest_at_s, self._look_at_s) - time.monotonic())
        if self._intake.is_busy:
            wait_s = min(wait_s, self._intake.wait_s)
        with contextlib.suppress(queue.Empty):
            self._handle(self._inbox.get(timeout=wait_s) if wait_s else self._inbox.get_nowait())
        if self._intake.is_busy and not self._intake.wait_s:
            self._merged(self._intake.step())
        now_s = time.monotonic()
        if now_s >= self._look_at_s:
            self._look(now_s)
        if now_s >= self._digest_at_s:
            self._say_digest(now_s)

    def _handle(self, item: Item) -> None:
        match item:
            case Heard():
                self._hear(item.content)
            case LinkChanged():
                self._link_changed(item)
            case TipsCame():
                self._compare.take_tips(item.zid, self._peers.by_zid.get(item.zid), item.tips)
            case PiecesCame():
                self._intake.add(item.pieces, item.done)
            case StoreChanged():
                self._store_changed(item.own)
            case Command():
                self._obey(item)

    def _obey(self, command: Command) -> None:
        if command.do == "quit":
            self._ended = True
        elif command.do == "connect":
            self._connect(str(command.body.get("address", "")))
        elif command.do == "status":
            self._tell_status()

    def _connect(self, address: str) -> None:
        try:
            host, port = lan_addresses.parse(address)
        except BadAddress as error:
            self._alarms.sound(error.code, address, **error.details)
            return
        self._memory.note_typed(f"{host}:{port}")
        self._connection.reopen(time.monotonic())
        self._start_anew()

    def _look(self, now_s: float) -> None:
        """Look at addresses, and at who has become silent."""
        self._look_at_s = now_s + _LOOK_S
        for peer in self._peers.silent(now_s):
            self._lose(peer.zid)
        opened = self._connection.check(now_s, self._shunned)
        if opened or self._connection.reopen_if_deaf(now_s, self._is_deaf):
            self._start_anew()

    def _start_anew(self) -> None:
        for zid in list(self._peers.by_zid):
            self._lose(zid)
        self._compare.start_anew()
        self._hurry(_SOON_S)
        self._tell_status()

    def _is_deaf(self) -> bool:
        """Tell whether a connected station that is no stranger says nothing."""
        return any(
            link.zid not in self._peers.by_zid and link.common_name not in self._shunned
            for link in self._connection.links()
        )

    # speaking

    def _sender(self) -> Sender:
        return Sender(self._event_id, self._connection.zid, self._session.station.id)

    def _ask(self, zid: str, content: bytes, timeout_s: float) -> bytes | None:
        return self._connection.ask(zid, content, timeout_s)

    def _say_live(self, pieces: list[Piece]) -> None:
        """Tell everybody about new pieces; called by the feed."""
        network = self._connection.network
        if network and pieces:
            wire = messages.wire_pieces(pieces, with_intro=False)
            network.say_live(messages.to_bytes(Live(self._sender(), wire)))

    def _say_digest(self, now_s: float) -> None:
        self._digest_at_s = now_s + _DIGEST_S * random.uniform(1 - _SPREAD, 1 + _SPREAD)
        self._picture.refresh()
        network = self._connection.network
        if network:
            said = Digest(
                self._sender(),
                self._session.station.name,
                checkin.__version__,
                self._now_ms(),
                list(self._connection.addresses),
                self._picture.entries,
                self._picture.digest,
                self._picture.stations,
            )
            network.say_digest(messages.to_bytes(said))
        self._note_run(self._session.station.id, self._connection.zid)
        self._news.write(now_s)
        self._memory.save()
        self._tell_status()

    def _hurry(self, within_s: float) -> None:
        """Say the digest soon, without the network having to hear it all the time."""
        self._digest_at_s = min(self._digest_at_s, time.monotonic() + within_s)

    # hearing

    def _hear(self, content: bytes) -> None:
        try:
            message = messages.from_bytes(content, self._event_id)
        except MessageRefused:
            return  # of another version, or under a wrong name
        if message.sender.station in self._revoked or message.sender.zid in self._connection.zids:
            return
        if isinstance(message, Live):
            self._hear_live(message)
        elif isinstance(message, Digest):
            self._hear_digest(message)

    def _hear_live(self, live: Live) -> None:
        pieces = messages.read_pieces(live.pieces)
        unknown = {piece.journal for piece in pieces if not piece.intro}
        self._picture.refresh()
        unknown -= set(self._picture.tips)
        report = self._merged(self._intake.take([p for p in pieces if p.journal not in unknown]))
        gaps = {each.journal for each in report.of(Objection.GAP)} if report else set()
        self._picture.refresh()
        self._compare.want(
            live.sender.zid,
            [self._missing(piece) for piece in pieces if piece.journal in gaps | unknown],
        )

    def _missing(self, piece: Piece) -> Missing:
        tip = self._picture.tips.get(piece.journal)
        return Missing(piece.journal, tip.seq if tip else 0, piece.last)

    def _hear_digest(self, said: Digest) -> None:
        now_s = time.monotonic()
        peer, is_new = self._peers.hear(said, now_s, self._now_ms())
        self._note_run(peer.station, peer.zid)
        self._check_clock(peer)
        self._memory.note_station(peer.station, said.addresses)
        self._picture.refresh()
        self._compare.take_digest(peer)
        up_to_date = self._picture.stations.get(peer.station) == said.stations.get(peer.station)
        self._news.note(peer.station, peer.offset_ms, heard=up_to_date)
        if is_new:
            self._tell({"is": "peer", "up": True, **lan_status.of_peer(peer, now_s)})
            self._hurry(_SOON_S)

    def _note_run(self, station: str, zid: str) -> None:
        if zid and self._peers.is_cloned(station, zid):
            self._alarms.sound(CLONE, station, station=self._name_of(station))

    def _check_clock(self, peer: Peer) -> None:
        if abs(peer.offset_ms) > CLOCK_ALARM_MS:
            self._alarms.sound(CLOCK, peer.station, station=peer.said.name,
                               offset_s=round(peer.offset_ms / 1000))  # fmt: skip
        else:
            self._alarms.end(CLOCK, peer.station)

    def _link_changed(self, change: LinkChanged) -> None:
        if change.up:
            self._hurry(_SOON_S)
        elif change.zid not in {link.zid for link in self._connection.links()}:
            self._lose(change.zid)

    def _lose(self, zid: str) -> None:
        peer = self._peers.leave(zid)
        if peer is not None:
            self._tell({"is": "peer", "up": False, **lan_status.of_peer(peer, time.monotonic())})
            self._hurry(_SOON_AFTER_NEWS_S)

    # the store

    def _store_changed(self, own: int) -> None:
        if own:
            self._intake.note_desk()
        else:
            self._hurry(_SOON_AFTER_NEWS_S)  # a file was taken in
        self._session.projection.forget()
        self._read_revocations()

    def _merged(self, report: MergeReport | None) -> MergeReport | None:
        if report is not None:
            for refused in report.refused:
                self._alarms.sound_refusal(refused)
            if report.new or report.refused:
                self._picture.spoil()
            if any(subject.startswith(facts.REVOKED) for subject in report.subjects) or any(
                each.station in self._revoked for each in report.deliveries
            ):
                self._read_revocations()
            if any(subject.startswith("station:") for subject in report.subjects):
                self._session.reload()
        return report

    def _read_revocations(self) -> None:
        found = facts.read_revocations(self._session.projection)
        self._revoked = frozenset(each.station for each in found)
        shunned = lan_status.common_names(self._session, self._revoked)
        if shunned != self._shunned:
            self._shunned = shunned
            self._look_at_s = 0.0  # opens a session without them

    def _may_ask(self, station: str) -> bool:
        return station not in self._revoked

    def _name_of(self, station: str) -> str:
        known = self._session.stations.get(station)
        return known.name if known else station

    def _now_ms(self) -> int:
        return to_ms(self._session.clock.now())

    # telling

    def _tell_status(self) -> None:
        self._tell({"is": "status", **self._status()})

    def _status(self) -> dict[str, Any]:
        return lan_status.status(
            self._session, self._picture, self._peers, self._memory, self._connection
        )
