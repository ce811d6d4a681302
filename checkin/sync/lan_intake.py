"""Takes in what comes from the network, a little at a time, so that no scan here ever waits."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeAlias

from checkin.errors import NotSaved
from checkin.merge_report import MergeReport, Objection
from checkin.session import Session
from checkin.sync.lan_words import CLONE, NOT_SAVED, Alarms, Tell, merged
from checkin.sync.merge import BESIDE_A_DESK
from checkin.sync.pieces import Piece, tip

_ALONE = 5000  # entries a transaction where nobody scans
_SMALL = 50  # entries a transaction beside a desk, at first
_LASTS_S = 0.006  # then as many as take so long: a scan that waits tries again after some more
_PAUSE_S = 0.012  # between transactions: SQLite lets those who wait in only when it is idle
_AFTER_FAILURE_S = 1.0
_DESK_LASTS_S = 60.0  # after its last entry a desk still counts as being at work
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
        self._desk_until_s = float("inf") if beside_desk else 0.0
        self._not_before_s = 0.0
        self._most = float(_SMALL)
        self.refused: dict[str, Objection] = {}  # journals, and why some of theirs was not taken

    @property
    def beside_desk(self) -> bool:
        """Whether somebody scans into this store."""
        return time.monotonic() < self._desk_until_s

    @property
    def piece_entries(self) -> int:
        """Return how many entries a piece should have at most: it is merged whole."""
        return _SMALL if self.beside_desk else BESIDE_A_DESK

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
        most = self._most if self.beside_desk else _ALONE
        pieces: list[Piece] = []
        after: list[Callable[[], None]] = []
        entries = 0
        while self._waiting and (not entries or self._fits(most - entries)):
            piece, done = self._waiting.popleft()
            after.append(done)
            if piece is not None:
                pieces.append(piece)
                entries += len(piece.lines)
        start_s = time.monotonic()
        report = self.take(pieces)
        if entries:
            self._adapt((time.monotonic() - start_s) / entries)
        for done in after:
            done()
        return report

    def _fits(self, room: float) -> bool:
        piece = self._waiting[0][0]
        return piece is None or len(piece.lines) <= room

    def _adapt(self, entry_s: float) -> None:
        """Let the next transaction last as long as a scan may wait, by what this one took."""
        self._most = min(BESIDE_A_DESK, max(_SMALL, _LASTS_S / max(entry_s, 1e-6)))

    def take(self, pieces: Sequence[Piece]) -> MergeReport | None:
        """Merge `pieces` now; return what came of it, None where nothing could be written."""
        wanted = [piece for piece in pieces if not self._is_of_a_clone(piece)]
        if not wanted:
            return None
        try:
            report = self._session.merger(most=_ALONE).take(wanted)
        except NotSaved as error:
            self._alarms.sound(NOT_SAVED, "", reason=error.details.get("reason", ""))
            self._not_before_s = time.monotonic() + _AFTER_FAILURE_S
            return None
        self._not_before_s = time.monotonic() + (_PAUSE_S if self.beside_desk else 0.0)
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
