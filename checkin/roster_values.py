"""Cells -> clean text, canonical countries and statuses, and the folded form that makes ids.

Work is done on many cells of a column at a time: one look at all their text tells whether it needs
any cleaning, which is what makes lists of 100,000 people quick to read.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import cast

from checkin.roster_headings import fold_word, vocabulary
from checkin.roster_table import Cell
from checkin.roster_words import COUNTRIES, STATUSES

# what people write into a cell that has nothing to say, and what spreadsheets show for errors
_NOTHING = frozenset(
    [
        *("-", "–", "—", "−", "--", "---", ".", "..", "…", "/", "n/a", "N/A", "n.a.", "NULL"),
        *("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"),
    ]
)
_LONGEST_NOTHING = max(map(len, _NOTHING))
AT_ONCE = 1000  # rows or texts: they fit into the cache of a processor, and hold up no window
_SAMPLE = 100  # cells that tell whether a column has few values
_DROPPED = {"Cf", "Cs", "Co", "Cn"}
_APOSTROPHES = "’‘‛`´ʻʼʹʽ′＇"
_DASHES = "‐‑‒–—−"


def text_of(cell: Cell) -> str:
    """Return what a cell says as text; whole numbers lose the ".0" that spreadsheets add."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(cell, ".15g")
    return str(cell)


def clean(text: str) -> str:
    """Return `text` in NFC, with single spaces and without control or invisible characters."""
    kept = unicodedata.normalize("NFC", text)
    if not kept.isprintable():
        kept = "".join(
            " " if c.isspace() or category == "Cc" else c
            for c, category in ((c, unicodedata.category(c)) for c in kept)
            if category not in _DROPPED
        )
        kept = unicodedata.normalize("NFC", kept)
    kept = " ".join(kept.split())
    return "" if kept in _NOTHING else kept


class ColumnCleaner:
    """Cleans one column, some of its cells at a time.

    Where the same few values stand again and again, each is cleaned once and kept once.
    """

    def __init__(self) -> None:
        self._cleaned: dict[str, str] = {}

    def clean(self, cells: Sequence[Cell]) -> list[str]:
        """Return what `clean` makes of each cell."""
        sample = cells[:_SAMPLE]
        if len(set(sample)) * 4 >= len(sample):
            return _all_cleaned(_texts(cells))
        texts = _texts(cells)
        fresh = list(set(texts).difference(self._cleaned))
        self._cleaned.update(zip(fresh, _all_cleaned(fresh), strict=True))
        return list(map(self._cleaned.__getitem__, texts))


def _texts(cells: Sequence[Cell]) -> Sequence[str]:
    if set(map(type, cells)) <= {str}:
        return cast(Sequence[str], cells)
    return [text_of(cell) for cell in cells]


def _all_cleaned(texts: Sequence[str]) -> list[str]:
    stripped = list(map(str.strip, texts))
    if not _is_clean("".join(stripped)):
        return [clean(text) for text in stripped]
    if min(map(len, stripped), default=0) > _LONGEST_NOTHING or _NOTHING.isdisjoint(stripped):
        return stripped
    return ["" if text in _NOTHING else text for text in stripped]


def _is_clean(text: str) -> bool:
    return text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text)


@cache
def _countries() -> dict[str, str]:
    return vocabulary(COUNTRIES)


@cache
def _statuses() -> dict[str, str]:
    return vocabulary(STATUSES)


def country(text: str) -> str:
    """Return the English name of one of the forum's countries; any other stays as written."""
    return _countries().get(fold_word(text), text)


def known_country(folded: str) -> str:
    """Return the English name of one of the forum's countries, or "" for any other words.

    Args:
        folded: What `fold_word` makes of the words.
    """
    return _countries().get(folded, "")


def status(text: str) -> str:
    """Return the value of the status that `text` says, or "" where it says none we know."""
    return _statuses().get(fold_word(text), "")


def fold(text: str) -> str:
    """Return `text` as it counts for identity: equal for spellings of one and the same.

    Attendee ids are made from this for good: a change here needs a new version in `ids`.
    """
    folded = unicodedata.normalize("NFC", text).casefold().replace("i̇", "i").replace("ı", "i")
    for apostrophe in _APOSTROPHES:
        folded = folded.replace(apostrophe, "'")
    for dash in _DASHES:
        folded = folded.replace(dash, "-")
    return unicodedata.normalize("NFC", folded)


def fold_all(cleaned: Sequence[str]) -> list[str]:
    """Return `fold` of each text; texts that were cleaned hold no line breaks to part at."""
    folded: list[str] = []
    for start in range(0, len(cleaned), AT_ONCE):
        folded += fold("\n".join(cleaned[start : start + AT_ONCE])).split("\n")
    return folded


def ids(
    registrations: Sequence[str],
    names: Sequence[str],
    countries: Sequence[str],
    organisations: Sequence[str],
) -> list[str]:
    """Return the attendee ids of rows, from folded columns of equal length."""
    keys = (
        f"roster-1\nregistration\n{number.replace(' ', '')}"
        if number
        else f"roster-1\nperson\n{name}\n{country}\n{organisation}"
        for number, name, country, organisation in zip(
            registrations, names, countries, organisations, strict=True
        )
    )
    sha256 = hashlib.sha256
    return ["a" + sha256(key.encode()).hexdigest()[:20] for key in keys]
