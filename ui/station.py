"""The window of one station with everything behind it, connected."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from checkin.desk import Desk
from checkin.diagnostics import free_mb
from ui.arrival_printing import ArrivalPrinting
from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.desk_dialogs import DeskDialogs
from ui.i18n import QT_TRANSLATE_NOOP, Translations, complete_languages
from ui.languages import closest_language, system_languages
from ui.main_window import DESK, MainWindow
from ui.network import Network
from ui.pages import MENU, Pages
from ui.print_controller import PrintController
from ui.readers import Readers
from ui.scanner.scan_queue import ScanQueue
from ui.scanner_pages import ScannerPages
from ui.screens.desk import DeskScreen
from ui.sounds import Sounds
from ui.theme import Theme

_TICK_MS = 1000
_LOW_DISK_MB = 200
_DISK_EVERY_TICKS = 30

WORDS = {
    "saved": QT_TRANSLATE_NOOP("Station", "Everything is saved"),
    "not-saved": QT_TRANSLATE_NOOP("Station", "Cannot save"),
    "disk-low": QT_TRANSLATE_NOOP("Station", "Disk almost full: {free} MB"),
    "held": QT_TRANSLATE_NOOP("Station", "A badge was scanned. Close this window to see it."),
}


class StationWindow(QObject):
    """One station at work: window, controllers, scanners and the printing beside them."""

    def __init__(self, desk: Desk, theme: Theme, translations: Translations) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.translations = translations
        self.tasks = BackgroundTasks(self)
        self.sounds = Sounds(self, volume_percent=desk.settings.sound_volume)
        self.controller = DeskController(desk, self.tasks, self)
        self.screen = DeskScreen()
        self.window = MainWindow(desk.event.name)
        self.window.add_page(DESK, self.screen)
        self.dialogs = DeskDialogs(self.controller, self.window)
        self.printing = PrintController(desk, self)
        self.arrivals = ArrivalPrinting(desk, self.tasks, self.printing, self)
        self.pages = Pages(self.controller, self.printing, self.tasks, self.window)
        self.network = Network(self.controller, self.tasks, self.window)
        self.queue = ScanQueue(self)
        self.readers = Readers(desk, self)
        self.scanner_pages = ScannerPages(self.readers, self.window)
        self._ticks = 0
        self._closed = False
        self._saved = True
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._connect_desk()
        self._connect_badges()
        self._connect_scans()
        self._connect_window()
        self._connect_pages()

    def show(self) -> None:
        """Open the window and begin to work."""
        self.screen.header.set_languages(complete_languages())
        self.screen.header.set_pages(MENU)
        self.window.open()
        self.readers.start()
        self.network.start()
        self.controller.start()
        self.printing.start()
        self._retranslate()
        self._tick()
        self._clock.start()

    @Slot()
    def close(self) -> None:
        """Stop everything, in the order that loses nothing."""
        if self._closed:
            return
        self._closed = True
        self._clock.stop()
        self.readers.stop()
        self.network.stop()
        self.controller.stop()
        self.dialogs.close()
        self.arrivals.stop()
        self.tasks.close()
        self.pages.stop()
        self.printing.close()
        self.window.close()
        self.desk.close()
        # not left to the collector, which knows nothing of who belongs to whom
        self.window.deleteLater()
        self.deleteLater()

    def _connect_desk(self) -> None:
        screen, controller, dialogs = self.screen, self.controller, self.dialogs
        screen.search_changed.connect(controller.search)
        screen.check_in_requested.connect(controller.check_in)
        screen.undo_requested.connect(controller.undo_latest)
        screen.acknowledge_requested.connect(controller.acknowledge)
        screen.clear_requested.connect(controller.clear)
        screen.direction_toggled.connect(controller.toggle_direction)
        screen.checkpoint_chosen.connect(controller.choose_checkpoint)
        screen.override_requested.connect(dialogs.ask_override)
        screen.details_requested.connect(dialogs.show_details)
        controller.outcome_reached.connect(screen.show_outcome)
        controller.not_saved.connect(screen.show_not_saved)
        controller.hits_found.connect(screen.show_hits)
        controller.recent_changed.connect(screen.show_recent)
        controller.counts_changed.connect(screen.show_counts)
        controller.message_raised.connect(screen.show_message)
        controller.sound_wanted.connect(self.sounds.play)
        controller.place_changed.connect(self._show_place)
        controller.storage_changed.connect(self._show_storage)

    def _connect_badges(self) -> None:
        self.screen.badge_requested.connect(self._want_badge)
        self.dialogs.replacement_requested.connect(self.printing.replace)
        self.controller.outcome_reached.connect(self.arrivals.take_outcome)
        self.arrivals.message_raised.connect(self.screen.show_message)
        self.printing.badge_changed.connect(self._show_badge)
        self.printing.status_changed.connect(self._show_printer)
        self.printing.message_raised.connect(self.screen.show_message)
        self.printing.people_changed.connect(self.controller.roster_changed)

    def _connect_pages(self) -> None:
        pages = self.pages
        self.screen.page_requested.connect(self._open_page)
        self.screen.status_chosen.connect(self._open_status)
        pages.check_in_requested.connect(self._check_in)
        pages.badge_requested.connect(self._want_badge)
        pages.setting_changed.connect(self._use_setting)
        pages.sound_test_requested.connect(self._test_sound)
        self.readers.wedge.burst_seen.connect(pages.settings.take_burst)

    def _connect_scans(self) -> None:
        self.network.status_changed.connect(self._show_network)
        self.network.message_raised.connect(self.screen.show_message)
        self.readers.scanned.connect(self.queue.accept)
        self.readers.status_changed.connect(self._show_scanner)
        self.scanner_pages.message_raised.connect(self.screen.show_message)
        self.queue.scanned.connect(self._take_scan)
        self.queue.held.connect(self._tell_held)

    def _connect_window(self) -> None:
        self.screen.look_requested.connect(self.theme.toggle)
        self.screen.full_screen_requested.connect(self.window.toggle_full_screen)
        self.screen.language_chosen.connect(self._choose_language)
        self.theme.changed.connect(self._remember_look)
        self.translations.language_changed.connect(self._retranslate)

    @Slot(str)
    def _take_scan(self, text: str) -> None:
        """A scan always wins: whatever page is open, the desk answers."""
        if self.scanner_pages.wants_scans:
            return  # it came by burst_seen, key by key
        if self.pages.settings.wants_scans:
            self.pages.settings.take_scan(text)
            return
        self.window.open_desk()
        self.controller.take_scan(text)

    @Slot(int)
    def _tell_held(self, _waiting: int) -> None:
        self.sounds.play("action")
        self.screen.show_message(_word("held"), "warn")

    @Slot(str)
    def _open_page(self, key: str) -> None:
        if key == "camera":
            self.scanner_pages.open_camera()
        else:
            self.pages.open(key)

    @Slot(str)
    def _check_in(self, attendee_id: str) -> None:
        self.window.open_desk()
        self.controller.check_in(attendee_id)

    @Slot(str)
    def _want_badge(self, attendee_id: str) -> None:
        """Print a first badge at once; any other needs a reason."""
        if self.printing.has_badge(attendee_id):
            self.dialogs.ask_replacement(attendee_id)
        else:
            self.printing.print_first(attendee_id)

    @Slot(str, str)
    def _show_badge(self, attendee_id: str, words: str) -> None:
        shown = self.controller.shown
        if shown is None or not shown.attendee or shown.attendee.id == attendee_id:
            self.screen.show_printing(words)

    @Slot(str, str)
    def _show_printer(self, level: str, words: str) -> None:
        self.dialogs.set_printer_words(words)
        self.screen.show_status("printer", level, words)

    @Slot(str)
    def _open_status(self, key: str) -> None:
        pages = {
            "printer": "printer", "scanner": "scanner", "sync": "sync", "storage": "settings",
        }  # fmt: skip
        if key in pages:
            self.pages.open(pages[key])

    @Slot(str, object)
    def _use_setting(self, name: str, value: object) -> None:
        """Let a changed setting hold at once."""
        settings = self.desk.settings
        match name:
            case "language":
                self.translations.use(closest_language([settings.language, *system_languages()]))
            case "theme":
                self.theme.choose(settings.theme)
            case "sound_volume":
                self.sounds.set_volume(settings.sound_volume)
            case "printer" | "badge_layout":
                self.printing.start()
            case "wedge_gap_ms" | "wedge_tail_ms" | "serial_port":
                self.readers.use_settings()

    @Slot()
    def _test_sound(self) -> None:
        self.sounds.play("admit")

    @Slot()
    def export_day(self) -> None:
        """Write the files of today, as one line of the menu does."""
        self.pages.export_day()

    @Slot()
    def _show_place(self) -> None:
        desk, controller = self.desk, self.controller
        self.screen.show_header(
            desk.event, desk.station, desk.checkpoints, controller.checkpoint, controller.direction
        )

    @Slot(str, str)
    def _show_network(self, level: str, text: str) -> None:
        self.screen.show_status("sync", level, text)

    @Slot(str, str)
    def _show_scanner(self, level: str, text: str) -> None:
        self.screen.show_status("scanner", level, text)

    @Slot(bool)
    def _show_storage(self, saved: bool) -> None:
        self._saved = saved
        free = free_mb(self.desk.folder)
        if not saved:
            self.screen.show_status("storage", "bad", _word("not-saved"), "")
        elif free < _LOW_DISK_MB:
            self.screen.show_status("storage", "warn", _word("disk-low").format(free=free), "")
        else:
            self.screen.show_status("storage", "ok", _word("saved"), str(self.desk.folder))

    @Slot()
    def _tick(self) -> None:
        self.screen.show_time(self._now())
        self.readers.tell_status()
        if self._ticks % _DISK_EVERY_TICKS == 0:
            self._show_storage(self._saved)
        self._ticks += 1

    def _now(self) -> datetime:
        return self.desk.clock.now()

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._remember(language=language)
        self.translations.use(language)

    @Slot(str)
    def _remember_look(self, _palette: str) -> None:
        if self.desk.settings.theme != self.theme.choice:
            self._remember(theme=self.theme.choice)

    def _remember(self, **choices: str) -> None:
        changed = dataclasses.replace(self.desk.settings, **choices)  # type: ignore[arg-type]
        try:
            self.desk.change_settings(changed)
        except OSError:
            self._show_storage(False)

    @Slot()
    def _retranslate(self) -> None:
        self.network.tell_status()
        self.printing.tell_status()
        self._show_storage(self._saved)


def _word(key: str) -> str:
    return QCoreApplication.translate("Station", WORDS[key])
