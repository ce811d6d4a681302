"""Lets the operator choose an event pack."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from ui.widgets.list_picker import PathPicker


class PackPicker(PathPicker):
    """Asks for an event pack without holding up the rest of the window."""

    def open_pack(self) -> None:
        """Ask which one."""
        dialog = self._make(self.tr("Choose the event pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        packs = self.tr("Event packs") + " (*.eventpack)"
        dialog.setNameFilters([packs, self.tr("All files") + " (*)"])
        dialog.open()
