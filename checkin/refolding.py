"""Folds anew from the entries: one attendee, or everybody."""

from __future__ import annotations

from collections.abc import Iterator

from checkin import fold, journal
from checkin.bare_numbers import NUMBER, number_subject
from checkin.fold import AttendeeState, Entry
from checkin.store import Store


def refold(store: Store, subject: str) -> AttendeeState:
    """Return the state of `subject` from all its entries, those of its bare numbers included."""
    entries = journal.entries_of(store, subject)
    state = fold.fold(subject, entries)
    if subject.startswith(NUMBER) or not state.numbers:
        return state
    extra = journal.entries_of(store, *map(number_subject, state.numbers))
    return fold.fold(subject, [*entries, *extra]) if extra else state


def fold_all(store: Store) -> Iterator[AttendeeState]:
    """Yield the state of every attendee, folded from the entries alone."""
    taken: set[str] = set()
    by_number = {
        subject: entries
        for subject, entries in journal.entries_by_subject(store, NUMBER)
        if _is_folded(entries)
    }
    for subject, entries in journal.entries_by_subject(store):
        if subject.startswith(NUMBER) or not _is_folded(entries):
            continue
        state = fold.fold(subject, entries)
        bare = [number_subject(number) for number in state.numbers]
        extra = [entry for name in bare for entry in by_number.get(name, ())]
        taken.update(bare)
        yield fold.fold(subject, [*entries, *extra]) if extra else state
    for subject, entries in by_number.items():
        if subject not in taken:
            yield fold.fold(subject, entries)


def _is_folded(entries: list[Entry]) -> bool:
    """Tell whether these entries about one subject come to a state; refusals alone do not."""
    return any(entry.kind in fold.KINDS for entry in entries)
