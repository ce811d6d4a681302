"""Between the first page and the event behind it: reads the list, makes the event, or joins it."""

from __future__ import annotations

import contextlib
import dataclasses
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from checkin import TITLE, roster
from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.event_setup import Plan, named_checkpoints
from checkin.sync import stick
from ui import error_messages
from ui.background import BackgroundTasks
from ui.i18n import Translations, complete_languages
from ui.join_controller import JoinController
from ui.main_window import FIRST_SIZE, open_fitting
from ui.screens.first_run import FirstRunPage
from ui.sticks import StickWatcher
from ui.volumes import Volume, Volumes, mounted_sticks
from ui.widgets.event_form import PlannedEvent
from ui.widgets.import_preview import ListPreview


class FirstRunController(QObject):
    """Shows what is in the list; making the event is left to who opens it.

    Whoever takes the plan calls `fail` where the event cannot be made.

    Signals:
        event_planned: The Plan of the event to make.
        demo_requested: The demo event is to be made and opened.
    """

    event_planned = Signal(object)
    demo_requested = Signal()

    def __init__(
        self, tasks: BackgroundTasks, page: FirstRunPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._page = page
        self._path: Path | None = None  # of the list that was chosen last
        page.list_chosen.connect(self.look_at)
        page.event_planned.connect(self.plan)
        page.demo_requested.connect(self.start_demo)

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Show what is in the list at `path`."""
        self._path = path
        self._page.show_reading(path)
        read = partial(roster.preview, path, {})
        self._tasks.run(read, partial(self._read, path), partial(self._refused, path))

    @Slot(object)
    def plan(self, planned: PlannedEvent) -> None:
        """Hand on what the operator wants, once the page shows that it is under way."""
        supervisor = ((planned.supervisor, planned.pin),) if planned.supervisor else ()
        plan = Plan(
            name=planned.name,
            roster=planned.roster,
            zone=planned.zone,
            station=planned.station,
            checkpoints=named_checkpoints(planned.checkpoints),
            supervisors=supervisor,
        )
        self._page.set_busy(True)
        QTimer.singleShot(0, self, partial(self.event_planned.emit, plan))

    @Slot()
    def start_demo(self) -> None:
        """Hand on the wish for the demo, once the page shows that it is under way."""
        self._page.set_busy(True)
        QTimer.singleShot(0, self, self.demo_requested.emit)

    @Slot(object)
    def fail(self, error: CheckinError) -> None:
        """Say why the event was not made, and let the operator try again."""
        self._page.set_busy(False)
        self._page.show_error(partial(error_messages.sentence, error))

    def _read(self, path: Path, preview: roster.RosterPreview) -> None:
        if path == self._path:  # another one may have been chosen meanwhile
            self._page.show_preview(path, ListPreview(path.name, preview))

    def _refused(self, path: Path, error: CheckinError) -> None:
        if path == self._path:
            self._page.refuse_list(partial(error_messages.sentence, error))


class FirstRunWindow(QMainWindow):
    """The window of a laptop that serves no event yet.

    Attributes:
        pack_made: When the pack was made by which this laptop joined; None otherwise.

    Signals:
        desk_ready: The Desk of the event that was made; whoever takes it closes this window.
    """

    desk_ready = Signal(object)

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        translations: Translations,
        sticks: Volumes = mounted_sticks,
    ) -> None:
        super().__init__()
        self.pack_made: datetime | None = None
        self._folder = folder
        self._clock = clock
        self._translations = translations
        self._language = ""  # chosen here; "" follows the system
        self._tasks = BackgroundTasks(self)
        self.page = FirstRunPage()
        self.page.set_languages(complete_languages(), translations.language)
        self.controller = FirstRunController(self._tasks, self.page, self)
        self.controller.event_planned.connect(self._make)
        self.controller.demo_requested.connect(self._make_demo)
        self._connect_joining(sticks)
        self.page.language_chosen.connect(self._choose_language)
        self.setCentralWidget(self.page)
        self.setWindowTitle(TITLE)
        self.resize(*FIRST_SIZE)

    def open(self) -> None:
        """Show the window, as large as a small screen."""
        open_fitting(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.sticks.stop()
        self._tasks.close()
        super().closeEvent(event)

    def _connect_joining(self, sticks: Volumes) -> None:
        page = self.page
        self.joining = JoinController(self._tasks, page.join_form, self._folder, self._clock, self)
        self.joining.busy_changed.connect(page.set_busy)
        self.joining.failed.connect(page.show_error)
        self.joining.joined.connect(self._enter_joined)
        page.left.connect(self.joining.forget)
        self.sticks = StickWatcher(sticks, self)
        self.sticks.stick_came.connect(self._look_for_pack)
        self.sticks.start()

    @Slot(object)
    def _look_for_pack(self, volume: Volume) -> None:
        """Spare the operator the search for the pack that is on a stick."""
        find = partial(stick.packs_on, Path(volume.root))
        self._tasks.run(find, partial(self._pack_found, volume), self.controller.fail)

    def _pack_found(self, volume: Volume, packs: list[Path]) -> None:
        if len(packs) == 1 and self.page.join_form.pack is None:
            self.page.join_form.propose_pack(packs[0], volume.title)

    @Slot(object, object)
    def _enter_joined(self, desk: Desk, pack_made: datetime) -> None:
        self.pack_made = pack_made
        self._hand_over(desk, in_network=True)

    @Slot(object)
    def _make(self, plan: Plan) -> None:
        try:
            desk, _ = Desk.set_up(self._folder, plan, self._clock)
        except CheckinError as error:
            self.controller.fail(error)
        else:
            self._hand_over(desk)

    @Slot()
    def _make_demo(self) -> None:
        try:
            desk = Desk.set_up_demo(self._folder, self._clock)
        except CheckinError as error:
            self.controller.fail(error)
        else:
            self._hand_over(desk)

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._language = language
        self._translations.use(language)

    def _hand_over(self, desk: Desk, *, in_network: bool = False) -> None:
        chosen = dataclasses.replace(
            desk.settings,
            language=self._language or desk.settings.language,
            in_network=in_network or desk.settings.in_network,
        )
        if chosen != desk.settings:
            with contextlib.suppress(OSError):  # then it holds until the program is closed
                desk.change_settings(chosen)
        self.desk_ready.emit(desk)
