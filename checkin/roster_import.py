"""Takes a roster preview into the journal: the one place where attendee numbers are allotted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path

from checkin import facts, fold, roster
from checkin.collector import without_collector
from checkin.errors import CheckinError
from checkin.journal import Draft
from checkin.model import Attendee
from checkin.people import People
from checkin.roster import RosterChange, RosterPreview
from checkin.session import Session

PIECE = 250  # changes of a list that are journaled together: a scan does not feel the wait
_SORTED = 16 * PIECE  # changes that are journaled in the order of their ids
_id = attrgetter("attendee_id")


class NumbersUsedUp(CheckinError):
    """This station has allotted all attendee numbers that it may."""

    code = "numbers-used-up"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    added: int
    updated: int
    unchanged: int
    preview: RosterPreview


class ListTaking:
    """A list on its way into the journal, piece by piece: between two of them a desk can work.

    Each piece is durable by itself. Of a list that got no further the rest is what a preview
    finds when the list is looked at again.

    Attributes:
        preview: What is taken in.
        total: How many changes that makes.
        done: How many of them are journaled.
    """

    def __init__(self, session: Session, preview: RosterPreview, drafts: Iterator[Draft]) -> None:
        self.preview = preview
        self.total = len(preview.added) + len(preview.updated)
        self.done = 0
        self._session = session
        self._drafts = drafts

    def go_on(self) -> bool:
        """Journal the next piece; return whether there are more.

        Raises:
            NotSaved: It was not journaled; the list has to be taken anew, which leaves what is
                there already as it is.
        """
        piece = list(islice(self._drafts, PIECE))
        if piece:
            self._session.record(piece)
            self.done += len(piece)
        return self.done < self.total

    @property
    def result(self) -> ImportResult:
        """What the import did, once there is nothing more to do."""
        found = self.preview
        return ImportResult(len(found.added), len(found.updated), found.unchanged, found)


class RosterImport:
    """Looks at a list, then takes it in."""

    def __init__(self, session: Session, people: People) -> None:
        self._session = session
        self._people = people

    def known(self) -> dict[str, Attendee]:
        """Return the roster as it is, by attendee id; a preview compares a list with it."""
        return {state.attendee.id: state.attendee for state in self._people.roster()}

    def preview(self, path: Path, sheet: str = "") -> RosterPreview:
        """Return what importing the list at `path` would change; nothing is written.

        Raises:
            CheckinError: The file cannot be read as a list; one of `checkin.roster_errors`.
        """
        return roster.preview(path, self.known(), sheet=sheet)

    def take(self, preview: RosterPreview) -> ImportResult:
        """Journal what `preview` found, all of it or nothing.

        Raises:
            NumbersUsedUp: There are more new people than numbers left on this station.
            NotSaved: Nothing was imported.
        """
        with without_collector():
            # in the order of the tables: a long list is written a third faster
            drafts = sorted(self._drafts(preview), key=attrgetter("subject"))
            if drafts:
                self._session.record(drafts)
                self._people.refresh([draft.subject for draft in drafts])
        return ImportResult(len(preview.added), len(preview.updated), preview.unchanged, preview)

    def begin(self, preview: RosterPreview) -> ListTaking:
        """Return what journals `preview` piece by piece; nothing is written yet.

        The caller lets the search know of the changes.

        Raises:
            NumbersUsedUp: There are more new people than numbers left on this station.
        """
        return ListTaking(self._session, preview, self._drafts(preview))

    def _drafts(self, preview: RosterPreview) -> Iterator[Draft]:
        free = self._free_numbers(len(preview.added)) if preview.added else iter(())
        updated = map(_draft, chain.from_iterable(map(_by_id, _parts(preview.updated, _SORTED))))
        return chain(self._added(preview.added, free), updated)

    def _free_numbers(self, count: int) -> Iterator[int]:
        projection = self._session.projection
        numbers = facts.read_ranges(projection).get(self._session.station.id)
        if numbers is None:
            raise NumbersUsedUp("this station has no numbers to allot", count=count, last=0)
        taken = projection.numbers(numbers.first, numbers.last)
        if len(taken) + count > len(numbers):
            raise NumbersUsedUp(
                f"numbers {numbers.first} to {numbers.last} do not suffice",
                count=count, last=numbers.last,
            )  # fmt: skip
        return numbers.free(taken)

    def _added(self, added: tuple[RosterChange, ...], free: Iterator[int]) -> Iterator[Draft]:
        """Yield what is journaled of new people; the numbers follow the order of the list.

        A piece of ids near each other and of numbers near each other changes few pages of the
        store: half as many as one of either alone, which is what its time is spent on.
        """
        for part in _parts(added, _SORTED):
            numbers = dict(zip(map(_id, part), free, strict=False))
            for piece in _parts(_by_id(part), PIECE):
                # a preview may be taken twice, or after another list brought the same person
                known = self._session.projection.known(map(_id, piece))
                for change in piece:
                    body: dict[str, str | int] = dict(change.fields)
                    if change.attendee_id not in known:
                        body["number"] = numbers[change.attendee_id]
                    yield Draft(fold.LISTED, change.attendee_id, body)


def _parts(changes: Sequence[RosterChange], size: int) -> Iterator[Sequence[RosterChange]]:
    return (changes[first : first + size] for first in range(0, len(changes), size))


def _by_id(changes: Iterable[RosterChange]) -> list[RosterChange]:
    return sorted(changes, key=_id)


def _draft(change: RosterChange) -> Draft:
    return Draft(fold.LISTED, change.attendee_id, dict(change.fields))
