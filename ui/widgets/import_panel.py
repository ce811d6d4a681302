"""A list that was read, and the question whether to import it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.import_preview import ListPreview, PreviewPanel
from ui.widgets.retranslated import Retranslated


class ImportPanel(Retranslated, QWidget):
    """Looks at a list and asks whether to import it.

    Signals:
        import_requested: The list that is shown shall be imported.
        save_requested: The rows that are left out shall be saved.
        sheet_chosen: Another sheet of the file, by its name, shall be read instead.
        canceled: The list shall be forgotten.
    """

    import_requested = Signal()
    save_requested = Signal()
    sheet_chosen = Signal(str)
    canceled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = PreviewPanel()
        self.confirm = QPushButton()
        self.confirm.setObjectName("primary")
        self.confirm.setMinimumWidth(120)
        self.cancel = QPushButton()
        self.cancel.setMinimumWidth(44)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.preview, 1)
        column.addLayout(buttons)
        self.confirm.clicked.connect(self.import_requested)
        self.cancel.clicked.connect(self.canceled)
        self.preview.rejected_wanted.connect(self.save_requested)
        self.preview.sheet_chosen.connect(self.sheet_chosen)
        self.retranslate()

    @Slot(object)
    def show_list(self, shown: ListPreview) -> None:
        """Show what importing this list would change."""
        self.preview.show_list(shown)
        self.retranslate()
        if self.isVisible():  # the list was read while the operator was elsewhere
            (self.confirm if shown.changes else self.cancel).setFocus()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while the first is being fulfilled."""
        shown = self.preview.shown
        self.confirm.setEnabled(not busy and bool(shown and shown.changes))

    def retranslate(self) -> None:
        """Set every text anew."""
        shown = self.preview.shown
        count = shown.changes if shown else 0
        self.confirm.setEnabled(bool(count))
        nothing = self.tr("Nothing to import")
        self.confirm.setText(self.tr("Import %Ln people", "", count) if count else nothing)
        self.cancel.setText(self.tr("Cancel") + "   Esc")
