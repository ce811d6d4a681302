"""People and whether they came, as rows of a list that stays quick with 100,000 of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from checkin.model import Attendee, Status, Tone
from ui import attendee_words, operator_messages, theme
from ui.i18n import QT_TRANSLATE_NOOP
from ui.widgets.list_rows import ROW_ROLE, AnyIndex, Row
from ui.widgets.verdict_symbol import Shape

PAGE = 1000  # rows; more than most events have people


class Presence(StrEnum):
    """Where somebody is on the event's day."""

    INSIDE = "inside"
    LEFT = "left"  # came in today, and is out again
    ABSENT = "absent"  # has not come in today


class Came(StrEnum):
    """What the list can be narrowed down to."""

    ANYBODY = ""
    INSIDE = "inside"
    CAME = "came"  # inside, or out again
    NOT_CAME = "not-came"


PRESENCES: dict[Presence, str] = {
    Presence.INSIDE: QT_TRANSLATE_NOOP("People", "Inside"),
    Presence.LEFT: QT_TRANSLATE_NOOP("People", "Was here"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("People", "Has not come today"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """One attendee on the event's day."""

    attendee: Attendee
    presence: Presence = Presence.ABSENT
    since: datetime | None = None  # of the latest passage of the day
    place: str = ""  # name of the checkpoint of that passage


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Whom to list; empty fields let everybody through."""

    country: str | None = None  # None: any; "" are those without one
    category: str | None = None
    status: Status | None = None
    came: Came = Came.ANYBODY

    def admits(self, person: Person) -> bool:
        """Whether `person` is to be listed."""
        attendee = person.attendee
        if self.country is not None and attendee.country != self.country:
            return False
        if self.category is not None and attendee.category != self.category:
            return False
        if self.status is not None and attendee.status is not self.status:
            return False
        return self._came_fits(person.presence)

    def _came_fits(self, presence: Presence) -> bool:
        if self.came is Came.INSIDE:
            return presence is Presence.INSIDE
        if self.came is Came.CAME:
            return presence is not Presence.ABSENT
        return self.came is Came.ANYBODY or presence is Presence.ABSENT


def presence_word(presence: Presence) -> str:
    """Return where somebody is, in the current language."""
    return QCoreApplication.translate("People", PRESENCES[presence])


class PeopleModel(QAbstractListModel):
    """Turns people into rows only when they are looked at.

    A view asks for every row whenever one changes, so it is told of more rows only as somebody
    comes near the end of those it knows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._told = 0  # rows that views know of
        self._zone: tzinfo = UTC

    @property
    def people(self) -> Sequence[Person]:
        """Return who is listed."""
        return self._people

    def set_people(self, people: Sequence[Person]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._people = people
        self._told = min(len(people), PAGE)
        self.endResetModel()

    def tell_to(self, row: int) -> None:
        """Let views know of all rows up to `row`."""
        more = min(len(self._people), (row // PAGE + 1) * PAGE)
        if more > self._told:
            self.beginInsertRows(QModelIndex(), self._told, more - 1)
            self._told = more
            self.endInsertRows()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._told < len(self._people)

    def fetchMore(self, parent: AnyIndex) -> None:
        self.tell_to(self._told)

    def set_zone(self, zone: tzinfo) -> None:
        """Show times as the clocks at the event do."""
        self._zone = zone
        self.retranslate()

    def retranslate(self) -> None:
        """Say that every row reads differently now."""
        if self._told:
            self.dataChanged.emit(self.index(0), self.index(self._told - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._told

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(self._people[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._row(self._people[index.row()]).spoken
        return None

    def _row(self, person: Person) -> Row:
        attendee, palette = person.attendee, theme.current()
        about = operator_messages.about(attendee)
        name, native = attendee.name or attendee.badge_number, attendee.native_name
        if attendee.status is not Status.CONFIRMED:
            waits = attendee.status in (Status.PENDING, Status.UNPAID)
            shape = Shape.INFO if waits else Shape.CROSS
            ink = palette.ink(Tone.ACTION if waits else Tone.REFUSE)
            word = attendee_words.status_word(attendee.status)
            return Row(name, about, word, native, shape, ink, True)
        if person.presence is Presence.ABSENT:
            return Row(name, about, attendee.badge_number, native, Shape.PERSON)
        inside = person.presence is Presence.INSIDE
        ink = palette.ink(Tone.ADMIT) if inside else palette.color("muted")
        shape = Shape.TICK if inside else Shape.ARROW
        return Row(name, about, self._when(person), native, shape, ink, inside)

    def _when(self, person: Person) -> str:
        word = presence_word(person.presence)
        if person.since is None:
            return word
        return f"{word} {person.since.astimezone(self._zone):%H:%M}"
