"""Reads scanners that are a serial port (USB-COM): no focus, layout or timing matters to them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin import serial_port
from checkin.serial_port import FoundPort, Port, SerialPortUnusable
from ui.level import Level
from ui.scanner.lines import LineSplitter
from ui.scanner.state import Kind, ScannerState

log = logging.getLogger(__name__)

_BAUD = 9600  # no matter over USB; the factory setting of scanners with a real serial cable
_SILENCE_S = 0.08  # an end of the code that the scanner does not send
_STOP_TIMEOUT_S = 3
_FAILED = "serial-failed"
_DETAILS = {
    "missing": "serial-missing",
    "lost": "serial-missing",
    "denied": "serial-forbidden",
    "busy": "serial-busy",
}


class SerialReader(QObject):
    """Keeps one serial scanner open, and finds it again after it was unplugged.

    A scanner on USB is known by its make and serial number from the first time on, since the
    system may give it another port when it comes back.

    Signals:
        scanned: The text of a code.
        state_changed: The new ScannerState.
    """

    scanned = Signal(str)
    state_changed = Signal(object)
    _codes_came = Signal(list)  # emitted in the reading thread, so Qt queues it to ours
    _condition_changed = Signal(int, object, str, dict)

    def __init__(
        self,
        device: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        find_ports: Callable[[], Iterable[FoundPort]] = serial_port.list_ports,
        retry_ms: int = 500,
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._now = now
        self._find_ports = find_ports
        self._retry_ms = retry_ms
        self._state = ScannerState(Kind.SERIAL, Level.OFF, "serial-off")
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._run = 0  # what a thread that was stopped still says does not count
        self._codes_came.connect(self._take)
        self._condition_changed.connect(self._tell)

    @property
    def state(self) -> ScannerState:
        """The state that was told last."""
        return self._state

    def choose(self, device: str) -> None:
        """Read another port from now on; an empty name reads none."""
        running = self._thread is not None
        self.stop()
        self._device = device
        if running:
            self.start()

    def start(self) -> None:
        """Begin to look for the scanner and to read it."""
        if self._thread is not None or not self._device:
            return
        self._tell(self._run, Level.WARN, "serial-opening", {"port": self._device})
        self._stopping = threading.Event()
        loop = _ReadLoop(
            self._device,
            self._find_ports,
            self._retry_ms / 1000,
            self._stopping,
            partial(self._condition_changed.emit, self._run),
            self._codes_came.emit,
        )
        self._thread = threading.Thread(target=loop.run, name="serial scanner", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close the port and wait for the reading thread."""
        if self._thread is None:
            return
        self._stopping.set()
        self._thread.join(_STOP_TIMEOUT_S)
        self._thread = None
        self._run += 1
        self._tell(self._run, Level.OFF, "serial-off", {})

    @Slot(list)
    def _take(self, codes: list[str]) -> None:
        self._state = replace(self._state, last_scan_at=self._now())
        self.state_changed.emit(self._state)
        for code in codes:
            self.scanned.emit(code)

    @Slot(int, object, str, dict)
    def _tell(self, run: int, level: Level, detail: str, values: dict[str, str]) -> None:
        state = replace(self._state, level=level, detail=detail, values=values)
        if run == self._run and state != self._state:
            self._state = state
            self.state_changed.emit(state)


class _ReadLoop:
    """What the reading thread does until it is told to stop."""

    def __init__(
        self,
        device: str,
        find_ports: Callable[[], Iterable[FoundPort]],
        retry_s: float,
        stopping: threading.Event,
        tell: Callable[[Level, str, dict[str, str]], None],
        deliver: Callable[[list[str]], None],
    ) -> None:
        self._device = device
        self._find_ports = find_ports
        self._retry_s = retry_s
        self._stopping = stopping
        self._tell = tell
        self._deliver = deliver
        self._scanner = ("", "")  # its make and serial number, once it was there

    def run(self) -> None:
        """Open the port, read it until it is lost, and begin again."""
        while not self._stopping.is_set():
            device = self._device
            try:
                device = self._where()
                self._serve(device)
            except SerialPortUnusable as error:
                detail = _DETAILS.get(str(error.details["why"]), _FAILED)
                self._tell(Level.BAD, detail, {"port": device, "message": str(error)})
            except Exception as bug:  # the edge of the thread: the next scan must work
                log.exception("the serial scanner could not be read")
                self._tell(Level.BAD, _FAILED, {"port": device, "message": str(bug)})
            self._stopping.wait(self._retry_s)

    def _where(self) -> str:
        """Return the port at which the scanner is now, as far as that is known."""
        found = list(self._find_ports())
        here = next((port for port in found if port.device == self._device), None)
        if here is not None:
            self._scanner = (here.usb, here.serial_number)
            return self._device
        same = (port for port in found if (port.usb, port.serial_number) == self._scanner)
        return next((port.device for port in same if port.usb), self._device)

    def _serve(self, device: str) -> None:
        port = serial_port.open_port(device, _BAUD)
        try:
            self._tell(Level.OK, "serial-ready", {"port": device})
            self._read(port)
        finally:
            port.close()

    def _read(self, port: Port) -> None:
        splitter = LineSplitter()
        while not self._stopping.is_set():
            data = port.read(timeout_s=_SILENCE_S)
            if codes := splitter.feed(data) if data else splitter.flush():
                self._deliver(codes)
