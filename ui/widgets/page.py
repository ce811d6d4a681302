"""What all pages beside the desk have in common."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.widgets.keys import add_key
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated

MARGIN_PX = 20
DESK_MARGINS = QMargins(MARGIN_PX, 18, MARGIN_PX, 14)  # as on the desk
BAR_MARGINS = QMargins(MARGIN_PX, 16, 12, 14)  # with a scroll bar at the right
EVEN_MARGINS = QMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)


class Page(Retranslated, QWidget):
    """A head with the way back, and below it what the page is about.

    Each page makes its parts, gives them to `fill`, and then says its words by `retranslate`.

    Signals:
        opened: The page is looked at now.
        back_requested: The operator wants the desk again.
    """

    opened = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = PageHeader()
        self.header.back_requested.connect(self.back_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        add_key(self, "Esc", self.step_back)

    def fill(self, body: QLayout, margins: QMargins = DESK_MARGINS) -> None:
        """Put `body` below the head."""
        body.setContentsMargins(margins)
        self._column.addLayout(body, 1)

    def set_title(self, title: str) -> None:
        """Say in the head, and to a screen reader, what the page is."""
        self.setAccessibleName(title)
        self.header.title.set_text(title)

    @Slot()
    def step_back(self) -> None:
        """Leave what was opened last: the page, where it does not say otherwise."""
        self.back_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # a window that comes back from the task bar goes on as it was
            self.setFocus()
        self.opened.emit()
