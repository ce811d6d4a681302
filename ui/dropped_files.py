"""Files that are dropped onto the window, wherever that is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from checkin.exchange_files import ATTENDANCE, PACK

# of lists of people; a text file is more likely something else
LIST_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"})
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)  # they would take a file for its name


class DropTarget(QObject):
    """Takes what belongs to the exchange, and what no part of the window wants for itself.

    It looks where drags reach the window, before any field sees them: a file that is dropped on
    the search field is no name to look for.

    Signals:
        files_dropped: Attendance files, and what looks like folders that may hold some; a list
            of Paths.
        pack_dropped: An event pack; its Path.
        list_dropped: What looks like a list of people; its Path.
        others_dropped: What is nothing for this window, unless it is a folder; a list of Paths.
    """

    files_dropped = Signal(list)
    pack_dropped = Signal(object)
    list_dropped = Signal(object)
    others_dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dragged: list[Path] = []

    def start(self) -> None:
        """Begin to take files; the window is shown already."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def receive(self, paths: list[Path]) -> None:
        """Tell what `paths` are, by their names: asking a drive may take long."""
        packs = [path for path in paths if path.suffix.lower() == PACK]
        files = [path for path in paths if path not in packs and _is_ours(path)]
        others = [path for path in paths if path not in packs and path not in files]
        if packs:
            self.pack_dropped.emit(packs[0])
        if len(paths) == 1 and paths[0].suffix.lower() in LIST_SUFFIXES:
            self.list_dropped.emit(paths[0])
        elif others:
            self.others_dropped.emit(others)
        if files:
            self.files_dropped.emit(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            return self._take(event)
        return False

    def _take(self, event: QDropEvent) -> bool:
        if event.type() != QEvent.Type.DragMove:  # of which there are many
            self._dragged = local_paths(event.mimeData())
        paths = self._dragged
        if not paths or QApplication.activeModalWidget() is not None:
            return False
        if not any(map(_is_ours, paths)) and self._is_wanted(event.position().toPoint()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(event, QDragMoveEvent):  # as those that only come near are
            self.receive(paths)
        return True

    def _is_wanted(self, at: QPoint) -> bool:
        """Tell whether a part of the window below `at` takes files itself."""
        part = self._window.childAt(at)
        while part is not None and part is not self._window:
            if part.acceptDrops() and not isinstance(part, _TEXTS):
                return True
            part = part.parentWidget()
        return False


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged; nothing where it is something else."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]


def _is_ours(path: Path) -> bool:
    """Tell by its name whether `path` may bring entries; few folders have a dot in theirs."""
    return path.suffix.lower() in (ATTENDANCE, PACK, "")
