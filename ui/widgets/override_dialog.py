"""Lets a supervisor admit somebody against the rules, with a reason that is journaled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.model import Operator
from ui.widgets.supervisor_dialog import SupervisorDialog


class OverrideDialog(SupervisorDialog):
    """Asks who allows it and why."""

    def __init__(
        self,
        name: str,
        refusal: str,
        supervisors: tuple[Operator, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            name: Who shall be let in; may be empty where this station does not know it.
            refusal: Why the rules say no, in a few words.
            supervisors: Who may allow it.
            parent: The window it belongs to.
        """
        super().__init__(supervisors, reasons=4, parent=parent)
        self._about = " · ".join(part for part in (name, refusal) if part)
        self.retranslate()
        self.open_with_pin()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.set_words(self.tr("Let in anyway"), self._about, self.tr("Let in"))
        self.set_reasons((
            self.tr("Known to the organizers"),
            self.tr("Photo ID checked"),
            self.tr("Settled at the help desk"),
            self.tr("Accompanies a guest of honor"),
        ))  # fmt: skip
        super().retranslate()
