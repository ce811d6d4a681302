"""The tour's second laptop: it joins the event, lets somebody in, and gives a stick."""

from __future__ import annotations

from pathlib import Path

from checkin.clock import Clock
from checkin.desk import Desk
from checkin.model import Direction

_PASSPHRASE = "seven words that only the tour knows"
STATION = "Station 2"


def join(desk: Desk, clock: Clock, scratch: Path) -> Desk:
    """Make another laptop a station of the event, as a pack does.

    Args:
        desk: The laptop where the event was made.
        clock: Of the other laptop.
        scratch: A folder for its files.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    pack = scratch / "event.eventpack"
    desk.sync.make_pack(pack, _PASSPHRASE)
    return Desk.join(scratch / "station-2", pack, _PASSPHRASE, STATION, clock)


def let_in_and_give(other: Desk, attendee_id: str, checkpoint: str, stick: Path) -> Path:
    """Let somebody in at the other laptop, and return the file with all that it knows."""
    stick.mkdir(parents=True, exist_ok=True)
    other.scans.check_in(attendee_id, other.checkpoint(checkpoint), Direction.ENTRY)
    return other.sync.export_numbered(stick).path
