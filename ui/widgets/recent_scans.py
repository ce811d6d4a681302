"""The latest outcomes at this station, newest first."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from checkin.model import Outcome
from ui import operator_messages, theme
from ui.widgets.list_rows import ROW_ROLE, AnyIndex, Row, RowDelegate
from ui.widgets.retranslated import Retranslated
from ui.widgets.verdict_symbol import shape_of


class RecentScansModel(QAbstractListModel):
    """Turns outcomes into rows when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes: tuple[Outcome, ...] = ()
        self._zone: tzinfo = UTC

    def set_outcomes(self, outcomes: tuple[Outcome, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._outcomes = outcomes
        self.endResetModel()

    def set_zone(self, zone: tzinfo) -> None:
        """Show times as the clocks at the event do."""
        self._zone = zone
        self.retranslate()

    def retranslate(self) -> None:
        """Say that every row reads differently now."""
        if self._outcomes:
            self.dataChanged.emit(self.index(0), self.index(len(self._outcomes) - 1))

    def outcome(self, index: AnyIndex) -> Outcome:
        """Return what the row at `index` stands for."""
        return self._outcomes[index.row()]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._outcomes)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(self.outcome(index))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._row(self.outcome(index)).spoken
        return None

    def _row(self, outcome: Outcome) -> Row:
        title, subtitle = operator_messages.brief(outcome, self._zone)
        time = operator_messages.moment(outcome.at, self._zone, outcome.at)
        palette = theme.current()
        ink: QColor = palette.ink(outcome.verdict.tone)
        return Row(
            title,
            subtitle,
            right=time,
            shape=shape_of(outcome),
            ink=palette.color("muted") if outcome.undone else ink,
            struck=outcome.undone,
        )


class DeskList(QListView):
    """A list that leaves letters to the search field and tells of a chosen row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(120, 60)

    def row_after(self, key: int, page: int) -> int:
        """Return the row to which an arrow key or a page key leads; `page` is how far the latter.

        The keys come from a search field, which keeps the focus; the first of them leads to the
        first row.
        """
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }  # fmt: skip
        row = self.currentIndex().row()
        return 0 if row < 0 else max(0, row + steps[Qt.Key(key)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own search in lists would swallow the letters of a name."""
        if event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class RecentScans(Retranslated, DeskList):
    """Lists the latest outcomes.

    Signals:
        details_requested: All about the attendee with this id is wanted.
    """

    details_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RecentScansModel(self)
        self.setModel(self.rows)
        self.activated.connect(self._request_details)
        self.clicked.connect(self._request_details)
        self.retranslate()

    @Slot(object)
    def show_recent(self, outcomes: tuple[Outcome, ...]) -> None:
        """Replace what is listed; the newest comes first."""
        self.rows.set_outcomes(outcomes)

    def set_zone(self, zone: tzinfo) -> None:
        """Show times as the clocks at the event do."""
        self.rows.set_zone(zone)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Recent scans"))
        self.rows.retranslate()

    @Slot(QModelIndex)
    def _request_details(self, index: QModelIndex) -> None:
        attendee = self.rows.outcome(index).attendee
        if attendee is not None:
            self.details_requested.emit(attendee.id)
