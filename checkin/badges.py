"""Badges as the desk issues them: codes, what a badge says, replacements."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin import badge_code, fold
from checkin.badge import pictures
from checkin.badge.compose import BadgeContent
from checkin.errors import CheckinError, NotAllowed
from checkin.fold import AttendeeState
from checkin.journal import Draft
from checkin.model import Attendee, ReplaceReason, Status
from checkin.people import People
from checkin.scans import Scans
from checkin.session import Session

_LAST_GENERATION = 99


class BadgesUsedUp(CheckinError):
    """This attendee has had as many badges as a badge code can count."""

    code = "badges-used-up"


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One attendee with the code of the badge that is valid now."""

    attendee: Attendee
    code: str


class Badges:
    """The use cases about badges, short of putting them on paper."""

    def __init__(self, session: Session, people: People, scans: Scans) -> None:
        self._session = session
        self._people = people
        self._scans = scans

    @property
    def folder(self) -> Path:
        """Return the event folder, where the event's own layouts and pictures lie."""
        return self._session.folder

    def code(self, attendee: Attendee) -> str:
        """Return the 34 digits of the attendee's valid badge."""
        key_id, key = self._session.keys.issuing_key
        return badge_code.encode(key, key_id, attendee.number, attendee.generation)

    def codes(self) -> Iterator[CodeRow]:
        """Yield everybody's code, in the order of badge numbers."""
        everybody = (state.attendee for state in self._people.roster() if state.attendee.number)
        for attendee in sorted(everybody, key=lambda attendee: attendee.number):
            yield CodeRow(attendee, self.code(attendee))

    def content(self, attendee: Attendee) -> BadgeContent:
        """Return what the attendee's badge says."""
        return BadgeContent(
            name=attendee.name,
            native_name=attendee.native_name,
            organisation=attendee.organisation,
            country=attendee.country,
            category=attendee.category,
            code=self.code(attendee),
            number_text=badge_code.typed(attendee.number, attendee.generation),
            event_name=self._session.event.name,
            images=self.folder / pictures.FOLDER,
            photos=(attendee.registration, attendee.id),
        )

    def replacement(self, attendee: Attendee, reason: ReplaceReason) -> Attendee:
        """Return the attendee as their replacement badge will describe them; changes nothing."""
        generation = attendee.generation + reason.makes_a_new_generation
        return dataclasses.replace(attendee, generation=generation)

    def replace(self, attendee_id: str, reason: ReplaceReason) -> AttendeeState:
        """Journal that the attendee gets another badge, and return their new state.

        From now on the badges that `reason` makes worthless are refused, on this station at once
        and on others as soon as they hear of it.

        Raises:
            NotFound: Nobody here has that id.
            NotAllowed: The attendee is not on the roster here, or may not come.
            BadgesUsedUp: There is no generation left.
            NotSaved: It could not be written; the old badge is still the valid one.
        """
        state = self._people.get(attendee_id)
        if not state.listed or not state.attendee.number:
            raise NotAllowed("only people on the roster get a badge", why="person")
        if state.attendee.status in (Status.CANCELED, Status.BLOCKED):
            raise NotAllowed("the registration is canceled or blocked", why="canceled")
        new = self.replacement(state.attendee, reason)
        if new.generation > _LAST_GENERATION:
            raise BadgesUsedUp("99 badges were printed", name=state.attendee.name)
        body = {
            "gen": new.generation,
            "reason": reason.value,
            "station": self._session.station.name,
        }
        self._session.record([Draft(fold.ISSUED, attendee_id, body)])
        self._scans.forget_latest()
        return self._people.get(attendee_id)

    def journal_print(self, attendee_id: str, generation: int, outcome: str, copy: int) -> None:
        """Journal that a badge came out of a printer, for all stations to know.

        Args:
            attendee_id: Whose badge.
            generation: Which one.
            outcome: `printed`, or `sent` where the printer never confirms.
            copy: 1 for the first print of this generation.
        """
        body = {
            "gen": generation,
            "outcome": outcome,
            "copy": copy,
            "station": self._session.station.name,
        }
        self._session.record([Draft(fold.PRINTED, attendee_id, body)])
