"""Printers at a serial port, also those that Bluetooth and USB make look like one."""

from __future__ import annotations

import contextlib
import os
import select
import sys

from checkin import serial_port
from checkin.badge.conversation import LinkLost, LinkStalled
from checkin.badge.delivery import Patience
from checkin.badge.printer_errors import PrinterBusy, PrinterDenied, PrinterMissing
from checkin.badge.printer_url import Flow, PrinterUrl
from checkin.serial_port import Port, SerialPortUnusable

_SLICE_BYTES = 512  # a twentieth of a second at 115200 baud, so that answers are read meanwhile


class SerialLink:
    """A serial port with a printer behind it."""

    answers = True

    def __init__(self, port: Port) -> None:
        self._port = port

    @classmethod
    def open(cls, printer: PrinterUrl, patience: Patience) -> SerialLink:
        """Open the port for this job alone.

        Raises:
            PrinterMissing: There is no such port.
            PrinterDenied: This user may not open it.
            PrinterBusy: Another program has it.
        """
        try:
            port = serial_port.open_port(
                printer.address, printer.baud, rtscts=printer.flow is Flow.RTSCTS,
                xonxoff=printer.flow is Flow.XONXOFF, write_timeout_s=patience.stall_s,
            )  # fmt: skip
        except SerialPortUnusable as error:
            kinds = {"denied": PrinterDenied, "busy": PrinterBusy}
            kind = kinds.get(str(error.details["why"]), PrinterMissing)
            raise kind(str(error), printer=printer.short) from error
        return cls(port)

    def exchange(self, data: bytes, timeout_s: float) -> tuple[int, bytes]:
        try:
            taken = self._write(data[:_SLICE_BYTES], timeout_s) if data else 0
            return taken, self._port.read(timeout_s=0 if data else max(0.0, timeout_s))
        except SerialPortUnusable as error:
            is_stalled = error.details["why"] == "stalled"
            raise (LinkStalled if is_stalled else LinkLost) from error
        except OSError as error:
            raise LinkLost from error

    def _write(self, data: bytes, timeout_s: float) -> int:
        """Write what the port takes at the moment, and return how much that was.

        The library's own write does not tell how much went before its time was up. Sent again,
        those bytes would turn the rest of the picture into garbage. Where there is no other write
        it has as long as a printer may pause, and its time being up is the end of the job.
        """
        if sys.platform == "win32":
            return self._port.write(data)
        port = self._port.fileno()
        if not select.select([], [port], [], max(0.0, timeout_s))[1]:
            return 0
        try:
            return os.write(port, data)
        except BlockingIOError:
            return 0

    def finish(self) -> None:
        with contextlib.suppress(SerialPortUnusable):
            self._port.close()

    def abort(self) -> None:
        with contextlib.suppress(SerialPortUnusable):
            self._port.close(drop_unsent=True)
