"""Tells the network what this station has just committed, milliseconds after the commit.

The window writes its own journal by itself and works on without this process; so new entries are
found by looking, at a counter that SQLite keeps in shared memory.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from pathlib import Path

from checkin.store import Store
from checkin.sync.lan_inbox import Inbox, StoreChanged
from checkin.sync.pieces import Piece, pieces_of, tip

_LOOK_EVERY_S = 0.004
_MOST_PIECES = 4  # at once; who gets no more asks for the rest


class Feed(threading.Thread):
    """Watches the journals that this station writes.

    Args:
        folder: The event folder.
        event_id: The event.
        station: Id of this station.
        say: Tells everybody about new pieces; called on this thread.
        inbox: Is told that something was written.
    """

    def __init__(
        self,
        folder: Path,
        event_id: str,
        station: str,
        say: Callable[[list[Piece]], None],
        inbox: Inbox,
    ) -> None:
        super().__init__(name="feed", daemon=True)
        self._folder = folder
        self._event_id = event_id
        self._station = station
        self._say = say
        self._inbox = inbox
        self._hint = threading.Event()
        self._ended = False

    def hint(self) -> None:
        """Look at once: the window says that it has committed something."""
        self._hint.set()

    def stop(self) -> None:
        """End soon."""
        self._ended = True
        self._hint.set()

    def run(self) -> None:
        """Look until this is stopped."""
        store = Store.open_to_read(self._folder)
        try:
            version, told = store.version(), self._told_before(store)
            while not self._ended:
                self._hint.wait(_LOOK_EVERY_S)
                self._hint.clear()
                found = store.version()
                if found != version:
                    version = found
                    self._inbox.put(StoreChanged(self._tell_new(store, told)))
        finally:
            store.close()

    def _told_before(self, store: Store) -> dict[str, int]:
        return dict(self._journals(store))

    def _journals(self, store: Store) -> list[tuple[str, int]]:
        return store.execute(
            "SELECT j.id, coalesce((SELECT e.seq FROM entry e WHERE e.journal = j.n "
            "ORDER BY e.seq DESC LIMIT 1), 0) FROM journal j WHERE j.station = ?",
            (self._station,),
        ).fetchall()

    def _tell_new(self, store: Store, told: dict[str, int]) -> int:
        """Say what is new and return how many entries that are."""
        count = 0
        for journal, seq in self._journals(store):
            before = told.get(journal, 0)
            of = tip(store, self._event_id, journal) if seq > before else None
            if of is not None:
                told[journal] = of.seq
                count += of.seq - before
                new = pieces_of(store, self._event_id, of, before)
                self._say(list(itertools.islice(new, _MOST_PIECES)))
        return count
