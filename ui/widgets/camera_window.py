"""The camera's picture in a small window beside the desk, and codes from picture files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.scanner.camera_view import CameraView
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.path_picker import PathPicker
from ui.widgets.retranslated import Retranslated

_PICTURES = "(*.png *.jpg *.jpeg *.bmp *.gif)"


class CameraWindow(Retranslated, QWidget):
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
        self.words = Words()
        self.choose = QPushButton()
        self.choose.clicked.connect(self._choose)
        self.pictures = PathPicker(self)
        self.pictures.chosen.connect(self.picture_chosen)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        column.addWidget(self.choose)
        self.retranslate()

    @Slot(object)
    def show_words(self, sentence: Sentence) -> None:
        """Say how the camera is, or what was found in a picture."""
        self.words.say(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pictures.close()
        self.view.clear()
        self.closed.emit()
        super().closeEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Camera"))
        self.choose.setText(self.tr("Read a code from a picture…"))

    @Slot()
    def _choose(self) -> None:
        self.pictures.open_file(
            self.tr("Picture with a code"), self.tr("Pictures") + " " + _PICTURES
        )
