"""A badge whose elements are moved and resized by mouse and arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checkin.badge.layout import BadgeLayout, Box
from ui import theme
from ui.widgets.box_geometry import GRIPS, STEP_MM, Grip, moved, resized
from ui.widgets.element_list import BADGE
from ui.widgets.paper_view import PaperView

HANDLE_PX = 10
REACH_PX = 9  # around a handle's middle where it can be taken
STILL_PX = 4  # so far a press is a click, not a drag
_INSIDE: Grip = (0, 0)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DELETES = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class LayoutCanvas(PaperView):
    """Shows one layout, and tells what the operator wants to stand where.

    Signals:
        element_chosen: The place of the element that was clicked, BADGE for the paper itself.
        box_wanted: The place of an element, the Box it shall have, and the number of the
            gesture that this is a part of.
        remove_requested: The chosen element shall be taken off.
    """

    element_chosen = Signal(int)
    box_wanted = Signal(int, object, int)
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: BadgeLayout | None = None
        self._chosen = BADGE
        self._bad: frozenset[int] = frozenset()
        self._gesture = 0
        self._grip: Grip | None = None
        self._pressed_at = QPointF()
        self._pressed_box: Box | None = None
        self._is_dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_layout(self, layout: BadgeLayout, chosen: int, bad: frozenset[int]) -> None:
        """Show where the elements are.

        Args:
            layout: With the elements.
            chosen: The place of the one that can be moved; BADGE for none.
            bad: The places of those with which something is wrong.
        """
        self._layout, self._chosen, self._bad = layout, chosen, bad
        self.update()

    def box_px(self, box: Box) -> QRectF:
        """Return where on the widget a box is."""
        paper, scale = self._place(), self._scale()
        return QRectF(
            paper.left() + box.x_mm * scale, paper.top() + box.y_mm * scale,
            box.w_mm * scale, box.h_mm * scale,
        )  # fmt: skip

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            return
        at = event.position()
        grip = self._grip_at(at)
        if grip is None:
            self._chosen = self._place_at(at)
            self.element_chosen.emit(self._chosen)
            grip = _INSIDE
        self._pressed_at, self._pressed_box, self._is_dragged = at, self._box(), False
        self._grip = grip if self._pressed_box is not None else None
        self._gesture += 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grip is None or self._pressed_box is None or self._layout is None:
            self._show_cursor(at)
            return
        by = at - self._pressed_at
        if not self._is_dragged and by.manhattanLength() < STILL_PX:
            return
        self._is_dragged = True
        right_mm, down_mm = by.x() / self._scale(), by.y() / self._scale()
        self._want(self._pressed_box, self._grip, right_mm, down_mm)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._show_cursor(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        grows = modifiers == Qt.KeyboardModifier.ShiftModifier
        box = self._box()
        if box is not None and event.key() in _DELETES and not modifiers.value:
            self.remove_requested.emit()
            return
        if arrow is None or box is None or not (grows or not modifiers.value):
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._gesture += 1
        self._want(box, (1, 1) if grows else _INSIDE, arrow[0] * STEP_MM, arrow[1] * STEP_MM)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._layout is None or self.image.isNull():
            return
        painter = QPainter(self)
        for place, element in enumerate(self._layout.elements):
            if element.on and place != self._chosen:
                color = theme.LIGHT.color("refuse" if place in self._bad else "muted")
                self._paint_outline(painter, element.box, color, place in self._bad)
        box = self._box()
        if box is not None:
            self._paint_chosen(painter, self.box_px(box))

    # inside

    def _want(self, box: Box, grip: Grip, right_mm: float, down_mm: float) -> None:
        assert self._layout is not None
        paper = self._layout.width_mm, self._layout.height_mm
        if grip == _INSIDE:
            wanted = moved(box, right_mm, down_mm, paper)
        else:
            wanted = resized(box, grip, right_mm, down_mm, paper)
        if wanted != self._box():
            self.box_wanted.emit(self._chosen, wanted, self._gesture)

    def _box(self) -> Box | None:
        if self._layout is None or not 0 <= self._chosen < len(self._layout.elements):
            return None
        return self._layout.elements[self._chosen].box

    def _scale(self) -> float:
        assert self._layout is not None
        return max(0.01, self._place().width() / self._layout.width_mm)

    def _place_at(self, at: QPointF) -> int:
        """Return the smallest element there: it may lie within a larger one."""
        assert self._layout is not None
        there = [
            (element.box.w_mm * element.box.h_mm, place)
            for place, element in enumerate(self._layout.elements)
            if element.on and self.box_px(element.box).adjusted(-2, -2, 2, 2).contains(at)
        ]
        return min(there)[1] if there else BADGE

    def _grip_at(self, at: QPointF) -> Grip | None:
        """Return by which handle of the chosen element the mouse would take it."""
        box = self._box()
        if box is None:
            return None
        for grip, middle in _handles(self.box_px(box)):
            reach = QRectF(0, 0, 2 * REACH_PX, 2 * REACH_PX)
            reach.moveCenter(middle)
            if reach.contains(at):
                return grip
        return None

    def _show_cursor(self, at: QPointF) -> None:
        if self._layout is None:
            return
        grip = self._grip_at(at)
        if grip is None and self._place_at(at) < 0:
            self.unsetCursor()
            return
        across, down = grip or _INSIDE
        key = (-across, -down) if across < 0 or (not across and down < 0) else (across, down)
        self.setCursor(_CURSORS[key])

    def _paint_outline(self, painter: QPainter, box: Box, color: QColor, strong: bool) -> None:
        color.setAlpha(255 if strong else 110)
        painter.setPen(QPen(color, 2 if strong else 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.box_px(box))

    def _paint_chosen(self, painter: QPainter, where: QRectF) -> None:
        accent = theme.LIGHT.color("accent")  # the paper is white in every palette
        veil = QColor(accent)
        veil.setAlpha(22)
        painter.fillRect(where, veil)
        painter.setPen(QPen(accent, 3 if self.hasFocus() else 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(where)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(QColor("#FFFFFF"))
        for _, middle in _handles(where):
            handle = QRectF(0, 0, HANDLE_PX, HANDLE_PX)
            handle.moveCenter(middle)
            painter.drawRect(handle)


def _handles(where: QRectF) -> list[tuple[Grip, QPointF]]:
    """Return the handles of a box; one that is low or narrow has none in the middle of a side."""
    room = 4 * HANDLE_PX
    handles = []
    for across, down in GRIPS:
        if (not across and where.width() < room) or (not down and where.height() < room):
            continue
        middle = where.center()
        handles.append(
            (
                (across, down),
                QPointF(
                    middle.x() + across * where.width() / 2,
                    middle.y() + down * where.height() / 2,
                ),
            )
        )
    return handles
