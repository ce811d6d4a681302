"""Takes a roster preview into the journal: the one place where attendee numbers are allotted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin import facts, fold, roster
from checkin.errors import CheckinError
from checkin.journal import Draft
from checkin.model import Attendee
from checkin.people import People
from checkin.roster import RosterChange, RosterPreview
from checkin.session import Session


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


class RosterImport:
    """Looks at a list, then takes it in."""

    def __init__(self, session: Session, people: People) -> None:
        self._session = session
        self._people = people

    def known(self) -> dict[str, Attendee]:
        """Return the roster as it is, by attendee id; a preview compares a list with it."""
        return {state.attendee.id: state.attendee for state in self._people.all()}

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
        drafts = [*self._added(preview.added), *map(_draft, preview.updated)]
        if drafts:
            # in the order of the tables: a long list is written a third faster
            drafts.sort(key=lambda draft: draft.subject)
            self._session.record(drafts)
            self._people.refresh([draft.subject for draft in drafts])
        return ImportResult(len(preview.added), len(preview.updated), preview.unchanged, preview)

    def _added(self, added: tuple[RosterChange, ...]) -> Iterator[Draft]:
        projection = self._session.projection
        numbers = facts.read_ranges(projection).get(self._session.station.id)
        if numbers is None:
            raise NumbersUsedUp("this station has no numbers to allot", count=len(added), last=0)
        taken = projection.numbers(numbers.first, numbers.last)
        known = projection.known(change.attendee_id for change in added)
        if len(taken) + len(added) > len(numbers):
            raise NumbersUsedUp(
                f"numbers {numbers.first} to {numbers.last} do not suffice",
                count=len(added), last=numbers.last,
            )  # fmt: skip
        free = numbers.free(taken)
        for change in added:
            # a preview may be taken twice, or after another list brought the same person
            body: dict[str, str | int] = dict(change.fields)
            if change.attendee_id not in known:
                body["number"] = next(free)
            yield Draft(fold.LISTED, change.attendee_id, body)


def _draft(change: RosterChange) -> Draft:
    return Draft(fold.LISTED, change.attendee_id, dict(change.fields))
