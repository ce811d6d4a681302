"""Cuts a picture into the parts that hold ink, so that white paper costs no bytes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from checkin.badge.image import OneBitImage

_GAP_ROWS = 4  # a shorter stretch of white is sent: motors do not like to be told so often
_COMMAND_BYTES = 64  # what a band costs besides its dots, and a little for the printer's time
_BAD_HEIGHT = 48  # some clones garble pictures whose height is a multiple of it


@dataclass(frozen=True, slots=True)
class Band:
    """Some rows of a picture from the left edge to their last ink; `top` is where they stand."""

    top: int
    stride: int
    rows: bytes

    @property
    def height(self) -> int:
        """Return how many rows the band has."""
        return len(self.rows) // self.stride

    @property
    def bottom(self) -> int:
        """Return the first row below the band."""
        return self.top + self.height

    def halves(self) -> tuple[Band, Band]:
        """Return the upper and the lower half; there must be two rows at least."""
        rows = self.height // 2
        cut = rows * self.stride
        upper = Band(self.top, self.stride, self.rows[:cut])
        return upper, Band(self.top + rows, self.stride, self.rows[cut:])


def bands(image: OneBitImage, most_rows: int) -> list[Band]:
    """Return the ink of `image` from the top, in parts of at most `most_rows` rows."""
    stride, dots = image.stride, image.rows
    starts = range(0, image.height * stride, stride)
    widths = [len(dots[start : start + stride].rstrip(b"\0")) for start in starts]
    found: list[Band] = []
    for top, bottom in _runs(widths):
        for start, end in _pieces(widths, top, bottom):
            found += [_band(image, widths, *part) for part in _parts(start, end, most_rows)]
    return found


def lines(image: OneBitImage, line_rows: int) -> list[Band]:
    """Return the ink of `image` in lines of `line_rows` rows, for printers that print so.

    The last line may reach below the picture; it is white there.
    """
    found = []
    for top in range(0, image.height, line_rows):
        rows = [image.row(y) for y in range(top, min(top + line_rows, image.height))]
        stride = max(len(row.rstrip(b"\0")) for row in rows)
        if stride:
            ink = b"".join(row[:stride] for row in rows)
            found.append(Band(top, stride, ink.ljust(stride * line_rows, b"\0")))
    return found


def _runs(widths: list[int]) -> list[tuple[int, int]]:
    """Return (first row, row after the last) of each stretch of ink."""
    runs: list[tuple[int, int]] = []
    for y, width in enumerate(widths):
        if not width:
            continue
        if runs and y - runs[-1][1] < _GAP_ROWS:
            runs[-1] = (runs[-1][0], y + 1)
        else:
            runs.append((y, y + 1))
    return runs


def _pieces(widths: list[int], top: int, bottom: int) -> list[tuple[int, int]]:
    """Split one stretch where its parts are of different width, if that saves bytes.

    Each step joins the last piece with the rows at hand when that costs less than a new command.
    """
    pieces: list[tuple[int, int, int]] = []  # first row, row after the last, width
    for width, group in groupby(range(top, bottom), key=widths.__getitem__):
        rows = list(group)
        start, end = rows[0], rows[-1] + 1
        while pieces:
            above, _, wide = pieces[-1]
            widest = max(wide, width)
            wasted = (widest - wide) * (start - above) + (widest - width) * (end - start)
            if wasted > _COMMAND_BYTES:
                break
            pieces.pop()
            start, width = above, widest
        pieces.append((start, end, width))
    return [(start, end) for start, end, _ in pieces]


def _parts(start: int, end: int, most_rows: int) -> list[tuple[int, int]]:
    """Split rows by what a printer takes at once, and not at a height that some garble."""
    parts: list[tuple[int, int]] = []
    while start < end:
        height = min(most_rows, end - start)
        if height % _BAD_HEIGHT == 0:
            height -= 8
        parts.append((start, start + height))
        start += height
    return parts


def _band(image: OneBitImage, widths: list[int], top: int, bottom: int) -> Band:
    stride = max(1, *widths[top:bottom])
    rows = b"".join(image.row(y)[:stride] for y in range(top, bottom))
    return Band(top, stride, rows)
