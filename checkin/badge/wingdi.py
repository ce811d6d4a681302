"""Pages through the drivers of Windows, reached by ctypes so that nothing has to be installed.

The names of structures, fields and numbers are those of Microsoft's reference of GDI.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from typing import Any

from checkin.badge.encode_page import BITMAP_HEAD_BYTES, bitmap_size, place_mm
from checkin.badge.printer_errors import PrinterMissing, QueueFailed
from checkin.badge.printer_url import Paper, PrinterUrl

_DM_OUT_BUFFER, _DM_IN_BUFFER = 2, 8
_DM_FIELDS_AT = 72  # dmFields; four short numbers about the paper follow
_DM_PAPER = struct.Struct("<Ihhhh")  # dmFields, orientation, paper size, length, width
_DM_CHANGED = 0x1 | 0x2 | 0x4 | 0x8
_PORTRAIT, _OWN_SIZE = 1, 256
_SIZES = {Paper.A4: 9, Paper.A5: 11, Paper.A6: 70}
_LOGPIXELS = (88, 90)
_PHYSICAL_SIZE, _PHYSICAL_OFFSET = (110, 111), (112, 113)
_KEEP_BLACK, _RGB_COLORS, _COPY = 1, 0, 0x00CC0020


class _DocInfo(ctypes.Structure):
    """DOCINFOW: what Windows shows of a job."""

    _fields_ = (
        ("size", ctypes.c_int),
        ("name", ctypes.c_wchar_p),
        ("output", ctypes.c_wchar_p),
        ("type", ctypes.c_wchar_p),
        ("kind", ctypes.c_uint32),
    )


def libraries() -> tuple[Any, Any]:
    """Return gdi32 and winspool.drv.

    Raises:
        OSError: This is not Windows.
    """
    if sys.platform == "win32":
        gdi = ctypes.WinDLL("gdi32", use_last_error=True)
        gdi.CreateDCW.restype = ctypes.c_void_p
        return gdi, ctypes.WinDLL("winspool.drv", use_last_error=True)
    raise OSError("GDI is a part of Windows")


class Driver:
    """Windows' way to draw on paper, or whatever in a test behaves like its libraries."""

    def __init__(self, gdi: Any, spooler: Any) -> None:  # noqa: ANN401 - a DLL has no type
        self._gdi = gdi
        self._spooler = spooler

    def print(self, printer: PrinterUrl, bitmap: bytes, title: str) -> None:
        """Print a bitmap in its own size as one page.

        Raises:
            PrinterMissing: There is no such printer.
            QueueFailed: Its driver did not take the page.
        """
        mode = self._mode(printer, bitmap)
        found = self._gdi.CreateDCW(None, printer.address, None, mode)
        if not found:
            raise PrinterMissing(f"{printer.short}: there is none", printer=printer.short)
        context = ctypes.c_void_p(found)
        try:
            self._print_page(context, printer, bitmap, title)
        finally:
            self._gdi.DeleteDC(context)

    def _print_page(
        self, context: ctypes.c_void_p, printer: PrinterUrl, bitmap: bytes, title: str
    ) -> None:
        info = _DocInfo(ctypes.sizeof(_DocInfo), title, None, None, 0)
        if self._gdi.StartDocW(context, ctypes.byref(info)) <= 0:
            raise self._failure(printer, "it takes no jobs")
        if (
            self._gdi.StartPage(context) <= 0
            or not self._draw(context, bitmap)
            or self._gdi.EndPage(context) <= 0
        ):
            self._gdi.AbortDoc(context)  # a part of a badge must not come out later
            raise self._failure(printer, "its driver could not draw the badge")
        if self._gdi.EndDoc(context) <= 0:
            raise self._failure(printer, "it did not finish the job")

    def _draw(self, context: ctypes.c_void_p, bitmap: bytes) -> bool:
        """Draw the bitmap where `place_mm` wants it, as large as it says it is."""
        width, height, per_mm = bitmap_size(bitmap)
        scales = [self._number(context, each) / 25.4 for each in _LOGPIXELS]
        page = [self._number(context, each) for each in _PHYSICAL_SIZE]
        offset = [self._number(context, each) for each in _PHYSICAL_OFFSET]
        badge_mm = (width / per_mm, height / per_mm)
        corner_mm = place_mm(badge_mm, (page[0] / scales[0], page[1] / scales[1]))
        x, y = (
            round(mm * scale) - hidden
            for mm, scale, hidden in zip(corner_mm, scales, offset, strict=True)
        )
        across, down = (round(mm * scale) for mm, scale in zip(badge_mm, scales, strict=True))
        self._gdi.SetStretchBltMode(context, _KEEP_BLACK)
        lines: int = self._gdi.StretchDIBits(
            context, x, y, across, down, 0, 0, width, height, bitmap[BITMAP_HEAD_BYTES:],
            bitmap[:BITMAP_HEAD_BYTES], _RGB_COLORS, _COPY,
        )  # fmt: skip
        return lines > 0

    def _number(self, context: ctypes.c_void_p, which: int) -> int:
        return int(self._gdi.GetDeviceCaps(context, which))

    def _mode(self, printer: PrinterUrl, bitmap: bytes) -> Any:  # noqa: ANN401
        """Return the driver's settings with our paper; None where it does not tell them."""
        handle = ctypes.c_void_p()
        if not self._spooler.OpenPrinterW(printer.address, ctypes.byref(handle), None):
            raise PrinterMissing(f"{printer.short}: there is none", printer=printer.short)
        try:
            ask = self._spooler.DocumentPropertiesW
            size = ask(None, handle, printer.address, None, None, 0)
            if size < _DM_FIELDS_AT + _DM_PAPER.size:
                return None
            mode = ctypes.create_string_buffer(size)
            ask(None, handle, printer.address, mode, None, _DM_OUT_BUFFER)
            _set_paper(mode, printer.paper, bitmap)
            ask(None, handle, printer.address, mode, mode, _DM_IN_BUFFER | _DM_OUT_BUFFER)
        finally:
            self._spooler.ClosePrinter(handle)
        return mode

    def _failure(self, printer: PrinterUrl, what: str) -> QueueFailed:
        return QueueFailed(f"{printer.short}: {what}", printer=printer.short)


def _set_paper(mode: Any, paper: Paper, bitmap: bytes) -> None:  # noqa: ANN401
    """Write the paper into a DEVMODEW; lengths in it are tenths of a millimetre."""
    width, height, per_mm = bitmap_size(bitmap)
    across_mm, down_mm = paper.size_mm or (width / per_mm, height / per_mm)
    changed = _DM_PAPER.unpack_from(mode, _DM_FIELDS_AT)[0] | _DM_CHANGED
    _DM_PAPER.pack_into(
        mode, _DM_FIELDS_AT, changed, _PORTRAIT, _SIZES.get(paper, _OWN_SIZE),
        round(down_mm * 10), round(across_mm * 10),
    )  # fmt: skip
