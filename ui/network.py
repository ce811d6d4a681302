"""The other stations: the live exchange beside the window, its page, and its place in the strip."""

from __future__ import annotations

import dataclasses
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from checkin.errors import CheckinError
from ui import error_messages
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.i18n import QT_TRANSLATE_NOOP
from ui.main_window import MainWindow
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess, SyncState

PAGE = "sync"
WORDS: dict[SyncState, tuple[str, str]] = {
    SyncState.OFF: ("off", QT_TRANSLATE_NOOP("Network", "This station works alone")),
    SyncState.STARTING: ("warn", QT_TRANSLATE_NOOP("Network", "Looking for other stations…")),
    SyncState.NO_NETWORK: ("warn", QT_TRANSLATE_NOOP("Network", "No network: exchange by stick")),
    SyncState.ALONE: ("warn", QT_TRANSLATE_NOOP("Network", "No other station is reachable")),
    SyncState.CONNECTED: ("ok", QT_TRANSLATE_NOOP("Network", "Stations connected: {count}")),
    SyncState.FAILED: ("bad", QT_TRANSLATE_NOOP("Network", "Exchange stopped; it is tried again")),
}
DOUBLES = QT_TRANSLATE_NOOP("Network", "Let in at two stations: {count}. See the attendance page.")


class Network(QObject):
    """Runs the exchange for an event that has other stations, and tells the desk its news.

    Signals:
        status_changed: A level of the status strip, and words.
        message_raised: A sentence for the operator and its level.
    """

    status_changed = Signal(str, str)
    message_raised = Signal(str, str)

    def __init__(
        self, controller: DeskController, tasks: BackgroundTasks, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._controller = controller
        desk = controller.desk
        self.page = SyncPage()
        self.process = SyncProcess(desk.folder, desk.journal_id, self)
        self.stations = SyncController(desk, tasks, self.page, self.process, self)
        window.add_page(PAGE, self.page)
        self.page.back_requested.connect(window.open_desk)
        self.page.pack_requested.connect(self._expect_others)
        self.page.connect_requested.connect(self._expect_others)
        self.stations.entries_taken.connect(self._take_news)
        self.process.entries_merged.connect(self._take_news)
        self.process.doubles_found.connect(self._tell_doubles)
        self.process.state_changed.connect(self.tell_status)
        self.process.peers_changed.connect(self.tell_status)
        self.process.alarm_raised.connect(self._tell_alarm)
        controller.outcome_reached.connect(self._tell_committed)
        window.page_opened.connect(self.page.close_dialog)

    @Slot()
    def start(self) -> None:
        """Exchange, if this event has or expects other stations."""
        desk = self._controller.desk
        if desk.settings.in_network or desk.has_other_stations:
            self.process.start()
        self.tell_status()

    def stop(self) -> None:
        """End the exchange; takes three seconds at most."""
        self._controller.outcome_reached.disconnect(self._tell_committed)
        self.process.stop()

    @Slot()
    def tell_status(self) -> None:
        """Say how the exchange is."""
        level, words = WORDS[self.process.state]
        status = self.process.status
        count = len(status.peers) if status else 0
        text = QCoreApplication.translate("Network", words).format(count=count)
        self.status_changed.emit(level, text)

    @Slot()
    def _expect_others(self) -> None:
        """From now on there are other stations: look for them, now and at each start."""
        desk = self._controller.desk
        if not desk.settings.in_network:
            with suppress(OSError):  # then it holds until the program is closed
                desk.change_settings(dataclasses.replace(desk.settings, in_network=True))
        self.process.start()

    @Slot()
    def _tell_committed(self) -> None:
        if self.process.state is not SyncState.OFF:
            self.process.tell_committed()

    @Slot(list)
    def _take_news(self, subjects: list[str]) -> None:
        """Let the desk know what others wrote: people, checkpoints, stations."""
        try:
            self._controller.desk.hear(subjects)
        except CheckinError as error:
            self.message_raised.emit(error_messages.sentence(error), "bad")
        self._controller.roster_changed([each for each in subjects if ":" not in each])
        if any(each.startswith("checkpoint:") for each in subjects):
            self._controller.reload_place()

    @Slot(str, object)
    def _tell_alarm(self, code: str, details: dict[str, str | int]) -> None:
        error = CheckinError(code, **details)
        error.code = code
        self.message_raised.emit(error_messages.sentence(error), "bad")

    @Slot(list)
    def _tell_doubles(self, doubles: list[object]) -> None:
        text = QCoreApplication.translate("Network", DOUBLES).format(count=len(doubles))
        self.message_raised.emit(text, "warn")
