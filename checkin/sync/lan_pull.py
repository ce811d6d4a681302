"""Asking other stations for what is missing here, and answering them."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from checkin.journal import SIGNED_EVERY
from checkin.store import Store
from checkin.sync import lan_messages as messages
from checkin.sync.lan_inbox import Inbox, PiecesCame, TipsCame
from checkin.sync.lan_messages import MessageRefused, PiecesWanted, Sender, TipsWanted
from checkin.sync.lan_network import Question
from checkin.sync.lan_peers import HASH_BYTES
from checkin.sync.pieces import Piece, earliest_first, tips

_THREADS = 3
_TIMEOUT_S = 5.0
_MOST_ENTRIES = 2000  # of one answer
_WAITING = 75  # answers of one station that may wait to be judged while the next is asked for
_MOST_ASKED = 500  # journals in one question
log = logging.getLogger(__name__)
Ask = Callable[[str, bytes, float], bytes | None]


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries of a journal that another station has: from after one number up to another."""

    journal: str
    after: int
    until: int


class Pullers:
    """Asks on threads of its own, so that a station that does not answer keeps nobody waiting.

    Args:
        event_id: The event.
        sender: Returns who asks.
        ask: Asks another station.
        inbox: Gets the answers.

    Attributes:
        piece_entries: How many entries one piece should have at most.
    """

    def __init__(self, event_id: str, sender: Callable[[], Sender], ask: Ask, inbox: Inbox) -> None:
        self._event_id = event_id
        self._sender = sender
        self._ask = ask
        self._inbox = inbox
        self.piece_entries = SIGNED_EVERY
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._ended = False

    def start(self) -> None:
        """Begin to work."""
        for _ in range(_THREADS):
            threading.Thread(target=self._work, name="puller", daemon=True).start()

    def stop(self) -> None:
        """End soon."""
        self._ended = True
        for _ in range(_THREADS):
            self._jobs.put(None)

    def ask_tips(self, zid: str, stations: list[str]) -> None:
        """Ask how far somebody's journals of `stations` go."""
        self._jobs.put(partial(self._pull_tips, zid, stations))

    def ask_pieces(self, zid: str, missing: Sequence[Missing], done: Callable[[], None]) -> None:
        """Ask for what is missing; `done` is called by who empties the inbox, after all of it."""
        self._jobs.put(partial(self._pull, zid, missing, done))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _pull_tips(self, zid: str, stations: list[str]) -> None:
        found = self._answer(zid, TipsWanted(self._sender(), stations))
        tips_of = found.tips if isinstance(found, messages.Tips) else None
        self._inbox.put(TipsCame(zid, tips_of))

    def _pull(self, zid: str, missing: Sequence[Missing], done: Callable[[], None]) -> None:
        waiting = threading.Semaphore(_WAITING)
        open_ends = {each.journal: each for each in missing}
        while open_ends and not self._ended:
            pieces = self._next(zid, list(open_ends.values())[:_MOST_ASKED], open_ends)
            if not pieces:
                break
            waiting.acquire()
            self._inbox.put(PiecesCame(pieces, waiting.release))
        self._inbox.put(PiecesCame((), done))

    def _next(
        self, zid: str, wanted: Sequence[Missing], open_ends: dict[str, Missing]
    ) -> list[Piece]:
        """Return the next pieces that fit, and take them off what is wanted."""
        after = [(each.journal, each.after) for each in wanted]
        question = PiecesWanted(self._sender(), after, self.piece_entries)
        found = self._answer(zid, question)
        if not isinstance(found, messages.Pieces):
            return []
        pieces: list[Piece] = []
        for piece in messages.read_pieces(found.pieces):
            end = open_ends.get(piece.journal)
            if end is None or piece.first != end.after + 1 or not piece.lines:
                break  # not what was asked for
            pieces.append(piece)
            if piece.last >= end.until:
                del open_ends[piece.journal]
            else:
                open_ends[piece.journal] = Missing(piece.journal, piece.last, end.until)
        return pieces

    def _answer(self, zid: str, question: messages.Message) -> messages.Message | None:
        content = self._ask(zid, messages.to_bytes(question), _TIMEOUT_S)
        try:
            return messages.from_bytes(content, self._event_id) if content else None
        except MessageRefused as error:
            log.warning("an answer that makes no sense: %s", error)
            return None


class Answers(threading.Thread):
    """Answers the questions of other stations from a connection to the store of its own.

    Args:
        folder: The event folder.
        event_id: The event.
        sender: Returns who answers.
        may_ask: Tells whether a station (id) gets answers.
    """

    def __init__(
        self,
        folder: Path,
        event_id: str,
        sender: Callable[[], Sender],
        may_ask: Callable[[str], bool],
    ) -> None:
        super().__init__(name="answers", daemon=True)
        self._folder = folder
        self._event_id = event_id
        self._sender = sender
        self._may_ask = may_ask
        self.questions: queue.SimpleQueue[Question | None] = queue.SimpleQueue()

    def stop(self) -> None:
        """End soon."""
        self.questions.put(None)

    def run(self) -> None:
        """Answer until this is stopped."""
        store = Store.open_to_read(self._folder)
        try:
            while (question := self.questions.get()) is not None:
                question.answer(self._answer(store, question.content))
        finally:
            store.close()

    def _answer(self, store: Store, content: bytes) -> bytes | None:
        try:
            asked = messages.from_bytes(content, self._event_id)
        except MessageRefused as error:
            log.warning("a question that makes no sense: %s", error)
            return None
        if not self._may_ask(asked.sender.station):
            return None
        if isinstance(asked, TipsWanted):
            return messages.to_bytes(messages.Tips(self._sender(), self._tips(store, asked)))
        if isinstance(asked, PiecesWanted):
            found = messages.wire_pieces(self._pieces(store, asked))
            return messages.to_bytes(messages.Pieces(self._sender(), found))
        return None

    def _tips(self, store: Store, asked: TipsWanted) -> list[tuple[str, int, bytes]]:
        wanted = set(asked.stations)
        return [
            (each.journal, each.seq, each.hash[:HASH_BYTES])
            for each in tips(store, self._event_id)
            if each.station in wanted
        ]

    def _pieces(self, store: Store, asked: PiecesWanted) -> Iterator[Piece]:
        """Yield the first pieces that come after what somebody has."""
        entries = 0
        most = max(1, min(asked.most, SIGNED_EVERY))
        for piece in earliest_first(store, self._event_id, dict(asked.after), most):
            if entries and entries + len(piece.lines) > _MOST_ENTRIES:
                return
            entries += len(piece.lines)
            yield piece
