"""Between the desk's use cases and the page of people who were let in at two stations."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.merge_report import DoubleAdmission
from checkin.model import EntryRef
from ui import error_messages, timers
from ui.background import BackgroundTasks
from ui.screens.doubles import DoublesPage

LOOK_AFTER_MS = 500  # entries come faster than anybody reads


class DoublesController(QObject):
    """Looks who waits for a person, and journals what that person says.

    It looks beside the window: in a large event that is more than a moment's work.

    Signals:
        count_changed: How many double admissions wait.
        people_changed: Ids of the attendees of whom something was said here.
    """

    count_changed = Signal(int)
    people_changed = Signal(list)

    def __init__(
        self, desk: Desk, tasks: BackgroundTasks, page: DoublesPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.page = page
        self._looking = False
        self._again = False
        self._later = timers.single_shot(self, LOOK_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        page.opened.connect(self.open)
        page.resolve_requested.connect(self.resolve)
        page.take_back_requested.connect(self.take_back)

    @Slot()
    def open(self) -> None:
        """Show who waits now."""
        self.page.show_operator(self._desk.settings.operator)
        self.refresh()

    def stop(self) -> None:
        """Leave the event alone from now on."""
        self._later.stop()

    @Slot()
    def refresh_soon(self) -> None:
        """Look again; once for all news that come together."""
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def refresh(self) -> None:
        """Look who waits."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        look = partial(read_doubles, self._desk.folder, self._desk.clock)
        self._tasks.run(look, self._looked, self._not_looked)

    @Slot(object, str, str)
    def resolve(self, second: EntryRef, note: str, who: str) -> None:
        """Journal that a double admission was in order."""
        work = partial(self._desk.sync.resolve, second, note, who)
        self._do(work, lambda: self.tr("Noted: in order."))

    @Slot(object, str, str)
    def take_back(self, entry: EntryRef, note: str, who: str) -> None:
        """Take a passage back that never happened."""
        undo = partial(self._desk.scans.undo, entry, note, who)
        self._do(undo, lambda: self.tr("Taken back."))

    def _do(self, work: Callable[[], object], done: Callable[[], str]) -> None:
        chosen = self.page.chosen
        try:
            work()
        except CheckinError as error:
            self.page.say_error(partial(error_messages.sentence, error))
        else:
            self.page.say(done)
            self.people_changed.emit([chosen.attendee.id] if chosen else [])
        self.refresh()

    def _looked(self, doubles: tuple[DoubleAdmission, ...]) -> None:
        self._looking = False
        if self._again:  # what was read may be old already
            self._again = False
            self.refresh()
            return
        zone = ZoneInfo(self._desk.event.zone)
        self.page.show_doubles(doubles, zone, self._desk.clock.now())
        self.count_changed.emit(len(doubles))

    def _not_looked(self, error: CheckinError) -> None:
        self._looking = self._again = False
        self.page.say_error(partial(error_messages.sentence, error))


def read_doubles(folder: Path, clock: Clock) -> tuple[DoubleAdmission, ...]:
    """Return the double admissions of the event in `folder` that wait; any thread may call this."""
    with closing(Desk.open_to_read(folder, clock)) as desk:
        return desk.sync.doubles()
