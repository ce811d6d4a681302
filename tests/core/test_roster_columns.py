"""Lists are read many cells at a time; what comes out is what each cell or row alone would give."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin import roster_lookalikes, roster_values
from checkin.model import Attendee
from checkin.roster_headings import find
from checkin.roster_lookalikes import Lookalike, People
from checkin.roster_rows import RejectReason, batch
from checkin.roster_values import ColumnCleaner, clean, fold, fold_all, text_of

HEADINGS = ["Name", "Organisation", "E-mail"]

texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", " ", "-", "N/A", "a  b", " a", "a ", "e\u0301", "\u0301", "\u200b", "x\n"]
    ),
)
cells = st.one_of(texts, st.booleans(), st.integers(), st.floats(), st.dates(), st.times())
few_cells = st.lists(cells, max_size=3).flatmap(
    lambda few: st.lists(st.sampled_from(few), max_size=40) if few else st.just([])
)
words = st.sampled_from(["Anna", "Əliyev", "Ali", "?", "1", "-", "é", ""])
traits = st.sampled_from(["", "A", "a", "B", "ẞ", "ss"])
people = st.tuples(st.sampled_from(["anna b", "b anna", "b", "c d"]), traits, traits, traits)


@pytest.fixture(autouse=True, scope="module")
def small_pieces():
    """So few rows at a time that short lists have several pieces."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(roster_values, "AT_ONCE", 3)
        yield


@given(st.lists(cells, max_size=30) | few_cells, st.integers(1, 30))
@example([1, True, 1.0, "1"] * 10, 5)
@example([" a", "a", datetime.date(2026, 5, 9)] * 9, 4)
def test_cells_are_cleaned_together_as_alone(column, at_once):
    cleaner = ColumnCleaner()
    cleaned = []
    for start in range(0, len(column), at_once):
        cleaned += cleaner.clean(column[start : start + at_once])
    assert cleaned == [clean(text_of(cell)) for cell in column]


@given(st.lists(texts.map(clean), max_size=10))
def test_texts_are_folded_together_as_alone(cleaned):
    assert fold_all(cleaned) == [fold(text) for text in cleaned]


def rows_of(made) -> list:
    found = zip(made.numbers, made.filled(range(len(made.numbers))), strict=True)
    faults = {fault.row: (fault.reason, fault.details) for fault in made.faults.values()}
    return [(number, fields, faults.get(number)) for number, fields in found]


@given(st.lists(st.lists(words | st.just("x" * 400), max_size=5), max_size=10))
def test_rows_are_read_together_as_alone(rows):
    columns = find([HEADINGS])
    together = rows_of(batch([HEADINGS, *rows], columns))
    alone = []
    for number, row in enumerate(rows, 2):
        alone += [(number, *rest) for _, *rest in rows_of(batch([HEADINGS, row], columns))]
    assert together == alone


def test_each_fault_is_noted_in_its_row_however_long_the_list_is():
    names = [f"Person {letter}" for letter in "abcdefghijk"]
    names[1], names[5], names[9] = "", "L?la", "17"
    names[7] = "(" + "n" * 120
    made = batch([HEADINGS, *([name, "Fund"] for name in names)], find([HEADINGS]))
    assert {fault.row: fault.reason for fault in made.faults.values()} == {
        3: RejectReason.NO_NAME,
        7: RejectReason.LETTERS_LOST,
        9: RejectReason.TOO_LONG,
        11: RejectReason.NOT_A_NAME,
    }


@given(st.lists(people, max_size=12), st.lists(people, max_size=4))
def test_lookalikes_are_the_first_that_nothing_tells_apart(new, known):
    """Compared one with one, as a person would."""
    attendees = [
        Attendee(f"k{place}", name, country=country, organisation=organisation, email=email)
        for place, (name, country, organisation, email) in enumerate(known)
    ]
    everybody = [(0, f"k{place}", *person) for place, person in enumerate(known)]
    expected = []
    for row, person in enumerate(new, 2):
        one = (row, f"n{row}", *person)
        other = next((other for other in everybody if may_be_one(one, other)), None)
        if other:
            expected.append(Lookalike(row, one[1], other[1], other[0]))
        everybody.append(one)
    rows = list(range(2, 2 + len(new)))
    columns = [list(column) for column in zip(*new, strict=True)] or [[]] * 4
    people = People(rows, [f"n{row}" for row in rows], *columns)
    assert roster_lookalikes.find(people, attendees) == expected


def may_be_one(one, other) -> bool:
    country, organisation, email = (
        bool(mine and theirs) and mine.casefold() != theirs.casefold()
        for mine, theirs in zip(one[3:], other[3:], strict=True)
    )
    is_namesake = sorted(one[2].split()) == sorted(other[2].split())
    return is_namesake and not country and not (organisation and email)
