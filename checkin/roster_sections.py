"""Lists in groups: the name of a country in a row of its own, above the people from there."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

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
    countries: list[str] = []
    titles: list[int] = []
    here = ""
    for position, row in enumerate(zip(*cells, strict=True)):
        said = [text for text in row if text]
        title = _country(said[0]) if len(said) == 1 else ""
        if title:
            here = title
            titles.append(position)
        countries.append(here if said and not title else "")
    return (countries, titles) if titles else ([], [])


def _country(text: str) -> str:
    words = fold_word(_BESIDE.sub(" ", text)).split()
    name = " ".join(word for word in words if word not in _beside())
    return values.known_country(name) if len(name) >= _SHORTEST else ""


@cache
def _beside() -> frozenset[str]:
    return frozenset(fold_word(DELEGATIONS.replace(",", " ")).split())
