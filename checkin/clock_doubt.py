"""Whose clock is wrong, when those of stations differ: pure, told by what each of them shows.

Nobody here knows the time. But a clock that stands before this program was written is wrong, and
where two others agree with each other and not with this one, it is this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

WRONG = timedelta(minutes=2)  # by how much clocks may differ before somebody should set one
WRONG_MS = WRONG // timedelta(milliseconds=1)
OLDEST = datetime(2026, 1, 1, tzinfo=UTC)  # a clock that shows less was never set


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """What speaks against this laptop's clock.

    Attributes:
        ahead: By how much it is ahead of the others', or of the only other; None: not known.
        station: Name of the only other one, where either of the two may be wrong; "" where it is
            this laptop's for certain.
    """

    ahead: timedelta | None
    station: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether no other clock can be meant."""
        return not self.station


def doubt(now: datetime, others: Sequence[tuple[str, timedelta]]) -> ClockDoubt | None:
    """Return what speaks against the clock that shows `now`; None where nothing does.

    Args:
        now: What this laptop's clock shows.
        others: Names of other stations, and by how much their clocks are ahead of this one.
    """
    set_once = [(name, ahead) for name, ahead in others if now + ahead >= OLDEST]
    lengths = sorted(ahead for _, ahead in set_once)
    if not lengths:
        return ClockDoubt(None) if now < OLDEST else None
    middle = lengths[len(lengths) // 2]
    if now < OLDEST:
        return ClockDoubt(-middle)
    if any(abs(ahead) <= WRONG for ahead in lengths):
        return None
    if sum(abs(ahead - middle) <= WRONG for ahead in lengths) > 1:
        return ClockDoubt(-middle)
    name, ahead = min(set_once)
    return ClockDoubt(-ahead, name)
