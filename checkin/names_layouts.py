"""Reads again what was typed while the keyboard had another layout: `Fkbtd` is Алиев.

The tables of keys lie in resources/names/layouts.json, one character a key and layout.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

import resources
from checkin.names_keys import words

_SHORT_WORD = 2  # such a word need not have a vowel
_VOWEL = re.compile("[aeiouyəäöüıаеёиоуыэюяіїєәөұү]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[a-z]")

# Signs that stand on keys of letters in another layout: no name is typed with them by intent.
_FOREIGN_SIGNS = re.compile(
    r"""[\[\]{}\\=<>|~^\d]|[;,.](?=\w)|(?<=\w)[;"](?=\w)|(?:^|\s)['"](?=\w)"""
)

# Layouts that may have been meant while the US one was active, and what hints at them.
_HINTS = (
    ("ru", re.compile("")),
    ("kz", re.compile(r"[\d\-=]")),
    ("uz", re.compile(r"[\d\-=]")),
    ("kg", re.compile(r"[\[\]{}=\\+]")),
    ("az", re.compile(r"""[\[\]{};:'",.<>/?w\\=`~]""")),
    ("tr", re.compile(r"""[\[\]{};:'",.<>/?w\\=`~]""")),
    ("tm", re.compile(r"""[\[\]{};:'",.<>/?w\\=`~qx]""")),
)


def has_foreign_signs(text: str) -> bool:
    """Return whether `text` looks typed with another layout than the one that was active."""
    return bool(_FOREIGN_SIGNS.search(text.strip()))


def rereadings(text: str) -> list[str]:
    """Return what the keys of `text` say in other layouts, likely ones only, best guess first."""
    lower = text.lower()
    if _CYRILLIC.search(lower) and not _LATIN.search(lower):
        pairs = [("ru", "us")]
    else:
        pairs = [("us", meant) for meant, hint in _HINTS if hint.search(lower)]
    found = dict.fromkeys(text.translate(_table(*pair)) for pair in pairs)
    return [reading for reading in found if reading != text and _is_pronounceable(reading)]


def _is_pronounceable(reading: str) -> bool:
    parts = words(reading)
    return bool(parts) and all(len(part) <= _SHORT_WORD or _VOWEL.search(part) for part in parts)


@lru_cache
def _table(active: str, meant: str) -> dict[int, str]:
    """Return the characters of layout `active` with those on the same keys of `meant`."""
    file = resources.path("names", "layouts.json")
    layouts = json.loads(file.read_text(encoding="utf-8"))["layouts"]
    table: dict[int, str] = {}
    for level in ("plain", "shift"):
        for shown, intended in zip(layouts[active][level], layouts[meant][level], strict=True):
            table.setdefault(ord(shown), intended)
    return table
