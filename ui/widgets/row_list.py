"""A list of rows that somebody else has put into words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.widgets.list_rows import ROW_PX, ROW_ROLE, AnyIndex, Row
from ui.widgets.recent_scans import DeskList


class RowsModel(QAbstractListModel):
    """Holds rows as they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """Return what is listed."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return None


class RowList(DeskList):
    """Shows rows to read; nothing is chosen in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace what is listed."""
        self.rows.set_rows(rows)

    def fit_height(self, most: int) -> None:
        """Be as high as the rows are, for `most` of them; more can be scrolled to."""
        shown = max(1, min(most, len(self.rows.rows)))
        self.setFixedHeight(shown * ROW_PX + 2 * self.frameWidth() + 12)
