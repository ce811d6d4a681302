"""Everybody who can be found: the index that is kept on the disk, and what changed since."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from checkin.names_cache import NameCache
from checkin.names_engine import IndexUnusable, NameEngine, make_record
from checkin.names_entries import SearchEntry
from checkin.names_keys import Word, address_form, ascii_letters
from checkin.names_score import Card

_log = logging.getLogger(__name__)

_MOST_RECENT = 500  # changed people beside the index before they are written into it
_MOST_HIDDEN_HITS = 100


class NameStock:
    """The people of an index, as they are now.

    Changes of a few people go to a small index in memory, which costs no disk access, and are
    written into the kept one when they are many or when it is sealed.
    """

    def __init__(self, engine: NameEngine, cache: NameCache) -> None:
        self._engine = engine
        self._cache = cache
        self._recent = NameEngine.in_memory()
        self._recent_records: dict[str, str] = {}
        self._hidden: frozenset[str] = frozenset()  # ids that the kept index is wrong about

    def find(
        self, typed: Sequence[Word], weighed: Sequence[float], limit: int, *, slips: bool
    ) -> list[tuple[float, Card]]:
        """Return who may be meant with a rough score each."""
        recent, hidden = self._recent, self._hidden
        found = self._engine.find(typed, weighed, _widened(limit, hidden), slips=slips)
        if hidden:
            found = [(rough, card) for rough, card in found if card.id not in hidden]
        if recent.people:
            found += recent.find(typed, weighed, limit, slips=slips)
        return found

    def find_codes(self, codes: Sequence[str], limit: int) -> list[Card]:
        """Return those of whom a number, code or address begins with one of `codes`."""
        recent, hidden = self._recent, self._hidden
        cards = [
            card
            for card in self._engine.find_codes(codes, _widened(limit, hidden))
            if card.id not in hidden
        ]
        if recent.people:
            cards += recent.find_codes(codes, limit)
        return cards

    def change(self, gone: frozenset[str], records: dict[str, str]) -> None:
        """Forget those of `gone`, and know the people of `records`, by id."""
        if not gone:
            return
        hidden = self._hidden | gone
        kept = {id: text for id, text in self._recent_records.items() if id not in gone} | records
        if len(hidden) > _MOST_RECENT and self._write_through(hidden, kept, many=True):
            return
        self._recent.write(gone, records.values(), many=len(records) > _MOST_RECENT)
        self._recent_records, self._hidden = kept, hidden

    def seal(self, fingerprint: str) -> None:
        """Write recent changes to disk and name the state that they lead to."""
        if self._write_through(self._hidden, self._recent_records, many=False):
            self._cache.seal(fingerprint)

    def _write_through(
        self, hidden: frozenset[str], records: dict[str, str], *, many: bool
    ) -> bool:
        """Put changes into the kept index; where that fails they stay in memory."""
        try:
            if hidden:
                self._cache.break_seal()
                self._engine.write(hidden, records.values(), many=many)
        except (OSError, IndexUnusable) as error:
            _log.warning("changes of names stay in memory: %s", error)
            return False
        if hidden:
            self._recent, self._recent_records = NameEngine.in_memory(), {}
            self._hidden = frozenset()
        return True


def record_of(entry: SearchEntry) -> str:
    """Return what the index keeps of one person."""
    address = address_form(entry.email)
    at = address.rfind("@")
    domain = address[at:] if at >= 0 else ""
    number, registration = ascii_letters(entry.number_text), ascii_letters(entry.registration)
    codes = dict.fromkeys((number, registration, address, domain))
    codes.pop("", None)
    return make_record(entry.id, entry.name, entry.native_name, entry.organisation, codes)


def _widened(limit: int, hidden: frozenset[str]) -> int:
    """Return how many hits to take so that enough remain without the hidden ones."""
    return limit + min(len(hidden), _MOST_HIDDEN_HITS)
