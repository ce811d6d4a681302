"""What entries say, put by whom they are about, until it is folded in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checkin import fold
from checkin.bare_numbers import NUMBER
from checkin.fold import Entry
from checkin.presence_table import Move, move_of

SETTLED = (".defined", ".revoked")  # endings of the kinds of settled facts: the latest one holds


class Gathered:
    """Entries that were put in the store and are to be folded in together.

    Of those that tell only of coming and going little is kept, for there are very many of them.

    Attributes:
        settled: Entries of settled facts.
        moves: What people's passages mean that tell of nothing else, by subject.
        said: All other entries that come to a state, by subject.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.settled: list[Entry] = []
        self.moves: dict[str, list[Move]] = defaultdict(list)
        self.said: dict[str, list[Entry]] = defaultdict(list)
        self.add(entries)

    def add(self, entries: Iterable[Entry]) -> None:
        """Gather some more."""
        moves, said = self.moves, self.said
        for entry in entries:
            if fold.tells_only_of_coming(entry):
                moves[entry.subject].append(move_of(entry))
            elif entry.kind in fold.KINDS:
                said[entry.subject].append(entry)
            elif entry.kind.endswith(SETTLED):
                self.settled.append(entry)

    @property
    def has_numbers(self) -> bool:
        """Whether anything could have to do with bare numbers, or with whom they belong to."""
        return bool(self.bare_numbers()) or any(
            entry.kind == fold.LISTED for said in self.said.values() for entry in said
        )

    def bare_numbers(self) -> list[str]:
        """Return the bare numbers that entries are about."""
        subjects = {*self.moves, *self.said}
        return [subject for subject in subjects if subject.startswith(NUMBER)]

    def hand_over(self, subject: str, owners: Iterable[str]) -> None:
        """Give what was said about a bare number to those who have it by now."""
        moves, said = self.moves.pop(subject, ()), self.said.pop(subject, ())
        for owner in owners:
            if moves:
                self.moves[owner].extend(moves)
            if said:
                self.said[owner].extend(said)

    def subjects(self) -> list[str]:
        """Return whom all of it is about: stand-ins of bare numbers first, then by name.

        Their attendee may be among the others; and so one page of the tables is filled after the
        other.
        """
        numbers = sorted(self.bare_numbers())
        return numbers + sorted({*self.moves, *self.said}.difference(numbers))
