"""Between the exchange with other stations and the page that shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, Signal, Slot

import checkin
from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.merge_report import FileResult
from checkin.network_status import StationLine, Stranger
from checkin.sync import incidents
from checkin.sync.exchange import Exported, file_name
from ui import error_messages, network_words, timers
from ui.background import BackgroundTasks
from ui.file_taking import FileTaking
from ui.screens.sync import SyncPage
from ui.station_lines import safety, station_lines
from ui.sync_process import SyncProcess

SHOW_AFTER_MS = 300  # entries come faster than anybody reads
AGES_MS = 15_000  # ages grow also where nothing is heard
_LONGEST_WAIT_MS = 2000  # for a file or a pack that is being written when the program ends


class SyncController(QObject):
    """Fills the page of the other stations and fulfils what is wished there.

    Signals:
        entries_taken: Ids of the subjects whose entries came by file.
        stations_changed: A station was renamed, or lost its place.
    """

    entries_taken = Signal(list)
    stations_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        page: SyncPage,
        process: SyncProcess,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        # of its own: no badge waits for a stick to be written
        self._tasks = BackgroundTasks(self, threads=1)
        self._page = page
        self._process = process
        self._zone = ZoneInfo(desk.event.zone)
        page.files.name_event(file_name(desk.event.name))
        self.files = FileTaking(desk.folder, desk.clock, self)
        self._later = timers.single_shot(self, SHOW_AFTER_MS)
        self._ages = timers.ticking(self, AGES_MS)
        self._later.timeout.connect(self.refresh)
        self._ages.timeout.connect(self._show_soon)
        self._ages.start()
        self._connect_process()
        self._connect_page()
        self._connect_files()

    @Slot()
    def open(self) -> None:
        """Show how things are now."""
        self._process.ask_status()
        self.refresh()

    def stop(self) -> None:
        """Leave the event alone from now on."""
        self._later.stop()
        self._ages.stop()
        self.files.close()
        self._tasks.close(_LONGEST_WAIT_MS)

    @Slot()
    def refresh(self) -> None:
        """Show what is known of each station."""
        status = self._desk.sync.status()
        peers = self._process.status.peers if self._process.status else ()
        now = self._desk.clock.now()
        noticed = incidents.read(self._desk.folder)
        lines = station_lines(status, {peer.station: peer for peer in peers}, now, noticed)
        self._page.show_network(self._process.status)
        strangers = tuple(noticed.strangers.values())
        self._page.show_stations(lines, strangers, now, self._zone, checkin.__version__)
        self._page.show_safety(safety(status))

    @Slot(object)
    def export(self, folder: Path) -> None:
        """Write all that this station knows into `folder`."""
        self._page.panel.set_busy(True)
        self._page.panel.say(self._writing)
        write = partial(export_all, self._desk.folder, self._desk.clock, folder)
        self._tasks.run(write, self._exported, self._failed)

    @Slot(list)
    def take(self, files: Sequence[Path]) -> None:
        """Take attendance files in, beside the desk."""
        self._take(files)

    @Slot(object)
    def salvage(self, file: Path) -> None:
        """Take in what is whole in a damaged file."""
        self._take([file], salvage=True)

    def note_results(self, results: Sequence[FileResult]) -> None:
        """Show what came of files that were taken in, here or elsewhere in the window."""
        now = self._desk.clock.now()
        self._page.show_results(results, self._zone, now)
        self.refresh()

    @Slot(object, str)
    def make_pack(self, path: Path, passphrase: str) -> None:
        """Write a pack by which another laptop joins."""
        self._page.panel.set_busy(True)
        self._page.panel.say(self._packing)
        write = partial(make_pack, self._desk.folder, self._desk.clock, path, passphrase)
        self._tasks.run(write, partial(self._packed, path), self._failed)

    @Slot(str)
    def ask_revocation(self, station: str) -> None:
        """Ask a supervisor whether a station shall lose its place."""
        found = [each for each in self._desk.sync.status().stations if each.id == station]
        for each in found:
            self._page.ask_revocation(station, each.name, self._desk.supervisors)

    @Slot(str, str, str, str)
    def revoke(self, station: str, supervisor: str, pin: str, reason: str) -> None:
        """Take a station's place in the event, if the supervisor's PIN fits."""
        try:
            self._desk.sync.revoke_by(supervisor, pin, station, reason)
        except CheckinError as error:
            self._page.refuse_wish(partial(error_messages.sentence, error))
            return
        self._page.close_dialog()
        self._changed()

    @Slot(object)
    def settle(self, warned_of: StationLine | Stranger) -> None:
        """Put a warning away that a person has seen to; it comes back with its cause."""
        folder = self._desk.folder
        if isinstance(warned_of, Stranger):
            incidents.put_stranger_away(folder, warned_of.journal)
        else:
            incidents.put_copy_away(folder, warned_of.id, warned_of.forks)
        self.refresh()

    @Slot(str)
    def rename(self, name: str) -> None:
        """Give this station another name."""
        try:
            self._desk.sync.rename_station(name)
        except CheckinError as error:
            self._page.refuse_wish(partial(error_messages.sentence, error))
        else:
            self._changed()

    def _connect_process(self) -> None:
        process = self._process
        process.peers_changed.connect(self._show_soon)
        process.entries_merged.connect(self._show_soon)
        process.state_changed.connect(self._show_soon)
        process.alarm_raised.connect(self._show_alarm)

    def _connect_page(self) -> None:
        page = self._page
        page.opened.connect(self.open)
        page.connect_requested.connect(self._process.connect_to)
        page.forget_requested.connect(self._process.forget_address)
        page.export_requested.connect(self.export)
        page.import_requested.connect(self.take)
        page.salvage_requested.connect(self.salvage)
        page.pack_requested.connect(self.make_pack)
        page.revocation_wanted.connect(self.ask_revocation)
        page.revocation_requested.connect(self.revoke)
        page.rename_requested.connect(self.rename)
        page.settled.connect(self.settle)

    def _connect_files(self) -> None:
        self._page.stop_requested.connect(self.files.stop)
        self.files.progressed.connect(self._page.show_progress)
        self.files.finished.connect(self._taken)
        self.files.failed.connect(self._failed)

    @Slot()
    def _show_soon(self) -> None:
        if self._page.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot(str, object)
    def _show_alarm(self, code: str, details: Mapping[str, str | int]) -> None:
        self._show_soon()  # copies and strangers are noted by whoever noticed them
        found = network_words.doubt(self._desk.clock.now(), self._process.status)
        self._page.say_error(partial(network_words.alarm_sentence, code, details, found))

    def _take(self, files: Sequence[Path], *, salvage: bool = False) -> None:
        self._page.show_exchange()
        self._page.panel.say("")
        self._page.panel.set_busy(True)
        self.files.take(files, salvage=salvage)

    @Slot(object)
    def _taken(self, results: tuple[FileResult, ...]) -> None:
        self._page.panel.set_busy(False)
        reports = [result.report for result in results if result.report]
        subjects = dict.fromkeys(each for report in reports for each in report.subjects)
        self.entries_taken.emit(list(subjects))
        self.note_results(results)

    def _exported(self, exported: Exported) -> None:
        self._page.panel.set_busy(False)
        self._page.panel.say(partial(self._exported_words, exported))
        self.refresh()

    def _packed(self, path: Path, _nothing: None) -> None:
        self._page.panel.set_busy(False)
        self._page.panel.say(partial(self._packed_words, path))

    def _writing(self) -> str:
        return self.tr("The file is being written. Leave the stick in.")

    def _packing(self) -> str:
        return self.tr("The pack is being made; that takes a few seconds.")

    def _exported_words(self, exported: Exported) -> str:
        entries = self.tr("%Ln entries are on the stick", "", exported.entries)
        done = self.tr("{entries} ({size}): {file}. You may take it out.")
        size = QLocale().formattedDataSize(exported.size)
        return done.format(entries=entries, size=size, file=exported.path.name)

    def _packed_words(self, path: Path) -> str:
        text = self.tr(
            "{file} is written. Take it to the other laptop and choose “Join an event” there. "
            "Keep it and its passphrase apart from each other."
        )
        return text.format(file=path.name)

    @Slot(object)
    def _failed(self, error: CheckinError) -> None:
        self._page.panel.set_busy(False)
        self._page.say_error(partial(error_messages.sentence, error))

    def _changed(self) -> None:
        self._process.tell_committed()
        self.refresh()
        self.stations_changed.emit()


def export_all(folder: Path, clock: Clock, target: Path) -> Exported:
    """Write all that the station of `folder` knows into `target`; any thread may call this.

    Raises:
        ExportFailed: It cannot be written.
    """
    with closing(Desk.open_to_read(folder, clock)) as desk:
        return desk.sync.export_numbered(target)


def make_pack(folder: Path, clock: Clock, path: Path, passphrase: str) -> None:
    """Write a pack of the event in `folder`; any thread may call this.

    Raises:
        CheckinError: It is not to be made here, or cannot be written.
    """
    with closing(Desk.open_to_read(folder, clock)) as desk:
        desk.sync.make_pack(path, passphrase)
