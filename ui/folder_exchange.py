"""Between the shared folder, the setting that remembers it, and where it is shown."""

from __future__ import annotations

import contextlib
import dataclasses
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.folder_health import FolderHealth
from checkin.sync.shared_folder import SharedFolderUnreachable
from ui import error_messages
from ui.shared_folders import SharedFolderWatch

if TYPE_CHECKING:  # a page that most days nobody opens
    from ui.widgets.shared_folder_panel import SharedFolderPanel


class FolderExchange(QObject):
    """Exchanges by the folder that was chosen, now and at each start, until it is dropped.

    Signals:
        message_raised: A Sentence for the operator and its level.
    """

    message_raised = Signal(object, str)

    def __init__(self, desk: Desk, watch: SharedFolderWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = watch
        self._panel: SharedFolderPanel | None = None  # of a page that may never be opened
        self._folder: Path | None = None
        self._health: FolderHealth | None = None
        watch.health_changed.connect(self._take_health)

    def start(self) -> None:
        """Go on with the folder that was chosen once."""
        chosen = self._desk.settings.shared_folder
        self._use(Path(chosen) if chosen else None)

    def stop(self) -> None:
        """Exchange no more; what is under way is waited for, though not for long."""
        self._watch.close()

    def show_on(self, panel: SharedFolderPanel) -> None:
        """Show how it goes on `panel` from now on."""
        if panel is not self._panel:
            self._panel = panel
            panel.folder_chosen.connect(self.choose)
            panel.folder_dropped.connect(self.drop)
            self._show()

    def close_dialog(self) -> None:
        """Put the dialog away: a scan came, or another page is looked at."""
        if self._panel is not None:
            self._panel.close_dialog()

    @Slot(object)
    def choose(self, folder: Path) -> None:
        """Exchange by `folder` from now on; what once lay there is not relied on."""
        self._remember(str(folder))
        self._use(folder, anew=True)

    @Slot()
    def drop(self) -> None:
        """Exchange by no folder any more; what was written there stays."""
        self._remember("")
        self._use(None)

    def _use(self, folder: Path | None, *, anew: bool = False) -> None:
        self._folder, self._health = folder, None
        self._show()
        if folder is None:
            self._watch.stop()
        else:
            self._watch.start(folder, anew=anew)

    def _show(self) -> None:
        if self._panel is not None:
            zone = ZoneInfo(self._desk.event.zone)
            self._panel.show_folder(self._folder, self._health, zone)

    def _remember(self, folder: str) -> None:
        changed = dataclasses.replace(self._desk.settings, shared_folder=folder)
        with contextlib.suppress(OSError):  # then it holds until the program is closed
            self._desk.change_settings(changed)

    @Slot(object)
    def _take_health(self, health: FolderHealth) -> None:
        """Show it; where the operator is at work, say once that the folder is away."""
        if health.folder != self._folder:
            return  # of one that was in use before
        before, self._health = self._health, health
        self._show()
        error = health.error
        if isinstance(error, SharedFolderUnreachable) and not _is_away(before):
            self.message_raised.emit(partial(error_messages.sentence, error), "warn")


def _is_away(health: FolderHealth | None) -> bool:
    return health is not None and isinstance(health.error, SharedFolderUnreachable)
