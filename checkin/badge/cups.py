"""The print queues of Linux and macOS, by the commands that every CUPS brings along."""

from __future__ import annotations

import os
import re
import subprocess
import threading
import time

from checkin.badge.delivery import Delivery, Outcome, Patience
from checkin.badge.printer_errors import (
    PrinterMissing,
    PrinterUnreachable,
    QueueFailed,
    QueueIsRaw,
)
from checkin.badge.printer_url import PrinterUrl

_REQUEST = re.compile(r"request id is (\S+)")
_MODEL = re.compile(r"printer-make-and-model='?([^'=]*)'?(?: [\w-]+=|$)")
# what CUPS' backends say while they have sent nothing, in the language that we ask for
_ABSENT = re.compile(
    r"unavailable at this time|unreachable at this time|to become available|is busy|in use"
    r"|not responding|not connected|Unable to locate printer"
)
_SPOILED = re.compile(r"aborted|with-errors|canceled|stopped-by|job-stopped")
_LOOK_EVERY_S = 0.1


class Queue:
    """One print queue, for one job."""

    def __init__(self, printer: PrinterUrl, patience: Patience) -> None:
        self._printer = printer
        self._name = printer.address
        self._patience = patience

    def require_driver(self) -> None:
        """Make sure that pages are understood: a raw queue would print their source by the metre.

        Raises:
            QueueIsRaw: The queue has no driver.
            PrinterMissing: There is no printing system.
        """
        found = _MODEL.search(self._run(["lpoptions", "-p", self._name]).strip())
        if found and "raw" in found[1].lower():
            raise QueueIsRaw(f"{self._name} is {found[1]!r}", printer=self._printer.short)

    def print(self, data: bytes, title: str, options: tuple[str, ...]) -> Delivery:
        """Put `data` into the queue as one job, and see to it that it does not print years later.

        A queue keeps what its printer cannot take, and prints it when nobody expects it any more.
        So a job that its printer has not begun is taken back; the spooler here still has it.

        Raises:
            PrinterMissing: There is no such queue, or no printing system.
            QueueFailed: The queue did not take it, or is stopped.
            PrinterUnreachable: The queue cannot reach its printer; the job is taken back.
        """
        said = self._run(["lp", "-d", self._name, *options, "-t", title, "--", "-"], data)
        job = _REQUEST.search(said)
        return self._follow(job[1]) if job else Delivery(Outcome.SENT)

    def _follow(self, job: str) -> Delivery:
        deadline = time.monotonic() + self._patience.confirm_s
        pause = threading.Event()
        while (reasons := self._reasons(job)) is not None:
            if _SPOILED.search(reasons):
                self._run(["cancel", job], may_fail=True)  # or it would be tried again later
                return self._spoiled()
            if time.monotonic() >= deadline:
                return self._still_there(job)
            pause.wait(_LOOK_EVERY_S)
        over = self._reasons(job, "completed")
        return self._spoiled() if _SPOILED.search(over or "") else Delivery(Outcome.SENT)

    def _still_there(self, job: str) -> Delivery:
        """Decide about a job that the queue does not get rid of.

        The queue's own message counts, not the job's, which keeps the worst that was ever said.
        """
        said = self._run(["lpstat", "-p", self._name])
        is_stopped = " disabled " in said
        if not (is_stopped or _ABSENT.search(said)):
            return Delivery(Outcome.SENT)  # the printer is at it, or never says that it is done
        self._run(["cancel", job], may_fail=True)
        kind = QueueFailed if is_stopped else PrinterUnreachable
        raise kind(" ".join(said.split()), printer=self._printer.short)

    def _spoiled(self) -> Delivery:
        name = self._printer.short
        return Delivery(Outcome.UNKNOWN, QueueFailed(f"{name} gave the job up", printer=name))

    def _reasons(self, job: str, which: str = "not-completed") -> str | None:
        """Return in what state a queue says that a job is; None where it is none of `which`."""
        said = self._run(["lpstat", "-l", "-W", which, "-o", self._name], may_fail=True)
        for entry in re.split(r"\n(?=\S)", said):
            if entry.split(maxsplit=1)[:1] == [job]:
                return " ".join(re.findall(r"^\s+Alerts: (.*)$", entry, re.MULTILINE))
        return None

    def _run(self, command: list[str], data: bytes = b"", *, may_fail: bool = False) -> str:
        """Run a command of CUPS in English, and return what it says."""
        name = self._printer.short
        try:
            done = subprocess.run(
                command, input=data, capture_output=True, timeout=self._patience.queue_s,
                check=False, env=os.environ | {"LC_ALL": "C"},
            )  # fmt: skip
        except FileNotFoundError as error:
            raise PrinterMissing(
                f"{name}: this laptop has no printing system ({command[0]})", printer=name
            ) from error
        except subprocess.TimeoutExpired as error:
            raise QueueFailed(
                f"{name}: the printing system does not answer", printer=name
            ) from error
        if done.returncode and not may_fail:
            said = done.stderr.decode("utf-8", "replace").strip()
            kind = PrinterMissing if re.search("does not exist|Unknown", said) else QueueFailed
            raise kind(f"{name}: {said}", printer=name)
        return done.stdout.decode("utf-8", "replace")
