"""How many of each group came: a name, a bar and two numbers a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme

LINE_PX = 30
BAR_PX = 12
GAP_PX = 12
NAME_SHARE = 0.40  # of the width


@dataclass(frozen=True, slots=True)
class Bar:
    """One group, in words already."""

    name: str
    count: int
    of: int  # how many there could be; the bar's full length
    more: str = ""  # another figure, such as how many are inside now

    @property
    def figures(self) -> str:
        """Both numbers as they are shown."""
        number = QLocale().toString
        figures = f"{number(self.count)} / {number(self.of)}"
        return f"{figures} · {self.more}" if self.more else figures


class BarList(QWidget):
    """Paints one line a group, as high as there are groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Return what is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Replace all lines."""
        self._bars = tuple(bars)
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.figures}" for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, LINE_PX * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LINE_PX * len(self._bars))

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a name that was cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = event.pos().y() // LINE_PX
            if 0 <= line < len(self._bars):
                bar = self._bars[line]
                QToolTip.showText(event.globalPos(), f"{bar.name}: {bar.figures}", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        figures_px = max((metrics.horizontalAdvance(b.figures) for b in self._bars), default=0.0)
        first = max(0, event.rect().top() // LINE_PX)
        last = min(len(self._bars), event.rect().bottom() // LINE_PX + 1)
        for line in range(first, last):
            where = QRectF(0, line * LINE_PX, self.width(), LINE_PX)
            self._paint_bar(painter, where, self._bars[line], figures_px)

    def _paint_bar(self, painter: QPainter, where: QRectF, bar: Bar, figures_px: float) -> None:
        palette = theme.current()
        metrics = QFontMetricsF(self.font())
        name_px = where.width() * NAME_SHARE
        left, right = where.left() + name_px + GAP_PX, where.right() - figures_px - GAP_PX
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, name_px)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(palette.color("text"))
        painter.drawText(where, middle, name)
        painter.drawText(where, middle | int(Qt.AlignmentFlag.AlignRight), bar.figures)
        if right - left < 2 * BAR_PX:
            return
        track = QRectF(left, where.center().y() - BAR_PX / 2, right - left, BAR_PX)
        share = min(1.0, bar.count / bar.of) if bar.of else 0.0
        ground = theme.blend(palette.color("surface"), palette.color("line"), 0.6)
        line = palette.color("line") if palette is theme.CONTRAST else ground
        painter.setPen(QPen(line, 1))
        painter.setBrush(palette.color("surface") if palette is theme.CONTRAST else ground)
        painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
        if share > 0:
            track.setWidth(max(float(BAR_PX), track.width() * share))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("admit"))
            painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
