"""Finds people by whatever a clerk types into the one search box.

Names are found in every alphabet and romanisation that the desk meets, with slips, in any order,
from their first letters on, and typed with the wrong keyboard layout. Organisations, e-mail
addresses, registration and badge numbers are found in the same box.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from checkin.names_cache import NameCache
from checkin.names_entries import NameHit, SearchEntry
from checkin.names_search import NameSearch
from checkin.names_stock import NameStock, record_of


class NameIndex:
    """Everybody of one event, ready to be found.

    One thread opens and changes it; searches may run in any thread meanwhile.
    """

    def __init__(self, stock: NameStock) -> None:
        self._stock = stock
        self._search = NameSearch(stock)

    @classmethod
    def open(
        cls,
        folder: Path,
        fingerprint: str,
        people: Iterable[SearchEntry],
        *,
        keep: bool = True,
    ) -> NameIndex:
        """Open the index kept in `folder`, or build it anew.

        Args:
            folder: Belongs to the index alone. If it is damaged or cannot be written, the index
                lives in memory.
            fingerprint: Says which state of the roster `people` is. If the kept index has the
                same, `people` is not even looked at.
            people: Everybody on the roster.
            keep: Whether an index that must be built is kept in `folder` for the next time.
        """
        cache = NameCache(folder)
        engine = cache.load(fingerprint)
        if engine is None:
            engine = cache.build(map(record_of, people), fingerprint, keep=keep)
        return cls(NameStock(engine, cache))

    def replace(self, entries: Iterable[SearchEntry]) -> None:
        """Add people, or put new data in the place of old; the next search sees it."""
        records = {entry.id: record_of(entry) for entry in entries}
        self._stock.change(frozenset(records), records)

    def remove(self, ids: Iterable[str]) -> None:
        """Forget people; ids that are not there are no error."""
        self._stock.change(frozenset(ids), {})

    def seal(self, fingerprint: str) -> None:
        """Write recent changes to disk and name the state that they lead to.

        The next `open` with this fingerprint takes the index as it is now. Call it at a quiet
        moment, such as the end of the program.
        """
        self._stock.seal(fingerprint)

    def search(self, query: str, limit: int = 20, *, quick: bool = False) -> list[NameHit]:
        """Return who may be meant, best first; nobody for an empty query.

        Args:
            query: Any text at all; of a very long one only the beginning counts.
            limit: How many hits at most.
            quick: Whether to leave out slips and keyboard layouts. A window shows this answer
                at once and then replaces it with the full one.
        """
        return self._search.answer(query, limit, quick=quick)
