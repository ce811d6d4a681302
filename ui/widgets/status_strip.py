"""The strip at the window's foot: what works, what needs a hand, and the time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.level import Level

ORDER = ("scanner", "printer", "sync", "storage", "clock")
HEIGHT_PX = 44
MARK_PX = 13
LINE_PX = 19  # from line to line: closer than the font would have it
LEAST_PX = 64  # of an item, however small the window is
_BESIDE_PX = MARK_PX + 14 + 8  # of an item, beside its words
_ROUND_PX = 2  # widths of words are fractions, and what is just too long is cut


class StatusItem(QAbstractButton):
    """One thing and how it is; a click asks for more.

    Where there is no room for its words on one line, they take two.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = Level.OFF
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_status(self, level: Level, text: str, tool_tip: str) -> None:
        """Replace what is shown."""
        self.level = level
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tool_tip or text)
        self.update()

    def allot(self, width: int) -> None:
        """Take so much of the strip."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    @property
    def wide_px(self) -> int:
        """How much it needs on one line."""
        return self._advance(self.text()) + _BESIDE_PX

    @property
    def narrow_px(self) -> int:
        """How much it needs on two lines."""
        words = self.text().split()
        halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
        best = min((max(map(self._advance, pair)) for pair in halves), default=None)
        return self.wide_px if best is None else best + _BESIDE_PX

    def lines(self) -> tuple[str, ...]:
        """Return the words as they are painted, each line cut where it does not fit."""
        room = self.width() - _BESIDE_PX
        if self._advance(self.text()) <= room:
            return (self.text(),)
        words, first = self.text().split(), 1
        while first < len(words) and self._advance(" ".join(words[: first + 1])) <= room:
            first += 1
        parts = (" ".join(words[:first]), " ".join(words[first:]))
        elided = self.fontMetrics().elidedText
        return tuple(
            part if self._advance(part) <= room else elided(part, Qt.TextElideMode.ElideRight, room)
            for part in parts
            if part
        )

    def sizeHint(self) -> QSize:
        return QSize(self._width or self.wide_px, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST_PX, self.sizeHint().width()), HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme.current()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(palette.color("accent"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 5, -1, -5), 8, 8)
        mark = QRectF(6, (self.height() - MARK_PX) / 2, MARK_PX, MARK_PX)
        paint_mark(painter, mark, self.level)
        painter.setPen(palette.color("muted" if self.level is Level.OFF else "text"))
        lines = self.lines()
        for number, line in enumerate(lines):
            below = round((number - (len(lines) - 1) / 2) * LINE_PX)
            room = self.rect().adjusted(MARK_PX + 14, below, 0, below)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), line)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + _ROUND_PX


def paint_mark(painter: QPainter, where: QRectF, level: Level) -> None:
    """Paint the shape of `level`: colour alone would leave some operators without it."""
    palette = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    if level is Level.OK:
        painter.setBrush(palette.color("admit"))
        painter.drawEllipse(where)
    elif level is Level.WARN:
        painter.setBrush(palette.color("caution"))
        top = QPointF(where.center().x(), where.top() - 1)
        painter.drawPolygon(QPolygonF([top, where.bottomRight(), where.bottomLeft()]))
    else:
        bad = level is Level.BAD
        painter.setPen(
            QPen(
                palette.color("refuse" if bad else "muted"),
                3.5 if bad else 2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
            )
        )
        inner = where.adjusted(1, 1, -1, -1)
        if bad:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
    painter.setPen(Qt.PenStyle.NoPen)


class StatusStrip(QFrame):
    """Shows one item a thing, in the order in which they were first told of.

    Signals:
        status_chosen: The operator wants to know more about the item with this key.
    """

    status_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_strip")
        self.setFixedHeight(HEIGHT_PX + 1)
        self.items: dict[str, StatusItem] = {}
        self.clock = QLabel()
        self.clock.setObjectName("clock")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 20, 0)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        self._row.addWidget(self.clock)
        self._retranslate()

    @Slot(str, str, str, str)
    def show_status(self, key: str, level: str, text: str, tool_tip: str = "") -> None:
        """Show how the thing named `key` is.

        Args:
            key: scanner, printer, sync, storage, clock, or any other word.
            level: One of the values of Level.
            text: A few words, translated already; none where there is nothing to say.
            tool_tip: A sentence with more, such as the age of each station's news.
        """
        item = self.items.get(key)
        if item is None:
            item = StatusItem(self)
            item.clicked.connect(lambda: self.status_chosen.emit(key))
            self._row.insertWidget(sum(_rank(each) <= _rank(key) for each in self.items), item)
            self.items[key] = item
        item.show_status(Level(level), text, tool_tip)
        item.setVisible(bool(text))
        self._fit()

    def show_time(self, now: datetime, zone: tzinfo) -> None:
        """Show the event's time: stations may be set to other zones."""
        self.clock.setText(f"{now.astimezone(zone):%H:%M}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each item as much of the strip as it needs, or as there is."""
        items = [item for item in self.items.values() if not item.isHidden()]
        for item in items:
            item.ensurePolished()  # before that its font is another one
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right() + self.clock.sizeHint().width()
        room = self.width() - beside - self._row.spacing() * (len(items) + 1)
        needs = [(item.wide_px, item.narrow_px) for item in items]
        for item, width in zip(items, allotted(needs, room), strict=True):
            item.allot(width)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What works and what does not"))
        self.clock.setAccessibleName(self.tr("Time at the event"))


def allotted(needs: Sequence[tuple[int, int]], room: int) -> list[int]:
    """Return the width of each item, so that as much as possible can be read.

    Args:
        needs: What each needs on one line and on two.
        room: What there is for all of them.
    """
    widths = [wide for wide, _ in needs]
    by_gain = sorted(range(len(needs)), key=lambda each: needs[each][1] - needs[each][0])
    for each in by_gain:
        if sum(widths) <= room:
            return widths
        widths[each] = needs[each][1]
    left, most = room, max(widths, default=0)
    for place, width in enumerate(sorted(widths)):
        most = max(LEAST_PX, left // (len(widths) - place))
        if width > most:
            break
        left -= width
    return [min(width, most) for width in widths] if sum(widths) > room else widths


def _rank(key: str) -> int:
    """Return where an item stands, so that each is found in the same place every day."""
    return ORDER.index(key) if key in ORDER else len(ORDER)
