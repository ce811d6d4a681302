"""What entries say, put by whom they are about, until it is folded in."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from checkin import fold
from checkin.bare_numbers import NUMBER
from checkin.fold import Entry
from checkin.journal import after_all
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
    def lists_anybody(self) -> bool:
        """Whether bare numbers could find whom they belong to."""
        return any(entry.kind == fold.LISTED for said in self.said.values() for entry in said)

    def numbers(self) -> list[str]:
        """Return the bare numbers that entries are about, as subjects."""
        return [
            *(subject for subject in self.said if subject.startswith(NUMBER)),
            *(s for s in self.moves if s.startswith(NUMBER) and s not in self.said),
        ]

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
        ordered = sorted({*self.moves, *self.said})
        first, end = bisect_left(ordered, NUMBER), bisect_left(ordered, after_all(NUMBER))
        return ordered[first:end] + ordered[:first] + ordered[end:]
