"""Finds people by name at the desk: at once what is plain, a moment later also slips."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.model import Checkpoint
from checkin.names_entries import NameHit
from checkin.people import load_index
from ui import timers
from ui.background import BackgroundTasks

if TYPE_CHECKING:
    from checkin.names import NameIndex

_HITS = 20
_INDEX_AFTER_MS = 50  # the window is painted before its processor time goes to the search


class DeskSearch(QObject):
    """Answers what is typed into the desk's search field, once the index of names is loaded.

    Signals:
        hits_found: The query, the Hits as a tuple, and whether a better answer follows.
        ready: People can be looked up by name from now on.
        failed: The CheckinError by which nobody can be found.
    """

    hits_found = Signal(str, object, bool)
    ready = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        place: Callable[[], Checkpoint],
        parent: QObject | None = None,
    ) -> None:
        """Search in the event of `desk`.

        Args:
            desk: The desk.
            tasks: Where the index is loaded and slips are looked for.
            place: Returns the checkpoint at which those who are found would be checked in.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._place = place
        self._query = ""
        self._loading = timers.single_shot(self, _INDEX_AFTER_MS)
        self._loading.timeout.connect(self._load)

    def start(self) -> None:
        """Get the search ready, beside the window."""
        self._loading.start()

    def stop(self) -> None:
        """Leave the event alone from now on."""
        self._loading.stop()
        self._query = ""

    @Slot(str)
    def look_up(self, query: str) -> None:
        """Find people: at once what is plain, then also slips and other keyboard layouts."""
        self._query = query
        if not query.strip() or not self._desk.people.has_index:
            return
        index = self._desk.people.index
        self._tell(query, index.search(query, _HITS, quick=True), quick=True)
        better = partial(index.search, query, _HITS)
        self._tasks.run(better, partial(self._found, query), self.failed.emit)

    @Slot()
    def renew(self) -> None:
        """Load the index anew, beside the window: more changed than can be put into it."""
        self._desk.people.await_index()
        self._load()

    @Slot()
    def _load(self) -> None:
        load = partial(load_index, self._desk.folder, self._desk.clock)
        self._tasks.run(load, self._loaded, self.failed.emit)

    def _loaded(self, index: NameIndex) -> None:
        self._desk.people.use_index(index)
        self.ready.emit()
        if self._query:
            self.look_up(self._query)

    def _found(self, query: str, found: list[NameHit]) -> None:
        if query == self._query:  # newer keys may have come meanwhile
            self._tell(query, found, quick=False)

    def _tell(self, query: str, found: list[NameHit], *, quick: bool) -> None:
        hits = self._desk.people.hits(found, self._place())
        self.hits_found.emit(query, hits, quick)
