"""The shared folder of the stations: which one, whether it works, and what it holds back."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.folder_health import FolderHealth
from ui import error_messages, operator_messages
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.form import Words
from ui.widgets.path_picker import PathPicker
from ui.widgets.retranslated import Retranslated

SPACE_PX = 10
MOST_REFUSED = 3  # more would push everything else off the page


class SharedFolderPanel(Retranslated, QWidget):
    """Lets a folder be chosen that Syncthing or a network drive brings to the other laptops.

    Signals:
        folder_chosen: The Path of the folder to exchange by.
        folder_dropped: There shall be no exchange by a folder any more.
    """

    folder_chosen = Signal(object)
    folder_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._health: FolderHealth | None = None
        self._zone: tzinfo | None = None
        self.caption, self.state = Words("caption"), Words("hint")
        self.refused = Words("invalid")
        self.path = ElidedLabel(least_px=60)
        self.path.setObjectName("form_label")
        self.choose, self.drop = QPushButton(), QPushButton()
        self.folders = PathPicker(self)
        self._arrange()
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(self.folder_dropped)
        self.folders.chosen.connect(self.folder_chosen)
        self.retranslate()

    def show_folder(self, folder: Path | None, health: FolderHealth | None, zone: tzinfo) -> None:
        """Show which folder is exchanged by, if any, and how that goes."""
        self._folder, self._health, self._zone = folder, health, zone
        self.retranslate()

    @Slot()
    def close_dialog(self) -> None:
        """Put the dialog away: a scan came, or the page was left."""
        self.folders.close()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.caption.setText(self.tr("By a folder that stations share"))
        self.path.set_text(str(self._folder or ""))
        self.path.setToolTip(str(self._folder or ""))
        self.path.setVisible(self._folder is not None)
        self.drop.setVisible(self._folder is not None)
        self.drop.setText(self.tr("Stop"))
        another, first = self.tr("Another folder …"), self.tr("Choose a folder …")
        self.choose.setText(another if self._folder else first)
        self.state.say(self._state())
        trouble = self._health is not None and self._health.error is not None
        self.state.setObjectName("invalid" if trouble else "hint")
        self.state.style().polish(self.state)
        self.refused.say(self._refused())

    def _state(self) -> str:
        health = self._health
        if self._folder is None:
            return self.tr("Of Syncthing or a network drive; entries then travel by themselves.")
        if health is None:
            return self.tr("The folder is being looked at…")
        told = [error_messages.sentence(health.error)] if health.error else []
        if health.exchanged_at is not None and self._zone is not None:
            at = health.exchanged_at
            time = operator_messages.moment(at, self._zone, at)
            told.append(self.tr("Last exchange at {time}").format(time=time))
        return " ".join(told)

    def _refused(self) -> str:
        refused = self._health.refused if self._health else ()
        lines = [
            f"{self._name(each.path)}: {error_messages.sentence(each.error)}"
            for each in refused[:MOST_REFUSED]
        ]
        more = len(refused) - MOST_REFUSED
        if more > 0:
            lines.append(self.tr("%Ln more files are refused", "", more))
        return "\n".join(lines)

    def _name(self, file: Path) -> str:
        """Return what `file` is called in the folder, with the station whose it is."""
        if self._folder is not None and file.is_relative_to(self._folder):
            return str(file.relative_to(self._folder))
        return file.name

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_PX)
        buttons.addWidget(self.choose, 1)
        buttons.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_PX // 2)
        for widget in (self.caption, self.path, self.state, self.refused):
            column.addWidget(widget)
        column.addLayout(buttons)

    @Slot()
    def _ask(self) -> None:
        self.folders.open_folder(self._folder)
