"""The people whom a search found, as rows that tell namesakes apart."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from checkin.model import Hit, Status, Tone
from ui import attendee_words, operator_messages, theme
from ui.widgets.list_rows import ROW_ROLE, AnyIndex, Row
from ui.widgets.verdict_symbol import Shape


class HitsModel(QAbstractListModel):
    """Turns hits into rows when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Return who is listed, best first."""
        return self._hits

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def retranslate(self) -> None:
        """Say that every row reads differently now."""
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(self._hits[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._row(self._hits[index.row()]).spoken
        return None

    def _row(self, hit: Hit) -> Row:
        person = hit.attendee
        row_words = operator_messages.about(person) or person.badge_number
        palette = theme.current()
        if person.status is not Status.CONFIRMED:
            tone = Tone.ACTION if person.status in (Status.PENDING, Status.UNPAID) else Tone.REFUSE
            shape = Shape.INFO if tone is Tone.ACTION else Shape.CROSS
            word = attendee_words.status_word(person.status)
            return Row(
                person.name, row_words, word, person.native_name, shape, palette.ink(tone), True
            )
        if hit.inside:
            return Row(
                person.name, row_words, self.tr("Inside"), person.native_name, Shape.TICK,
                palette.ink(Tone.ADMIT), True,
            )  # fmt: skip
        return Row(person.name, row_words, person.badge_number, person.native_name, Shape.PERSON)
