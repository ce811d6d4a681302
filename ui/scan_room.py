"""Scanners at work: what they read goes to the desk, or to the page that tries them out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from ui.desk_room import DeskRoom
from ui.i18n import QT_TRANSLATE_NOOP
from ui.main_window import MainWindow
from ui.pages import Pages
from ui.readers import Readers
from ui.scanner.scan_queue import ScanQueue
from ui.scanner_pages import ScannerPages

HELD = QT_TRANSLATE_NOOP("Station", "A badge was scanned. Close this window to see it.")


class ScanRoom(QObject):
    """Connects the scanners with whatever answers them."""

    def __init__(self, room: DeskRoom, pages: Pages, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._pages = pages
        self._window = window
        self.queue = ScanQueue(self)
        self.readers = Readers(room.controller.desk, self)
        self.scanner_pages = ScannerPages(self.readers, window)
        self._connect()

    def _connect(self) -> None:
        self.readers.scanned.connect(self.queue.accept)
        self.readers.status_changed.connect(self._show_scanner)
        self.readers.wedge.burst_seen.connect(self._pages.take_burst)
        self.scanner_pages.message_raised.connect(self._room.screen.show_message)
        self.queue.scanned.connect(self._take_scan)
        self.queue.held.connect(self._tell_held)

    @Slot(str)
    def _take_scan(self, text: str) -> None:
        """A scan always wins: whatever page is open, the desk answers."""
        self._room.screen.messages.take_back(_held_words)
        if self.scanner_pages.wants_scans:
            return  # it came by burst_seen, key by key
        if self._pages.want_scans:
            self._pages.take_scan(text)
            return
        self._window.open_desk()
        self._room.controller.take_scan(text)

    @Slot(int)
    def _tell_held(self, _waiting: int) -> None:
        """Leave the page whose dialog holds a scan; of a dialog of the desk say it there.

        A page that is left puts its dialog away, and the scan is let go. What is asked at the
        desk, such as a reason that is half typed, stays.
        """
        self._window.open_desk()
        if not self.queue.dialog_open:
            return
        self._room.sounds.play("action")
        self._room.screen.show_message(_held_words, "warn")

    @Slot(str, str)
    def _show_scanner(self, level: str, text: str) -> None:
        self._room.screen.show_status("scanner", level, text)


def _held_words() -> str:
    return QCoreApplication.translate("Station", HELD)
