"""All scanners of a station, with one signal for whatever any of them reads."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from checkin import badge_code
from checkin.desk import Desk
from checkin.settings import Settings
from ui.level import Level
from ui.scanner import words
from ui.scanner.burst import WedgeOptions
from ui.scanner.camera import CameraReader
from ui.scanner.serial import SerialReader
from ui.scanner.wedge import WedgeFilter

_WEDGE = "wedge_"  # how the settings of the keyboard scanner begin
_URGENCY = {Level.OFF: 0, Level.OK: 1, Level.WARN: 2, Level.BAD: 3}


class Readers(QObject):
    """Keyboard scanner, serial scanner and camera.

    Signals:
        scanned: The text of a code.
        status_changed: A level of the status strip, and how the scanners are, in words.
    """

    scanned = Signal(str)
    status_changed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        settings = desk.settings
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        is_badge = partial(badge_code.is_authentic, keys=desk.badge_keys)
        self.wedge = WedgeFilter(application, is_badge, desk.clock.now, wedge_options(settings))
        self.serial = SerialReader(settings.serial_port, desk.clock.now, self)
        self.camera = CameraReader(desk.clock.now, self)
        for reader in (self.wedge, self.serial, self.camera):
            reader.scanned.connect(self.scanned)
            reader.state_changed.connect(self.tell_status)

    def start(self) -> None:
        """Begin to read; the camera is opened when somebody asks for it."""
        self.wedge.start()
        self.serial.start()
        self.tell_status()

    def stop(self) -> None:
        """Let go of every device."""
        self.camera.stop()
        self.serial.stop()
        self.wedge.stop()

    @Slot()
    def use_settings(self) -> None:
        """Take up what the operator changed."""
        settings = self._desk.settings
        self.wedge.set_options(wedge_options(settings))
        self.serial.choose(settings.serial_port)
        self.serial.start()

    @Slot(object)
    def learn(self, options: WedgeOptions) -> None:
        """Use what a trial taught about the keyboard scanner, and keep it.

        Raises:
            OSError: It could not be kept; it holds until the program is closed.
        """
        learned: dict[str, Any] = {
            _WEDGE + name: value for name, value in options.as_settings().items()
        }
        self.wedge.set_options(options)
        self._desk.change_settings(dataclasses.replace(self._desk.settings, **learned))

    @Slot()
    def tell_status(self) -> None:
        """Say how the scanners are: the one that needs a hand most, and when one read last."""
        states = [self.wedge.state, self.serial.state, self.camera.state]
        worst = max(states, key=lambda state: _URGENCY[state.level])
        text = words.sentence(worst)
        scans = [state.last_scan_at for state in states if state.last_scan_at is not None]
        if scans:
            text = f"{text} · {words.last_scan(max(scans), self._desk.clock.now())}"
        self.status_changed.emit(worst.level.value, text)


def wedge_options(settings: Settings) -> WedgeOptions:
    """Return what the settings say about the keyboard scanner."""
    stored = {
        name.removeprefix(_WEDGE): value
        for name, value in dataclasses.asdict(settings).items()
        if name.startswith(_WEDGE)
    }
    return WedgeOptions.from_settings(stored)
