"""A spreadsheet of attendees -> what importing it would change; nothing is written here.

The same list gives the same attendee ids on every laptop and every time, because an id is derived
from the row alone. Importing twice therefore changes nothing, and makes no doubles.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from checkin import (
    roster_file,
    roster_headings,
    roster_lookalikes,
    roster_table,
    roster_text,
    roster_values,
)
from checkin.collector import without_collector
from checkin.model import Attendee
from checkin.roster_errors import RosterEmpty, RosterNoNameColumn, RosterNoRows
from checkin.roster_headings import Columns
from checkin.roster_lookalikes import Lookalike, People
from checkin.roster_rows import FIELDS, SENTENCES, Batch, Rejected, RejectReason, batch
from checkin.roster_table import Row, Sheet

__all__ = [
    "FIELDS",
    "SENTENCES",
    "Lookalike",
    "RejectReason",
    "Rejected",
    "RosterChange",
    "RosterColumn",
    "RosterPreview",
    "attendee_id",
    "preview",
]


@dataclass(slots=True)
class RosterChange:
    """What the journal shall say of one attendee: the fields that are new, as text.

    Of an attendee who is added these are all fields that the list fills; of one who is known, only
    those that differ. An empty cell says nothing and so is never among them.
    """

    attendee_id: str
    fields: dict[str, str]


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """One column that is read: what it is taken for and what the list calls it."""

    field: str
    heading: str


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What an import would do, for a person to look at before it is done."""

    added: tuple[RosterChange, ...]
    updated: tuple[RosterChange, ...]
    unchanged: int
    rejected: tuple[Rejected, ...]
    lookalikes: tuple[Lookalike, ...]
    columns: tuple[RosterColumn, ...]
    sheet: str  # "" for a text file
    unread: tuple[str, ...] = ()  # headings of columns that nothing is taken from
    other_sheets: tuple[str, ...] = ()  # sheets that look like lists of attendees as well


def attendee_id(registration: str, name: str, country: str = "", organisation: str = "") -> str:
    """Return the id that every station gives to the person of such a row.

    Args:
        registration: The organisers' number, which decides alone where there is one.
        name: The name as it is shown.
        country: In any spelling that the lists may use.
        organisation: As written.
    """
    words = [roster_values.clean(text) for text in (registration, name, country, organisation)]
    words[2] = roster_values.country(words[2])
    folded = [[roster_values.fold(word)] for word in words]
    return roster_values.ids(*folded)[0]


def preview(path: Path, known: Mapping[str, Attendee], *, sheet: str = "") -> RosterPreview:
    """Return what importing the list would change.

    Args:
        path: An XLSX, ODS, XLS or CSV file.
        known: The attendees on the roster by id.
        sheet: The sheet to read; the one that fits best where none is named.

    Raises:
        CheckinError: One of `checkin.roster_errors`; the file cannot be read as a list.
    """
    with without_collector():
        return _preview(path, known, sheet)


def _preview(path: Path, known: Mapping[str, Attendee], sheet: str) -> RosterPreview:
    chosen, columns, others = _choose(path, sheet)
    people = batch(chosen.rows(columns.row), columns, _categories(known))
    if not people.numbers:
        raise RosterNoRows("there is nobody under the headings", sheet=chosen.name)
    comparison = _Comparison(people, known)
    comparison.run()
    return RosterPreview(
        tuple(comparison.added),
        tuple(comparison.updated),
        comparison.unchanged,
        tuple(sorted(comparison.rejected, key=lambda rejected: rejected.row)),
        tuple(comparison.lookalikes),
        _described(columns),
        chosen.name,
        columns.unread,
        others,
    )


class _Comparison:
    """Sorts the rows of a list by what they mean for the roster."""

    def __init__(self, people: Batch, known: Mapping[str, Attendee]) -> None:
        self.added: list[RosterChange] = []
        self.updated: list[RosterChange] = []
        self.unchanged = 0
        self.rejected: list[Rejected] = []
        self.lookalikes: list[Lookalike] = []
        self._people = people
        self._known = known
        self._names = roster_values.fold_all(people.column("name"))
        self._ids = _ids(people, self._names)

    def run(self) -> None:
        """Go through the rows from the first to the last."""
        ids, known, faults = self._ids, self._known, self._people.faults
        self.rejected.extend(faults.values())
        taken: dict[str, int] = {}  # id -> position of its first good row
        for position, identity in enumerate(ids):
            if position not in faults and taken.setdefault(identity, position) != position:
                self._reject_repetition(position, taken[identity])
        self._compare_all([place for identity, place in taken.items() if identity in known])
        fresh = [position for identity, position in taken.items() if identity not in known]
        fields_of_fresh = self._people.filled(fresh)
        self.added += map(RosterChange, [ids[position] for position in fresh], fields_of_fresh)
        self._find_lookalikes(fresh)

    def _compare_all(self, positions: list[int]) -> None:
        """Compare rows with those on the roster who have their ids: most are as they were."""
        columns, known = self._people.columns, self._known
        as_known = attrgetter("id", *columns)
        rows = zip(
            *([column[place] for place in positions] for column in (self._ids, *columns.values())),
            strict=True,
        )
        other = [
            place
            for place, row in zip(positions, rows, strict=True)
            if row != as_known(known[row[0]])
        ]
        self.unchanged += len(positions) - len(other)
        for place, fields in zip(other, self._people.filled(other), strict=True):
            self._compare(place, known[self._ids[place]], fields)

    def _compare(self, position: int, attendee: Attendee, fields: dict[str, str]) -> None:
        changed = {name: text for name, text in fields.items() if getattr(attendee, name) != text}
        if not changed:
            self.unchanged += 1
        elif _is_somebody_else(attendee, changed):
            number = self._people.numbers[position]
            self.rejected.append(Rejected(number, RejectReason.REGISTRATION_OF_ANOTHER))
        else:
            self.updated.append(RosterChange(attendee.id, changed))

    def _reject_repetition(self, position: int, other: int) -> None:
        reason = RejectReason.SAME_PERSON
        if self._names[position] != self._names[other]:
            reason = RejectReason.DUPLICATE_REGISTRATION
        numbers = self._people.numbers
        self.rejected.append(Rejected(numbers[position], reason, {"other_row": numbers[other]}))

    def _find_lookalikes(self, fresh: list[int]) -> None:
        people = self._people
        columns: list[Sequence[Any]] = [people.numbers, self._ids, self._names]
        columns += [people.column(name) for name in ("country", "organisation", "email")]
        if len(fresh) < len(self._ids):
            columns = [[column[position] for position in fresh] for column in columns]
        self.lookalikes = roster_lookalikes.find(People(*columns), list(self._known.values()))


def _ids(people: Batch, names: list[str]) -> list[str]:
    registrations = roster_values.fold_all(people.column("registration"))
    if all(registrations):  # they decide alone, so the rest need not be folded
        return roster_values.ids(registrations, names, names, names)
    folded = [roster_values.fold_all(people.column(n)) for n in ("country", "organisation")]
    return roster_values.ids(registrations, names, *folded)


def _is_somebody_else(attendee: Attendee, changed: Mapping[str, str]) -> bool:
    """Whether a list that numbers its people from 1 met the number of another country's list."""
    if "name" not in changed or "country" not in changed or not attendee.country:
        return False
    old, new = roster_values.fold_all([attendee.name, changed["name"]])
    return set(old.split()).isdisjoint(new.split())


def _categories(known: Mapping[str, Attendee]) -> Iterator[str]:
    return iter(dict.fromkeys(attendee.category for attendee in known.values()))


def _described(columns: Columns) -> tuple[RosterColumn, ...]:
    named = [(place, name) for name, place in columns.places.items()]
    named += [(place, "native_name") for place in columns.native.values()]
    return tuple(RosterColumn(name, columns.headings[place]) for place, name in sorted(named))


def _sheets(path: Path) -> Iterator[Sheet]:
    content = roster_file.read(path)
    head_rows = roster_headings.HEAD_ROWS + 30  # the rows below tell Latin names from others
    if roster_file.kind_of(content) is roster_file.FileKind.WORKBOOK:
        yield from roster_table.sheets(content, head_rows)
    else:
        yield roster_text.sheet(content, head_rows, _rank)


def _rank(head: list[Row]) -> tuple[bool, int, int] | None:
    columns = roster_headings.find(head)
    return roster_headings.rank(columns) if columns else None


def _choose(path: Path, wanted: str) -> tuple[Sheet, Columns, tuple[str, ...]]:
    """Return the sheet that reads most like a list of attendees, its columns, and the others."""
    fitting: list[tuple[Sheet, Columns]] = []
    seen: list[list[str]] = []
    for sheet in _sheets(path):
        columns = roster_headings.find(sheet.head)
        if columns and columns.has_names and wanted in ("", sheet.name):
            fitting.append((sheet, columns))
        elif row := _first_texts(sheet.head, columns):
            seen.append(row)
    if not fitting:
        if not seen:
            raise RosterEmpty("no sheet holds anything", file=path.name)
        raise _no_name_column(seen)
    best = max(fitting, key=lambda fit: (fit[0].visible, roster_headings.rank(fit[1])))
    others = tuple(s.name for s, _ in fitting if s.visible and s is not best[0])
    return *best, others


def _first_texts(head: list[Row], columns: Columns | None) -> list[str]:
    rows = [head[columns.row]] if columns else head
    return next((t for t in map(_texts, rows) if any(t)), [])


def _texts(row: Row) -> list[str]:
    return [roster_values.clean(roster_values.text_of(cell)) for cell in row]


def _no_name_column(seen: list[list[str]]) -> RosterNoNameColumn:
    """Say which headings were found, so that the organisers see which one to rename."""
    found = [text[:40] for row in seen for text in row if text][:12]
    listed = ", ".join(found)
    return RosterNoNameColumn(f"no column for names among: {listed}", headings=listed)
