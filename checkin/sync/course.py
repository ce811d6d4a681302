"""The pieces of a file on their way into a merge: counted, and ended early where somebody wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from checkin.sync.pieces import Piece

Progress = Callable[[int, int], None]  # entries done, entries in all
Stops = Callable[[], bool]


class Course:
    """Hands pieces out one after the other.

    What was handed out when it is stopped is merged like everything else; so nothing is half
    taken, and the rest follows when the file is taken again.

    Args:
        pieces: What the file holds.
        of: How many entries it has.
        progress: Called after each piece.
        stops: Asked before each piece whether somebody wants no more.

    Attributes:
        done: Entries that went by.
        stopped: Whether it ended before the file did.
        held: How many entries of each journal went by.
    """

    def __init__(
        self,
        pieces: Iterable[Piece],
        of: int,
        progress: Progress = lambda done, of: None,
        stops: Stops = lambda: False,
    ) -> None:
        self._pieces = pieces
        self._of = of
        self._progress = progress
        self._stops = stops
        self.done = 0
        self.stopped = False
        self.held: dict[str, int] = {}

    def __iter__(self) -> Iterator[Piece]:
        """Yield the pieces, once."""
        for piece in self._pieces:
            if self._stops():
                self.stopped = True
                return
            self.held[piece.journal] = max(piece.last, self.held.get(piece.journal, 0))
            yield piece
            self.done += len(piece.lines)
            self._progress(self.done, self._of)
