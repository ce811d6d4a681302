"""Lists in groups: the name of a country in a row of its own, above the people from there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache

from checkin import roster_values as values
from checkin.roster_headings import fold_word
from checkin.roster_words import DELEGATIONS

_BESIDE = re.compile(r"\([^)]*\)|\d+")  # such as how many they are
_SHORTEST = 4  # letters; shorter ones are codes of countries, and might be somebody's name


def read(cells: Collection[Sequence[str]]) -> tuple[list[str], list[int]]:
    """Return the country of each row, and which rows are titles; nothing where there are none.

    Args:
        cells: The columns that are read, of equal length. A row in which one cell alone says
            something, and that is a country, stands above people from there.
    """
    titles = dict(_titles(cells))
    if not titles:
        return [], []
    countries: list[str] = []
    here = ""
    for position, row in enumerate(zip(*cells, strict=True)):
        here = titles.get(position, here)
        countries.append(here if any(row) and position not in titles else "")
    return countries, list(titles)


def _titles(cells: Collection[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield which rows are titles, and the country that each names."""
    empty = len(cells) - 1
    for position, row in enumerate(zip(*cells, strict=True)):
        if row.count("") == empty and (country := _country("".join(row))):
            yield position, country


def _country(text: str) -> str:
    name = " ".join(filter(None, map(_folded, _BESIDE.sub(" ", text).split())))
    return values.known_country(name) if len(name) >= _SHORTEST else ""


@lru_cache(16384)  # in a list of names alone, each of them could be a country
def _folded(word: str) -> str:
    """Return what a word says of a country, folded: nothing where it only stands beside one."""
    return " ".join(part for part in fold_word(word).split() if part not in _beside())


@cache
def _beside() -> frozenset[str]:
    return frozenset(fold_word(DELEGATIONS.replace(",", " ")).split())
