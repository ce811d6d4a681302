"""Serial ports, for printers and scanners alike; the only importer of pyserial."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import serial
from serial.tools import list_ports as serial_list

from checkin.errors import CheckinError

_Result = TypeVar("_Result")
_WHY = {
    errno.ENOENT: "missing", errno.ENXIO: "missing", errno.ENODEV: "missing",
    errno.EACCES: "denied", errno.EPERM: "denied",
    errno.EBUSY: "busy", errno.EAGAIN: "busy",
}  # fmt: skip


class SerialPortUnusable(CheckinError):
    """A serial port cannot be opened, or was pulled out; `why` says which.

    `why` is `missing`, `denied`, `busy` or `lost`.
    """

    code = "serial-port-unusable"


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A serial port of this laptop; `usb` is VVVV:PPPP, empty where it is no USB device."""

    device: str
    title: str
    usb: str = ""


def list_ports() -> tuple[FoundPort, ...]:
    """Return the serial ports that have something behind them."""
    ports = (port for port in serial_list.comports() if port.hwid != "n/a" or port.vid)
    return tuple(
        FoundPort(
            port.device,
            port.description if port.description not in {None, "n/a"} else port.device,
            "" if port.vid is None or port.pid is None else f"{port.vid:04X}:{port.pid:04X}",
        )
        for port in sorted(ports, key=lambda port: port.device)
    )


def open_port(
    device: str, baud: int = 115_200, *, rtscts: bool = False, xonxoff: bool = False,
    write_timeout_s: float | None = None,
) -> Port:  # fmt: skip
    """Open a serial port for this program alone: 8 data bits, no parity, 1 stop bit.

    Raises:
        SerialPortUnusable: There is no such port, or it may not be used, or it is in use.
    """
    return Port(device, baud, rtscts, xonxoff, write_timeout_s)


class Port:
    """An open serial port."""

    def __init__(
        self, device: str, baud: int, rtscts: bool, xonxoff: bool, write_timeout_s: float | None
    ) -> None:
        self.device = device
        self._serial = self._guarded(
            lambda: serial.Serial(
                device, baud, timeout=0, write_timeout=write_timeout_s, exclusive=True,
                rtscts=rtscts, xonxoff=xonxoff,
            )
        )  # fmt: skip

    def read(self, most: int = 4096, timeout_s: float | None = 0) -> bytes:
        """Return what has come, at most `most` bytes; waits up to `timeout_s` for the first."""
        return self._guarded(lambda: self._read(most, timeout_s))

    def write(self, data: bytes) -> int:
        """Write `data` and return how many bytes went; 0 when the other side takes none."""

        def write() -> int:
            try:
                return self._serial.write(data) or 0
            except serial.SerialTimeoutException:
                return 0

        return self._guarded(write)

    def fileno(self) -> int:
        """Return the descriptor, for whatever waits for data (not on Windows)."""
        return int(self._serial.fileno())

    def close(self, *, drop_unsent: bool = False) -> None:
        """Give the port free.

        Args:
            drop_unsent: Throw away what the other side has not taken; else closing waits for it.
        """
        if drop_unsent and self._serial.is_open:
            self._guarded(self._serial.reset_output_buffer)
        self._serial.close()

    def _read(self, most: int, timeout_s: float | None) -> bytes:
        waiting = min(self._serial.in_waiting, most)
        if not waiting and timeout_s != 0:
            self._serial.timeout = timeout_s
            first = self._serial.read(1)
            self._serial.timeout = 0
            return bytes(first + self._serial.read(min(self._serial.in_waiting, most - 1)))
        return bytes(self._serial.read(waiting))

    def _guarded(self, call: Callable[[], _Result]) -> _Result:
        try:
            return call()
        except OSError as error:  # pyserial's own errors are a kind of it
            why = _why(error, opened=hasattr(self, "_serial"))
            raise SerialPortUnusable(
                f"{self.device}: {error}", port=self.device, why=why
            ) from error
        except ValueError as error:  # a speed that the port does not have
            raise SerialPortUnusable(
                f"{self.device}: {error}", port=self.device, why="missing"
            ) from error


def _why(error: OSError, *, opened: bool) -> str:
    if opened:
        return "lost"
    if error.errno is None and "exclusively lock" in str(error):
        return "busy"
    if error.errno is None:  # Windows: the number stands in the text only
        return "denied" if "PermissionError" in str(error) else "missing"
    return _WHY.get(error.errno, "missing")
