"""Stations of one event on real folders, and the ways in which tests use and damage them."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from checkin import fold, journal, session, upkeep
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.fold import Entry
from checkin.journal import Draft
from checkin.merge_report import MergeReport
from checkin.model import Checkpoint, Station
from checkin.offer import Exchanged
from checkin.session import Session
from checkin.sync import certificates, numbers, pieces, stations, stick
from checkin.sync import keys as key_files
from checkin.sync.attendance_file import AttendFile, Header, open_file, text_of
from checkin.sync.keys import Keys
from checkin.sync.pieces import Piece
from checkin.sync.sealing import compress, seal
from tests.core.forum import OPENING

HALL = Checkpoint("hall", "Hall", "Baku")


def found(folder: Path, name: str = "Station 1", clock: FixedClock | None = None) -> Session:
    """Make an event with one checkpoint and two people on its roster."""
    from checkin import facts
    from checkin.model import Event

    opened = session.create(folder, Event("", "Forum"), name, clock or FixedClock(OPENING))
    people = [listed("anna", 1), listed("béla", 2)]
    opened.record([facts.checkpoint_draft(HALL), *people])
    return opened


def join(founder: Session, folder: Path, name: str, clock: FixedClock | None = None) -> Session:
    """Make another station, as a pack does, without the seconds that a passphrase takes."""
    from checkin import facts

    clock = clock or FixedClock(founder.clock.now())
    keys = key_files.enroll(founder.keys.shared, founder.keys.authority_secret, name, clock.now())
    opened = session.begin(folder, keys, clock)
    tell(founder, opened)
    mine = numbers.choose(facts.read_ranges(opened.projection).values(), name)
    station = Station(opened.station.id, name)
    opened.record([facts.station_draft(station, (mine.first, mine.last), mine.start)])
    return opened


def restarted(opened: Session) -> Session:
    """Return a new run of the same station."""
    folder, clock = opened.folder, opened.clock
    opened.close()
    return session.open_(folder, clock)


def listed(subject: str, number: int, name: str = "") -> Draft:
    body = {"name": name or subject.title(), "number": number, "status": "confirmed"}
    return Draft(fold.LISTED, subject, body)


def passed(subject: str, station: str, direction: str = "entry", checkpoint: str = "hall") -> Draft:
    return Draft(fold.PASSAGE, subject, {"cp": checkpoint, "dir": direction, "station": station})


def enter(opened: Session, subject: str = "anna", **kwargs: str) -> Entry:
    """Let somebody in at a station, whatever the rules would say."""
    return opened.record([passed(subject, opened.station.name, **kwargs)])[0]


def known(opened: Session, held: dict[str, int] | None = None) -> list[Piece]:
    return list(pieces.pieces(opened.store, opened.keys.event_id, held))


def tell(giver: Session, taker: Session) -> MergeReport:
    """Let one station hear all that another knows."""
    return take(taker, *known(giver))


def take(opened: Session, *offered: Piece) -> MergeReport:
    """Take in pieces, wherever they are from."""
    report = opened.merger().take(offered)
    opened.catch_up()
    return report


def newest(opened: Session) -> Piece:
    """The last entries of the journal that a station is writing."""
    return next(piece for piece in known(opened) if piece.journal == opened.journal.id)


def singly(opened: Session) -> list[Piece]:
    """Return the journal that a station is writing, one commit in each piece."""
    event_id = opened.keys.event_id
    of = pieces.tip(opened.store, event_id, opened.journal.id)
    return list(pieces.pieces_of(opened.store, event_id, of, 0, 1))


def signed(opened: Session, lines: list[bytes]) -> Piece:
    """A journal that a real station signed, whatever it says."""
    key = certificates.StationKey(opened.keys.station_secret)
    name = "ab" * 16
    intro = key.introduce(opened.keys.event_id, name, opened.keys.certificate)
    base = journal.genesis(opened.keys.event_id, name, key.public)
    piece = Piece(name, 1, base, lines, b"", intro)
    return dataclasses.replace(piece, signature=key.sign(piece.hashes[-1]))


def meet(*opened: Session) -> None:
    """Let stations exchange until none has anything to say that the others do not know."""
    for _ in range(3):
        for giver in opened:
            for taker in opened:
                if giver is not taker:
                    tell(giver, taker)
                    stations.answer_news(taker)


def exchange(opened: Session, stick_root: Path, **options: Any) -> Exchanged:
    """Let a station take what a stick brings and give what it lacks, as beside its desk."""
    done = stick.exchange(opened.folder, opened.clock, stick_root, **options)
    opened.catch_up()
    return done


def digest(opened: Session) -> str:
    return stations.status(opened).digest


def as_file(piece_list: list[Piece], keys: Keys, path: Path) -> Path:
    """Write pieces as a file of the event, right or wrong."""
    header = Header(keys.event_id, piece_list[0].journal if piece_list else "", OPENING)
    return sealed(list(text_of(piece_list, header)), keys, path)


def sealed(lines: list[bytes], keys: Keys, path: Path) -> Path:
    path.write_bytes(seal(compress(lines), keys.shared.identity))
    return path


def opened_file(path: Path, keys: Keys, **kwargs: bool) -> AttendFile:
    return open_file(path, keys.event_id, keys.shared.identity, **kwargs)


def everything(opened: Session) -> dict[str, list[tuple]]:
    """Return what the journals hold, to see that nothing changed."""
    tables = ("journal", "entry", "fork", "attendee", "settled")
    return {table: sorted(opened.store.execute(f"SELECT * FROM {table}")) for table in tables}


def fill_disk(opened: Session) -> None:
    """Let the database of a station not grow any more."""
    pages = opened.store.execute("PRAGMA page_count").fetchone()[0]
    opened.store.execute(f"PRAGMA max_page_count={pages}")


def free_disk(opened: Session) -> None:
    opened.store.execute("PRAGMA max_page_count=1000000")


def no_problems(opened: Session) -> bool:
    """Whether the journals prove themselves and the folded tables are what they come to."""
    authority = opened.keys.shared.authority
    found = list(journal.verify(opened.store, opened.keys.event_id, authority))
    return [*found, *upkeep.compare(opened.store)] == []


def desk_of(opened: Session) -> Desk:
    return Desk(opened)
