"""White paper to paint on, and what a printer gets of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from checkin.badge.image import OneBitImage

SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
_BLACK = 0xFF000000
_GRAYS = [_BLACK | shade * 0x010101 for shade in range(256)]


@contextlib.contextmanager
def white_picture(width: int, height: int) -> Iterator[tuple[QImage, QPainter]]:
    """Give a white picture in shades of grey and what paints on it."""
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    with painting(picture) as painter:
        yield picture, painter


@contextlib.contextmanager
def painting(device: QImage | QPdfWriter) -> Iterator[QPainter]:
    """Give a painter on `device`, and end it whatever happens."""
    painter = QPainter(device)
    painter.setRenderHints(SMOOTH)
    try:
        yield painter
    finally:
        painter.end()


def one_bit(picture: QImage, head_dots_per_mm: float) -> OneBitImage:
    """Return `picture` in black and white; its size on paper is the head's matter."""
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    mono = _by_index(picture).convertToFormat(QImage.Format.Format_Mono, flags)
    stride, padded = (mono.width() + 7) // 8, mono.bytesPerLine()
    bits = bytes(mono.constBits())
    if mono.color(1) != _BLACK:
        bits = bytes(byte ^ 0xFF for byte in bits)
    if stride != padded:
        bits = b"".join(bits[y : y + stride] for y in range(0, len(bits), padded))
    rows = _white_past(bits, mono.width(), stride)
    return OneBitImage(mono.width(), mono.height(), rows, head_dots_per_mm)


def _by_index(picture: QImage) -> QImage:
    """Return the shades of `picture` as colours of a table, which Qt turns into bits sooner."""
    size, stride = (picture.width(), picture.height()), picture.bytesPerLine()
    indexed = QImage(picture.constBits(), *size, stride, QImage.Format.Format_Indexed8)
    indexed.setColorTable(_GRAYS)
    return indexed


def _white_past(bits: bytes, width: int, stride: int) -> bytes:
    """Return `bits` with the spare dots at the end of each row white."""
    if width % 8 == 0:
        return bits
    mask = 0xFF << (8 - width % 8) & 0xFF
    rows = bytearray(bits)
    rows[stride - 1 :: stride] = bytes(byte & mask for byte in rows[stride - 1 :: stride])
    return bytes(rows)
