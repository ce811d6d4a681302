"""Badges in ZPL, the language of Zebra's label printers and those that imitate them."""

from __future__ import annotations

import base64
import binascii
import zlib

from checkin.badge.image import OneBitImage
from checkin.badge.printer_url import Cut


def encode(image: OneBitImage, cut: Cut) -> bytes:
    """Return `image` as one label; compressed (Z64), as label printers often hang on slow lines."""
    lines = [
        b"^XA",
        b"^PW%d" % image.width,
        b"^LL%d" % image.height,
        b"^LH0,0",
        *([] if cut is Cut.NONE else [b"^MMC"]),  # the printer's own mode holds where none is named
        b"^FO0,0^GFA,%d,%d,%d,%s^FS" % (*_sizes(image), _compressed(image.rows)),
        b"^PQ1",
        b"^XZ",
    ]
    return b"\n".join(lines) + b"\n"


def _sizes(image: OneBitImage) -> tuple[int, int, int]:
    return len(image.rows), len(image.rows), image.stride


def _compressed(rows: bytes) -> bytes:
    text = base64.b64encode(zlib.compress(rows, 6))
    return b":Z64:" + text + b":%04X" % binascii.crc_hqx(text, 0)
