"""Between the desk's use cases and the page of attendance: a day's figures and its files."""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from checkin.clock import Clock, event_day
from checkin.day import write_report
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.model import Checkpoint
from checkin.report.figures import DayReport
from checkin.report.words import ReportWords
from ui import error_messages, timers
from ui.background import BackgroundTasks
from ui.report_words import report_words
from ui.screens.attendance import AttendancePage

ENDINGS = (".xlsx", ".csv", ".pdf")
FOLDER_NAME = "Forum Check-in"  # among the operator's documents
COUNT_AFTER_MS = 1500  # a queue is faster than anybody reads the figures
MOST_DAYS = 60  # of a checkpoint that is open for longer, no day is offered by itself
LONGEST_WORD = 40  # letters of the station's name in a file name


@dataclass(frozen=True, slots=True)
class DayPicture:
    """A day's figures, and the days that there are."""

    report: DayReport
    days: tuple[date, ...]
    today: date


class AttendanceController(QObject):
    """Fills the page of attendance and fulfils what is wished there."""

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        page: AttendancePage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._day: date | None = None  # chosen by the operator; None goes with the calendar
        self._shown: date | None = None  # files are about the day that the operator sees
        self._counting = False
        self._again = False
        self._later = timers.single_shot(self, COUNT_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        page.opened.connect(self.open)
        page.day_chosen.connect(self.choose_day)
        page.export_requested.connect(self.export)
        page.folder_chosen.connect(self.choose_folder)
        page.open_folder_requested.connect(self.open_folder)
        page.show_folder(self.folder)

    @property
    def folder(self) -> Path:
        """Return the folder that files go to."""
        chosen = self._desk.settings.export_folder
        return Path(chosen) if chosen else default_folder()

    @Slot()
    def open(self) -> None:
        """Show today."""
        self._day = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again, beside the window."""
        self._later.stop()
        if self._counting:
            self._again = True
            return
        self._counting = True
        read = partial(read_day, self._desk.folder, self._desk.clock, self._day)
        self._tasks.run(read, self._counted, self._not_counted)

    @Slot(list)
    def update_people(self, attendee_ids: list[str]) -> None:
        """Count again soon, while somebody looks at the figures."""
        if self._page.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot(object)
    def choose_day(self, day: date) -> None:
        """Show the figures of another day."""
        self._day = day
        self.refresh()

    @Slot()
    def export(self) -> None:
        """Write the files of the day that is shown."""
        self._page.set_busy(True)
        desk = self._desk
        write = partial(
            write_day, desk.folder, desk.clock, self._shown, self.folder, report_words()
        )
        self._tasks.run(write, self._exported, self._export_failed)

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """Write files into `folder` from now on."""
        changed = dataclasses.replace(self._desk.settings, export_folder=str(folder))
        self._page.show_error("")
        try:
            self._desk.change_settings(changed)
        except OSError:
            self._page.show_error(
                lambda: self.tr("The folder is used until the program is closed; it was not saved.")
            )
        self._page.show_folder(folder)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder in the system's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder))):
            self._page.show_error(partial(self._not_shown_words, self.folder))

    def _not_shown_words(self, folder: Path) -> str:
        return self.tr("The folder cannot be shown here: {folder}").format(folder=str(folder))

    def _counted(self, picture: DayPicture) -> None:
        self._counting = False
        if self._again:  # what was counted is another day, or is old already
            self._again = False
            self.refresh()
            return
        self._shown = picture.report.day
        self._page.show_days(picture.days, picture.today, picture.report.day)
        self._page.show_report(picture.report)

    def _not_counted(self, error: CheckinError) -> None:
        self._counting = self._again = False
        self._page.show_error(partial(error_messages.sentence, error))

    def _exported(self, written: tuple[DayReport, tuple[Path, ...]]) -> None:
        report, paths = written
        self._page.set_busy(False)
        self._page.show_report(report)
        self._page.show_written(paths)

    def _export_failed(self, error: CheckinError) -> None:
        self._page.set_busy(False)
        self._page.show_error(partial(error_messages.sentence, error))


def default_folder() -> Path:
    """Return where files go until somebody chooses another folder."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home()) / FOLDER_NAME


def read_day(folder: Path, clock: Clock, day: date | None) -> DayPicture:
    """Return the figures of `day` (today for None) of the event in `folder`.

    Any thread may call this: it reads over a connection of its own.
    """
    with contextlib.closing(Desk.open_to_read(folder, clock)) as desk:
        today = desk.day.today()
        chosen = day or today
        days = {today, chosen, *_days_of(desk)}
        return DayPicture(desk.day.report(chosen), tuple(sorted(days)), today)


def write_day(
    folder: Path, clock: Clock, day: date | None, target: Path, words: ReportWords
) -> tuple[DayReport, tuple[Path, ...]]:
    """Write the files of `day` (today for None) into `target`, and return what they say.

    Any thread may call this. No file that is there already is written over.

    Raises:
        ExportFailed: They cannot be written.
    """
    with contextlib.closing(Desk.open_to_read(folder, clock)) as desk:
        report = desk.day.report(day or desk.day.today())
    if target == default_folder():
        with contextlib.suppress(OSError):  # writing into it says what is wrong
            target.mkdir(parents=True, exist_ok=True)
    stem = free_stem(target, file_stem(report, words))
    paths = tuple(target / f"{stem}{ending}" for ending in ENDINGS)
    for path in paths:
        write_report(path, report, words)
    return report, paths


def file_stem(report: DayReport, words: ReportWords) -> str:
    """Return the name of a report's files: what, which day, whose, and when it was made."""
    station = _plain(report.made_by)[:LONGEST_WORD]
    parts = (_plain(words.title), report.day.isoformat(), station, f"{report.made_at:%H%M}")
    return "_".join(part for part in parts if part)


def free_stem(target: Path, stem: str) -> str:
    """Return `stem`, with a number where `target` has files of that name already."""
    free, number = stem, 1
    while any((target / f"{free}{ending}").exists() for ending in ENDINGS):
        number += 1
        free = f"{stem}_{number}"
    return free


def _days_of(desk: Desk) -> Iterator[date]:
    """Yield the days on which somebody passed or a checkpoint is open, in any order."""
    zone = desk.event.zone
    for checkpoint in desk.checkpoints:
        yield from _opening_days(checkpoint, zone)
    for state in desk.people.all():
        for passage in state.passages:
            yield event_day(passage.at, zone)


def _opening_days(checkpoint: Checkpoint, zone: str) -> Iterator[date]:
    opens, closes = checkpoint.opens_at, checkpoint.closes_at
    if opens is None or closes is None:
        return
    first = event_day(opens, zone)
    last = event_day(closes - timedelta(microseconds=1), zone)  # midnight ends the day before
    count = (last - first).days + 1
    if count <= MOST_DAYS:
        yield from (first + timedelta(days=number) for number in range(count))


def _plain(text: str) -> str:
    """Return `text` as every file system and mail program takes it in a file name."""
    return re.sub(r"[^\w]+", "-", text).strip("-")
