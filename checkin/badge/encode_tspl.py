"""Badges in TSPL, the language of TSC's label printers and of many inexpensive ones."""

from __future__ import annotations

import re

from checkin.badge.image import OneBitImage
from checkin.badge.printer_url import Cut

# ESC ! and a letter are obeyed at once, even inside a picture: status, pause, restart
_IMMEDIATE = re.compile(rb"\x1b!(?=[?RCDFOPQS.])")
_INVERTED = bytes(byte ^ 0xFF for byte in range(256))


def encode(image: OneBitImage, cut: Cut) -> bytes:
    """Return `image` as one label.

    The gap between labels is left as the printer measured it. A set bit is white in TSPL.
    """
    size = (image.width / image.dots_per_mm, image.height / image.dots_per_mm)
    head = [
        "SIZE {:.1f} mm,{:.1f} mm".format(*size),
        "DIRECTION 0",
        "REFERENCE 0,0",
        *([] if cut is Cut.NONE else ["SET CUTTER 1"]),
        "CLS",
        f"BITMAP 0,0,{image.stride},{image.height},0,",
    ]
    data = _IMMEDIATE.sub(b"\x1b\x20", image.rows.translate(_INVERTED))
    return "\r\n".join(head).encode("ascii") + data + b"\r\nPRINT 1,1\r\n"


def recovery(size: int) -> bytes:
    """Return what brings a printer back that may still wait for the rest of a picture.

    Outside of one it is a line that no printer understands, and what was painted is wiped away.

    Args:
        size: How many bytes it may wait for at most.
    """
    return b"\xff" * size + b"\r\nCLS\r\n"
