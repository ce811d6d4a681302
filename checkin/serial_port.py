"""Serial ports, for printers and scanners alike; the only importer of pyserial."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import serial
from serial.tools import list_ports as serial_list

from checkin.errors import CheckinError

if sys.platform == "win32":
    _LineError: type[Exception] = OSError
else:
    from termios import error as _LineError  # of a line that is gone; it is no OSError

_Result = TypeVar("_Result")
_BUSY = {errno.EBUSY, errno.EAGAIN}
_DENIED = {errno.EACCES, errno.EPERM}
_MISSING = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO}


class SerialPortUnusable(CheckinError):
    """A serial port cannot be opened, or was pulled out; the detail `why` says which.

    `why` is `missing`, `denied`, `busy`, `lost`, or `failed` where it is no serial port at all. It
    is `stalled` where the other side stopped taking what was written to it.
    """

    code = "serial-port-unusable"


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A serial port of this laptop; `usb` is vvvv:pppp, empty where it is no USB device."""

    device: str
    title: str
    usb: str = ""
    serial_number: str = ""


def list_ports() -> tuple[FoundPort, ...]:
    """Return the serial ports of this laptop."""
    return tuple(
        FoundPort(
            port.device,
            port.description if port.description not in {None, "n/a"} else port.device,
            "" if port.vid is None or port.pid is None else f"{port.vid:04x}:{port.pid:04x}",
            port.serial_number or "",
        )
        for port in sorted(serial_list.comports(), key=lambda port: port.device)
    )


def open_port(
    device: str,
    baud: int = 115_200,
    *,
    rtscts: bool = False,
    xonxoff: bool = False,
    write_timeout_s: float | None = None,
) -> Port:
    """Open a serial port for this program alone: 8 data bits, no parity, 1 stop bit.

    Raises:
        SerialPortUnusable: There is no such port, or it may not be used, or it is in use.
    """
    try:
        connection = serial.Serial(
            device,
            baud,
            timeout=0,
            write_timeout=write_timeout_s,
            exclusive=True,
            rtscts=rtscts,
            xonxoff=xonxoff,
        )
    except (OSError, ValueError, _LineError) as error:  # pyserial's own are OSErrors
        raise _unusable(device, error, _why_not_opened(error)) from error
    return Port(device, connection)


class Port:
    """An open serial port."""

    def __init__(self, device: str, connection: serial.Serial) -> None:
        self.device = device
        self._serial = connection

    def read(self, most: int = 4096, timeout_s: float | None = 0) -> bytes:
        """Return what has come, at most `most` bytes; waits up to `timeout_s` for the first."""
        return self._guarded(lambda: self._read(most, timeout_s))

    def write(self, data: bytes) -> int:
        """Write all of `data` and return how many bytes that were.

        Raises:
            SerialPortUnusable: The port is gone, or its time to write was up. A part may have
                gone then, and nothing tells how much: the same bytes must not be written again.
        """
        try:
            return self._guarded(lambda: self._serial.write(data) or 0)
        except serial.SerialTimeoutException as error:
            raise _unusable(self.device, error, "stalled") from error

    def fileno(self) -> int:
        """Return the descriptor, for whatever waits for the port (not on Windows)."""
        return int(self._serial.fileno())

    def close(self, *, drop_unsent: bool = False) -> None:
        """Give the port free.

        Args:
            drop_unsent: Throw away what the other side has not taken; else closing waits for it.
        """
        try:
            if drop_unsent and self._serial.is_open:
                self._guarded(self._serial.reset_output_buffer)
        finally:
            self._serial.close()

    def _read(self, most: int, timeout_s: float | None) -> bytes:
        if timeout_s == 0:
            return bytes(self._serial.read(min(self._serial.in_waiting, most)))
        if self._serial.timeout != timeout_s:
            self._serial.timeout = timeout_s
        first = self._serial.read(1)
        return bytes(first + self._serial.read(min(self._serial.in_waiting, most - 1)))

    def _guarded(self, call: Callable[[], _Result]) -> _Result:
        try:
            return call()
        except serial.SerialTimeoutException:
            raise
        except (OSError, _LineError) as error:
            raise _unusable(self.device, error, "lost") from error


def _unusable(device: str, error: Exception, why: str) -> SerialPortUnusable:
    return SerialPortUnusable(f"{device}: {error}", port=device, why=why)


def _why_not_opened(error: Exception) -> str:
    """Return what keeps a port from being opened; Windows tells it in the text only."""
    number, text = getattr(error, "errno", None), str(error)
    if number in _BUSY or "PermissionError" in text:  # so says Windows of a port in use
        return "busy"
    if number in _DENIED:
        return "denied"
    return "missing" if number in _MISSING or "FileNotFound" in text else "failed"
