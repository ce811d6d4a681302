"""What printers answer, in each of their languages: how they are, and whether they are done.

A speech asks over a `Line` and understands what comes back. It knows no socket and no port.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from checkin.badge.printer_errors import (
    CoverOpen,
    PaperOut,
    PrinterFaulty,
    PrinterHot,
    PrinterJammed,
    PrinterOffline,
    PrinterPaused,
    PrinterTrouble,
    RibbonOut,
)
from checkin.badge.printer_url import Language


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is. `problem` is what keeps it from printing, None if it can."""

    answered: bool
    problem: type[PrinterTrouble] | None = None
    paper_low: bool = False


SILENT = Condition(answered=False)


class Line(Protocol):
    """A way to a printer and back."""

    def ask(self, request: bytes, answered: Callable[[], bool]) -> bool:
        """Send `request` and wait until `answered` is true; tell whether it became so in time."""
        ...


class Speech(Protocol):
    """One language of status. `barrier` goes after each badge and is answered once it is done."""

    barrier: bytes

    def heard(self, data: bytes) -> None:
        """Take what the printer said; answers may come in any pieces."""
        ...

    def sent(self) -> None:
        """Take note that a badge has gone out: whatever confirms it comes after this."""
        ...

    def condition(self, line: Line) -> Condition:
        """Ask the printer how it is."""
        ...

    def is_done(self, line: Line) -> bool:
        """Tell whether the badge that was sent last has been printed; may ask."""
        ...

    def reported(self) -> type[PrinterTrouble] | None:
        """Return what the printer told of its own accord, if it is in trouble."""
        ...


def speech_of(language: Language) -> Speech:
    """Return a fresh speech for one connection to a printer."""
    match language:
        case Language.ZPL:
            return ZplSpeech()
        case Language.TSPL:
            return TsplSpeech()
        case _:
            return EscPosSpeech()


class EscPosSpeech:
    """Real-time status (DLE EOT), the barrier GS r 1, and status that comes unasked (ASB).

    The kinds of answers can only be told apart by fixed bits of their bytes.
    """

    barrier = b"\x1dr\x01"

    def __init__(self) -> None:
        self._real_time: list[int] = []
        self._executed = False
        self._unasked = b""  # the four bytes of an automatic status so far
        self._trouble: type[PrinterTrouble] | None = None

    def heard(self, data: bytes) -> None:
        for byte in data:
            if self._unasked or byte & 0x93 == 0x10:
                self._unasked += bytes([byte])
                if len(self._unasked) == 4:
                    self._note_unasked(self._unasked)
                    self._unasked = b""
            elif byte & 0x93 == 0x12:
                self._real_time.append(byte)
            elif byte & 0x90 == 0:
                self._executed = True

    def sent(self) -> None:
        self._executed = False  # noise, as a line makes it when a printer is switched on

    def condition(self, line: Line) -> Condition:
        printer = self._status(line, 1)
        if printer is None:
            return SILENT
        if printer & 0x08:
            return Condition(True, self._why_offline(line))
        paper = self._status(line, 4) or 0
        if paper & 0x60:
            return Condition(True, PaperOut)
        return Condition(True, None, paper_low=bool(paper & 0x0C))

    def is_done(self, line: Line) -> bool:
        return self._executed or line.ask(b"", lambda: self._executed)

    def reported(self) -> type[PrinterTrouble] | None:
        return self._trouble

    def _why_offline(self, line: Line) -> type[PrinterTrouble]:
        """Ask for the cause; an open cover first, for it lifts the paper off its sensor."""
        cause = self._status(line, 2) or 0
        if cause & 0x04:
            return CoverOpen
        if cause & 0x20 or (self._status(line, 4) or 0) & 0x60:
            return PaperOut
        if cause & 0x40:
            return _fault(self._status(line, 3) or 0)
        return PrinterOffline

    def _status(self, line: Line, kind: int) -> int | None:
        self._real_time.clear()
        line.ask(b"\x10\x04" + bytes([kind]), lambda: bool(self._real_time))
        return self._real_time[-1] if self._real_time else None

    def _note_unasked(self, status: bytes) -> None:
        if status[0] & 0x20:
            self._trouble = CoverOpen
        elif status[2] & 0x0C:
            self._trouble = PaperOut
        else:
            self._trouble = _fault(status[1]) if status[1] & 0x6C else None


def _fault(flags: int) -> type[PrinterTrouble]:
    """Return what the flags of an ESC/POS printer's errors mean."""
    if flags & 0x0C:  # the cutter, or something else that moves
        return PrinterJammed
    if flags & 0x20:
        return PrinterFaulty
    return PrinterHot if flags & 0x40 else PrinterOffline


class _Asked:
    """What ZPL and TSPL have in common: no barrier, but a status that tells busy from idle."""

    barrier = b""
    _IDLE_ANSWERS = 2  # the first may be older than the label that was just sent

    def __init__(self) -> None:
        self._heard = b""
        self._was_busy = False
        self._idle = 0

    def heard(self, data: bytes) -> None:
        self._heard += data

    def sent(self) -> None:
        self._was_busy, self._idle = False, 0

    def reported(self) -> type[PrinterTrouble] | None:
        return None

    def _settled(self, busy: bool) -> bool:
        """Take one more answer, and tell whether the printer has become idle after work."""
        self._was_busy |= busy
        self._idle = 0 if busy else self._idle + 1
        return self._idle >= (1 if self._was_busy else self._IDLE_ANSWERS)


class ZplSpeech(_Asked):
    """~HS: three lines of comma-separated fields."""

    _ANSWER = re.compile(rb"\x02([^\x03]*)\x03\s*\x02([^\x03]*)\x03\s*\x02[^\x03]*\x03")

    def condition(self, line: Line) -> Condition:
        fields = self._fields(line)
        if fields is None:
            return SILENT
        one, two = fields
        flags: tuple[tuple[bytes, type[PrinterTrouble]], ...] = (
            (two[2], CoverOpen),  # which lifts the labels off their sensor, and pauses
            (one[1], PaperOut),
            (two[3], RibbonOut),
            (b"".join(one[11:12]), PrinterHot),
            (one[2], PrinterPaused),
        )
        return Condition(True, next((kind for flag, kind in flags if flag == b"1"), None))

    def is_done(self, line: Line) -> bool:
        fields = self._fields(line)
        if fields is None:
            return False
        one, two = fields
        return self._settled(busy=one[4].strip(b"0") != b"" or two[8].strip(b"0") != b"")

    def _fields(self, line: Line) -> tuple[list[bytes], list[bytes]] | None:
        self._heard = b""
        line.ask(b"~HS\r\n", lambda: self._ANSWER.search(self._heard) is not None)
        answer = self._ANSWER.search(self._heard)
        if answer is None:
            return None
        one, two = answer[1].split(b","), answer[2].split(b",")
        return (one, two) if len(one) > 4 and len(two) > 8 else None


class TsplSpeech(_Asked):
    """ESC ! ?: one byte of flags."""

    _BUSY = 0x20
    _TROUBLES: tuple[tuple[int, type[PrinterTrouble]], ...] = (
        (0x41, CoverOpen),
        (0x04, PaperOut),
        (0x02, PrinterJammed),
        (0x08, RibbonOut),
        (0x80, PrinterFaulty),
        (0x10, PrinterPaused),
    )

    def condition(self, line: Line) -> Condition:
        flags = self._flags(line)
        if flags is None:
            return SILENT
        return Condition(True, next((kind for bit, kind in self._TROUBLES if flags & bit), None))

    def is_done(self, line: Line) -> bool:
        flags = self._flags(line)
        return flags is not None and not flags & ~self._BUSY and self._settled(bool(flags))

    def _flags(self, line: Line) -> int | None:
        self._heard = b""
        line.ask(b"\x1b!?", lambda: bool(self._heard))
        return self._heard[-1] if self._heard else None
