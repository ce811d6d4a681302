"""From what is known of the stations to what their page shows."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Container, Mapping
from datetime import timedelta

import checkin
from checkin.network_status import PeerStatus, Safety, StationLine
from checkin.sync.stations import StationStatus, SyncStatus


def station_lines(
    status: SyncStatus, peers: Mapping[str, PeerStatus], cloned: Container[str] = ()
) -> list[StationLine]:
    """Return the lines of the page: this station first, then the others by name.

    Args:
        status: What is known here.
        peers: Who is in the network, by station id.
        cloned: Names of stations as which two laptops were heard to work.
    """
    names = Counter(each.name.casefold().strip() for each in status.stations if not each.revoked)
    lines = [
        dataclasses.replace(
            _line(each, peers.get(each.id)),
            is_twin=not each.revoked and names[each.name.casefold().strip()] > 1,
            is_cloned=each.name in cloned,
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


def _line(found: StationStatus, peer: PeerStatus | None) -> StationLine:
    ahead = timedelta(seconds=found.offset_s) if found.offset_s is not None else None
    version = checkin.__version__ if found.own else peer.version if peer else ""
    return StationLine(
        id=found.id,
        name=found.name,
        entries=found.entries,
        own=found.own,
        last_at=found.last_at,
        heard_at=found.heard_at,
        clock_ahead=peer.clock_ahead if peer else ahead,
        revoked=found.revoked,
        forks=found.forks,
        version=version,
        peer=peer,
    )
