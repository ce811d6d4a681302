"""The rows under the headings -> columns of clean values, and what speaks against single rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from checkin import roster_sections
from checkin import roster_values as values
from checkin.roster_headings import Columns, fold_word
from checkin.roster_table import Row
from checkin.roster_words import TOTALS

FIELDS = (
    "registration",
    "name",
    "native_name",
    "organisation",
    "country",
    "category",
    "email",
    "status",
    "note",
    "code",
)
LIMITS = {
    "registration": 64,
    "name": 120,
    "native_name": 120,
    "organisation": 300,
    "country": 80,
    "category": 60,
    "email": 254,
    "note": 1000,
    "code": 500,
}

_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")
_TOTALS = frozenset(map(fold_word, TOTALS.split(",")))


class RejectReason(StrEnum):
    """Why a row was left out. Values are printed as JSON: never rename one."""

    NO_NAME = "no-name"
    NOT_A_NAME = "not-a-name"
    LETTERS_LOST = "letters-lost"
    TOO_LONG = "too-long"
    UNKNOWN_STATUS = "unknown-status"
    DUPLICATE_REGISTRATION = "duplicate-registration"
    SAME_PERSON = "same-person"
    REGISTRATION_OF_ANOTHER = "registration-of-another"
    TOTAL = "total"


SENTENCES: dict[RejectReason, str] = {
    RejectReason.NO_NAME: "There is no name in this row.",
    RejectReason.NOT_A_NAME: "The name has no letters.",
    RejectReason.LETTERS_LOST: "Letters of the name were lost when the list was saved.",
    RejectReason.TOO_LONG: "The column {field} holds {length} characters; {limit} are allowed.",
    RejectReason.UNKNOWN_STATUS: "The status “{status}” is not known.",
    RejectReason.DUPLICATE_REGISTRATION: "Row {other_row} has the same registration number.",
    RejectReason.SAME_PERSON: "Row {other_row} is the same person.",
    RejectReason.REGISTRATION_OF_ANOTHER: (
        "The registration number belongs to somebody else of another country on the roster."
    ),
    RejectReason.TOTAL: "This row sums the list up; it is no person.",
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """One row that was left out; `details` fill the placeholders of the reason's sentence."""

    row: int  # as the spreadsheet shows it
    reason: RejectReason
    details: dict[str, str | int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What is wrong, in English, without naming the person."""
        return SENTENCES[self.reason].format(**self.details)


@dataclass(slots=True)
class Batch:
    """The rows of a list as columns of equal length; rows that say nothing are left out."""

    numbers: list[int]  # as the spreadsheet shows them
    columns: dict[str, list[str]]  # field -> values, in the order of FIELDS
    faults: dict[int, Rejected] = field(default_factory=dict)  # by position in the columns

    def column(self, name: str) -> list[str]:
        """Return the values of a field; empty ones where the list has no such column."""
        return self.columns.get(name) or [""] * len(self.numbers)

    def filled(self, positions: Sequence[int]) -> Iterator[dict[str, str]]:
        """Yield what the rows at `positions` say: field -> value, without the empty ones."""
        for start in range(0, len(positions), values.AT_ONCE):
            places = positions[start : start + values.AT_ONCE]
            yield from _rows({name: _picked(c, places) for name, c in self.columns.items()})

    def refuse(self, position: int, reason: RejectReason, **details: str | int) -> None:
        """Note what is wrong with a row, unless something was noted before."""
        self.faults.setdefault(position, Rejected(self.numbers[position], reason, details))


def _picked(column: list[str], places: Sequence[int]) -> list[str]:
    first, last = places[0], places[-1]
    if last - first + 1 == len(places):
        return column[first : last + 1]
    return [column[place] for place in places]


def _rows(columns: dict[str, list[str]]) -> list[dict[str, str]]:
    """Return the rows of which the columns are full or partly so."""
    full = dict.fromkeys((name for name, column in columns.items() if all(column)), "")
    rows = [full.copy() for _ in columns["name"]]  # a copy has room for these from the start
    for name, column in columns.items():
        if name in full:
            for fields, value in zip(rows, column, strict=True):
                fields[name] = value
        else:
            for fields, value in zip(rows, column, strict=True):
                if value:
                    fields[name] = value
    return rows


def batch(rows: Iterable[Row], columns: Columns, categories: Iterable[str] = ()) -> Batch:
    """Return the people of a list.

    Args:
        rows: All rows of the sheet.
        columns: Where the headings stand and what they name.
        categories: Spellings in use at the event; "vip" in the list becomes its "VIP".
    """
    first = columns.row + 1
    raw = _raw_columns(islice(rows, first, None), columns)
    numbers = list(range(first + 1, first + 1 + len(raw["name"])))
    if not all(raw["name"]):
        filled = [any(cells) for cells in zip(*raw.values(), strict=True)]
        numbers = [number for number, keep in zip(numbers, filled, strict=True) if keep]
        raw = {
            name: [cell for cell, keep in zip(cells, filled, strict=True) if keep]
            for name, cells in raw.items()
        }
    made = Batch(numbers, raw)
    _settle_status(made)
    made.columns = {n: made.columns[n] for n in FIELDS if n == "name" or any(made.column(n))}
    if "country" in made.columns:
        made.columns["country"] = _mapped(values.country, made.columns["country"])
    if "category" in made.columns:
        made.columns["category"] = _one_spelling(made.columns["category"], categories)
    _find_faults(made)
    return made


def _raw_columns(body: Iterator[Row], columns: Columns) -> dict[str, list[str]]:
    """Return field -> clean values; a repeated row of headings (a printed list) says nothing."""
    places = {*columns.places.values(), *columns.native.values()}
    grouped = "country" not in columns.places
    cells = _cells(body, places | {0} if grouped else places)  # titles stand in the first column
    headings = {position: values.clean(text) for position, text in columns.headings.items()}
    repeated = _repeated_headings({place: cells[place] for place in places}, headings)
    countries, titles = roster_sections.read(cells.values()) if grouped else ([], [])
    for column in cells.values():
        for index in (*repeated, *titles):
            column[index] = ""
    parts = ("name", "given", "patronymic", "family")
    raw = {name: cells[place] for name, place in columns.places.items() if name not in parts}
    raw["name"] = _full_names([cells[columns.places[p]] for p in parts if p in columns.places])
    native = [cells[columns.native[p]] for p in parts if p in columns.native]
    if native:
        raw["native_name"] = _full_names(native)
    if countries:
        raw["country"] = [
            country if any(said) else ""
            for country, said in zip(countries, zip(*raw.values(), strict=True), strict=True)
        ]
    return raw


def _cells(body: Iterator[Row], positions: Collection[int]) -> dict[int, list[str]]:
    """Return position -> clean values; never are all rows in memory."""
    cells: dict[int, list[str]] = {position: [] for position in positions}
    cleaners = {position: values.ColumnCleaner() for position in positions}
    width = max(positions) + 1
    while piece := list(islice(body, values.AT_ONCE)):
        if min(map(len, piece)) < width:  # rows of text files differ in width
            piece = [row + [""] * (width - len(row)) for row in piece]
        for position, column in enumerate(islice(zip(*piece, strict=False), width)):
            if position in cells:
                cells[position] += cleaners[position].clean(column)
    return cells


def _repeated_headings(cells: dict[int, list[str]], headings: dict[int, str]) -> list[int]:
    first = next(iter(cells))
    heading = headings[first]
    if heading not in cells[first]:
        return []
    candidates = [i for i, text in enumerate(cells[first]) if text == heading]
    return [i for i in candidates if all(cells[p][i] == headings[p] for p in cells)]


def _full_names(parts: list[list[str]]) -> list[str]:
    if len(parts) == 1:
        return parts[0]
    return [" ".join(filter(None, words)) for words in zip(*parts, strict=True)]


def _mapped(change: Callable[[str], str], column: list[str]) -> list[str]:
    """Return the column with `change` called once for each distinct value."""
    changed = {value: change(value) if value else "" for value in set(column)}
    return list(map(changed.__getitem__, column))


def _one_spelling(column: list[str], known: Iterable[str]) -> list[str]:
    spelling: dict[str, str] = {}
    for text in (*known, *dict.fromkeys(column)):
        if text:
            spelling.setdefault(values.fold(text), text)
    return _mapped(lambda text: spelling[values.fold(text)], column)


def _settle_status(made: Batch) -> None:
    """Read the statuses, and refuse rows whose status says nothing we know.

    A column of that name in which no cell holds a status is something else: most likely what kind
    of participant each person is.
    """
    column = made.columns.pop("status", None)
    if column is None or not any(column):
        return
    read = {text: values.status(text) for text in set(column) if text}
    if not any(read.values()):
        made.columns.setdefault("category", column)
        return
    for position, text in enumerate(column):
        if text and not read[text]:
            made.refuse(position, RejectReason.UNKNOWN_STATUS, status=text[:40])
    made.columns["status"] = [read[text] if text else "" for text in column]


def _find_faults(made: Batch) -> None:
    """Note what is wrong with rows: most are looked at together, in pieces, and are in order."""
    for start in range(0, len(made.numbers), values.AT_ONCE):
        piece = slice(start, start + values.AT_ONCE)
        names = made.columns["name"][piece]
        if not _all_are_names(names):
            _judge_names(made, start, names)
        for field_name, limit in LIMITS.items():
            texts = made.columns.get(field_name, ())[piece]
            if max(map(len, texts), default=0) > limit:
                _judge_lengths(made, start, field_name, texts)


def _all_are_names(names: list[str]) -> bool:
    """Whether nothing speaks against any of some names at first sight.

    Nearly all names begin and end with a letter, and no row that sums a list up does.
    """
    text = "".join(names)
    if "?" in text or "\ufffd" in text or not all(names):
        return False
    return "".join([name[0] + name[-1] for name in names]).isalpha()


def _judge_names(made: Batch, start: int, names: Iterable[str]) -> None:
    for position, name in enumerate(names, start):
        if not name:
            made.refuse(position, RejectReason.NO_NAME)
        elif not (name[0].isalpha() or _LETTER.search(name)):
            made.refuse(position, RejectReason.NOT_A_NAME)
        elif "?" in name or "\ufffd" in name:
            made.refuse(position, RejectReason.LETTERS_LOST)
        elif not name[-1].isalpha() and _is_total(made, position):
            made.refuse(position, RejectReason.TOTAL)


def _judge_lengths(made: Batch, start: int, field_name: str, texts: Iterable[str]) -> None:
    limit = LIMITS[field_name]
    for position, text in enumerate(texts, start):
        if len(text) > limit:
            details: dict[str, str | int] = {
                "field": field_name, "length": len(text), "limit": limit
            }  # fmt: skip
            made.refuse(position, RejectReason.TOO_LONG, **details)


def _is_total(made: Batch, position: int) -> bool:
    """Whether a row says nothing but how many there are, such as "Total: 500"."""
    said = [name for name, column in made.columns.items() if column[position]]
    words = fold_word(_DIGITS.sub(" ", made.columns["name"][position]))
    return not {*said} - {"name", "country"} and words in _TOTALS
