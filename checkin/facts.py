"""The settled facts of an event (its name, stations, checkpoints, operators) and their entries.

Each is the body of the latest `….defined` entry about its subject, `kind:id`.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin.clock import aware
from checkin.journal import Draft
from checkin.model import AutoPrint, Checkpoint, Event, Operator, Reentry, Role, Station
from checkin.projection import Projection

_SCRYPT = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
FOUNDER_NUMBERS = (1, 499_999)  # attendee numbers that the station which made the event allots
REVOKED = "revoked:"  # subject of entries by which a station loses its place; its id follows
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError)
T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NumberRange:
    """The attendee numbers that a station may allot, and the one that it begins with.

    Two stations can draw the same range when they join apart from each other. As they begin at
    different places in it, they still allot different numbers until they hear of each other.
    """

    first: int
    last: int
    start: int

    def __len__(self) -> int:
        return self.last - self.first + 1

    def meets(self, other: NumberRange) -> bool:
        """Whether a number lies in both."""
        return self.first <= other.last and other.first <= self.last

    def free(self, taken: set[int]) -> Iterator[int]:
        """Yield the numbers that are not `taken`, in the order in which to allot them."""
        for numbers in (range(self.start, self.last + 1), range(self.first, self.start)):
            for number in numbers:
                if number not in taken:
                    yield number


@dataclass(frozen=True, slots=True)
class Revocation:
    """One station's word that another may write no more: a laptop was stolen, for example."""

    station: str  # id of the one that may not
    name: str
    by: str  # id of the station that says so
    reason: str
    held: dict[str, int]  # how much of its journals the sayer had; that much is accepted
    supervisor: str = ""  # name of who answers for it


def event_draft(event: Event) -> Draft:
    """Return the entry that says what the event is."""
    body = {"name": event.name, "zone": event.zone, "venue": event.venue}
    return Draft("event.defined", f"event:{event.id}", body)


def station_draft(station: Station, numbers: tuple[int, int], start: int | None = None) -> Draft:
    """Return the entry that names a station and the attendee numbers it may allot.

    Args:
        station: The station.
        numbers: The first and the last number of its range.
        start: Where in the range it begins; at the first number otherwise.
    """
    body = {"name": station.name, "numbers": numbers, "start": start or numbers[0]}
    return Draft("station.defined", f"station:{station.id}", body)


def revocation_draft(revocation: Revocation) -> Draft:
    """Return the entry by which a station loses its place in the event."""
    body: dict[str, Any] = {
        "name": revocation.name,
        "reason": revocation.reason,
        "held": revocation.held,
    }
    if revocation.supervisor:
        body["supervisor"] = revocation.supervisor
    return Draft("station.revoked", f"{REVOKED}{revocation.station}:{revocation.by}", body)


def checkpoint_draft(checkpoint: Checkpoint) -> Draft:
    """Return the entry that defines a checkpoint, or defines it anew."""
    body: dict[str, Any] = {
        "name": checkpoint.name,
        "venue": checkpoint.venue,
        "categories": checkpoint.categories,
        "opens_at": checkpoint.opens_at.isoformat() if checkpoint.opens_at else None,
        "closes_at": checkpoint.closes_at.isoformat() if checkpoint.closes_at else None,
        "tolerance_min": checkpoint.tolerance_min,
        "reentry": checkpoint.reentry.value,
        "capacity": checkpoint.capacity,
        "single_presence": checkpoint.single_presence,
        "auto_exit": checkpoint.auto_exit.isoformat("minutes") if checkpoint.auto_exit else None,
        "auto_print": checkpoint.auto_print.value,
    }
    return Draft("checkpoint.defined", f"checkpoint:{checkpoint.id}", body)


def operator_draft(operator: Operator, by: str = "") -> Draft:
    """Return the entry that defines an operator or supervisor; `by` names who allowed it."""
    body = {"name": operator.name, "role": operator.role.value, "pin": operator.pin_hash}
    if by:
        body["by"] = by
    return Draft("operator.defined", f"operator:{operator.id}", body)


def read_event(projection: Projection, event_id: str) -> Event:
    """Return the event of the store."""
    body = projection.settled(f"event:{event_id}").get(f"event:{event_id}", {})
    zone = str(body.get("zone", "UTC"))
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.warning("no timezone %s; times are shown in UTC", zone)
        zone = "UTC"
    return Event(event_id, str(body.get("name", "")), zone, str(body.get("venue", "")))


def read_stations(projection: Projection) -> dict[str, Station]:
    """Return the stations that are known here, by id."""
    found = _each(
        projection, "station:", lambda station, body: Station(station, str(body.get("name", "")))
    )
    return {station.id: station for station in found}


def read_ranges(projection: Projection) -> dict[str, NumberRange]:
    """Return the attendee numbers that each station may allot, by its id."""
    return dict(_each(projection, "station:", _range))


def read_revocations(projection: Projection) -> tuple[Revocation, ...]:
    """Return who said which station may write no more; several may say it of one."""
    return tuple(_each(projection, REVOKED, _revocation))


def read_checkpoints(projection: Projection) -> tuple[Checkpoint, ...]:
    """Return the checkpoints, those that open first at the front, then by name."""
    found = _each(projection, "checkpoint:", _checkpoint)
    return tuple(sorted(found, key=lambda c: (c.opens_at.timestamp() if c.opens_at else 0, c.name)))


def read_operators(projection: Projection) -> tuple[Operator, ...]:
    """Return the operators and supervisors, by name."""
    return tuple(
        sorted(_each(projection, "operator:", _operator), key=lambda operator: operator.name)
    )


def _each(
    projection: Projection, prefix: str, read: Callable[[str, Mapping[str, Any]], T]
) -> Iterator[T]:
    """Yield what the facts under `prefix` say; one that says nonsense is as if it were not there.

    Another station signed it, which does not mean that it makes sense.
    """
    for subject, body in projection.settled(prefix).items():
        try:
            yield read(subject.partition(":")[2], body)
        except _UNREADABLE as error:
            log.warning("the fact %s cannot be read: %s", subject, error)


def _range(station: str, body: Mapping[str, Any]) -> tuple[str, NumberRange]:
    first, last = (int(number) for number in body["numbers"])
    start = int(body.get("start", first))
    if not (0 < first <= last <= 999_999 and first <= start <= last):
        raise ValueError(body["numbers"])
    return station, NumberRange(first, last, start)


def _revocation(subject: str, body: Mapping[str, Any]) -> Revocation:
    station, _, by = subject.partition(":")
    held = {str(journal): int(seq) for journal, seq in body["held"].items()}
    name, reason = str(body.get("name", "")), str(body.get("reason", ""))
    return Revocation(station, name, by, reason, held, str(body.get("supervisor", "")))


def _operator(operator_id: str, body: Mapping[str, Any]) -> Operator:
    role = Role.SUPERVISOR if body.get("role") == Role.SUPERVISOR else Role.OPERATOR
    return Operator(operator_id, str(body.get("name", "")), role, str(body.get("pin", "")))


def _checkpoint(checkpoint_id: str, body: Mapping[str, Any]) -> Checkpoint:
    reentry = body.get("reentry")
    exit_at = body.get("auto_exit", "00:00")
    capacity = body.get("capacity")
    printing = body.get("auto_print")
    return Checkpoint(
        id=checkpoint_id,
        name=str(body.get("name", "")),
        venue=str(body.get("venue", "")),
        categories=tuple(map(str, body.get("categories", ()))),
        opens_at=_moment(body.get("opens_at")),
        closes_at=_moment(body.get("closes_at")),
        tolerance_min=int(body.get("tolerance_min", 0)),
        reentry=Reentry(reentry) if reentry in set(Reentry) else Reentry.AFTER_EXIT,
        capacity=None if capacity is None else int(capacity),
        single_presence=bool(body.get("single_presence")),
        auto_exit=time.fromisoformat(exit_at) if exit_at else None,
        auto_print=AutoPrint(printing) if printing in set(AutoPrint) else AutoPrint.NEVER,
    )


def _moment(text: str | None) -> datetime | None:
    return aware(datetime.fromisoformat(text)) if text else None


def hash_pin(pin: str) -> str:
    """Return what is journaled instead of `pin`: salted scrypt (RFC 7914)."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}:{hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT).hex()}"


def pin_fits(operator: Operator, pin: str) -> bool:
    """Tell whether `pin` is the operator's; an operator without PIN has none that fits."""
    salt, _, expected = operator.pin_hash.partition(":")
    if not expected:
        return False
    found = hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), **_SCRYPT)
    return hmac.compare_digest(found.hex(), expected)


def slug(name: str, taken: set[str]) -> str:
    """Return a short id for `name` that is the same on every station and not in `taken`."""
    base = hashlib.sha256(name.casefold().strip().encode()).hexdigest()[:10]
    candidate, attempt = base, 1
    while candidate in taken:
        attempt += 1
        candidate = f"{base}-{attempt}"
    return candidate
