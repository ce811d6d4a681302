"""The camera's picture in a small window beside the desk, and codes from picture files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.scanner.camera_view import CameraView

_PICTURES = "(*.png *.jpg *.jpeg *.bmp *.gif)"


class CameraWindow(QWidget):
    """Shows what the camera sees while the desk goes on; closing it closes the camera.

    Signals:
        picture_chosen: The Path of a picture file that has a code in it.
        closed: The camera is not wanted any more.
    """

    picture_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("camera")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = CameraView()
        self.words = QLabel(wordWrap=True)
        self.words.setMinimumWidth(1)
        self.choose = QPushButton()
        self.choose.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        column.addWidget(self.choose)
        self._retranslate()

    @Slot(str)
    def show_words(self, text: str) -> None:
        """Say how the camera is, or what was found in a picture."""
        self.words.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.clear()
        self.closed.emit()
        super().closeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Camera"))
        self.choose.setText(self.tr("Read a code from a picture…"))

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Picture with a code")
        kinds = self.tr("Pictures") + " " + _PICTURES
        path, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.picture_chosen.emit(Path(path))
