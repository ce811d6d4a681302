"""Gives one badge to a printer over a two-way link and finds out whether it was printed.

That sending succeeded says nothing: the buffers on the way swallow whole badges while the printer
has no paper. So the printer is asked before, listened to meanwhile, and asked after.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from checkin.badge import encode_escpos, encode_tspl
from checkin.badge.delivery import Delivery, Outcome, Patience
from checkin.badge.printer_errors import (
    NotConfirmed,
    PrinterDropped,
    PrinterRefused,
    PrinterSilent,
    PrinterStalled,
    PrinterTrouble,
)
from checkin.badge.printer_url import Kind, Language, PrinterUrl, SpeaksStatus
from checkin.badge.speech import SILENT, Condition, Speech, speech_of

_SLICE_BYTES = 4096
_WAKE_EVERY_S = 1.0  # each request that gets lost meanwhile is answered late, or never
_STALE_S = 0.15  # in which answers to former requests come


class LinkLost(Exception):
    """The other side hung up; what that means depends on how far the badge had come."""


class LinkStalled(LinkLost):
    """The other side takes no more, and nobody knows how much of the last piece it has."""


class Link(Protocol):
    """An open way to a printer. Its methods raise LinkLost when the other side hangs up."""

    answers: bool  # whether anything can ever come back

    def exchange(self, data: bytes, timeout_s: float) -> tuple[int, bytes]:
        """Wait until some of `data` could be sent or something came.

        Returns:
            How many bytes were taken, and what came; (0, b"") when nothing happened in time.
        """
        ...

    def finish(self) -> None:
        """Close after everything was sent, so that the printer surely gets it."""
        ...

    def abort(self) -> None:
        """Close and take back what the printer has not read yet."""
        ...


@dataclass(slots=True)
class Habits:
    """What is remembered of a printer between its badges.

    `answers` says whether it tells how it is, once that is known, and `asked_at` by
    `time.monotonic()` when it did not. `confirms` says that it has answered a barrier.
    `interrupted` says that it may still wait for the rest of a picture, and would take the next
    badge for it.
    """

    answers: bool | None = None
    asked_at: float = 0.0
    confirms: bool = False
    interrupted: bool = False


@dataclass(slots=True)
class Conversation:
    """One job over one link."""

    link: Link
    printer: PrinterUrl
    patience: Patience
    habits: Habits
    _paper_low: bool = False
    _sent: int = 0
    _answer_s: float = field(init=False)
    _is_unsure: bool = False  # how much of a piece has gone
    _first_byte_at: float | None = None
    _speech: Speech = field(init=False)

    def __post_init__(self) -> None:
        self._speech = speech_of(self.printer.language)
        self._answer_s = self.patience.status_s

    def deliver(self, data: bytes) -> Delivery:
        """Send one job, close the link and return how it ended."""
        condition = self._before()
        if isinstance(condition, Delivery):
            self.link.abort()
            return condition
        barrier = self._speech.barrier if condition.answered else b""
        before = self._recovery(len(data))
        whole = before + data
        problem = self._send(whole)
        if problem is None and barrier:
            self._speech.sent()
            problem = self._send(whole + barrier)
        if problem:
            delivery = self._broken_off(problem, len(before), len(whole))
        else:
            delivery = self._after(condition)
        self.habits.interrupted = delivery.error is not None
        if delivery.outcome is Outcome.UNKNOWN and not isinstance(delivery.error, NotConfirmed):
            self.link.abort()
        else:
            self.link.finish()
        return delivery

    def condition(self) -> Condition:
        """Ask the printer how it is and close the link."""
        try:
            return self._speech.condition(self)
        except LinkLost:
            return SILENT
        finally:
            self.link.abort()

    def ask(self, request: bytes, answered: Callable[[], bool]) -> bool:
        """Send `request` and wait for an answer to it, for the speech."""
        if request:
            self._push(request, self._answer_s)
        wait_s = self._answer_s if request else self.patience.poll_s
        return self._listen(wait_s, answered)

    def _before(self) -> Condition | Delivery:
        """Return how the printer is, or how the job ended because it cannot print."""
        never_asked = self.printer.status is SpeaksStatus.NO or not self.link.answers
        if never_asked or (self._is_mute and not self._is_mute_long):
            return SILENT
        try:
            condition = self._speech.condition(self)
            if not (condition.answered or self._is_mute):
                condition = self._woken()
            if condition.answered and not condition.problem and self._is_amid_a_picture():
                self.habits.interrupted = True
        except LinkLost:
            return self._failed(PrinterRefused, "it hung up when asked how it is")
        self._paper_low = condition.paper_low
        if condition.problem:
            self.habits.answers = True
            return self._failed(condition.problem, "it says so itself")
        if not condition.answered and (self.habits.answers or self._must_answer):
            return self._failed(PrinterSilent, "it does not say how it is")
        self.habits.answers, self.habits.asked_at = condition.answered, time.monotonic()
        return condition

    def _woken(self) -> Condition:
        """Ask until it answers: another desk's badge may come first, or it was just switched on."""
        deadline, condition = time.monotonic() + self.patience.wake_s, SILENT
        self._answer_s = min(_WAKE_EVERY_S, self.patience.wake_s)
        while not condition.answered and time.monotonic() < deadline:
            condition = self._speech.condition(self)
        self._answer_s = self.patience.status_s
        if condition.answered:
            self._listen(_STALE_S, lambda: False)
            condition = self._speech.condition(self)
        return condition

    @property
    def _is_mute(self) -> bool:
        """Whether it has not answered before, and need not."""
        return self.habits.answers is False and self.printer.status is SpeaksStatus.AUTO

    @property
    def _is_mute_long(self) -> bool:
        return time.monotonic() - self.habits.asked_at >= self.patience.forget_s

    @property
    def _must_answer(self) -> bool:
        return self.printer.status is SpeaksStatus.YES

    def _recovery(self, size: int) -> bytes:
        """Return what ends a picture that broke off, and takes its remains away.

        Args:
            size: Of the badge that follows, in bytes; the one that broke off was about as large.
        """
        if not self.habits.interrupted:
            return b""
        if self.printer.language is Language.TSPL:
            return encode_tspl.recovery(size)
        is_escpos = self.printer.language is Language.ESCPOS
        return encode_escpos.recovery(self.printer) if is_escpos else b""

    def _is_amid_a_picture(self) -> bool:
        """Tell whether the printer takes whatever comes for a picture, of which it lacks the rest.

        It may be another desk's that broke off. One that has always confirmed does not now.
        """
        if self.habits.interrupted or not (self.habits.confirms and self._speech.barrier):
            return self.habits.interrupted  # known already, or nothing can tell
        self._speech.sent()
        self._push(self._speech.barrier, self.patience.status_s)
        deadline = time.monotonic() + self.patience.confirm_s
        while not self._speech.is_done(self):
            if time.monotonic() >= deadline:
                return True
        return False

    def _send(self, data: bytes) -> type[PrinterTrouble] | None:
        """Send everything; return what was in the way, None if nothing was."""
        last_progress = time.monotonic()
        while self._sent < len(data):
            try:
                part = data[self._sent : self._sent + _SLICE_BYTES]
                taken = self._exchange(part, self.patience.poll_s)
            except LinkStalled:  # a piece sent again would be printed twice
                self._is_unsure = True
                return self._speech.reported() or PrinterStalled
            except LinkLost:
                return PrinterDropped
            if taken:
                self._sent += taken
                self._first_byte_at = self._first_byte_at or time.perf_counter()
                last_progress = time.monotonic()
            elif time.monotonic() - last_progress >= self.patience.stall_s:
                return self._speech.reported() or PrinterStalled
        return None

    def _broken_off(self, problem: type[PrinterTrouble], before: int, whole: int) -> Delivery:
        """Return what a job is that did not go out as a whole.

        A printer that has nothing of the badge prints nothing of it. One that has a part may have
        made of it what looks like a badge, or do so when it has paper: somebody must look.
        """
        if problem is PrinterDropped and self._sent <= before:
            return self._failed(problem, "it hung up before the badge began")
        if problem is PrinterStalled and not (self._sent or self._is_unsure):
            return self._failed(PrinterSilent, "it takes nothing")
        if problem is PrinterDropped and self._sent >= whole:
            return self._unknown(NotConfirmed)
        return self._unknown(problem)

    def _after(self, condition: Condition) -> Delivery:
        """Wait for the printer to say that it is done."""
        if not condition.answered:
            return self._ended_as(Outcome.SENT)
        deadline = time.monotonic() + self.patience.confirm_s
        try:
            while time.monotonic() < deadline:
                asked_at = time.monotonic()
                if self._speech.is_done(self):
                    return self._confirmed()
                problem = self._speech.condition(self).problem
                if self._speech.is_done(self):  # it may have answered just now
                    return self._confirmed()
                if problem:
                    return self._unknown(problem)
                self._listen(asked_at + self.patience.poll_s - time.monotonic(), lambda: False)
        except LinkLost:
            pass  # it hung up with the whole badge
        return self._unknown(self._speech.reported() or NotConfirmed)

    def _confirmed(self) -> Delivery:
        """Believe what confirms a badge.

        On a serial line a printer that is switched off sounds like one that is done; so it has to
        speak once more.
        """
        if self.printer.kind is Kind.SERIAL and not self._speech.condition(self).answered:
            return self._unknown(NotConfirmed)
        self.habits.confirms = True
        return self._ended_as(Outcome.PRINTED)

    def _push(self, data: bytes, timeout_s: float) -> None:
        deadline = time.monotonic() + timeout_s
        while data and time.monotonic() < deadline:
            data = data[self._exchange(data, timeout_s) :]

    def _listen(self, timeout_s: float, answered: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + timeout_s
        while not answered():
            left_s = deadline - time.monotonic()
            if left_s <= 0:
                return False
            self._exchange(b"", left_s)
        return True

    def _exchange(self, data: bytes, timeout_s: float) -> int:
        taken, came = self.link.exchange(data, timeout_s)
        if came:
            self._speech.heard(came)
        return taken

    def _failed(self, kind: type[PrinterTrouble], why: str) -> Delivery:
        return self._ended_as(Outcome.FAILED, self._error(kind, why))

    def _unknown(self, kind: type[PrinterTrouble]) -> Delivery:
        return self._ended_as(Outcome.UNKNOWN, self._error(kind, "nobody knows what came out"))

    def _error(self, kind: type[PrinterTrouble], why: str) -> PrinterTrouble:
        name = self.printer.short
        return kind(f"{name}: {kind.code}: {why}", printer=name)

    def _ended_as(self, outcome: Outcome, error: PrinterTrouble | None = None) -> Delivery:
        return Delivery(outcome, error, self._paper_low, self._first_byte_at)
