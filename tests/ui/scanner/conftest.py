"""A window with the usual places for a focus, a keyboard that keeps its own time, badges."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkin import badge_code
from ui.scanner import keys
from ui.scanner.wedge import WedgeFilter

EVENT_KEY = bytes(range(32))
NOW = datetime(2026, 5, 9, 8, 31, tzinfo=UTC)
KEYS = {
    "\n": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    "\b": Qt.Key.Key_Backspace,
    "\x1b": Qt.Key.Key_Escape,
}
SCAN_CODES = {"\n": 36, "\t": 23, "\b": 22, "\x1b": 9}


def badge(number: int = 4217, generation: int = 1) -> str:
    return badge_code.encode(EVENT_KEY, 41, number, generation)


def is_badge(text: str) -> bool:
    return badge_code.is_authentic(text, {41: EVENT_KEY})


class Keyboard:
    """Sends keys to a window as a window system does; the times are those it says."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.now_ms = 1000

    def key(
        self,
        char,
        *,
        after_ms=0,
        text=None,
        modifiers=Qt.KeyboardModifier.NoModifier,
        code=None,
        repeat=False,
        release=True,
        key=None,
    ):
        self.now_ms += after_ms
        if key is None:
            key = KEYS.get(char) or Qt.Key(ord(char.upper()))
        if code is None:
            code = SCAN_CODES.get(char) or keys.scan_code(char)
        if text is None:
            text = {"\n": "\r"}.get(char, char)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)[: 1 + release]:
            event = QKeyEvent(kind, key, modifiers, code, 0, 0, text, repeat)
            event.setTimestamp(self.now_ms)
            handle = QApplication.focusWindow() or self.window.windowHandle()
            QCoreApplication.sendEvent(handle, event)

    def type(self, text, *, gap_ms=120, **options):
        for char in text:
            self.key(char, after_ms=gap_ms, **options)

    def scan(self, text, *, gap_ms=4, suffix="\n", layout=None, after_ms=600, **options):
        """Play a scanner; `layout` says what the active layout makes of a character."""
        self.now_ms += after_ms - gap_ms
        for char in text + suffix:
            shown = layout.get(char, char) if layout else None
            self.key(char, after_ms=gap_ms, text=shown, **options)


class Desk(QWidget):
    """Every kind of place that can have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.button = QPushButton("Undo")
        self.button.setAutoDefault(True)
        self.table = QTableWidget(3, 2)
        for row in range(3):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem(f"{row}{column}4"))
        self.spin = QSpinBox(maximum=999_999)
        self.combo = QComboBox(editable=False)
        self.combo.addItems(["Day 1", "1041", "417 gala", "Panel"])
        self.check = QCheckBox("Print")
        self.note = QTextEdit()
        self.clicks: list[str] = []
        self.button.clicked.connect(lambda: self.clicks.append("button"))
        self.check.toggled.connect(lambda: self.clicks.append("check"))
        self.search.returnPressed.connect(lambda: self.clicks.append("search"))
        layout = QVBoxLayout(self)
        for name in ("search", "button", "table", "spin", "combo", "check", "note"):
            layout.addWidget(getattr(self, name))

    def picture(self):
        """All that a stray key could change."""
        return (
            self.search.text(),
            self.note.toPlainText(),
            self.spin.value(),
            self.combo.currentText(),
            self.check.isChecked(),
            self.button.isDown(),
            tuple(self.table.item(row, column).text() for row in range(3) for column in range(2)),
            self.table.currentRow(),
            tuple(self.clicks),
        )


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.search.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.search)
    return desk


@pytest.fixture
def wedge(desk, qapp):
    wedge = WedgeFilter(qapp, is_badge, lambda: NOW)
    wedge.start()
    yield wedge
    wedge.stop()
    wedge.setParent(None)


@pytest.fixture
def scans(wedge):
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    return scans


@pytest.fixture
def keyboard(desk, wedge):
    return Keyboard(desk)
