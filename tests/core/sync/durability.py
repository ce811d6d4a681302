"""Watches what a store would lose in a power cut."""

from __future__ import annotations

from checkin.store import Store

_WRITING = ("INSERT", "UPDATE", "DELETE", "PRAGMA USER_VERSION =")


class Watched:
    """Listens to one store and knows whether it waited for the disk after all that it wrote.

    SQLite does so at the end of a transaction that wrote something while it is set to FULL.
    """

    def __init__(self, store: Store) -> None:
        self.may_be_lost = False
        self.transactions = 0
        self._waits = store.execute("PRAGMA synchronous").fetchone() == (2,)
        self._wrote = False
        store._connection.set_trace_callback(self._hear)

    def _hear(self, statement: str) -> None:
        said = statement.upper()
        if said.startswith("PRAGMA SYNCHRONOUS="):
            self._waits = said.endswith("FULL")
        elif said.startswith("BEGIN"):
            self._wrote = False
        elif said.startswith(_WRITING):
            self._wrote = True
        elif said.startswith("COMMIT") and self._wrote:
            self.transactions += 1
            self.may_be_lost = not self._waits
