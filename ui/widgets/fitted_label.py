"""Labels that never make their window wider: they shrink their letters, or cut the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.fitted_text import FittedText, fit


class FittedLabel(QWidget):
    """Shows a text in the largest letters that fit.

    A wrapped QLabel asks for the width of its longest word and so widens the whole window;
    this one takes what it is given.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        largest_px: int = 96,
        smallest_px: int = 11,
        max_lines: int = 2,
        bold: bool = True,
        height_px: int = 0,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._largest_px = largest_px
        self._smallest_px = smallest_px
        self._max_lines = max_lines
        self._bold = bold
        self._height_px = height_px  # none: as high as the layout makes it
        vertical = QSizePolicy.Policy.Fixed if height_px else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)

    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`, which is also what a screen reader says."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def fitted(self) -> FittedText:
        """Return the lines and the size that the label shows at its present size."""
        return fit(
            self._text, self.font().family(), self._bold, self.width(), self.height(),
            self._largest_px, self._smallest_px, self._max_lines,
        )  # fmt: skip

    def sizeHint(self) -> QSize:
        return QSize(0, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fitted()
        where = self.rect().toRectF()
        where.setTop(max(0.0, (self.height() - text.height) / 2))
        text.paint(painter, where)


class ElidedLabel(QWidget):
    """Shows the longest of its texts that fits into one line, and cuts that as a last resort.

    One that `fills` its row takes what the others leave, and lets none of them be cut while it
    has a shorter text, or more than its least.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_px: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self._fills = fills
        self._align = align
        self._texts: tuple[str, ...] = ("",)
        self._least_px = least_px
        wide = QSizePolicy.Policy.MinimumExpanding if fills else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the full text."""
        return self._texts[0]

    def set_text(self, text: str, *shorter: str) -> None:
        """Show `text`, or the first of the `shorter` ones for which there is room."""
        self._texts = (text, *shorter)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    @property
    def full_px(self) -> int:
        """Return how wide the full text is."""
        return self.fontMetrics().horizontalAdvance(self._texts[0]) + 2

    def sizeHint(self) -> QSize:
        if self._fills:
            return self.minimumSizeHint()
        return QSize(self.full_px, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the shortest text, unless it may be cut to less."""
        metrics = self.fontMetrics()
        shortest = metrics.horizontalAdvance(self._texts[-1]) + 2
        return QSize(min(self._least_px or shortest, shortest), metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = choose(self.fontMetrics(), self.width(), self._texts)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | self._align), shown)


def choose(metrics: QFontMetrics, width: int, texts: tuple[str, ...]) -> str:
    """Return the first of `texts` that fits into `width`, or the last of them cut."""
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, width)
