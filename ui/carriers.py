"""Whatever carries entries where no network does: sticks, dropped files, a shared folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.exchange_files import ATTENDANCE
from checkin.merge_report import DoubleAdmission, FileResult
from checkin.sync.exchange import attendance_files
from checkin.sync.file_errors import NoAttendanceFiles, NotAnAttendanceFile
from checkin.sync.lan_words import double_line
from ui import error_messages
from ui.background import BackgroundTasks
from ui.dropped_files import DropTarget
from ui.folder_exchange import FolderExchange
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.main_window import MainWindow
from ui.network import Network
from ui.page_keys import DESK, STATIONS
from ui.screens.desk import DeskScreen
from ui.sentences import Sentence
from ui.shared_folders import SharedFolderWatch
from ui.stick_exchange import StickExchange
from ui.stick_place import StickPlace
from ui.sticks import StickWatcher
from ui.volumes import Volumes, mounted_sticks

WORDS = {
    "pack": QT_TRANSLATE_NOOP(
        "Carriers",
        "{file} makes another laptop a station of its event. This laptop is one already: "
        "open the pack on the other laptop, by “Join an event”.",
    ),
}
_word = partial(word, "Carriers", WORDS)
_LONGEST_WAIT_MS = 500  # for a drive that does not answer, when the window closes


class Carriers(QObject):
    """Brings what came by hand to the desk and to the page of the other stations.

    Signals:
        message_raised: A Sentence for the operator and its level.
    """

    message_raised = Signal(object, str)

    def __init__(
        self,
        desk: Desk,
        screen: DeskScreen,
        network: Network,
        window: MainWindow,
        sticks: Volumes = mounted_sticks,
    ) -> None:
        super().__init__(window)
        # of their own: somebody who looks for a name does not wait for a stick or a drive
        self._tasks = BackgroundTasks(self, threads=1)
        self._searches = BackgroundTasks(self, threads=1)
        self._network = network
        self._window = window
        self.sticks = StickExchange(
            desk, self._tasks, screen.stick, StickWatcher(sticks, self), self
        )
        self.sticks.results_ready.connect(self._note_results)
        StickPlace(screen, window, self)
        watch = SharedFolderWatch(desk.folder, desk.clock, self)
        self.folder = FolderExchange(desk, watch, self)
        self.folder.message_raised.connect(self.message_raised)
        for source in (self.sticks, watch):
            source.entries_taken.connect(network.take_news)
            source.doubles_found.connect(self._tell_doubles)
        self.drops = DropTarget(window)
        self.drops.files_dropped.connect(self.take)
        self.drops.pack_dropped.connect(self._explain_pack)
        self.drops.others_dropped.connect(self._search)
        self.message_raised.connect(screen.show_message)
        window.page_opened.connect(self._join_page)

    def start(self) -> None:
        """Begin to watch; the window is shown already."""
        self.drops.start()
        self.sticks.start()
        self.folder.start()

    def stop(self) -> None:
        """Watch no more."""
        self.folder.stop()
        self.sticks.stop()
        self._tasks.close()
        self._searches.close(_LONGEST_WAIT_MS)

    def receive(self, paths: Sequence[Path]) -> None:
        """Take files as if they had been dropped."""
        self.drops.receive(list(paths))

    @Slot(list)
    def take(self, paths: Sequence[Path]) -> None:
        """Take in attendance files, and those in folders; the page of the stations tells how."""
        self._window.open_page(STATIONS)
        self._search(paths)

    @Slot(list)
    def _search(self, paths: Sequence[Path]) -> None:
        """Look on the disk what was dropped: where a drive does not answer, only this waits."""
        page = self._window.page
        found, refused = partial(self._take_found, page), partial(self._tell_late, page)
        self._searches.run(partial(found_in, tuple(paths)), found, refused)

    def _take_found(self, asked_on: str, files: Sequence[Path]) -> None:
        if self._window.page == asked_on:
            self._window.open_page(STATIONS)
        self._network.stations.take(files)

    @Slot(str)
    def _join_page(self, key: str) -> None:
        """Show the shared folder on the page of the stations, once there is one."""
        if key == STATIONS:
            self.folder.show_on(self._network.page.panel.shared)
        self.folder.close_dialog()

    @Slot(object)
    def _note_results(self, results: Sequence[FileResult]) -> None:
        self._network.stations.note_results(results)

    @Slot(list)
    def _tell_doubles(self, doubles: Sequence[DoubleAdmission]) -> None:
        """Tell of them by the message that the desk has for those of the network, too."""
        self._network.tell_doubles([double_line(each) for each in doubles])

    @Slot(object)
    def _explain_pack(self, pack: Path) -> None:
        self._tell(partial(_word, "pack", file=pack.name), "warn")

    def _tell_late(self, asked_on: str, error: CheckinError) -> None:
        """Say what came of a search; nobody is called away from the page opened meanwhile."""
        text = partial(_of_file, error)
        if self._window.page in (asked_on, DESK):
            self._tell(text, "bad")
        else:
            self._network.page.say_error(text)

    def _tell(self, sentence: Sentence, level: str) -> None:
        """Answer what the operator did, where that can be read."""
        if self._window.page == STATIONS:
            self._network.page.say_error(sentence)
        else:
            self._window.open_desk()
            self.message_raised.emit(sentence, level)


def _of_file(error: CheckinError) -> str:
    """Return what is wrong, and with which file."""
    name, sentence = error.details.get("file", ""), error_messages.sentence(error)
    return f"{name}: {sentence}" if name else sentence


def found_in(paths: Sequence[Path]) -> list[Path]:
    """Return the attendance files among `paths` and in the folders among them; in any thread.

    Raises:
        NoAttendanceFiles: There is none, or what holds them cannot be read.
        NotAnAttendanceFile: There is none, but another file.
    """
    try:
        strange = [path for path in paths if not _may_hold_entries(path)]
        found = list(attendance_files(path for path in paths if path not in strange))
    except OSError as error:
        raise NoAttendanceFiles(str(error), folder=paths[0].name) from error
    if not found and strange:
        raise NotAnAttendanceFile(f"{strange[0]} was dropped", file=strange[0].name)
    if not found:
        raise NoAttendanceFiles(f"nothing in {paths[0]}", folder=paths[0].name)
    return found


def _may_hold_entries(path: Path) -> bool:
    return path.suffix.lower() == ATTENDANCE or path.is_dir()
