"""How many dots of a printer a millimetre of a badge becomes."""

from __future__ import annotations

from checkin.badge.layout import BadgeLayout
from checkin.errors import CheckinError

_SMALLEST_SHRINK = 0.85  # below this a badge made for wider paper is no longer readable


class LayoutTooWide(CheckinError):
    """The badge layout is made for wider paper than the printer has."""

    code = "layout-too-wide"


def dots_per_mm(dpi: float) -> float:
    """Return how many dots a millimetre has; heads sold as 203 and 300 dpi have 8 and 12."""
    return 8.0 if dpi in {200, 203} else 12.0 if dpi == 300 else dpi / 25.4


def fitting(layout: BadgeLayout, dpi: float, width_dots: int | None) -> float:
    """Return the scale at which a layout is printed, a little smaller on a bit less paper.

    Raises:
        LayoutTooWide: The printer is so narrow that the badge would not be readable.
    """
    scale = dots_per_mm(dpi)
    if width_dots is None or round(layout.width_mm * scale) <= width_dots:
        return scale
    narrow = width_dots / layout.width_mm
    if narrow < scale * _SMALLEST_SHRINK:
        paper_mm = round(width_dots / scale)
        raise LayoutTooWide(
            f"{layout.id} is {layout.width_mm:g} mm wide, the printer prints {paper_mm} mm",
            layout=layout.title, width_mm=round(layout.width_mm), paper_mm=paper_mm,
        )  # fmt: skip
    return narrow
