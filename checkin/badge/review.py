"""What is wrong, or may be, with a layout and somebody's badge in it; for the layout screen."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checkin.badge import fonts, qr
from checkin.badge.compose import BadgeContent, Face, draw, picture_path, placed
from checkin.badge.flags import Point, Tint
from checkin.badge.layout import SMALLEST_QR_MM, BadgeLayout, Element, Kind, overlap

# Sizes of letters; capitals are five sevenths of them. A name is read from two steps away.
READABLE_NAME_MM = 3.5
READABLE_MM = 1.8
_GOOD_QR_MM = 20.0  # five dots a module at 203 dpi: read at arm's length, with a scratch too
_DOTS_PER_MM = 8.0  # of the printers that badges are mostly printed by
_NAMES = frozenset({Kind.NAME})


class Problem(StrEnum):
    """What somebody should look at. The first ones must be put right before a layout is saved."""

    OUTSIDE = "outside"
    QR_TOUCHED = "qr-touched"
    QR_TINY = "qr-tiny"
    QR_SMALL = "qr-small"
    NO_QR = "no-qr"
    OVERLAP = "overlap"
    UNREADABLE = "unreadable"  # letters below what can be read
    SMALL = "small"  # letters below the layout's own smallest size
    INITIALS = "initials"
    MISSING_GLYPHS = "missing-glyphs"
    NO_PICTURE = "no-picture"


UNUSABLE = frozenset({Problem.OUTSIDE, Problem.QR_TOUCHED, Problem.QR_TINY})


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem, the places of the elements it is about, and what it is about in letters."""

    problem: Problem
    places: tuple[int, ...] = ()
    text: str = ""


def review(layout: BadgeLayout, content: BadgeContent) -> tuple[Finding, ...]:
    """Return everything that somebody should look at, the worst first."""
    shown = [(place, element) for place, element in enumerate(layout.elements) if element.on]
    found = [*_outside(layout, shown), *_code(shown), *_overlaps(shown)]
    for place, element in placed(layout, content):
        found += _texts(place, element, content)
    order = list(Problem)
    return tuple(sorted(found, key=lambda finding: order.index(finding.problem)))


def _outside(layout: BadgeLayout, shown: list[tuple[int, Element]]) -> Iterator[Finding]:
    for place, element in shown:
        box = element.box
        over = box.right_mm > layout.width_mm + 0.01 or box.bottom_mm > layout.height_mm + 0.01
        if over or box.x_mm < 0 or box.y_mm < 0:
            yield Finding(Problem.OUTSIDE, (place,))


def _code(shown: list[tuple[int, Element]]) -> Iterator[Finding]:
    codes = [(place, element.box) for place, element in shown if element.kind is Kind.QR]
    if not codes:
        yield Finding(Problem.NO_QR)
    for place, box in codes:
        side_mm = min(box.w_mm, box.h_mm)
        if side_mm < SMALLEST_QR_MM:
            yield Finding(Problem.QR_TINY, (place,))
        elif side_mm < _GOOD_QR_MM:
            yield Finding(Problem.QR_SMALL, (place,))


def _overlaps(shown: list[tuple[int, Element]]) -> Iterator[Finding]:
    for (place, one), (other_place, other) in itertools.combinations(shown, 2):
        if not overlap(one.box, other.box):
            continue
        if one.kind is Kind.QR:
            yield Finding(Problem.QR_TOUCHED, (other_place,))
        elif other.kind is Kind.QR:
            yield Finding(Problem.QR_TOUCHED, (place,))
        else:
            yield Finding(Problem.OVERLAP, (place, other_place))


def _texts(place: int, element: Element, content: BadgeContent) -> Iterator[Finding]:
    if element.kind is Kind.LOGO and picture_path(element, content) is None:
        yield Finding(Problem.NO_PICTURE, (place,), element.image)
    if element.kind is Kind.QR:
        return
    ruler = _Ruler()
    warnings = draw(ruler, element, content)
    least_mm = READABLE_NAME_MM if element.kind in _NAMES else READABLE_MM
    unreadable = ruler.smallest is not None and ruler.smallest / _DOTS_PER_MM < least_mm
    if unreadable:
        yield Finding(Problem.UNREADABLE, (place,))
    for warning in warnings:
        if not (unreadable and warning.problem == Problem.SMALL):
            yield Finding(Problem(warning.problem), (place,), warning.text)


class _Ruler:
    """A canvas that draws nothing, and remembers the smallest letters."""

    dots_per_mm = _DOTS_PER_MM

    def __init__(self) -> None:
        fonts.ensure_fonts()
        self.smallest: int | None = None

    def advance(self, text: str, face: Face, size: int) -> float:
        return fonts.advance(text, face, size)

    def missing(self, text: str) -> str:
        return fonts.missing(text)

    def text(self, x: float, baseline: float, text: str, face: Face, size: int) -> None:
        self.smallest = size if self.smallest is None else min(self.smallest, size)

    def fill(self, x: int, y: int, w: int, h: int) -> None:
        """Draw nothing."""

    def code(self, x: int, y: int, modules: qr.Matrix, size: int) -> None:
        """Draw nothing."""

    def stripes(self, x: int, y: int, w: int, h: int, pitch: float) -> None:
        """Draw nothing."""

    def shape(self, points: list[Point], tint: Tint) -> None:
        """Draw nothing."""

    def picture(self, x: int, y: int, w: int, h: int, path: Path, *, fills: bool) -> None:
        """Draw nothing."""

    def on_black(self, on: bool) -> None:
        """Draw nothing."""
