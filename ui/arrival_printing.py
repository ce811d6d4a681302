"""Prints the badges of those who come in, where the checkpoint wants that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from checkin.badge.jobs import JobState
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.fold import AttendeeState
from checkin.model import AutoPrint, Direction, Outcome
from checkin.printing import PreparedBadge
from ui import error_messages
from ui.background import BackgroundTasks
from ui.print_controller import PrintController

_Badge = tuple[str, int]  # an attendee's id and the generation


class ArrivalPrinting(QObject):
    """Gives a badge to whom the desk has just let in.

    A scan never waits for it: the verdict is on the screen before a badge is painted, in another
    thread, and given to the spooler. Taking an admission back takes no badge out of a pocket, so
    it changes nothing here.

    Signals:
        message_raised: A sentence for the operator and its level.
    """

    message_raised = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        tasks: BackgroundTasks,
        printing: PrintController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._printing = printing
        self._painted: set[_Badge] = set()  # those that the spooler does not know yet
        self._stopped = False

    @Slot(object)
    def take_outcome(self, outcome: Outcome) -> None:
        """Print the badge of somebody who came in, as the rules of the checkpoint say."""
        wish = outcome.checkpoint.auto_print
        if wish is AutoPrint.NEVER or not _came_in(outcome) or outcome.attendee is None:
            return
        try:
            state = self._desk.people.get(outcome.attendee.id)
            if state.listed and state.attendee.number and self._is_due(state, wish):
                self._paint(state)
        except CheckinError as error:
            self._complain(error)

    def stop(self) -> None:
        """Print for nobody from now on."""
        self._stopped = True

    def _is_due(self, state: AttendeeState, wish: AutoPrint) -> bool:
        """Tell whether a badge shall be printed: not if it was, at this station or another.

        Not either while a job for it is open here, whatever its state: what becomes of that one
        is the operator's decision, and with a second one there could be two badges.
        """
        badge = _badge(state)
        if badge in self._painted:
            return False
        if wish is AutoPrint.ALWAYS:
            return True
        if any(issue.generation == badge[1] for issue in state.printed):
            return False
        jobs = self._printing.spooler.jobs.of_attendee(badge[0])
        return all(job.generation != badge[1] or job.state is JobState.CANCELED for job in jobs)

    def _paint(self, state: AttendeeState) -> None:
        press = self._printing.press()
        order = press.order(state, operator=self._desk.settings.operator)
        badge = _badge(state)
        self._painted.add(badge)
        self._tasks.run(
            partial(press.paint, order),
            partial(self._settle, badge, self._submit),
            partial(self._settle, badge, self._complain),
        )

    def _settle(self, badge: _Badge, then: Callable[..., None], result: object) -> None:
        self._painted.discard(badge)
        if not self._stopped:
            then(result)

    def _submit(self, prepared: PreparedBadge) -> None:
        try:
            self._printing.spooler.submit(prepared.job, prepared.picture)
        except CheckinError as error:
            self._complain(error)

    def _complain(self, error: CheckinError) -> None:
        self.message_raised.emit(error_messages.sentence(error), "bad")


def _came_in(outcome: Outcome) -> bool:
    is_new = outcome.entry is not None and not outcome.again and not outcome.undone
    return is_new and outcome.verdict.admits and outcome.direction is Direction.ENTRY


def _badge(state: AttendeeState) -> _Badge:
    return state.attendee.id, state.attendee.generation
