"""Prints the badges of those who come in, where the checkpoint wants that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge.jobs import JobState
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.fold import AttendeeState
from checkin.model import AutoPrint, Direction, Outcome
from ui import error_messages
from ui.print_controller import PrintController


class ArrivalPrinting(QObject):
    """Gives a badge to whom the desk has just let in.

    A scan never waits for it: the verdict is on the screen before a badge is painted. Taking an
    admission back takes no badge out of a pocket, so it changes nothing here.

    Signals:
        message_raised: A Sentence for the operator and its level.
    """

    message_raised = Signal(object, str)

    def __init__(
        self,
        desk: Desk,
        printing: PrintController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._printing = printing

    @Slot(object)
    def take_outcome(self, outcome: Outcome) -> None:
        """Print the badge of somebody who came in, as the rules of the checkpoint say."""
        wish = outcome.checkpoint.auto_print
        if wish is AutoPrint.NEVER or not _came_in(outcome) or outcome.attendee is None:
            return
        try:
            state = self._desk.people.get(outcome.attendee.id)
            if state.listed and state.attendee.number and self._is_due(state, wish):
                self._printing.print(self._printing.press(), state)
        except CheckinError as error:
            self.message_raised.emit(partial(error_messages.sentence, error), "bad")

    def stop(self) -> None:
        """Print for nobody from now on, for the event is about to be closed."""
        self._printing.stop()

    def _is_due(self, state: AttendeeState, wish: AutoPrint) -> bool:
        """Tell whether a badge shall be printed: not if it was, at this station or another.

        Not either while a job for it is open here, whatever its state: what becomes of that one
        is the operator's decision, and with a second one there could be two badges.
        """
        if self._printing.is_painting(state):
            return False
        if wish is AutoPrint.ALWAYS:
            return True
        generation = state.attendee.generation
        if any(issue.generation == generation for issue in state.printed):
            return False
        jobs = self._printing.spooler.jobs.of_attendee(state.attendee.id)
        return all(job.generation != generation or job.state is JobState.CANCELED for job in jobs)


def _came_in(outcome: Outcome) -> bool:
    is_new = outcome.entry is not None and not outcome.again and not outcome.undone
    return is_new and outcome.verdict.admits and outcome.direction is Direction.ENTRY
