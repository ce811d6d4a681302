"""A folder that several stations share: a network drive, or Syncthing between laptops.

Each station writes into its own sub-folder only, so no two ever write the same file. What it
knows lies there in segments that never change, and one small file for the latest entries, which
is written anew; so nothing large is ever sent twice.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checkin import memory_file
from checkin.errors import CheckinError, NotSaved
from checkin.exchange_files import ATTENDANCE
from checkin.merge_report import MergeReport, Objection
from checkin.session import Session
from checkin.sync.exchange import Exchange, file_name
from checkin.sync.pieces import tips

FILE_NAME = "shared-folders.json"  # in the event folder: what lies in which shared folder
_TAIL = "tail" + ATTENDANCE  # sorts after all segments
_LONGEST_TAIL = 256
log = logging.getLogger(__name__)


class SharedFolderUnreachable(CheckinError):
    """The folder is not there: a network drive is away, or nothing is mounted in its place."""

    code = "shared-folder-unreachable"


@dataclass(slots=True)
class _Written:
    """What this station has written into one shared folder."""

    held: dict[str, int] = field(default_factory=dict)  # entries of each journal in segments
    tail: dict[str, int] = field(default_factory=dict)  # and in the tail
    segments: dict[str, int] = field(default_factory=dict)  # size of each by its name


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file in a shared folder came to: a report, or why it was refused."""

    path: Path
    report: MergeReport | None = None
    error: CheckinError | None = None


class SharedFolder:
    """One shared folder as one station uses it; whoever watches it calls `step` now and then."""

    def __init__(self, session: Session, exchange: Exchange, folder: Path) -> None:
        self._session = session
        self._exchange = exchange
        self._folder = folder
        station = session.station
        self.own = folder / f"{file_name(station.name)}-{station.id[:6]}"
        self._seen: dict[Path, tuple[int, int]] = {}
        self._unkept: dict[str, dict[str, int]] | None = None  # what could not be remembered

    def step(self) -> tuple[Taken, ...]:
        """Take in what others wrote since the last time, then write what is new here.

        Raises:
            SharedFolderUnreachable: It is not there at the moment; nothing was changed.
            ExportFailed: The folder cannot be written (any more).
            StoreUnusable: The event folder cannot be written.
            NotSaved: The store cannot be written.
        """
        taken = tuple(self.take_changed())
        self.write_new()
        return taken

    def forget(self) -> None:
        """Begin anew, as if nothing had been written there: somebody emptied it on purpose.

        Raises:
            StoreUnusable: The event folder cannot be written.
        """
        self._unkept = None
        if self._key in self._all():
            self._change(lambda body: {key: body[key] for key in body if key != self._key})

    @contextlib.contextmanager
    def _reached(self) -> Iterator[None]:
        """Make sure that it is the folder, and not the empty place where a drive was mounted.

        What is written into that place would fill this laptop's disk and reach nobody.
        """
        try:
            if not any(self._folder.iterdir()) and self._told():
                raise self._unreachable("it is empty, and was not before")
            yield
        except OSError as error:
            raise self._unreachable(str(error)) from error

    def _unreachable(self, why: str) -> SharedFolderUnreachable:
        folder = str(self._folder)
        return SharedFolderUnreachable(f"{folder}: {why}", folder=folder, file=self._folder.name)

    def take_changed(self) -> Iterator[Taken]:
        """Take in the files of others that are new or different since the last time.

        Raises:
            SharedFolderUnreachable: It is not there (any more).
            NotSaved: The store cannot be written.
        """
        with self._reached():
            marks = dict(self._marks())
        for path, mark in marks.items():
            if self._seen.get(path) == mark:
                continue
            taken = self._take(path)
            # a segment before this one may still be on its way
            if taken.report is None or not taken.report.of(Objection.GAP):
                self._seen[path] = mark
            yield taken

    def _marks(self) -> Iterator[tuple[Path, tuple[int, int]]]:
        """Yield the files of others, and by what it is seen that one is another now."""
        for path in self._files():
            # it was just replaced, or is somebody else's: next time, if ever
            with contextlib.suppress(FileNotFoundError, PermissionError):
                stat = path.stat()
                yield path, (stat.st_size, stat.st_mtime_ns)

    def _files(self) -> Iterator[Path]:
        """Yield the files of others: here and in sub-folders, in order; hidden ones are not ours.

        No deeper: somebody may have chosen a folder with everything of an office in it.
        """
        top = _visible(self._folder)
        yield from (file for file in top if file.suffix == ATTENDANCE)
        for place in top:
            # drives have folders of the system's own, which nobody may read
            with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
                if place != self.own:
                    yield from (file for file in _visible(place) if file.suffix == ATTENDANCE)

    def _take(self, path: Path) -> Taken:
        try:
            return Taken(path, report=self._exchange.import_file(path))
        except NotSaved:
            raise
        except CheckinError as error:
            log.info("%s was not taken in: %s", path, error)
            return Taken(path, error=error)

    def write_new(self) -> int:
        """Write what is new here into this station's sub-folder and return how many entries.

        Raises:
            SharedFolderUnreachable: It is not there (any more).
            ExportFailed: It cannot be written.
            StoreUnusable: What was written cannot be remembered in the event folder.
        """
        with self._reached():
            new, written = self._write_new()
        if written is not None:  # not above: what goes wrong here is no trouble of the folder's
            self._remember(written)
        return new

    def _write_new(self) -> tuple[int, _Written | None]:
        written = self._written()
        now = {tip.journal: tip.seq for tip in tips(self._session.store, self._session.event.id)}
        new = sum(seq - written.held.get(journal, 0) for journal, seq in now.items())
        if now in (written.held, written.tail):
            return 0, None
        self.own.mkdir(exist_ok=True)  # not the folder itself: it would be another one
        if new > _LONGEST_TAIL or not written.segments:
            self._seal(written, now)
        else:
            self._exchange.export_file(self.own / _TAIL, written.held, keep_former=False)
            written.tail = now
        return new, written

    def _seal(self, written: _Written, now: dict[str, int]) -> None:
        numbers = [
            int(path.stem) for path in self.own.glob(f"*{ATTENDANCE}") if path.stem.isdecimal()
        ]
        name = f"{max(numbers, default=0) + 1:06d}{ATTENDANCE}"
        exported = self._exchange.export_file(self.own / name, written.held)
        written.segments[name] = exported.size
        written.held, written.tail = now, {}
        (self.own / _TAIL).unlink(missing_ok=True)

    def _written(self) -> _Written:
        """Return what lies in the sub-folder; nothing if any segment is missing."""
        body = self._told()
        try:
            written = _Written(dict(body["held"]), dict(body["tail"]), dict(body["segments"]))
            for name, size in written.segments.items():
                if (self.own / name).stat().st_size != size:
                    return _Written()
        except (OSError, KeyError, TypeError, ValueError):
            return _Written()
        if written.tail and not (self.own / _TAIL).exists():
            written.tail = {}
        return written

    def _told(self) -> dict[str, dict[str, int]]:
        """Return what is remembered of this folder."""
        return self._unkept or self._all().get(self._key, {})

    def _all(self) -> dict[str, dict[str, dict[str, int]]]:
        return memory_file.read(self._session.folder / FILE_NAME)

    def _remember(self, written: _Written) -> None:
        told = {"held": written.held, "tail": written.tail, "segments": written.segments}
        self._unkept = told  # so that a full disk here writes nothing twice there
        self._change(lambda body: {**body, self._key: told})
        self._unkept = None

    @property
    def _key(self) -> str:
        return str(self._folder.absolute())

    def _change(self, changed: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        memory_file.change(self._session.folder / FILE_NAME, changed)


def _visible(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
