"""Looks for codes in frames, in a thread of its own, always in the newest one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from ui.scanner.qr_reader import FoundCode, GreyImage, find_codes
from ui.scanner.sightings import nearest_centre

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """One frame and what was found in it."""

    image: GreyImage
    codes: tuple[FoundCode, ...] = ()
    chosen: FoundCode | None = None


class DecodeLoop:
    """A thread with room for one waiting frame: a newer one takes the place of an older."""

    def __init__(self, deliver: Callable[[Look], None]) -> None:
        self._deliver = deliver
        self._wake = threading.Condition()
        self._newest: GreyImage | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="camera decoder", daemon=True)

    def start(self) -> None:
        """Begin to wait for frames."""
        self._thread.start()

    def put(self, image: GreyImage) -> None:
        """Look at this frame next."""
        with self._wake:
            self._newest = image
            self._wake.notify()

    def stop(self) -> None:
        """Finish the frame at hand and end the thread."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        while (image := self._next()) is not None:
            try:
                codes = tuple(find_codes(image))
            except Exception:  # the edge of the thread: one bad frame must not end the reading
                log.exception("a frame could not be read")
                continue
            self._deliver(Look(image, codes, nearest_centre(codes, image.width, image.height)))

    def _next(self) -> GreyImage | None:
        with self._wake:
            self._wake.wait_for(lambda: self._newest is not None or self._stopping)
            image, self._newest = self._newest, None
            return None if self._stopping else image
