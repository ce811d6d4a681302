"""Printers at a USB port, without a driver of the system; the only importer of pyusb.

pyusb is an optional part of the program. Nothing about a printer's endpoints is assumed: models
differ, and the descriptors say which are for the badge and which for the answers.
"""

from __future__ import annotations

import contextlib
import errno
import time
from dataclasses import dataclass
from typing import Any

from checkin.badge.conversation import LinkLost
from checkin.badge.delivery import Patience
from checkin.badge.printer_errors import (
    PrinterBusy,
    PrinterDenied,
    PrinterMissing,
    PrinterTrouble,
    UsbMissing,
)
from checkin.badge.printer_url import PrinterUrl

_PRINTER_CLASS = 7
_BULK, _KIND_BITS, _TO_COMPUTER = 2, 0x03, 0x80
_SLICE_BYTES = 4096
_GLANCE_MS = 1  # 0 would mean for ever
_EMPTY_PAUSE_S = 0.01  # printers without anything to say answer at once with nothing
# what goes wrong with a device; of what the system's own driver or libusb cannot do, pyusb says
# the latter
_REFUSED = (OSError, NotImplementedError)
_KINDS: dict[int, type[PrinterTrouble]] = {
    errno.EACCES: PrinterDenied,
    errno.EPERM: PrinterDenied,
    errno.EBUSY: PrinterBusy,
}


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """A printer at a USB port. `address` is what its URL has after `usb://`."""

    address: str
    name: str


def list_printers() -> tuple[UsbPrinter, ...]:
    """Return the printers at USB ports; none where pyusb or its libusb is not installed."""
    try:
        core, _ = _library()
        devices = list(core.find(find_all=True))
    except (UsbMissing, ValueError, OSError):  # of pyusb, whose errors are both
        return ()
    return tuple(_described(device) for device in devices if _doors(device, only_printers=True))


class UsbLink:
    """The interface of a USB printer, taken from the system's own driver for one badge."""

    def __init__(self, device: Any, doors: _Doors, core: Any, util: Any) -> None:  # noqa: ANN401
        self._device = device
        self._doors = doors
        self._timed_out = core.USBTimeoutError
        self._util = util
        self._took_from_system = False
        self.answers = doors.answers is not None

    @classmethod
    def open(cls, printer: PrinterUrl, patience: Patience) -> UsbLink:
        """Take the printer.

        Raises:
            UsbMissing: pyusb or libusb is not installed, or the system keeps the printer to itself.
            PrinterMissing: It is not plugged in, or is no printer.
            PrinterDenied: This user may not use it.
            PrinterBusy: Another program has it.
        """
        core, util = _library()
        try:
            device = _find(core, printer)
            doors = _doors(device) if device is not None else None
            if doors is None:
                raise PrinterMissing(f"{printer.short} is not plugged in", printer=printer.short)
            link = cls(device, doors, core, util)
            link._claim()
        except core.NoBackendError as error:
            raise UsbMissing("libusb is not installed", printer=printer.short) from error
        except NotImplementedError as error:  # so says libusb of Windows' own drivers
            raise UsbMissing(f"{printer.short}: {error}", printer=printer.short) from error
        except core.USBError as error:
            kind = _KINDS.get(error.errno or 0, PrinterMissing)
            raise kind(f"{printer.short}: {error}", printer=printer.short) from error
        return link

    def exchange(self, data: bytes, timeout_s: float) -> tuple[int, bytes]:
        wait_ms = max(_GLANCE_MS, round(timeout_s * 1000))
        try:
            taken = self._write(data[:_SLICE_BYTES], wait_ms) if data else 0
            return taken, self._read(_GLANCE_MS if data else wait_ms)
        except OSError as error:  # pyusb's USBError is one
            raise LinkLost from error

    def finish(self) -> None:
        self._give_back()

    def abort(self) -> None:
        self._give_back()

    def _write(self, data: bytes, wait_ms: int) -> int:
        """Return how much the printer took, which may be a part."""
        try:
            return int(self._device.write(self._doors.badge, data, wait_ms))
        except self._timed_out:
            return 0

    def _read(self, wait_ms: int) -> bytes:
        if self._doors.answers is None:
            time.sleep(0 if wait_ms == _GLANCE_MS else wait_ms / 1000)
            return b""
        try:
            came = bytes(self._device.read(self._doors.answers, self._doors.packet_bytes, wait_ms))
        except self._timed_out:
            return b""
        if not came and wait_ms > _GLANCE_MS:
            time.sleep(min(_EMPTY_PAUSE_S, wait_ms / 1000))
        return came

    def _claim(self) -> None:
        number = self._doors.interface
        with contextlib.suppress(NotImplementedError):  # only some systems have such drivers
            if self._device.is_kernel_driver_active(number):
                self._device.detach_kernel_driver(number)
                self._took_from_system = True
        try:
            self._util.claim_interface(self._device, number)
            if self._doors.setting:
                self._device.set_interface_altsetting(number, self._doors.setting)
        except _REFUSED:
            self._give_back()
            raise

    def _give_back(self) -> None:
        """Let others use the printer: the system's own driver, or another desk's cable.

        One that was pulled out can be given back to nobody, and the badge has ended by then.
        """
        with contextlib.suppress(OSError):
            self._util.release_interface(self._device, self._doors.interface)
        if self._took_from_system:
            with contextlib.suppress(*_REFUSED):
                self._device.attach_kernel_driver(self._doors.interface)
        with contextlib.suppress(OSError):
            self._util.dispose_resources(self._device)


@dataclass(frozen=True, slots=True)
class _Doors:
    """Where a device takes badges and where it answers, as its descriptors say."""

    interface: int
    setting: int
    badge: int
    answers: int | None
    packet_bytes: int
    is_printer: bool


def _doors(device: Any, *, only_printers: bool = False) -> _Doors | None:  # noqa: ANN401
    """Return the best interface for printing: a printer's before any other, with answers first."""
    found = []
    for interface in _configuration(device):
        bulk = [each for each in interface if each.bmAttributes & _KIND_BITS == _BULK]
        outs = [each for each in bulk if not each.bEndpointAddress & _TO_COMPUTER]
        ins = [each for each in bulk if each.bEndpointAddress & _TO_COMPUTER]
        is_printer = interface.bInterfaceClass == _PRINTER_CLASS
        if outs and (is_printer or not only_printers):
            found.append(
                _Doors(
                    interface.bInterfaceNumber, interface.bAlternateSetting,
                    outs[0].bEndpointAddress, ins[0].bEndpointAddress if ins else None,
                    ins[0].wMaxPacketSize if ins else 0, is_printer,
                )
            )  # fmt: skip
    found.sort(key=lambda doors: (not doors.is_printer, doors.answers is None))
    return found[0] if found else None


def _configuration(device: Any) -> Any:  # noqa: ANN401
    """Return the active configuration; it is not set anew, which would disturb other users."""
    try:
        return device.get_active_configuration()
    except _REFUSED:  # what it can do is told all the same
        return next(iter(device), ())


def _find(core: Any, printer: PrinterUrl) -> Any:  # noqa: ANN401
    ids, _, serial = printer.address.partition("/")
    vendor, product = (int(part, 16) for part in ids.split(":"))
    devices = core.find(find_all=True, idVendor=vendor, idProduct=product)
    return next((each for each in devices if not serial or _text(each, "serial_number") == serial),
                None)  # fmt: skip


def _described(device: Any) -> UsbPrinter:  # noqa: ANN401
    address = f"{device.idVendor:04x}:{device.idProduct:04x}"
    serial = _text(device, "serial_number")
    name = " ".join(filter(None, (_text(device, "manufacturer"), _text(device, "product"))))
    return UsbPrinter(f"{address}/{serial}" if serial else address, name or address)


def _text(device: Any, what: str) -> str:  # noqa: ANN401
    """Return a text that the device has about itself; nothing where this user may not read it."""
    try:
        return str(getattr(device, what) or "")
    except (*_REFUSED, ValueError):  # the latter where the device has no language
        return ""


def _library() -> tuple[Any, Any]:
    """Return pyusb's two parts.

    Raises:
        UsbMissing: It is not installed.
    """
    try:
        import usb.core
        import usb.util
    except ImportError as error:
        raise UsbMissing("pyusb is not installed", printer="USB") from error
    return usb.core, usb.util
