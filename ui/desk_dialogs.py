"""Opens the desk's dialogs and does what is wished in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from checkin.errors import CheckinError
from checkin.model import Attendee, ReplaceReason
from ui import error_messages, operator_messages
from ui.desk_controller import WORDS, DeskController
from ui.i18n import word

if TYPE_CHECKING:  # each dialog is loaded when it is opened: the desk does not wait for it
    from ui.widgets.operator_dialog import OperatorDialog
    from ui.widgets.override_dialog import OverrideDialog
    from ui.widgets.replace_badge_dialog import ReplaceBadgeDialog

_PREVIEW_DOTS_PER_MM = 6.0


class DeskDialogs(QObject):
    """One dialog at a time; a scan that comes meanwhile waits for it in the scan queue.

    Signals:
        replacement_requested: An attendee's id and the ReplaceReason: issue and print the badge.
    """

    replacement_requested = Signal(str, object)

    def __init__(self, controller: DeskController, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._printer_words = ""
        self.open_dialog: QDialog | None = None

    @Slot(str)
    def set_printer_words(self, text: str) -> None:
        """Say in the badge dialog which printer is used and how it is."""
        self._printer_words = text

    @Slot()
    def ask_override(self) -> None:
        """Ask a supervisor to let in the person who is shown."""
        from ui.widgets.override_dialog import OverrideDialog

        outcome = self._controller.shown
        supervisors = self._controller.desk.supervisors
        if outcome is None:
            return
        if not supervisors:
            words = partial(word, "Desk", WORDS, "no-supervisor")
            self._controller.message_raised.emit(words, "warn")
            return
        zone = ZoneInfo(self._controller.desk.event.zone)
        refusal = operator_messages.present(outcome, zone).headline
        name = outcome.attendee.name if outcome.attendee else ""
        dialog = OverrideDialog(name, refusal, supervisors, self._window)
        dialog.confirmed.connect(
            lambda supervisor, pin, reason: self._override(dialog, supervisor, pin, reason)
        )
        self._open(dialog)

    @Slot()
    def ask_operator(self) -> None:
        """Ask who is at the desk from now on."""
        from ui.widgets.operator_dialog import OperatorDialog

        dialog = OperatorDialog(self._controller.desk.settings.operator, self._window)
        dialog.name_given.connect(partial(self._name_operator, dialog))
        self._open(dialog)

    @Slot(str)
    def show_details(self, attendee_id: str) -> None:
        """Show all about one attendee, and why the shown verdict is what it is."""
        from ui.widgets.attendee_details import AttendeeDetails

        desk = self._controller.desk
        attendee = self._attendee(attendee_id)
        if attendee is None:
            return
        dialog = AttendeeDetails(attendee, self._window)
        shown = self._controller.shown
        if shown is not None and shown.attendee and shown.attendee.id == attendee_id:
            dialog.show_explanation(desk.scans.explain(shown))
        names = {checkpoint.id: checkpoint.name for checkpoint in desk.checkpoints}
        zone, now = ZoneInfo(desk.event.zone), desk.clock.now()
        dialog.show_history(desk.people.history(attendee_id), names, zone, now)
        dialog.badge_requested.connect(self._badge_after(dialog))
        dialog.check_in_requested.connect(self._check_in_after(dialog))
        self._open(dialog)

    @Slot(str)
    def ask_replacement(self, attendee_id: str) -> None:
        """Ask why somebody gets another badge, and show what it will look like."""
        from ui.widgets.replace_badge_dialog import ReplaceBadgeDialog

        attendee = self._attendee(attendee_id)
        if attendee is None:
            return
        dialog = ReplaceBadgeDialog(attendee, self._window)
        dialog.show_printer(self._printer_words)
        dialog.preview_requested.connect(
            lambda reason: self._show_preview(dialog, attendee, reason)
        )
        dialog.replacement_requested.connect(self._replace_after(dialog))
        self._show_preview(dialog, attendee, ReplaceReason.LOST)
        self._open(dialog)

    def close(self) -> None:
        """Close whatever dialog is open."""
        if self.open_dialog is not None:
            self.open_dialog.reject()

    def _attendee(self, attendee_id: str) -> Attendee | None:
        """Return the attendee; say it at the desk where nobody has that id."""
        try:
            return self._controller.desk.people.get(attendee_id).attendee
        except CheckinError as error:
            self._controller.message_raised.emit(partial(error_messages.sentence, error), "bad")
            return None

    def _open(self, dialog: QDialog) -> None:
        self.close()
        self.open_dialog = dialog
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.open_dialog is dialog:
            self.open_dialog = None
        dialog.deleteLater()

    def _override(self, dialog: OverrideDialog, supervisor: str, pin: str, reason: str) -> None:
        try:
            self._controller.override(supervisor, pin, reason)
        except CheckinError as error:
            dialog.show_error(partial(error_messages.sentence, error))
        else:
            dialog.accept()

    def _name_operator(self, dialog: OperatorDialog, name: str) -> None:
        self._controller.name_operator(name)
        dialog.accept()

    def _show_preview(
        self, dialog: ReplaceBadgeDialog, attendee: Attendee, reason: ReplaceReason
    ) -> None:
        from checkin.badge import layout, painter

        desk = self._controller.desk
        content = desk.badges.content(desk.badges.replacement(attendee, reason))
        try:
            chosen = layout.load(desk.settings.badge_layout, desk.folder)
        except CheckinError as error:
            dialog.show_error(partial(error_messages.sentence, error))
            return
        dialog.show_preview(painter.to_image(chosen, content, _PREVIEW_DOTS_PER_MM))

    def _badge_after(self, dialog: QDialog) -> Callable[[str], None]:
        def open_badge(attendee_id: str) -> None:
            dialog.accept()
            self.ask_replacement(attendee_id)

        return open_badge

    def _check_in_after(self, dialog: QDialog) -> Callable[[str], None]:
        def check_in(attendee_id: str) -> None:
            dialog.accept()
            self._controller.check_in(attendee_id)

        return check_in

    def _replace_after(self, dialog: QDialog) -> Callable[[str, object], None]:
        def replace(attendee_id: str, reason: object) -> None:
            dialog.accept()
            self.replacement_requested.emit(attendee_id, reason)

        return replace
