"""What the commands share: where the event is, what time it is, how answers are written."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from platformdirs import user_data_path

from checkin.clock import Clock, FixedClock, SystemClock
from checkin.desk import Desk
from checkin.errors import CheckinError, StoreUnusable
from checkin.model import Attendee
from checkin.store_trouble import damage_told
from checkin.sync.event_pack import PassphraseMissing

APP_NAME = "forum-checkin"
MAX_LINE = 65_536  # bytes of one line on stdin; no code and no query is longer


def event_folder(arguments: Namespace, name: str = "event") -> Path:
    """Return the event folder that the command names, or the user's own.

    Raises:
        StoreUnusable: None is named, and the user has no home folder where one could be.
    """
    if arguments.data is not None:
        return Path(arguments.data)
    try:
        return user_data_path(APP_NAME, appauthor=False) / name
    except RuntimeError as error:
        raise StoreUnusable("you have no home folder; name an event folder: --data DIR") from error


def clock_of(arguments: Namespace) -> Clock:
    """Return the clock that `--at` fixes, or the machine's.

    A moment without an offset is meant as clocks show it at the event.
    """
    if arguments.at is None:
        return SystemClock()
    if arguments.at.tzinfo is None:
        from checkin.event_setup import checked_zone

        zone = getattr(arguments, "timezone", "") or _zone_of_event(event_folder(arguments))
        return FixedClock(arguments.at.replace(tzinfo=ZoneInfo(checked_zone(zone))))
    return FixedClock(arguments.at)


def _zone_of_event(folder: Path) -> str:
    with closing(Desk.open_to_read(folder, SystemClock())) as desk:
        return desk.event.zone


@contextmanager
def working_desk(arguments: Namespace) -> Iterator[Desk]:
    """Open the event to work on it."""
    folder = event_folder(arguments)
    with damage_told(folder), closing(Desk.open(folder, clock_of(arguments))) as desk:
        yield desk


@contextmanager
def reading_desk(arguments: Namespace) -> Iterator[Desk]:
    """Open the event to look at it, also while the window is open."""
    folder = event_folder(arguments)
    with damage_told(folder), closing(Desk.open_to_read(folder, clock_of(arguments))) as desk:
        yield desk


def write_json(value: dict[str, Any]) -> None:
    """Write one JSON line and let it out at once: a reader may be waiting for it."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def answer(arguments: Namespace, value: dict[str, Any], sentence: str) -> None:
    """Write the result of a command, for programs or for people."""
    if arguments.json:
        write_json(value)
    else:
        print(sentence)


def complain(error: CheckinError, *, as_json: bool) -> None:
    """Write what went wrong to stderr."""
    if as_json:
        value = {"error": error.code, "message": str(error), **error.details}
        print(json.dumps(value, ensure_ascii=False), file=sys.stderr)
    else:
        print(f"checkin: {error}", file=sys.stderr)


def lines_of_stdin() -> Iterator[str]:
    """Yield the lines of stdin as they come; bytes that are no text become U+FFFD."""
    read = sys.stdin.buffer.readline
    while line := read(MAX_LINE):
        end = line
        while not end.endswith(b"\n") and (end := read(MAX_LINE)):
            pass  # what follows in a line that is too long belongs to the same answer
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text:
            yield text


def local_time(moment: datetime | None, zone: str) -> str | None:
    """Return `moment` as ISO 8601 in the event's zone."""
    return moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds") if moment else None


def attendee_json(attendee: Attendee) -> dict[str, str]:
    """Return what a program is told about an attendee."""
    return {
        "id": attendee.id,
        "registration": attendee.registration,
        "number": attendee.badge_number,
        "name": attendee.name,
        "organisation": attendee.organisation,
        "country": attendee.country,
        "category": attendee.category,
    }


def passphrase_of(arguments: Namespace) -> str:
    """Return the first line of the file that the command names.

    Raises:
        PassphraseMissing: There is none.
    """
    path = arguments.passphrase_file
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseMissing(f"cannot read {path}: {error}") from error
    if not lines or not lines[0].strip():
        raise PassphraseMissing(f"{path} has no passphrase in its first line")
    return lines[0]
