"""The paper of a virtual printer: rows of dots, cut into strips."""

from __future__ import annotations

from dataclasses import dataclass, field

import zxingcpp
from PIL import Image

from checkin.badge.image import OneBitImage


@dataclass
class Strip:
    """What came out of the printer in one piece; `cut` is False for what hangs out of it still."""

    rows: list[bytes]
    width: int
    cut: bool = True

    def image(self) -> OneBitImage:
        return OneBitImage(self.width, len(self.rows), b"".join(self.rows))

    def picture(self) -> Image.Image:
        """The strip as somebody sees it, with a margin as paper has."""
        size = (self.width, max(1, len(self.rows)))
        dots = Image.frombytes("1", size, b"".join(self.rows) or bytes((self.width + 7) // 8))
        seen = Image.new("L", (size[0] + 40, size[1] + 40), 255)
        seen.paste(0, (20, 20), dots)
        return seen

    def codes(self) -> list[str]:
        return [found.text for found in zxingcpp.read_barcodes(self.picture())]


@dataclass
class Paper:
    """A roll below a head of `width` dots."""

    width: int
    strips: list[Strip] = field(default_factory=list)
    _rows: list[bytes] = field(default_factory=list)

    @property
    def stride(self) -> int:
        return (self.width + 7) // 8

    def print_rows(self, rows: list[bytes], shift: int = 0) -> None:
        """Print rows of bytes from the left edge; what reaches past the head is lost."""
        for row in rows:
            fitted = (bytes(shift) + row)[: self.stride].ljust(self.stride, b"\0")
            self._rows.append(fitted)

    def feed(self, dots: int) -> None:
        self._rows += [bytes(self.stride)] * dots

    def cut(self) -> None:
        self.strips.append(Strip(self._rows, self.width))
        self._rows = []

    def hanging(self) -> Strip:
        """What was printed since the last cut."""
        return Strip(self._rows, self.width, cut=False)

    @property
    def inked_rows(self) -> int:
        return sum(any(row) for row in self._rows)
