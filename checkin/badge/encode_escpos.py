"""Badges in ESC/POS, the language of receipt printers; the only importer of python-escpos.

Nearly all printers take pictures line by line (GS v 0). For that dialect a badge's dots are right
as they are, so only a head is put before them: the library makes the same bytes, but through three
pictures in color, which takes a slow laptop longer than all the rest of printing. The other two
dialects are the library's. It is not used for sending: what it calls sent may never reach paper
(see transport.py).
"""

from __future__ import annotations

import logging
import re
import shutil
import struct
import threading
from io import BytesIO
from typing import Any

from checkin.badge.bands import Band, bands, lines
from checkin.badge.image import OneBitImage
from checkin.badge.printer_url import Cut, Impl, PrinterUrl

_INITIALIZE = b"\x1b@"
_ALIGN_LEFT = b"\x1ba\x00"
_CUTS = {Cut.PARTIAL: b"\x1dVB\x00", Cut.FULL: b"\x1dVA\x00", Cut.NONE: b""}
_TEAR_OFF_MM = 15  # from the head to the edge that paper is torn at
_LINE_ROWS = 24  # of one ESC * line
_LINE_SPACING = (b"\x1b3\x10", b"\x1b3\x18")  # the library's, and 24 dots in the unit of GS P
# Printers obey these at once, even inside a picture: status requests, recovery, power off, pulses.
REAL_TIME = re.compile(rb"\x10([\x04\x05\x14])")
_RASTER_SIZE = struct.Struct("<HH")  # bytes across, rows
_IMPL = {
    Impl.GRAPHICS: "graphics",
    Impl.COLUMN: "bitImageColumn",
}
_loading = threading.Lock()


def encode(image: OneBitImage, printer: PrinterUrl) -> bytes:
    """Return `image` as commands that leave out white paper.

    The unit of feeding differs between models, so it is set to dots first (GS P). Printed dots
    are those of the picture, but for one dot more wherever they would read as a real-time command.
    """
    is_raster = printer.impl is Impl.RASTER
    encoder = _RasterEncoder() if is_raster else _LibraryEncoder(printer.impl)
    unit = bytes([printer.dpi])
    parts = [_INITIALIZE, b"\x1dP" + unit + unit, _ALIGN_LEFT]
    at = 0
    for band in _bands(image, printer):
        parts += [_feed(band.top - at), encoder.band(band)]
        at = band.bottom
    parts += [_feed(image.height - at), _feed(round(printer.feed_mm * image.dots_per_mm))]
    if printer.cut is Cut.NONE:
        parts.append(_feed(round(_TEAR_OFF_MM * image.dots_per_mm)))
    return b"".join([*parts, _CUTS[printer.cut]])


def recovery(printer: PrinterUrl) -> bytes:
    """Return what brings a printer back that may still wait for the rest of a picture.

    Zeros are white dots inside a picture, and nothing outside of one.
    """
    widest = (printer.width_dots or 576) // 8 + 1
    return bytes(widest * max(printer.fragment_rows, _LINE_ROWS)) + _CUTS[printer.cut]


def without_real_time(data: bytes) -> bytes:
    """Return picture data in which no printer sees a real-time command; some dots are added.

    Each is beside or above a dot of the picture, never below its last line or beyond its edge.
    """
    return REAL_TIME.sub(lambda found: bytes([0x10, found[1][0] | 0x08]), data)


def load_library() -> Any:  # noqa: ANN401 - the library has no types
    """Import python-escpos without its side effects and return the class that encodes.

    It configures logging, which doubles the lines of our own log, and leaves a folder with
    a pickle in the system's temporary one.
    """
    with _loading:
        root = logging.getLogger()
        quiet = logging.NullHandler()
        root.addHandler(quiet)  # basicConfig does nothing where there is a handler
        try:
            from escpos import capabilities  # type: ignore[import-untyped]
            from escpos.printer import Dummy  # type: ignore[import-untyped]
        finally:
            root.removeHandler(quiet)
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    return Dummy


def _bands(image: OneBitImage, printer: PrinterUrl) -> list[Band]:
    if printer.impl is Impl.COLUMN:
        return lines(image, _LINE_ROWS)
    return bands(image, printer.fragment_rows)


def _feed(rows: int) -> bytes:
    """Return commands that move the paper on by `rows` dots."""
    full, rest = divmod(max(0, rows), 255)
    return b"\x1bJ\xff" * full + (b"\x1bJ" + bytes([rest]) if rest else b"")


class _RasterEncoder:
    """Puts the dots of a band behind the head that says how many they are."""

    def band(self, band: Band) -> bytes:
        """Return the commands for one band."""
        size = _RASTER_SIZE.pack(band.stride, band.height)
        return b"\x1dv0\0" + size + without_real_time(band.rows)


class _LibraryEncoder:
    """One python-escpos printer that prints nowhere."""

    def __init__(self, impl: Impl) -> None:
        self._impl = impl
        self._dummy = load_library()()
        # a profile without a width makes the library print advice to stdout for every picture
        self._dummy.profile.profile_data["media"]["width"]["pixels"] = 65_535

    def band(self, band: Band) -> bytes:
        """Return the commands for one band."""
        if self._impl is Impl.COLUMN:
            encoded = self._image(band).replace(_LINE_SPACING[0], _LINE_SPACING[1], 1)
            return without_real_time(encoded)
        safe = Band(band.top, band.stride, without_real_time(band.rows))
        encoded = self._image(safe)
        if REAL_TIME.search(encoded) and band.height > 1:  # in the size of a GS ( L
            return b"".join(self.band(half) for half in safe.halves())
        return encoded

    def _image(self, band: Band) -> bytes:
        portable_bitmap = b"P4 %d %d\n" % (band.stride * 8, band.height) + band.rows
        self._dummy.clear()
        self._dummy.image(
            BytesIO(portable_bitmap), impl=_IMPL[self._impl], fragment_height=band.height
        )
        encoded: bytes = self._dummy.output
        return encoded
