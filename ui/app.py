"""Puts the program together: the only place that constructs its parts and connects them."""

from __future__ import annotations

import sys
from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from checkin import TITLE
from checkin.clock import Clock
from checkin.commands.common import clock_of, event_folder
from checkin.desk import Desk
from checkin.errors import CheckinError, NoEventHere
from ui import error_messages, logs
from ui.collector import Collector
from ui.i18n import Translations
from ui.languages import language_for
from ui.station import StationWindow
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.first_run_controller import FirstRunWindow


class Application:
    """The Qt application with its looks and words, before and beside any event."""

    def __init__(self) -> None:
        found = QApplication.instance()
        self.qt = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName(TITLE)
        self.translations = Translations(self.qt)
        self.translations.use(language_for(""))
        self.theme = Theme(self.qt)
        self.station: StationWindow | None = None
        self.collector = Collector(self.qt)
        self.collector.start()

    def open_station(self, desk: Desk) -> StationWindow:
        """Open the window of a station that works on `desk`."""
        self.translations.use(language_for(desk.settings.language))
        self.theme.choose(desk.settings.theme)
        self.station = StationWindow(desk, self.theme, self.translations)
        return self.station

    def refuse(self, error: CheckinError) -> int:
        """Say why the program cannot start, in a window if there is a screen."""
        print(f"checkin: {error}", file=sys.stderr)
        if self.qt.platformName() != "offscreen":
            QMessageBox.critical(None, TITLE, error_messages.sentence(error))
        return 1


def open_window(arguments: Namespace) -> int:
    """Run the window on the event folder; make or join an event first where there is none.

    A file that is opened with the program is taken as if it were dropped onto the window.
    """
    application = Application()
    folder, clock = event_folder(arguments), clock_of(arguments)
    logs.write_to(folder)
    file = Path(arguments.file).absolute() if arguments.file else None
    try:
        return run(application, Desk.open(folder, clock), file)
    except NoEventHere:
        return first_run(application, folder, clock, file)
    except CheckinError as error:
        return application.refuse(error)


def open_demo(arguments: Namespace) -> int:
    """Run the window on the demo event, which is made when it is not there yet."""
    application = Application()
    folder = event_folder(arguments, "demo")
    logs.write_to(folder)
    try:
        desk = demo_desk(folder, clock_of(arguments), arguments.attendees)
        return run(application, desk)
    except CheckinError as error:
        return application.refuse(error)


def demo_desk(folder: Path, clock: Clock, attendees: int) -> Desk:
    """Open the demo event in `folder`, or make it; its first day is always today."""
    from checkin import demo  # a station of a real event does without

    try:
        desk = Desk.open(folder, clock)
    except NoEventHere:  # nor one whose making was cut off, as by Ctrl+C in the terminal
        return Desk.set_up_demo(folder, clock, attendees)
    today = demo.demo_checkpoints(desk.day.today(), desk.event.zone)
    known = {checkpoint.id: checkpoint for checkpoint in desk.checkpoints}
    moved = [c for c in today if c.id in known and known[c.id].opens_at != c.opens_at]
    if moved:
        desk.define_checkpoints(moved)
    return desk


def run(application: Application, desk: Desk, file: Path | None = None) -> int:
    """Show the window until it is closed."""
    station = application.open_station(desk)
    station.show()
    if file is not None:
        station.carriers.receive([file])
    code = application.qt.exec()
    station.close()
    return code


def first_run(
    application: Application, folder: Path, clock: Clock, file: Path | None = None
) -> int:
    """Ask what event this laptop is to serve, then open it."""
    from ui.first_run_controller import FirstRunWindow

    window = FirstRunWindow(folder, clock, application.translations)
    window.desk_ready.connect(partial(_enter, application, window))
    window.open()
    if file is not None:
        window.page.take_file(file)
    code = application.qt.exec()
    if application.station is not None:
        application.station.close()
    return code


def _enter(application: Application, window: FirstRunWindow, desk: Desk) -> None:
    from ui.join_controller import greeting

    station = application.open_station(desk)
    station.show()
    if window.pack_made is not None:
        station.screen.show_message(*greeting(desk, window.pack_made))
    window.close()
