"""Lets the operator choose files and folders: from a dialog, or dropped onto the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

ENDINGS = ("*.xlsx", "*.ods", "*.csv", "*.xls", "*.xlsm", "*.tsv", "*.txt")


class PathPicker(QObject):
    """Opens file dialogs that never hold up the rest of the window.

    Signals:
        chosen: The Path that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        # the dialog would take a folder that is not there for a file to be named
        self._folder = documents if Path(documents).is_dir() else str(Path.home())
        self.dialog: QFileDialog | None = None

    def open_list(self) -> None:
        """Ask for a spreadsheet."""
        lists = self.tr("Lists of people") + f" ({' '.join(ENDINGS)})"
        self.open_file(self.tr("Choose the list of people"), lists)

    def open_file(self, title: str, kind: str) -> None:
        """Ask for a file, of this kind at first: a name for it, and its endings in brackets."""
        dialog = self._make(title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([kind, self.tr("All files") + " (*)"])
        dialog.open()

    def open_folder(self, folder: Path | None = None) -> None:
        """Ask for a folder, beginning at `folder`."""
        dialog = self._make(self.tr("Choose the folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.open()

    def save_as(self, name: str, title: str = "") -> None:
        """Ask where a file called `name` shall go."""
        dialog = self._make(title or self.tr("Save as"))
        kind = Path(name).suffix.removeprefix(".")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilters([f"{kind.upper()} (*.{kind})"])
        dialog.selectFile(name)
        dialog.open()

    @Slot()
    def close(self) -> None:
        """Put the dialog away: a scan came, or the page was left."""
        if self.dialog is not None:
            self.dialog.reject()

    def _make(self, title: str) -> QFileDialog:
        self.close()
        dialog = QFileDialog(self._page, title, self._folder)
        # Qt's own translations lack these two; dialogs of the system do without
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kind of file:"))
        dialog.fileSelected.connect(self._choose)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        return dialog

    @Slot(str)
    def _choose(self, text: str) -> None:
        path = Path(text)
        self._folder = str(path.parent)
        self.chosen.emit(path)

    @Slot(int)
    def _forget(self, result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged; None where it is something else, or several."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
