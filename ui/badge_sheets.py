"""The PDF of badges: written beside the window, with its progress on the badges page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge import layout, sheet
from checkin.badge.compose import PaintWarning
from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from ui.background import BackgroundTasks
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.screens.badges import BadgesPage
from ui.widgets.work_progress import Progress

_LONGEST_WAIT_MS = 1000  # for a PDF to notice that it was canceled
_TOLD_PARTS = 200  # how often the progress of one PDF is told
Told = Callable[[int, int], None]  # (badges done, badges in all)

WORDS = {
    "saved": QT_TRANSLATE_NOOP("Badges", "The badges are in {file}."),
    "canceled": QT_TRANSLATE_NOOP("Badges", "Canceled; nothing was written."),
    "look-at": QT_TRANSLATE_NOOP("Badges", "Look at these badges before you print: {names}"),
}
_word = partial(word, "Badges", WORDS)


class BadgeSheets(QObject):
    """Writes one PDF after the other, and says on the page what came of each.

    Signals:
        failed: The CheckinError by which one was not written.
    """

    failed = Signal(object)
    _progressed = Signal(int, int)  # emitted in a pool thread

    def __init__(self, desk: Desk, page: BadgesPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        # of its own: the badge of whoever stands at the desk waits for no PDF
        self._tasks = BackgroundTasks(self, threads=1)
        self._canceled = Flag()
        self._is_stopped = False
        page.saving.cancel_requested.connect(self._canceled.set)
        self._progressed.connect(self._show_progress)

    def save(self, path: Path, attendee_ids: Sequence[str]) -> None:
        """Write the badges of these attendees, in this order, into a PDF at `path`."""
        self._canceled.clear()
        order = SheetOrder(path, self._desk.settings.badge_layout, attendee_ids)
        work = partial(
            write_badge_sheet, self._desk.folder, self._desk.clock, order,
            self._progressed.emit, self._canceled,
        )  # fmt: skip
        self._show_progress(0, len(attendee_ids))
        self._tasks.run(work, partial(self._saved, path), self._not_saved)

    def stop(self) -> None:
        """Leave a PDF that is under way, and tell nothing any more."""
        self._is_stopped = True
        self._canceled.set()
        self._tasks.close(_LONGEST_WAIT_MS)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self._page.show_saving(Progress(done, total, can_pause=False))

    def _saved(self, path: Path, warnings: tuple[PaintWarning, ...] | None) -> None:
        if self._is_stopped:
            return
        self._page.show_saving(None)
        if warnings is None:
            self._page.show_message(partial(_word, "canceled"))
            return
        self._page.show_message(partial(_word, "saved", file=path.name))
        if warnings:
            names = ", ".join(dict.fromkeys(warning.text for warning in warnings[:5]))
            self._page.show_message(partial(_word, "look-at", names=names), "warn")

    def _not_saved(self, error: CheckinError) -> None:
        if not self._is_stopped:
            self.failed.emit(error)
            self._page.show_saving(None)


class _Canceled(Exception):
    """Leaves the painting of a PDF midway."""


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """A PDF of badges that is to be made."""

    path: Path
    layout_id: str
    attendee_ids: Sequence[str]


def write_badge_sheet(
    folder: Path, clock: Clock, order: SheetOrder, told: Told, canceled: Flag
) -> tuple[PaintWarning, ...] | None:
    """Write the PDF; any thread may call this.

    Returns:
        What somebody should look at, or None where it was canceled and nothing was written.

    Raises:
        LayoutUnusable: The layout has a mistake.
        SheetNotWritten: The file cannot be written there.
    """
    chosen = layout.load(order.layout_id, folder)
    with closing(Desk.open_to_read(folder, clock)) as desk:
        states = (desk.people.get(attendee_id) for attendee_id in order.attendee_ids)
        contents = [desk.badges.content(state.attendee) for state in states]
    step = max(1, len(contents) // _TOLD_PARTS)

    def progress(done: int, total: int) -> None:
        if canceled.is_set():
            raise _Canceled
        if done % step == 0 or done == total:
            told(done, total)

    try:
        return sheet.badge_sheet(order.path, chosen, contents, progress)
    except _Canceled:
        return None
