"""Finds people by whatever a clerk types into the one search box.

Names are found in every alphabet and romanisation that the desk meets, with slips, in any order,
from their first letters on, and typed with the wrong keyboard layout. Organisations, e-mail
addresses, registration and badge numbers are found in the same box.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkin.names_cache import NameCache
from checkin.names_engine import IndexUnusable, NameEngine, make_record
from checkin.names_keys import Word, address_form, ascii_letters, query_words
from checkin.names_layouts import has_foreign_signs, rereadings
from checkin.names_score import Card, Scorer, weights

_log = logging.getLogger(__name__)

_LONGEST_QUERY = 64
_MOST_WORDS = 6
_SHORTEST_TO_INTERPRET = 3  # letters; shorter text is only ever a beginning
_SHORTEST_CODE = 3  # letters of a code without a digit
_GOOD = 0.9  # nobody is looked for further when somebody fits as well as this
_LAYOUT_LEAST = 0.86  # how well a rereading must fit to be believed at once
_LAYOUT_DOUBT = 0.03  # taken off a rereading for which no sign speaks
_LEAST_REREADING = 0.5  # how well a rereading must fit to be shown at all
_LEAST_HIT = 0.3
_LIKELY = 0.7  # found with a slip; whoever fits so is not looked for in far-fetched readings
_CLEARLY_BETTER = 0.15  # a rereading by which slips in what was really typed need no search
_REREADING_SPAN, _SLIP_SPAN = 0.15, 0.1  # how far a rough score may lie below the best so far
_CANDIDATES, _CANDIDATES_WITH_SLIPS = 50, 120
_CODE_BEGINNING, _CODE_BEGINNING_LETTERS = 0.95, 0.8
_NUMBER_DIGITS = 6
_MOST_RECENT = 500  # changed people beside the index before they are written into it
_MOST_HIDDEN_HITS = 100

_NUMBER_ONLY = re.compile(r"[\d\s\-/.]+")
_TYPED_BADGE_CODE = re.compile(r"\s*(\d{6})[\s-]*\d{2}[\s-]*\d\s*")


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What one person is found by."""

    id: str
    name: str
    native_name: str = ""  # in the person's own script, where the list has both
    organisation: str = ""
    email: str = ""
    number_text: str = ""  # the six digits on the badge
    registration: str = ""


@dataclass(frozen=True, slots=True)
class NameHit:
    """One person who may be meant."""

    id: str
    score: float  # 0 to 1; from 0.9 on nothing separates it from an exact match
    read_as: str = ""  # what the query says in the keyboard layout that was meant


@dataclass(frozen=True, slots=True)
class _Found:
    """A hit on its way to the answer."""

    score: float
    card: Card
    read_as: str = ""
    is_whole_code: bool = False

    @property
    def order(self) -> tuple[bool, float, str, str]:
        """Whole codes first, then the best score, then name and id, so that ties stay put."""
        return (not self.is_whole_code, -self.score, self.card.name, self.card.id)


class NameIndex:
    """Everybody of one event, ready to be found.

    One thread opens and changes it; searches may run in any thread meanwhile. Changes of a few
    people go to a small index in memory, which costs no disk access, and are written into the
    kept one when they are many or when it is sealed.
    """

    def __init__(self, engine: NameEngine, cache: NameCache) -> None:
        self._engine = engine
        self._cache = cache
        self._scorer = Scorer()
        self._recent = NameEngine.in_memory()
        self._recent_records: dict[str, str] = {}
        self._hidden: frozenset[str] = frozenset()  # ids that the kept index is wrong about

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
            engine = cache.build(map(_record, people), fingerprint, keep=keep)
        return cls(engine, cache)

    def replace(self, entries: Iterable[SearchEntry]) -> None:
        """Add people, or put new data in the place of old; the next search sees it."""
        records = {entry.id: _record(entry) for entry in entries}
        self._change(frozenset(records), records)

    def remove(self, ids: Iterable[str]) -> None:
        """Forget people; ids that are not there are no error."""
        self._change(frozenset(ids), {})

    def seal(self, fingerprint: str) -> None:
        """Write recent changes to disk and name the state that they lead to.

        The next `open` with this fingerprint takes the index as it is now. Call it at a quiet
        moment, such as the end of the program.
        """
        if self._write_through(self._hidden, self._recent_records, many=False):
            self._cache.seal(fingerprint)

    def search(self, query: str, limit: int = 20, *, quick: bool = False) -> list[NameHit]:
        """Return who may be meant, best first; nobody for an empty query.

        Args:
            query: Any text at all; of a very long one only the beginning counts.
            limit: How many hits at most.
            quick: Whether to leave out slips and keyboard layouts. A window shows this answer
                at once and then replaces it with the full one.
        """
        text = " ".join(query.split())[:_LONGEST_QUERY].strip()
        text = text.encode("utf-8", "ignore").decode()  # half a surrogate pair is no letter
        if not text or limit < 1:
            return []
        found = self._by_code(text, limit)
        if not _NUMBER_ONLY.fullmatch(text):
            found = _merged(found, self._by_name(text, limit, quick))
        return [NameHit(hit.card.id, hit.score, hit.read_as) for hit in found[:limit]]

    # -- changes ------------------------------------------------------------------------------

    def _change(self, gone: frozenset[str], records: dict[str, str]) -> None:
        if not gone:
            return
        hidden = self._hidden | gone
        kept = {id: text for id, text in self._recent_records.items() if id not in gone} | records
        if len(hidden) > _MOST_RECENT and self._write_through(hidden, kept, many=True):
            return
        self._recent.write(gone, records.values(), many=len(records) > _MOST_RECENT)
        self._recent_records, self._hidden = kept, hidden

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

    # -- codes --------------------------------------------------------------------------------

    def _by_code(self, text: str, limit: int) -> list[_Found]:
        """Look for registration numbers, badge numbers and e-mail addresses."""
        codes = _typed_codes(text)
        speaks_for_code = any(letter.isdigit() or letter == "@" for letter in text)
        if not speaks_for_code:
            codes = [code for code in codes if len(code) >= _SHORTEST_CODE]
        beginning = _CODE_BEGINNING if speaks_for_code else _CODE_BEGINNING_LETTERS
        recent, hidden = self._recent, self._hidden
        cards = [
            card
            for card in self._engine.find_codes(codes, _widened(limit, hidden))
            if card.id not in hidden
        ]
        if recent.people:
            cards += recent.find_codes(codes, limit)
        found = []
        for card in cards:
            is_whole = any(code in card.codes for code in codes)
            found.append(_Found(1.0 if is_whole else beginning, card, is_whole_code=is_whole))
        return sorted(found, key=lambda hit: hit.order)

    # -- names --------------------------------------------------------------------------------

    def _by_name(self, text: str, limit: int, quick: bool) -> list[_Found]:
        """Look as typed; then in other layouts; then with slips. Stop when somebody fits."""
        typed = query_words(text)[:_MOST_WORDS]
        plain = self._ranked(typed, limit)
        is_foreign = len(text) >= _SHORTEST_TO_INTERPRET and has_foreign_signs(text)
        fits = _top(plain) >= _GOOD
        if quick or len(text) < _SHORTEST_TO_INTERPRET or (fits and not is_foreign):
            return plain
        doubt = 0.0 if is_foreign else _LAYOUT_DOUBT
        reading, reread = self._best_rereading(text, limit, _top(plain), doubt)
        if _top(reread) > max(_top(plain), _LAYOUT_LEAST):
            return reread
        if fits:
            return plain
        if not is_foreign or _top(reread) < _top(plain) + _CLEARLY_BETTER:
            plain = self._ranked(typed, limit, slips=True) or plain
        if not reading or (not reread and not is_foreign and _top(plain) >= _LIKELY):
            return plain
        least = _top(plain) - _SLIP_SPAN
        words = query_words(reading)[:_MOST_WORDS]
        with_slips = self._ranked(words, limit, reading, doubt, slips=True, least=least)
        reread = with_slips or reread
        is_better = _top(reread) > max(_top(plain), _LEAST_REREADING)
        return _merged(plain, reread) if is_better else plain

    def _best_rereading(
        self, text: str, limit: int, best: float, doubt: float
    ) -> tuple[str, list[_Found]]:
        """Return the layout reading that finds the best fitting person, and the people.

        Only readings whose rough scores are near the best of them are ranked at all. If none
        finds anybody, the likeliest is returned, for it may hold a slip besides.
        """
        collected = []
        for reading in rereadings(text):
            typed = query_words(reading)[:_MOST_WORDS]
            if typed:
                cards = self._collected(typed, _CANDIDATES, slips=False)
                collected.append((_rough_top(cards), reading, typed, cards))
        roughest = max((rough for rough, *_ in collected), default=0.0)
        least = max(_LEAST_REREADING, best - _REREADING_SPAN, roughest - _REREADING_SPAN)
        chosen: tuple[str, list[_Found]] = (collected[0][1] if collected else "", [])
        for rough, reading, typed, cards in collected:
            if rough >= least:
                found = self._scored(typed, cards, limit, reading, doubt)
                if _top(found) > _top(chosen[1]):
                    chosen = (reading, found)
        return chosen

    def _ranked(
        self,
        typed: Sequence[Word],
        limit: int,
        read_as: str = "",
        doubt: float = 0.0,
        *,
        slips: bool = False,
        least: float = 0.0,
    ) -> list[_Found]:
        """Collect people and rank them, unless even the best cannot reach `least`."""
        if not typed:
            return []
        candidates = max(_CANDIDATES_WITH_SLIPS if slips else _CANDIDATES, 2 * limit + 10)
        cards = self._collected(typed, candidates, slips=slips)
        if _rough_top(cards) < least:
            return []
        return self._scored(typed, cards, limit, read_as, doubt)

    def _scored(
        self,
        typed: Sequence[Word],
        collected: Iterable[tuple[float, Card]],
        limit: int,
        read_as: str,
        doubt: float,
    ) -> list[_Found]:
        scored = self._scorer.score(typed, [card for _, card in collected])
        scored = [(score, card) for score, card in scored if score >= _LEAST_HIT]
        scored.sort(key=lambda one: (-one[0], one[1].name, one[1].id))
        return [_Found(max(0.0, score - doubt), card, read_as) for score, card in scored[:limit]]

    def _collected(
        self, typed: Sequence[Word], limit: int, *, slips: bool
    ) -> list[tuple[float, Card]]:
        """Return who may be meant with a rough score each."""
        weighed = weights(typed)
        recent, hidden = self._recent, self._hidden
        found = self._engine.find(typed, weighed, _widened(limit, hidden), slips=slips)
        if hidden:
            found = [(rough, card) for rough, card in found if card.id not in hidden]
        if recent.people:
            found += recent.find(typed, weighed, limit, slips=slips)
        return found


def _record(entry: SearchEntry) -> str:
    return make_record(
        entry.id, entry.name, entry.native_name, entry.organisation, dict.fromkeys(_codes(entry))
    )


def _codes(entry: SearchEntry) -> Iterator[str]:
    yield from filter(None, (ascii_letters(entry.number_text), ascii_letters(entry.registration)))
    address = address_form(entry.email)
    if address:
        yield address
        if "@" in address:
            yield address[address.rindex("@") :]


def _typed_codes(text: str) -> list[str]:
    """Return what codes `text` may be the beginning of."""
    badge = _TYPED_BADGE_CODE.fullmatch(text)
    if badge:
        return [badge.group(1)]
    plain = ascii_letters(text)
    padded = plain.zfill(_NUMBER_DIGITS) if plain.isdecimal() else plain
    return [code for code in dict.fromkeys((plain, padded, address_form(text))) if code]


def _widened(limit: int, hidden: frozenset[str]) -> int:
    """Return how many hits to take so that enough remain without the hidden ones."""
    return limit + min(len(hidden), _MOST_HIDDEN_HITS)


def _rough_top(collected: Iterable[tuple[float, Card]]) -> float:
    return max((rough for rough, _ in collected), default=0.0)


def _top(found: Sequence[_Found]) -> float:
    return found[0].score if found else 0.0


def _merged(first: Iterable[_Found], second: Iterable[_Found]) -> list[_Found]:
    """Return both lists as one, each person once, as the better of the two hits."""
    best: dict[str, _Found] = {}
    for hit in (*first, *second):
        if hit.card.id not in best or hit.order < best[hit.card.id].order:
            best[hit.card.id] = hit
    return sorted(best.values(), key=lambda hit: hit.order)
