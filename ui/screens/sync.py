"""The other stations: who has which news, and all ways in which entries travel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.merge_report import FileResult
from checkin.model import Operator
from checkin.network_status import NetworkStatus, Safety, StationLine, Stranger
from ui.sentences import Sentence
from ui.widgets.exchange_panel import ExchangePanel
from ui.widgets.exchange_picker import ExchangePicker
from ui.widgets.import_progress import ImportProgress, ImportState
from ui.widgets.merge_view import MergeView
from ui.widgets.page import BAR_MARGINS, MARGIN_PX, Page
from ui.widgets.revocation_dialog import RevocationDialog
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.station_details import StationDetails
from ui.widgets.stations_panel import StationsPanel

PANEL_PX = 390


class SyncPage(Page):
    """Says what this station knows of the others, and lets entries be given and taken.

    Signals:
        export_requested: All entries shall be written into the folder with this Path.
        import_requested: The attendance files with these Paths shall be taken in.
        salvage_requested: What is whole in the file with this Path shall be taken in.
        stop_requested: No further file shall be taken in.
        pack_requested: A pack shall be written to this Path under this passphrase.
        connect_requested: A station shall be connected to at this address.
        forget_requested: It shall not be connected to any more at this address.
        revocation_wanted: The station with this id shall lose its place: ask a supervisor.
        revocation_requested: The station's id; the supervisor's id, PIN and reason.
        rename_requested: This station shall be called so.
        doubles_requested: The double admissions shall be looked at.
        settled: The StationLine or the Stranger that a person has seen to.
    """

    export_requested = Signal(object)
    import_requested = Signal(list)
    salvage_requested = Signal(object)
    stop_requested = Signal()
    pack_requested = Signal(object, str)
    connect_requested = Signal(str)
    forget_requested = Signal(str)
    revocation_wanted = Signal(str)
    revocation_requested = Signal(str, str, str, str)
    rename_requested = Signal(str)
    doubles_requested = Signal()
    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = StationsPanel()
        self.progress = ImportProgress()
        self.panel, self.details, self.merged = ExchangePanel(), StationDetails(), MergeView()
        self.files = ExchangePicker(self)
        self.dialog: RevocationDialog | None = None
        self._held = False  # a report waits until nothing is typed in its place
        self._side = QStackedWidget()
        self._exchange = ScrollArea(self.panel, takes_focus=False)
        self._arrange()
        self._connect_list()
        self._connect_panel()
        self.retranslate()

    def show_stations(
        self,
        lines: Sequence[StationLine],
        strangers: Sequence[Stranger],
        now: datetime,
        zone: tzinfo,
        own_version: str,
    ) -> None:
        """Show what is known of each station, and who tried to be one."""
        self.list.show_stations(lines, strangers, now, zone, own_version)
        shown = self.details.line
        if shown is not None:
            for line in lines:
                if line.id == shown.id:
                    self.details.show_station(line, self.list.words)

    @Slot(object)
    def show_network(self, status: NetworkStatus | None) -> None:
        """Say who is in the network; None where the exchange does not run."""
        self.list.show_network(status)
        self.panel.typed.show_addresses(status.typed if status else ())

    def show_safety(self, safety: Safety) -> None:
        """Say what would be lost with this laptop."""
        self.list.show_safety(safety)

    def show_doubles(self, count: int) -> None:
        """Say how many double admissions wait for a person."""
        self.list.show_doubles(count)

    @Slot(object)
    def show_progress(self, state: ImportState | None) -> None:
        """Say how far the taking in of files is."""
        self.progress.show_state(state)

    def show_results(self, results: Sequence[FileResult], zone: tzinfo, now: datetime) -> None:
        """Say what came of files that were taken in; a field that is typed in stays until then."""
        self.merged.show_results(results, zone, now)
        self._held = True
        self._show_held()

    def say_error(self, sentence: Sentence) -> None:
        """Say why a wish was not fulfilled, where it was made."""
        self.panel.say_error(sentence)
        if self.merged.is_unread:
            self.merged.say_error(sentence)

    def ask_revocation(self, station: str, name: str, supervisors: tuple[Operator, ...]) -> None:
        """Ask a supervisor whether a station shall lose its place."""
        self.close_dialog()
        dialog = RevocationDialog(name, supervisors, self)
        dialog.confirmed.connect(
            lambda supervisor, pin, reason: self.revocation_requested.emit(
                station, supervisor, pin, reason
            )
        )
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    @Slot(object)
    def refuse_wish(self, sentence: Sentence) -> None:
        """Say why what was wished for a station was not done."""
        if self.dialog is not None:
            self.dialog.show_error(sentence)
        else:
            self.details.show_error(sentence)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_dialog()
        self.panel.forget_passphrase()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:  # of the field for which a report waits
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._show_held)
        return False

    @Slot()
    def close_dialog(self) -> None:
        """Put a dialog away: it has done its work, a scan came, or the page was left."""
        self.files.close()
        if self.dialog is not None:
            self.dialog.reject()

    @Slot()
    def show_exchange(self) -> None:
        """Put details away; a report that nobody has read comes back."""
        self.details.line = None
        unread = self.merged.is_unread and not self._held
        self._side.setCurrentWidget(self.merged if unread else self._exchange)
        if self.isVisible():
            self.list.stations.setFocus()

    def _arrange(self) -> None:
        for part in (self._exchange, self.details, self.merged):
            self._side.addWidget(part)
        side = QWidget()
        side.setFixedWidth(PANEL_PX)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self.progress)
        right.addWidget(self._side, 1)
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX)
        body.addWidget(self.list, 1)
        body.addWidget(side)
        self.fill(body, BAR_MARGINS)

    def _connect_list(self) -> None:
        self.list.station_chosen.connect(self._show_details)
        self.list.doubles_requested.connect(self.doubles_requested)
        self.details.closed.connect(self.show_exchange)
        self.details.revocation_wanted.connect(self.revocation_wanted)
        self.details.rename_requested.connect(self.rename_requested)
        self.details.settled.connect(self._settle)
        self.merged.closed.connect(self._put_report_away)
        self.merged.doubles_requested.connect(self.doubles_requested)
        self.merged.salvage_requested.connect(self.salvage_requested)

    def _connect_panel(self) -> None:
        self.progress.stop_requested.connect(self.stop_requested)
        self.panel.export_wanted.connect(self.files.ask_folder)
        self.panel.import_wanted.connect(self.files.ask_files)
        self.panel.pack_wanted.connect(self.files.ask_pack)
        self.panel.spoke.connect(lambda: self._exchange.verticalScrollBar().setValue(0))
        self.files.folder_chosen.connect(self.export_requested)
        self.files.files_chosen.connect(self.import_requested)
        self.files.pack_named.connect(self._make_pack)
        self.panel.connect_requested.connect(self.connect_requested)
        self.panel.forget_requested.connect(self.forget_requested)
        self.panel.address.returnPressed.connect(self._show_held)

    def retranslate(self) -> None:
        self.set_title(self.tr("Other stations"))

    @Slot()
    def step_back(self) -> None:
        """Esc puts away what was opened last."""
        shown = self._side.currentWidget()
        if shown is self._exchange:
            self.back_requested.emit()
        elif shown is self.merged:
            self._put_report_away()
        else:
            self.show_exchange()

    @Slot()
    def _put_report_away(self) -> None:
        self.merged.put_away()
        self.show_exchange()

    @Slot()
    def _show_held(self) -> None:
        """Show the report that waits, unless somebody is typing where it would be."""
        field = self.window().focusWidget()
        typed_in = isinstance(field, QLineEdit) and bool(field.text())
        if field is not None and typed_in and self._side.isAncestorOf(field):
            field.installEventFilter(self)
        elif self._held:
            self._held = False
            self._side.setCurrentWidget(self.merged)
            if self.isVisible():  # a hidden button would keep every key from the desk
                self.merged.done.setFocus()

    @Slot(object)
    def _settle(self, warned_of: StationLine | Stranger) -> None:
        if isinstance(warned_of, Stranger):
            self.show_exchange()  # there is nobody to show any more
        self.settled.emit(warned_of)

    @Slot(object)
    def _show_details(self, chosen: StationLine | Stranger) -> None:
        if isinstance(chosen, Stranger):
            self.details.show_stranger(chosen, self.list.words)
        else:
            self.details.show_station(chosen, self.list.words)
        self._side.setCurrentWidget(self.details)

    @Slot(int)
    def _forget_dialog(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _make_pack(self, file: Path) -> None:
        self.pack_requested.emit(file, self.panel.passphrase.text())
        self.panel.forget_passphrase()
