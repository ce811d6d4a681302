"""The other stations: the live exchange beside the window, its pages, its place in the strip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from checkin.clock_doubt import ClockDoubt
from checkin.errors import CheckinError
from checkin.merge_report import DoubleAdmission
from ui import clock_words, error_messages, network_words, timers
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.main_window import MainWindow
from ui.page_keys import DOUBLES, STATIONS
from ui.sync_process import SyncProcess, SyncState

if TYPE_CHECKING:  # each page is loaded when it is opened: the desk does not wait for it
    from ui.doubles_controller import DoublesController
    from ui.screens.sync import SyncPage
    from ui.sync_controller import SyncController

AGES_MS = 20_000  # news grow old also where nothing is heard
AT_ONCE = 100  # subjects of news; a scan waits for these at most, and not for those of a whole file
BETWEEN_MS = 5


class Network(QObject):
    """Runs the exchange for an event that has other stations, and tells the desk its news.

    Signals:
        status_changed: A level of the status strip, words, and more words for a tool tip.
        clock_judged: A level of the status strip and words about this laptop's clock; no words
            where nothing speaks against it.
        message_raised: A Sentence for the operator and its level.
        action_offered: A Sentence for the operator, its level, the key of a page that has to do
            with it, and words for the button that opens it.
        doubles_settled: Some of the double admissions that were told need no look any more.
    """

    status_changed = Signal(str, str, str)
    clock_judged = Signal(str, str)
    message_raised = Signal(object, str)
    action_offered = Signal(object, str, str, object)
    doubles_settled = Signal()

    def __init__(
        self, controller: DeskController, tasks: BackgroundTasks, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._tasks = tasks
        self._window = window
        self._page: SyncPage | None = None
        self._stations: SyncController | None = None
        self._doubles: DoublesController | None = None
        desk = controller.desk
        self.process = SyncProcess(desk.folder, desk.journal_id, self)
        self._clock_doubt: ClockDoubt | None = None
        self._clock_alarms: list[dict[str, str | int]] = []  # not told yet
        self._unheard: list[str] = []  # subjects of news that the desk does not know of yet
        self._hearing = timers.single_shot(self, BETWEEN_MS)
        self._hearing.timeout.connect(self._hear_some)
        self._ages = timers.ticking(self, AGES_MS)
        self._ages.timeout.connect(self.tell_status)
        self._unseen: dict[tuple[str, int], dict[str, Any]] = {}  # double admissions
        window.page_opened.connect(self._note_page)
        window.add_page_later(STATIONS, self._make_page)
        window.add_page_later(DOUBLES, self._make_doubles_page)
        self.process.entries_merged.connect(self.take_news)
        self.process.doubles_found.connect(self.tell_doubles)
        self.process.state_changed.connect(self.tell_status)
        self.process.peers_changed.connect(self.tell_status)
        self.process.alarm_raised.connect(self._tell_alarm)
        controller.outcome_reached.connect(self._tell_committed)
        controller.people_changed.connect(self._look_who_waits)

    @property
    def page(self) -> SyncPage:
        """Return the page of the stations; asking for it makes it."""
        if self._page is None:
            from ui.screens.sync import SyncPage

            self._page = SyncPage(self._window)  # files may come before it is opened
        return self._page

    @property
    def stations(self) -> SyncController:
        """Return what fills the page of the stations; asking for it makes both."""
        if self._stations is None:
            from ui.sync_controller import SyncController

            desk, page = self._controller.desk, self.page
            self._stations = SyncController(desk, page, self.process, self)
            self._stations.entries_taken.connect(self.take_news)
            self._stations.stations_changed.connect(self._controller.reload_place)
            page.back_requested.connect(self._window.open_desk)
            page.pack_requested.connect(self._expect_others)
            page.connect_requested.connect(self._expect_others)
            page.doubles_requested.connect(self.open_doubles)
            self._window.page_opened.connect(page.close_dialog)
            page.opened.connect(self.doubles.refresh)
            self.doubles.count_changed.connect(page.show_doubles)
        return self._stations

    @property
    def doubles(self) -> DoublesController:
        """Return what knows who was let in at two stations; asking for it makes its page."""
        if self._doubles is None:
            from ui.doubles_controller import DoublesController
            from ui.screens.doubles import DoublesPage

            page = DoublesPage(self._window)
            self._doubles = DoublesController(self._controller.desk, self._tasks, page, self)
            self._doubles.people_changed.connect(self._tell_said)
            page.back_requested.connect(self._window.go_back)
        return self._doubles

    @Slot()
    def start(self) -> None:
        """Exchange, if this event has or expects other stations."""
        desk = self._controller.desk
        if desk.settings.in_network or desk.has_other_stations:
            self.process.start()
        self._ages.start()
        self.tell_status()

    def stop(self) -> None:
        """End the exchange; takes three seconds at most."""
        self._controller.outcome_reached.disconnect(self._tell_committed)
        self._ages.stop()
        if self._stations is not None:
            self._stations.stop()
        if self._doubles is not None:
            self._doubles.stop()
        self._hearing.stop()
        self.process.stop()

    @Slot()
    def tell_status(self) -> None:
        """Say how the exchange is, and how old the news of the others are."""
        status, desk = self.process.status, self._controller.desk
        connected = len(status.peers) if status else 0
        words = network_words.strip_words(
            self.process.state, connected, desk.news, desk.clock.now()
        )
        self.status_changed.emit(*words)
        self._clock_doubt = network_words.doubt(desk.clock.now(), status)
        self.clock_judged.emit(*clock_words.strip_words(self._clock_doubt))
        self._tell_clocks()

    @Slot()
    def tell_unseen(self) -> None:
        """Say who was let in at two stations and was not looked at since; no names for guests."""
        desk, unseen = self._controller.desk, list(self._unseen.values())
        if not unseen:
            return
        zone, hide_names = ZoneInfo(desk.event.zone), desk.settings.hide_names
        text = partial(
            network_words.doubles_words, unseen, zone, desk.clock.now(), hide_names=hide_names
        )
        self.action_offered.emit(text, "warn", DOUBLES, network_words.look_words)

    @Slot()
    def open_doubles(self) -> None:
        """Open the page of those who were let in at two stations."""
        self._window.open_page(DOUBLES)

    @Slot(list)
    def take_news(self, subjects: list[str]) -> None:
        """Let the desk know what others wrote: people, checkpoints, stations.

        A file can bring tens of thousands of them; so the desk hears of few at a time.
        """
        self._unheard += sorted(subjects, key=lambda each: ":" not in each)  # people wait longest
        if not self._hearing.isActive():
            self._hear_some()

    @Slot()
    def _hear_some(self) -> None:
        subjects, self._unheard = self._unheard[:AT_ONCE], self._unheard[AT_ONCE:]
        try:
            self._controller.desk.hear(subjects)
        except CheckinError as error:
            self.message_raised.emit(partial(error_messages.sentence, error), "bad")
        self._controller.roster_changed([each for each in subjects if ":" not in each])
        if any(each.startswith(("checkpoint:", "station:")) for each in subjects):
            self._controller.reload_place()
        if self._unheard:
            self._hearing.start()
            return
        if self._controller.desk.has_other_stations and self.process.state is SyncState.OFF:
            self.process.start()  # they came to be known by a file
        if self._doubles is not None:
            self._doubles.refresh_soon()
        self.tell_status()

    @Slot(list)
    def tell_doubles(self, doubles: list[dict[str, Any]]) -> None:
        """Tell of those who came to light since somebody looked at the page of them.

        Args:
            doubles: Double admissions as lines of the exchange, by whatever way they came.
        """
        self._unseen |= {tuple(each["second"]): each for each in doubles}
        self.tell_unseen()

    @Slot(list)
    def _look_who_waits(self, attendee_ids: list[str]) -> None:
        """Look whether somebody, here or elsewhere, dealt with those who were told."""
        told = {each["attendee"] for each in self._unseen.values()}
        if told.isdisjoint(attendee_ids):
            return
        from ui.doubles_controller import read_doubles

        desk = self._controller.desk
        look = partial(read_doubles, desk.folder, desk.clock)
        self._tasks.run(look, self._forget_settled, lambda _error: None)  # they stay told

    def _forget_settled(self, waiting: tuple[DoubleAdmission, ...]) -> None:
        settled = set(self._unseen) - {tuple(double.second) for double in waiting}
        for second in settled:
            del self._unseen[second]
        if settled:
            self.doubles_settled.emit()

    def _make_page(self) -> QWidget:
        self.stations  # noqa: B018 - made with the page
        return self.page

    def _make_doubles_page(self) -> QWidget:
        return self.doubles.page

    @Slot()
    def _expect_others(self) -> None:
        """From now on there are other stations: look for them, now and at each start."""
        self._controller.desk.expect_others()
        self.process.start()

    @Slot()
    def _tell_committed(self) -> None:
        if self.process.state is not SyncState.OFF:
            self.process.tell_committed()

    @Slot(list)
    def _tell_said(self, attendee_ids: list[str]) -> None:
        """Something was said about a double admission here: others and the desk hear of it."""
        self._tell_committed()
        self._controller.roster_changed(attendee_ids)

    @Slot(str, object)
    def _tell_alarm(self, code: str, details: dict[str, str | int]) -> None:
        if code == network_words.CLOCK:
            self._clock_alarms.append(details)  # whose clock it is will be known in a moment
        else:
            self.message_raised.emit(partial(network_words.alarm_sentence, code, details), "bad")

    def _tell_clocks(self) -> None:
        """Tell of clocks that differ; once for all where it is this laptop's that is wrong."""
        alarms, self._clock_alarms = self._clock_alarms, []
        for details in alarms:
            sentence = partial(
                network_words.alarm_sentence, network_words.CLOCK, details, self._clock_doubt
            )
            self.message_raised.emit(sentence, "bad")

    @Slot(str)
    def _note_page(self, key: str) -> None:
        if key == DOUBLES:
            self._unseen.clear()
