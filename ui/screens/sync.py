"""The other stations: who has which news, and all ways in which entries travel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from checkin.network_status import NetworkStatus, StationLine
from ui import operator_messages, theme
from ui.widgets.exchange_panel import ExchangePanel
from ui.widgets.form import Words
from ui.widgets.list_rows import Row
from ui.widgets.page_header import PageHeader
from ui.widgets.row_list import RowList
from ui.widgets.verdict_symbol import Shape

MARGIN_PX = 20
PANEL_PX = 380
WRONG_CLOCK = timedelta(minutes=2)
FILES = "*.attend"
PACK = "event.eventpack"


class SyncPage(QWidget):
    """Says what this station knows of the others, and lets entries be given and taken.

    Signals:
        opened: The page is looked at now.
        back_requested: The operator wants the desk again.
        export_requested: All entries shall be written into the folder with this Path.
        import_requested: The attendance files with these Paths shall be taken in.
        pack_requested: A pack shall be written to this Path under this passphrase.
        connect_requested: A station shall be connected to at this address.
    """

    opened = Signal()
    back_requested = Signal()
    export_requested = Signal(object)
    import_requested = Signal(list)
    pack_requested = Signal(object, str)
    connect_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = PageHeader()
        self.network = Words("hint")
        self.only_here = Words("form_label")
        self.stations = RowList()
        self.panel = ExchangePanel()
        self.dialog: QFileDialog | None = None
        self._lines: Sequence[StationLine] = ()
        self._status: NetworkStatus | None = None
        self._zone: tzinfo | None = None
        self._now: datetime | None = None
        self._arrange()
        self._connect()
        self._retranslate()

    def show_stations(self, lines: Sequence[StationLine], now: datetime, zone: tzinfo) -> None:
        """Show what is known of each station."""
        self._lines, self._now, self._zone = lines, now, zone
        self._retranslate()

    @Slot(object)
    def show_network(self, status: NetworkStatus | None) -> None:
        """Say who is in the network; None where the exchange does not run."""
        self._status = status
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_dialog()
        self.panel.forget_passphrase()
        super().hideEvent(event)

    @Slot()
    def close_dialog(self) -> None:
        """Put a file dialog away: a scan came, or the page was left."""
        if self.dialog is not None:
            self.dialog.reject()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.network)
        left.addWidget(self.only_here)
        left.addWidget(self.stations, 1)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        body.setSpacing(MARGIN_PX)
        body.addLayout(left, 1)
        self.panel.setFixedWidth(PANEL_PX)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.header.back_requested.connect(self.back_requested)
        self.panel.export_wanted.connect(self._ask_folder)
        self.panel.import_wanted.connect(self._ask_files)
        self.panel.pack_wanted.connect(self._ask_pack)
        self.panel.connect_requested.connect(self.connect_requested)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.back_requested)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Other stations"))
        self.header.title.set_text(self.tr("Other stations"))
        self.stations.setAccessibleName(self.tr("Stations"))
        self.network.setText(self._network_words())
        only_here = self._status.only_here if self._status else 0
        self.only_here.say(
            self.tr("%Ln entries are only on this laptop", "", only_here) if only_here else ""
        )
        self.stations.show_rows([self._row(line) for line in self._lines])

    def _network_words(self) -> str:
        status = self._status
        if status is None:
            return self.tr("The network exchange is not running. Exchange files by stick.")
        if status.reach == "no-network":
            return self.tr("No network. Entries travel as soon as a cable or Wi-Fi is there.")
        if not status.peers:
            return self.tr("No other station is reachable: use a stick, or type an address.")
        here = ", ".join(status.addresses)
        return self.tr("In the network with %Ln stations", "", len(status.peers)) + f" · {here}"

    def _row(self, line: StationLine) -> Row:
        entries = self.tr("%Ln entries", "", line.entries)
        if line.own:
            return Row(line.name, self.tr("This laptop"), entries, shape=Shape.PERSON)
        palette = theme.current()
        warning = self._warning(line)
        there = line.peer is not None
        ink = palette.color("action" if warning else "admit" if there else "muted")
        return Row(
            line.name,
            " · ".join(part for part in (warning, self._news(line)) if part),
            entries,
            shape=Shape.INFO if warning else Shape.TICK if there else Shape.SCAN,
            ink=ink,
        )

    def _warning(self, line: StationLine) -> str:
        if line.revoked:
            return self.tr("shut out of the event")
        if line.forks:
            return self.tr("two laptops write under this name")
        if line.clock_ahead is not None and abs(line.clock_ahead) > WRONG_CLOCK:
            minutes = round(line.clock_ahead.total_seconds() / 60)
            return self.tr("its clock is wrong by {minutes} min").format(minutes=minutes)
        return ""

    def _news(self, line: StationLine) -> str:
        if line.peer is not None:
            same = self.tr("up to date") if line.peer.same else self.tr("exchanging …")
            return f"{same} · {', '.join(line.peer.addresses)} · {line.peer.version}"
        heard = line.heard_at or line.last_at
        if heard is None or self._zone is None or self._now is None:
            return self.tr("not heard yet")
        time = operator_messages.moment(heard, self._zone, self._now)
        return self.tr("news up to {time}").format(time=time)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = self._make(self.tr("Choose the stick or folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._export)
        dialog.open()

    @Slot()
    def _ask_files(self) -> None:
        dialog = self._make(self.tr("Choose attendance files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Attendance files") + f" ({FILES})"])
        dialog.filesSelected.connect(self._import)
        dialog.open()

    @Slot()
    def _ask_pack(self) -> None:
        dialog = self._make(self.tr("Save the pack as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eventpack")
        dialog.selectFile(PACK)
        dialog.fileSelected.connect(self._make_pack)
        dialog.open()

    def _make(self, title: str) -> QFileDialog:
        self.close_dialog()
        self.dialog = QFileDialog(self, title)
        self.dialog.finished.connect(self._forget_dialog)
        return self.dialog

    @Slot(int)
    def _forget_dialog(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str)
    def _export(self, folder: str) -> None:
        self.export_requested.emit(Path(folder))

    @Slot(list)
    def _import(self, files: list[str]) -> None:
        self.import_requested.emit([Path(file) for file in files])

    @Slot(str)
    def _make_pack(self, file: str) -> None:
        self.pack_requested.emit(Path(file), self.panel.passphrase.text())
        self.panel.forget_passphrase()
