"""Where the symbol and the words of a verdict go, and how large: values in, values out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ui.operator_messages import Presentation
from ui.widgets.fitted_text import FittedText, fit

SMALLEST_PX = 13
SCALES = tuple(step / 20 for step in range(20, 6, -1))
ONE_LINE_SHARE = 0.72
WORTH_IT = 1.15  # a less usual arrangement must show the headline that much larger


@dataclass(frozen=True, slots=True)
class Piece:
    """One text at its place; `role` says in which colour it is painted."""

    role: str
    text: FittedText
    where: QRectF


@dataclass(frozen=True, slots=True)
class Flow:
    """A verdict laid out in the room that the panel has."""

    symbol: QRectF
    pieces: tuple[Piece, ...]
    height: float

    @property
    def headline_px(self) -> int:
        """The size of the letters that must be read from two metres away."""
        return self.pieces[0].text.font.pixelSize()

    @property
    def elided(self) -> tuple[str, ...]:
        """The roles of texts that had to be cut."""
        return tuple(piece.role for piece in self.pieces if piece.text.elided)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the symbol stands to the headline; sizes are multiples of the headline's."""

    symbol: float
    stacked: bool = False  # the headline has the full width, below the symbol


ARRANGEMENTS = (Arrangement(1.75), Arrangement(1.2), Arrangement(1.25, stacked=True))
# role, share of the headline's size, bold, most lines, space above as a share of the headline
LINES = (
    ("name", 0.60, True, 2, 0.42),
    ("about", 0.34, False, 2, 0.14),
    ("detail", 0.34, False, 3, 0.22),
    ("hint", 0.34, True, 2, 0.22),
    ("footnote", 0.20, False, 2, 0.26),
)


def lay_out(shown: Presentation, room: QRectF, headline_px: int, family: str) -> Flow:
    """Return `shown` laid out in the middle of `room`, as large as it fits.

    Args:
        shown: The words.
        room: Where they go.
        headline_px: The largest size of the headline; other sizes follow it.
        family: The letters.
    """
    flows = [
        _largest(shown, room.size(), headline_px, family, arrangement)
        for arrangement in ARRANGEMENTS
    ]
    best = flows[0]
    for flow in flows[1:]:
        if flow.headline_px > best.headline_px * WORTH_IT and flow.height <= room.height():
            best = flow
    return _moved(best, room)


def _largest(
    shown: Presentation, room: QSizeF, headline_px: int, family: str, arrangement: Arrangement
) -> Flow:
    for scale in SCALES:
        flow = _flow(shown, room, headline_px * scale, family, arrangement)
        if flow.height <= room.height() and not flow.elided:
            break
    return flow


def _flow(
    shown: Presentation, room: QSizeF, size: float, family: str, arrangement: Arrangement
) -> Flow:
    symbol_px = size * arrangement.symbol
    left = 0.0 if arrangement.stacked else symbol_px + size * 0.5
    largest = max(SMALLEST_PX, round(size))
    headline = _headline(shown.headline, family, room.width() - left, largest)
    if arrangement.stacked:
        symbol = QRectF(0, 0, symbol_px, symbol_px)
        top = symbol_px + size * 0.2
    else:
        row = max(symbol_px, headline.height)
        symbol = QRectF(0, (row - symbol_px) / 2, symbol_px, symbol_px)
        top = (row - headline.height) / 2
    where = QRectF(left, top, room.width() - left, headline.height)
    pieces = [Piece("headline", headline, where)]
    bottom = max(symbol.bottom(), where.bottom())
    for role, share, bold, most_lines, space in LINES:
        text = str(getattr(shown, role))
        if not text:
            continue
        largest = max(SMALLEST_PX, round(size * share))
        smallest = max(SMALLEST_PX, round(largest * 0.6))
        line = fit(text, family, bold, room.width(), room.height(), largest, smallest, most_lines)
        bottom += size * space
        pieces.append(Piece(role, line, QRectF(0, bottom, room.width(), line.height)))
        bottom += line.height
    return Flow(symbol, tuple(pieces), bottom)


def _headline(text: str, family: str, width: float, largest_px: int) -> FittedText:
    """Return the headline on one line where that makes it little smaller than on two."""
    one, two = (
        fit(text, family, True, width, largest_px * 4.0, largest_px, SMALLEST_PX, lines)
        for lines in (1, 2)
    )
    little = one.font.pixelSize() >= ONE_LINE_SHARE * two.font.pixelSize() and not one.elided
    return one if little else two


def _moved(flow: Flow, room: QRectF) -> Flow:
    """Put `flow` into the middle of the height of `room`."""
    by = QPointF(room.left(), room.top() + max(0.0, (room.height() - flow.height) / 2))
    pieces = tuple(Piece(p.role, p.text, p.where.translated(by)) for p in flow.pieces)
    return Flow(flow.symbol.translated(by), pieces, flow.height)
