"""From an attendee to a print job: the valid badge, painted for one printer in one layout."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badge import layout, painter
from checkin.badge.compose import BadgeContent, PaintWarning
from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.layout import BadgeLayout
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.scale import fitting
from checkin.badges import Badges
from checkin.fold import AttendeeState
from checkin.model import ReplaceReason

CAME_OUT = frozenset({JobState.PRINTED, JobState.SENT})


@dataclass(frozen=True, slots=True)
class Order:
    """A badge that is going to be painted: what it says, and the job that it will be."""

    job: PrintJob
    content: BadgeContent


@dataclass(frozen=True, slots=True)
class PreparedBadge:
    """One badge, ready for the spooler, and what a person should look at before handing it out."""

    job: PrintJob
    picture: OneBitImage
    warnings: tuple[PaintWarning, ...] = ()


class Printing:
    """Paints badges for one printer in one layout. Needs a QGuiApplication."""

    def __init__(self, badges: Badges, printer: str, layout_name: str) -> None:
        """Take up a printer and a layout.

        Raises:
            PrinterUrlInvalid: `printer` is no printer's address.
            LayoutUnusable: There is no such layout, or its file is wrong.
            LayoutTooWide: The printer is too narrow for the layout.
        """
        self._badges = badges
        self.printer = PrinterUrl.parse(printer)
        self.layout: BadgeLayout = layout.load(layout_name, badges.folder)
        fitting(self.layout, self.printer.dpi, self.printer.width_dots)

    def prepare(
        self, state: AttendeeState, reason: ReplaceReason | None = None, operator: str = ""
    ) -> PreparedBadge:
        """Return the valid badge of one attendee."""
        return self.paint(self.order(state, reason, operator))

    def order(
        self, state: AttendeeState, reason: ReplaceReason | None = None, operator: str = ""
    ) -> Order:
        """Return what the valid badge of one attendee says, for `paint`."""
        attendee = state.attendee
        content = self._badges.content(attendee)
        job = PrintJob(
            printer=str(self.printer),
            attendee=attendee.id,
            label=attendee.name,
            number=content.number_text,
            generation=attendee.generation,
            reason=reason.value if reason else "",
            operator=operator,
        )
        return Order(job, content)

    def paint(self, order: Order) -> PreparedBadge:
        """Paint a badge; in any thread, for nothing is read but the order."""
        rendering = painter.render(
            self.layout, order.content, dpi=self.printer.dpi, width_dots=self.printer.width_dots
        )
        return PreparedBadge(order.job, rendering.image, rendering.warnings)

    def note(self, job: PrintJob) -> None:
        """Journal, for all stations to know, that the badge of `job` came out.

        Raises:
            NotSaved: It could not be written; the job itself is accounted for.
        """
        if job.attendee and job.state in CAME_OUT:
            self._badges.journal_print(job.attendee, job.generation, job.state.value, job.copy)
