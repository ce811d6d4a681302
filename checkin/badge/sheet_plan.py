"""Where badges stand on the pages of a PDF: one a page, or several on A4 with cut marks."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badge.layout import BadgeLayout, Box

_A4_MM = (210.0, 297.0)
_PAGE_MM = (105.0, 148.0)  # from this size on a badge has a page of its own
_MARGIN_MM = 8.0  # office printers leave this much white, and cut marks stand in it
_GUTTER_MM = 6.0
_MARK_MM = 4.0
_HAIR_MM = 0.1


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """One page: its size, the upper left corners of its badges, and the marks to cut along."""

    width_mm: float
    height_mm: float
    places: tuple[tuple[float, float], ...]
    cut_marks: tuple[Box, ...] = ()


def plan(layout: BadgeLayout) -> SheetPlan:
    """Return how pages of `layout` are filled."""
    width_mm, height_mm = layout.width_mm, layout.height_mm
    across = int((_A4_MM[0] - 2 * _MARGIN_MM + _GUTTER_MM) // (width_mm + _GUTTER_MM))
    down = int((_A4_MM[1] - 2 * _MARGIN_MM + _GUTTER_MM) // (height_mm + _GUTTER_MM))
    is_page = width_mm >= _PAGE_MM[0] - 1 and height_mm >= _PAGE_MM[1] - 1
    if is_page or across * down < 2:
        return SheetPlan(width_mm, height_mm, ((0.0, 0.0),))
    columns = _starts(across, width_mm, _A4_MM[0])
    rows = _starts(down, height_mm, _A4_MM[1])
    places = tuple((x_mm, y_mm) for y_mm in rows for x_mm in columns)
    marks = [mark for x, y in places for mark in _marks(x, y, width_mm, height_mm)]
    return SheetPlan(*_A4_MM, places, tuple(dict.fromkeys(marks)))


def _starts(count: int, length_mm: float, page_mm: float) -> list[float]:
    used_mm = count * length_mm + (count - 1) * _GUTTER_MM
    first_mm = (page_mm - used_mm) / 2
    return [first_mm + place * (length_mm + _GUTTER_MM) for place in range(count)]


def _marks(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> list[Box]:
    """Return two hairlines at each corner of one badge, just outside of it."""
    gap_mm = (_GUTTER_MM - _MARK_MM) / 2
    marks = []
    for x in (x_mm, x_mm + width_mm):
        marks += [
            Box(x, y_mm - gap_mm - _MARK_MM, _HAIR_MM, _MARK_MM),
            Box(x, y_mm + height_mm + gap_mm, _HAIR_MM, _MARK_MM),
        ]
    for y in (y_mm, y_mm + height_mm):
        marks += [
            Box(x_mm - gap_mm - _MARK_MM, y, _MARK_MM, _HAIR_MM),
            Box(x_mm + width_mm + gap_mm, y, _MARK_MM, _HAIR_MM),
        ]
    return marks
