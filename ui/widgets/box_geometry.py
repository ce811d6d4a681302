"""Moves and resizes boxes on a badge, in steps of half a millimetre and never off the paper."""

from __future__ import annotations

import math

from checkin.badge.layout import Box

STEP_MM = 0.5
LEAST_WIDTH_MM = 1.0
LEAST_HEIGHT_MM = 0.5
Grip = tuple[int, int]  # the sides a box is held by: -1 left or top, 1 right or bottom, 0 neither
Size = tuple[float, float]  # of the paper, in millimetres
GRIPS: tuple[Grip, ...] = (
    (-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1),
)  # fmt: skip


def snapped(mm: float) -> float:
    """Return `mm` as the nearest whole number of steps."""
    return math.floor(mm / STEP_MM + 0.5) * STEP_MM


def moved(box: Box, right_mm: float, down_mm: float, paper: Size) -> Box:
    """Return the box as far aside as the paper allows."""
    return Box(
        _moved(box.x_mm, box.w_mm, right_mm, paper[0]),
        _moved(box.y_mm, box.h_mm, down_mm, paper[1]),
        box.w_mm,
        box.h_mm,
    )


def resized(box: Box, grip: Grip, right_mm: float, down_mm: float, paper: Size) -> Box:
    """Return the box with the sides that `grip` holds pulled by so much."""
    left, right = _pulled(box.x_mm, box.right_mm, grip[0], right_mm, paper[0], LEAST_WIDTH_MM)
    top, bottom = _pulled(box.y_mm, box.bottom_mm, grip[1], down_mm, paper[1], LEAST_HEIGHT_MM)
    return Box(left, top, right - left, bottom - top)


def placed(x_mm: float, y_mm: float, w_mm: float, h_mm: float, paper: Size) -> Box:
    """Return a box of the size that is wanted, where it is wanted, as far as there is paper."""
    width, height = min(w_mm, paper[0]), min(h_mm, paper[1])
    x, y = min(max(0.0, x_mm), paper[0] - width), min(max(0.0, y_mm), paper[1] - height)
    return Box(x, y, width, height)


def _moved(start: float, length: float, by: float, most: float) -> float:
    return start if not by else max(0.0, min(snapped(start + by), most - length))


def _pulled(
    low: float, high: float, side: int, by: float, most: float, least: float
) -> tuple[float, float]:
    if side < 0 and by:
        low = max(0.0, min(snapped(low + by), high - least))
    elif side > 0 and by:
        high = min(most, max(snapped(high + by), low + least))
    return low, high
