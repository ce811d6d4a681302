"""One figure in large letters, and what it counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.model import Tone
from ui import theme
from ui.widgets.fitted_text import fit

HEIGHT_PX = 96
SIDE_PX = 16
RADIUS_PX = 14


class FigureTile(QWidget):
    """A card that can be read from where the queue stands."""

    def __init__(self, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._figure = "–"
        self._word = ""
        self._count: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def figure(self) -> str:
        """What is shown in large letters."""
        return self._figure

    def show_count(self, count: int) -> None:
        """Show `count`, in the tile's tone only where there is something to count."""
        self._count = count
        self._figure = QLocale().toString(count)
        self._announce()

    def show_figure(self, figure: str) -> None:
        """Show a figure that is no plain count."""
        self._count = None
        self._figure = figure
        self._announce()

    def set_word(self, word: str) -> None:
        """Say what is counted."""
        self._word = word
        self._announce()

    def sizeHint(self) -> QSize:
        return QSize(150, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line_px = 2 if palette is theme.CONTRAST else 1
        painter.setPen(QPen(palette.color("line"), line_px))
        painter.setBrush(palette.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        inner = box.adjusted(SIDE_PX, 9, -SIDE_PX, -8)
        painter.setPen(self._ink(palette))
        family, width = self.font().family(), inner.width()
        fit(self._figure, family, True, width, 42, 34, 14, 1).paint(painter, inner)
        inner.setTop(inner.top() + 42)
        painter.setPen(palette.color("muted"))
        words = fit(self._word, family, False, width, inner.height(), 14, 9, 2)
        words.paint(painter, inner, Qt.AlignmentFlag.AlignLeft)

    def _ink(self, palette: theme.Palette) -> QColor:
        if self._tone is None or self._count == 0:
            return palette.color("text")
        return palette.ink(self._tone)

    def _announce(self) -> None:
        self.setAccessibleName(f"{self._word}: {self._figure}")
        self.setToolTip(f"{self._word}: {self._figure}")
        self.update()
