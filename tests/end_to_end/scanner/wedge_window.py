"""A window on a real X server; plays keys as it is told by JSON lines and reports what came.

Run as a program by the tests, for the platform of a process is chosen once. A command ends with
the key F9 a moment later, so that whatever a key leads to has happened by then.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.end_to_end.scanner.xtest import Keyboard
from tests.ui.scanner.conftest import NOW, Desk, is_badge
from ui.scanner.wedge import WedgeFilter
from ui.widgets.keys import add_key

_FENCE_MS = 260
_PATIENCE_MS = 60_000


class Probe(QObject):
    """Does one command after the other."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.keyboard = Keyboard(os.environ["DISPLAY"])
        self.desk = Desk()
        self.scans: list[str] = []
        self.shortcuts: list[str] = []
        self.over = None  # the open dialog or menu
        self.wedge = WedgeFilter(app, is_badge, lambda: NOW)
        self.wedge.scanned.connect(self.scans.append)
        self.wedge.start()
        for name in ("Ctrl+S", "F5"):
            add_key(self.desk, name, lambda name=name: self.shortcuts.append(name))
        app.installEventFilter(self)
        self.stall = QTimer(self)
        self.stall.setInterval(300)
        self.stall.timeout.connect(lambda: threading.Event().wait(0.2))
        self.desk.show()
        QTest.qWaitForWindowExposed(self.desk, _PATIENCE_MS)
        self.desk.activateWindow()
        self.stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.stdin.activated.connect(self.obey)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and watched.isWindowType()
        if pressed and event.key() == Qt.Key.Key_F9:
            QTimer.singleShot(0, self, self.report)
        return False

    def obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        for name, value in json.loads(line).items():
            getattr(self, f"do_{name}")(value)

    def report(self) -> None:
        picture = self.desk.picture()
        over = self.over is not None and self.over.isVisible()
        if self.over is not None:
            self.over.close()
            self.over = None
            self.desk.activateWindow()
        answer = {
            "scans": self.scans[:],
            "picture": json.loads(json.dumps(picture)),
            "search": self.desk.search.text(),
            "clicks": self.desk.clicks[:],
            "shortcuts": self.shortcuts[:],
            "over": over,
            "focus": QApplication.focusWidget() is not None,
        }
        print(json.dumps(answer), flush=True)

    # -- commands --

    def do_reset(self, text: str) -> None:
        self.desk.search.setText(text)
        self.desk.search.setFocus()
        self.desk.clicks.clear()
        self.scans.clear()
        self.shortcuts.clear()

    def do_layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", *name.split()], check=True)

    def do_focus(self, place: str) -> None:
        getattr(self.desk, place).setFocus()

    def do_open(self, kind: str) -> None:
        if kind == "menu":
            self.over = QMenu(self.desk)
            for name in ("&1 one", "&4 four", "&0 zero"):
                self.over.addAction(name, lambda: self.desk.clicks.append("menu"))
            self.over.popup(self.desk.mapToGlobal(QPoint(10, 10)))
        elif kind == "combo":
            self.desk.combo.showPopup()
            self.over = self.desk.combo.view().window()
        else:
            self.over = QMessageBox(self.desk)
            self.over.setText("1 or 4?")
            self.over.addButton("&1", QMessageBox.ButtonRole.AcceptRole)
            self.over.addButton("&4", QMessageBox.ButtonRole.RejectRole)
            self.over.buttonClicked.connect(lambda: self.desk.clicks.append("dialog"))
            self.over.open()
            self.over.activateWindow()  # no window manager does it here

    def do_wedge(self, on: bool) -> None:
        if on:
            self.wedge.start()
        else:
            self.wedge.stop()

    def do_stall(self, on: bool) -> None:
        if on:
            self.stall.start()
        else:
            self.stall.stop()

    def do_play(self, steps: list[list[object]]) -> None:
        """Type as soon as the window that is in front has the keys; until then they get lost."""
        front = self.over or self.desk
        QTest.qWaitForWindowExposed(front, _PATIENCE_MS)
        if QApplication.activePopupWidget() is None:
            QTest.qWaitForWindowActive(front, _PATIENCE_MS)
        for name, *values in steps:
            getattr(self.keyboard, str(name))(*values)
        self.keyboard.tap("f9", _FENCE_MS)
        self.keyboard.flush()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    probe = Probe(application)
    sys.exit(application.exec())
