"""Between the desk's use cases and its screen: wishes come in as slots, facts go out as signals."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.errors import CheckinError, NotSaved
from checkin.model import Checkpoint, Direction, EntryRef, Outcome
from ui import error_messages, history_words, sounds, timers
from ui.background import BackgroundTasks
from ui.desk_search import DeskSearch
from ui.i18n import QT_TRANSLATE_NOOP, word

_RECENT = 50
_COUNT_AFTER_MS = 60  # a queue is faster than anybody reads the figures; they may wait a moment
_COUNT_EVERY_MS = 60_000  # midnight and automatic exits change the figures without any scan

WORDS = {
    "operator": QT_TRANSLATE_NOOP("Desk", "At the desk now: {name}"),
    "no-operator": QT_TRANSLATE_NOOP("Desk", "Nobody is named at the desk now."),
    "namesake": QT_TRANSLATE_NOOP(
        "Desk",
        "Another station is called {name}, too. Give one of them another name in the settings.",
    ),
    "taken-back": QT_TRANSLATE_NOOP("Desk", "Nothing is left to take back at this station."),
    "no-supervisor": QT_TRANSLATE_NOOP(
        "Desk", "No supervisor is set up. Add one in the settings, with a PIN."
    ),
}
_word = partial(word, "Desk", WORDS)


class DeskController(QObject):
    """Does what the operator and the scanner want, and tells the screen what came of it.

    Attributes:
        search: What finds people by name.

    Signals:
        outcome_reached: An Outcome, after it was journaled.
        not_saved: A Sentence: nothing was recorded, so nobody may pass.
        recent_changed: The latest Outcomes at this station as a tuple, newest first.
        counts_changed: The Counts of the checkpoint.
        place_changed: The checkpoint or the direction is another one now.
        people_changed: What is known of these attendees changed; a list of ids.
        storage_changed: Whether the journal can be written at the moment.
        message_raised: A Sentence for the operator and its level: ok, warn or bad.
        sound_wanted: The name of the tone that goes with what just happened.
    """

    outcome_reached = Signal(object)
    not_saved = Signal(object)
    recent_changed = Signal(object)
    counts_changed = Signal(object)
    place_changed = Signal()
    people_changed = Signal(list)
    storage_changed = Signal(bool)
    message_raised = Signal(object, str)
    sound_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        parent: QObject | None = None,
        *,
        count_every_ms: int = _COUNT_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown: Outcome | None = None
        self._recent: list[Outcome] = []
        self._namesakes: frozenset[str] = frozenset()  # those that the operator was told of
        self._counting = timers.single_shot(self, _COUNT_AFTER_MS)
        self._counting.timeout.connect(self.count)
        self._ageing = timers.ticking(self, count_every_ms)
        self._ageing.timeout.connect(self.count)
        self.checkpoint = desk.checkpoint()
        self.direction = Direction(desk.settings.direction)
        self.search = DeskSearch(desk, tasks, lambda: self.checkpoint, self)
        self.search.failed.connect(self._complain)

    def start(self) -> None:
        """Tell the screen how things stand, and get the search ready beside it."""
        self._recent = list(self.desk.day.recent(_RECENT))
        self.recent_changed.emit(tuple(self._recent))
        self.place_changed.emit()
        self.warn_of_namesakes()
        self.count()
        self._ageing.start()
        self.search.start()

    def stop(self) -> None:
        """Leave the event alone from now on."""
        self.search.stop()
        self._counting.stop()
        self._ageing.stop()

    @property
    def shown(self) -> Outcome | None:
        """The outcome on the screen; None while it waits."""
        return self._shown

    # at the checkpoint

    @Slot(str)
    def take_scan(self, text: str) -> None:
        """Answer what a scanner read."""
        self._try(lambda: self.desk.scans.scan(text, self.checkpoint, self.direction))

    @Slot(str)
    def check_in(self, attendee_id: str) -> None:
        """Answer for somebody who was found by name."""
        self._try(lambda: self.desk.scans.check_in(attendee_id, self.checkpoint, self.direction))

    @Slot()
    def acknowledge(self) -> None:
        """Go on with the person whose note was read."""
        shown = self._shown
        if shown is not None:
            self._try(lambda: self.desk.scans.acknowledge(shown))

    def override(self, supervisor: str, pin: str, reason: str) -> None:
        """Let in the person who is shown, on a supervisor's word.

        Raises:
            CheckinError: It is not allowed, or could not be saved; the dialog stays open.
        """
        if self._shown is not None:
            self._reached(self.desk.scans.override(self._shown, supervisor, pin, reason))

    @Slot()
    def undo_latest(self) -> None:
        """Take back the latest entry or exit that this station recorded."""
        for outcome in self._recent:
            if outcome.verdict.admits and outcome.entry and not outcome.undone:
                self._undo(outcome, outcome.entry)
                return
        self.message_raised.emit(partial(_word, "taken-back"), "warn")

    def name_operator(self, name: str) -> None:
        """Note from now on that the person called `name` is at the desk."""
        try:
            self.desk.change_settings(dataclasses.replace(self.desk.settings, operator=name))
        except OSError:
            self.storage_changed.emit(False)  # the name holds until the app is closed
        key = "operator" if name else "no-operator"
        self.message_raised.emit(partial(_word, key, name=name), "ok")

    @Slot()
    def clear(self) -> None:
        """Wait for the next badge."""
        self._shown = None

    # where

    @Slot()
    def toggle_direction(self) -> None:
        """Let people pass the other way."""
        was_entry = self.direction is Direction.ENTRY
        self._move(self.checkpoint, Direction.EXIT if was_entry else Direction.ENTRY)

    @Slot(str)
    def choose_checkpoint(self, checkpoint_id: str) -> None:
        """Scan for another checkpoint from now on."""
        self._move(self.desk.checkpoint(checkpoint_id), self.direction)

    @Slot()
    def reload_place(self) -> None:
        """Take up new rules of the checkpoint, and another name of the station."""
        self.warn_of_namesakes()
        ids = {checkpoint.id for checkpoint in self.desk.checkpoints}
        wanted = self.checkpoint.id if self.checkpoint.id in ids else ""
        self._move(self.desk.checkpoint(wanted), self.direction)

    @Slot()
    def warn_of_namesakes(self) -> None:
        """Say it once when two stations cannot be told apart."""
        namesakes = frozenset(each.id for each in self.desk.namesakes)
        if namesakes - self._namesakes:
            words = partial(_word, "namesake", name=self.desk.station.name)
            self.message_raised.emit(words, "warn")
        self._namesakes = namesakes

    @Slot()
    def count(self) -> None:
        """Tell the figures of the header."""
        self.counts_changed.emit(self.desk.day.counts(self.checkpoint))

    # what others told

    def roster_changed(self, attendee_ids: list[str]) -> None:
        """Show what changed about people: other pages imported or edited them."""
        self.people_changed.emit(attendee_ids)
        self._counting.start()

    # inside

    def _try(self, work: Callable[[], Outcome]) -> None:
        outcome: Outcome | None = None
        failure: CheckinError = NotSaved("a fault of the program")
        try:
            outcome = work()
        except CheckinError as error:
            failure = error
        finally:
            if outcome is None:  # also by a bug: the answer before must not seem to be this one
                self._failed(failure)
        if outcome is not None:
            self._reached(outcome)

    def _reached(self, outcome: Outcome) -> None:
        self._shown = outcome
        self.outcome_reached.emit(outcome)
        self.sound_wanted.emit(sounds.sound_of(outcome).value)
        self.storage_changed.emit(True)
        if not outcome.again and outcome.entry:
            self._recent = [outcome, *self._recent[: _RECENT - 1]]
            self.recent_changed.emit(tuple(self._recent))
            self._counting.start()
            if outcome.attendee:
                self.people_changed.emit([outcome.attendee.id])

    def _failed(self, error: CheckinError) -> None:
        sentence = partial(error_messages.sentence, error)
        if isinstance(error, NotSaved):
            self._shown = None
            self.not_saved.emit(sentence)
            self.storage_changed.emit(False)
            self.sound_wanted.emit(sounds.Sound.REFUSE.value)
        else:
            self.message_raised.emit(sentence, "bad")

    def _undo(self, outcome: Outcome, entry: EntryRef) -> None:
        try:
            self.desk.scans.undo(entry, history_words.UNDONE_AT_DESK, self.desk.settings.operator)
        except CheckinError as error:
            self._failed(error)
            return
        undone = dataclasses.replace(outcome, undone=True)
        self._recent = [undone if o.entry == entry else o for o in self._recent]
        self._shown = undone
        self.outcome_reached.emit(undone)
        self.recent_changed.emit(tuple(self._recent))
        self._counting.start()
        if outcome.attendee:
            self.people_changed.emit([outcome.attendee.id])

    def _move(self, checkpoint: Checkpoint, direction: Direction) -> None:
        self.checkpoint, self.direction = checkpoint, direction
        changed = dataclasses.replace(
            self.desk.settings, checkpoint=checkpoint.id, direction=direction.value
        )
        try:
            self.desk.change_settings(changed)
        except OSError:
            self.storage_changed.emit(False)  # the choice holds until the app is closed
        self.place_changed.emit()
        self._counting.start()

    @Slot(object)
    def _complain(self, error: CheckinError) -> None:
        self.message_raised.emit(partial(error_messages.sentence, error), "bad")
