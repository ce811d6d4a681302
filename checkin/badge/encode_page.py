"""A badge as one page for the drivers of an operating system, dot by dot and of its exact size.

CUPS takes a PDF, whose page is as large as the paper. Windows prints bitmaps by itself, so there
the badge is one that knows its size (see wingdi.py).
"""

from __future__ import annotations

import struct
import sys
import zlib

from checkin.badge.image import OneBitImage
from checkin.badge.printer_url import Paper

_POINTS_PER_MM = 72 / 25.4
_TOP_MM = 8.0  # office printers leave this much white
_BITMAP_HEAD = struct.Struct("<IiiHHIIiiII")
_PALETTE = b"\xff\xff\xff\0\0\0\0\0"  # 0 is paper, 1 is ink
BITMAP_HEAD_BYTES = _BITMAP_HEAD.size + len(_PALETTE)


def encode(image: OneBitImage, paper: Paper) -> bytes:
    """Return the page in the form that this operating system prints."""
    return to_bitmap(image) if sys.platform == "win32" else to_pdf(image, paper)


def size_mm(image: OneBitImage) -> tuple[float, float]:
    """Return how wide and high a picture is on paper."""
    return image.width / image.dots_per_mm, image.height / image.dots_per_mm


def place_mm(badge_mm: tuple[float, float], page_mm: tuple[float, float]) -> tuple[float, float]:
    """Return where the badge's upper left corner lies on a page: at the top, in the middle."""
    left = max(0.0, (page_mm[0] - badge_mm[0]) / 2)
    return left, min(_TOP_MM, max(0.0, (page_mm[1] - badge_mm[1]) / 2))


def to_pdf(image: OneBitImage, paper: Paper) -> bytes:
    """Return a PDF of one page with the badge on it."""
    badge_mm = size_mm(image)
    page_mm = paper.size_mm or badge_mm
    left, top = place_mm(badge_mm, page_mm)
    width, height, x, y = (_points(mm) for mm in (*badge_mm, left, page_mm[1] - top - badge_mm[1]))
    drawing = f"q {width} 0 0 {height} {x} {y} cm /Badge Do Q".encode()
    page = (
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /Badge 5 0 R >> >>"
        f" /MediaBox [0 0 {_points(page_mm[0])} {_points(page_mm[1])}] >>"
    )
    picture = (
        f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
        " /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0] /Filter /FlateDecode"
    )
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.encode(),
        _stream("", drawing),
        _stream(picture, zlib.compress(image.rows, 6)),
    )


def to_bitmap(image: OneBitImage) -> bytes:
    """Return a device-independent bitmap as Windows knows it, from the lowest row up."""
    per_metre = round(image.dots_per_mm * 1000)
    padding = bytes(-image.stride % 4)
    rows = [image.row(y) + padding for y in reversed(range(image.height))]
    size = (image.stride + len(padding)) * image.height
    head = _BITMAP_HEAD.pack(
        _BITMAP_HEAD.size, image.width, image.height, 1, 1, 0, size, per_metre, per_metre, 2, 2
    )
    return head + _PALETTE + b"".join(rows)


def bitmap_size(bitmap: bytes) -> tuple[int, int, float]:
    """Return the width and height of a bitmap in dots, and its dots a millimetre."""
    fields = _BITMAP_HEAD.unpack_from(bitmap)
    return fields[1], fields[2], fields[7] / 1000


def _points(mm: float) -> str:
    return f"{mm * _POINTS_PER_MM:.4f}"


def _stream(entries: str, data: bytes) -> bytes:
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(*objects: bytes) -> bytes:
    """Return a PDF file of these objects, the first of which is the catalog."""
    out, starts = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, each in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    count = len(objects) + 1
    return bytes(
        out + b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(out))
    )  # fmt: skip
