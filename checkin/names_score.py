"""Tells how well what was typed names a person; pure.

Every typed word is compared with the words of a name as the beginning of each, in the key form
and in a finer one, and the words are matched one to one in any order. 1 is an exact match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from checkin.names_keys import Word, name_words, query_words

_KEY_SHARE, _FINE_SHARE = 0.565, 0.42  # of the two comparisons in the similarity of two words
_FINE_ALONE = 0.7  # of the finer comparison; one wrong letter may spoil more of a key
_UNTYPED_LAST, _UNTYPED_INNER = 0.10, 0.16  # cost of letters not typed; the last word may go on
_BEGINNING, _BEGINNING_COST = 0.97, 0.06  # a word whose letters begin exactly so
_INNER_FACTOR = 1.6  # how much dearer that is for a word before the last one
_INITIAL, _TWO_LETTERS = 0.72, 0.76  # one or two letters that begin the key only
_SHORT_FIT = 0.8  # from where on such letters count at all
_LEAST_KEY, _LEAST = 0.4, 0.4  # less similar than that is another word
_UNUSED, _UNUSED_SINGLE = 0.003, 0.0003  # cost of each word of the name that was not typed
_ORGANISATION, _ORGANISATION_KEY = 0.905, 0.86
_SHORTEST_FOR_ORGANISATION = 2
_PATRONYMIC, _SON_OF = 0.45, 0.1  # such words may be missing from the list
_MOST_WEIGHT = 8  # letters; longer words weigh no more
_TYPED_READINGS = 2
_INDEXED_READINGS = 3
_MOST_REMEMBERED = 48  # typed words; while a name is typed only its last word changes

_FATHER = re.compile(
    "...(ovich|evich|ovitch|ovna|evna|ovič|ewna|owna|owiç|ewiç|ович|.?евич|овна|евна"
    "|ұлы|улы|uly|ulı|kyzy|kizi|qizi|qyzy|qızı|кызы|қызы|қизи|гызы|gyzy)$"
)
_CHILD_OF = re.compile(
    "^(o[gğ]l[uyıi]|оглы|оглу|огли|ўғли|ogli|k[yıi]z[yıi]|q[ıi]z[ıi]|gyzy|кызы|қызы|қизи|гызы"
    "|uulu|уулу|uly|улы|ұлы)$"
)
_TITLE_OR_CHILD_OF = re.compile(
    "^([oо]g+l[uyıioe]|oğlu|oğlı|оглы|оглу|огли|ўғли|oglan|k[yıi]z[yıi]|q[yıi]z[yıi]|g[yı]z[yı]"
    "|кызы|қызы|қизи|гызы|кизи|uulu|уулу|uly|ulı|улы|ұлы|b[eə]y|bey|beg|бей|бек|hanım|xanım|ханум"
    "|dr|prof|mr|mrs|ms|he)$"
)


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """What the search knows of one person."""

    id: str
    name: str
    forms: tuple[tuple[Word, ...], ...]  # the words of the name, and of the native one
    organisation: tuple[Word, ...]
    codes: tuple[str, ...]  # registration, badge number, e-mail: folded

    @classmethod
    def of(
        cls, id: str, name: str, native_name: str, organisation: str, codes: Iterable[str]
    ) -> Card:
        """Make the card of a person; `codes` are folded already."""
        forms = [tuple(name_words(form)) for form in (name, native_name) if form]
        return cls(id, name, tuple(forms), _organisation_words(organisation), tuple(codes))


@lru_cache(8192)
def _organisation_words(organisation: str) -> tuple[Word, ...]:
    return tuple(query_words(organisation))


def weights(typed: Sequence[Word]) -> list[float]:
    """Return what each typed word counts: long ones more, a father's name or a title less."""
    texts = [word.text for word in typed]
    return [
        _kind_weight(texts, place) * (min(len(text), _MOST_WEIGHT) + 1)
        for place, text in enumerate(texts)
    ]


def _kind_weight(texts: Sequence[str], place: int) -> float:
    if len(texts) > 1 and _TITLE_OR_CHILD_OF.search(texts[place]):
        return _SON_OF
    following = texts[place + 1] if place + 1 < len(texts) else ""
    if len(texts) > 2 and (_FATHER.search(texts[place]) or _CHILD_OF.search(following)):
        return _PATRONYMIC
    return 1.0


class Scorer:
    """Scores cards, and remembers the words that it compared while a name is being typed."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, bool], dict[Word, float]] = {}

    def score(self, typed: Sequence[Word], cards: Iterable[Card]) -> list[tuple[float, Card]]:
        """Return `cards` with their scores from 0 to 1; the order is left as it is."""
        rows = [
            _TypedWord(word, place == len(typed) - 1, self._known(word, place == len(typed) - 1))
            for place, word in enumerate(typed)
        ]
        weighed = weights(typed)
        return [(_card_score(rows, weighed, card), card) for card in cards]

    def _known(self, word: Word, is_last: bool) -> dict[Word, float]:
        if len(self._seen) >= _MOST_REMEMBERED:
            self._seen = {}
        return self._seen.setdefault((word.text, is_last), {})


@dataclass(frozen=True, slots=True)
class _TypedWord:
    """One typed word with its similarity to every word that it was compared with."""

    word: Word
    is_last: bool
    known: dict[Word, float]

    def row(self, form: Sequence[Word]) -> list[float]:
        """Return the similarity to each word of a name."""
        known = self.known
        for other in form:
            if other not in known:
                known[other] = similarity(self.word, other, self.is_last)
        return [known[other] for other in form]


def _card_score(typed: Sequence[_TypedWord], weighed: Sequence[float], card: Card) -> float:
    elsewhere = None
    if card.organisation:
        elsewhere = [_organisation_score(one.word, card.organisation) for one in typed]
    forms = card.forms or ((),)
    return max(_matched([one.row(form) for one in typed], elsewhere, weighed) for form in forms)


def _matched(
    rows: list[list[float]], elsewhere: Sequence[float] | None, weighed: Sequence[float]
) -> float:
    """Match typed words with words of the name one to one, the surest first."""
    tops = [max(row, default=0.0) * weight for row, weight in zip(rows, weighed, strict=True)]
    unused = len(rows[0])
    total = 0.0
    for place in sorted(range(len(rows)), key=tops.__getitem__, reverse=True):
        best = max(rows[place], default=0.0)
        if elsewhere is not None and elsewhere[place] > best:
            total += elsewhere[place] * weighed[place]
        elif best > 0.0:
            total += best * weighed[place]
            unused -= 1
            column = rows[place].index(best)
            for row in rows:
                row[column] = 0.0
    unused_cost = _UNUSED if len(rows) > 1 else _UNUSED_SINGLE
    return min(1.0, max(0.0, total / sum(weighed) - unused_cost * unused))


def _organisation_score(typed: Word, organisation: Sequence[Word]) -> float:
    """Compare with the words of the organisation: they must begin as typed."""
    if len(typed.ascii) < _SHORTEST_FOR_ORGANISATION:
        return 0.0
    best = 0.0
    for other in organisation:
        if other.ascii.startswith(typed.ascii):
            return _ORGANISATION
        if len(typed.ascii) > 2 and other.keys[0].startswith(typed.keys[0]):
            best = _ORGANISATION_KEY
    return best


def similarity(typed: Word, word: Word, is_last: bool) -> float:
    """Return how well `typed` fits the beginning of `word`, from 0 to 1.

    Args:
        typed: What the clerk typed.
        word: A word of a name on the list.
        is_last: Whether it is the last typed word, which may not be finished.
    """
    if typed.ascii and typed.ascii == word.ascii:
        return 1.0
    penalty = _UNTYPED_LAST if is_last else _UNTYPED_INNER
    score = _sounding(typed, word, penalty)
    if typed.ascii and word.ascii.startswith(typed.ascii):
        untyped = 1 - len(typed.ascii) / len(word.ascii)
        cost = _BEGINNING_COST * (1 if is_last else _INNER_FACTOR)
        score = max(score, _BEGINNING - cost * untyped)
    return score if score >= _LEAST else 0.0


def _sounding(typed: Word, word: Word, penalty: float) -> float:
    keys = 0.0
    for key in typed.keys[:_TYPED_READINGS]:
        for other in word.keys[:_INDEXED_READINGS]:
            fit = _beginning(key, other, penalty)
            if fit > keys:
                keys = fit
    if len(typed.ascii) <= 2:
        initial = _INITIAL if len(typed.ascii) < 2 else _TWO_LETTERS
        return initial if keys > _SHORT_FIT else 0.0
    if keys < _LEAST_KEY and (typed.is_cyrillic or typed.ascii[0] != word.ascii[:1]):
        return 0.0
    finer = _finer(typed, word, penalty, keys)
    return max(_KEY_SHARE * keys + _FINE_SHARE * finer, _FINE_ALONE * finer)


def _finer(typed: Word, word: Word, penalty: float, keys: float) -> float:
    if not typed.fine:
        return keys
    best = 0.0
    for fine in typed.fine:
        for other in word.fine:
            best = max(best, _beginning(fine, other, penalty))
    if typed.ascii != typed.fine[0] and not typed.is_cyrillic:
        best = max(best, _beginning(typed.ascii, word.ascii, penalty))
    return best


def _beginning(typed: str, form: str, penalty: float) -> float:
    """Return the similarity of `typed` to the best fitting beginning of `form`.

    The penalty is for the share of `form` that is not typed yet.
    """
    length = len(typed)
    untyped = penalty * (1 - length / len(form)) if len(form) > length else 0.0
    if form.startswith(typed):
        return 1.0 - untyped
    most = max(2, length // 2)
    errors = OSA.distance(typed, form[:length], score_cutoff=most)
    if length > 2 and 1 < errors <= most:
        errors = min(errors, OSA.distance(typed, form[: length + 1], score_cutoff=errors))
    if length > 3 and 1 < errors <= most:
        errors = min(errors, OSA.distance(typed, form[: length - 1], score_cutoff=errors))
    if errors > most:
        return 0.0
    return max(0.0, 1.0 - errors / length - untyped)
