"""Paints one row of the desk's lists: a shape, two lines, and a word at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.verdict_symbol import Shape, paint_symbol

ROW_PX = 56
SYMBOL_PX = 22
SIDE_PX = 14
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # under which a model gives its Row

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows, already in the operator's language."""

    title: str
    subtitle: str
    right: str = ""
    aside: str = ""  # beside the title, quietly: the name in its own letters
    shape: Shape | None = None
    ink: QColor | None = None  # of the shape, and of the word at the right where it warns
    warns: bool = False
    struck: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.subtitle, self.right) if part)


class RowDelegate(QStyledItemDelegate):
    """Paints the Row that a model gives; long words are cut, never the row widened."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        font = QFont(option.font)
        _paint_selection(painter, box, state)
        _paint_row(painter, box, row, font)
        painter.restore()


def _paint_selection(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    palette = theme.current()
    accent, surface = palette.color("accent"), palette.color("surface")
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(accent, 2))
        painter.setBrush(theme.blend(surface, accent, 0.12))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend(surface, accent, 0.06))
    else:
        return
    painter.drawRoundedRect(box.adjusted(3, 2, -3, -2), 10, 10)


def _paint_row(painter: QPainter, box: QRect, row: Row, font: QFont) -> None:
    palette = theme.current()
    inner = box.adjusted(SIDE_PX, 0, -SIDE_PX, 0)
    if row.shape is not None:
        symbol = QRect(0, 0, SYMBOL_PX, SYMBOL_PX)
        symbol.moveCenter(QPoint(inner.left() + SYMBOL_PX // 2, inner.center().y()))
        ink = row.ink or palette.color("muted")
        paint_symbol(painter, symbol.toRectF(), row.shape, ink, palette.color("surface"))
        inner.setLeft(inner.left() + SYMBOL_PX + SIDE_PX)
    small = _sized(font, 14, bold=row.warns)
    if row.right:
        ink = row.ink if row.warns and row.ink else palette.color("muted")
        width = min(QFontMetrics(small).horizontalAdvance(row.right) + 2, inner.width() // 2)
        right = QRect(inner.right() - width + 1, inner.top(), width, inner.height())
        _paint_line(painter, right, row.right, small, ink)
        inner.setRight(right.left() - SIDE_PX)
    _paint_words(painter, inner, row, font)


def _paint_words(painter: QPainter, inner: QRect, row: Row, font: QFont) -> None:
    palette = theme.current()
    title = _sized(font, 16, bold=True)
    title.setStrikeOut(row.struck)
    quiet = _sized(font, 13)
    title_height = QFontMetrics(title).height()
    top = inner.center().y() - (title_height + QFontMetrics(quiet).height()) // 2
    upper = QRect(inner.left(), top, inner.width(), title_height)
    used = _paint_line(painter, upper, row.title, title, palette.color("text"))
    if row.aside and inner.width() - used > 60:
        _paint_line(painter, upper.adjusted(used + 10, 0, 0, 0), row.aside, quiet,
                    palette.color("muted"))  # fmt: skip
    lower = QRect(inner.left(), upper.bottom(), inner.width(), QFontMetrics(quiet).height())
    _paint_line(painter, lower, row.subtitle, quiet, palette.color("muted"))


def _paint_line(painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor) -> int:
    """Paint one line, cut where it is too long; return the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(ink)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def _sized(font: QFont, pixel_size: int, *, bold: bool = False) -> QFont:
    result = QFont(font)
    result.setPixelSize(pixel_size)
    result.setBold(bold)
    return result
