"""Paints badges: for the printer's dots and for the screen.

It needs a QGuiApplication, for the fonts, and no window. It may be called in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from checkin.badge import trial_page
from checkin.badge.canvas import QtCanvas
from checkin.badge.compose import BadgeContent, PaintWarning, compose
from checkin.badge.fonts import ensure_fonts
from checkin.badge.image import OneBitImage
from checkin.badge.layout import BadgeLayout
from checkin.badge.scale import dots_per_mm, fitting
from checkin.badge.surface import one_bit, white_picture


@dataclass(frozen=True, slots=True)
class Rendering:
    """A picture for a printer, and what a person should look at before it is handed out."""

    image: OneBitImage
    warnings: tuple[PaintWarning, ...] = ()


def render(
    layout: BadgeLayout, content: BadgeContent, *, dpi: float = 203, width_dots: int | None = None
) -> Rendering:
    """Return the badge in the dots of a printer.

    Args:
        layout: The badge's layout. It is shrunk a little where the printer is a bit narrower.
        content: What the badge says.
        dpi: Dots an inch of the printer.
        width_dots: Dots the printer has across; None where that is no limit.

    Raises:
        LayoutTooWide: The printer is so narrow that the badge would not be readable.
    """
    ensure_fonts()
    scale = fitting(layout, dpi, width_dots)
    width, height = round(layout.width_mm * scale), round(layout.height_mm * scale)
    with white_picture(width, height) as (picture, painter):
        warnings = compose(QtCanvas(painter, scale), layout, content)
    return Rendering(one_bit(picture, dots_per_mm(dpi)), warnings)


def test_page(
    heading: str,
    lines: tuple[str, ...] = (),  # noqa: PT028 - no test
    *,
    dpi: float = 203,  # noqa: PT028
    width_dots: int = 576,  # noqa: PT028
) -> OneBitImage:
    """Return the page that tries a printer: national letters, a QR, rulers in millimetres."""
    ensure_fonts()
    scale = dots_per_mm(dpi)
    with white_picture(width_dots, round(trial_page.height_mm() * scale)) as (picture, painter):
        trial_page.draw(QtCanvas(painter, scale), width_dots / scale, heading, lines)
    return one_bit(picture, scale)


def to_image(layout: BadgeLayout, content: BadgeContent, scale: float = 8.0) -> QImage:
    """Return the badge in shades of grey for the screen, at `scale` dots a millimetre."""
    ensure_fonts()
    width, height = round(layout.width_mm * scale), round(layout.height_mm * scale)
    with white_picture(width, height) as (picture, painter):
        compose(QtCanvas(painter, scale, two_tones=False), layout, content)
    return picture
