"""Runs `checkin sync serve` beside the window, and again when it dies or hangs.

The desk works on without it: entries are journaled by the window alone, and this process only
carries them. It ends by itself when the window is gone, for its stdin ends then.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from checkin import program
from checkin.network_status import NetworkStatus
from ui import timers

_STOP_MS = 2300  # it promises to end within two seconds
_KILL_MS = 200
_SILENT_MS = 15_000  # it says something every three seconds
_FIRST_PAUSE_MS = 500  # before it is started again; doubles each time
_LONGEST_PAUSE_MS = 30_000
_HEALTHY_MS = 60_000  # after that it is trusted again
log = logging.getLogger(__name__)


class SyncState(StrEnum):
    """What the operator needs to know of the live exchange."""

    OFF = "off"
    STARTING = "starting"
    NO_NETWORK = "no-network"
    ALONE = "alone"  # in a network where no other station is heard
    CONNECTED = "connected"
    FAILED = "failed"  # it died or cannot begin; it is tried again


class SyncProcess(QObject):
    """The live exchange with other stations, as the window sees it.

    Signals:
        state_changed: The SyncState.
        peers_changed: The NetworkStatus, whenever the process tells of it.
        entries_merged: Ids of the subjects that entries of other stations are about.
        doubles_found: Double admissions that came to light, as dicts (see `sync_serve`).
        alarm_raised: A code that has a sentence for operators, and the details that fill it.
    """

    state_changed = Signal(object)
    peers_changed = Signal(object)
    entries_merged = Signal(list)
    doubles_found = Signal(list)
    alarm_raised = Signal(str, object)

    def __init__(
        self,
        folder: Path,
        journal: str = "",
        parent: QObject | None = None,
        *,
        options: Sequence[str] = (),
        silent_ms: int = _SILENT_MS,
    ) -> None:
        super().__init__(parent)
        self._arguments = ["sync", "serve", "--data", str(folder), "--beside", *options]
        if journal:
            self._arguments += ["--journal", journal]
        self.state = SyncState.OFF
        self.status: NetworkStatus | None = None
        self._wanted = False
        self._pause_ms = _FIRST_PAUSE_MS
        self._rest = b""
        self._addresses: list[str] = []  # to connect to as soon as it runs
        self._process = QProcess(self)
        self._process.started.connect(self._connect_to_all)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._log_errors)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self._restart = timers.single_shot(self, 0)
        self._silence = timers.single_shot(self, silent_ms)
        self._health = timers.single_shot(self, _HEALTHY_MS)
        self._restart.timeout.connect(self._start)
        self._silence.timeout.connect(self._hangs)
        self._health.timeout.connect(self._trust)

    @Slot()
    def start(self) -> None:
        """Begin to exchange, and go on until `stop`."""
        self._wanted = True
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._start()

    @Slot()
    def stop(self) -> None:
        """End the process; takes three seconds at most, in any network."""
        self._wanted = False
        for timer in (self._restart, self._silence, self._health):
            timer.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._say("quit")
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_STOP_MS):
                self._process.kill()
                self._process.waitForFinished(_KILL_MS)
        self._set_state(SyncState.OFF)

    @Slot()
    def tell_committed(self) -> None:
        """Have entries that were just committed sent at once; they are noticed without it, too."""
        self._say("entries-committed")

    @Slot(str)
    def connect_to(self, address: str) -> None:
        """Connect to a station at an address that somebody typed; it is remembered.

        Also where the process only begins, as it does with the first address.
        """
        if self._process.state() is QProcess.ProcessState.Running:
            self._say("connect", address=address)
        else:
            self._addresses.append(address)

    @Slot(str)
    def forget_address(self, address: str) -> None:
        """Do not connect to an address any more that somebody typed."""
        self._say("forget", address=address)

    @Slot()
    def ask_status(self) -> None:
        """Have the state of things told now."""
        self._say("status")

    @property
    def process_id(self) -> int:
        """Return the id of the process; 0 where none runs."""
        return int(self._process.processId())

    @Slot()
    def _start(self) -> None:
        self._rest = b""
        self._set_state(SyncState.STARTING)
        first, *others = program.command()
        self._process.start(first, [*others, *self._arguments])
        self._silence.start()
        self._health.start()

    @Slot()
    def _connect_to_all(self) -> None:
        addresses, self._addresses = self._addresses, []
        for address in addresses:
            self.connect_to(address)

    def _say(self, do: str, **more: str) -> None:
        if self._process.state() is QProcess.ProcessState.Running:
            self._process.write(json.dumps({"do": do, **more}).encode() + b"\n")

    @Slot()
    def _read(self) -> None:
        self._take_text(bytes(self._process.readAllStandardOutput().data()))

    def _take_text(self, text: bytes) -> None:
        *lines, self._rest = (self._rest + text).split(b"\n")
        for each in lines:
            try:
                line = json.loads(each)
                self._take(line["is"], line)
            except (ValueError, KeyError, TypeError) as error:
                log.warning("a line that makes no sense: %s: %r", error, each[:200])

    def _take(self, kind: str, line: dict[str, Any]) -> None:
        self._silence.start()
        if kind in ("ready", "status"):
            self._take_status(NetworkStatus.from_line(line))
        elif kind == "merged":
            self.entries_merged.emit(list(line["subjects"]))
            if line["doubles"]:
                self.doubles_found.emit(list(line["doubles"]))
        elif kind == "alarm":
            self.alarm_raised.emit(str(line["code"]), dict(line["details"]))
        elif kind == "error":
            self._set_state(SyncState.FAILED)
            self.alarm_raised.emit(str(line["error"]), dict(line["details"]))

    def _take_status(self, status: NetworkStatus) -> None:
        self.status = status
        if status.reach == "no-network":
            self._set_state(SyncState.NO_NETWORK)
        elif status.reach == "failed":
            self._set_state(SyncState.FAILED)
        else:
            self._set_state(SyncState.CONNECTED if status.peers else SyncState.ALONE)
        self.peers_changed.emit(status)

    @Slot()
    def _log_errors(self) -> None:
        found = bytes(self._process.readAllStandardError().data())
        text = found.decode("utf-8", "replace").strip()
        if text:
            log.warning("sync process: %s", text)

    @Slot()
    def _ended(self) -> None:
        if self._wanted:
            self._try_again()

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._wanted:
            self._try_again()

    def _try_again(self) -> None:
        log.warning("the sync process ended; again in %d ms", self._pause_ms)
        self._silence.stop()
        self._health.stop()
        self.status = None
        self._set_state(SyncState.FAILED)
        self._restart.start(self._pause_ms)
        self._pause_ms = min(2 * self._pause_ms, _LONGEST_PAUSE_MS)

    @Slot()
    def _hangs(self) -> None:
        log.warning("the sync process says nothing; it is ended")
        self._process.kill()  # `_ended` starts it again

    @Slot()
    def _trust(self) -> None:
        self._pause_ms = _FIRST_PAUSE_MS

    def _set_state(self, state: SyncState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
