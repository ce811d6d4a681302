"""Imports lists of people: looks at one, shows what it would change, and takes it in."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.roster_import import PIECE, ImportResult, ListTaking
from ui import error_messages, roster_words, timers
from ui.background import BackgroundTasks
from ui.screens.people import PeoplePage
from ui.widgets.import_preview import ListPreview

_LONGEST_WAIT_MS = 1000  # for a list that is being read when the program ends


class ListImporter(QObject):
    """Reads and compares beside the window; only what is confirmed is written.

    Signals:
        roster_changed: What is known of these attendees changed; a list of ids. Of very many it
            has only some: whoever shows people reads all of them anew then.
        index_outdated: So much changed that the search has to be made anew.
    """

    roster_changed = Signal(list)
    index_outdated = Signal()

    def __init__(self, desk: Desk, page: PeoplePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # of its own: no badge waits for a list to be read
        self._tasks = BackgroundTasks(self, threads=1)
        self._page = page
        self._path = Path()
        self._shown: ListPreview | None = None
        self._taking: ListTaking | None = None
        self._next = timers.single_shot(self, 0)
        self._next.timeout.connect(self._go_on)
        page.list_chosen.connect(self.look_at)
        page.sheet_chosen.connect(self.look_at_sheet)
        page.import_requested.connect(self.import_list)
        page.import_canceled.connect(self.forget_list)
        page.rejected_path_chosen.connect(self.save_rejected)

    @Slot(object)
    def look_at(self, path: Path, sheet: str = "") -> None:
        """Show what importing the list at `path` would change; not while one is imported."""
        if self._taking is not None:
            return
        self._path = path
        self._page.set_busy(True)
        self._page.messages.clear()
        self._page.show_message(
            lambda: self.tr("{file} is being read…").format(file=path.name), "off"
        )
        read = partial(read_list, self._desk.folder, self._desk.clock, path, sheet)
        self._tasks.run(read, self._list_read, self._list_failed)

    @Slot(str)
    def look_at_sheet(self, sheet: str) -> None:
        """Look at another sheet of the same file."""
        self.look_at(self._path, sheet)

    @Slot()
    def forget_list(self) -> None:
        """Go back to the people; nothing was imported. Not once the import has begun."""
        if self._taking is not None:
            return
        self._shown = None
        self._page.messages.clear()
        self._page.show_list()

    @Slot()
    def import_list(self) -> None:
        """Import the list that is shown, piece by piece; the desk goes on meanwhile."""
        if self._shown is None or self._taking is not None:
            return
        self._page.set_busy(True)
        try:
            self._taking = self._desk.roster.begin(self._shown.preview)
        except CheckinError as error:
            self._page.set_busy(False)
            self._complain(error)
        else:
            self._next.start()

    def stop(self) -> None:
        """Leave the rest of a list for another time."""
        self._next.stop()
        self._tasks.close(_LONGEST_WAIT_MS)

    @Slot(object)
    def save_rejected(self, path: Path) -> None:
        """Write the rows that are left out into a workbook, for those who made the list."""
        if self._shown is None:
            return
        headings = (self.tr("Row"), self.tr("What is wrong"))
        rejected = self._shown.preview.rejected
        rows = [(str(item.row), roster_words.rejection(item)) for item in rejected]
        write = partial(write_rejected, path, headings, rows)
        self._tasks.run(write, self._rejected_saved, self._complain)

    def _list_read(self, shown: ListPreview) -> None:
        self._shown = shown
        self._page.show_preview(shown)
        self._page.set_busy(False)

    def _list_failed(self, error: CheckinError) -> None:
        self._page.messages.clear()
        self._page.set_busy(False)
        self._complain(error)

    @Slot()
    def _go_on(self) -> None:
        """Take the next piece; scans and keys that came meanwhile have their turn before it."""
        taking = self._taking
        if taking is None:
            return
        try:
            has_more = taking.go_on()
        except CheckinError as error:
            self._end(taking)  # the list is still shown: it can be tried again
            self._complain(error)
            return
        self._page.show_progress(taking.done, taking.total)
        if has_more:
            self._next.start()
        else:
            self._shown = None
            self._end(taking)
            self._imported(taking.result)

    def _end(self, taking: ListTaking) -> None:
        """Let others know of what is journaled by now."""
        self._taking = None
        self._page.show_progress(0, 0)
        self._page.set_busy(False)
        if not taking.done:
            return
        preview = taking.preview
        ids = [change.attendee_id for change in (*preview.added, *preview.updated)]
        if taking.done <= PIECE:
            self._desk.people.refresh(ids)
        else:
            self.index_outdated.emit()
        self.roster_changed.emit(ids[:PIECE])

    def _imported(self, result: ImportResult) -> None:
        level = "warn" if result.preview.rejected else "ok"
        self._page.show_list()
        self._page.show_message(partial(self._result_words, result), level)

    def _result_words(self, result: ImportResult) -> str:
        number = QLocale().toString
        done = self.tr("Imported: {added} new, {updated} changed, {unchanged} unchanged.")
        words = done.format(
            added=number(result.added),
            updated=number(result.updated),
            unchanged=number(result.unchanged),
        )
        left_out = len(result.preview.rejected)
        if left_out:
            words += " " + self.tr("Rows left out: {count}.").format(count=number(left_out))
        return words

    def _rejected_saved(self, path: Path) -> None:
        self._page.show_message(lambda: self.tr("Saved: {path}").format(path=str(path)), "ok")

    def _complain(self, error: CheckinError) -> None:
        self._page.show_message(partial(error_messages.sentence, error), "bad")


def read_list(folder: Path, clock: Clock, path: Path, sheet: str = "") -> ListPreview:
    """Return what importing the list at `path` would change in the event in `folder`.

    Any thread may call this: it reads over a connection of its own.

    Raises:
        CheckinError: The file cannot be read as a list; one of `checkin.roster_errors`.
    """
    with closing(Desk.open_to_read(folder, clock)) as desk:
        preview = desk.roster.preview(path, sheet)
        others = {item.other_id for item in preview.lookalikes if not item.other_row}
        people = {one: desk.people.get(one).attendee for one in others}
    return ListPreview(path.name, preview, people)


def write_rejected(path: Path, headings: tuple[str, ...], rows: Sequence[Sequence[str]]) -> Path:
    """Write a workbook and return where it is.

    Raises:
        ExportFailed: It cannot be written.
    """
    from checkin.report import workbook  # only who makes a workbook loads its library

    workbook.write_rows(path, headings, rows)
    return path
