"""Puts elements on a layout and takes them off, for the page where layouts are changed; pure."""

from __future__ import annotations

from dataclasses import replace

from checkin.badge.layout import BadgeLayout, Box, Element, Kind, overlap

_STEP_MM = 1.0
_TEXT_MM = (40.0, 6.0)
_SIZES_MM = {
    Kind.NAME: (60.0, 20.0),
    Kind.ORGANISATION: (60.0, 8.0),
    Kind.CATEGORY: (60.0, 8.5),
    Kind.QR: (33.0, 33.0),
    Kind.FLAG: (16.0, 9.0),
    Kind.PHOTO: (16.0, 21.0),
    Kind.LOGO: (20.0, 12.0),
    Kind.RULE: (60.0, 0.5),
}
_NARROWABLE = frozenset(Kind) - {Kind.QR, Kind.FLAG, Kind.PHOTO, Kind.LOGO}
_SHARES = (1.0, 0.6, 0.4)  # of its usual width, where there is no room for that
_LETTERS_MM = {Kind.NAME: (5.0, 14.0), Kind.CATEGORY: (3.0, 5.6)}
_LINES = {Kind.NAME: 3, Kind.ORGANISATION: 2}
_BOLD = frozenset({Kind.NAME, Kind.CATEGORY, Kind.NUMBER})
_ONLY_ONCE = frozenset({Kind.QR})  # a second code would only confuse whoever scans


def addable(layout: BadgeLayout) -> tuple[Kind, ...]:
    """Return what can be put on a badge."""
    there = {element.kind for element in layout.elements}
    return tuple(kind for kind in Kind if kind not in _ONLY_ONCE & there)


def with_new(layout: BadgeLayout, kind: Kind, text: str = "") -> BadgeLayout:
    """Return the layout with one more element, behind all others and where there is room.

    Args:
        layout: What is on the badge.
        kind: What shall be added.
        text: What it says, where that is the layout's matter.
    """
    smallest, largest = _LETTERS_MM.get(kind, (2.5, 4.0))
    element = Element(
        kind, _free_place(layout, kind), min_mm=smallest, max_mm=largest,
        max_lines=_LINES.get(kind, 1), bold=kind in _BOLD, text=text if kind is Kind.TEXT else "",
    )  # fmt: skip
    return replace(layout, elements=(*layout.elements, element))


def without(layout: BadgeLayout, place: int) -> BadgeLayout:
    """Return the layout without the element at `place`; the last one stays."""
    elements = (*layout.elements[:place], *layout.elements[place + 1 :])
    return replace(layout, elements=elements) if elements else layout


def _free_place(layout: BadgeLayout, kind: Kind) -> Box:
    """Return the highest place with nothing on it; the middle of a badge that is full."""
    width_mm, height_mm = _SIZES_MM.get(kind, _TEXT_MM)
    shares = _SHARES if kind in _NARROWABLE else _SHARES[:1]
    for share in shares:
        found = _free_box(layout, width_mm * share, height_mm)
        if found is not None:
            return found
    width_mm, height_mm = min(width_mm, layout.width_mm), min(height_mm, layout.height_mm)
    left_mm, top_mm = (layout.width_mm - width_mm) / 2, (layout.height_mm - height_mm) / 2
    return Box(int(left_mm), int(top_mm), width_mm, height_mm)


def _free_box(layout: BadgeLayout, width_mm: float, height_mm: float) -> Box | None:
    taken = [element.box for element in layout.elements if element.on]
    middle_mm = (layout.width_mm - width_mm) / 2
    columns = sorted(_steps(layout.width_mm - width_mm), key=lambda x_mm: abs(x_mm - middle_mm))
    for y_mm in _steps(layout.height_mm - height_mm):
        for x_mm in columns:
            box = Box(x_mm, y_mm, width_mm, height_mm)
            if not any(overlap(box, other) for other in taken):
                return box
    return None


def _steps(most_mm: float) -> list[float]:
    return [step * _STEP_MM for step in range(int(most_mm / _STEP_MM) + 1)]
