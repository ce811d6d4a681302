"""A layout that goes on in the next line where there is no more room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

SPACE_PX = 8


class FlowLayout(QLayout):
    """Puts widgets side by side, in as many lines as they need.

    With `fills`, the widgets of a line share its whole width, as buttons in a card do.
    """

    def __init__(self, parent: QWidget | None = None, *, fills: bool = False) -> None:
        super().__init__(*filter(None, [parent]))
        self._items: list[QLayoutItem] = []
        self._fills = fills
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + SPACE_PX * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(60, max((item.minimumSize().height() for item in self._items), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            self._place(line, QRect(rect.x(), y, rect.width(), _height(line)))
            y += _height(line) + SPACE_PX

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = min(width, item.sizeHint().width())
            if lines and used + SPACE_PX + needed <= width:
                lines[-1].append(item)
                used += SPACE_PX + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _place(self, line: list[QLayoutItem], where: QRect) -> None:
        widths = [min(where.width(), item.sizeHint().width()) for item in line]
        spare = where.width() - sum(widths) - SPACE_PX * (len(line) - 1)
        x = where.x()
        for item, width in zip(line, widths, strict=True):
            width += spare // len(line) if self._fills else 0
            item.setGeometry(QRect(x, where.y(), width, item.sizeHint().height()))
            x += width + SPACE_PX


def _height(line: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)
