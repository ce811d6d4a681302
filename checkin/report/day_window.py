"""One day of the event, from midnight to midnight in the event's own zone.

Arithmetic is done in UTC: Python subtracts two times of the same zone by their clock faces,
which is an hour wrong on the days when clocks are changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from checkin.clock import aware

_SMALLEST_CHANGE = timedelta(minutes=15)  # no zone of this century moves its clocks by less


@dataclass(frozen=True, slots=True)
class DayWindow:
    """The moments that belong to a day, and the moment up to which the report can know.

    `start` and `end` are midnights (in UTC; `end` is the first moment that is not in the day);
    `until` is the last moment of the day that the report can know about.
    """

    day: date
    zone: ZoneInfo
    start: datetime
    end: datetime
    made_at: datetime
    until: datetime
    _exits: dict[tuple[date, time], datetime] = field(default_factory=dict, repr=False)

    def contains(self, at: datetime) -> bool:
        """Whether the moment `at` lies in the day."""
        return self.start <= at < self.end

    def local(self, at: datetime) -> datetime:
        """Return `at` as the clocks of the event show it."""
        return at.astimezone(self.zone)

    def automatic_exit(self, since: datetime, at: time) -> datetime:
        """Return when somebody inside since `since` counts as gone: the next local time `at`."""
        day = since.astimezone(self.zone).date()
        gone = self._exit_on(day, at)
        return gone if gone > since else self._exit_on(day + timedelta(days=1), at)

    def hours(self) -> list[datetime]:
        """Return the beginning of each hour of the day, as its clocks show it.

        Normally 24; an hour that clocks skip is missing, and one they repeat is there twice
        (the second with `fold` 1).
        """
        beginnings: dict[tuple[int, int], datetime] = {}
        at = self.start
        while at < self.end:
            local = self.local(at)
            beginnings.setdefault((local.hour, local.fold), local)
            at += _SMALLEST_CHANGE
        return list(beginnings.values())

    def _exit_on(self, day: date, at: time) -> datetime:
        moment = self._exits.get((day, at))
        if moment is None:
            moment = datetime.combine(day, at, self.zone).astimezone(UTC)
            self._exits[day, at] = moment
        return moment


def day_window(day: date, zone: str, made_at: datetime) -> DayWindow:
    """Return the window of `day` in the IANA zone `zone`, as known at `made_at`.

    Raises:
        ValueError: `made_at` has no timezone: a bug in the caller.
    """
    aware(made_at)
    place = ZoneInfo(zone)
    start = datetime.combine(day, time(0), place).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time(0), place).astimezone(UTC)
    made = made_at.astimezone(UTC)
    return DayWindow(day, place, start, end, made, min(made, end))
