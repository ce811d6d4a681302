"""Progress of work beside the desk, told no more often than somebody can see."""

from __future__ import annotations

import time
from collections.abc import Callable

Tell = Callable[[int, int], None]  # takes how much is done, and of how much
_EVERY_S = 0.1


def now_and_then(tell: Tell) -> Tell:
    """Return what passes progress on to `tell` ten times a second at most, and always its end."""
    due_s = 0.0

    def progress(done: int, of: int) -> None:
        nonlocal due_s
        now_s = time.monotonic()
        if now_s >= due_s or done == of:
            due_s = now_s + _EVERY_S
            tell(done, of)

    return progress
