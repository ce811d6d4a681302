"""From what is known of the stations to what their page shows."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

import checkin
from checkin import clock_doubt
from checkin.clock_doubt import WRONG, ClockDoubt
from checkin.network_status import PeerStatus, Safety, StationLine
from checkin.sync.incidents import Incidents
from checkin.sync.stations import StationStatus, SyncStatus


def station_lines(
    status: SyncStatus,
    peers: Mapping[str, PeerStatus],
    now: datetime,
    noticed: Incidents | None = None,
) -> list[StationLine]:
    """Return the lines of the page: this station first, then the others by name.

    Args:
        status: What is known here.
        peers: Who is in the network, by station id.
        now: What this laptop's clock shows.
        noticed: Copies that were noticed, and which of them were seen to.
    """
    copies, settled = (noticed.copies, noticed.settled) if noticed else ({}, {})
    found = clock_doubt.doubt(now, list(_clocks(status, peers, now)))
    names = Counter(each.name.casefold().strip() for each in status.stations if not each.revoked)
    lines = [
        dataclasses.replace(
            _line(each, peers.get(each.id), found),
            is_twin=not each.revoked and names[each.name.casefold().strip()] > 1,
            copied_at=copies.get(each.id),
            is_copy_known=each.forks <= settled.get(each.id, 0),
        )
        for each in status.stations
    ]
    return sorted(lines, key=lambda line: not line.own)


def safety(status: SyncStatus) -> Safety:
    """Return what would be lost with this laptop."""
    given = status.given
    alone = len(status.stations) < 2 and given is None
    return Safety(
        # an event on a single laptop is what it is; its backups are another matter
        only_here=0 if alone else status.only_here,
        given_at=given.at if given else None,
        file=given.file if given else "",
    )


def _clocks(
    status: SyncStatus, peers: Mapping[str, PeerStatus], now: datetime
) -> Iterator[tuple[str, timedelta]]:
    """Yield by how much the clocks of others are ahead, or were at least when they wrote."""
    for each in status.stations:
        peer = peers.get(each.id)
        if peer is not None:
            yield each.name, peer.clock_ahead
        elif not each.own and each.last_at is not None and each.last_at - now > WRONG:
            yield each.name, each.last_at - now


def _line(found: StationStatus, peer: PeerStatus | None, against: ClockDoubt | None) -> StationLine:
    said = timedelta(seconds=found.offset_s) if found.offset_s is not None else None
    ahead = peer.clock_ahead if peer else said
    own_ahead = against.ahead if against and against.is_certain else None
    version = checkin.__version__ if found.own else peer.version if peer else ""
    return StationLine(
        id=found.id,
        name=found.name,
        entries=found.entries,
        own=found.own,
        last_at=found.last_at,
        heard_at=found.heard_at,
        clock_ahead=ahead,
        clock_doubt=against if found.own else None,
        is_clock_right=(
            ahead is not None and own_ahead is not None and abs(ahead + own_ahead) <= WRONG
        ),
        revoked=found.revoked,
        forks=found.forks,
        version=version,
        peer=peer,
    )
