"""Measures how much of zxing-cpp's speed the camera keeps, and how long the window waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from checkin import badge_code
from checkin.badge import qr
from ui.scanner.camera import CameraReader, is_installed
from ui.scanner.camera_view import CameraView
from ui.scanner.decode_loop import Look
from ui.scanner.frames import grey_image
from ui.scanner.qr_reader import find_codes

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Figures = dict[str, float]
_WIDTH, _HEIGHT = 1280, 720
_THINGS = 300
_SYMBOL_PX = 175  # 25 modules of seven pixels: a badge at 25 cm


def measure(frames: int = 100, rounds: int = 5) -> Figures:
    """Return frames per second and waits; nothing where the camera's parts are missing.

    Needs a QApplication. `camera_ratio` compares the whole way, live picture included, with
    zxing-cpp alone on the same frames; `camera_gui_ms_max` is the longest that one frame kept the
    window from other work, its painting too.
    """
    if not is_installed():
        return {}
    picture = _picture(qr.matrix(badge_code.test_card()))
    grey = grey_image(_video_frame(picture))
    assert grey is not None
    alone, whole, longest_s = [], [], 0.0
    for _ in range(rounds):  # in turns, so that a busy computer slows both
        alone.append(_time(lambda: [find_codes(grey) for _ in range(frames)]))
        run = _Run(picture, frames)
        whole.append(_time(run.play))
        longest_s = max(longest_s, run.longest_s)
    return {
        "camera_frames_per_s": frames / median(whole),
        "zxing_frames_per_s": frames / median(alone),
        "camera_ratio": median(alone) / median(whole),
        "camera_gui_ms_max": longest_s * 1000,
    }


class _Run:
    """Hands frames to the reader as fast as it takes them."""

    def __init__(self, picture: QImage, frames: int) -> None:
        from PySide6.QtMultimedia import QVideoSink

        self.longest_s = 0.0
        self._picture = _video_frame(picture)
        self._left = frames
        self._sink = QVideoSink()
        self._view = CameraView()
        self._view.resize(640, 360)
        self._reader = CameraReader(lambda: datetime.now(UTC))
        self._events = QEventLoop()
        self._reader.looked.connect(self._show)

    def play(self) -> None:
        """Play all frames: one is looked at while the next one waits."""
        self._view.show()
        self._reader.start_from(self._sink, "bench")
        self._feed()
        self._feed()
        self._events.exec()
        self.longest_s = max(self.longest_s, _time(self._view.repaint))
        self._reader.stop()
        self._view.close()

    def _feed(self) -> None:
        began = perf_counter()
        self._sink.videoFrameChanged.emit(self._picture)
        self.longest_s = max(self.longest_s, perf_counter() - began)

    def _show(self, look: Look) -> None:
        began = perf_counter()
        self._view.show_look(look)
        self.longest_s = max(self.longest_s, perf_counter() - began)
        self._left -= 1
        if self._left:
            self._feed()
        else:
            self._events.quit()


def _time(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _picture(matrix: qr.Matrix) -> QImage:
    symbol = QImage(len(matrix), len(matrix), QImage.Format.Format_Grayscale8)
    symbol.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                symbol.setPixelColor(x, y, Qt.GlobalColor.black)
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    chance = Random(1)
    for _ in range(_THINGS):  # a hall: an empty picture would be no work for anybody
        shade = chance.randrange(256)
        place = (chance.randrange(_WIDTH), chance.randrange(_HEIGHT))
        size = (chance.randrange(5, 120), chance.randrange(5, 120))
        painter.fillRect(*place, *size, QColor(shade, shade, shade))
    corner = ((_WIDTH - _SYMBOL_PX) / 2, (_HEIGHT - _SYMBOL_PX) / 2)
    target = QRectF(*corner, _SYMBOL_PX, _SYMBOL_PX)
    painter.fillRect(target.adjusted(-28, -28, 28, 28), Qt.GlobalColor.white)
    painter.drawImage(target, symbol)
    painter.end()
    return picture


def _video_frame(picture: QImage) -> QVideoFrame:
    """Return the picture as cameras give it: brightness first, then color."""
    from PySide6.QtCore import QSize
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    pixel_format = QVideoFrameFormat.PixelFormat.Format_YUV420P
    frame = QVideoFrame(QVideoFrameFormat(QSize(_WIDTH, _HEIGHT), pixel_format))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    stride = frame.bytesPerLine(0)
    plane, source = frame.bits(0), picture.constBits()
    for y in range(_HEIGHT):
        row = source[y * picture.bytesPerLine() : y * picture.bytesPerLine() + _WIDTH]
        plane[y * stride : y * stride + _WIDTH] = row  # type: ignore[index]
    frame.unmap()
    return frame
