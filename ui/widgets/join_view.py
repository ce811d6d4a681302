"""The view by which a laptop joins an event: the form, and what is done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.join_form import BESIDE_PX, JoinForm
from ui.widgets.pack_picker import PackPicker
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_area import ScrollArea

LEAST_PX = 120


class JoinView(Retranslated, QWidget):
    """Holds the form, with the way on and the way back below it.

    Signals:
        back_requested: The operator does not want to join after all.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = JoinForm()
        self.packs = PackPicker(self)
        self.confirm, self.back = QPushButton(), QPushButton()
        self.confirm.setObjectName("primary")
        self.confirm.setMinimumWidth(LEAST_PX)
        self._arrange()
        self.confirm.clicked.connect(self.form.ask)
        self.back.clicked.connect(self.back_requested)
        self.form.choice_wanted.connect(self.packs.open_pack)
        self.packs.chosen.connect(self.form.choose_pack)
        self.retranslate()

    @Slot(object)
    def choose_pack(self, pack: Path) -> None:
        """Take the pack that was dropped."""
        self.form.choose_pack(pack)

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while this one is fulfilled."""
        self.confirm.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, BESIDE_PX, 0)  # as the form beside its scroll bar
        buttons.addWidget(self.confirm)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(ScrollArea(self.form, takes_focus=False), 1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        self.confirm.setText(self.tr("Join the event"))
        self.back.setText(self.tr("Back") + "   Esc")
