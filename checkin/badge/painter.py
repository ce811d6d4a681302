"""Draws badges with Qt: for the printer's dots, for the screen and into PDF files.

The only module here that imports QtGui. Fonts belong to the QGuiApplication, so one must exist
(`start_without_window` makes one); no widget is needed. Images may be painted on in any thread.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageReader,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPolygonF,
    QTextLayout,
)

import resources
from checkin.badge import dither, hatch, sheet_plan, trial_page
from checkin.badge.compose import BadgeContent, Face, PaintWarning, compose
from checkin.badge.flags import Point, Tint
from checkin.badge.image import OneBitImage
from checkin.badge.layout import BadgeLayout
from checkin.badge.scale import dots_per_mm, fitting
from checkin.errors import CheckinError

_FAMILY = "Badge Sans"
_CONDENSED_FAMILY = "Badge Sans Condensed"
# for letters of other scripts, where the system has them
_OTHER_FAMILIES = ["DejaVu Sans", "Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian",
                   "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC",
                   "Segoe UI"]  # fmt: skip
_PDF_DPI = 1016  # 40 dots a millimetre, so that QR modules are whole dots
_PICTURE_DOTS_PER_MM = 8  # finer patterns than this are lost on paper
log = logging.getLogger(__name__)
_applications: list[QGuiApplication] = []  # what start_without_window keeps alive
Progress = Callable[[int, int], None]  # (badges done, badges in all)


class SheetNotWritten(CheckinError):
    """The PDF could not be written where the operator wants it."""

    code = "sheet-not-written"


@dataclass(frozen=True, slots=True)
class Rendering:
    """A picture for a printer, and what a person should look at before it is handed out."""

    image: OneBitImage
    warnings: tuple[PaintWarning, ...] = ()


def start_without_window() -> None:
    """Make what painting needs where there is no window, as on the command line.

    It is kept until the process ends: fonts belong to it.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _applications.append(QGuiApplication(["checkin"]))


def ensure_fonts() -> None:
    """Make the bundled fonts known to Qt, once per application.

    Raises:
        RuntimeError: There is no QGuiApplication, or the program was installed without fonts.
    """
    if QGuiApplication.instance() is None:
        raise RuntimeError("painting needs a QGuiApplication")
    if QFontDatabase.hasFamily(_FAMILY):
        return
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    _font.cache_clear()
    if not QFontDatabase.hasFamily(_FAMILY):
        raise RuntimeError("the bundled fonts cannot be loaded")


def paint(
    painter: QPainter, layout: BadgeLayout, content: BadgeContent, scale: float
) -> tuple[PaintWarning, ...]:
    """Paint a badge at the painter's origin, at `scale` device dots a millimetre."""
    return compose(_QtCanvas(painter, scale), layout, content)


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
    with _picture(width, height) as (picture, painter):
        warnings = paint(painter, layout, content, scale)
    return Rendering(_one_bit(picture, dots_per_mm(dpi)), warnings)


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
    with _picture(width_dots, round(trial_page.height_mm() * scale)) as (picture, painter):
        trial_page.draw(_QtCanvas(painter, scale), width_dots / scale, heading, lines)
    return _one_bit(picture, scale)


def to_image(layout: BadgeLayout, content: BadgeContent, scale: float = 8.0) -> QImage:
    """Return the badge in shades of grey for the screen, at `scale` dots a millimetre."""
    ensure_fonts()
    width, height = round(layout.width_mm * scale), round(layout.height_mm * scale)
    with _picture(width, height) as (picture, painter):
        compose(_QtCanvas(painter, scale, two_tones=False), layout, content)
    return picture


def as_image(picture: OneBitImage) -> QImage:
    """Return a printer's picture for the screen, dot by dot."""
    rows = bytes(byte ^ 0xFF for byte in picture.rows)
    image = QImage(rows, picture.width, picture.height, picture.stride, QImage.Format.Format_Mono)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def badge_sheet(
    path: Path,
    layout: BadgeLayout,
    contents: Sequence[BadgeContent],
    progress: Progress = lambda done, total: None,
) -> tuple[PaintWarning, ...]:
    """Write all badges into one PDF: pages of their own size, or cut out of A4.

    The file appears whole or not at all. `progress` may raise to cancel.

    Raises:
        SheetNotWritten: The file cannot be written there.
    """
    ensure_fonts()
    plan = sheet_plan.plan(layout)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise SheetNotWritten(f"{path}: {file.errorString()}", file=str(path))
    writer = QPdfWriter(file)
    writer.setResolution(_PDF_DPI)
    writer.setPageSize(
        QPageSize(QSizeF(plan.width_mm, plan.height_mm), QPageSize.Unit.Millimeter, "",
                  QPageSize.SizeMatchPolicy.ExactMatch)
    )  # fmt: skip
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    warnings = _paint_pages(writer, plan, layout, contents, progress)
    if not file.commit():
        raise SheetNotWritten(f"{path}: {file.errorString()}", file=str(path))
    return warnings


def _paint_pages(
    writer: QPdfWriter, plan: sheet_plan.SheetPlan, layout: BadgeLayout,
    contents: Sequence[BadgeContent], progress: Progress,
) -> tuple[PaintWarning, ...]:  # fmt: skip
    scale = _PDF_DPI / 25.4
    warnings: list[PaintWarning] = []
    with _painting(writer) as painter:
        for place, content in enumerate(contents):
            on_page = place % len(plan.places)
            if place and not on_page:
                writer.newPage()
            if not on_page:
                _draw_cut_marks(_QtCanvas(painter, scale), plan)
            x_mm, y_mm = plan.places[on_page]
            painter.save()
            painter.translate(QPointF(round(x_mm * scale), round(y_mm * scale)))
            warnings += paint(painter, layout, content, scale)
            painter.restore()
            progress(place + 1, len(contents))
    return tuple(warnings)


def _draw_cut_marks(canvas: _QtCanvas, plan: sheet_plan.SheetPlan) -> None:
    for box in plan.cut_marks:
        left, top = round(box.x_mm * canvas.dots_per_mm), round(box.y_mm * canvas.dots_per_mm)
        width = max(4, round(box.w_mm * canvas.dots_per_mm))
        canvas.fill(left, top, width, max(4, round(box.h_mm * canvas.dots_per_mm)))


@contextlib.contextmanager
def _picture(width: int, height: int) -> Iterator[tuple[QImage, QPainter]]:
    """Give a white picture and what paints on it."""
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    with _painting(picture) as painter:
        yield picture, painter


@contextlib.contextmanager
def _painting(device: QImage | QPdfWriter) -> Iterator[QPainter]:
    painter = QPainter(device)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def _one_bit(picture: QImage, head_dots_per_mm: float) -> OneBitImage:
    """Return `picture` in black and white; its size on paper is the head's matter."""
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    mono = picture.convertToFormat(QImage.Format.Format_Mono, flags)
    stride, padded = (mono.width() + 7) // 8, mono.bytesPerLine()
    bits = bytes(mono.constBits())
    if mono.color(1) != 0xFF000000:
        bits = bytes(byte ^ 0xFF for byte in bits)
    if stride != padded:
        bits = b"".join(bits[y : y + stride] for y in range(0, len(bits), padded))
    rows = _white_past(bits, mono.width(), stride)
    return OneBitImage(mono.width(), mono.height(), rows, head_dots_per_mm)


def _white_past(bits: bytes, width: int, stride: int) -> bytes:
    """Return `bits` with the spare dots at the end of each row white."""
    if width % 8 == 0:
        return bits
    mask = 0xFF << (8 - width % 8) & 0xFF
    rows = bytearray(bits)
    rows[stride - 1 :: stride] = bytes(byte & mask for byte in rows[stride - 1 :: stride])
    return bytes(rows)


@lru_cache(maxsize=64)
def _font(face: Face, size: int) -> QFont:
    font = QFont()
    family = _CONDENSED_FAMILY if face is Face.CONDENSED else _FAMILY
    font.setFamilies([family, _FAMILY, *_OTHER_FAMILIES])
    font.setPixelSize(size)
    font.setBold(face is not Face.REGULAR)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=2048)
def _is_missing(char: str) -> bool:
    """Tell whether no font at hand draws `char`; glyph 0 is the empty box."""
    layout = QTextLayout(char, _font(Face.REGULAR, 20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=32)
def _shades(path: Path, _changed: int, width: int, height: int, fills: bool) -> QImage:
    """Return a picture in shades of grey, at most as large as its place.

    Args:
        path: The file; one that is no picture gives an empty image.
        _changed: When it was written, so that a new picture is not taken for the old one.
        width: Dots across the place.
        height: Dots from its top to its bottom.
        fills: Whether the place is filled, and what sticks out cut off.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # phones tell by a mark which way up a photo is
    source = reader.read()
    if source.isNull():
        log.warning("%s is no picture: %s", path.name, reader.errorString())
        return QImage()
    keep = Qt.AspectRatioMode
    mode = keep.KeepAspectRatioByExpanding if fills else keep.KeepAspectRatio
    scaled = source.scaled(width, height, mode, Qt.TransformationMode.SmoothTransformation)
    wide, high = min(width, scaled.width()), min(height, scaled.height())
    with _picture(wide, high) as (picture, painter):
        # faces are in the upper part of a photo that is too high
        painter.drawImage(-((scaled.width() - wide) // 2), -((scaled.height() - high) // 4), scaled)
    return picture


def _dots(picture: QImage) -> QImage:
    """Return a picture in black and white."""
    size, stride = (picture.width(), picture.height()), picture.bytesPerLine()
    dots = dither.ordered(bytes(picture.constBits()), size[0], stride)
    return QImage(dots, *size, stride, QImage.Format.Format_Grayscale8).copy()


def advance(text: str, face: Face, size: int) -> float:
    """Return how wide `text` is set in letters of `size`."""
    return QFontMetricsF(_font(face, size)).horizontalAdvance(text)


def missing(text: str) -> str:
    """Return the characters of `text` that no font at hand can draw."""
    return "".join(char for char in dict.fromkeys(text) if _is_missing(char))


def _polygon(points: Iterable[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


class _QtCanvas:
    """Draws what `compose` asks for with a QPainter."""

    def __init__(self, painter: QPainter, dots: float, *, two_tones: bool = True) -> None:
        self.dots_per_mm = dots
        self._two_tones = two_tones  # a pattern of dots would flicker where it is made smaller
        self._painter = painter
        self._ink = Qt.GlobalColor.black
        painter.setPen(self._ink)

    def advance(self, text: str, face: Face, size: int) -> float:
        return advance(text, face, size)

    def missing(self, text: str) -> str:
        return missing(text)

    def text(self, x: float, baseline: float, text: str, face: Face, size: int) -> None:
        self._painter.setFont(_font(face, size))
        self._painter.drawText(QPointF(x, round(baseline)), text)

    def fill(self, x: int, y: int, w: int, h: int) -> None:
        self._painter.fillRect(x, y, w, h, self._ink)

    def stripes(self, x: int, y: int, w: int, h: int, pitch: float) -> None:
        self._painter.save()
        # smooth edges would cost ten times as much, and a printer's dots have none
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setClipRect(QRectF(x, y, w, h))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink)
        for stripe in hatch.stripes(x, y, w, h, pitch):
            self._painter.drawPolygon(_polygon(stripe))
        self._painter.restore()

    def shape(self, points: list[Point], tint: Tint) -> None:
        outline = _polygon(points)
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        is_black = tint is Tint.BLACK
        self._painter.setBrush(Qt.GlobalColor.black if is_black else Qt.GlobalColor.white)
        self._painter.drawPolygon(outline)
        clip = QPainterPath()
        clip.addPolygon(outline)
        clip.closeSubpath()
        self._painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        self._painter.setBrush(Qt.GlobalColor.black)
        box = outline.boundingRect().toAlignedRect()
        edges = box.left(), box.top(), box.right() + 1, box.bottom() + 1
        for line in hatch.lines(tint, *edges, self.dots_per_mm):
            self._painter.drawPolygon(_polygon(line))
        self._painter.restore()

    def picture(self, x: int, y: int, w: int, h: int, path: Path, *, fills: bool) -> None:
        dot = max(1, int(self.dots_per_mm / _PICTURE_DOTS_PER_MM))
        picture = _shades(path, _changed_at(path), max(1, w // dot), max(1, h // dot), fills)
        if picture.isNull():
            return
        if self._two_tones:
            picture = _dots(picture)
        wide, high = picture.width() * dot, picture.height() * dot
        where = QRectF(x + (w - wide) // 2, y + (h - high) // 2, wide, high)
        self._painter.drawImage(where, picture)

    def on_black(self, on: bool) -> None:
        self._ink = Qt.GlobalColor.white if on else Qt.GlobalColor.black
        self._painter.setPen(self._ink)
