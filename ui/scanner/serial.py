"""Reads scanners that are a serial port (USB-COM): no focus, layout or timing matters to them."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import serial
from PySide6.QtCore import QObject, Signal, Slot
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from ui.scanner.lines import LineSplitter
from ui.scanner.state import Kind, Level, ScannerState

_BAUD = 9600  # no matter over USB; the factory setting of scanners with a real serial cable
_SILENCE_MS = 80  # an end of the code that the scanner does not send
_STOP_TIMEOUT_S = 3
_USB = "usb:"
_BUSY = {errno.EBUSY, errno.EAGAIN}
_GONE = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO}


@dataclass(frozen=True, slots=True)
class SerialPort:
    """One port that a scanner may be at. `key` is what to remember: it outlives replugging."""

    key: str
    device: str
    label: str


def ports() -> list[SerialPort]:
    """Return the serial ports of this computer, those on USB first."""
    found = [_port(info) for info in list_ports.comports()]
    return sorted(found, key=lambda port: (not port.key.startswith(_USB), port.device))


class SerialReader(QObject):
    """Keeps one serial scanner open, and finds it again after it was unplugged.

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
        key: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        find_ports: Callable[[], Iterable[SerialPort]] = ports,
        retry_ms: int = 500,
    ) -> None:
        super().__init__(parent)
        self._key = key
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

    def choose(self, key: str) -> None:
        """Read another port from now on; an empty key reads none."""
        running = self._thread is not None
        self.stop()
        self._key = key
        if running:
            self.start()

    def start(self) -> None:
        """Begin to look for the scanner and to read it."""
        if self._thread is not None or not self._key:
            return
        self._tell(self._run, Level.WARN, "serial-opening", {"port": self._key})
        self._stopping = threading.Event()
        loop = _ReadLoop(self, self._run, self._key, self._stopping)
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

    def device_of(self, key: str) -> str | None:
        """Return where the port named `key` is now; None while it is unplugged."""
        if not key.startswith(_USB):
            return key
        return next((port.device for port in self._find_ports() if port.key == key), None)

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

    def __init__(self, reader: SerialReader, run: int, key: str, stopping: threading.Event) -> None:
        self._reader = reader
        self._run = run
        self._key = key
        self._stopping = stopping

    def run(self) -> None:
        """Open the port, read it until it is lost, and begin again."""
        while not self._stopping.is_set():
            device = self._reader.device_of(self._key)
            if device is None:
                self._tell(Level.BAD, "serial-missing", port=self._key)
            else:
                self._serve(device)
            self._stopping.wait(self._reader._retry_ms / 1000)

    def _serve(self, device: str) -> None:
        try:
            with serial.Serial(
                device, _BAUD, timeout=_SILENCE_MS / 1000, exclusive=True
            ) as connection:
                self._tell(Level.OK, "serial-ready", port=device)
                self._read(connection)
        except OSError as error:  # SerialException is one, too
            self._tell(Level.BAD, _detail(error), port=device, message=str(error))

    def _read(self, connection: serial.Serial) -> None:
        splitter = LineSplitter()
        while not self._stopping.is_set():
            data = connection.read(max(1, connection.in_waiting))
            if codes := splitter.feed(data) if data else splitter.flush():
                self._reader._codes_came.emit(codes)

    def _tell(self, level: Level, detail: str, **values: str) -> None:
        self._reader._condition_changed.emit(self._run, level, detail, values)


def _port(info: ListPortInfo) -> SerialPort:
    label = f"{info.device} · {info.description}"
    if info.vid is None:
        return SerialPort(info.device, info.device, label)
    key = f"{_USB}{info.vid:04x}:{info.pid:04x}:{info.serial_number or ''}"
    return SerialPort(key, info.device, label)


def _detail(error: OSError) -> str:
    """Return which sentence tells the operator what to do about `error`."""
    text = str(error)
    if error.errno in _BUSY or "PermissionError" in text:  # Windows says so of a port in use
        return "serial-busy"
    if error.errno == errno.EACCES:
        return "serial-forbidden"
    unplugged = error.errno in _GONE or "returned no data" in text or "FileNotFound" in text
    return "serial-missing" if unplugged else "serial-failed"
