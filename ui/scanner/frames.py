"""Takes the brightness out of a video frame, without converting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ui.scanner.qr_reader import GreyImage

if TYPE_CHECKING:  # at run time it comes with the extra [camera]
    from PySide6.QtMultimedia import QVideoFrame

_PLANAR = {"YUV420P", "YUV422P", "YV12", "NV12", "NV21", "IMC1", "IMC2", "IMC3", "IMC4", "Y8"}
_PACKED = {"YUYV": 0, "UYVY": 1}  # at which byte the first brightness stands


def grey_image(frame: QVideoFrame) -> GreyImage | None:
    """Return the brightness of `frame`; None for the empty frame at the end of a video."""
    if not frame.isValid():
        return None
    kind = frame.pixelFormat().name.removeprefix("Format_")
    if kind in _PLANAR or kind in _PACKED:
        return _first_plane(frame, _PACKED.get(kind, 0), 2 if kind in _PACKED else 1)
    return _converted(frame.toImage())


def _first_plane(frame: QVideoFrame, offset: int, step: int) -> GreyImage | None:
    if not frame.map(type(frame).MapMode.ReadOnly):
        return None
    try:
        # a copy: the memory is the driver's again after `unmap`
        data = bytes(frame.bits(0)[offset:])
        return GreyImage(data, frame.width(), frame.height(), frame.bytesPerLine(0), step)
    finally:
        frame.unmap()


def _converted(image: QImage) -> GreyImage | None:
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return GreyImage(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
