"""The use cases of exchange without a network: packs, attendance files, shared folders, doubles."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checkin import fold, journal
from checkin.clock import to_ms
from checkin.errors import NotAllowed, NotFound
from checkin.exchange_files import ATTENDANCE
from checkin.journal import Draft
from checkin.merge_report import DoubleAdmission, MergeReport, Stopped
from checkin.model import EntryRef, Station
from checkin.offer import Offer, RefusedFile
from checkin.session import Session
from checkin.supervisors import answerable
from checkin.sync import (
    apart,
    attendance_file,
    event_pack,
    holdings,
    incidents,
    stations,
    tally,
)
from checkin.sync.attendance_file import Header, newest_own_journal
from checkin.sync.course import Course, Progress, Stops
from checkin.sync.file_errors import FileRefused
from checkin.sync.merge import BESIDE_A_DESK, PAUSE_S, Merger, counted
from checkin.sync.pieces import Piece, pieces, tips
from checkin.sync.preview import Preview
from checkin.sync.stations import SyncStatus

_KEPT_ON_A_STICK = 2


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written."""

    path: Path
    entries: int
    size: int  # bytes


class Exchange:
    """Gives and takes entries by files.

    Args:
        session: This station.
        heard: Called after each merge that changed something.
        beside_desk: Whether somebody scans into the same store over another connection.
    """

    def __init__(
        self,
        session: Session,
        heard: Callable[[MergeReport], None] = lambda report: None,
        *,
        beside_desk: bool = False,
    ) -> None:
        self._session = session
        self._heard = heard
        self._beside_desk = beside_desk

    def make_pack(self, path: Path, passphrase: str) -> None:
        """Write an event pack while all threads go on; see `checkin.sync.event_pack.make_pack`."""
        event_pack.make_pack(self._session, path, passphrase, seal=apart.seal_with_passphrase)

    def status(self) -> SyncStatus:
        """Return what this station holds of everybody."""
        return stations.status(self._session)

    # giving

    def export_file(
        self, path: Path, held: dict[str, int] | None = None, *, keep_former: bool = True
    ) -> Exported:
        """Write all that this station knows to `path`.

        Args:
            path: Where to.
            held: Number of entries of each journal that others have already and that are left out.
            keep_former: Whether a file that stood there is kept beside as the previous one.

        Raises:
            ExportFailed: It cannot be written; a whole file is there all the same, if one was.
        """
        session = self._session
        total, known_now = 0, tips(session.store, session.keys.event_id)

        def count(entries: int) -> None:
            nonlocal total
            total = entries

        known: Iterator[Piece] = pieces(session.store, session.keys.event_id, held)
        lacking = held or {}
        entries = sum(max(0, tip.seq - lacking.get(tip.journal, 0)) for tip in known_now)
        header = Header(
            session.keys.event_id, newest_own_journal(session), session.clock.now(), entries
        )
        content = attendance_file.pack(counted(known, count), header, session.keys.shared.identity)
        attendance_file.write(path, content, keep_former=keep_former)
        if held is None:
            holdings.note_given(session.folder, path.name, session.clock.now(), known_now)
        return Exported(path, total, len(content))

    def export_numbered(self, folder: Path) -> Exported:
        """Write all that this station knows to a new file in `folder`, and keep the one before.

        Raises:
            ExportFailed: It cannot be written; the files that are there are untouched.
        """
        session = self._session
        stem = f"{file_name(session.event.name)}_{file_name(session.station.name)}"
        found = numbered(folder, stem)
        following = found[-1][0] + 1 if found else 1
        exported = self.export_file(folder / f"{stem}_{following:04d}{ATTENDANCE}")
        for _number, path in found[: 1 - _KEPT_ON_A_STICK]:
            with contextlib.suppress(OSError):  # one file more does no harm
                path.unlink(missing_ok=True)
        return exported

    def preview(self, paths: Iterable[Path]) -> Offer:
        """Say what taking in `paths` would bring and what those lack; nothing is changed.

        Files that are refused are named with their reasons and keep no other out.
        """
        session = self._session
        count = Preview(session)
        good: list[Path] = []
        refused: list[RefusedFile] = []
        for path in paths:
            try:
                file = attendance_file.open_file(
                    path, session.keys.event_id, session.keys.shared.identity
                )
                count.add(file)
            except FileRefused as error:
                refused.append(RefusedFile(path, error))
            else:
                good.append(path)
        return count.offer(good, refused)

    # taking

    def import_file(
        self, path: Path, *, salvage: bool = False, progress: Progress = lambda done, of: None,
        stops: Stops = lambda: False,
    ) -> MergeReport:  # fmt: skip
        """Take in what is new in the attendance file at `path`, and say what came of it.

        Args:
            path: The file.
            salvage: Whether to take what stands before the first damage, where there is any.
            progress: Called with the number of entries read so far and of all.
            stops: Asked all the time whether somebody wants no more of it; what was taken by
                then stays, and the report says how much of the file that was.

        Raises:
            CheckinError: The file is refused; nothing was changed.
            NotSaved: The store cannot be written.
        """
        session = self._session
        file = attendance_file.open_file(
            path, session.keys.event_id, session.keys.shared.identity, salvage=salvage
        )
        course = Course(file.pieces(), file.entries, progress, stops)
        report = self._merger().take(course)
        self._note_maker(file.header, course)
        incidents.note_report(session.folder, path.name, report, session.clock.now())
        session.catch_up()
        if not self._beside_desk:  # a station's journal has one writer, and that is the desk
            stations.answer_news(session)
        if report.new:
            self._heard(report)
        stopped = Stopped(course.done, file.entries) if course.stopped else None
        return replace(report, damaged=file.damaged, stopped=stopped)

    def whole_entries(self, path: Path) -> tuple[int, int]:
        """Return how many entries of a damaged file are whole, and how many it had (0: unknown).

        Raises:
            CheckinError: It is refused for another reason, or nothing in it is whole.
        """
        keys = self._session.keys
        file = attendance_file.open_file(path, keys.event_id, keys.shared.identity, salvage=True)
        return sum(len(piece.lines) for piece in file.pieces()), file.header.entries

    def _merger(self) -> Merger:
        if not self._beside_desk:
            return self._session.merger()
        return self._session.merger(
            most=BESIDE_A_DESK, beside_desk=True, pause=lambda: time.sleep(PAUSE_S)
        )

    def _note_maker(self, header: Header, course: Course) -> None:
        """Remember that all news of who made the file are known up to when it was made.

        And that they have what the file holds, so that it would survive this laptop.
        """
        store = self._session.store
        row = store.execute("SELECT station FROM journal WHERE id = ?", (header.by,)).fetchone()
        if row is None or row[0] == self._session.station.id:
            return
        if not course.stopped:
            made = min(header.made, self._session.clock.now())
            with store.transaction():
                tally.note_news(store, {row[0]: to_ms(made)})
        holdings.note_held(self._session.folder, str(row[0]), course.held)

    # people

    def doubles(self) -> tuple[DoubleAdmission, ...]:
        """Return the double admissions that wait for a person, earliest first."""
        found = tally.doubles(self._session.projection, self._session.keys.event_id)
        return tuple(sorted(found, key=lambda double: (double.second_at, double.second)))

    def resolve(self, double: EntryRef, note: str, operator: str = "") -> None:
        """Journal that a person has looked at a double admission and found it in order.

        Where it was not in order, the passage that never happened is taken back instead.

        Args:
            double: The second of the two entries.
            note: What the person found.
            operator: Who looked.

        Raises:
            NotFound: No such entry is here.
            NotAllowed: It is no double admission, or was resolved already.
            NotSaved: It could not be written.
        """
        session = self._session
        entry = journal.entry(session.store, *double)
        if entry is None or entry.kind != fold.PASSAGE:
            raise NotFound(f"no entry {double[0]} {double[1]}", what=f"{double[0]} {double[1]}")
        projection, event_id = session.projection, session.keys.event_id
        owner = projection.owner(entry.subject)
        among = [owner.attendee.id] if owner else []
        # of one person: of everybody it would be a moment's wait in a large event
        found = [d for d in tally.doubles(projection, event_id, among) if d.second == double]
        if not found:
            raise NotAllowed("that is no double admission any more", why="resolved")
        body = {"of": list(double), "note": note, "by": operator, "station": session.station.name}
        session.record([Draft(fold.RESOLVED, found[0].attendee.id, body)])

    def revoke(self, station: str, reason: str) -> Station:
        """Take a station's place in the event; see `checkin.sync.stations.revoke`."""
        return stations.revoke(self._session, station, reason)

    def revoke_by(self, supervisor: str, pin: str, station: str, reason: str) -> Station:
        """Take a station's place in the event on a supervisor's word.

        Args:
            supervisor: Id of the operator who answers for it.
            pin: That supervisor's PIN.
            station: Id of the station.
            reason: Why, in the supervisor's words.

        Raises:
            NotAllowed: No reason, a wrong PIN, no supervisor, or it is this station itself.
            NotFound: There is no such station.
            NotSaved: It could not be written.
        """
        if not reason.strip():
            raise NotAllowed("a revocation needs a reason", why="reason")
        answers = answerable(self._session.operators, supervisor, pin)
        return stations.revoke(self._session, station, reason.strip(), answers)

    def rename_station(self, name: str) -> None:
        """Give this station another name; see `checkin.sync.stations.rename`."""
        stations.rename(self._session, name)

    def revoked(self) -> frozenset[str]:
        """Return the ids of the stations that lost their place."""
        return self._session.revoked


def attendance_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the attendance files among `paths` and in the folders among them, in order.

    Files that are still being written, and those that a system hides, are left out.
    """
    for path in paths:
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.suffix.lower() == ATTENDANCE)
            hidden = (any(p.startswith(".") for p in f.relative_to(path).parts) for f in inside)
            yield from (file for file, out in zip(inside, hidden, strict=True) if not out)
        else:
            yield path


def numbered(folder: Path, stem: str) -> list[tuple[int, Path]]:
    """Return the files in `folder` that are called `stem` and a number, by that number."""
    pattern = re.compile(re.escape(stem) + r"_(\d{4,})" + re.escape(ATTENDANCE))
    try:
        found = [(pattern.fullmatch(path.name), path) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted((int(match[1]), path) for match, path in found if match)


def file_name(text: str) -> str:
    """Return `text` as a part of a file name that any system and stick can keep."""
    return re.sub(r"[^\w]+", "-", text).strip("-")[:40] or "event"
