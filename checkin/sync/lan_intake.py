"""Takes in what comes from the network, a little at a time, so that no scan here ever waits."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeAlias

from checkin.errors import NotSaved
from checkin.journal import SIGNED_EVERY
from checkin.merge_report import MergeReport, Objection
from checkin.session import Session
from checkin.sync.lan_words import CLONE, NOT_SAVED, Alarms, Tell, merged
from checkin.sync.merge import BESIDE_A_DESK, IN_BULK, PAUSE_S
from checkin.sync.pieces import Piece, tip

_SMALL = 50  # entries of a piece while somebody scans: it is merged whole
_AFTER_FAILURE_S = 1.0
_DESK_LASTS_S = 30.0  # after its last entry a desk still counts as being at work
_DURABLE_EVERY_S = 0.25  # what was pulled and is lost to a power cut is pulled again
_Waiting: TypeAlias = tuple[Piece | None, Callable[[], None]]


class Intake:
    """Merges pieces into the store; it belongs to the one thread that writes.

    Args:
        session: The event folder, open beside the desk.
        tell: Says what was merged.
        alarms: Say what was refused.
        beside_desk: Whether a window works on the same folder all the time.
        running: Id of the journal that the window writes at the moment, if it has said so.
    """

    def __init__(
        self, session: Session, tell: Tell, alarms: Alarms, *, beside_desk: bool, running: str = ""
    ) -> None:
        self._session = session
        self._tell = tell
        self._alarms = alarms
        self._running = running
        self._waiting: deque[_Waiting] = deque()
        self._merger = session.merger(
            most=BESIDE_A_DESK if beside_desk else IN_BULK, beside_desk=beside_desk
        )
        self._desk_until_s = 0.0
        self._not_before_s = self._durable_at_s = 0.0
        self.refused: dict[str, Objection] = {}  # journals, and why some of theirs was not taken

    @property
    def piece_entries(self) -> int:
        """Return how many entries a piece should have at most: it is merged whole."""
        return _SMALL if time.monotonic() < self._desk_until_s else SIGNED_EVERY

    @property
    def is_busy(self) -> bool:
        """Whether pieces wait to be merged."""
        return bool(self._waiting)

    @property
    def wait_s(self) -> float:
        """Return how long to wait before the next step."""
        return max(0.0, self._not_before_s - time.monotonic())

    def note_desk(self) -> None:
        """Note that somebody scans into this store."""
        self._desk_until_s = max(self._desk_until_s, time.monotonic() + _DESK_LASTS_S)

    def add(self, pieces: Sequence[Piece], done: Callable[[], None]) -> None:
        """Have `pieces` merged after those that wait, then `done` called."""
        self._waiting.extend((piece, _nothing) for piece in pieces)
        self._waiting.append((None, done))

    def step(self) -> MergeReport | None:
        """Merge some of what waits."""
        room = self._merger.room
        pieces: list[Piece] = []
        after: list[Callable[[], None]] = []
        while self._waiting and (not pieces or self._fits(room)):
            piece, done = self._waiting.popleft()
            after.append(done)
            if piece is not None:
                pieces.append(piece)
                room -= len(piece.lines)
        now_s = time.monotonic()
        is_durable = not self._waiting and now_s >= self._durable_at_s
        if is_durable:
            self._durable_at_s = now_s + _DURABLE_EVERY_S
        report = self._merge(pieces, more=not is_durable)
        for done in after:
            done()
        return report

    def _fits(self, room: int) -> bool:
        piece = self._waiting[0][0]
        return piece is None or len(piece.lines) <= room

    def take(self, pieces: Sequence[Piece]) -> MergeReport | None:
        """Merge `pieces` now; return what came of it, None where nothing could be written."""
        return self._merge(pieces, more=self.is_busy)

    def _merge(self, pieces: Sequence[Piece], *, more: bool) -> MergeReport | None:
        wanted = [piece for piece in pieces if not self._is_of_a_clone(piece)]
        if not wanted and self.is_busy:
            return None
        try:
            report = self._merger.take(wanted, more=more)
        except NotSaved as error:
            self._alarms.sound(NOT_SAVED, "", reason=error.details.get("reason", ""))
            self._not_before_s = time.monotonic() + _AFTER_FAILURE_S
            return None
        if not wanted:
            return None  # but what came before is on the disk now
        self._not_before_s = time.monotonic() + PAUSE_S
        self._say(report)
        return report

    def _say(self, report: MergeReport) -> None:
        if report.new:
            self._tell(merged(report))
        for refused in report.refused:
            if refused.why is not Objection.GAP:
                self.refused[refused.journal] = refused.why

    def _is_of_a_clone(self, piece: Piece) -> bool:
        """Tell whether somebody else goes on with the journal that the window here writes.

        That is a copy of this laptop made while it ran. Its entries would take the numbers of
        those that the window here writes next.
        """
        if not self._running or piece.journal != self._running:
            return False
        found = tip(self._session.store, self._session.keys.event_id, piece.journal)
        if found is not None and piece.last <= found.seq:
            return False
        self._alarms.sound(CLONE, self._session.station.id, station=self._session.station.name)
        return True


def _nothing() -> None:
    pass
