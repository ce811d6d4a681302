"""The way back in where every PIN is forgotten: whoever opens the event's pack organizes it.

The pack holds the key of the event's authority, by which any laptop can be made a station. Whoever
has it and its passphrase holds more than any supervisor does, so that person's word counts for a
new PIN. It is journaled, and every station and each day's report tells of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from checkin import supervisors
from checkin.clock import aware
from checkin.errors import NotAllowed
from checkin.journal import Draft
from checkin.model import Recovery
from checkin.session import Session
from checkin.sync import certificates
from checkin.sync.event_pack import Pack
from checkin.sync.keys import Shared

KIND = "recovery.defined"
PREFIX = "recovery:"


class Recoveries:
    """What was, and may be, done by an event's pack where a PIN is forgotten."""

    def __init__(self, opened: Session) -> None:
        self._session = opened

    def recover(self, pack: Pack, name: str, pin: str, operator: str = "") -> None:
        """Give a supervisor a new PIN on the word of whoever could open the event's pack.

        Args:
            pack: What was opened with its passphrase.
            name: The supervisor's; one of another name is added.
            pin: From now on.
            operator: Who is at the desk, where that is known.

        Raises:
            NotAllowed: The pack proves nothing: it is another event's, or made up.
            NotSaved: It could not be written.
        """
        session = self._session
        _require_pack_of(session.keys.shared, pack)
        body = {
            "supervisor": name,
            "at": session.clock.now().isoformat(),
            "station": session.station.name,
            "operator": operator,
            "pack_made": pack.content.header.made.isoformat(),
        }
        told = Draft(KIND, PREFIX + secrets.token_hex(8), body)
        session.record([supervisors.definition(session.operators, name, pin), told])

    def all(self) -> tuple[Recovery, ...]:
        """Return every new PIN set so at any station, the latest first, in the event's time."""
        zone = ZoneInfo(self._session.event.zone)
        bodies = self._session.projection.settled(PREFIX).values()
        found = (_recovery(body, zone) for body in bodies)
        return tuple(sorted(filter(None, found), key=lambda each: each.at, reverse=True))

    def of_day(self, day: date) -> tuple[Recovery, ...]:
        """Return those of one day of the event."""
        return tuple(each for each in self.all() if each.at.date() == day)


def _require_pack_of(shared: Shared, pack: Pack) -> None:
    """Make sure that `pack` proves who organizes the event.

    Its authority's secret is what counts: all else in it is known to every station.
    """
    if pack.shared.event_id != shared.event_id:
        raise NotAllowed("that is the pack of another event", why="pack")
    if not certificates.is_authority(pack.authority_secret, shared.authority):
        raise NotAllowed("the pack lacks the key of the event's authority", why="pack")


def _recovery(body: Mapping[str, Any], zone: ZoneInfo) -> Recovery | None:
    """Return what an entry says; None where it is nonsense: another station may have signed it."""
    try:
        at, made = (
            aware(datetime.fromisoformat(body[key])).astimezone(zone) for key in ("at", "pack_made")
        )
        supervisor, station, operator = (
            str(body[key]) for key in ("supervisor", "station", "operator")
        )
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        return None
    return Recovery(supervisor, station, operator, at, made)
