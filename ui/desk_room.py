"""The desk at work: its screen, what answers behind it, its dialogs and its tones, connected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from checkin.desk import Desk
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.desk_dialogs import DeskDialogs
from ui.main_window import MainWindow
from ui.page_keys import DESK
from ui.recovery_news import RecoveryNews
from ui.screens.desk import DeskScreen
from ui.sounds import Sounds


class DeskRoom(QObject):
    """Everything that a queue at the desk meets, but for scanners and paper."""

    def __init__(
        self, desk: Desk, tasks: BackgroundTasks, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self.screen = DeskScreen()
        self.screen.set_names_hidden(desk.settings.hide_names)
        window.add_page(DESK, self.screen)
        self.sounds = Sounds(self, volume_percent=desk.settings.sound_volume)
        self.controller = DeskController(desk, tasks, self)
        self.dialogs = DeskDialogs(self.controller, window)
        self._recoveries = RecoveryNews(desk, self)
        self._connect_wishes()
        self._connect_answers()

    @Slot(str)
    def check_in(self, attendee_id: str) -> None:
        """Check somebody in who was found on another page, where everybody sees the answer."""
        self._window.open_desk()
        self.controller.check_in(attendee_id)

    @Slot()
    def test_sound(self) -> None:
        """Play a tone in the volume that is set."""
        self.sounds.play("admit")

    def _connect_wishes(self) -> None:
        screen, controller, dialogs = self.screen, self.controller, self.dialogs
        screen.search_changed.connect(controller.search.look_up)
        screen.check_in_requested.connect(controller.check_in)
        screen.undo_requested.connect(controller.undo_latest)
        screen.acknowledge_requested.connect(controller.acknowledge)
        screen.clear_requested.connect(controller.clear)
        screen.direction_toggled.connect(controller.toggle_direction)
        screen.checkpoint_chosen.connect(controller.choose_checkpoint)
        screen.override_requested.connect(dialogs.ask_override)
        screen.details_requested.connect(dialogs.show_details)

    def _connect_answers(self) -> None:
        screen, controller = self.screen, self.controller
        controller.outcome_reached.connect(screen.show_outcome)
        controller.not_saved.connect(screen.show_not_saved)
        controller.search.hits_found.connect(screen.show_hits)
        controller.recent_changed.connect(screen.show_recent)
        controller.counts_changed.connect(screen.show_counts)
        controller.message_raised.connect(screen.show_message)
        controller.sound_wanted.connect(self.sounds.play)
        controller.place_changed.connect(self._show_place)
        controller.people_changed.connect(self._recoveries.look)  # others were heard of
        self._recoveries.message_raised.connect(screen.show_message)

    @Slot()
    def _show_place(self) -> None:
        desk, controller = self._desk, self.controller
        self.screen.show_header(
            desk.event, desk.station, desk.checkpoints, controller.checkpoint, controller.direction
        )
