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
from functools import partial
from typing import Any

from checkin import facts
from checkin.merge_report import MergeReport
from checkin.session import Session
from checkin.sync import incidents, lan_addresses, lan_status
from checkin.sync.certificates import certificate_pem, secret_pem
from checkin.sync.keys import Keys
from checkin.sync.lan_addresses import BadAddress
from checkin.sync.lan_compare import Comparison
from checkin.sync.lan_connection import Connection, Listening
from checkin.sync.lan_feed import Feed
from checkin.sync.lan_hearing import Hearing
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
from checkin.sync.lan_neighbors import Neighbors
from checkin.sync.lan_network import Credentials, Ears
from checkin.sync.lan_peers import Picture
from checkin.sync.lan_pull import Answers, Pullers
from checkin.sync.lan_voice import Voice
from checkin.sync.lan_words import Alarms, Tell
from checkin.sync.pieces import Piece

__all__ = ["Lan", "Listening", "Options"]

_DIGEST_S = 2.0
_SPREAD = 0.25  # of that time: stations that started together should not all speak together
_SOON_S = 0.05  # after a connection came
_SOON_AFTER_NEWS_S = 0.25
_LOOK_S = 1.0  # how often addresses are looked at
_AT_ONCE = 100  # things that came, at most, before something is merged
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
        tell: Gets what there is to say; `checkin.commands.sync_serve` describes it.
    """

    def __init__(self, session: Session, options: Options, tell: Tell) -> None:
        event_id = session.keys.event_id
        self._session = session
        self._tell = tell
        self._alarms = Alarms(tell, partial(incidents.note_alarm, session.folder, session.clock))
        self._inbox: Inbox = queue.SimpleQueue()
        self._memory = Memory(session.folder)
        for address in options.connect:
            self._memory.note_typed(address)
        self._picture = Picture(session.store, event_id)
        self._intake = Intake(
            session, tell, self._alarms, beside_desk=options.beside_desk, running=options.running
        )
        self._connection = self._make_connection(options.listening)
        self._neighbors = Neighbors(event_id, self._connection)
        self._voice = Voice(session, self._connection, self._picture)
        sender = self._voice.sender
        self._answers = Answers(session.folder, event_id, sender, self._may_ask)
        self._pullers = Pullers(event_id, sender, self._connection.ask, self._inbox)
        self._feed = Feed(
            session.folder, event_id, session.station.id, self._voice.say_live, self._inbox
        )
        self._compare = Comparison(
            self._picture, self._memory, self._pullers, self._alarms, self._intake, session
        )
        self._hearing = Hearing(
            session,
            self._picture,
            self._compare,
            self._take,
            self._voice.say_live,
            self._alarms,
            tell,
        )
        self._revoked: frozenset[str] = frozenset()  # ids of stations
        self._shunned: frozenset[str] = frozenset()  # and the names in their certificates
        self._ended = False
        self._digest_at_s = self._look_at_s = 0.0

    def command(self, do: str, body: Mapping[str, Any] | None = None) -> None:
        """Have something done; any thread may call this.

        Args:
            do: quit, entries-committed, connect, forget or status.
            body: What belongs to it: `address` for connect and forget.
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
        self._pullers.piece_entries = self._intake.piece_entries
        for part in (self._answers, self._feed, self._pullers, self._neighbors):
            part.start()
        self._connection.check(time.monotonic(), self._shunned)
        self._hurry(_SOON_S)
        self._tell({"is": "ready", **self._status()})
        try:
            while not self._ended:
                self._turn()
        finally:
            for part in (self._answers, self._feed, self._pullers, self._neighbors):
                part.stop()
            self._memory.save()
            self._connection.close(_CLOSE_S)
            self._tell({"is": "bye"})

    def _make_connection(self, listening: Listening) -> Connection:
        ears = Ears(
            heard=lambda content: self._inbox.put(Heard(content)),
            asked=lambda question: self._answers.questions.put(question),
            changed=lambda zid, up: self._inbox.put(LinkChanged(zid, up)),
        )
        keys = self._session.keys
        return Connection(keys.event_id, _credentials(keys), listening, self._memory, ears)

    # the loop

    def _turn(self) -> None:
        """Deal with one thing that came, then with what is due."""
        wait_s = max(0.0, min(self._digest_at_s, self._look_at_s) - time.monotonic())
        if self._intake.is_busy:
            wait_s = min(wait_s, self._intake.wait_s)
        with contextlib.suppress(queue.Empty):
            self._handle(self._inbox.get(timeout=wait_s) if wait_s else self._inbox.get_nowait())
            # the more is merged at once, the quicker
            for _ in range(_AT_ONCE if self._intake.is_busy else 0):
                self._handle(self._inbox.get_nowait())
        if self._intake.is_busy and not self._intake.wait_s:
            self._merged(self._intake.step())
        now_s = time.monotonic()
        if now_s >= self._look_at_s:
            self._pullers.piece_entries = self._intake.piece_entries
            self._look(now_s)
        if now_s >= self._digest_at_s:
            self._speak(now_s)

    def _handle(self, item: Item) -> None:
        match item:
            case Heard():
                self._hear(item.content)
            case LinkChanged():
                self._link_changed(item)
            case TipsCame():
                peer = self._hearing.peers.by_zid.get(item.zid)
                self._compare.take_tips(item.zid, peer, item.tips)
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
        elif command.do == "forget":
            self._memory.forget_typed(str(command.body.get("address", "")))
            self._tell_status()
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

    # the network

    def _look(self, now_s: float) -> None:
        """Look at addresses, and at who has become silent."""
        self._look_at_s = now_s + _LOOK_S
        for peer in self._hearing.peers.silent(now_s):
            self._lose(peer.zid)
        gone = self._hearing.peers.gone
        self._connection.call(
            address
            for station, addresses in gone.items()
            if station not in self._revoked
            for address in addresses
        )
        opened = self._connection.check(now_s, self._shunned)
        if opened or self._connection.reopen_if_deaf(now_s, deaf=self._is_deaf(now_s)):
            self._start_anew()

    def _start_anew(self) -> None:
        """Begin again: there is another session, and nobody knows it yet."""
        for zid in list(self._hearing.peers.by_zid):
            self._lose(zid)
        self._compare.start_anew()
        self._note_deafness()
        self._hurry(_SOON_S)
        self._tell_status()

    def _is_deaf(self, now_s: float) -> bool:
        """Tell whether a connected station that is no stranger says nothing."""
        peers, links = self._hearing.peers, self._connection.links()
        # a station may have a second session, which only calls
        heard = self._shunned | {link.common_name for link in links if link.zid in peers.by_zid}
        silent = {link.zid for link in links if link.common_name not in heard}
        return peers.is_deaf_to(silent - self._connection.zids, now_s)

    def _link_changed(self, change: LinkChanged) -> None:
        if change.up:
            self._hurry(_SOON_S)
        elif change.zid not in {link.zid for link in self._connection.links()}:
            self._lose(change.zid)

    def _lose(self, zid: str) -> None:
        if self._hearing.lose(zid):
            self._hurry(_SOON_AFTER_NEWS_S)

    def _hear(self, content: bytes) -> None:
        newcomer = self._hearing.hear(content)
        if newcomer is not None:
            self._memory.note_station(newcomer.sender.station, newcomer.addresses)
            self._hurry(_SOON_S)

    def _speak(self, now_s: float) -> None:
        self._digest_at_s = now_s + _DIGEST_S * random.uniform(1 - _SPREAD, 1 + _SPREAD)
        self._voice.say_digest(self._hearing.peers.by_zid)
        self._hearing.note_run(self._session.station.id, self._connection.zid)
        self._hearing.news.write(now_s)
        self._memory.save()
        self._tell_status()

    def _hurry(self, within_s: float) -> None:
        """Say the digest soon, once for all reasons that come up meanwhile."""
        self._digest_at_s = min(self._digest_at_s, time.monotonic() + within_s)

    # the store

    def _store_changed(self, own: int) -> None:
        if own:
            self._intake.note_desk()
        elif self._picture.is_stale:
            self._hurry(_SOON_AFTER_NEWS_S)  # another process took a file in
        self._session.projection.forget()
        self._read_revocations()

    def _take(self, pieces: list[Piece]) -> MergeReport | None:
        return self._merged(self._intake.take(pieces))

    def _merged(self, report: MergeReport | None) -> MergeReport | None:
        if report is None:
            return None
        self._picture.spoil()
        for refused in report.refused:
            self._alarms.sound_refusal(refused)
        if any(subject.startswith("station:") for subject in report.subjects):
            self._session.reload()
        news_of_revoked = any(each.station in self._revoked for each in report.deliveries)
        if news_of_revoked or any(s.startswith(facts.REVOKED) for s in report.subjects):
            self._read_revocations()
        return report

    def _read_revocations(self) -> None:
        found = facts.read_revocations(self._session.projection)
        self._revoked = frozenset(each.station for each in found)
        shunned = lan_status.common_names(self._session, self._revoked)
        if shunned != self._shunned:
            self._shunned = shunned
            self._look_at_s = 0.0  # opens a session without them
        self._note_deafness()

    def _note_deafness(self) -> None:
        self._hearing.deaf_to = self._revoked | self._connection.zids

    def _may_ask(self, station: str) -> bool:
        return station not in self._revoked

    # telling

    def _tell_status(self) -> None:
        self._tell({"is": "status", **self._status()})

    def _status(self) -> dict[str, Any]:
        said = lan_status.status(
            self._session, self._picture, self._hearing.peers, self._memory, self._connection
        )
        return {**said, "others": self._neighbors.others}


def _credentials(keys: Keys) -> Credentials:
    return Credentials(
        certificate_pem(keys.shared.authority),
        certificate_pem(keys.certificate),
        secret_pem(keys.station_secret),
    )
