"""How old this station's picture of the others is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from checkin.clock import from_ms
from checkin.session import Session


@dataclass(frozen=True, slots=True)
class News:
    """Up to when everything that another station wrote is known here."""

    station: str  # name
    heard_at: datetime


def of_others(session: Session) -> Iterator[News]:
    """Yield what is known of the others, the oldest news first.

    Stations that lost their place are left out: nothing is expected of them any more.
    """
    rows = session.store.execute("SELECT station, heard_ms FROM news ORDER BY heard_ms")
    for station, heard_ms in rows:
        known = session.stations.get(station)
        if known and station != session.station.id and station not in session.revoked:
            yield News(known.name, from_ms(heard_ms))
