"""Brings the bytes of one badge to a printer, by whatever way its address names."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

from checkin.badge import preview, transport_queue
from checkin.badge.conversation import Conversation, Habits, Link
from checkin.badge.delivery import Delivery, Outcome, Patience
from checkin.badge.printer_errors import PrinterRefused, PrinterStalled, PrinterTrouble
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.speech import SILENT, Condition
from checkin.badge.transport_file import FileLink
from checkin.badge.transport_network import NetworkLink
from checkin.badge.transport_serial import SerialLink
from checkin.badge.transport_usb import UsbLink

_TRY_AGAIN_S = 0.25


class Transport:
    """The way to one printer. It remembers between badges whether the printer answers.

    It belongs to one thread. Each badge opens the way anew and closes it, because most printers
    serve one desk at a time.
    """

    def __init__(
        self,
        printer: PrinterUrl,
        patience: Patience | None = None,
        habits: Habits | None = None,
    ) -> None:
        """Take the way to `printer`; `habits` is what is known of its device from before."""
        self.printer = printer
        self._patience = patience or Patience()
        self._habits = habits or Habits()

    def deliver(self, data: bytes, title: str = "") -> Delivery:
        """Send one encoded badge and return what is known about it; errors are in the result.

        Args:
            data: What `encode` made for this printer.
            title: The badge's name in print queues and for files.
        """
        try:
            return self._deliver(data, title)
        except PrinterTrouble as error:
            return Delivery(Outcome.FAILED, error)

    def condition(self) -> Condition:
        """Ask the printer how it is, for the status strip and the settings.

        Raises:
            PrinterTrouble: There is no way to the printer.
        """
        if self.printer.kind in {Kind.PREVIEW, Kind.OS, Kind.DRIVER}:
            return SILENT
        return self._conversation().condition()

    def _deliver(self, data: bytes, title: str) -> Delivery:
        started_at = time.perf_counter()
        match self.printer.kind:
            case Kind.PREVIEW:
                preview.write(self.printer, data, title)
                return Delivery(Outcome.PRINTED, first_byte_at=started_at)
            case Kind.OS | Kind.DRIVER:
                delivery = transport_queue.send(self.printer, data, title, self._patience)
                return replace(delivery, first_byte_at=started_at)
            case _:
                return self._with_reason(self._converse(data))

    def _converse(self, data: bytes) -> Delivery:
        """Deliver over a link of its own, once the printer takes one.

        One that serves another desk refuses, or hangs up at once; nothing of the badge was sent.
        """
        deadline, pause = time.monotonic() + self._patience.busy_s, threading.Event()
        while True:
            try:
                delivery = self._conversation().deliver(data)
                refusal = delivery.error if isinstance(delivery.error, PrinterRefused) else None
            except PrinterRefused as error:
                delivery, refusal = Delivery(Outcome.FAILED, error), error
            if refusal is None or time.monotonic() >= deadline:
                return delivery
            pause.wait(_TRY_AGAIN_S)

    def _with_reason(self, delivery: Delivery) -> Delivery:
        """Ask a printer that stopped midway for the reason, over a new connection."""
        if not isinstance(delivery.error, PrinterStalled) or not self._habits.answers:
            return delivery
        try:
            problem = self.condition().problem
        except PrinterTrouble:
            return delivery
        if problem is None:
            return delivery
        error = problem(f"{self.printer.short}: {problem.code}", printer=self.printer.short)
        return Delivery(delivery.outcome, error, delivery.paper_low, delivery.first_byte_at)

    def _conversation(self) -> Conversation:
        return Conversation(self._link(), self.printer, self._patience, self._habits)

    def _link(self) -> Link:
        match self.printer.kind:
            case Kind.TCP:
                return NetworkLink.open(self.printer, self._patience)
            case Kind.USB:
                return UsbLink.open(self.printer, self._patience)
            case Kind.SERIAL:
                return SerialLink.open(self.printer, self._patience)
            case _:
                return FileLink.open(self.printer)
