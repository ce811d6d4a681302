"""Lays lines of known height on pages; pure, so that page breaks can be tested without paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is drawn in one piece across the page.

    `draw` gets the distance from the top of the page. `heading` is drawn again where the line
    is the first of a page, as the heading of a table is. Lines that keep with the next one (a
    title) never stand alone at the foot of a page.
    """

    height_mm: float
    draw: Callable[[float], None]
    heading: Line | None = None
    keeps_with_next: bool = False


Placed = tuple[float, Line]


def flow(
    lines: Iterable[Line], top_mm: float, bottom_mm: float, *, first_top_mm: float | None = None
) -> list[list[Placed]]:
    """Return the pages, each a list of lines and where they begin."""
    pages: list[list[Placed]] = [[]]
    y_mm = top_mm if first_top_mm is None else first_top_mm
    for chain in _chains(lines):
        height_mm = sum(line.height_mm for line in chain)
        if y_mm + height_mm > bottom_mm and pages[-1]:
            pages.append([])
            y_mm = top_mm
            heading = chain[0].heading
            if heading is not None:
                pages[-1].append((y_mm, heading))
                y_mm += heading.height_mm
        for line in chain:
            pages[-1].append((y_mm, line))
            y_mm += line.height_mm
    return pages


def _chains(lines: Iterable[Line]) -> Iterable[list[Line]]:
    """Group each line with those that keep with it."""
    chain: list[Line] = []
    for line in lines:
        chain.append(line)
        if not line.keeps_with_next:
            yield chain
            chain = []
    if chain:
        yield chain
