"""The pages beside the desk, with what fills them, connected to the station."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ui.attendance_controller import AttendanceController
from ui.background import BackgroundTasks
from ui.badges_controller import BadgesController
from ui.desk_controller import DeskController
from ui.layouts_controller import LayoutsController
from ui.main_window import MainWindow
from ui.people_controller import PeopleController
from ui.print_controller import PrintController
from ui.screens.attendance import AttendancePage
from ui.screens.badges import BadgesPage
from ui.screens.layouts import LayoutsPage
from ui.screens.people import PeoplePage
from ui.screens.settings import SettingsPage
from ui.settings_controller import SettingsController

PEOPLE, ATTENDANCE, BADGES, SETTINGS = "people", "attendance", "badges", "settings"
LAYOUTS = "layouts"
# What the menu offers: pages, and ways into them
MENU = (
    "export",
    PEOPLE,
    ATTENDANCE,
    BADGES,
    "import",
    "printer",
    "scanner",
    "teach",
    "camera",
    "sync",
    SETTINGS,
)


class Pages(QObject):
    """Opens pages, and passes on between them and the desk what each has to know.

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

    def __init__(
        self,
        desk_controller: DeskController,
        printing: PrintController,
        tasks: BackgroundTasks,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        desk = desk_controller.desk
        self._desk_controller = desk_controller
        self._printing = printing
        self._window = window
        self.people_page, self.attendance_page = PeoplePage(), AttendancePage()
        self.badges_page, self.settings_page = BadgesPage(), SettingsPage()
        self.layouts_page = LayoutsPage()
        for key, page in (
            (PEOPLE, self.people_page),
            (ATTENDANCE, self.attendance_page),
            (BADGES, self.badges_page),
            (LAYOUTS, self.layouts_page),
            (SETTINGS, self.settings_page),
        ):
            window.add_page(key, page)
        self.people = PeopleController(desk, tasks, self.people_page, self)
        self.attendance = AttendanceController(desk, tasks, self.attendance_page, self)
        self.badges = BadgesController(desk, tasks, self.badges_page, printing.spooler, self)
        self.layouts = LayoutsController(desk, tasks, self.layouts_page, self)
        self.settings = SettingsController(
            desk, tasks, self.settings_page, printing.spooler, parent=self
        )
        self._connect_back()
        self._connect_people()
        self._connect_printing()
        self._connect_settings()

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

    def stop(self) -> None:
        """Leave the event alone from now on."""
        self.badges.stop()
        self.layouts.stop()

    @Slot()
    def export_day(self) -> None:
        """Write the files of today."""
        self._window.open_page(ATTENDANCE)
        self.attendance.export()

    @Slot(str)
    def prepare_page(self, key: str) -> None:
        """Bring a page up to date that reads everything only when it is opened."""
        if key == BADGES:
            self.badges.refresh()
        elif key == LAYOUTS:
            self.layouts.refresh()
        elif key == SETTINGS:
            self.settings.refresh()

    def _connect_back(self) -> None:
        self._window.page_opened.connect(self.prepare_page)
        self.people_page.back_requested.connect(self._window.open_desk)
        self.attendance_page.back_requested.connect(self._window.open_desk)
        self.badges_page.back_requested.connect(self._window.open_desk)
        self.layouts_page.back_requested.connect(self._window.open_desk)
        self.settings_page.back_requested.connect(self._window.open_desk)

    def _connect_people(self) -> None:
        desk = self._desk_controller
        self.people_page.check_in_requested.connect(self.check_in_requested)
        self.people_page.badge_requested.connect(self.badge_requested)
        self.people.roster_changed.connect(desk.roster_changed)
        desk.people_changed.connect(self.people.update_people)
        desk.people_changed.connect(self.attendance.update_people)
        desk.searching_ready.connect(self.people.search_again)

    def _connect_printing(self) -> None:
        news = self._printing.news
        news.job_changed.connect(self.badges.job_changed)
        news.job_changed.connect(self.settings.job_changed)
        news.badge_printed.connect(self._badge_printed)
        self.badges_page.printer_requested.connect(self._open_printer)
        self.badges_page.choice.layouts_requested.connect(self._open_layouts)

    def _connect_settings(self) -> None:
        self.settings.setting_changed.connect(self.setting_changed)
        self.settings.sound_test_requested.connect(self.sound_test_requested)
        self.settings.checkpoints_changed.connect(self._desk_controller.reload_place)
        self.badges.layout_changed.connect(self.settings.show_settings)

    @Slot(str)
    def _badge_printed(self, attendee_id: str) -> None:
        self._desk_controller.roster_changed([attendee_id])

    @Slot()
    def _open_printer(self) -> None:
        self.open("printer")

    @Slot()
    def _open_layouts(self) -> None:
        self.open(LAYOUTS)
