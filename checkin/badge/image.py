"""A picture of one bit a dot, as a thermal head prints it; rooms pass it on without any library."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OneBitImage:
    """Rows of dots from the top; in each byte the highest bit is the leftmost dot, 1 is black.

    `rows` holds `height` rows of `stride` bytes. Dots past `width` in a row's last byte are white.
    """

    width: int
    height: int
    rows: bytes
    dots_per_mm: float = 8.0

    def __post_init__(self) -> None:
        if len(self.rows) != self.stride * self.height:
            raise ValueError("the rows do not fit the size")

    @property
    def stride(self) -> int:
        """Return how many bytes one row has."""
        return (self.width + 7) // 8

    def row(self, y: int) -> bytes:
        """Return the bytes of row `y`."""
        return self.rows[y * self.stride : (y + 1) * self.stride]

    def is_black(self, x: int, y: int) -> bool:
        """Tell whether the dot at `x`, `y` is printed."""
        return bool(self.rows[y * self.stride + x // 8] & (0x80 >> x % 8))

    def turned(self) -> OneBitImage:
        """Return the picture upside down, for printers that hang on a wall."""
        turned = (self._turned_row(y) for y in reversed(range(self.height)))
        return OneBitImage(self.width, self.height, b"".join(turned), self.dots_per_mm)

    def _turned_row(self, y: int) -> bytes:
        spare = self.stride * 8 - self.width
        text = f"{int.from_bytes(self.row(y), 'big') >> spare:0{self.width}b}"[::-1]
        return (int(text, 2) << spare).to_bytes(self.stride, "big")


def to_png(image: OneBitImage) -> bytes:
    """Return `image` as a PNG file that knows its size in millimetres."""
    per_metre = round(image.dots_per_mm * 1000)
    white_on_black = bytes(byte ^ 0xFF for byte in image.rows)  # PNG: 0 is black
    lines = b"".join(
        b"\0" + white_on_black[y : y + image.stride]
        for y in range(0, len(white_on_black), image.stride)
    )
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", image.width, image.height, 1, 0, 0, 0, 0))
        + _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
        + _chunk(b"IDAT", zlib.compress(lines, 6))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
