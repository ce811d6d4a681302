"""The pictures of an event in its pack: lines between the header and the journals."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from checkin import codec
from checkin.badge import pictures
from checkin.report.output import ExportFailed, replacing

_PIECE_BYTES = 384 << 10  # half a line of an attendance file, as text
log = logging.getLogger(__name__)


def lines(event_folder: Path) -> Iterator[bytes]:
    """Yield the lines that carry the pictures of the event in `event_folder`."""
    from checkin.badge import picture_copy  # it loads a part of Qt, which only packs need

    for picture in picture_copy.copies(event_folder / pictures.FOLDER):
        for start in range(0, len(picture.data), _PIECE_BYTES):
            piece = picture.data[start : start + _PIECE_BYTES]
            is_last = start + len(piece) == len(picture.data)
            body = {
                "picture": picture.name,
                "data": base64.b64encode(piece).decode(),
                "last": is_last,
            }
            yield codec.encode(body) + b"\n"


def unpack(bodies: Iterable[Mapping[str, Any]], event_folder: Path) -> int:
    """Write pictures into the event folder, and return how many there were.

    One that cannot be written is left out: a station without a photo is better than none.

    Args:
        bodies: What `lines` said, in that order.
        event_folder: Where to.
    """
    folder, data, count = event_folder / pictures.FOLDER, bytearray(), 0
    for body in bodies:
        name = str(body["picture"])
        try:
            data += base64.b64decode(str(body.get("data", "")), validate=True)
        except ValueError:
            log.warning("the picture %s in the pack is damaged", name)
            data.clear()
            continue
        if not body.get("last"):
            continue
        count += pictures.may_be_called(name) and _write(folder / name, bytes(data))
        data.clear()
    return count


def _write(path: Path, data: bytes) -> bool:
    try:
        path.parent.mkdir(exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except (OSError, ExportFailed) as error:
        log.warning("the picture %s is left out: %s", path.name, error)
        return False
    return True
