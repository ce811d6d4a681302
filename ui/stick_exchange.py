"""Offers the exchange when a stick is plugged in, and does it beside the desk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.offer import Exchanged, Offer
from checkin.sync import stick
from ui.background import BackgroundTasks
from ui.progress import now_and_then
from ui.sticks import StickWatcher
from ui.volumes import Volume
from ui.widgets.stick_offer import StickOffer


class StickExchange(QObject):
    """One stick after the other: looks what is on it, offers, and does what is wanted.

    Signals:
        entries_taken: Ids of the subjects whose entries came.
        doubles_found: The DoubleAdmissions that came to light.
        results_ready: The FileResults of the files on the stick, as a tuple.
    """

    entries_taken = Signal(list)
    doubles_found = Signal(list)
    results_ready = Signal(object)
    _progressed = Signal(int, int)  # emitted in a pool thread, so Qt queues it to ours

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        line: StickOffer,
        watcher: StickWatcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._line = line
        self._watcher = watcher
        self._waiting: list[Volume] = []
        self._current: Volume | None = None
        self._ends = Event()
        self._busy = False  # exchanging: the line stays until that has ended
        watcher.stick_came.connect(self._take_note)
        watcher.stick_went.connect(self._let_go)
        line.exchange_requested.connect(self.exchange)
        line.stop_requested.connect(self._ends.set)
        line.dismissed.connect(self._go_on)
        self._progressed.connect(line.show_progress)

    def start(self) -> None:
        """Begin to watch for sticks."""
        self._watcher.start()

    def stop(self) -> None:
        """Watch no more; what is under way stops soon, and is the background tasks' to end."""
        self._ends.set()
        self._watcher.stop()

    @Slot()
    def exchange(self) -> None:
        """Do what is offered."""
        if self._current is None or self._busy:
            return
        self._busy = True
        self._ends.clear()
        volume = self._current
        self._line.show_busy(volume.title)
        work = partial(
            stick.exchange,
            self._desk.folder,
            self._desk.clock,
            Path(volume.root),
            gives=not volume.read_only,
            progress=now_and_then(self._progressed.emit),
            stops=self._ends.is_set,
        )
        self._tasks.run(work, self._exchanged, self._failed)

    @Slot(object)
    def _take_note(self, volume: Volume) -> None:
        self._waiting.append(volume)
        if self._current is None:
            self._go_on()

    @Slot(object)
    def _let_go(self, volume: Volume) -> None:
        self._waiting = [each for each in self._waiting if each.place != volume.place]
        if self._is_current(volume) and not self._busy:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Be done with the stick at hand and turn to the next."""
        self._line.put_away()
        self._current = self._waiting.pop(0) if self._waiting else None
        if self._current is not None:
            look = partial(
                stick.look, self._desk.folder, self._desk.clock, Path(self._current.root),
                gives=not self._current.read_only,
            )  # fmt: skip
            shown = partial(self._looked, self._current)
            self._tasks.run(look, shown, partial(self._not_seen, self._current))

    def _looked(self, volume: Volume, offer: Offer) -> None:
        if self._is_current(volume) and not self._busy:
            self._line.show_offer(volume.title, offer)

    def _not_seen(self, volume: Volume, error: CheckinError) -> None:
        if self._is_current(volume) and isinstance(error, stick.StickGone):
            self._go_on()
        elif self._is_current(volume):
            self._line.show_failed(Exchanged(0, 0, error=error))

    def _is_current(self, volume: Volume) -> bool:
        return self._current is not None and self._current.place == volume.place

    def _exchanged(self, done: Exchanged) -> None:
        self._busy = False
        if done.error is None:
            self._line.show_done(done)
        else:
            self._line.show_failed(done)
        self._be_done(failed=done.error is not None)
        self._tell(done)

    def _be_done(self, *, failed: bool) -> None:
        """Let what came of it stand where nobody pulls a stick any more to put it away.

        A failure stands until somebody has read it, or a stick is put in: mostly the same one.
        """
        ended = self._current
        there = [each.place for each in self._watcher.sticks]
        if ended is not None and (failed or ended.place not in there):
            self._current = None
            if any(each.place == ended.place for each in self._waiting):
                self._go_on()  # it is back already

    def _tell(self, done: Exchanged) -> None:
        """Pass on what came of it."""
        reports = [result.report for result in done.results if result.report]
        if done.taken:
            subjects = dict.fromkeys(each for report in reports for each in report.subjects)
            self.entries_taken.emit(list(subjects))
        doubles = [double for report in reports for double in report.doubles]
        if doubles:
            self.doubles_found.emit(doubles)
        if done.taken or done.refused:
            self.results_ready.emit(done.results)

    def _failed(self, error: CheckinError) -> None:
        self._exchanged(Exchanged(0, 0, error=error))
