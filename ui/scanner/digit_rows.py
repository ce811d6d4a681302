"""Reads digits that a keyboard layout turned into other characters.

Mostly the physical key of each event tells what a scanner meant. A remote desktop and some drivers
pass on only characters: then each row of keys that types no digits may have been at work, and the
MAC of a badge tells which. The rows lie in resources/keyboards/digit_rows.txt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import resources

_KEYS = "1234567890"  # in the order in which they lie on the keyboard
_DIGITS = frozenset(_KEYS)


def rereadings(texts: Sequence[str], least: int) -> Iterator[list[str]]:
    """Yield what digits were meant, by one layout after the other, each key's or "".

    Args:
        texts: What each key typed.
        least: Layouts in which fewer of the keys are digits are left out.
    """
    found = set(texts)
    for row in _rows():
        if not found.isdisjoint(row.keys() - _DIGITS):
            digits = [row.get(text, "") for text in texts]
            if sum(map(bool, digits)) >= least:
                yield digits


@lru_cache(maxsize=1)
def _rows() -> tuple[dict[str, str], ...]:
    lines = resources.path("keyboards", "digit_rows.txt").read_text("utf-8").splitlines()
    rows = (line.partition("\t")[0] for line in lines if not line.startswith("# "))
    return tuple(dict(zip(row, _KEYS, strict=True)) for row in rows)
