"""Everybody on the list with where they are today, read and put in order beside the window."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCollator, QLocale

from checkin.clock import Clock, event_day
from checkin.desk import Desk
from checkin.fold import AttendeeState
from checkin.model import Checkpoint, Direction
from checkin.presence import presence
from ui.widgets.people_list import Person, Presence


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody on the list, in the order of one language."""

    people: tuple[Person, ...]
    countries: tuple[str, ...]
    categories: tuple[str, ...]
    locale: str
    read_at: datetime


class PersonReader:
    """Tells where somebody is at one moment."""

    def __init__(self, checkpoints: Iterable[Checkpoint], zone: str, now: datetime) -> None:
        self._checkpoints = {checkpoint.id: checkpoint for checkpoint in checkpoints}
        self._zone = zone
        self._now = now
        self._midnight = datetime.combine(event_day(now, zone), time(), ZoneInfo(zone))

    def read(self, state: AttendeeState) -> Person:
        """Return the attendee with what `state` says of their day."""
        if not state.passages:
            return Person(state.attendee)
        place = self._place(state)
        if place is not None:
            since = max(p.at for p in state.passages if p.checkpoint == place.id)
            return Person(state.attendee, Presence.INSIDE, since, place.name)
        today = [passage for passage in state.passages if passage.at >= self._midnight]
        if not any(passage.direction is Direction.ENTRY for passage in today):
            return Person(state.attendee)
        checkpoint = self._checkpoints.get(today[-1].checkpoint)
        name = checkpoint.name if checkpoint else ""
        return Person(state.attendee, Presence.LEFT, today[-1].at, name)

    def _place(self, state: AttendeeState) -> Checkpoint | None:
        """Return the checkpoint that somebody is inside of; the one entered last of several."""
        for checkpoint_id in dict.fromkeys(p.checkpoint for p in reversed(state.passages)):
            checkpoint = self._checkpoints.get(checkpoint_id)
            if checkpoint is None:
                continue
            if presence(state.passages, checkpoint, self._now, self._zone) is not None:
                return checkpoint
        return None


def load_roll(folder: Path, clock: Clock, locale: str) -> Roll:
    """Return everybody on the list of the event in `folder`, over a connection of its own.

    Any thread may call this: reading and ordering 100,000 people would hold up the queue.

    Args:
        folder: The event's.
        clock: What every moment is taken from.
        locale: The name of the locale whose order of letters is used.
    """
    with closing(Desk.open_to_read(folder, clock)) as desk:
        now = clock.now()
        reader = PersonReader(desk.checkpoints, desk.event.zone, now)
        people = [reader.read(state) for state in desk.people.all()]
    collator = QCollator(QLocale(locale))
    # nearly in order already, which saves most of the slow comparisons; namesakes by number
    people.sort(key=lambda person: (person.attendee.name.casefold(), person.attendee.number))
    people.sort(key=lambda person: collator.sortKey(person.attendee.name))
    countries = sorted({p.attendee.country for p in people}, key=collator.sortKey)
    categories = sorted({p.attendee.category for p in people}, key=collator.sortKey)
    return Roll(tuple(people), tuple(countries), tuple(categories), locale, now)
