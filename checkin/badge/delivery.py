"""How the way of one badge to a printer ended, and how long each step of it may take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.badge.printer_errors import PrinterTrouble


class Outcome(StrEnum):
    """What is known about a badge that was given to a printer."""

    PRINTED = "printed"  # the printer said so
    SENT = "sent"  # the printer took it, and is one that never says more
    FAILED = "failed"  # it certainly did not come out
    UNKNOWN = "unknown"  # somebody must look


@dataclass(frozen=True, slots=True)
class Delivery:
    """How one job ended.

    `paper_low` says that the roll is nearly used up; `first_byte_at` is `time.perf_counter()` when
    the first byte of the badge left.
    """

    outcome: Outcome
    error: PrinterTrouble | None = None
    paper_low: bool = False
    first_byte_at: float | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a transport waits, in seconds.

    `busy_s` is for a printer that refuses because it serves another desk, `wake_s` for one that is
    silent because of that or because it was just switched on. One that never answered is asked
    again after `forget_s`: it may have been such a one.
    """

    connect_s: float = 2.0
    busy_s: float = 3.0
    wake_s: float = 5.0
    forget_s: float = 300.0
    status_s: float = 0.4
    stall_s: float = 4.0
    confirm_s: float = 6.0
    poll_s: float = 0.4
    queue_s: float = 15.0
