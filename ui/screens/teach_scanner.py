"""The page that tries a scanner, says what to change about it, and learns its pace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.scanner import calibration, teach_words
from ui.scanner.burst import Key
from ui.scanner.key_capture import KeyCapture
from ui.scanner.lesson import Lesson, learn
from ui.scanner.qr_view import QrView

_MARGIN_PX = 20
_ROWS = ("received", "suffix", "pace", "layout", "caps_lock")


class TeachScannerPage(QWidget):
    """Shows a code to scan, and what came of it; it stores nothing itself.

    Signals:
        options_learned: The WedgeOptions that fit the scanner shall be used from now on.
        back_requested: The operator is done.
    """

    options_learned = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teach_scanner")
        self._lesson: Lesson | None = None
        self.capture = KeyCapture()
        self.values = {name: QLabel() for name in _ROWS}
        self._names = {name: QLabel() for name in _ROWS}
        self.advice = QLabel()
        self.use, self.back = QPushButton(), QPushButton()
        self._arrange()
        self.capture.captured.connect(self.take_keys)
        self.use.clicked.connect(self._use)
        self.back.clicked.connect(self.back_requested)
        self._retranslate()

    @Slot(object, int)
    def take_keys(self, keys: tuple[Key, ...], alt_keys: int) -> None:
        """Learn from one scan; also called for each `burst_seen` of the filter."""
        self._lesson = learn(keys, alt_keys=alt_keys)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.capture.setFocus()

    def _arrange(self) -> None:
        report = QFormLayout()
        for name in _ROWS:
            self.values[name].setTextFormat(Qt.TextFormat.PlainText)
            self.values[name].setWordWrap(True)
            report.addRow(self._names[name], self.values[name])
        for label in (self.advice, self.capture):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        for button in (self.use, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the trial
            buttons.addWidget(button)
        right = QVBoxLayout()
        right.addWidget(self.capture)
        right.addLayout(report)
        right.addWidget(self.advice)
        right.addStretch(1)
        right.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        whole.addWidget(QrView(calibration.matrix()))
        whole.addLayout(right, 1)

    def _retranslate(self) -> None:
        self.capture.setText(self.tr("Scan this code from the screen."))
        self.use.setText(self.tr("Use these settings"))
        self.back.setText(self.tr("Back"))
        self._names["received"].setText(self.tr("Received"))
        self._names["suffix"].setText(self.tr("After the code"))
        self._names["pace"].setText(self.tr("Pace"))
        self._names["layout"].setText(self.tr("Keyboard of this computer"))
        self._names["caps_lock"].setText(self.tr("Caps Lock"))
        lesson = self._lesson
        self.use.setEnabled(lesson is not None and lesson.is_usable)
        if lesson is None:
            for value in self.values.values():
                value.setText("…")
            self.advice.clear()
            return
        self._show(lesson)

    def _show(self, lesson: Lesson) -> None:
        pace = self.tr("{gap} ms from key to key, {longest} ms at most")
        number = QLocale()
        self.values["received"].setText(lesson.received)
        self.values["suffix"].setText(teach_words.suffix(lesson.suffix))
        self.values["pace"].setText(
            pace.format(
                gap=number.toString(lesson.ms_per_key, "f", 1),
                longest=number.toString(lesson.longest_gap_ms, "f", 0),
            )
        )
        self.values["layout"].setText(
            self.tr("types the same")
            if lesson.same_layout
            else self.tr("types {text}, which does no harm").format(text=lesson.shown)
        )
        self.values["caps_lock"].setText(
            self.tr("on, which does no harm") if lesson.caps_lock else self.tr("off")
        )
        self.advice.setText("\n".join(teach_words.advice(item) for item in lesson.advice))

    @Slot()
    def _use(self) -> None:
        if self._lesson is not None:
            self.options_learned.emit(self._lesson.options)
