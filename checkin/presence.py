"""Passages read as what they come to: who is inside, and who was let in twice."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from checkin.clock import last_occurrence
from checkin.model import Checkpoint, Direction, EntryRef, Passage, Reentry


def presence(
    passages: tuple[Passage, ...], checkpoint: Checkpoint, at: datetime, zone: str
) -> Passage | None:
    """Return the entry by which somebody is inside `checkpoint` at `at`; None if outside."""
    inside: Passage | None = None
    for passage in passages:
        if passage.at > at:
            continue
        if passage.checkpoint != checkpoint.id:
            inside = None if checkpoint.single_presence else inside
        elif passage.direction is Direction.EXIT:
            inside = None
        elif not _still_in(inside, checkpoint, passage.at, zone):
            inside = passage
    return inside if _still_in(inside, checkpoint, at, zone) else None


def _still_in(inside: Passage | None, checkpoint: Checkpoint, at: datetime, zone: str) -> bool:
    """Tell whether no automatic exit has passed between the entry and `at`."""
    if inside is None:
        return False
    if checkpoint.auto_exit is None:
        return True
    return inside.at >= last_occurrence(checkpoint.auto_exit, at, zone)


def with_doubles(
    passages: tuple[Passage, ...],
    checkpoint: Checkpoint,
    zone: str,
    resolved: Collection[EntryRef] = (),
) -> tuple[Passage, ...]:
    """Return the passages of `checkpoint`, later admissions by another station marked as double.

    Two stations that were apart may both admit a badge. The earlier one is the admission; the
    later stays in the journal, marked, for a person to look at until it is among the `resolved`.
    """
    return tuple(
        passage._replace(double=True) if earlier else passage
        for earlier, passage in beside_earlier(passages, checkpoint, zone, resolved)
    )


def beside_earlier(
    passages: tuple[Passage, ...],
    checkpoint: Checkpoint,
    zone: str,
    resolved: Collection[EntryRef] = (),
) -> Iterator[tuple[Passage | None, Passage]]:
    """Yield the passages of `checkpoint`, each double one with the admission it came after."""
    inside: Passage | None = None
    for passage in passages:
        if passage.checkpoint != checkpoint.id:
            if checkpoint.single_presence:
                inside = None
            continue
        if passage.direction is Direction.EXIT:
            inside = None
        elif inside is None or not _still_in(inside, checkpoint, passage.at, zone):
            inside = passage
        elif _is_double(inside, passage, checkpoint) and passage.entry not in resolved:
            yield inside, passage
            continue
        yield None, passage


def _is_double(earlier: Passage, later: Passage, checkpoint: Checkpoint) -> bool:
    if later.override or checkpoint.reentry is Reentry.FREE:
        return False
    return earlier.entry[0] != later.entry[0]
