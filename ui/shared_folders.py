"""Exchanges by a shared folder, beside the desk, for as long as the window is open."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

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
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()

    def start(self, folder: Path) -> None:
        """Exchange by `folder` from now on, instead of any other."""
        self.stop()
        self._ended = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(folder, self._ended), name="shared folder", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Exchange no more."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(_LONGEST_STOP_S)
            self._thread = None

    def _run(self, folder: Path, ended: threading.Event) -> None:
        """Be the thread."""
        using = _Using(self._event_folder, self._clock, folder)
        health = FolderHealth(folder)
        while not ended.is_set():
            try:
                for taken in using.take():
                    self._tell(taken, ended)
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

    def _tell(self, taken: Taken, ended: threading.Event) -> None:
        report = taken.report
        if report is None or ended.is_set():
            return
        if report.new:
            self.entries_taken.emit(list(report.subjects))
        if report.doubles:
            self.doubles_found.emit(list(report.doubles))


class _Using:
    """The folder as the thread uses it, with a connection that is opened when it can be."""

    def __init__(self, event_folder: Path, clock: Clock, folder: Path) -> None:
        self._event_folder = event_folder
        self._clock = clock
        self._folder = folder
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
        return self._shared


def _differs(now: FolderHealth, before: FolderHealth) -> bool:
    """Tell whether anybody would see a difference; times are shown in minutes."""
    if now.exchanged_at is None or before.exchanged_at is None:
        return True
    same_minute = now.exchanged_at.replace(second=0, microsecond=0) == before.exchanged_at.replace(
        second=0, microsecond=0
    )
    codes = [each.error.code if each.error else "" for each in (now, before)]
    return not same_minute or codes[0] != codes[1] or now.refused != before.refused
