"""Lets a supervisor take a station's place in the event, with a reason that is journaled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.model import Operator
from ui.widgets.form import Words
from ui.widgets.supervisor_dialog import SupervisorDialog


class RevocationDialog(SupervisorDialog):
    """Says what it means that a station is shut out, and asks who wants it and why."""

    def __init__(
        self, station: str, supervisors: tuple[Operator, ...], parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            station: Name of the station.
            supervisors: Who may do it.
            parent: The window it belongs to.
        """
        super().__init__(supervisors, reasons=2, parent=parent)
        self._station = station
        self.effect = Words("hint")
        self.column.insertWidget(2, self.effect)
        self.retranslate()
        self.open_with_pin()

    def retranslate(self) -> None:
        """Set every text anew."""
        title = self.tr("Shut a station out of the event")
        self.set_words(title, self._station, self.tr("Shut out"))
        self.effect.setText(
            self.tr(
                "What it wrote until now stays. Nothing that it writes from now on is taken in "
                "by any station that has heard of this, and it gets no news any more. "
                "This cannot be taken back."
            )
        )
        self.set_reasons((
            self.tr("Lost or stolen"),
            self.tr("Strangers use it"),
        ))  # fmt: skip
        super().retranslate()
