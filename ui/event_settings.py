"""Between the settings page and the event: what is changed there for all stations, as entries."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.model import Checkpoint
from checkin.sync import apart, event_pack
from checkin.sync.event_pack import Pack
from ui import error_messages, recovery_news
from ui.background import BackgroundTasks
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.screens.settings import SettingsPage
from ui.widgets.recovery_dialog import RecoveryDialog, RecoveryWish

_LATEST = 5  # of what is told about PINs

WORDS = {
    "checkpoint-saved": QT_TRANSLATE_NOOP("Settings", "{name} is saved."),
    "supervisor-saved": QT_TRANSLATE_NOOP("Settings", "{name} may let people in with the new PIN."),
    "supervisor-gone": QT_TRANSLATE_NOOP("Settings", "{name} is a supervisor no more."),
    "renamed": QT_TRANSLATE_NOOP("Settings", "This station is called {name} from now on."),
}
_word = partial(word, "Settings", WORDS)


class EventSettings(QObject):
    """Does what the operator changes about checkpoints, supervisors and the station's name.

    Signals:
        checkpoints_changed: A checkpoint is new or has other rules.
        station_renamed: This station has another name.
    """

    checkpoints_changed = Signal()
    station_renamed = Signal()

    def __init__(
        self, desk: Desk, tasks: BackgroundTasks, page: SettingsPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._categories: tuple[str, ...] = ()
        self._zone = ZoneInfo(desk.event.zone)
        page.section_opened.connect(self._opened)
        page.station.rename_requested.connect(self._rename)
        page.checkpoints.checkpoint_changed.connect(self._change_checkpoint)
        page.supervisors.supervisor_changed.connect(self._change_supervisor)
        page.supervisors.supervisor_removed.connect(self._remove_supervisor)
        page.supervisors.recovery_requested.connect(self._open_pack)

    def refresh(self) -> None:
        """Show everything as it is now; for when the page is opened."""
        desk, page = self._desk, self._page
        page.station.show_station(desk.event, desk.station, has_namesake=bool(desk.namesakes))
        page.supervisors.show_supervisors(desk.supervisors)
        page.supervisors.show_recoveries(self._recoveries)
        self._show_checkpoints()

    @Slot(str)
    def _opened(self, section: str) -> None:
        if section == "checkpoints":
            self._categories = self._desk.people.categories()
            self._show_checkpoints()

    @Slot(str)
    def _rename(self, name: str) -> None:
        try:
            self._desk.sync.rename_station(name)
        except CheckinError as error:
            self._page.show_error(partial(error_messages.sentence, error))
            return
        self.refresh()
        self._page.show_message(partial(_word, "renamed", name=self._desk.station.name))
        self.station_renamed.emit()

    @Slot(object)
    def _change_checkpoint(self, checkpoint: Checkpoint) -> None:
        known = checkpoint.id or self._desk.new_checkpoint_id(checkpoint.name)
        try:
            self._desk.define_checkpoints([dataclasses.replace(checkpoint, id=known)])
        except CheckinError as error:
            self._page.checkpoints.show_error(partial(error_messages.sentence, error))
            return
        self._show_checkpoints()
        self._page.show_message(partial(_word, "checkpoint-saved", name=checkpoint.name))
        self.checkpoints_changed.emit()

    @Slot(str, str, str, str)
    def _change_supervisor(self, name: str, pin: str, by: str, by_pin: str) -> None:
        if self._is_done(partial(self._desk.define_supervisor, name, pin, by, by_pin)):
            self._page.show_message(partial(_word, "supervisor-saved", name=name))

    @Slot(str, str, str)
    def _remove_supervisor(self, operator_id: str, by: str, by_pin: str) -> None:
        name = next((o.name for o in self._desk.supervisors if o.id == operator_id), "")
        if self._is_done(partial(self._desk.remove_supervisor, operator_id, by, by_pin)):
            self._page.show_message(partial(_word, "supervisor-gone", name=name))

    @Slot(object)
    def _open_pack(self, wish: RecoveryWish) -> None:
        """Open the pack beside the window: that takes seconds."""
        work = partial(
            event_pack.open_pack, wish.pack, wish.passphrase, unseal=apart.unseal_with_passphrase
        )
        dialog = self._page.supervisors.dialog
        refuse = partial(self._refuse_recovery, dialog)
        self._tasks.run(work, partial(self._recover, wish, dialog), refuse)

    def _recover(self, wish: RecoveryWish, asking: RecoveryDialog | None, pack: Pack) -> None:
        section, desk = self._page.supervisors, self._desk
        if asking is None or section.dialog is not asking:
            return  # it was put away meanwhile: somebody changed their mind
        try:
            desk.recoveries.recover(pack, wish.supervisor, wish.pin, desk.settings.operator)
        except CheckinError as error:
            self._refuse_recovery(asking, error)
            return
        section.close_dialog()
        self.refresh()
        self._page.show_message(partial(_word, "supervisor-saved", name=wish.supervisor))

    def _refuse_recovery(self, asking: RecoveryDialog | None, error: CheckinError) -> None:
        if asking is not None and self._page.supervisors.dialog is asking:
            asking.show_error(partial(error_messages.sentence, error))

    def _recoveries(self) -> str:
        latest = self._desk.recoveries.all()[:_LATEST]
        return "\n".join(recovery_news.sentence(self._desk, each) for each in latest)

    def _is_done(self, change: Callable[[], None]) -> bool:
        """Change something about the supervisors; say in their section why it was not done."""
        try:
            change()
        except CheckinError as error:
            self._page.supervisors.show_error(partial(error_messages.sentence, error))
            return False
        self._page.supervisors.show_supervisors(self._desk.supervisors)
        return True

    def _show_checkpoints(self) -> None:
        desk = self._desk
        self._page.checkpoints.show_checkpoints(
            desk.checkpoints, self._categories, self._zone, desk.clock.now()
        )
