"""Teaching a scanner and reading by camera, connected to the station's readers."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from checkin.errors import CheckinError
from ui import error_messages
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.main_window import MainWindow
from ui.page_keys import TEACH
from ui.readers import Readers
from ui.scanner import words
from ui.scanner.burst import WedgeOptions
from ui.scanner.state import ScannerState

if TYPE_CHECKING:  # loaded when somebody wants them
    from ui.screens.teach_scanner import TeachScannerPage
    from ui.widgets.camera_window import CameraWindow


WORDS = {
    "learned": QT_TRANSLATE_NOOP("ScannerPages", "The scanner's settings are kept."),
    "not-kept": QT_TRANSLATE_NOOP(
        "ScannerPages", "The scanner's settings hold until the program is closed. Check the disk."
    ),
    "no-code": QT_TRANSLATE_NOOP("ScannerPages", "There is no code in this picture."),
}
_word = partial(word, "ScannerPages", WORDS)


class ScannerPages(QObject):
    """Opens the page that teaches a scanner and the camera's window.

    Signals:
        message_raised: A Sentence for the operator and its level.
    """

    message_raised = Signal(object, str)

    def __init__(self, readers: Readers, window: MainWindow) -> None:
        super().__init__(window)
        self._readers = readers
        self._window = window
        window.add_page_later(TEACH, self._make_teach_page)

    @cached_property
    def camera_window(self) -> CameraWindow:
        """The window with the camera's picture; it exists from the moment it is asked for."""
        from ui.widgets.camera_window import CameraWindow

        window, camera = CameraWindow(self._window), self._readers.camera
        camera.looked.connect(window.view.show_look)
        camera.state_changed.connect(self._show_camera)
        window.closed.connect(camera.stop)
        window.picture_chosen.connect(self.read_picture)
        return window

    @property
    def wants_scans(self) -> bool:
        """Whether a scan is meant for the trial now, and not for the desk."""
        return self._window.page == TEACH

    @Slot()
    def open_camera(self) -> None:
        """Show the camera's picture and read with it."""
        self.camera_window.show()
        self.camera_window.raise_()
        self._show_camera(self._readers.camera.state)
        self._readers.camera.start()

    @Slot(object)
    def read_picture(self, path: Path) -> None:
        """Take the code in a picture file as if it had been scanned."""
        from ui.scanner import qr_reader

        try:
            codes = qr_reader.read_image(path)
        except CheckinError as error:
            self.camera_window.show_words(partial(error_messages.sentence, error))
            return
        if codes:
            self._readers.scanned.emit(codes[0])
        else:
            self.camera_window.show_words(partial(_word, "no-code"))

    def _make_teach_page(self) -> TeachScannerPage:
        from ui.screens.teach_scanner import TeachScannerPage

        page = TeachScannerPage()
        page.back_requested.connect(self._window.open_desk)
        page.options_learned.connect(self._learn)
        self._readers.wedge.burst_seen.connect(page.capture.take_burst)
        return page

    @Slot(object)
    def _learn(self, options: WedgeOptions) -> None:
        try:
            self._readers.learn(options)
        except OSError:
            self.message_raised.emit(partial(_word, "not-kept"), "warn")
        else:
            self.message_raised.emit(partial(_word, "learned"), "ok")
        self._window.open_desk()

    @Slot(object)
    def _show_camera(self, state: ScannerState) -> None:
        self.camera_window.show_words(partial(words.sentence, state))
