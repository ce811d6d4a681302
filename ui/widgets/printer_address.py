"""Addresses of printers: as this computer lists them, and as people type them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checkin.badge.printer_url import OWN_LANGUAGE, Kind, PrinterUrl


@dataclass(frozen=True, slots=True)
class Found:
    """A print queue or serial port that this computer has."""

    kind: Kind
    address: str
    name: str  # as the system calls it


def listed(kind: Kind) -> Kind:
    """Return as what the printers of one kind are found: a queue is one, with or without driver."""
    return Kind.OS if kind is Kind.DRIVER else kind


def first(kind: Kind, found: Iterable[Found]) -> str:
    """Return the address of the first printer of this kind; nothing where there is none."""
    return next((each.address for each in found if each.kind is listed(kind)), "")


def begun(kind: Kind, before: PrinterUrl | None) -> PrinterUrl:
    """Return a printer of another kind, without an address, that prints as `before` does.

    Where one of the two speaks a language of its own there is nothing to keep.
    """
    address = "0000:0000" if kind is Kind.USB else "placeholder"  # makes sense until there is one
    settings = ""
    if before is not None and not {kind, before.kind} & set(OWN_LANGUAGE):
        same = replace(before, kind=kind, address=address, port=0)
        settings = "".join(str(same).partition("?")[1:])
    return replace(PrinterUrl.parse(f"{kind}://{address}{settings}"), address="")


def shown(printer: PrinterUrl) -> str:
    """Return an address as it is typed, with the port where it matters."""
    if printer.kind is Kind.TCP and printer.address and printer.port:
        return f"{printer.address}:{printer.port}"
    return printer.address
