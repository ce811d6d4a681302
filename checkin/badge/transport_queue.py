"""Printers that the operating system manages: bytes into a queue, or a page for its driver.

What a queue says of its printer is the queue's opinion, so the best that is known is "sent".
"""

from __future__ import annotations

import re
import sys

from checkin.badge import wingdi, winspool
from checkin.badge.cups import Queue
from checkin.badge.delivery import Delivery, Outcome, Patience
from checkin.badge.printer_url import Kind, Paper, PrinterUrl

_PAGE = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")


def send(printer: PrinterUrl, data: bytes, title: str, patience: Patience) -> Delivery:
    """Put `data` into the queue as one job, and return what became of it.

    Raises:
        PrinterMissing: There is no such queue, or no printing system.
        QueueFailed: The queue did not take it.
        QueueIsRaw: A page would go to a queue without a driver.
        PrinterUnreachable: The queue has no way to its printer; nothing was sent.
    """
    name = title or "badge"
    if sys.platform == "win32":
        if printer.kind is Kind.DRIVER:
            wingdi.Driver(*wingdi.libraries()).print(printer, data, name)
        else:
            winspool.Spooler(winspool.library()).send(printer, data, name)
        return Delivery(Outcome.SENT)
    queue = Queue(printer, patience)
    if printer.kind is Kind.OS:
        return queue.print(data, name, ("-o", "raw"))
    queue.require_driver()
    return queue.print(data, name, _page_options(printer, data))


def _page_options(printer: PrinterUrl, pdf: bytes) -> tuple[str, ...]:
    """Return what keeps a driver from making the badge larger or smaller, or printing two."""
    media = printer.paper.value.upper()
    page = _PAGE.search(pdf)
    if printer.paper is Paper.BADGE and page:
        width, height = (float(points) * 25.4 / 72 for points in page.groups())
        media = f"Custom.{width:.1f}x{height:.1f}mm"
    settings = (f"media={media}", "print-scaling=none", "sides=one-sided", "number-up=1")
    return tuple(part for setting in settings for part in ("-o", setting))
