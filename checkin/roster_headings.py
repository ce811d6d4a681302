"""The headings of a list -> which column holds what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from checkin.roster_table import Row
from checkin.roster_words import HEADINGS

HEAD_ROWS = 20  # how far down the headings may stand, below titles and logos

_LOOKALIKES = str.maketrans(
    {"ı": "i", "ə": "e", "ø": "o", "ł": "l"} | dict.fromkeys("'’‘`´ʻʼʹ′", "")
)
_NOT_WORD = re.compile(r"[\W_]+")
_PARENTHESES = re.compile(r"[(\[][^)\]]*[)\]]")
_SEPARATORS = re.compile(r"[/|\n\r;·•]|\s[-–—]\s")
_NATIVE_MARKS = ("cyrillic", "kiril", "кирил", "native", "original")
_ROW_NUMBERS = frozenset({"id", "azonosito"})  # often no more than that, where others are better
_NAME_PARTS = ("name", "given", "patronymic", "family")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a list keeps what. Positions count from 0 within a row."""

    row: int  # index of the row of headings
    places: dict[str, int]  # field -> position; names in parts have given, patronymic, family
    native: dict[str, int] = field(default_factory=dict)  # the same, for the name's own script
    headings: dict[int, str] = field(default_factory=dict)  # position -> heading, as written

    @property
    def has_names(self) -> bool:
        """Whether people can be told from this list at all."""
        return not {"name", "given", "family"}.isdisjoint(self.places)

    @property
    def unread(self) -> tuple[str, ...]:
        """The headings of columns that nothing is taken from."""
        read = {*self.places.values(), *self.native.values()}
        return tuple(text for position, text in self.headings.items() if position not in read)


def fold_word(text: str) -> str:
    """Return `text` without case, diacritics and punctuation, to compare words of lists by."""
    text = unicodedata.normalize("NFKD", text.replace("№", " no ").casefold())
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(_LOOKALIKES)
    return " ".join(_NOT_WORD.sub(" ", text).split())


def vocabulary(words: dict[str, str]) -> dict[str, str]:
    """Return folded word -> key for a table of comma-separated words; the first key wins."""
    folded: dict[str, str] = {}
    for key, listed in words.items():
        for word in (key, *listed.split(",")):
            folded.setdefault(fold_word(word), key)
    return folded


@cache
def _fields() -> dict[str, str]:
    return vocabulary(HEADINGS)


def field_of(heading: str) -> str:
    """Return the field that `heading` names, or "" where it names none.

    Headings in two languages ("Ad, soyad / Full name") and explanations in brackets ("Name (as
    in passport)") are common, so the parts are tried where the whole says nothing.
    """
    if len(heading) > 200:
        return ""
    bare = _PARENTHESES.sub(" ", heading)
    if any(mark in fold_word(heading) for mark in _NATIVE_MARKS) and _lookup(bare) == "name":
        return "native_name"
    for part in (heading, bare, *_SEPARATORS.split(bare)):
        if found := _lookup(part):
            return found
    return ""


def _lookup(heading: str) -> str:
    return _fields().get(fold_word(heading), "")


def find(head: Sequence[Row]) -> Columns | None:
    """Return the columns under the row that reads most like headings, or None if no row does."""
    best: Columns | None = None
    for index, row in enumerate(head[:HEAD_ROWS]):
        columns = _columns(index, row, head[index + 1 :])
        if columns.places and (best is None or rank(columns) > rank(best)):
            best = columns
    return best


def rank(columns: Columns) -> tuple[bool, int, int]:
    """Return how much a row reads like the headings of a list of attendees; more is better."""
    read = len(columns.places) + len(columns.native)
    return columns.has_names, read, -len(columns.unread)


def texts(row: Iterable[object]) -> list[str]:
    """Return the texts of a row; cells that hold anything else are no headings."""
    return [cell.strip() if isinstance(cell, str) else "" for cell in row]


def _columns(index: int, row: Row, below: Sequence[Row]) -> Columns:
    headings = {p: text for p, text in enumerate(texts(row)) if text}
    positions: dict[str, list[int]] = {}
    for position, heading in headings.items():
        if (found := field_of(heading)) and not found.startswith("_"):
            positions.setdefault(found, []).append(position)
    if len(positions.get("family", ())) > len(positions.get("given", ())):
        # "Name" beside the family name is the given name
        positions.setdefault("given", []).extend(positions.pop("name", ()))
    native: dict[str, int] = {}
    for part in _NAME_PARTS:
        if len(positions.get(part, ())) > 1:
            _split_scripts(part, positions, native, below)
    if positions.get("native_name"):
        native = {"name": positions.pop("native_name")[0]}
    # of several columns for one field the first one, but sooner one that says what it holds
    places = {
        found: min(listed, key=lambda position: fold_word(headings[position]) in _ROW_NUMBERS)
        for found, listed in positions.items()
        if listed
    }
    return Columns(index, _name_parts(places), _name_parts(native), headings)


def _split_scripts(
    part: str, positions: dict[str, list[int]], native: dict[str, int], below: Sequence[Row]
) -> None:
    """Of two columns for one part of the name, take the Latin one and keep the other beside it."""
    foreign = [p for p in positions[part] if _is_foreign(p, below)]
    latin = [p for p in positions[part] if p not in foreign]
    if foreign and latin:
        native[part] = foreign[0]
        positions[part] = latin


def _is_foreign(position: int, below: Sequence[Row]) -> bool:
    """Whether most letters in the column are beyond the Latin blocks of Unicode."""
    cells = [row[position] for row in below if position < len(row)]
    letters = [c for cell in cells if isinstance(cell, str) for c in cell if c.isalpha()]
    return sum(c > "\u024f" and c not in "ə" for c in letters) * 2 > len(letters)


def _name_parts(places: dict[str, int]) -> dict[str, int]:
    """Keep either the full name or its parts; a patronymic alone names nobody."""
    if "name" in places:
        places = {key: place for key, place in places.items() if key not in _NAME_PARTS[1:]}
    elif "given" not in places and "family" not in places:
        places.pop("patronymic", None)
    return places
