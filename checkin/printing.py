"""From an attendee to the bytes that make a printer print their badge."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badge import encode, layout, painter
from checkin.badge.compose import PaintWarning
from checkin.badge.layout import BadgeLayout
from checkin.badge.printer_url import PrinterUrl
from checkin.badges import Badges
from checkin.fold import AttendeeState
from checkin.model import ReplaceReason


@dataclass(frozen=True, slots=True)
class PreparedBadge:
    """One badge, ready for a printer."""

    attendee_id: str
    name: str
    number_text: str  # as it stands under the QR
    generation: int
    copy: int  # 1 for the first print of this generation
    reason: str  # why it is printed again; "" for the first time
    printer: PrinterUrl
    payload: bytes
    warnings: tuple[PaintWarning, ...] = ()

    @property
    def title(self) -> str:
        """Return what names the badge in print queues and files."""
        return f"{self.number_text} {self.name}"


class Printing:
    """Paints badges for one printer in one layout. Needs a QGuiApplication."""

    def __init__(self, badges: Badges, printer: str, layout_name: str) -> None:
        """Take up a printer and a layout.

        Raises:
            PrinterUrlInvalid: `printer` is no printer's address.
            LayoutUnusable: There is no such layout, or its file is wrong.
        """
        self._badges = badges
        self.printer = PrinterUrl.parse(printer)
        self.layout: BadgeLayout = layout.load(layout_name)

    def prepare(self, state: AttendeeState, reason: ReplaceReason | None = None) -> PreparedBadge:
        """Return the valid badge of one attendee, painted and encoded.

        Raises:
            LayoutTooWide: The printer is too narrow for the layout.
        """
        attendee = state.attendee
        content = self._badges.content(attendee)
        rendering = painter.render(
            self.layout, content, dpi=self.printer.dpi, width_dots=self.printer.width_dots
        )
        before = sum(issue.generation == attendee.generation for issue in state.printed)
        return PreparedBadge(
            attendee.id,
            attendee.name,
            content.number_text,
            attendee.generation,
            before + 1,
            reason.value if reason else "",
            self.printer,
            encode.encode(rendering.image, self.printer),
            rendering.warnings,
        )
