"""New rows of a list that could be somebody who is there already: a warning for a person to judge.

The house never joins two people by name alone: among thousands, most namesakes are just that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from checkin.model import Attendee
from checkin.roster_values import fold_all

_NAMESAKES = 20  # of one name that a new row is compared with


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A new row whose name somebody else has as well: perhaps one person twice, perhaps not."""

    row: int
    attendee_id: str
    other_id: str
    other_row: int = 0  # 0: the other is on the roster already


class People(NamedTuple):
    """People to compare, as columns of equal length."""

    rows: Sequence[int]  # where they stand in the list; 0: on the roster already
    ids: Sequence[str]
    names: Sequence[str]  # folded
    countries: Sequence[str]
    organisations: Sequence[str]
    emails: Sequence[str]

    @classmethod
    def known(cls, attendees: Sequence[Attendee]) -> People:
        """Return those on the roster."""
        return cls(
            [0] * len(attendees),
            [attendee.id for attendee in attendees],
            fold_all([attendee.name for attendee in attendees]),
            [attendee.country for attendee in attendees],
            [attendee.organisation for attendee in attendees],
            [attendee.email for attendee in attendees],
        )

    def followed_by(self, others: People) -> People:
        """Return these people and then `others`."""
        columns: Iterable[Any] = zip(self, others, strict=True)
        return People(*([*mine, *theirs] for mine, theirs in columns))


def find(new: People, known: Sequence[Attendee]) -> list[Lookalike]:
    """Return the new people whose name is on the roster or in the list under another id.

    Args:
        new: People of the list, in its order; the order of the words of a name does not count.
        known: Everybody on the roster.
    """
    if not new.rows:
        return []
    people = People.known(known).followed_by(new) if known else new
    rows, ids = people.rows, people.ids
    pairs = sorted(_alike(people, first_new=len(known)))
    return [Lookalike(rows[one], ids[one], ids[other], rows[other]) for one, other in pairs]


def _alike(people: People, first_new: int) -> Iterator[tuple[int, int]]:
    """Yield the places of new people who could be the same person as an earlier one, and whose.

    Of two namesakes another country tells one from the other, and so do organisation and e-mail
    where both differ.
    """
    countries, organisations, emails = people.countries, people.organisations, people.emails
    for places in _namesakes(people.names, first_new):
        for number, place in enumerate(places):
            if place < first_new:
                continue
            for other in places[: min(number, _NAMESAKES)]:
                if not _differ(countries[place], countries[other]) and not (
                    _differ(organisations[place], organisations[other])
                    and _differ(emails[place], emails[other])
                ):
                    yield place, other
                    break


def _namesakes(names: Sequence[str], first_new: int) -> Iterable[list[int]]:
    """Return the places of each new name that several people have, in any order of its words."""
    keys = [" ".join(sorted(name.split())) for name in names]
    new_keys = set(keys[first_new:])
    first: dict[str, int] = {}
    namesakes: dict[int, list[int]] = {}  # by the place of the first of them
    for place, key in enumerate(keys):
        if key in new_keys and (earliest := first.setdefault(key, place)) != place:
            namesakes.setdefault(earliest, [earliest]).append(place)
    return namesakes.values()


def _differ(one: str, other: str) -> bool:
    """Whether two values say that these are two people; an empty one tells nothing."""
    return one != other and one != "" != other and one.casefold() != other.casefold()
