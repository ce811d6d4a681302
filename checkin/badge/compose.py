"""Puts the elements of a layout on a canvas; knows millimetres and dots, but no Qt.

The canvases, which draw with Qt, are in `canvas.py` and `sheet.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

from checkin.badge import pictures, qr
from checkin.badge.fit import LINE_HEIGHT, Fitted, Space, fit
from checkin.badge.flags import Point, Tint, flag_of
from checkin.badge.layout import Align, BadgeLayout, Bar, Box, Element, Kind, Settle

_BASELINE = 0.95  # of the letter size below a line's top: room for the accents on Ő
_RULE_MM = 0.4
_FRAME_MM = 0.5
_STRIPE_MM = 1.4
_FLAG_FRAME_MM = 0.25
_ACROSS = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}
_DOWN = {Settle.TOP: 0.0, Settle.MIDDLE: 0.5, Settle.BOTTOM: 1.0}


class Face(Enum):
    """The three cuts of the bundled font."""

    REGULAR = "regular"
    BOLD = "bold"
    CONDENSED = "condensed"


class Canvas(Protocol):
    """What composing needs of whatever draws; all lengths are dots of the device."""

    dots_per_mm: float

    def advance(self, text: str, face: Face, size: int) -> float:
        """Return how wide `text` is set in letters of `size`."""
        ...

    def missing(self, text: str) -> str:
        """Return the characters of `text` that no font at hand can draw."""
        ...

    def text(self, x: float, baseline: float, text: str, face: Face, size: int) -> None:
        """Write `text` from `x` on."""
        ...

    def fill(self, x: int, y: int, w: int, h: int) -> None:
        """Blacken a rectangle."""
        ...

    def code(self, x: int, y: int, modules: qr.Matrix, size: int) -> None:
        """Draw the modules of a code from its upper left corner, each `size` dots wide."""
        ...

    def stripes(self, x: int, y: int, w: int, h: int, pitch: float) -> None:
        """Fill a rectangle with slanted stripes."""
        ...

    def shape(self, points: list[Point], tint: Tint) -> None:
        """Fill an outline; a tint's lines go on from one shape to the next."""
        ...

    def picture(self, x: int, y: int, w: int, h: int, path: Path, *, fills: bool) -> None:
        """Draw a picture in two tones: the whole of it, or so much of it as fills the place."""
        ...

    def on_black(self, on: bool) -> None:
        """Write white on black until told otherwise."""
        ...


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """What one badge says. `code` is 34 digits; `number_text` the same for hands.

    `images` is the folder of the event's pictures, and `photos` what a photo may be called.
    """

    name: str
    code: str
    number_text: str
    native_name: str = ""
    organisation: str = ""
    country: str = ""
    category: str = ""
    event_name: str = ""
    images: Path | None = None
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaintWarning:
    """Something a person should look at before the badge is handed out.

    `problem` is `initials`, `small` or `missing-glyphs`; `text` is what it is about.
    """

    problem: str
    element: Kind
    text: str


def compose(canvas: Canvas, layout: BadgeLayout, content: BadgeContent) -> tuple[PaintWarning, ...]:
    """Draw a whole badge with its upper left corner at the canvas' origin."""
    warnings: list[PaintWarning] = []
    for _, element in placed(layout, content):
        warnings += draw(canvas, element, content)
    return tuple(warnings)


def draw(canvas: Canvas, element: Element, content: BadgeContent) -> list[PaintWarning]:
    """Draw one element, and return what a person should look at."""
    match element.kind:
        case Kind.QR:
            draw_qr(canvas, element.box, content.code)
        case Kind.RULE:
            draw_rule(canvas, element.box)
        case Kind.FLAG:
            draw_flag(canvas, element, content.country)
        case Kind.PHOTO | Kind.LOGO:
            draw_picture(canvas, element, content)
        case Kind.CATEGORY:
            return _category(canvas, element, content.category)
        case _:
            return write(canvas, element, _words(element, content))
    return []


def draw_qr(canvas: Canvas, box: Box, code: str) -> None:
    """Draw the QR in the middle of `box`, quiet zone included, in whole dots a module."""
    modules = qr.matrix(code)
    count = len(modules) + 2 * qr.QUIET_MODULES
    left, top, width, height = _dots(canvas, box)
    size = min(width, height) // count
    if size < 1:
        raise ValueError("the box is too small for a QR")
    left += (width - size * count) // 2 + size * qr.QUIET_MODULES
    top += (height - size * count) // 2 + size * qr.QUIET_MODULES
    canvas.code(left, top, modules, size)


def draw_rule(canvas: Canvas, box: Box) -> None:
    """Draw a thin line across the middle of `box`."""
    left, top, width, height = _dots(canvas, box)
    thick = _thick(canvas, _RULE_MM)
    canvas.fill(left, top + max(0, height - thick) // 2, width, thick)


def draw_flag(canvas: Canvas, element: Element, country: str) -> None:
    """Draw the flag of `country` as large as its box allows; nothing where it is not known."""
    flag = flag_of(country)
    if flag is None:
        return
    left, top, width, height = _dots(canvas, element.box)
    high = min(height, width / flag.ratio)
    wide = high * flag.ratio
    x = left + (width - wide) * _ACROSS[element.align]
    y = top + (height - high) * _DOWN[element.settle]
    frame = _thick(canvas, _FLAG_FRAME_MM)
    corners: list[Point] = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
    canvas.shape(corners, Tint.BLACK)
    wide, high = wide - 2 * frame, high - 2 * frame
    for shape in flag.shapes:
        points = [
            (x + frame + px / flag.ratio * wide, y + frame + py * high) for px, py in shape.points
        ]
        canvas.shape(points, shape.tint)


def draw_picture(canvas: Canvas, element: Element, content: BadgeContent) -> None:
    """Draw a photo or a logo; nothing where there is no such file."""
    is_photo = element.kind is Kind.PHOTO
    path = picture_path(element, content)
    if path is not None:
        canvas.picture(*_dots(canvas, element.box), path, fills=is_photo)


def picture_path(element: Element, content: BadgeContent) -> Path | None:
    """Return the file that a photo or logo shows, if there is one."""
    is_photo = element.kind is Kind.PHOTO
    names = content.photos if is_photo else (element.image or pictures.LOGO,)
    return pictures.find(content.images, names)


def write(canvas: Canvas, element: Element, text: str) -> list[PaintWarning]:
    """Write `text` into the element's box as large as it fits."""
    if not text.strip():
        return []
    face = Face.BOLD if element.bold else Face.REGULAR
    fitted = _fit(canvas, element, text, face)
    size = _whole_size(canvas, fitted, face, _dots(canvas, element.box)[2])
    left, top, width, height = _dots(canvas, element.box)
    used = len(fitted.lines) * LINE_HEIGHT * size
    y = top + max(0.0, height - used) * _DOWN[element.settle]
    face = Face.CONDENSED if fitted.condensed else face
    for number, line in enumerate(fitted.lines):
        free = width - canvas.advance(line, face, size)
        baseline = y + (number * LINE_HEIGHT + _BASELINE) * size
        canvas.text(left + free * _ACROSS[element.align], baseline, line, face, size)
    return _warnings(canvas, element.kind, text, fitted)


def _fit(canvas: Canvas, element: Element, text: str, face: Face) -> Fitted:
    def measure(line: str, condensed: bool) -> float:
        return canvas.advance(line, Face.CONDENSED if condensed else face, 100) / 100

    _, _, width, height = _dots(canvas, element.box)
    space = Space(
        width=width - 2,  # a letter's ink may reach a dot past its advance on either side
        height=height,
        smallest=element.min_mm * canvas.dots_per_mm,
        largest=element.max_mm * canvas.dots_per_mm,
        max_lines=element.max_lines,
    )
    return fit(text, space, measure, is_name=element.kind in {Kind.NAME, Kind.NATIVE_NAME})


def _whole_size(canvas: Canvas, fitted: Fitted, face: Face, width: int) -> int:
    """Return the letter size in whole dots at which every line really is no wider than the box."""
    face = Face.CONDENSED if fitted.condensed else face
    size = max(1, int(fitted.size))
    while size > 1 and any(canvas.advance(line, face, size) > width for line in fitted.lines):
        size -= 1
    return size


def _warnings(canvas: Canvas, kind: Kind, text: str, fitted: Fitted) -> list[PaintWarning]:
    warnings = [PaintWarning(shortfall.value, kind, text) for shortfall in fitted.shortfalls]
    missing = canvas.missing(text)
    if missing:
        warnings.append(PaintWarning("missing-glyphs", kind, missing))
    return warnings


def _category(canvas: Canvas, element: Element, category: str) -> list[PaintWarning]:
    """Draw the bar across the badge that tells from afar who may go where."""
    if not category.strip():
        return []
    left, top, width, height = _dots(canvas, element.box)
    frame = _thick(canvas, _FRAME_MM)
    if element.bar is Bar.SOLID:
        canvas.fill(left, top, width, height)
        canvas.on_black(True)
        warnings = write(canvas, _inside(element, 2.0), category)
        canvas.on_black(False)
        return warnings
    canvas.fill(left, top, width, frame)
    canvas.fill(left, top + height - frame, width, frame)
    if element.bar is Bar.STRIPED:
        return _between_stripes(canvas, element, category)
    canvas.fill(left, top, frame, height)
    canvas.fill(left + width - frame, top, frame, height)
    return write(canvas, _inside(element, 2.0), category)


def _between_stripes(canvas: Canvas, element: Element, category: str) -> list[PaintWarning]:
    """Write the category on white between two striped ends; short words leave longer ends."""
    end_mm = element.box.w_mm / 8
    inner = _inside(element, end_mm + 2.0)
    face = Face.BOLD if element.bold else Face.REGULAR
    fitted = _fit(canvas, inner, category, face)
    size = _whole_size(canvas, fitted, face, _dots(canvas, inner.box)[2])
    face = Face.CONDENSED if fitted.condensed else face
    widest = max(canvas.advance(line, face, size) for line in fitted.lines)
    left, top, width, height = _dots(canvas, element.box)
    end = int((width - widest) / 2 - 2.5 * canvas.dots_per_mm)
    pitch = _STRIPE_MM * canvas.dots_per_mm
    frame = _thick(canvas, _FRAME_MM)
    inset = frame + _thick(canvas, 0.6)
    canvas.stripes(left, top + inset, end, height - 2 * inset, pitch)
    canvas.stripes(left + width - end, top + inset, end, height - 2 * inset, pitch)
    return write(canvas, inner, category)


def _inside(element: Element, by_mm: float) -> Element:
    box = element.box
    return replace(
        element,
        box=Box(box.x_mm + by_mm, box.y_mm + 0.4, box.w_mm - 2 * by_mm, box.h_mm - 0.8),
        align=Align.CENTER,
        settle=Settle.MIDDLE,
    )


def placed(layout: BadgeLayout, content: BadgeContent) -> list[tuple[int, Element]]:
    """Return the elements to draw, each behind its place in the layout.

    A name takes the room of a second-script name that nobody has.
    """
    shown = [(place, element) for place, element in enumerate(layout.elements) if element.on]
    if content.native_name.strip():
        return shown
    spare = next((each.box for _, each in shown if each.kind is Kind.NATIVE_NAME), None)
    return [
        (place, replace(element, box=_grown(element.box, spare)))
        if element.kind is Kind.NAME and spare is not None
        else (place, element)
        for place, element in shown
        if element.kind is not Kind.NATIVE_NAME
    ]


def _grown(box: Box, spare: Box) -> Box:
    if box.x_mm == spare.x_mm and box.w_mm == spare.w_mm and box.bottom_mm <= spare.y_mm:
        return replace(box, h_mm=spare.bottom_mm - box.y_mm)
    return box


def _words(element: Element, content: BadgeContent) -> str:
    return {
        Kind.NAME: content.name,
        Kind.NATIVE_NAME: content.native_name,
        Kind.ORGANISATION: content.organisation,
        Kind.COUNTRY: content.country,
        Kind.NUMBER: content.number_text,
        Kind.EVENT: content.event_name,
    }.get(element.kind, element.text)


def _dots(canvas: Canvas, box: Box) -> tuple[int, int, int, int]:
    scale = canvas.dots_per_mm
    left, top = round(box.x_mm * scale), round(box.y_mm * scale)
    right, bottom = int(box.right_mm * scale + 0.01), int(box.bottom_mm * scale + 0.01)
    return left, top, right - left, bottom - top


def _thick(canvas: Canvas, mm: float) -> int:
    return max(1, round(mm * canvas.dots_per_mm))
