"""The head of a page: what it is, what can be done there, and the way back to the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.checkpoint_bar import HEIGHT_PX, SIDE_PX, SPACE_PX
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.retranslated import Retranslated


class PageHeader(Retranslated, QFrame):
    """Has the height and the looks of the desk's own head, so that nothing jumps.

    Signals:
        back_requested: The operator wants the desk again.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT_PX)
        self.title = ElidedLabel(least_px=90)
        self.title.setObjectName("event")
        self.note = ElidedLabel(least_px=40, fills=True)
        self.note.setObjectName("station")
        self.back = QPushButton()
        self.back.clicked.connect(self.back_requested)
        self._leads_to_desk = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        self._row.setSpacing(SPACE_PX)
        self._row.addWidget(self.title)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.back)
        self.retranslate()

    def add_action(self, widget: QWidget) -> None:
        """Put `widget` before the way back."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def lead_back(self) -> None:
        """Say that the way back leads to where the operator came from, not always to the desk."""
        self._leads_to_desk = False
        self.retranslate()

    def retranslate(self) -> None:
        desk, back = self.tr("Desk"), self.tr("Back")
        self.back.setText((desk if self._leads_to_desk else back) + "   Esc")
        self.back.setToolTip(self.tr("Back to the desk") if self._leads_to_desk else "")
