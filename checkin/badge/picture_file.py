"""Photos and logos: read from their files, brought to size, and turned into dots."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader

from checkin.badge import dither
from checkin.badge.surface import white_picture

log = logging.getLogger(__name__)


def shades(path: Path, width: int, height: int, *, fills: bool) -> QImage:
    """Return a picture in shades of grey, at most as large as its place.

    Args:
        path: The file; one that is no picture gives an empty image.
        width: Dots across the place.
        height: Dots from its top to its bottom.
        fills: Whether the place is filled, and what sticks out cut off.
    """
    return _shades(path, _changed_at(path), width, height, fills)


def dots(picture: QImage) -> QImage:
    """Return a picture in black and white."""
    size, stride = (picture.width(), picture.height()), picture.bytesPerLine()
    pattern = dither.ordered(bytes(picture.constBits()), size[0], stride)
    return QImage(pattern, *size, stride, QImage.Format.Format_Grayscale8).copy()


@lru_cache(maxsize=32)
def _shades(path: Path, _changed: int, width: int, height: int, fills: bool) -> QImage:
    """As `shades`; `_changed` is there so that a new picture is not taken for the old one."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # phones tell by a mark which way up a photo is
    source = reader.read()
    if source.isNull():
        log.warning("%s is no picture: %s", path.name, reader.errorString())
        return QImage()
    keep = Qt.AspectRatioMode
    mode = keep.KeepAspectRatioByExpanding if fills else keep.KeepAspectRatio
    scaled = source.scaled(width, height, mode, Qt.TransformationMode.SmoothTransformation)
    return _on_white(scaled, min(width, scaled.width()), min(height, scaled.height()))


def _on_white(picture: QImage, width: int, height: int) -> QImage:
    """Return the middle of `picture`, without colours and with white where it is transparent."""
    with white_picture(width, height) as (white, painter):
        # faces are in the upper part of a photo that is too high
        left, top = (picture.width() - width) // 2, (picture.height() - height) // 4
        painter.drawImage(-left, -top, picture)
    return white


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
