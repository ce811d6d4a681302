"""A stick in this laptop: what is on it, and the exchange by it. Any thread may call this.

A stick that is pulled out leaves a folder behind that looks like it, on this laptop's own disk.
What is written there would be taken for given away; so the folder's device is compared.
"""

from __future__ import annotations

import errno
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from checkin import session
from checkin.clock import Clock
from checkin.errors import CheckinError, NotSaved
from checkin.exchange_files import ATTENDANCE, PACK
from checkin.merge_report import FileResult
from checkin.offer import Exchanged, Offer
from checkin.sync.course import Progress, Stops
from checkin.sync.exchange import Exchange
from checkin.sync.file_errors import AttendanceFileOfOtherEvent, FileRefused

_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})
_MOST_FILES = 200  # a stick that is full of something else


class StickGone(CheckinError):
    """The stick was pulled out before everything was done; what came from it is kept."""

    code = "stick-gone"


def device_of(root: Path) -> int:
    """Return the number of the device that `root` lies on.

    Raises:
        StickGone: It is not there.
    """
    try:
        return root.stat().st_dev
    except OSError as error:
        raise StickGone(f"{root}: {error}", folder=str(root)) from error


def files_on(root: Path) -> list[Path]:
    """Return the attendance files at `root` and in its folders, but not deeper.

    A stick may hold a hundred thousand photos; ours lie where they were put.
    """
    return list(itertools.islice(_files(root, ATTENDANCE), _MOST_FILES))


def packs_on(root: Path) -> list[Path]:
    """Return the event packs at `root` and in its folders, but not deeper."""
    return list(itertools.islice(_files(root, PACK), _MOST_FILES))


def look(folder: Path, clock: Clock, root: Path, *, gives: bool = True) -> Offer:
    """Say what the stick at `root` would bring the station of `folder`, and what it lacks.

    Files of other events are passed over in silence: sticks go round.

    Args:
        folder: The event folder.
        clock: The clock.
        root: Where the stick is mounted.
        gives: Whether it may be written.

    Raises:
        StickGone: It was pulled out meanwhile.
    """
    device = device_of(root)
    opened = session.open_to_read(folder, clock)
    try:
        offer = Exchange(opened).preview(files_on(root))
    except OSError as error:
        raise StickGone(f"{root}: {error}", folder=str(root)) from error
    finally:
        opened.close()
    if device_of(root) != device:
        raise StickGone(f"{root} is another device now", folder=str(root))
    ours = tuple(each for each in offer.refused if not _is_foreign(each.error))
    return replace(offer, give=offer.give if gives else 0, refused=ours)


def exchange(
    folder: Path,
    clock: Clock,
    root: Path,
    *,
    gives: bool = True,
    progress: Progress = lambda done, of: None,
    stops: Stops = lambda: False,
) -> Exchanged:
    """Take in what is new on the stick at `root`, then give it all that is known here.

    When this returns without an error in it, the stick has given back unchanged what was written,
    and may be taken out. What was taken in stays, also where something failed after it.

    Args:
        folder: The event folder, where a desk may be at work.
        clock: The clock.
        root: Where the stick is mounted.
        gives: Whether it may be written.
        progress: Called with the number of entries read so far and of all in the file at hand.
        stops: Asked all the time whether somebody wants no more: then nothing is given either.

    Raises:
        CheckinError: The stick is not there, or the event cannot be opened.
    """
    device = device_of(root)
    opened = session.open_beside(folder, clock)
    try:
        using = Exchange(opened, beside_desk=True)
        return _Exchange(using, root, device, stops).run(progress, gives=gives)
    finally:
        opened.store.close()


class _Exchange:
    """One exchange, with what came of it so far."""

    def __init__(self, using: Exchange, root: Path, device: int, stops: Stops) -> None:
        self._stops = stops
        self._using = using
        self._root = root
        self._device = device
        self._results: list[FileResult] = []
        self._given = 0
        self._file: Path | None = None

    def run(self, progress: Progress, *, gives: bool) -> Exchanged:
        error: CheckinError | None = None
        try:
            if self._take(progress) and gives:
                self._give()
        except CheckinError as problem:
            error = problem
            if not isinstance(problem, NotSaved) and self._is_gone(problem):
                error = StickGone(str(problem), folder=str(self._root))
                # the others are missing for that very reason
                self._results = [each for each in self._results if each.report]
        except OSError as problem:  # of its folders: whatever else is read or written wraps it
            error = StickGone(f"{self._root}: {problem}", folder=str(self._root))
        taken = sum(each.report.new for each in self._results if each.report)
        return Exchanged(taken, self._given, self._file, tuple(self._results), error)

    def _take(self, progress: Progress) -> bool:
        """Take everything in; return whether nobody stopped that."""
        for path in files_on(self._root):
            try:
                report = self._using.import_file(path, progress=progress, stops=self._stops)
            except FileRefused as error:
                if not _is_foreign(error):
                    self._results.append(FileResult(path, error=error))
            else:
                self._results.append(FileResult(path, report))
                if report.stopped:
                    return False
        return True

    def _give(self) -> None:
        self._insist()
        lacking = self._using.preview(files_on(self._root)).give
        if lacking:
            self._insist()
            self._file = self._using.export_numbered(self._root).path
            self._insist()
        self._given = lacking

    def _insist(self) -> None:
        if device_of(self._root) != self._device:
            raise StickGone(f"{self._root} is another device now", folder=str(self._root))

    def _is_gone(self, problem: CheckinError) -> bool:
        cause = problem.__cause__
        if isinstance(cause, OSError) and cause.errno in _GONE:
            return True
        try:
            self._insist()
        except StickGone:
            return True
        return False


def _is_foreign(error: CheckinError) -> bool:
    return isinstance(error, AttendanceFileOfOtherEvent)


def _files(root: Path, suffix: str) -> Iterator[Path]:
    for folder in (root, *_entries(root)):
        if folder is root or _may(folder.is_dir):
            for path in _entries(folder):
                if path.suffix.lower() == suffix and _may(path.is_file):
                    yield path


def _may(ask: Callable[[], bool]) -> bool:
    """Ask a path what it is; one that this user may not look at is nothing to us."""
    try:
        return ask()
    except PermissionError:
        return False


def _entries(folder: Path) -> list[Path]:
    """Return what is in `folder` and not hidden; nothing where it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []
