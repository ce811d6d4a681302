"""The settled facts of an event (its name, stations, checkpoints, operators) and their entries.

Each is the body of the latest `….defined` entry about its subject, `kind:id`.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from checkin.journal import Draft
from checkin.model import Checkpoint, Event, Operator, Reentry, Role, Station
from checkin.projection import Projection

_SCRYPT = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
FOUNDER_NUMBERS = (1, 499_999)  # attendee numbers that the station which made the event allots


def event_draft(event: Event) -> Draft:
    """Return the entry that says what the event is."""
    body = {"name": event.name, "zone": event.zone, "venue": event.venue}
    return Draft("event.defined", f"event:{event.id}", body)


def station_draft(station: Station, numbers: tuple[int, int]) -> Draft:
    """Return the entry that names a station and the attendee numbers it may allot.

    The ranges of two stations never meet, so stations that are apart allot no number twice.
    """
    return Draft(
        "station.defined", f"station:{station.id}", {"name": station.name, "numbers": numbers}
    )


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
    }
    return Draft("checkpoint.defined", f"checkpoint:{checkpoint.id}", body)


def operator_draft(operator: Operator) -> Draft:
    """Return the entry that defines an operator or supervisor."""
    body = {"name": operator.name, "role": operator.role.value, "pin": operator.pin_hash}
    return Draft("operator.defined", f"operator:{operator.id}", body)


def read_event(projection: Projection, event_id: str) -> Event:
    """Return the event of the store."""
    body = projection.settled(f"event:{event_id}").get(f"event:{event_id}", {})
    return Event(
        event_id, str(body.get("name", "")), str(body.get("zone", "UTC")), body.get("venue", "")
    )


def read_stations(projection: Projection) -> dict[str, Station]:
    """Return the stations that are known here, by id."""
    return {
        (station := subject.partition(":")[2]): Station(station, str(body.get("name", "")))
        for subject, body in projection.settled("station:").items()
    }


def read_numbers(projection: Projection, station: str) -> tuple[int, int]:
    """Return the first and last attendee number that `station` may allot."""
    body = projection.settled(f"station:{station}").get(f"station:{station}", {})
    first, last = body.get("numbers", (0, -1))
    return int(first), int(last)


def read_checkpoints(projection: Projection) -> tuple[Checkpoint, ...]:
    """Return the checkpoints, those that open first at the front, then by name."""
    found = [
        _checkpoint(subject.partition(":")[2], body)
        for subject, body in projection.settled("checkpoint:").items()
    ]
    return tuple(sorted(found, key=lambda c: (c.opens_at.timestamp() if c.opens_at else 0, c.name)))


def read_operators(projection: Projection) -> tuple[Operator, ...]:
    """Return the operators and supervisors, by name."""
    found = [
        Operator(
            subject.partition(":")[2],
            str(body.get("name", "")),
            Role.SUPERVISOR if body.get("role") == Role.SUPERVISOR else Role.OPERATOR,
            str(body.get("pin", "")),
        )
        for subject, body in projection.settled("operator:").items()
    ]
    return tuple(sorted(found, key=lambda operator: operator.name))


def _checkpoint(checkpoint_id: str, body: Mapping[str, Any]) -> Checkpoint:
    reentry = body.get("reentry")
    exit_at = body.get("auto_exit", "00:00")
    return Checkpoint(
        id=checkpoint_id,
        name=str(body.get("name", "")),
        venue=str(body.get("venue", "")),
        categories=tuple(body.get("categories", ())),
        opens_at=_moment(body.get("opens_at")),
        closes_at=_moment(body.get("closes_at")),
        tolerance_min=int(body.get("tolerance_min", 0)),
        reentry=Reentry(reentry) if reentry in set(Reentry) else Reentry.AFTER_EXIT,
        capacity=body.get("capacity"),
        single_presence=bool(body.get("single_presence")),
        auto_exit=time.fromisoformat(exit_at) if exit_at else None,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


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
