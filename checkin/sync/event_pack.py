"""The event pack `NAME.eventpack`: one file and one passphrase make a laptop a station.

It is an age passphrase file (`age -d FILE | zstd -dc` shows it) around the lines of an
attendance file, whose header carries what all stations share and the key of the event's
authority. The laptop that joins makes a key of its own, issues itself a certificate with the
authority's key, and does not keep that: only where the event was made can packs be made.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any

from checkin import badge_layouts, codec, facts, session, settings
from checkin.badge_logos import EventLogos
from checkin.clock import Clock
from checkin.errors import CheckinError, NotSaved, StoreUnusable
from checkin.exchange_files import SHORTEST_PASSPHRASE
from checkin.model import Event, Station
from checkin.report.output import replacing
from checkin.session import Session
from checkin.sync import keys as key_files
from checkin.sync import numbers, pack_pictures, sealing
from checkin.sync.attendance_file import (
    LARGEST_FILE,
    VERSION,
    AttendFile,
    lines_of,
    newest_own_journal,
)
from checkin.sync.file_errors import (
    AttendanceFileDamaged,
    NotAPack,
    PackDamaged,
    PackMissing,
    PackNewer,
    WrongPassphrase,
)
from checkin.sync.keys import Shared
from checkin.sync.pieces import pieces

PACK_VERSION = 2  # 2 may have pictures
_LONGEST_HEADER = 1 << 16
_read = codec.decoder(dict[str, Any])
_read_entry = codec.decoder(list[Any])
Passphrase = Callable[[bytes, str], bytes]  # encrypts or decrypts


class PackNeedsFounder(CheckinError):
    """Packs are made on the laptop where the event was made; this one joined with a pack."""

    code = "pack-needs-founder"


class PassphraseMissing(CheckinError):
    """No passphrase was given; a pack without one would hand the event to whoever finds it."""

    code = "passphrase-missing"


class PassphraseTooShort(CheckinError):
    """The passphrase is too short; whoever finds the file can try as many as they like."""

    code = "passphrase-too-short"


class StationNameMissing(CheckinError):
    """A station needs a name, by which the others call it."""

    code = "station-name-missing"


class StationNameTaken(CheckinError):
    """Another station of the event has that name; two of one name cannot be told apart."""

    code = "station-name-taken"


@dataclass(frozen=True, slots=True)
class Pack:
    """An event pack that was opened.

    Attributes:
        shared: What all stations of the event have in common.
        authority_secret: By which the laptop issues itself a certificate.
        event: The event.
        content: The entries up to when the pack was made.
        stations: Names of the stations that it knows.
        badge_layout: The layout that was in use where it was made; "" where it does not say.
    """

    shared: Shared
    authority_secret: bytes
    event: Event
    content: AttendFile
    stations: tuple[str, ...] = ()
    badge_layout: str = ""


def make_pack(
    opened: Session,
    path: Path,
    passphrase: str,
    *,
    seal: Passphrase = sealing.seal_with_passphrase,
) -> None:
    """Write a pack with all that this station knows to `path`; takes seconds, on purpose.

    Args:
        opened: This station.
        path: Where to.
        passphrase: By which it is opened.
        seal: What encrypts it; a window passes the one of `checkin.sync.apart`.

    Raises:
        PackNeedsFounder: This station joined with a pack itself.
        PassphraseMissing: The passphrase is empty.
        PassphraseTooShort: It has fewer than `SHORTEST_PASSPHRASE` characters.
        ExportFailed: The file cannot be written.
    """
    if not opened.keys.authority_secret:
        raise PackNeedsFounder("packs are made where the event was made")
    if not passphrase.strip():
        raise PassphraseMissing("a pack needs a passphrase")
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        least = SHORTEST_PASSPHRASE
        raise PassphraseTooShort(f"a passphrase has {least} characters or more", least=least)
    event = opened.event
    header = {
        "eventpack": PACK_VERSION,
        "attend": VERSION,
        "by": newest_own_journal(opened),
        "made": opened.clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "name": event.name,
        "zone": event.zone,
        "venue": event.venue,
        **key_files.shared_to_json(opened.keys.shared),
        "authority_secret": opened.keys.authority_secret.hex(),
        "badge_layout": _shared_layout(opened),
    }
    known = pieces(opened.store, opened.keys.event_id)
    pictures = pack_pictures.lines(opened.folder)
    lines = [codec.encode(header) + b"\n", *pictures, *lines_of(known)]
    content = seal(sealing.compress(lines), passphrase)
    with replacing(path) as file:
        file.write(content)


def _shared_layout(opened: Session) -> str:
    """Return the layout in use; none where another station removed it: who joins has not got it."""
    chosen = settings.load(opened.folder).badge_layout
    subject = badge_layouts.PREFIX + chosen
    said = opened.projection.settled(subject).get(subject, {})
    return "" if said.get("removed") else chosen


def open_pack(
    path: Path, passphrase: str, *, unseal: Passphrase = sealing.unseal_with_passphrase
) -> Pack:
    """Return what the pack at `path` holds; takes seconds, on purpose.

    Args:
        path: The pack.
        passphrase: By which it was made.
        unseal: What decrypts it; a window passes the one of `checkin.sync.apart`.

    Raises:
        PackMissing, NotAPack, WrongPassphrase, PackDamaged, PackNewer: As their names say.
    """
    sealed = _content(path)
    if not sealed.startswith(sealing.PASSPHRASE_MAGIC):
        raise NotAPack(f"{path} is no event pack", file=path.name)
    try:
        compressed = unseal(sealed, passphrase)
    except sealing.OtherKeyError as error:
        raise WrongPassphrase("the passphrase is another one", file=path.name) from error
    except sealing.DamagedError as error:
        raise PackDamaged(f"{path}: {error}", file=path.name) from error
    return _read_pack(compressed, path.name)


def join(folder: Path, path: Path, passphrase: str, station_name: str, clock: Clock) -> Session:
    """Make the laptop a station of the event in the pack at `path`, and open it in `folder`.

    Raises:
        CheckinError: The pack, the name or the folder cannot be used; nothing is left behind.
    """
    session.refuse_existing(folder)  # before the seconds that a passphrase takes
    _checked_name(station_name)
    return join_opened(folder, open_pack(path, passphrase), station_name, clock)


def join_opened(folder: Path, pack: Pack, station_name: str, clock: Clock) -> Session:
    """Make the laptop a station of the event in `pack`, and open it in `folder`.

    Raises:
        CheckinError: The name or the folder cannot be used; nothing is left behind.
    """
    name = _checked_name(station_name)
    free = free_name(name, pack.stations)
    if free != name:
        raise StationNameTaken(f"there is a {name} already", name=name, free=free)
    keys = key_files.enroll(pack.shared, pack.authority_secret, name, clock.now())

    def furnish(opened: Session) -> None:
        opened.merger().take(pack.content.pieces())
        opened.catch_up()
        mine = numbers.choose(facts.read_ranges(opened.projection).values(), name)
        station = Station(opened.station.id, name)
        draft = facts.station_draft(station, (mine.first, mine.last), mine.start)
        opened.record([draft])
        _take_looks(folder, pack)
        EventLogos(opened).keep_as_packed()

    try:
        return session.begin(folder, keys, clock, furnish)
    except NotSaved as error:
        reason = str(error.details.get("reason", ""))
        raise StoreUnusable(str(error), folder=str(folder), reason=reason) from error


def _take_looks(folder: Path, pack: Pack) -> None:
    """Let badges look here as they do where the pack was made.

    The layouts themselves are entries; the one in use and the pictures are not.
    """
    pack_pictures.unpack(pack.content.pictures(), folder)
    if pack.badge_layout:
        chosen = replace(settings.load(folder), badge_layout=pack.badge_layout)
        with contextlib.suppress(OSError):  # the layout is chosen by hand then
            settings.save(chosen, folder)


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return `wanted`, or with another number where a station of the event is called that."""
    folded = {name.casefold() for name in taken}
    stem, _, number = wanted.rpartition(" ")
    if not (stem and number.isdecimal()):
        stem, number = wanted, "1"
    found = wanted
    while found.casefold() in folded:
        number = str(int(number) + 1)
        found = f"{stem} {number}"
    return found


def _checked_name(name: str) -> str:
    if not name.strip():
        raise StationNameMissing("a station needs a name")
    return " ".join(name.split())


def _read_pack(compressed: bytes, name: str) -> Pack:
    try:
        header = _header(compressed)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotAPack("it holds something else", file=name) from error
    version = header["eventpack"]
    if version > PACK_VERSION:
        raise PackNewer(f"format {version}", file=name, version=version)
    try:
        shared = key_files.shared_from_json(header)
        secret = bytes.fromhex(header["authority_secret"])
        texts = (str(header[key]) for key in ("event", "name", "zone", "venue"))
        content = AttendFile(compressed, shared.event_id, name)
        badge_layout = str(header.get("badge_layout", ""))
        return Pack(shared, secret, Event(*texts), content, _stations_in(content), badge_layout)
    except (AttendanceFileDamaged, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackDamaged(f"{name}: {error}", file=name) from error


def _stations_in(content: AttendFile) -> tuple[str, ...]:
    """Return how the stations are called that `content` tells of."""
    names: dict[str, str] = {}
    for piece in content.pieces():
        for line in piece.lines:
            if b'"station.defined"' in line:
                *_, kind, subject, body = _read_entry(line)
                if kind == "station.defined" and isinstance(body, dict):
                    names[str(subject)] = str(body.get("name", ""))
    return tuple(sorted(filter(None, names.values())))


def _header(compressed: bytes) -> dict[str, Any]:
    """Return the first line, which says what the pack is.

    Raises:
        ValueError, KeyError, TypeError: It is something else.
    """
    start = b""
    for piece in sealing.decompress(compressed, limit=LARGEST_FILE * 8):
        start += piece
        if b"\n" in start or len(start) > _LONGEST_HEADER:
            break
    header = _read(start.partition(b"\n")[0])
    if not isinstance(header["eventpack"], int):
        raise TypeError(header["eventpack"])
    return header


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise NotAPack(f"{path} is too large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackMissing(
            f"{path} cannot be read: {reason}", file=path.name, reason=reason
        ) from error
