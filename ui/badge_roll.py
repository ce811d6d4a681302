"""Everybody who gets a badge, in hand-out order, read beside the window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

from checkin.clock import Clock
from checkin.desk import Desk
from checkin.fold import AttendeeState
from checkin.model import Status
from ui.widgets.badge_choice import Scope, Wanted

_WITHOUT_BADGE = {Status.CANCELED, Status.BLOCKED}


@dataclass(frozen=True, slots=True)
class Bearer:
    """One person who gets a badge, with what they are chosen and ordered by."""

    id: str
    name: str
    organisation: str
    country: str
    category: str
    is_printed: bool  # the badge that is valid now


@dataclass(frozen=True, slots=True)
class BadgeRoll:
    """Everybody who gets a badge, by organisation and name, in the order of one language."""

    bearers: tuple[Bearer, ...] = ()
    countries: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    def chosen(self, wanted: Wanted) -> tuple[Bearer, ...]:
        """Return whose badges are meant, in hand-out order."""
        match wanted.scope:
            case Scope.ALL:
                return self.bearers
            case Scope.NOT_PRINTED:
                return tuple(each for each in self.bearers if not each.is_printed)
            case Scope.COUNTRY:
                return tuple(each for each in self.bearers if each.country == wanted.value)
            case Scope.CATEGORY:
                return tuple(each for each in self.bearers if each.category == wanted.value)


def bearer(state: AttendeeState) -> Bearer:
    """Return what of an attendee matters for choosing badges."""
    attendee = state.attendee
    printed = any(issue.generation == attendee.generation for issue in state.printed)
    return Bearer(
        attendee.id, attendee.name, attendee.organisation, attendee.country, attendee.category,
        printed,
    )  # fmt: skip


def gets_badge(state: AttendeeState) -> bool:
    """Tell whether a badge is made for an attendee."""
    is_expected = state.attendee.status not in _WITHOUT_BADGE
    return state.listed and bool(state.attendee.number) and is_expected


def load_badge_roll(folder: Path, clock: Clock, locale: str) -> BadgeRoll:
    """Return everybody who gets a badge at the event in `folder`.

    It has a connection of its own, so that any thread may call it.

    Args:
        folder: The event's.
        clock: What every moment is taken from.
        locale: The name of the locale whose order of letters is used.
    """
    with closing(Desk.open_to_read(folder, clock)) as desk:
        bearers = [bearer(state) for state in desk.people.all() if gets_badge(state)]
    collator = QCollator(QLocale(locale))
    bearers.sort(key=lambda each: each.id)  # namesakes always in the same order
    bearers.sort(key=lambda each: collator.sortKey(each.name))
    bearers.sort(key=lambda each: collator.sortKey(each.organisation))
    countries = sorted({each.country for each in bearers if each.country}, key=collator.sortKey)
    categories = sorted({each.category for each in bearers if each.category}, key=collator.sortKey)
    return BadgeRoll(tuple(bearers), tuple(countries), tuple(categories))
