"""Attendee numbers for stations that join: ranges of their own, chosen without asking anybody.

See docs/decisions/0006. The laptop that made the event has the numbers up to 499,999; the others
have ranges of 10,000 above. Who joins cannot know who else is joining from the same pack, so a
range follows from the number in the station's name, which people keep distinct; without one it is
drawn. Should two stations have one range all the same, they begin at different places in it, and
as soon as they hear of each other one of them takes another.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection

from checkin.facts import NumberRange

FIRST = 500_000
SIZE = 10_000
SEATS = 50


def choose(taken: Collection[NumberRange], station_name: str) -> NumberRange:
    """Return a range for a station called `station_name` that meets none of `taken`.

    When all are taken it shares one, and begins somewhere else in it.
    """
    free = [seat for seat in range(1, SEATS + 1) if not _meets(seat, taken)]
    named = [int(digits) for digits in re.findall(r"\d+", station_name)[-1:]]
    seat = named[0] if named and named[0] in free else secrets.choice(free or range(1, SEATS + 1))
    first, last = _bounds(seat)
    return NumberRange(first, last, first + secrets.randbelow(SIZE))


def _bounds(seat: int) -> tuple[int, int]:
    first = FIRST + (seat - 1) * SIZE
    return first, first + SIZE - 1


def _meets(seat: int, taken: Collection[NumberRange]) -> bool:
    first, last = _bounds(seat)
    return any(NumberRange(first, last, first).meets(other) for other in taken)
