"""One button that writes the day's files, where they go, and whose entries they hold."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.report.figures import DayReport, Source
from ui import operator_messages
from ui.report_words import report_words
from ui.sentences import Sentence
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.form import Words
from ui.widgets.list_rows import Row
from ui.widgets.retranslated import Retranslated
from ui.widgets.row_list import RowList
from ui.widgets.scroll_area import ScrollArea

SHOWN_SOURCES = 4  # without scrolling in their list


class ExportPanel(Retranslated, QWidget):
    """The one thing that organizers ask for at the end of the day.

    Signals:
        export_requested: The files of the day shall be written.
        folder_wanted: The operator wants to choose another folder.
        open_folder_requested: The folder shall be shown in the file manager.
    """

    export_requested = Signal()
    folder_wanted = Signal()
    open_folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._report: DayReport | None = None
        self._busy = False
        self._written: tuple[Path, ...] = ()
        self.export = QPushButton()
        self.export.setObjectName("export")
        self.export.setMinimumWidth(120)
        self.formats = Words("hint")
        self.folder = ElidedLabel(least_px=60)
        self.folder.setObjectName("caption")
        self.change = QPushButton()
        self.result = QFrame()
        self.result.setObjectName("message")
        self.result.setProperty("level", "ok")
        self.saved = Words("form_label")
        self.files = Words()
        self.files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = QPushButton()
        self.error = Words("error")
        self.caption = Words("caption")
        self.sources = RowList()
        self.note = Words("hint")
        self._scroll = ScrollArea()
        self._arrange()
        self.result.hide()
        self.error.hide()
        self.export.clicked.connect(self.export_requested)
        self.change.clicked.connect(self.folder_wanted)
        self.open.clicked.connect(self.open_folder_requested)
        self.retranslate()

    @property
    def current_folder(self) -> Path:
        """Return the folder that the files go to."""
        return self._folder

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        """Say which folder the files go to."""
        self._folder = folder
        self.retranslate()

    @Slot(object)
    def show_report(self, report: DayReport) -> None:
        """Say whose entries the files would hold."""
        self._report = report
        self.retranslate()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while the files are written."""
        self._busy = busy
        if busy:
            self.show_error("")
            self.result.hide()
        self.export.setEnabled(not busy)
        self.retranslate()

    @Slot(object)
    def show_written(self, paths: tuple[Path, ...]) -> None:
        """Say which files were written."""
        self._written = paths
        self.result.show()
        self.retranslate()
        if self.isVisible():
            self.open.setFocus()

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why nothing was written; nothing puts the line away."""
        self.error.say(sentence)
        if sentence and self.isVisible():
            self.change.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        busy, ready = self.tr("The files are being written…"), self.tr("Export the day")
        self.export.setText(busy if self._busy else ready)
        self.formats.setText(self.tr("A workbook, a table and a printable sheet with totals"))
        self.folder.set_text(self.tr("Into {folder}").format(folder=_short(self._folder)))
        self.folder.setToolTip(str(self._folder))
        self.change.setText(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Choose another folder"))
        self.open.setText(self.tr("Open folder"))
        self.saved.setText(self.tr("Written. You can find the files here:"))
        self.files.setText("\n".join([_short(self._folder), *(p.name for p in self._written)]))
        words = report_words()
        self.caption.setText(words.sources)
        self.sources.setAccessibleName(words.sources)
        self.note.setText(words.what_is_included)
        if self._report is not None:
            made_at = self._report.made_at
            self.sources.show_rows([self._source(s, made_at) for s in self._report.sources])
            self.sources.fit_height(SHOWN_SOURCES)

    def _source(self, source: Source, made_at: datetime) -> Row:
        count = self.tr("%Ln entries", "", source.entries)
        until = report_words().nothing_yet
        if source.last_at is not None:
            zone = source.last_at.tzinfo or UTC
            time = operator_messages.moment(source.last_at, zone, made_at)
            until = self.tr("up to {time}").format(time=time)
        return Row(source.station, count, until)

    def _arrange(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder)
        where.addStretch(1)
        where.addWidget(self.change)
        inside = QVBoxLayout(self.result)
        inside.setContentsMargins(16, 12, 16, 12)
        for part in (self.saved, self.files, self.open):
            inside.addWidget(part)
        page = QWidget()
        rest = QVBoxLayout(page)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(10)
        rest.addWidget(self.formats)
        rest.addLayout(where)
        for widget in (self.error, self.result, self.caption, self.sources, self.note):
            rest.addWidget(widget)
        rest.addStretch(1)
        self._scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.export)
        column.addWidget(self._scroll, 1)


def _short(folder: Path) -> str:
    """Return the folder as people write it: the home folder needs no name."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere, or a user without a home
        return str(folder)
