"""Between the settings page and this laptop: saves each change and tries out the hardware."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from checkin import badge_code
from checkin.badge import layout_files
from checkin.badge.discovery import FoundPrinter, discover_printers
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.desk import Desk
from checkin.errors import CheckinError
from ui import error_messages
from ui.background import BackgroundTasks
from ui.event_settings import EventSettings
from ui.i18n import QT_TRANSLATE_NOOP, complete_languages, word
from ui.print_batch import PrintQueue
from ui.print_room import newest_picture, printer_in_use, screen_printer
from ui.printer_trial import PrinterTrial
from ui.scanner.burst import Key, mean_gap_ms
from ui.screens.settings import SettingsPage
from ui.widgets.printer_address import Found
from ui.widgets.scanner_section import Arrival

FindPrinters = Callable[[], Sequence[FoundPrinter]]

WORDS = {
    "not-kept": QT_TRANSLATE_NOOP(
        "Settings",
        "This could not be saved; it holds until the program is closed. Check the disk.",
    ),
}
_word = partial(word, "Settings", WORDS)


class SettingsController(QObject):
    """Does what the operator changes on the settings page; `shared` does what all stations hear of.

    Signals:
        setting_changed: The setting with this name has this value from now on; it is saved.
        sound_test_requested: A tone shall be played in the volume that is set.
    """

    setting_changed = Signal(str, object)
    sound_test_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        painting: BackgroundTasks,
        page: SettingsPage,
        queue: PrintQueue,
        find_printers: FindPrinters = discover_printers,
        parent: QObject | None = None,
    ) -> None:
        """Connect `page`.

        Args:
            desk: Where the settings are kept.
            tasks: For looking up printers.
            painting: For painting the test page.
            page: The page.
            queue: The station's spooler, for the test page.
            find_printers: Returns the computer's queues and ports; called in a pool thread.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._find_printers = find_printers
        self.trial = PrinterTrial(painting, queue, self)
        self._burst: tuple[Key, ...] = ()
        self.shared = EventSettings(desk, tasks, page, self)
        self._connect()
        self.refresh()

    @property
    def wants_scans(self) -> bool:
        """Whether a scan is meant for the test field now, and not for the desk."""
        return self._page.isVisible() and self._page.section == "scanner"

    @Slot()
    def refresh(self) -> None:
        """Show everything as it is now; for when the page is opened."""
        desk, page = self._desk, self._page
        page.station.set_languages(complete_languages())
        page.printer.set_folder(PrinterUrl.parse(screen_printer(desk)).address)
        page.printer.show_layouts(layouts(desk.folder))
        page.show_settings(desk.settings)
        page.printer.show_printer(printer_in_use(desk))
        self.shared.refresh()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings again: another page or a key changed one."""
        self._page.show_settings(self._desk.settings)

    @Slot(str)
    def take_scan(self, text: str) -> None:
        """Show what a scanner sent, and whose badge that would be."""
        scanned = badge_code.parse(text, self._desk.badge_keys)
        number = f"{scanned.number:06d}" if isinstance(scanned, badge_code.BadgeCode) else ""
        is_trial_card = isinstance(scanned, badge_code.SetupCode)
        keys, self._burst = self._burst, ()
        arrival = Arrival(text, number, is_trial_card, len(keys), mean_gap_ms(keys))
        self._page.scanner.show_arrival(arrival)

    @Slot(object)
    def take_burst(self, keys: tuple[Key, ...]) -> None:
        """Remember how fast the scan was typed that comes next."""
        self._burst = keys

    def _connect(self) -> None:
        page = self._page
        page.setting_changed.connect(self._change)
        page.section_opened.connect(self._opened)
        page.station.sound_test_requested.connect(self.sound_test_requested)
        page.printer.printer_changed.connect(self._change_printer)
        page.printer.search_requested.connect(self._search)
        page.scanner.search_requested.connect(self._search)
        page.printer.test_requested.connect(self._print_test_page)
        self.trial.status_changed.connect(page.printer.show_status)
        self.trial.page_printed.connect(self._show_paper)

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        if getattr(self._desk.settings, name) == value:
            return
        changed = dataclasses.replace(self._desk.settings, **{name: value})  # type: ignore[arg-type]
        try:
            self._desk.change_settings(changed)
        except OSError:
            self._page.show_error(partial(_word, "not-kept"))
        if name == "badge_layout":  # one that is used nowhere else any more may be gone now
            self._page.printer.show_layouts(layouts(self._desk.folder))
        self._page.show_settings(self._desk.settings)
        self.setting_changed.emit(name, value)

    @Slot(str)
    def _change_printer(self, url: str) -> None:
        self._page.printer.show_status("off", "")
        self._change("printer", url)

    @Slot(str)
    def _opened(self, section: str) -> None:
        if section in ("printer", "scanner"):
            self._search()

    @Slot()
    def _search(self) -> None:
        self._tasks.run(self._find_printers, self._show_found, self._complain)

    def _show_found(self, printers: Sequence[FoundPrinter]) -> None:
        found = tuple(
            Found(each.kind, PrinterUrl.parse(each.url).address, each.name) for each in printers
        )
        self._page.printer.show_found(found)
        self._page.scanner.show_found(found)

    @Slot()
    def _print_test_page(self) -> None:
        printer = printer_in_use(self._desk)
        if printer is not None:
            self.trial.print(printer, self._desk.station.name)

    @Slot(str)
    def _show_paper(self, url: str) -> None:
        printer = PrinterUrl.parse(url)
        if printer.kind is Kind.PREVIEW:
            self._page.printer.show_paper(newest_picture(Path(printer.address)) or b"")

    def _complain(self, error: CheckinError) -> None:
        self._page.show_error(partial(error_messages.sentence, error))


def layouts(folder: Path) -> tuple[tuple[str, str], ...]:
    """Return id and title of every badge layout that can be used at the event in `folder`."""
    return tuple((each.id, each.title) for each in layout_files.layouts(folder).all)
