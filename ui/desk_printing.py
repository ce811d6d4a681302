"""Badges at the desk: what is asked for there, what becomes of it, and how the printer is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from ui.arrival_printing import ArrivalPrinting
from ui.background import BackgroundTasks
from ui.desk_room import DeskRoom
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.page_keys import BADGES
from ui.print_controller import PrintController
from ui.sentences import Sentence

WORDS = {
    "layout-removed": QT_TRANSLATE_NOOP(
        "Printing",
        "The badge layout {layout} was deleted at another station. This desk goes on printing "
        "in it until you choose another one.",
    ),
    "choose-layout": QT_TRANSLATE_NOOP("Printing", "Choose a layout"),
}
_word = partial(word, "Printing", WORDS)


class DeskPrinting(QObject):
    """Connects the desk with the printing behind it."""

    def __init__(self, room: DeskRoom, tasks: BackgroundTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        desk = room.controller.desk
        self.controller = PrintController(desk, tasks, self)
        self.arrivals = ArrivalPrinting(desk, self.controller, self)
        self._connect()

    @Slot(str)
    def want_badge(self, attendee_id: str) -> None:
        """Print a first badge at once; any other needs a reason."""
        if self.controller.has_badge(attendee_id):
            self._room.dialogs.ask_replacement(attendee_id)
        else:
            self.controller.print_first(attendee_id)

    def _connect(self) -> None:
        room, printing = self._room, self.controller
        room.screen.badge_requested.connect(self.want_badge)
        room.dialogs.replacement_requested.connect(printing.replace)
        room.controller.outcome_reached.connect(self.arrivals.take_outcome)
        self.arrivals.message_raised.connect(room.screen.show_message)
        printing.badge_changed.connect(self._show_badge)
        printing.status_changed.connect(self._show_printer)
        printing.message_raised.connect(room.screen.show_message)
        printing.trouble_met.connect(self._show_trouble)
        printing.question_changed.connect(room.screen.ask_about)
        room.screen.question.answered.connect(printing.answer)
        printing.people_changed.connect(room.controller.roster_changed)
        printing.news.badge_printed.connect(self._tell_printed)
        printing.layout_removed.connect(self._tell_layout_removed)
        room.controller.people_changed.connect(printing.look_at_layout)  # others were heard of

    @Slot(str)
    def _tell_printed(self, attendee_id: str) -> None:
        self._room.controller.roster_changed([attendee_id])

    @Slot(object)
    def _show_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong, and lead to where the badges that wait are let go on."""
        words = partial(QCoreApplication.translate, "BadgesPage", "Badges")
        self._room.screen.offer_action(sentence, "bad", BADGES, words)

    @Slot(str)
    def _tell_layout_removed(self, title: str) -> None:
        sentence = partial(_word, "layout-removed", layout=title)
        self._room.screen.offer_action(sentence, "warn", "printer", partial(_word, "choose-layout"))

    @Slot(str, object)
    def _show_badge(self, attendee_id: str, words: Sentence) -> None:
        shown = self._room.controller.shown
        if shown is None or not shown.attendee or shown.attendee.id == attendee_id:
            self._room.screen.show_printing(words)

    @Slot(str, str)
    def _show_printer(self, level: str, words: str) -> None:
        self._room.dialogs.set_printer_words(words)
        self._room.screen.show_status("printer", level, words)
