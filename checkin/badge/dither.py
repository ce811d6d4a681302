"""Shades of grey as patterns of dots, always the same ones: ordered, four by four (Bayer).

Scattering the error, as photo printers do, makes worms and smears that thermal heads turn into
blots; a fixed pattern prints evenly, and equal shades look equal.
"""

from __future__ import annotations

from functools import cache

_BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
_SIDE = len(_BAYER)


def ordered(gray: bytes, width: int, stride: int) -> bytes:
    """Return `gray`, one byte a dot, with every byte black (0) or white (255).

    Args:
        gray: Rows from the top, each of `stride` bytes.
        width: How many bytes of a row are dots.
        stride: How many bytes a row has in all; the spare ones come back white.
    """
    result = bytearray(b"\xff" * len(gray))
    for start in range(0, len(gray), stride):
        phase = start // stride % _SIDE
        for column in range(min(_SIDE, width)):
            dots = slice(start + column, start + width, _SIDE)
            result[dots] = gray[dots].translate(_table(phase, column))
    return bytes(result)


@cache
def _table(row: int, column: int) -> bytes:
    """Return what becomes of each shade at one place of the pattern."""
    limit = (_BAYER[row][column] + 0.5) * 256 / (_SIDE * _SIDE)
    return bytes(255 if shade > limit else 0 for shade in range(256))
