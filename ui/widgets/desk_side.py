"""The right-hand column of the desk: the search field, who was found or scanned, what is said."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.key_hints import KeyHints
from ui.widgets.message_bar import MessageBar
from ui.widgets.print_jobs import Question
from ui.widgets.recent_scans import RecentScans
from ui.widgets.retranslated import Retranslated
from ui.widgets.search_panel import SearchField, SearchPanel

SHARE = 0.36  # of the desk's width
LEAST_PX = 340
MOST_PX = 640
_SPACE_PX = 10


class DeskSide(Retranslated, QWidget):
    """Shows the latest scans; while something is looked up, who was found in their place.

    Signals:
        search_changed: The text to look for; empty when the search ended.
    """

    search_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField()
        self.search = SearchPanel(self.field)
        self.recent = RecentScans()
        self.caption = ElidedLabel(least_px=60)
        self.caption.setObjectName("caption")
        self.question = Question()
        self.messages = MessageBar()
        self.hints = KeyHints()
        self._lists = QStackedWidget()
        self._arrange()
        self.search.search_changed.connect(self._on_search)
        self.retranslate()

    def fit(self, desk_width: int) -> None:
        """Take the share of the desk's width that is this column's."""
        self.setFixedWidth(max(LEAST_PX, min(MOST_PX, round(desk_width * SHARE))))

    def end_search(self) -> None:
        """Show the latest scans again."""
        self.search.clear()
        self._lists.setCurrentIndex(0)

    def _arrange(self) -> None:
        recent_page = QWidget()
        recent = QVBoxLayout(recent_page)
        recent.setContentsMargins(0, 0, 0, 0)
        recent.addWidget(self.caption)
        recent.addWidget(self.recent, 1)
        self._lists.addWidget(recent_page)
        self._lists.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE_PX)
        column.addWidget(self.field)
        column.addWidget(self._lists, 1)
        column.addWidget(self.question)
        column.addWidget(self.messages)
        column.addWidget(self.hints)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Name, organization or number") + "   (F2)")
        self.field.setAccessibleName(self.tr("Search"))
        self.caption.set_text(self.tr("Recent scans"))

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._lists.setCurrentIndex(1 if text else 0)
        self.search_changed.emit(text)
