"""Reads badges with a camera, where the extra [camera] is installed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.level import Level
from ui.scanner import qr_reader
from ui.scanner.decode_loop import DecodeLoop, Look
from ui.scanner.frames import grey_image
from ui.scanner.sightings import Sightings
from ui.scanner.state import Kind, ScannerState

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraFormat, QVideoFrame, QVideoSink

_WIDTH = 1280  # a badge is read from half a meter away; more pixels cost more than they bring
_AWAY_S = 3.0


def is_installed() -> bool:
    """Whether this copy of the program can use a camera at all."""
    if not qr_reader.IS_INSTALLED:
        return False
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return False
    return bool(QtMultimedia)


class CameraReader(QObject):
    """Reads the code at which the camera is aimed, once as long as it stays in view.

    Signals:
        scanned: The text of a code.
        state_changed: The new ScannerState.
        looked: The Look at a frame: for the live picture.
    """

    scanned = Signal(str)
    state_changed = Signal(object)
    looked = Signal(object)
    _look_taken = Signal(object)  # emitted in the decoding thread, so Qt queues it to ours

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._state = ScannerState(Kind.CAMERA, Level.OFF, "camera-off")
        self._loop: DecodeLoop | None = None
        self._sightings = Sightings(_AWAY_S)
        self._sink: QVideoSink | None = None
        self._parts: list[QObject] = []  # the camera and what belongs to it
        self._label = ""
        self._look_taken.connect(self._take)

    @property
    def state(self) -> ScannerState:
        """The state that was told last."""
        return self._state

    def start(self) -> None:
        """Open the camera that the system calls its default, and begin to read."""
        if self._loop is not None:
            return
        if not is_installed():
            self._tell(Level.OFF, "camera-not-installed")
            return
        from PySide6.QtMultimedia import QVideoSink

        camera = self._find_camera()
        if camera is None:
            self._tell(Level.BAD, "camera-missing")
            return
        self._parts.append(camera)
        sink = QVideoSink(self)
        self._parts.append(sink)
        self.start_from(sink, self._label)
        self._connect_camera(camera, sink)
        camera.start()

    def start_from(self, sink: QVideoSink, label: str) -> None:
        """Read the frames of `sink` instead of a camera's: of a video, for training and tests."""
        self._label = label
        self._sink = sink
        self._loop = DecodeLoop(self._look_taken.emit)
        self._loop.start()
        sink.videoFrameChanged.connect(self._see)
        self._tell(Level.WARN, "camera-opening")

    def stop(self) -> None:
        """Close the camera, and wait for the decoding thread."""
        if self._loop is None:
            return
        if self._sink is not None:
            self._sink.videoFrameChanged.disconnect(self._see)
        self._loop.stop()
        self._loop = self._sink = None
        for part in self._parts:
            part.deleteLater()
        self._parts.clear()
        self._tell(Level.OFF, "camera-off")

    def _find_camera(self) -> QCamera | None:
        from PySide6.QtMultimedia import QCamera, QMediaDevices

        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            return None
        self._label = device.description()
        camera = QCamera(device, self)
        if formats := device.videoFormats():
            camera.setCameraFormat(min(formats, key=_unfitness))
        return camera

    def _connect_camera(self, camera: QCamera, sink: QVideoSink) -> None:
        from PySide6.QtMultimedia import QMediaCaptureSession

        session = QMediaCaptureSession(self)
        self._parts.append(session)
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.errorOccurred.connect(self._fail)

    @Slot(object, str)
    def _fail(self, _error: object, message: str) -> None:
        self._tell(Level.BAD, "camera-failed", message=message)

    @Slot(object)
    def _see(self, frame: QVideoFrame) -> None:
        image = grey_image(frame)
        if image is not None and self._loop is not None:
            self._loop.put(image)

    @Slot(object)
    def _take(self, look: Look) -> None:
        if self._loop is None:
            return  # it was stopped while this look was under way
        self._tell(Level.OK, "camera-ready")
        self.looked.emit(look)
        text = self._sightings.take(look.codes, look.chosen, time.monotonic())
        if text is None:
            return
        self._state = replace(self._state, last_scan_at=self._now())
        self.state_changed.emit(self._state)
        self.scanned.emit(text)

    def _tell(self, level: Level, detail: str, **values: str) -> None:
        values["camera"] = self._label
        state = replace(self._state, level=level, detail=detail, values=values)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _unfitness(offered: QCameraFormat) -> tuple[bool, int]:
    """Order the formats of a camera: fast enough first, then by the size that suits."""
    return offered.maxFrameRate() < 15, abs(offered.resolution().width() - _WIDTH)
