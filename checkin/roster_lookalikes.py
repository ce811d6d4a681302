"""New rows of a list that could be somebody who is there already: a warning for a person to judge.

The house never joins two people by name alone: among thousands, most namesakes are just that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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


# a row to compare: number in the list (0: on the roster), id, country, organisation, e-mail
Person = tuple[int, str, str, str, str]


def find(
    names: Sequence[str], people: Sequence[Person], known: Iterable[Attendee]
) -> list[Lookalike]:
    """Return the new people whose name is on the roster or in the list under another id.

    Args:
        names: The folded names of the new people; the order of their words does not count.
        people: The new people, in the order of the list.
        known: Everybody on the roster.
    """
    keys = [_words(name) for name in names]
    known = list(known)
    old_keys = [_words(name) for name in fold_all([attendee.name for attendee in known])]
    namesakes: dict[str, list[Person]] = {key: [] for key in _repeated([*old_keys, *keys])}
    for attendee, key in zip(known, old_keys, strict=True):
        if key in namesakes:
            traits = (attendee.country, attendee.organisation, attendee.email)
            namesakes[key].append((0, attendee.id, *traits))
    found = []
    for person, key in zip(people, keys, strict=True):
        if (others := namesakes.get(key)) is not None:
            other = next((o for o in others[:_NAMESAKES] if _may_be_one(person, o)), None)
            if other:
                found.append(Lookalike(person[0], person[1], other[1], other[0]))
            others.append(person)
    return found


def _may_be_one(person: Person, other: Person) -> bool:
    """Whether two of one name could be one person registered twice.

    Another country tells them apart, and so do organisation and e-mail where both differ. An
    empty field tells nothing.
    """
    if _differ(person[2], other[2]):
        return False
    return not (_differ(person[3], other[3]) and _differ(person[4], other[4]))


def _differ(one: str, other: str) -> bool:
    return one != other and one != "" != other and one.casefold() != other.casefold()


def _words(name: str) -> str:
    return " ".join(sorted(name.split()))


def _repeated(keys: list[str]) -> set[str]:
    seen: set[str] = set()
    return {key for key in keys if key in seen or seen.add(key)}  # type: ignore[func-returns-value]
