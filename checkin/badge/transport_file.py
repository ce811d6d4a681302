"""Printers behind a device file, such as /dev/usb/lp0."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
import sys

from checkin.badge.conversation import LinkLost
from checkin.badge.printer_errors import (
    PrinterBusy,
    PrinterDenied,
    PrinterMissing,
    PrinterTrouble,
)
from checkin.badge.printer_url import PrinterUrl

_KINDS: dict[int, type[PrinterTrouble]] = {
    errno.EACCES: PrinterDenied,
    errno.EPERM: PrinterDenied,
    errno.EROFS: PrinterDenied,
    errno.EBUSY: PrinterBusy,
}
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class FileLink:
    """An open device file. Only character devices can answer; other files just take what comes."""

    def __init__(self, descriptor: int, *, answers: bool) -> None:
        self._descriptor = descriptor
        self.answers = answers

    @classmethod
    def open(cls, printer: PrinterUrl) -> FileLink:
        """Open the device. It is never made: a plain file in its place would swallow badges.

        Raises:
            PrinterMissing: There is no such device.
            PrinterDenied: This user may not use it.
            PrinterBusy: Another program has it.
        """
        try:
            return cls._opened(printer.address)
        except OSError as error:
            kind = _KINDS.get(error.errno or 0, PrinterMissing)
            raise kind(f"{printer.short}: {error.strerror}", printer=printer.short) from error

    @classmethod
    def _opened(cls, path: str) -> FileLink:
        is_device = sys.platform != "win32" and stat.S_ISCHR(os.stat(path).st_mode)
        if is_device:
            with contextlib.suppress(OSError):  # some drivers only allow writing
                return cls(os.open(path, os.O_RDWR | _AT_ONCE), answers=True)
        return cls(os.open(path, os.O_WRONLY | _AT_ONCE), answers=False)

    def exchange(self, data: bytes, timeout_s: float) -> tuple[int, bytes]:
        if sys.platform == "win32":  # which cannot wait for files
            return (os.write(self._descriptor, data) if data else 0), b""
        mine = [self._descriptor]
        can_read, can_write, _ = select.select(
            mine if self.answers else [], mine if data else [], [], max(0.0, timeout_s)
        )
        try:
            came = os.read(self._descriptor, 1024) if can_read else b""
            taken = os.write(self._descriptor, data) if can_write else 0
        except BlockingIOError:
            return 0, b""
        except OSError as error:
            raise LinkLost from error
        if can_read and not came:
            self.answers = False  # the end of a file, and not something to wait for
        return taken, came

    def finish(self) -> None:
        os.close(self._descriptor)

    def abort(self) -> None:
        os.close(self._descriptor)
