"""Addresses of printers: as this computer lists them, and as people type them."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badge.printer_url import Kind, PrinterUrl


@dataclass(frozen=True, slots=True)
class Found:
    """A print queue or serial port that this computer has."""

    kind: Kind
    address: str
    name: str  # as the system calls it


def listed(kind: Kind) -> Kind:
    """Return as what the printers of one kind are found: a queue is one, with or without driver."""
    return Kind.OS if kind is Kind.DRIVER else kind


def placeholder(kind: Kind) -> str:
    """Return an address that makes sense, until there is a real one."""
    return "0000:0000" if kind is Kind.USB else "placeholder"


def shown(printer: PrinterUrl) -> str:
    """Return an address as it is typed, with the port where it matters."""
    if printer.kind is Kind.TCP and printer.address and printer.port:
        return f"{printer.address}:{printer.port}"
    return printer.address
