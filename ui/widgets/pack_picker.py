"""Lets the operator choose an event pack."""

from __future__ import annotations

from checkin.exchange_files import PACK
from ui.widgets.path_picker import PathPicker


class PackPicker(PathPicker):
    """Asks for an event pack without holding up the rest of the window."""

    def open_pack(self) -> None:
        """Ask which one."""
        self.open_file(self.tr("Choose the event pack"), self.tr("Event packs") + f" (*{PACK})")
