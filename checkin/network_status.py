"""What a station sees of the local network, for screens and terminals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from checkin.clock_doubt import ClockDoubt


@dataclass(frozen=True, slots=True)
class PeerStatus:
    """Another station that is in the network at the moment."""

    station: str  # id
    name: str
    addresses: tuple[str, ...]  # host:port
    version: str  # of the app
    entries: int  # that it holds
    clock_ahead: timedelta  # of ours
    heard: timedelta  # ago
    same: bool  # whether it holds just what this station holds

    @classmethod
    def from_line(cls, line: Mapping[str, Any]) -> PeerStatus:
        """Return what `checkin sync serve` said of a station.

        Raises:
            KeyError, TypeError, ValueError: It said something else.
        """
        return cls(
            station=str(line["station"]),
            name=str(line["name"]),
            addresses=tuple(map(str, line["addresses"])),
            version=str(line["version"]),
            entries=int(line["entries"]),
            clock_ahead=timedelta(seconds=float(line["offset_s"])),
            heard=timedelta(seconds=float(line["heard_s"])),
            same=bool(line["same"]),
        )


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """This station in the network, and who else is there."""

    reach: str  # open, no-network or failed
    addresses: tuple[str, ...]  # where others reach this station
    entries: int
    peers: tuple[PeerStatus, ...]
    typed: tuple[str, ...] = ()  # addresses that somebody typed, which are connected to
    others: int = 0  # laptops of other events that are in the network

    @classmethod
    def from_line(cls, line: Mapping[str, Any]) -> NetworkStatus:
        """Return what `checkin sync serve` said in a line called ready or status.

        Raises:
            KeyError, TypeError, ValueError: It said something else.
        """
        return cls(
            reach=str(line["network"]),
            addresses=tuple(map(str, line["addresses"])),
            entries=int(line["entries"]),
            peers=tuple(PeerStatus.from_line(each) for each in line["peers"]),
            typed=tuple(map(str, line.get("typed", ()))),
            others=int(line.get("others", 0)),
        )


@dataclass(frozen=True, slots=True)
class StationLine:
    """One station of the event, as the page of the stations shows it."""

    id: str
    name: str
    entries: int  # of it that are here
    own: bool = False
    last_at: datetime | None = None  # when the latest of them was written
    heard_at: datetime | None = None  # up to when its news are known
    clock_ahead: timedelta | None = None  # of ours
    clock_doubt: ClockDoubt | None = None  # of this laptop itself: what others say against it
    is_clock_right: bool = False  # whether it is this laptop's clock that is wrong, and not its
    revoked: bool = False
    forks: int = 0  # entries of second histories that it signed
    copied_at: datetime | None = None  # when two laptops were heard to work as this station last
    is_copy_known: bool = False  # whether a person has seen to the second histories
    is_twin: bool = False  # whether another station has the same name
    version: str = ""  # of the app, where that is known
    peer: PeerStatus | None = None  # where it is in the network now

    @property
    def is_copied(self) -> bool:
        """Whether two laptops work as this station, and nobody has seen to it."""
        return self.copied_at is not None or (self.forks > 0 and not self.is_copy_known)


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody who is no station of this event, and whose entries were refused."""

    journal: str
    entries: int
    at: datetime
    file: str = ""  # the name of the file that they stood in; none where the network brought them


@dataclass(frozen=True, slots=True)
class Safety:
    """What would be lost if this laptop broke now."""

    only_here: int  # own entries that nobody else is known to hold
    given_at: datetime | None = None  # when all entries were last written for others
    file: str = ""  # where
