"""The rows under the headings -> columns of clean values, and what speaks against single rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter

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

    def filled(self) -> list[dict[str, str]]:
        """Return what each row says: field -> value, without the empty ones."""
        full = {name: column for name, column in self.columns.items() if all(column)}
        if full:
            rows = [
                dict(zip(full, cells, strict=True)) for cells in zip(*full.values(), strict=True)
            ]
        else:
            rows = [{} for _ in self.numbers]
        for name in (name for name in self.columns if name not in full):
            for fields, value in zip(rows, self.columns[name], strict=True):
                if value:
                    fields[name] = value
        return rows

    def refuse(self, position: int, reason: RejectReason, **details: str | int) -> None:
        """Note what is wrong with a row, unless something was noted before."""
        self.faults.setdefault(position, Rejected(self.numbers[position], reason, details))


def batch(rows: Sequence[Row], columns: Columns, categories: Iterable[str] = ()) -> Batch:
    """Return the people of a list.

    Args:
        rows: All rows of the sheet.
        columns: Where the headings stand and what they name.
        categories: Spellings in use at the event; "vip" in the list becomes its "VIP".
    """
    first = columns.row + 1
    body = rows[first:]
    raw = _raw_columns(body, columns)
    numbers = list(range(first + 1, first + 1 + len(body)))
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


def _raw_columns(body: Sequence[Row], columns: Columns) -> dict[str, list[str]]:
    """Return field -> clean values; a repeated row of headings (a printed list) says nothing."""
    cells: dict[int, list[str]] = {}
    headings = {position: values.clean(text) for position, text in columns.headings.items()}
    for position in {*columns.places.values(), *columns.native.values()}:
        cells[position] = _column(body, position)
    repeated = _repeated_headings(cells, headings)
    for column in cells.values():
        for index in repeated:
            column[index] = ""
    parts = ("name", "given", "patronymic", "family")
    raw = {name: cells[place] for name, place in columns.places.items() if name not in parts}
    raw["name"] = _full_names([cells[columns.places[p]] for p in parts if p in columns.places])
    native = [cells[columns.native[p]] for p in parts if p in columns.native]
    if native:
        raw["native_name"] = _full_names(native)
    return raw


def _column(body: Sequence[Row], position: int) -> list[str]:
    try:
        return values.clean_column(list(map(itemgetter(position), body)))
    except IndexError:  # rows of text files differ in width
        return values.clean_column([r[position] if position < len(r) else "" for r in body])


def _repeated_headings(cells: dict[int, list[str]], headings: dict[int, str]) -> list[int]:
    first = next(iter(cells))
    heading = headings[first]
    candidates = [i for i, text in enumerate(cells[first]) if text == heading]
    return [i for i in candidates if all(cells[p][i] == headings[p] for p in cells)]


def _full_names(parts: list[list[str]]) -> list[str]:
    if len(parts) == 1:
        return parts[0]
    return [" ".join(filter(None, words)) for words in zip(*parts, strict=True)]


def _mapped(change: Callable[[str], str], column: list[str]) -> list[str]:
    """Return the column with `change` called once for each distinct value."""
    changed = {value: change(value) if value else "" for value in set(column)}
    return [changed[value] for value in column]


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
    for position, name in enumerate(made.columns["name"]):
        if not name:
            made.refuse(position, RejectReason.NO_NAME)
        elif not (name[0].isalpha() or _LETTER.search(name)):
            made.refuse(position, RejectReason.NOT_A_NAME)
        elif "?" in name or "\ufffd" in name:
            made.refuse(position, RejectReason.LETTERS_LOST)
        elif not name[-1].isalpha() and _is_total(made, position):
            made.refuse(position, RejectReason.TOTAL)
    for name, limit in LIMITS.items():
        column = made.columns.get(name, ())
        if max(map(len, column), default=0) > limit:
            for position, text in enumerate(column):
                if len(text) > limit:
                    details: Mapping[str, str | int] = {
                        "field": name, "length": len(text), "limit": limit
                    }  # fmt: skip
                    made.refuse(position, RejectReason.TOO_LONG, **details)


def _is_total(made: Batch, position: int) -> bool:
    """Whether a row says nothing but how many there are, such as "Total: 500"."""
    said = [name for name, column in made.columns.items() if column[position]]
    words = fold_word(_DIGITS.sub(" ", made.columns["name"][position]))
    return said == ["name"] and words in _TOTALS
