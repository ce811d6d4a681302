"""Between the exchange with other stations and the page that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin import session
from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.merge_report import MergeReport
from checkin.network_status import PeerStatus, StationLine
from checkin.sync.exchange import Exchange, Exported
from checkin.sync.stations import StationStatus
from ui import error_messages
from ui.background import BackgroundTasks
from ui.screens.sync import SyncPage
from ui.sync_process import SyncProcess

SHOW_AFTER_MS = 300  # entries come faster than anybody reads


class SyncController(QObject):
    """Fills the page of the other stations and fulfils what is wished there.

    Signals:
        entries_taken: Ids of the subjects whose entries came by file.
    """

    entries_taken = Signal(list)

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        page: SyncPage,
        process: SyncProcess,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._process = process
        self._later = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        process.peers_changed.connect(self._show_soon)
        process.entries_merged.connect(self._show_soon)
        process.state_changed.connect(self._show_soon)
        process.alarm_raised.connect(self._show_alarm)
        page.opened.connect(self.open)
        page.connect_requested.connect(process.connect_to)
        page.export_requested.connect(self.export)
        page.import_requested.connect(self.take)
        page.pack_requested.connect(self.make_pack)

    @Slot()
    def open(self) -> None:
        """Show how things are now."""
        self._process.ask_status()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is known of each station."""
        status = self._process.status
        peers = {peer.station: peer for peer in status.peers} if status else {}
        lines = [_line(each, peers.get(each.id)) for each in self._desk.sync.status().stations]
        zone = ZoneInfo(self._desk.event.zone)
        self._page.show_network(status)
        self._page.show_stations(lines, self._desk.clock.now(), zone)

    @Slot(object)
    def export(self, folder: Path) -> None:
        """Write all that this station knows into `folder`."""
        self._page.panel.set_busy(True)
        write = partial(export_all, self._desk.folder, self._desk.clock, folder)
        self._tasks.run(write, self._exported, self._failed)

    @Slot(list)
    def take(self, files: Sequence[Path]) -> None:
        """Take attendance files in, beside the desk."""
        self._page.panel.set_busy(True)
        read = partial(import_all, self._desk.folder, self._desk.clock, tuple(files))
        self._tasks.run(read, self._taken, self._failed)

    @Slot(object, str)
    def make_pack(self, path: Path, passphrase: str) -> None:
        """Write a pack by which another laptop joins."""
        self._page.panel.set_busy(True)
        write = partial(make_pack, self._desk.folder, self._desk.clock, path, passphrase)
        self._tasks.run(write, partial(self._packed, path), self._failed)

    @Slot()
    def _show_soon(self) -> None:
        if self._page.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot(str, object)
    def _show_alarm(self, code: str, details: dict[str, str | int]) -> None:
        error = CheckinError(code, **details)
        error.code = code
        self._page.panel.say_error(error_messages.sentence(error))

    def _exported(self, exported: Exported) -> None:
        self._page.panel.set_busy(False)
        entries = self.tr("%Ln entries are on the stick", "", exported.entries)
        done = self.tr("{entries}: {file}. You may take it out.")
        self._page.panel.say(done.format(entries=entries, file=exported.path.name))

    def _taken(self, reports: tuple[MergeReport, ...]) -> None:
        self._page.panel.set_busy(False)
        new = self.tr("%Ln new entries", "", sum(report.new for report in reports))
        doubles = sum(len(report.doubles) for report in reports)
        twice = self.tr("%Ln people were let in twice", "", doubles) if doubles else ""
        self._page.panel.say(" · ".join(part for part in (new, twice) if part))
        self.entries_taken.emit(
            list(dict.fromkeys(each for report in reports for each in report.subjects))
        )
        self.refresh()

    def _packed(self, path: Path, _nothing: None) -> None:
        self._page.panel.set_busy(False)
        text = self.tr("{file} is written. Keep it and its passphrase apart from each other.")
        self._page.panel.say(text.format(file=path.name))

    def _failed(self, error: CheckinError) -> None:
        self._page.panel.set_busy(False)
        self._page.panel.say_error(error_messages.sentence(error))


def export_all(folder: Path, clock: Clock, target: Path) -> Exported:
    """Write all that the station of `folder` knows into `target`; any thread may call this.

    Raises:
        ExportFailed: It cannot be written.
    """
    desk = Desk.open_to_read(folder, clock)
    try:
        return desk.sync.export_numbered(target)
    finally:
        desk.close()


def import_all(folder: Path, clock: Clock, files: Sequence[Path]) -> tuple[MergeReport, ...]:
    """Take `files` in beside the desk, so that no scan waits; any thread may call this.

    Raises:
        CheckinError: One of them is refused; those before it were taken in.
    """
    opened = session.open_beside(folder, clock)
    try:
        exchange = Exchange(opened, beside_desk=True)
        return tuple(exchange.import_file(file) for file in files)
    finally:
        opened.store.close()


def make_pack(folder: Path, clock: Clock, path: Path, passphrase: str) -> None:
    """Write a pack of the event in `folder`; any thread may call this.

    Raises:
        CheckinError: It is not to be made here, or cannot be written.
    """
    desk = Desk.open_to_read(folder, clock)
    try:
        desk.sync.make_pack(path, passphrase)
    finally:
        desk.close()


def _line(found: StationStatus, peer: PeerStatus | None) -> StationLine:
    ahead = timedelta(seconds=found.offset_s) if found.offset_s is not None else None
    return StationLine(
        name=found.name,
        entries=found.entries,
        own=found.own,
        last_at=found.last_at,
        heard_at=found.heard_at,
        clock_ahead=peer.clock_ahead if peer else ahead,
        revoked=found.revoked,
        forks=found.forks,
        peer=peer,
    )
