"""The window that the tour drives: codes are typed into it, and pictures of it kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from checkin.clock import FixedClock
from checkin.desk import Desk
from ui import wedge_typing
from ui.app import Application
from ui.main_window import FIRST_SIZE

_PATIENCE_S = 30.0


class TourWindow:
    """Hands and eyes of the tour, and the count of what came out as it should."""

    def __init__(self, desk: Desk, clock: FixedClock, out: Path) -> None:
        self.done = 0
        self.failures = 0
        self._clock = clock
        self._out = out
        self.application = Application()
        self.station = self.application.open_station(desk)
        self.application.theme.choose("light")
        self.application.translations.use("en")
        self.station.sounds.set_muted(True)
        self.station.show()
        self.station.window.showNormal()
        self.station.window.resize(*FIRST_SIZE)

    def close(self) -> None:
        """Close the window and the event."""
        self.station.close()

    def scan(self, code: str) -> None:
        """Type `code` as a scanner does, a minute after the last one, and wait for the answer."""
        self._clock.advance(timedelta(minutes=1))
        before = self.station.controller.shown
        self.station.screen.clear()
        wedge_typing.scan(self.station.window.windowHandle(), code)
        shown = self.station.controller
        self.until(lambda: shown.shown is not None and shown.shown is not before)

    def expect(self, picture: str, reason: str) -> None:
        """Tell whether the verdict that is shown is this one, and keep a picture of it."""
        shown = self.station.controller.shown
        found = shown.verdict.reason.value if shown else "nothing"
        who = shown.attendee.name if shown and shown.attendee else (shown.text if shown else "")
        self.tell(picture, found == reason, f"{found}: {who}")
        self.shoot(picture)

    def tell(self, step: str, ok: bool, words: str) -> None:
        """Say on the terminal how a step came out."""
        self.done += 1
        self.failures += not ok
        print(f"{'ok  ' if ok else 'FAIL'} {step:<20} {words}", flush=True)

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a part of it."""
        self.settle()
        picture = (widget or self.station.window).grab()
        picture.save(str(self._out / f"{name}.png"))

    def settle(self) -> None:
        """Let everything be painted that is known."""
        self.station.controller.count()  # it waits for a quiet moment otherwise
        self.station.screen.show_time(self._clock.now())
        for _ in range(10):
            self.application.qt.processEvents()

    def until(self, condition: Callable[[], bool]) -> bool:
        """Wait for `condition`; False where it does not come true within reason."""
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                return False
            self.application.qt.processEvents()
            time.sleep(0.002)
        return True
