"""Keeps scans that come while a dialog is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

TAKES_SCANS = "takes_scans"  # property of dialogs that want scans while they are open


class ScanQueue(QObject):
    """Passes scans on at once, or when the open dialog closes, in their order.

    A dialog asks the operator something; a verdict behind it would not be seen. The one thing
    worse than a late verdict is a lost scan.

    Signals:
        scanned: The text of a scan that may be taken now.
        held: How many scans wait for the dialog; to be told aloud.
    """

    scanned = Signal(str)
    held = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._dialog: QWidget | None = None

    @property
    def dialog_open(self) -> bool:
        """Whether a scan would have to wait now."""
        dialog = QApplication.activeModalWidget()
        return dialog is not None and not dialog.property(TAKES_SCANS)

    @Slot(str)
    def accept(self, text: str) -> None:
        """Take one scan from any reader."""
        if not self._waiting and not self.dialog_open:
            self.scanned.emit(text)
            return
        self._waiting.append(text)
        self._watch_dialog()
        self.held.emit(len(self._waiting))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            watched.removeEventFilter(self)
            self._dialog = None
            QTimer.singleShot(0, self, self._release)  # after the code that waited for its answer
        return False

    def _watch_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or self._dialog is dialog:
            return
        self._dialog = dialog
        dialog.installEventFilter(self)

    @Slot()
    def _release(self) -> None:
        """Pass on what waits, unless the answer opened another dialog."""
        while self._waiting and not self.dialog_open:
            self.scanned.emit(self._waiting.pop(0))
        if self._waiting:
            self._watch_dialog()
