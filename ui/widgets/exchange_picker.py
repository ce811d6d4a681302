"""Lets the operator choose what entries travel by: a stick, attendance files, an event pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from checkin.exchange_files import ATTENDANCE, PACK
from ui.widgets.path_picker import PathPicker


class ExchangePicker(PathPicker):
    """Asks for sticks and files without holding up the rest of the window.

    Signals:
        folder_chosen: The Path of the folder that entries shall be written into.
        files_chosen: The Paths of the attendance files to take in, as a list.
        pack_named: The Path that a new event pack shall get.
    """

    folder_chosen = Signal(object)
    files_chosen = Signal(list)
    pack_named = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._event = "event"

    def name_event(self, name: str) -> None:
        """Let a new pack be called after the event; `name` is one that a file can have."""
        self._event = name

    @Slot()
    def ask_folder(self) -> None:
        """Ask where all entries shall be written."""
        dialog = self._make(self.tr("Choose the stick or folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.folder_chosen.emit(Path(folder)))
        dialog.open()

    @Slot()
    def ask_files(self) -> None:
        """Ask which files shall be taken in."""
        dialog = self._make(self.tr("Choose attendance files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Attendance files") + f" (*{ATTENDANCE})"])
        dialog.filesSelected.connect(lambda files: self.files_chosen.emit([*map(Path, files)]))
        dialog.open()

    @Slot()
    def ask_pack(self) -> None:
        """Ask what a new pack shall be called."""
        dialog = self._make(self.tr("Save the pack as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PACK.removeprefix("."))
        dialog.selectFile(self._event + PACK)
        dialog.fileSelected.connect(lambda file: self.pack_named.emit(Path(file)))
        dialog.open()
