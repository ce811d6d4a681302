"""The strip at the window's foot: what works, what needs a hand, and the time."""

from __future__ import annotations

from datetime import datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme

ORDER = ("scanner", "printer", "sync", "storage", "clock")
HEIGHT_PX = 44
MARK_PX = 13


class Level(StrEnum):
    """How a thing is; each has a shape of its own."""

    OK = "ok"  # a dot
    WARN = "warn"  # a triangle
    BAD = "bad"  # a cross
    OFF = "off"  # a ring: not used


class StatusItem(QAbstractButton):
    """One thing and how it is; a click asks for more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = Level.OFF
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_status(self, level: Level, text: str, tool_tip: str) -> None:
        """Replace what is shown."""
        self.level = level
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tool_tip or text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + MARK_PX + 12 + 14, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(64, self.sizeHint().width()), HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme.current()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(palette.color("accent"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 5, -1, -5), 8, 8)
        mark = QRectF(6, (self.height() - MARK_PX) / 2, MARK_PX, MARK_PX)
        paint_mark(painter, mark, self.level)
        room = self.rect().adjusted(MARK_PX + 14, 0, -6, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(palette.color("muted" if self.level is Level.OFF else "text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


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
            text: A few words, translated already.
            tool_tip: A sentence with more, such as the age of each station's news.
        """
        item = self.items.get(key)
        if item is None:
            item = StatusItem(self)
            item.clicked.connect(lambda: self.status_chosen.emit(key))
            self._row.insertWidget(sum(_rank(each) <= _rank(key) for each in self.items), item)
            self.items[key] = item
        item.show_status(Level(level), text, tool_tip)

    def show_time(self, now: datetime, zone: tzinfo) -> None:
        """Show the event's time: stations may be set to other zones."""
        self.clock.setText(f"{now.astimezone(zone):%H:%M}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What works and what does not"))
        self.clock.setAccessibleName(self.tr("Time at the event"))


def _rank(key: str) -> int:
    """Return where an item stands, so that each is found in the same place every day."""
    return ORDER.index(key) if key in ORDER else len(ORDER)
