"""Pictures of an event on their way to another laptop: no larger than badges need them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from checkin.badge import pictures

MOST_PICTURES = 5_000
MOST_BYTES = 128 << 20  # of all pictures together
_SMALL_BYTES = 200_000  # a file up to this size goes as it is
_SIDE_PX = 1_000  # of a larger one: 80 mm at 300 dots an inch
_QUALITY = 88
_HUGE_BYTES = 64 << 20  # nobody's photo


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """One picture; `data` is a file of the kind that its name says."""

    name: str
    data: bytes


def copies(folder: Path) -> Iterator[PictureCopy]:
    """Yield the pictures in `folder`, the logo first, as far as there is room for them."""
    room = MOST_BYTES
    names = sorted(
        pictures.listed(folder), key=lambda name: (Path(name).stem != pictures.LOGO, name)
    )
    for name in names[:MOST_PICTURES]:
        data = _small(folder / name)
        if data and len(data) <= room:
            room -= len(data)
            yield PictureCopy(name, data)


def _small(path: Path) -> bytes:
    """Return a picture in a moderate size; nothing where it is none."""
    try:
        size = path.stat().st_size
        if size <= _SMALL_BYTES or size > _HUGE_BYTES:
            return path.read_bytes() if size <= _SMALL_BYTES else b""
    except OSError:
        return b""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    there = reader.size()
    if max(there.width(), there.height()) > _SIDE_PX:
        reader.setScaledSize(_fitting(there))
    image = reader.read()
    return b"" if image.isNull() else _encoded(image, path.suffix.lower().removeprefix("."))


def _fitting(size: QSize) -> QSize:
    share = _SIDE_PX / max(size.width(), size.height())
    return QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))


def _encoded(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind != "png":
        writer.setQuality(_QUALITY)
    writer.write(image)
    buffer.close()
    return bytes(data.data())
