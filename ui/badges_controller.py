"""Between the badges page and the desk: who gets a badge, how it looks, and batches of them."""

from __future__ import annotations

import dataclasses
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from checkin.badge import layout, painter
from checkin.badge.compose import PaintWarning
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.layout import BadgeLayout
from checkin.badge.printer_url import Kind
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.fold import AttendeeState
from checkin.printing import CAME_OUT, Printing
from ui import error_messages, timers
from ui.background import BackgroundTasks
from ui.badge_roll import BadgeRoll, Bearer, bearer, load_badge_roll
from ui.badge_sheets import BadgeSheets
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.print_batch import Painted, PrintBatch, PrintQueue, Refused
from ui.print_list import PrintList
from ui.print_room import printer_in_use
from ui.screens.badges import BadgesPage
from ui.settings_controller import layouts
from ui.widgets.badge_choice import Scope, Wanted

_READ_AFTER_MS = 300  # several badges are read about at once
_ON_ITS_WAY = {JobState.QUEUED, JobState.HELD, JobState.SENDING, JobState.UNKNOWN}
_PREVIEW_SCALE = 10.0  # dots a millimetre, sharp on any screen

WORDS = {
    "printed": QT_TRANSLATE_NOOP("Badges", "{count} of {total} badges were printed."),
    "sent": QT_TRANSLATE_NOOP(
        "Badges",
        "{count} of {total} badges were sent. The printer did not confirm all of them: "
        "count what came out.",
    ),
    "on-screen": QT_TRANSLATE_NOOP("Badges", "on the screen"),
    "not-kept": QT_TRANSLATE_NOOP("Badges", "The layout holds until the program is closed."),
    "initials": QT_TRANSLATE_NOOP("Badges", "Middle names are shortened."),
    "small": QT_TRANSLATE_NOOP("Badges", "Some letters are very small."),
    "missing-glyphs": QT_TRANSLATE_NOOP("Badges", "Letters are missing: {letters}"),
}
_word = partial(word, "Badges", WORDS)


class BadgesController(QObject):
    """Does what the operator wants of the badges page.

    Signals:
        layout_changed: Badges have the layout with this id from now on; it is saved.
    """

    layout_changed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        page: BadgesPage,
        queue: PrintQueue,
        parent: QObject | None = None,
    ) -> None:
        """Connect `page`.

        Args:
            desk: Whose badges.
            tasks: For reading everybody, and for painting.
            page: The page.
            queue: The station's spooler.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._queue = queue
        self._roll = BadgeRoll()
        self._wanted = Wanted()
        self._chosen: tuple[Bearer, ...] = ()
        self._layout: BadgeLayout | None = None
        self._batch: PrintBatch | None = None
        self._is_stopped = False
        self._read_later = timers.single_shot(self, _READ_AFTER_MS)
        self._read_later.timeout.connect(self._read)
        self._sheets = BadgeSheets(desk, page, self)
        self._list = PrintList(desk, page, queue, lambda: self.is_printing, self)
        self._connect()

    @property
    def is_printing(self) -> bool:
        """Whether a batch is under way."""
        return self._batch is not None

    @Slot()
    def refresh(self) -> None:
        """Read everybody anew and show everything as it is now; for when the page is opened."""
        self.show_printer()
        self._take_layout(self._desk.settings.badge_layout)
        self._page.choice.show_layouts(layouts(self._desk.folder), self._desk.settings.badge_layout)
        self._page.set_pdf_name(f"{self._desk.event.name}.pdf")
        self._list.refresh()
        self._read()

    @Slot()
    def show_printer(self) -> None:
        """Show which printer badges go to now."""
        printer = printer_in_use(self._desk)
        on_screen = printer is not None and printer.kind is Kind.PREVIEW
        name = _word("on-screen") if on_screen else printer.short if printer else ""
        self._page.show_printer(name, on_screen=on_screen)
        if on_screen:
            self._list.show_paper()

    @Slot(object)
    def job_changed(self, job: PrintJob) -> None:
        """Take news of any print job of this station."""
        if self._is_stopped:
            return
        if self._batch is not None:
            self._batch.job_changed(job)
        elif job.state in CAME_OUT:
            self._read_later.start()  # one fewer whose badge is not printed yet
        self._list.refresh_soon()

    def stop(self) -> None:
        """End a batch and ask the spooler nothing more: it and the event are about to be closed."""
        self._is_stopped = True
        self._read_later.stop()
        if self._batch is not None:
            self._batch.cancel()
        self._sheets.stop()
        self._list.close()

    def _connect(self) -> None:
        page = self._page
        page.choice.wanted_changed.connect(self._want)
        page.choice.layout_chosen.connect(self._choose_layout)
        page.preview.place_chosen.connect(self._show_badge)
        page.pdf_chosen.connect(self._save_pdf)
        page.print_requested.connect(self._print_all)
        page.printing.pause_toggled.connect(self._pause)
        page.printing.cancel_requested.connect(self._cancel)
        self._sheets.failed.connect(self._complain)

    # whose badges, and how they look

    def _read(self) -> None:
        load = partial(load_badge_roll, self._desk.folder, self._desk.clock, QLocale().name())
        self._tasks.run(load, self._loaded, self._complain)

    def _loaded(self, roll: BadgeRoll) -> None:
        if self._is_stopped:
            return
        self._roll = roll
        self._page.choice.show_groups(roll.countries, roll.categories)
        self._want(self._page.choice.wanted())

    @Slot(object)
    def _want(self, wanted: Wanted) -> None:
        same = wanted == self._wanted
        self._wanted = wanted
        self._chosen = self._roll.chosen(wanted)
        self._page.show_count(len(self._chosen))
        place = self._page.preview.place if same else 0
        self._show_badge(min(place, max(0, len(self._chosen) - 1)))

    @Slot(int)
    def _show_badge(self, place: int) -> None:
        if not self._chosen or self._layout is None:
            self._page.preview.show_nothing()
            return
        attendee = self._desk.people.get(self._chosen[place].id).attendee
        content = self._desk.badges.content(attendee)
        image = painter.to_image(self._layout, content, _PREVIEW_SCALE)
        self._page.preview.show_badge(image, attendee.name, place, len(self._chosen))
        rendering = painter.render(self._layout, content)
        self._page.preview.show_warning(_warned(rendering.warnings))

    @Slot(str)
    def _choose_layout(self, layout_id: str) -> None:
        changed = dataclasses.replace(self._desk.settings, badge_layout=layout_id)
        try:
            self._desk.change_settings(changed)
        except OSError:
            self._page.show_message(partial(_word, "not-kept"), "warn")
        self._page.choice.show_layouts(layouts(self._desk.folder), layout_id)
        self._take_layout(layout_id)
        self._show_badge(self._page.preview.place)
        self.layout_changed.emit(layout_id)

    def _take_layout(self, layout_id: str) -> None:
        try:
            self._layout = layout.load(layout_id, self._desk.folder)
        except CheckinError as error:
            self._layout = None
            self._complain(error)

    # as a PDF

    @Slot(object)
    def _save_pdf(self, path: Path) -> None:
        self._sheets.save(path, tuple(each.id for each in self._chosen))

    # on paper

    @Slot()
    def _print_all(self) -> None:
        printer = printer_in_use(self._desk)
        if printer is None or self._batch is not None:
            return
        try:
            chosen = self._desk.settings.badge_layout
            press = Printing(self._desk.badges, str(printer), chosen)
        except CheckinError as error:
            self._complain(error)
            return
        ids = [each.id for each in self._chosen]
        only_new = self._wanted.scope is Scope.NOT_PRINTED
        prepare = partial(self._prepare, press, only_new)
        self._batch = PrintBatch(self._queue, str(printer), ids, prepare, self)
        self._batch.progressed.connect(self._page.show_printing)
        self._batch.ended.connect(self._batch_ended)
        self._batch.start()

    def _prepare(
        self,
        press: Printing,
        only_new: bool,
        attendee_id: str,
        painted: Painted,
        refused: Refused,
    ) -> None:
        """Paint the badge that is valid now: it may have been replaced since the batch began."""
        try:
            state = self._desk.people.get(attendee_id)
            if only_new and self._has_badge(state):
                painted(None)
                return
            order = press.order(state, operator=self._desk.settings.operator)
        except CheckinError as error:
            refused(error)
            return
        self._tasks.run(partial(press.paint, order), painted, refused)

    def _has_badge(self, state: AttendeeState) -> bool:
        """Tell whether the valid badge was printed meanwhile, at any station, or is about to be."""
        attendee = state.attendee
        return bearer(state).is_printed or any(
            job.state in _ON_ITS_WAY
            for job in self._queue.jobs.of_attendee(attendee.id)
            if job.generation == attendee.generation
        )

    @Slot(int)
    def _batch_ended(self, done: int) -> None:
        total = self._batch.total if self._batch is not None else done
        unconfirmed = self._batch.unconfirmed if self._batch is not None else 0
        self._batch = None
        if self._is_stopped:
            return
        self._page.show_printing(None)
        words = partial(_printed_words, "sent" if unconfirmed else "printed", done, total)
        is_well = done == total and not unconfirmed
        self._page.show_message(words, "ok" if is_well else "warn")
        self._list.refresh_soon()
        self._read()

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if self._batch is not None:
            self._batch.set_paused(paused)

    @Slot()
    def _cancel(self) -> None:
        if self._batch is not None:
            self._batch.cancel()

    @Slot(object)
    def _complain(self, error: CheckinError) -> None:
        if not self._is_stopped:
            self._page.show_error(partial(error_messages.sentence, error))


def _printed_words(key: str, done: int, total: int) -> str:
    number = QLocale().toString
    return _word(key, count=number(done), total=number(total))


def _warned(warnings: tuple[PaintWarning, ...]) -> str:
    """Return what somebody should look at on a badge."""
    return " ".join(
        dict.fromkeys(_word(warning.problem, letters=warning.text) for warning in warnings)
    )
