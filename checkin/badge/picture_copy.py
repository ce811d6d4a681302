"""Pictures of an event on their way to another laptop: no larger than badges need them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from checkin.badge import pictures

MOST_PICTURES = 5_000
MOST_BYTES = 128 << 20  # of all pictures together
_SMALL_BYTES = 200_000  # a file up to this size goes as it is
_SIDE_PX = 1_000  # of a larger one: 80 mm at 300 dots an inch
_QUALITY = 88
_SIDES_PX = (1000, 700, 500, 350, 250)  # 250 are 30 mm at 200 dots an inch
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


def moderate(path: Path, most_bytes: int, *, same_kind: bool) -> PictureCopy | None:
    """Return a picture in at most so many bytes; None where it is none, or stays too large.

    Args:
        path: The picture.
        most_bytes: How large it may be.
        same_kind: Whether it has to keep its ending; only its name otherwise.
    """
    try:
        if path.stat().st_size <= most_bytes:
            return PictureCopy(path.name, path.read_bytes())
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    kinds = [path.suffix.lower().removeprefix(".")]
    if not same_kind:
        kinds = ["png"] if image.hasAlphaChannel() else ["png", "jpg"]
    for side in _SIDES_PX:
        longest = max(image.width(), image.height())
        scaled = image.scaled(
            image.size() * min(1.0, side / longest),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for kind in kinds:
            data = _encoded(scaled, kind)
            if 0 < len(data) <= most_bytes:
                name = path.name if same_kind else f"{path.stem}.{kind}"
                return PictureCopy(name, data)
    return None


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
