"""What importing a list would change, for a person to look at before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.model import Attendee, Tone
from checkin.roster import RosterPreview
from ui import roster_words, theme
from ui.widgets.figure_tile import FigureTile
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.form import Choice
from ui.widgets.list_rows import Row
from ui.widgets.row_list import RowList
from ui.widgets.tab_button import TabButton
from ui.widgets.verdict_symbol import Shape

REJECTED, LOOKALIKES, COLUMNS = range(3)


@dataclass(frozen=True, slots=True)
class ListPreview:
    """A list that was read, and the people on the roster whom its rows look like."""

    file: str
    preview: RosterPreview
    people: Mapping[str, Attendee] = field(default_factory=dict)  # by id

    @property
    def changes(self) -> int:
        """How many people importing it would add or change."""
        return len(self.preview.added) + len(self.preview.updated)


class PreviewPanel(QWidget):
    """The figures of a list, and the rows that need a look.

    Signals:
        sheet_chosen: Another sheet of the file, by its name, shall be read instead.
        rejected_wanted: The rows that are left out shall be saved.
    """

    sheet_chosen = Signal(str)
    rejected_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_actions: bool = True) -> None:
        super().__init__(parent)
        self._has_actions = has_actions
        self._list: ListPreview | None = None
        self._part = REJECTED
        self.source = ElidedLabel(least_px=60)
        self.source.setObjectName("caption")
        self.sheets = Choice()
        self.sheets.activated.connect(self._choose_sheet)
        self.added = FigureTile(Tone.ADMIT)
        self.updated = FigureTile(Tone.ACTION)
        self.unchanged = FigureTile()
        self.rejected = FigureTile(Tone.REFUSE)
        self.parts = tuple(TabButton() for _ in range(3))
        self.save = QPushButton()
        self.save.setMinimumWidth(44)
        self.save.clicked.connect(self.rejected_wanted)
        self.remark = QLabel(wordWrap=True)
        self.remark.setObjectName("caption")
        self.remark.setMinimumWidth(1)
        self.rows = RowList()
        self._arrange()
        self.retranslate()

    @property
    def shown(self) -> ListPreview | None:
        """Return the list that is looked at."""
        return self._list

    @Slot(object)
    def show_list(self, shown: ListPreview | None) -> None:
        """Show another list, beginning with what needs a look first."""
        self._list = shown
        if shown is not None:
            looks = (shown.preview.rejected, shown.preview.lookalikes)
            self._part = next((n for n, rows in enumerate(looks) if rows), COLUMNS)
            self._fill_sheets(shown.preview)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show_part()  # rows carry their colours
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.added.set_word(self.tr("New people"))
        self.updated.set_word(self.tr("Changed"))
        self.unchanged.set_word(self.tr("Unchanged"))
        self.rejected.set_word(self.tr("Rows left out"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.setToolTip(self.tr("Other sheets look like lists of people as well."))
        self.save.setText(self.tr("Save these rows…"))
        self.rows.setAccessibleName(self.tr("Rows of the list"))
        if self._list is not None:
            self._show(self._list)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.source)
        head.addWidget(self.sheets)
        head.addStretch(1)
        tiles = QHBoxLayout()
        for tile in (self.added, self.updated, self.unchanged, self.rejected):
            tiles.addWidget(tile)
        tabs = QHBoxLayout()
        group = QButtonGroup(self)
        for number, button in enumerate(self.parts):
            button.clicked.connect(partial(self._choose_part, number))
            group.addButton(button)
            tabs.addWidget(button)
        tabs.addStretch(1)
        tabs.addWidget(self.save)
        self.sheets.setVisible(False)
        if not self._has_actions:  # a new event has nobody yet
            self.updated.hide()
            self.unchanged.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for layout in (head, tiles, tabs):
            column.addLayout(layout)
        column.addWidget(self.remark)
        column.addWidget(self.rows, 1)

    def _fill_sheets(self, preview: RosterPreview) -> None:
        self.sheets.clear()
        self.sheets.addItems([preview.sheet, *preview.other_sheets])
        self.sheets.setVisible(self._has_actions and bool(preview.other_sheets))

    def _show(self, shown: ListPreview) -> None:
        preview, number = shown.preview, QLocale().toString
        self.source.set_text(" · ".join(t for t in (shown.file, self._sheet_words(preview)) if t))
        self.added.show_count(len(preview.added))
        self.updated.show_count(len(preview.updated))
        self.unchanged.show_count(preview.unchanged)
        self.rejected.show_count(len(preview.rejected))
        titles = (
            (self.tr("Left out"), len(preview.rejected)),
            (self.tr("Namesakes"), len(preview.lookalikes)),
            (self.tr("Columns"), len(preview.columns)),
        )
        for button, (title, count) in zip(self.parts, titles, strict=True):
            button.set_words(title, number(count))
        self._show_part()

    def _sheet_words(self, preview: RosterPreview) -> str:
        if not preview.sheet:
            return ""
        return self.tr("sheet “{name}”").format(name=preview.sheet)

    def _show_part(self) -> None:
        if self._list is None:
            return
        self.parts[self._part].setChecked(True)
        makers = (self._rejected_rows, self._lookalike_rows, self._column_rows)
        rows = makers[self._part](self._list)
        self.rows.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.save.setVisible(self._has_actions and self._part == REJECTED and bool(rows))
        self.remark.setText(self._remark(self._list.preview, bool(rows)))

    def _remark(self, preview: RosterPreview, has_rows: bool) -> str:
        if self._part == REJECTED:
            fix = self.tr("Mend these rows in the list and import it again; nothing comes twice.")
            return fix if has_rows else self.tr("Every row can be imported.")
        if self._part == LOOKALIKES:
            ask = self.tr("They are imported as people of their own. Look whether one came twice.")
            return ask if has_rows else self.tr("No new person has the name of another one.")
        if preview.unread:
            return self.tr("Not read: {columns}").format(columns=", ".join(preview.unread))
        return self.tr("All columns are read.")

    def _rejected_rows(self, shown: ListPreview) -> list[Row]:
        ink = theme.current().ink(Tone.REFUSE)
        return [
            Row(self._row_word(item.row), roster_words.rejection(item), shape=Shape.CROSS, ink=ink)
            for item in shown.preview.rejected
        ]

    def _lookalike_rows(self, shown: ListPreview) -> list[Row]:
        ink = theme.current().ink(Tone.REPEAT)
        fields = {change.attendee_id: change.fields for change in shown.preview.added}
        rows = []
        for item in shown.preview.lookalikes:
            new = fields.get(item.attendee_id, {})
            about = (new.get(name, "") for name in ("organisation", "country"))
            where = " · ".join(part for part in (self._row_word(item.row), *about) if part)
            other = self._other(shown, item.other_id, item.other_row)
            rows.append(Row(new.get("name", ""), where, other, shape=Shape.TRIANGLE, ink=ink))
        return rows

    def _other(self, shown: ListPreview, attendee_id: str, row: int) -> str:
        if row:
            return self.tr("and row {row}").format(row=QLocale().toString(row))
        known = shown.people.get(attendee_id)
        number = known.badge_number if known else ""
        return self.tr("and on the list already: {number}").format(number=number or "–")

    def _column_rows(self, shown: ListPreview) -> list[Row]:
        ink = theme.current().ink(Tone.ADMIT)
        return [
            Row(roster_words.field_word(column.field), column.heading, shape=Shape.TICK, ink=ink)
            for column in shown.preview.columns
        ]

    def _row_word(self, row: int) -> str:
        return self.tr("Row {row}").format(row=QLocale().toString(row))

    def _choose_part(self, part: int, checked: bool = False) -> None:
        self._part = part
        self._show_part()

    @Slot(int)
    def _choose_sheet(self, index: int) -> None:
        if self._list is not None and self.sheets.itemText(index) != self._list.preview.sheet:
            self.sheet_chosen.emit(self.sheets.itemText(index))
