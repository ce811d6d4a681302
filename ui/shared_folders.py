"""Exchanges by a shared folder, beside the desk, for as long as the window is open."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from checkin import session
from checkin.clock import Clock
from checkin.errors import CheckinError
from checkin.folder_health import FolderHealth
from checkin.offer import RefusedFile
from checkin.session import Session
from checkin.sync.exchange import Exchange
from checkin.sync.shared_folder import SharedFolder, Taken

STEP_EVERY_S = 3.0
_LONGEST_STOP_S = 1.5  # a network drive that hangs may keep its thread; the program ends without it
log = logging.getLogger(__name__)


class SharedFolderWatch(QObject):
    """Steps one shared folder every few seconds, in a thread and on a connection of its own.

    A thread of the pool would not do: a network drive whose server is gone keeps whoever asks it
    for minutes, and all other work would wait behind that.

    Signals:
        health_changed: The FolderHealth, after each step that changed it.
        entries_taken: Ids of the subjects whose entries came.
        doubles_found: The DoubleAdmissions that came to light.
    """

    health_changed = Signal(object)
    entries_taken = Signal(list)
    doubles_found = Signal(list)

    def __init__(
        self,
        event_folder: Path,
        clock: Clock,
        parent: QObject | None = None,
        *,
        every_s: float = STEP_EVERY_S,
    ) -> None:
        super().__init__(parent)
        self._event_folder = event_folder
        self._clock = clock
        self._every_s = every_s
        self._threads: dict[threading.Thread, Path] = {}  # also of folders that were left
        self._ended = threading.Event()
        self._closed = False

    def start(self, folder: Path, *, anew: bool = False) -> None:
        """Exchange by `folder` from now on, instead of any other.

        Args:
            folder: The folder.
            anew: Whether what this station once wrote there is not relied on.
        """
        self.stop()
        self._ended = threading.Event()
        former = dict(self._threads)
        thread = threading.Thread(
            target=self._run, args=(folder, self._ended, former, anew), name="shared folder",
            daemon=True,
        )  # fmt: skip
        self._threads[thread] = folder
        thread.start()

    def stop(self) -> None:
        """Exchange no more; a file that is being taken in is still told of when it is in."""
        self._ended.set()
        self._threads = {each: of for each, of in self._threads.items() if each.is_alive()}

    def close(self) -> None:
        """Exchange no more, tell nothing any more, and wait until that is so."""
        self._closed = True
        self.stop()
        _await(list(self._threads))

    def _run(
        self,
        folder: Path,
        ended: threading.Event,
        former: dict[threading.Thread, Path],
        anew: bool,
    ) -> None:
        """Be the thread."""
        _await([thread for thread, of in former.items() if of != folder])
        same = [thread for thread, of in former.items() if of == folder]
        while any(thread.is_alive() for thread in same) and not ended.is_set():
            _await(same)  # never two that write into one folder
        using = _Using(self._event_folder, self._clock, folder, anew=anew)
        health = FolderHealth(folder)
        while not ended.is_set():
            try:
                for taken in using.take():
                    self._tell(taken)
                    if ended.is_set():
                        break
                if ended.is_set():
                    break  # nothing is written any more into a folder that was left
                now = using.give()
            except CheckinError as error:
                log.info("shared folder %s: %s", folder, error)
                now = replace(health, error=error)
            except Exception as bug:  # the edge of the thread: it is told, and begun anew
                log.exception("shared folder %s", folder)
                using.close()
                using = _Using(self._event_folder, self._clock, folder)
                now = replace(health, error=CheckinError(str(bug)))
            if not ended.is_set() and _differs(now, health):
                self.health_changed.emit(now)
            health = now
            ended.wait(self._every_s)
        using.close()

    def _tell(self, taken: Taken) -> None:
        """Tell what is in now; also where the folder was left meanwhile."""
        report = taken.report
        if report is None or self._closed:
            return
        if report.new:
            self.entries_taken.emit(list(report.subjects))
        if report.doubles:
            self.doubles_found.emit(list(report.doubles))


class _Using:
    """The folder as the thread uses it, with a connection that is opened when it can be."""

    def __init__(
        self, event_folder: Path, clock: Clock, folder: Path, *, anew: bool = False
    ) -> None:
        self._event_folder = event_folder
        self._clock = clock
        self._folder = folder
        self._anew = anew
        self._opened: Session | None = None
        self._shared: SharedFolder | None = None
        self._refused: dict[Path, RefusedFile] = {}

    def take(self) -> Iterator[Taken]:
        """Take in what is new, file by file: each is told before the next can fail."""
        for taken in self._reached().take_changed():
            self._refused.pop(taken.path, None)
            if taken.error is not None:
                self._refused[taken.path] = RefusedFile(taken.path, taken.error)
            yield taken

    def give(self) -> FolderHealth:
        """Write what is new here, and return how the folder is after that."""
        self._reached().write_new()
        for path in [path for path in self._refused if not path.exists()]:
            del self._refused[path]
        refused = tuple(self._refused[path] for path in sorted(self._refused))
        return FolderHealth(self._folder, self._clock.now(), None, refused)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.store.close()

    def _reached(self) -> SharedFolder:
        if self._shared is None:
            self._opened = session.open_beside(self._event_folder, self._clock)
            exchange = Exchange(self._opened, beside_desk=True)
            self._shared = SharedFolder(self._opened, exchange, self._folder)
        if self._anew:
            self._anew = False
            with contextlib.suppress(CheckinError):  # the desk says that nothing can be written
                self._shared.forget()
        return self._shared


def _await(threads: Sequence[threading.Thread]) -> None:
    """Wait until `threads` have ended, but for no drive that hangs."""
    until = monotonic() + _LONGEST_STOP_S
    for thread in threads:
        thread.join(max(0.0, until - monotonic()))


def _differs(now: FolderHealth, before: FolderHealth) -> bool:
    """Tell whether anybody would see a difference; times are shown in minutes."""
    if now.exchanged_at is None or before.exchanged_at is None:
        return True
    same_minute = now.exchanged_at.replace(second=0, microsecond=0) == before.exchanged_at.replace(
        second=0, microsecond=0
    )
    codes = [each.error.code if each.error else "" for each in (now, before)]
    return not same_minute or codes[0] != codes[1] or now.refused != before.refused
