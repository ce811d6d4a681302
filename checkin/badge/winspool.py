"""The print queues of Windows, reached by ctypes so that nothing has to be installed."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from checkin.badge.printer_errors import PrinterMissing, QueueFailed
from checkin.badge.printer_url import PrinterUrl

_LOCAL_AND_CONNECTED = 0x2 | 0x4
_NAMES_ONLY = 4
_RAW = "RAW"  # the driver passes the bytes on


class _DocInfo(ctypes.Structure):
    """DOC_INFO_1W: what Windows shows of a job."""

    _fields_ = (
        ("name", ctypes.c_wchar_p),
        ("output", ctypes.c_wchar_p),
        ("type", ctypes.c_wchar_p),
    )


class _PrinterInfo(ctypes.Structure):
    """PRINTER_INFO_4W: a queue's name and where it is."""

    _fields_ = (
        ("name", ctypes.c_wchar_p),
        ("server", ctypes.c_wchar_p),
        ("attributes", ctypes.c_uint32),
    )


def library() -> Any:  # noqa: ANN401 - a DLL has no type
    """Return winspool.drv.

    Raises:
        OSError: This is not Windows.
    """
    if sys.platform == "win32":
        return ctypes.WinDLL("winspool.drv", use_last_error=True)
    raise OSError("winspool is a part of Windows")


class Spooler:
    """Windows' print spooler, or whatever in a test behaves like its library."""

    def __init__(self, dll: Any) -> None:  # noqa: ANN401 - a DLL has no type
        self._dll = dll

    def names(self) -> list[str]:
        """Return the names of all queues."""
        needed, count = ctypes.c_uint32(0), ctypes.c_uint32(0)

        def enumerate_into(buffer: Any, size: int) -> int:  # noqa: ANN401
            found: int = self._dll.EnumPrintersW(
                _LOCAL_AND_CONNECTED, None, _NAMES_ONLY, buffer, size,
                ctypes.byref(needed), ctypes.byref(count),
            )  # fmt: skip
            return found

        enumerate_into(None, 0)
        if not needed.value:
            return []
        buffer = ctypes.create_string_buffer(needed.value)
        if not enumerate_into(buffer, needed.value):
            return []
        queues = ctypes.cast(buffer, ctypes.POINTER(_PrinterInfo))
        return [str(queues[place].name) for place in range(count.value)]

    def send(self, printer: PrinterUrl, data: bytes, title: str) -> None:
        """Put `data` into a queue as one raw job.

        Raises:
            PrinterMissing: There is no such queue.
            QueueFailed: The queue did not take it.
        """
        handle = ctypes.c_void_p()
        if not self._dll.OpenPrinterW(printer.address, ctypes.byref(handle), None):
            raise PrinterMissing(f"no queue {printer.short}", printer=printer.short)
        try:
            self._write_document(handle, printer, data, title)
        finally:
            self._dll.ClosePrinter(handle)

    def _write_document(
        self, handle: ctypes.c_void_p, printer: PrinterUrl, data: bytes, title: str
    ) -> None:
        info = _DocInfo(title or "badge", None, _RAW)
        if not self._dll.StartDocPrinterW(handle, 1, ctypes.byref(info)):
            raise self._failure(printer, "it takes no jobs")
        if not self._dll.StartPagePrinter(handle):
            self._dll.AbortPrinter(handle)
            raise self._failure(printer, "it starts no page")
        written = ctypes.c_uint32(0)
        went = self._dll.WritePrinter(handle, data, len(data), ctypes.byref(written))
        if not went or written.value != len(data):
            self._dll.AbortPrinter(handle)  # a part of a badge must not come out later
            raise self._failure(printer, f"it took {written.value} of {len(data)} bytes")
        self._dll.EndPagePrinter(handle)
        if not self._dll.EndDocPrinter(handle):
            raise self._failure(printer, "it did not finish the job")

    def _failure(self, printer: PrinterUrl, what: str) -> QueueFailed:
        return QueueFailed(f"{printer.short}: {what}", printer=printer.short)
