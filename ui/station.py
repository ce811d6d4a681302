"""The window of one station with everything behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from checkin.desk import Desk
from ui.background import BackgroundTasks
from ui.carriers import Carriers
from ui.desk_printing import DeskPrinting
from ui.desk_room import DeskRoom
from ui.i18n import Translations, complete_languages
from ui.looks import Looks
from ui.main_window import MainWindow
from ui.network import Network
from ui.page_keys import BADGES, DOUBLES, SETTINGS, STATIONS
from ui.pages import MENU, Pages
from ui.scan_room import ScanRoom
from ui.storage_watch import StorageWatch
from ui.theme import Theme
from ui.volumes import Volumes, mounted_sticks


class StationWindow(QObject):
    """One station at work: the desk with its printing and scanners, pages, other stations.

    What belongs to one concern is connected where that concern lives; here is what lies between
    them, and the order in which everything begins and ends.
    """

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        translations: Translations,
        sticks: Volumes = mounted_sticks,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.tasks = BackgroundTasks(self)
        self.window = MainWindow(desk.event.name)
        self._room = DeskRoom(desk, self.tasks, self.window, self)
        self.screen, self.controller = self._room.screen, self._room.controller
        self.dialogs, self.sounds = self._room.dialogs, self._room.sounds
        # of its own: a badge waits for nothing that is read or written beside the desk
        self._painting = BackgroundTasks(self, threads=1)
        self._paper = DeskPrinting(self._room, self._painting, self)
        self.printing = self._paper.controller
        self.pages = Pages(self.controller, self.printing, self.tasks, self.window)
        self.network = Network(self.controller, self.tasks, self.window)
        self.carriers = Carriers(desk, self.screen, self.network, self.window, sticks)
        self._scanning = ScanRoom(self._room, self.pages, self.window, self)
        self.queue, self.readers = self._scanning.queue, self._scanning.readers
        self._looks = Looks(desk, theme, translations, self)
        self._storage = StorageWatch(desk, self.screen, self)
        self._closed = False
        self._connect_pages()
        self._connect_strip()
        self._connect_looks(translations)

    def show(self) -> None:
        """Open the window and begin to work."""
        self.screen.header.set_languages(complete_languages())
        self.screen.header.set_pages(MENU)
        self.window.open()
        self.readers.start()
        self.network.start()
        self.carriers.start()
        self.controller.start()
        self.printing.start()
        self._retranslate()
        self._storage.start()

    @Slot()
    def close(self) -> None:
        """Stop everything, in the order that loses nothing."""
        if self._closed:
            return
        self._closed = True
        self._storage.stop()
        self.readers.stop()
        self.carriers.stop()
        self.network.stop()
        self.controller.stop()
        self.dialogs.close()
        self._paper.arrivals.stop()
        self._painting.close()
        self.tasks.close()
        self.pages.stop()
        self.printing.close()
        self.window.close()
        self.desk.close()
        # not left to the collector, which knows nothing of who belongs to whom
        self.window.deleteLater()
        self.deleteLater()

    @Slot()
    def export_day(self) -> None:
        """Write the files of today, as one line of the menu does."""
        self.pages.export_day()

    def _connect_pages(self) -> None:
        pages = self.pages
        self.screen.page_requested.connect(self._open_page)
        pages.check_in_requested.connect(self._room.check_in)
        pages.badge_requested.connect(self._paper.want_badge)
        pages.setting_changed.connect(self._use_setting)
        pages.sound_test_requested.connect(self._room.test_sound)
        self.carriers.drops.list_dropped.connect(pages.look_at_list)

    def _connect_strip(self) -> None:
        self.screen.status_chosen.connect(self._open_status)
        self.network.status_changed.connect(self._show_network)
        self.network.clock_judged.connect(self._show_clock)
        self.network.message_raised.connect(self.screen.show_message)
        self.network.action_offered.connect(self.screen.offer_action)
        self.network.doubles_settled.connect(self._renew_doubles)
        self.window.page_opened.connect(self.screen.messages.put_away)
        self.controller.storage_changed.connect(self._storage.show_storage)

    def _connect_looks(self, translations: Translations) -> None:
        self._looks.connect_desk(self.screen, self.window)
        self._looks.not_kept.connect(self._storage.tell_not_saved)
        translations.language_changed.connect(self._retranslate)

    @Slot(str)
    def _open_page(self, key: str) -> None:
        if key == "camera":
            self._scanning.scanner_pages.open_camera()
        elif key == "operator":
            self.dialogs.ask_operator()
        else:
            self.pages.open(key)

    @Slot(str)
    def _open_status(self, key: str) -> None:
        pages = {
            "printer": BADGES if self.printing.waits else "printer",
            "scanner": "scanner", "sync": STATIONS, "storage": SETTINGS, "clock": STATIONS,
        }  # fmt: skip
        if key in pages:
            self.pages.open(pages[key])

    @Slot(str, object)
    def _use_setting(self, name: str, _value: object) -> None:
        """Let a changed setting hold at once."""
        match name:
            case "language":
                self._looks.use_language()
            case "theme":
                self._looks.use_theme()
            case "hide_names":
                self._hide_names()
            case "sound_volume":
                self.sounds.set_volume(self.desk.settings.sound_volume)
            case "printer":
                if not self.printing.waits:  # what was wrong with another one is past
                    self.screen.messages.put_away(BADGES)
                self.printing.start()
            case "badge_layout":
                self.printing.start()
            case "wedge_gap_ms" | "wedge_tail_ms" | "serial_port":
                self.readers.use_settings()

    def _hide_names(self) -> None:
        """Let guests read no names, or let the operator read them again."""
        self.screen.set_names_hidden(self.desk.settings.hide_names)
        self._renew_doubles()

    @Slot()
    def _renew_doubles(self) -> None:
        """Say again who was let in twice, where that is said: other words, or nobody any more."""
        if self.screen.messages.offers(DOUBLES):
            self.screen.messages.put_away(DOUBLES)
            self.network.tell_unseen()

    @Slot(str, str, str)
    def _show_network(self, level: str, text: str, tool_tip: str) -> None:
        self.screen.show_status("sync", level, text, tool_tip)

    @Slot(str, str)
    def _show_clock(self, level: str, text: str) -> None:
        self.screen.show_status("clock", level, text)

    @Slot()
    def _retranslate(self) -> None:
        self.network.tell_status()
        self.printing.say_again()
        self.readers.tell_status()
        self._storage.tell_status()
