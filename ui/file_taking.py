"""Takes attendance files in beside the desk, one after the other, and tells how far it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from checkin import session
from checkin.clock import Clock
from checkin.errors import CheckinError, NotSaved
from checkin.merge_report import FileResult, MergeReport, Stopped
from checkin.sync.exchange import Exchange
from checkin.sync.file_errors import AttendanceFileDamaged
from ui.background import BackgroundTasks
from ui.progress import Tell, now_and_then
from ui.widgets.import_progress import ImportState

_LONGEST_WAIT_MS = 3000  # for the transaction at hand
NOT_BEGUN = MergeReport(stopped=Stopped(0, 0))


class FileTaking(QObject):
    """One queue of files; what is in it is taken in while the desk works on.

    Signals:
        progressed: An ImportState; None when nothing is under way any more.
        finished: The FileResults of all files, as a tuple.
        failed: The CheckinError by which none could be taken in.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clock = clock
        self._closed = False
        # of its own: no badge waits for a file to be printed
        self._tasks = BackgroundTasks(self, threads=1)
        self._waiting: list[tuple[Path, bool]] = []
        self._ends = Event()
        self._state: ImportState | None = None
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether files are being taken in."""
        return self._busy

    def take(self, files: Sequence[Path], *, salvage: bool = False) -> None:
        """Take files in, after those that are under way.

        Args:
            files: The files.
            salvage: Whether to take what is whole in damaged ones.
        """
        self._waiting += [(file, salvage) for file in files]
        if not self._busy:
            self._go_on()

    @Slot()
    def stop(self) -> None:
        """Take no more: what was taken of the file under way stays, the rest can be taken later."""
        self._waiting.clear()
        self._ends.set()
        if self._state is not None:
            self._tell(self._state)

    def close(self) -> None:
        """Tell nothing any more, and wait until what is under way has stopped, within reason."""
        self._closed = True
        self._waiting.clear()
        self._ends.set()
        self._tasks.close(_LONGEST_WAIT_MS)

    def _go_on(self) -> None:
        files, self._waiting = tuple(self._waiting), []
        if not files:
            return
        self._busy = True
        self._ends.clear()
        work = partial(take_files, self._folder, self._clock, files, self._tell, self._ends.is_set)
        self._tasks.run(work, self._done, self._not_done)

    def _tell(self, state: ImportState) -> None:
        """Tell how far it is; on the thread that works, so Qt queues it to ours."""
        self._state = state
        if self._closed:
            return
        self.progressed.emit(dataclasses.replace(state, ends=self._ends.is_set()))

    def _done(self, results: tuple[FileResult, ...]) -> None:
        self._rest()
        self.finished.emit(results)
        self._go_on()

    def _not_done(self, error: CheckinError) -> None:
        self._rest()
        self._waiting.clear()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._busy, self._state = False, None
        self.progressed.emit(None)


def take_files(
    folder: Path,
    clock: Clock,
    files: Sequence[tuple[Path, bool]],
    tell: Callable[[ImportState], None],
    ends: Callable[[], bool],
) -> tuple[FileResult, ...]:
    """Take files in beside the desk of `folder`, so that no scan waits; any thread may call this.

    A file that is refused keeps no other out.

    Args:
        folder: The event folder.
        clock: Where moments are taken from.
        files: Each file, and whether to take what is whole where it is damaged.
        tell: Called with how far it is.
        ends: Whether to stop; asked between transactions.

    Raises:
        CheckinError: The event cannot be opened.
    """
    opened = session.open_beside(folder, clock)
    results: list[FileResult] = []
    try:
        exchange = Exchange(opened, beside_desk=True)
        for number, (file, salvage) in enumerate(files, 1):
            if ends():
                results.append(FileResult(file, NOT_BEGUN))
                continue
            state = ImportState(file.name, number=number, files=len(files))
            take = partial(exchange.import_file, file, salvage=salvage, stops=ends)
            how_far = now_and_then(partial(_tell_state, tell, state))
            results.append(_take(exchange, file, take, how_far))
            if isinstance(results[-1].error, NotSaved):
                break
    finally:
        opened.store.close()
    return tuple(results)


def _take(
    exchange: Exchange,
    file: Path,
    take: Callable[..., MergeReport],
    tell: Tell,
) -> FileResult:
    tell(0, 0)
    try:
        return FileResult(file, take(progress=tell))
    except AttendanceFileDamaged as error:
        whole, of = 0, 0
        with suppress(CheckinError):  # then nothing in it is whole
            whole, of = exchange.whole_entries(file)
        return FileResult(file, error=error, whole=whole, of=of)
    except CheckinError as error:
        return FileResult(file, error=error)


def _tell_state(
    tell: Callable[[ImportState], None], state: ImportState, done: int, of: int
) -> None:
    tell(dataclasses.replace(state, done=done, of=of))
