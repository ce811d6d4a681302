"""Between the first page and the event that is made from it: reads the list, makes the event."""

from __future__ import annotations

import contextlib
import dataclasses
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from checkin import roster
from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.event_setup import Plan, named_checkpoints
from ui import error_messages
from ui.background import BackgroundTasks
from ui.i18n import Translations, complete_languages
from ui.main_window import FIRST_SIZE
from ui.screens.first_run import FirstRunPage
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
        self._page.show_error(error_messages.sentence(error))

    def _read(self, path: Path, preview: roster.RosterPreview) -> None:
        if path == self._path:  # another one may have been chosen meanwhile
            self._page.show_preview(path, ListPreview(path.name, preview))

    def _refused(self, path: Path, error: CheckinError) -> None:
        if path == self._path:
            self._page.refuse_list(error_messages.sentence(error))


class FirstRunWindow(QMainWindow):
    """The window of a laptop that serves no event yet.

    Signals:
        desk_ready: The Desk of the event that was made; whoever takes it closes this window.
    """

    desk_ready = Signal(object)

    def __init__(self, folder: Path, clock: Clock, translations: Translations) -> None:
        super().__init__()
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
        self.page.language_chosen.connect(self._choose_language)
        self.setCentralWidget(self.page)
        self.setWindowTitle("Forum Check-in")
        self.resize(*FIRST_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tasks.close()
        super().closeEvent(event)

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

    def _hand_over(self, desk: Desk) -> None:
        if self._language:
            chosen = dataclasses.replace(desk.settings, language=self._language)
            with contextlib.suppress(OSError):  # then the system's language is used next time
                desk.change_settings(chosen)
        self.desk_ready.emit(desk)
