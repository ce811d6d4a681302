"""From one person's passages to stays: when the person was inside of which checkpoint.

Scans are never complete: people slip out, come in by another door, leave after midnight. The
rules here say what is taken as known, and they guess nothing: a stay that no scan ended has
no length.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from checkin.clock import aware
from checkin.model import Checkpoint, Direction, Passage
from checkin.report.day_window import DayWindow

# An exit this soon after an entry ends that stay even if everybody counted as gone in between
# (a dinner that goes on past midnight). A later one belongs to an entry that was not scanned.
LONGEST_NIGHT = timedelta(hours=12)
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Stay:
    """One presence of one person in one checkpoint; times are UTC."""

    checkpoint: str
    since: datetime
    until: datetime | None  # None: the person is inside as far as is known
    recorded: bool = False  # whether a scan ended it, and not the automatic exit

    def touches(self, window: DayWindow) -> bool:
        """Whether any part of it lies in the day."""
        return self.since < window.end and (self.until is None or self.until > window.start)

    def lasts(self, window: DayWindow) -> bool:
        """Whether the person is inside when the report is made, or was when the day ended."""
        if self.until is None:
            return self.since < window.end
        return self.since <= window.until < self.until


class StayReader:
    """Reads passages, one person after the other, under the rules of the event's checkpoints."""

    def __init__(self, checkpoints: Mapping[str, Checkpoint], window: DayWindow) -> None:
        self._checkpoints = checkpoints
        self._window = window
        self._single = frozenset(c.id for c in checkpoints.values() if c.single_presence)
        self._open: dict[str, datetime] = {}
        self._stays: list[Stay] = []

    def read(self, passages: Iterable[Passage]) -> tuple[list[Stay], list[Passage]]:
        """Return the stays of one person, and the exits that end none of them.

        Args:
            passages: In time order, of all days up to and a night beyond the day in question.
        """
        self._open, self._stays = {}, []
        strays: list[Passage] = []
        for passage in passages:
            at = aware(passage.at).astimezone(UTC)
            if self._single:
                self._leave_elsewhere(passage.checkpoint, at)
            if passage.direction is Direction.ENTRY:
                self._enter(passage.checkpoint, at)
            elif not self._leave(passage.checkpoint, at):
                strays.append(passage)
        for checkpoint, since in self._open.items():
            self._stays.append(self._unended(checkpoint, since))
        return self._stays, strays

    def _enter(self, checkpoint: str, at: datetime) -> None:
        since = self._open.get(checkpoint)
        if since is None:
            self._open[checkpoint] = at
            return
        gone = self._gone(checkpoint, since)
        if gone is not None and gone <= at:
            self._stays.append(Stay(checkpoint, since, gone))
            self._open[checkpoint] = at

    def _leave(self, checkpoint: str, at: datetime) -> bool:
        since = self._open.pop(checkpoint, None)
        if since is None:
            return False
        if at - since > LONGEST_NIGHT:
            gone = self._gone(checkpoint, since)
            if gone is not None and gone < at:
                self._stays.append(Stay(checkpoint, since, gone))
                return False
        self._stays.append(Stay(checkpoint, since, at, recorded=True))
        return True

    def _leave_elsewhere(self, here: str, at: datetime) -> None:
        for checkpoint in self._single.intersection(self._open) - {here}:
            self._leave(checkpoint, at)

    def _unended(self, checkpoint: str, since: datetime) -> Stay:
        gone = self._gone(checkpoint, since)
        over = gone is not None and gone <= self._window.made_at
        return Stay(checkpoint, since, gone if over else None)

    def _gone(self, checkpoint: str, since: datetime) -> datetime | None:
        rules = self._checkpoints.get(checkpoint)
        at = rules.auto_exit if rules is not None else time(0)
        return None if at is None else self._window.automatic_exit(since, at)


def time_inside(stays: Iterable[Stay], window: DayWindow) -> timedelta | None:
    """Return how long the person was inside on the day, or None where that is not known.

    Being in two checkpoints at once (a panel in the palace) counts once. Somebody inside now is
    counted up to now; a stay that only the automatic exit ended is of unknown length.
    """
    known = [
        (stay.since, stay.until or window.until)
        for stay in stays
        if (stay.recorded or stay.until is None) and stay.touches(window)
    ]
    if not known:
        return None
    total, reached = _NOTHING, window.start
    for since, until in sorted(known):
        until = min(until, window.end)
        if until > reached:
            total += max(_NOTHING, until - max(since, reached))
            reached = until
    return total
