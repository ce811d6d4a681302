"""People whom two stations let in while they were apart: for a person to look at, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QEvent, QItemSelectionModel, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.merge_report import DoubleAdmission
from checkin.model import Tone
from ui import operator_messages, theme
from ui.sentences import Sentence
from ui.widgets.double_details import DoubleDetails
from ui.widgets.form import Words
from ui.widgets.list_rows import Row
from ui.widgets.page import BAR_MARGINS, MARGIN_PX, Page
from ui.widgets.row_chooser import RowChooser
from ui.widgets.verdict_symbol import Shape


class DoublesPage(Page):
    """Lists double admissions, and lets a person say what is true of each.

    Signals:
        resolve_requested: It was in order: name of the second entry, what was found, and by whom.
        take_back_requested: One passage never happened: its entry, what was found, and by whom.
    """

    resolve_requested = Signal(object, str, str)
    take_back_requested = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header.lead_back()
        self._doubles: tuple[DoubleAdmission, ...] = ()
        self._chosen: DoubleAdmission | None = None
        self._zone: tzinfo = UTC
        self._now = datetime.fromtimestamp(0, UTC)
        self.intro, self.result, self.error = Words("hint"), Words("form_label"), Words("error")
        self.list = RowChooser()
        self.details = DoubleDetails()
        self.setFocusProxy(self.list)
        self._arrange()
        self._connect()
        self.say("")
        self.retranslate()

    def show_doubles(self, doubles: Sequence[DoubleAdmission], zone: tzinfo, now: datetime) -> None:
        """Show what waits for a person; the one that is being looked at stays, if it is there."""
        self._doubles, self._zone, self._now = tuple(doubles), zone, now
        place = self._place()
        self._chosen = self._doubles[place] if self._doubles else None
        self._show_rows(place)
        self._show_chosen()

    @property
    def chosen(self) -> DoubleAdmission | None:
        """Return the one that is looked at."""
        return self._chosen

    def show_operator(self, name: str) -> None:
        """Suggest who is at the desk as the one who looks."""
        self.details.show_operator(name)

    def say(self, sentence: Sentence) -> None:
        """Say what was noted."""
        self.result.say(sentence)
        self.error.say("")

    def say_error(self, sentence: Sentence) -> None:
        """Say why nothing was noted."""
        self.result.say("")
        self.error.say(sentence)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.retranslate()  # rows carry their colours
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.say("")
        super().showEvent(event)

    def _place(self) -> int:
        """Return the place of the one that was looked at, or of the one that took its place."""
        before = self.list.currentIndex().row()
        if self._chosen is not None:
            for place, double in enumerate(self._doubles):
                if double.second == self._chosen.second:
                    return place
        return max(0, min(before, len(self._doubles) - 1))

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.intro, self.error, self.result, self.list):
            left.addWidget(part, 1 if part is self.list else 0)
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX)
        body.addLayout(left, 5)
        body.addWidget(self.details, 6)
        self.fill(body, BAR_MARGINS)

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._choose)
        self.list.selectionModel().currentRowChanged.connect(self._follow)
        self.details.resolve_requested.connect(self.resolve_requested)
        self.details.take_back_requested.connect(self.take_back_requested)

    def retranslate(self) -> None:
        title = self.tr("Let in at two stations")
        self.set_title(title)
        self.list.setAccessibleName(title)
        self._show_rows(self._place())
        self._show_chosen()

    def _show_rows(self, place: int) -> None:
        self.header.note.set_text(
            self.tr("%Ln to look at", "", len(self._doubles)) if self._doubles else ""
        )
        nothing = self.tr("Nobody waits to be looked at.")
        intro = self.tr(
            "While two stations were apart, both let the same badge in. Ask at the doors, then "
            "say what is true. All stations hear of it."
        )
        self.intro.setText(intro if self._doubles else nothing)
        rows = [self._row(double) for double in self._doubles]
        if rows != list(self.list.rows.rows):
            self.list.show_rows(rows)
        if rows and self.list.currentIndex().row() != place:
            model = self.list.selectionModel()
            index = self.list.rows.index(place)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _row(self, double: DoubleAdmission) -> Row:
        first, second = (
            operator_messages.moment(at, self._zone, self._now)
            for at in (double.first_at, double.second_at)
        )
        where = f"{first} {double.first_station} → {second} {double.second_station}"
        attendee = double.attendee
        return Row(
            attendee.name or attendee.badge_number,
            f"{where} · {double.checkpoint}",
            shape=Shape.TRIANGLE,
            ink=theme.current().ink(Tone.REPEAT),
        )

    def _show_chosen(self) -> None:
        self.details.show_double(self._chosen, self._zone, self._now)

    @Slot()
    def _follow(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._doubles):
            self._chosen = self._doubles[place]
            self._show_chosen()

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._chosen = self._doubles[place]
        self._show_chosen()
        self.details.begin()
