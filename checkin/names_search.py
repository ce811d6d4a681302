"""How a typed text is answered: codes first, then names as typed, in other layouts, with slips."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkin.names_entries import NameHit
from checkin.names_keys import Word, address_form, ascii_letters, query_words
from checkin.names_layouts import has_foreign_signs, rereadings
from checkin.names_score import Card, Scorer, weights
from checkin.names_stock import NameStock

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

_NUMBER_ONLY = re.compile(r"[\d\s\-/.]+")
_TYPED_BADGE_CODE = re.compile(r"\s*(\d{6})[\s-]*\d{2}[\s-]*\d\s*")


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


class NameSearch:
    """Answers queries from a stock of people; any thread may ask."""

    def __init__(self, stock: NameStock) -> None:
        self._stock = stock
        self._scorer = Scorer()

    def answer(self, query: str, limit: int, *, quick: bool) -> list[NameHit]:
        """Return who may be meant, best first; see `checkin.names.NameIndex.search`."""
        text = " ".join(query.split())[:_LONGEST_QUERY].strip()
        text = text.encode("utf-8", "ignore").decode()  # half a surrogate pair is no letter
        if not text or limit < 1:
            return []
        found = self._by_code(text, limit)
        if not _NUMBER_ONLY.fullmatch(text):
            found = _merged(found, self._by_name(text, limit, quick))
        return [NameHit(hit.card.id, hit.score, hit.read_as) for hit in found[:limit]]

    def _by_code(self, text: str, limit: int) -> list[_Found]:
        """Look for registration numbers, badge numbers and e-mail addresses."""
        codes = _typed_codes(text)
        speaks_for_code = any(letter.isdigit() or letter == "@" for letter in text)
        if not speaks_for_code:
            codes = [code for code in codes if len(code) >= _SHORTEST_CODE]
        beginning = _CODE_BEGINNING if speaks_for_code else _CODE_BEGINNING_LETTERS
        found = []
        for card in self._stock.find_codes(codes, limit):
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
                cards = self._stock.find(typed, weights(typed), _CANDIDATES, slips=False)
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
        cards = self._stock.find(typed, weights(typed), candidates, slips=slips)
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


def _typed_codes(text: str) -> list[str]:
    """Return what codes `text` may be the beginning of."""
    badge = _TYPED_BADGE_CODE.fullmatch(text)
    if badge:
        return [badge.group(1)]
    plain = ascii_letters(text)
    padded = plain.zfill(_NUMBER_DIGITS) if plain.isdecimal() else plain
    return [code for code in dict.fromkeys((plain, padded, address_form(text))) if code]


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
