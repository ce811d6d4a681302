"""The lines that stand for colours on paper that is black and white; all lengths in dots."""

from __future__ import annotations

from collections.abc import Iterator

from checkin.badge.flags import Point, Tint

_APART_MM = 0.5  # from one line to the next
_SHARES = {Tint.RED: 0.6, Tint.BLUE: 0.5, Tint.SKY: 0.25, Tint.GREEN: 0.45}
_SLANT = 1.4  # slanted lines are closer together than they are apart along an edge
Outline = tuple[Point, ...]


def lines(tint: Tint, left: int, top: int, right: int, bottom: int, dots: float) -> list[Outline]:
    """Return the lines of a tint that cover a rectangle; none for plain black and white.

    They are whole dots thick and go on across neighbouring shapes.

    Args:
        tint: Which lines.
        left: Where the rectangle begins.
        top: Where it begins, from above.
        right: Where it ends.
        bottom: Where it ends, from above.
        dots: Dots a millimetre.
    """
    if tint not in _SHARES:
        return []
    pitch = max(4, round(_APART_MM * dots))
    thick = max(1, round(pitch * _SHARES[tint]))
    if tint is Tint.GREEN:
        return list(_slanted(left, top, right, bottom, pitch * _SLANT, thick * _SLANT))
    if tint is Tint.RED:
        starts = range(left - left % pitch, right + 1, pitch)
        return [_rectangle(x, top, x + thick, bottom) for x in starts]
    starts = range(top - top % pitch, bottom + 1, pitch)
    return [_rectangle(left, y, right, y + thick) for y in starts]


def stripes(x: int, y: int, w: int, h: int, pitch: float) -> Iterator[Outline]:
    """Yield slanted stripes that cover a rectangle and stick out at its sides."""
    at = float(x - h)
    while at < x + w:
        yield (at, y + h), (at + pitch, y + h), (at + pitch + h, y), (at + h, y)
        at += 2 * pitch


def _slanted(
    left: int, top: int, right: int, bottom: int, pitch: float, wide: float
) -> Iterator[Outline]:
    high = bottom - top
    x = (left - top - high) // pitch * pitch + top
    while x <= right:
        yield (x, top), (x + wide, top), (x + wide + high, bottom), (x + high, bottom)
        x += pitch


def _rectangle(left: float, top: float, right: float, bottom: float) -> Outline:
    return (left, top), (right, top), (right, bottom), (left, bottom)
