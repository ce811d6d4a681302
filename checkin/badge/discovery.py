"""Looks for printers that this laptop knows: queues of the system, serial ports, USB devices."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin import serial_port
from checkin.badge import transport_usb, winspool
from checkin.badge.printer_url import Kind, PrinterUrl

_QUEUE_LINE = re.compile(r"^device for (.+?): (\S+)", re.MULTILINE)
_LPSTAT_S = 3.0
_USB_FOLDER = Path("/dev/usb")


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer, or a place where one may be. `url` is what `PrinterUrl.parse` takes."""

    name: str
    url: str
    kind: Kind


def discover_printers() -> tuple[FoundPrinter, ...]:
    """Return what may be a printer; network printers are not sought."""
    return (*_queues(), *_usb_devices(_USB_FOLDER), *_usb_ports(), *_serial_ports())


def _queues() -> Iterator[FoundPrinter]:
    if sys.platform == "win32":
        for name in winspool.Spooler(winspool.library()).names():
            yield _found(name, Kind.OS, name)
        return
    behind = dict(_QUEUE_LINE.findall(_lpstat("-v")))
    for name in dict.fromkeys([*_lpstat("-e").split(), *behind]):
        device = behind.get(name, "")
        yield _found(f"{name} ({device})" if device else name, Kind.OS, name)


def _lpstat(option: str) -> str:
    """Return what CUPS lists; nothing where there is no CUPS or it does not answer."""
    try:
        done = subprocess.run(
            ["lpstat", option], capture_output=True, timeout=_LPSTAT_S, check=False,
            env=os.environ | {"LC_ALL": "C"},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")


def _usb_devices(folder: Path) -> Iterator[FoundPrinter]:
    for path in sorted(folder.glob("lp*")):
        yield _found(f"USB printer {path.name}", Kind.FILE, str(path))


def _usb_ports() -> Iterator[FoundPrinter]:
    for printer in transport_usb.list_printers():
        yield _found(f"{printer.name} ({printer.address})", Kind.USB, printer.address)


def _serial_ports() -> Iterator[FoundPrinter]:
    for port in serial_port.list_ports():
        title = port.title if port.device in port.title else f"{port.title} ({port.device})"
        yield _found(title, Kind.SERIAL, port.device)


def _found(name: str, kind: Kind, address: str) -> FoundPrinter:
    return FoundPrinter(name, str(PrinterUrl(kind, address)), kind)
