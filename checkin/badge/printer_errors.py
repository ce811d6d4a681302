"""What can go wrong between a badge and its paper, each with what the operator can do about it.

`code` is kept with print jobs: never rename one. Every error of a printer has the detail
`printer`, its address as people know it.
"""

from __future__ import annotations

from checkin.errors import CheckinError


class PrinterUrlInvalid(CheckinError):
    """The address of a printer, or one of its settings, makes no sense."""

    code = "printer-url-invalid"


class SerialTooSlow(CheckinError):
    """The serial line would take so long for a badge that people would not wait."""

    code = "serial-too-slow"


class PrinterTrouble(CheckinError):
    """A badge is not, or perhaps not, on paper; the family of all errors of sending."""

    code = "printer-trouble"


class PrinterUnreachable(PrinterTrouble):
    """Nobody answers at the printer's address: off, unplugged, or another network."""

    code = "printer-unreachable"


class PrinterRefused(PrinterTrouble):
    """The address is right, but nothing there takes badges: busy, or no printer."""

    code = "printer-refused"


class PrinterMissing(PrinterTrouble):
    """There is no such device or queue on this laptop."""

    code = "printer-missing"


class PrinterDenied(PrinterTrouble):
    """This user may not use the device."""

    code = "printer-denied"


class PrinterBusy(PrinterTrouble):
    """Another program has the device."""

    code = "printer-busy"


class PrinterOffline(PrinterTrouble):
    """The printer says that it is offline, and not why."""

    code = "printer-offline"


class PaperOut(PrinterTrouble):
    """The printer has no paper."""

    code = "paper-out"


class CoverOpen(PrinterTrouble):
    """The printer's cover is open."""

    code = "cover-open"


class PrinterPaused(PrinterTrouble):
    """Somebody pressed the printer's pause key."""

    code = "printer-paused"


class PrinterJammed(PrinterTrouble):
    """Paper is stuck in the printer, or its cutter is."""

    code = "printer-jammed"


class PrinterHot(PrinterTrouble):
    """The printer's head has become too hot, and it rests."""

    code = "printer-hot"


class PrinterFaulty(PrinterTrouble):
    """The printer reports a fault that does not go by."""

    code = "printer-faulty"


class RibbonOut(PrinterTrouble):
    """A label printer that prints with a ribbon has none any more."""

    code = "ribbon-out"


# what a printer says of itself, and somebody at the printer can put right
SEEN_TO_THERE: tuple[type[PrinterTrouble], ...] = (
    PaperOut,
    CoverOpen,
    PrinterOffline,
    PrinterPaused,
    PrinterJammed,
    PrinterHot,
    PrinterFaulty,
    RibbonOut,
)


class PrinterSilent(PrinterTrouble):
    """A printer that tells how it is did not do so; nothing was sent."""

    code = "printer-silent"


class PrinterDropped(PrinterTrouble):
    """The printer hung up before it had the whole badge."""

    code = "printer-dropped"


class PrinterStalled(PrinterTrouble):
    """The printer stopped taking the badge midway and did not say why."""

    code = "printer-stalled"


class NotConfirmed(PrinterTrouble):
    """The printer took the whole badge and never said that it printed it."""

    code = "printer-not-confirmed"


class QueueFailed(PrinterTrouble):
    """The operating system's print queue did not take the badge."""

    code = "print-queue-failed"


class QueueIsRaw(PrinterTrouble):
    """A print queue has no driver, and a page for one would come out as metres of garbage."""

    code = "print-queue-raw"


class UsbMissing(PrinterTrouble):
    """This copy of the program cannot speak to USB printers by itself."""

    code = "usb-not-installed"


class PreviewNotWritten(PrinterTrouble):
    """The preview printer's folder cannot be written."""

    code = "preview-not-written"


class Interrupted(PrinterTrouble):
    """The program ended while the badge was on its way."""

    code = "print-interrupted"


class NeverCameOut(PrinterTrouble):
    """The operator looked and says that the badge did not come out."""

    code = "badge-not-out"


class EncodingFailed(PrinterTrouble):
    """A defect of the program stopped this badge; the log has it."""

    code = "print-defect"


def by_code(code: str, printer: str) -> CheckinError | None:
    """Return the error that ended a print job, for its sentence; None where there is none."""
    kinds: list[type[PrinterTrouble]] = [PrinterTrouble, *PrinterTrouble.__subclasses__()]
    kind = next((kind for kind in kinds if kind.code == code), None)
    return kind(f"{printer}: {code}", printer=printer) if kind else None
