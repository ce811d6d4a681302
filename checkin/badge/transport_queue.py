"""Printers that the operating system manages: raw bytes into one of its queues.

What a queue says of its printer is the queue's opinion, so the best that is known is "sent".
"""

from __future__ import annotations

import os
import subprocess
import sys

from checkin.badge import winspool
from checkin.badge.delivery import Patience
from checkin.badge.printer_errors import PrinterMissing, QueueFailed
from checkin.badge.printer_url import PrinterUrl


def send(printer: PrinterUrl, data: bytes, title: str, patience: Patience) -> None:
    """Put `data` into the queue as one job.

    Raises:
        PrinterMissing: There is no such queue, or no printing system.
        QueueFailed: The queue did not take it.
    """
    if sys.platform == "win32":
        winspool.Spooler(winspool.library()).send(printer, data, title)
    else:
        _send_by_lp(printer, data, title, patience)


def _send_by_lp(printer: PrinterUrl, data: bytes, title: str, patience: Patience) -> None:
    command = ["lp", "-d", printer.address, "-o", "raw", "-t", title or "badge", "--", "-"]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=patience.queue_s, check=False,
            env=os.environ | {"LC_ALL": "C"},
        )  # fmt: skip
    except FileNotFoundError as error:
        raise PrinterMissing(
            f"{printer.short}: this laptop has no printing system (lp)", printer=printer.short
        ) from error
    except subprocess.TimeoutExpired as error:
        raise QueueFailed(
            f"{printer.short}: the printing system does not answer", printer=printer.short
        ) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        kind = PrinterMissing if "does not exist" in said else QueueFailed
        raise kind(f"{printer.short}: {said}", printer=printer.short)
