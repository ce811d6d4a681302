"""The pages beside the desk, with what fills them, connected to the station."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.background import BackgroundTasks
from ui.desk_controller import DeskController
from ui.main_window import MainWindow
from ui.page_keys import (
    ATTENDANCE,
    BADGES,
    DOUBLES,
    LAYOUTS,
    PEOPLE,
    SETTINGS,
    STATIONS,
    TEACH,
)
from ui.print_controller import PrintController

if TYPE_CHECKING:  # each page is loaded when it is opened: the desk does not wait for it
    from ui.attendance_controller import AttendanceController
    from ui.badges_controller import BadgesController
    from ui.layouts_controller import LayoutsController
    from ui.people_controller import PeopleController
    from ui.scanner.burst import Key
    from ui.screens.attendance import AttendancePage
    from ui.screens.badges import BadgesPage
    from ui.screens.layouts import LayoutsPage
    from ui.screens.people import PeoplePage
    from ui.screens.settings import SettingsPage
    from ui.settings_controller import SettingsController

# What the menu offers: pages, and ways into them
MENU = (
    "export",
    PEOPLE,
    ATTENDANCE,
    BADGES,
    "import",
    "printer",
    "scanner",
    TEACH,
    "camera",
    STATIONS,
    "operator",
    SETTINGS,
)


class Pages(QObject):
    """Makes and opens pages, and passes on between them and the desk what each has to know.

    A page and its controller are attributes of this object once the page was opened.

    Signals:
        check_in_requested: The attendee with this id shall be checked in, at the desk.
        badge_requested: A badge is wanted for the attendee with this id.
        setting_changed: The name of a setting and its new value, which is saved.
        sound_test_requested: A tone shall be played in the volume that is set.
    """

    check_in_requested = Signal(str)
    badge_requested = Signal(str)
    setting_changed = Signal(str, object)
    sound_test_requested = Signal()

    people_page: PeoplePage
    people: PeopleController
    attendance_page: AttendancePage
    attendance: AttendanceController
    badges_page: BadgesPage
    badges: BadgesController
    layouts_page: LayoutsPage
    layouts: LayoutsController
    settings_page: SettingsPage

    def __init__(
        self,
        desk_controller: DeskController,
        printing: PrintController,
        tasks: BackgroundTasks,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk_controller.desk
        self._desk_controller = desk_controller
        self._printing = printing
        self._tasks = tasks
        self._window = window
        self.settings: SettingsController | None = None
        self._refreshes: dict[str, Callable[[], None]] = {}  # of pages that read when opened
        self._stops: list[Callable[[], None]] = []
        for key, make in (
            (PEOPLE, self._make_people),
            (ATTENDANCE, self._make_attendance),
            (BADGES, self._make_badges),
            (LAYOUTS, self._make_layouts),
            (SETTINGS, self._make_settings),
        ):
            window.add_page_later(key, make)
        window.page_opened.connect(self.prepare_page)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a page, or do what its line of the menu says."""
        if key == "export":
            self.export_day()
        elif key == "import":
            self._window.open_page(PEOPLE)
            self.people_page.choose_list()
        elif key in ("printer", "scanner"):
            self._window.open_page(SETTINGS)
            self.settings_page.open_section(key)
        else:
            self._window.open_page(key)

    @Slot(object)
    def look_at_list(self, path: Path) -> None:
        """Show what a list of people would change."""
        self._window.open_page(PEOPLE)
        self.people_page.take_list(path)

    def stop(self) -> None:
        """Leave the event alone from now on."""
        for stop in self._stops:
            stop()

    @Slot()
    def export_day(self) -> None:
        """Write the files of today."""
        self._window.open_page(ATTENDANCE)
        self.attendance.export()

    @Slot(str)
    def prepare_page(self, key: str) -> None:
        """Bring a page up to date that reads everything only when it is opened."""
        if key in self._refreshes:
            self._refreshes[key]()

    @property
    def want_scans(self) -> bool:
        """Whether a scan is meant for the test field of a page now, and not for the desk."""
        return self.settings is not None and self.settings.wants_scans

    @Slot(str)
    def take_scan(self, text: str) -> None:
        """Show in the test field what a scanner sent."""
        if self.settings is not None:
            self.settings.take_scan(text)

    @Slot(object)
    def take_burst(self, keys: tuple[Key, ...]) -> None:
        """Take note of how fast the scan was typed that comes next."""
        if self.settings is not None:
            self.settings.take_burst(keys)

    # making

    def _make_people(self) -> QWidget:
        from ui.people_controller import PeopleController
        from ui.screens.people import PeoplePage

        self.people_page = PeoplePage()
        self.people = PeopleController(self._desk, self._tasks, self.people_page, self)
        desk = self._desk_controller
        self.people_page.back_requested.connect(self._window.open_desk)
        self.people_page.check_in_requested.connect(self.check_in_requested)
        self.people_page.badge_requested.connect(self.badge_requested)
        self.people.roster_changed.connect(desk.roster_changed)
        self.people.index_outdated.connect(desk.search.renew)
        self._stops.append(self.people.lists.stop)
        desk.people_changed.connect(self.people.update_people)
        desk.search.ready.connect(self.people.search_again)
        return self.people_page

    def _make_attendance(self) -> QWidget:
        from ui.attendance_controller import AttendanceController
        from ui.screens.attendance import AttendancePage

        self.attendance_page = AttendancePage()
        self.attendance = AttendanceController(self._desk, self._tasks, self.attendance_page, self)
        self.attendance_page.back_requested.connect(self._window.open_desk)
        self.attendance_page.doubles_requested.connect(self._open_doubles)
        self._desk_controller.people_changed.connect(self.attendance.update_people)
        return self.attendance_page

    @Slot()
    def _open_doubles(self) -> None:
        self._window.open_page(DOUBLES)

    def _make_badges(self) -> QWidget:
        from ui.badges_controller import BadgesController
        from ui.screens.badges import BadgesPage

        self.badges_page = BadgesPage()
        self.badges = BadgesController(
            self._desk, self._tasks, self.badges_page, self._printing.spooler, self
        )
        self.badges_page.back_requested.connect(self._window.open_desk)
        self.badges_page.printer_requested.connect(self._open_printer)
        self.badges_page.choice.layouts_requested.connect(self._open_layouts)
        self.badges.layout_changed.connect(self._show_settings)
        self._printing.news.job_changed.connect(self.badges.job_changed)
        self._refreshes[BADGES] = self.badges.refresh
        self._stops.append(self.badges.stop)
        return self.badges_page

    def _make_layouts(self) -> QWidget:
        from ui.layouts_controller import LayoutsController
        from ui.screens.layouts import LayoutsPage

        self.layouts_page = LayoutsPage()
        self.layouts = LayoutsController(self._desk, self._tasks, self.layouts_page, self)
        self.layouts_page.back_requested.connect(self._window.open_desk)
        self.layouts.layout_changed.connect(self._show_settings)
        self._refreshes[LAYOUTS] = self.layouts.refresh
        self._stops.append(self.layouts.stop)
        return self.layouts_page

    def _make_settings(self) -> QWidget:
        from ui.screens.settings import SettingsPage
        from ui.settings_controller import SettingsController

        self.settings_page = SettingsPage()
        printing = self._printing
        settings = SettingsController(
            self._desk, self._tasks, printing.painting, self.settings_page, printing.spooler,
            parent=self,
        )  # fmt: skip
        self.settings = settings
        self.settings_page.back_requested.connect(self._window.open_desk)
        settings.setting_changed.connect(self.setting_changed)
        settings.sound_test_requested.connect(self.sound_test_requested)
        settings.shared.checkpoints_changed.connect(self._desk_controller.reload_place)
        settings.shared.station_renamed.connect(self._desk_controller.reload_place)
        printing.news.job_changed.connect(settings.trial.job_changed)
        self._refreshes[SETTINGS] = settings.refresh
        return self.settings_page

    # between pages

    @Slot()
    def _show_settings(self) -> None:
        if self.settings is not None:
            self.settings.show_settings()

    @Slot()
    def _open_printer(self) -> None:
        self.open("printer")

    @Slot()
    def _open_layouts(self) -> None:
        self.open(LAYOUTS)
