"""The attendance of a day: its figures at a glance, and its files in one click."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from checkin.report.figures import DayReport
from ui.sentences import Sentence
from ui.widgets.day_figures import DayFigures
from ui.widgets.export_panel import ExportPanel
from ui.widgets.form import Choice
from ui.widgets.page import MARGIN_PX, Page
from ui.widgets.path_picker import PathPicker

SIDE_SHARE = 0.36  # of the width, as on the desk
SIDE_LEAST_PX = 340
SIDE_MOST_PX = 560
DAYS_PX = 240


class AttendancePage(Page):
    """Who came on a day.

    Signals:
        day_chosen: The date whose figures are to be shown.
        export_requested: The files of the day that is shown shall be written.
        folder_chosen: The Path of the folder that files go to from now on.
        open_folder_requested: That folder shall be shown in the file manager.
        doubles_requested: A person wants to look at the double admissions.
    """

    day_chosen = Signal(object)
    export_requested = Signal()
    folder_chosen = Signal(object)
    open_folder_requested = Signal()
    doubles_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self._today: date | None = None
        self.days = Choice()
        self.days.setFixedWidth(DAYS_PX)
        self.header.add_action(self.days)
        self.figures = DayFigures()
        self.panel = ExportPanel()
        self.folders = PathPicker(self)
        self.setFocusProxy(self.panel.export)
        self._arrange()
        self._connect()
        self.retranslate()

    def show_days(self, days: tuple[date, ...], today: date, chosen: date) -> None:
        """Offer the days of the event."""
        self._days, self._today = days, today
        self.retranslate()
        self.days.choose(chosen.isoformat())

    @Slot(object)
    def show_report(self, report: DayReport) -> None:
        """Show the figures of a day."""
        self.header.note.set_text(report.event.name)
        self.figures.show_report(report)
        self.panel.show_report(report)

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        """Say which folder the files go to."""
        self.panel.show_folder(folder)

    @Slot(object)
    def show_written(self, paths: tuple[Path, ...]) -> None:
        """Say which files were written."""
        self.panel.show_written(paths)

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say what went wrong."""
        self.panel.show_error(sentence)

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while the files are written."""
        self.panel.set_busy(busy)
        self.days.setEnabled(not busy)

    def hideEvent(self, event: QHideEvent) -> None:
        self.folders.close()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = round(self.width() * SIDE_SHARE)
        self.panel.setFixedWidth(max(SIDE_LEAST_PX, min(SIDE_MOST_PX, width)))
        super().resizeEvent(event)

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX - 2)
        body.addWidget(self.figures, 1)
        body.addWidget(self.panel)
        self.fill(body)

    def _connect(self) -> None:
        self.days.activated.connect(self._choose_day)
        self.panel.export_requested.connect(self.export_requested)
        self.panel.open_folder_requested.connect(self.open_folder_requested)
        self.panel.folder_wanted.connect(self._ask_folder)
        self.folders.chosen.connect(self.folder_chosen)
        self.figures.doubles_requested.connect(self.doubles_requested)

    def retranslate(self) -> None:
        self.set_title(self.tr("Attendance"))
        self.days.setAccessibleName(self.tr("Day"))
        self.days.fill(tuple((day.isoformat(), self._day_words(day)) for day in self._days))

    def _day_words(self, day: date) -> str:
        words = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        return self.tr("Today, {date}").format(date=words) if day == self._today else words

    @Slot()
    def _choose_day(self) -> None:
        self.day_chosen.emit(date.fromisoformat(self.days.value()))

    @Slot()
    def _ask_folder(self) -> None:
        self.folders.open_folder(self.panel.current_folder)
