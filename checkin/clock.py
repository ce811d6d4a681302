"""Time as journal and desk use it: aware moments, the hybrid logical clock, the event's day.

The rules never read a clock; they are given moments. Only `SystemClock` asks the machine.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

_COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_EXACT_MS = 1 << 42  # up to the year 2109 a float of seconds says each millisecond exactly
_ABSURD_LEAD_MS = 36 * 3_600_000  # an entry from further ahead is a broken clock, not news


class Clock(Protocol):
    """Whatever tells the moment; `fixed` says that somebody chose it (`--at`, tests, the tour)."""

    fixed: bool

    def now(self) -> datetime:
        """Return the moment, with its timezone."""
        ...


class SystemClock:
    """The machine's clock."""

    fixed = False

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands where it was put, for `--at`, for tests and for the tour."""

    fixed = True

    def __init__(self, at: datetime) -> None:
        self.at = aware(at)

    def now(self) -> datetime:
        """Return the chosen moment."""
        return self.at

    def advance(self, by: timedelta) -> None:
        """Move on, as a real clock would meanwhile."""
        self.at += by


class HybridClock:
    """Gives each entry its place in the order of all entries of all stations.

    A hybrid logical clock (Kulkarni et al., 2014): 48 bits of milliseconds since 1970 and 16 bits
    of counter. It never goes back and runs past every entry seen, so what an operator does after
    reading some news also sorts after it, even on a laptop whose clock is slow.
    """

    def __init__(self, clock: Clock, last: int = 0) -> None:
        self._clock = clock
        self._last = last
        self._wall = last >> _COUNTER_BITS  # what the clock showed last

    @property
    def clock(self) -> Clock:
        """Return the clock of the wall behind this one."""
        return self._clock

    def tick(self) -> tuple[int, int]:
        """Return the next time for an entry, and by how many ms the wall clock lags behind it.

        A moment that somebody chose is kept as it is, even when it lies before entries that are
        there already: who enters yesterday's list by hand wants it to be yesterday's.
        """
        time, wall = self.ticks(1)
        return time, lag_ms(time, wall)

    def ticks(self, count: int) -> tuple[int, int]:
        """Return the first of `count` times in a row, for entries written together.

        Beside it stands what the wall clock shows, in ms since 1970; see `lag_ms`.
        """
        wall = to_ms(self._clock.now())
        if self._clock.fixed and wall < self._wall:
            first = wall << _COUNTER_BITS
        else:
            first = max(self._last + 1, wall << _COUNTER_BITS)
        self._last, self._wall = first + count - 1, wall
        return first, wall

    def seen(self, remote: int) -> bool:
        """Run past `remote`, an entry's time; return False if it is too absurdly far ahead."""
        if remote >= first_absurd_time(self._clock.now()):
            return False
        self._last = max(self._last, remote)
        return True


def lag_ms(time: int, wall_ms: int) -> int:
    """Return by how much the wall clock, at `wall_ms` since 1970, is behind an entry's time."""
    return (time >> _COUNTER_BITS) - wall_ms


def aware(moment: datetime) -> datetime:
    """Return `moment`, or raise ValueError when it has no timezone: a bug in the caller."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a timezone")
    return moment


def to_ms(moment: datetime) -> int:
    """Return `moment` as whole milliseconds since 1970 (UTC)."""
    return (aware(moment) - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Return the moment that `to_ms` made into `milliseconds`."""
    if 0 <= milliseconds < _EXACT_MS:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)  # three times as quick
    return _EPOCH + timedelta(milliseconds=milliseconds)


def wall_time(entry_time: int, lag_ms: int) -> datetime:
    """Return what the clock on the wall said when the entry was written."""
    return from_ms((entry_time >> _COUNTER_BITS) - lag_ms)


def first_time_at(moment: datetime) -> int:
    """Return the smallest entry time of `moment`, for ranges in the order of entries."""
    return to_ms(moment) << _COUNTER_BITS


def first_absurd_time(now: datetime) -> int:
    """Return the smallest entry time that is too far ahead of `now` to be true."""
    return (to_ms(now) + _ABSURD_LEAD_MS) << _COUNTER_BITS


def event_day(at: datetime, zone: str) -> date:
    """Return the day that `at` belongs to at the event."""
    return aware(at).astimezone(ZoneInfo(zone)).date()


def last_occurrence(of: time, before: datetime, zone: str) -> datetime:
    """Return the latest moment not after `before` when clocks at the event showed `of`.

    On a day when clocks skip `of`, it is when they would have shown it without the change.
    """
    place = ZoneInfo(zone)
    local = aware(before).astimezone(place)
    if local.utcoffset() != (local - timedelta(hours=26)).utcoffset():
        return _last_occurrence_over_a_change(of, local, place)
    moment = datetime.combine(local.date(), of, place)
    return moment if moment <= local else moment - timedelta(days=1)


def _last_occurrence_over_a_change(of: time, local: datetime, place: ZoneInfo) -> datetime:
    # aware moments in one zone compare by what clocks show, so these are turned into UTC
    before = local.astimezone(UTC)
    found: list[datetime] = []
    for days in range(3):
        shown = datetime.combine(local.date() - timedelta(days=days), of, place)
        first, second = (shown.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        found += [first, max(first, second)]  # clocks that are put back show it twice
    return max(moment for moment in found if moment <= before).astimezone(place)
