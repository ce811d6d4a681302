"""The page that tries a scanner, says what to change about it, and learns its pace."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.scanner import calibration, teach_words
from ui.scanner.burst import Key
from ui.scanner.key_capture import KeyCapture
from ui.scanner.lesson import Lesson, learn
from ui.scanner.qr_view import QrView
from ui.widgets.page import EVEN_MARGINS, MARGIN_PX, Page

_ROWS = ("received", "suffix", "pace", "layout", "caps_lock")


class TeachScannerPage(Page):
    """Shows a code to scan, and what came of it; it stores nothing itself.

    Signals:
        options_learned: The WedgeOptions that fit the scanner shall be used from now on.
    """

    options_learned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson: Lesson | None = None
        self.capture = KeyCapture()
        self.values = {name: QLabel() for name in _ROWS}
        self._names = {name: QLabel() for name in _ROWS}
        self.advice = QLabel()
        self.use = QPushButton()
        self.header.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the trial
        self.setFocusProxy(self.capture)
        self._arrange()
        self.capture.captured.connect(self.take_keys)
        self.use.clicked.connect(self._use)
        self.retranslate()

    @Slot(object, int)
    def take_keys(self, keys: tuple[Key, ...], alt_keys: int) -> None:
        """Learn from one scan; also called for each `burst_seen` of the filter."""
        self._lesson = learn(keys, alt_keys=alt_keys)
        self.retranslate()

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX)
        body.addWidget(self._card(self._code()), 2)
        body.addWidget(self._card(self._report()), 3)
        self.fill(body, EVEN_MARGINS)

    def _card(self, inside: QVBoxLayout) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        inside.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        inside.setSpacing(MARGIN_PX - 4)
        card.setLayout(inside)
        return card

    def _code(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(QrView(calibration.matrix()), 1)
        self.capture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.capture)
        return column

    def _report(self) -> QVBoxLayout:
        rows = QFormLayout()
        rows.setVerticalSpacing(MARGIN_PX - 6)
        rows.setHorizontalSpacing(MARGIN_PX)
        for name in _ROWS:
            self._names[name].setObjectName("field_name")
            self.values[name].setTextFormat(Qt.TextFormat.PlainText)
            self.values[name].setWordWrap(True)
            rows.addRow(self._names[name], self.values[name])
        self.advice.setObjectName("person")
        for label in (self.advice, self.capture):
            label.setWordWrap(True)
            label.setMinimumWidth(1)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.use.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout()
        column.addLayout(rows)
        column.addWidget(self.advice)
        column.addStretch(1)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def retranslate(self) -> None:
        self.set_title(self.tr("Teach my scanner"))
        self.capture.setText(self.tr("Scan this code from the screen."))
        self.use.setText(self.tr("Use these settings"))
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
