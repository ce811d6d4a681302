"""The stations of the event as this one sees them, and who among them may write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from checkin import facts, journal
from checkin.clock import from_ms
from checkin.errors import NotAllowed, NotFound
from checkin.facts import Revocation
from checkin.journal import Draft
from checkin.model import Station
from checkin.session import Session
from checkin.sync import holdings, numbers
from checkin.sync.event_pack import StationNameMissing
from checkin.sync.holdings import Given
from checkin.sync.merge import limits
from checkin.sync.pieces import Tip, digest, tips


@dataclass(frozen=True, slots=True)
class StationStatus:
    """What is known here of one station."""

    id: str
    name: str
    journals: int
    entries: int
    last_at: datetime | None  # when its latest entry that is here was written
    heard_at: datetime | None  # up to when its news are known; none of this station itself
    offset_s: float | None  # by how much its clock is ahead of ours, where it was compared
    own: bool = False
    revoked: bool = False
    forks: int = 0  # entries of second histories that it signed


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What this station holds of everybody; equal digests mean equal journals."""

    stations: tuple[StationStatus, ...]
    digest: str
    only_here: int = 0  # own entries that would be lost with this laptop, as far as is known
    given: Given | None = None  # the latest file for others


def status(session: Session) -> SyncStatus:
    """Return what is known here of each station, by name."""
    found = tips(session.store, session.keys.event_id)
    news = {
        station: (heard, offset)
        for station, heard, offset in session.store.execute(
            "SELECT station, heard_ms, offset_ms FROM news"
        )
    }
    ids = dict.fromkeys([*session.stations, *(tip.station for tip in found)])
    lines = [_status(session, station, found, news.get(station))
             for station in ids]  # fmt: skip
    lines.sort(key=lambda line: (line.name, line.id))
    own = session.station.id
    only_here = holdings.only_here(session.folder, found, own, session.revoked)
    given = holdings.read(session.folder).latest
    return SyncStatus(tuple(lines), digest(found), only_here, given)


def revoke(session: Session, station: str, reason: str, supervisor: str = "") -> Station:
    """Take a station's place in the event: nothing that it writes from now on gets in anywhere.

    Args:
        session: This station.
        station: Id or name of the other.
        reason: Why, for the history.
        supervisor: Name of who answers for it.

    Raises:
        NotFound: No station is called that.
        NotAllowed: It is this one.
        NotSaved: It could not be written.
    """
    found = [s for s in session.stations.values() if station in (s.id, s.name)]
    if len(found) != 1:
        raise NotFound(f"{len(found)} stations are called {station}", what=station)
    if found[0].id == session.station.id:
        raise NotAllowed("a station cannot revoke itself", why="self")
    session.record([_revocation_draft(session, found[0], reason, supervisor)])
    return found[0]


def rename(session: Session, name: str) -> None:
    """Give this station another name; what it wrote before keeps the former one.

    Raises:
        StationNameMissing: The name is empty.
        NotAllowed: The station was never set up to the end: it has no numbers.
        NotSaved: It could not be written.
    """
    if not name.strip():
        raise StationNameMissing("a station needs a name")
    mine = facts.read_ranges(session.projection).get(session.station.id)
    if mine is None:
        raise NotAllowed("this station was never set up to the end", why="unfinished")
    station = Station(session.station.id, name.strip())
    session.record([facts.station_draft(station, (mine.first, mine.last), mine.start)])


def answer_news(session: Session) -> bool:
    """Write what this station has to say about news that came; return whether there was anything.

    It vouches for what it held of a station that lost its place, so that others accept as much;
    and it takes other attendee numbers when a station that joined elsewhere has the same.
    """
    drafts = [*_vouchers(session), *_other_numbers(session)]
    if drafts:
        session.record(drafts)
    return bool(drafts)


def _vouchers(session: Session) -> Iterable[Draft]:
    revocations = facts.read_revocations(session.projection)
    allowed = limits(revocations)
    if not allowed:
        return
    more = {
        tip.station
        for tip in tips(session.store, session.keys.event_id)
        if tip.station in allowed and tip.seq > allowed[tip.station].get(tip.journal, 0)
    }
    for station in sorted(more):
        first = next(each for each in revocations if each.station == station)
        yield _revocation_draft(session, Station(station, first.name), first.reason)


def _revocation_draft(
    session: Session, station: Station, reason: str, supervisor: str = ""
) -> Draft:
    held = {
        tip.journal: tip.seq
        for tip in tips(session.store, session.keys.event_id)
        if tip.station == station.id
    }
    by = session.station.id
    said = Revocation(station.id, station.name, by, reason, held, supervisor)
    return facts.revocation_draft(said)


def _other_numbers(session: Session) -> Iterable[Draft]:
    ranges = facts.read_ranges(session.projection)
    own = ranges.pop(session.station.id, None)
    if own is None or own.first < numbers.FIRST:
        return
    # the one with the greater id moves, so that not both do
    if any(other.meets(own) and station < session.station.id for station, other in ranges.items()):
        mine = numbers.choose([*ranges.values(), own], session.station.name)
        yield facts.station_draft(session.station, (mine.first, mine.last), mine.start)


def _status(
    session: Session,
    station: str,
    found: Iterable[Tip],
    news: tuple[int, int | None] | None,
) -> StationStatus:
    own = station == session.station.id
    journals = [tip for tip in found if tip.station == station]
    latest = [journal.entry(session.store, tip.journal, tip.seq) for tip in journals]
    forks = session.store.execute(
        "SELECT count(*) FROM fork f JOIN journal j ON j.n = f.journal WHERE j.station = ?",
        (station,),
    ).fetchone()[0]
    heard, offset_ms = news or (None, None)
    known = session.stations.get(station)
    return StationStatus(
        id=station,
        name=known.name if known else station,
        journals=len(journals),
        entries=sum(tip.seq for tip in journals),
        last_at=max((entry.at for entry in latest if entry), default=None),
        heard_at=None if own or heard is None else from_ms(heard),
        offset_s=0.0 if own else None if offset_ms is None else offset_ms / 1000,
        own=own,
        revoked=station in session.revoked,
        forks=forks,
    )
