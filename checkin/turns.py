"""Whose turn it is to write into a store that several processes share.

SQLite lets one write at a time, and whoever finds it busy tries again now and then; a desk would
wait long behind somebody who merges one transaction after the other. So the desk says here, in a
few bytes of shared memory, that it wants to write, and who merges gives way.
"""

from __future__ import annotations

import mmap
import struct
import time
from pathlib import Path

FILE_NAME = "checkin.turn"
_STAMP = struct.Struct("=Q")  # nanoseconds of the clock that all processes of a laptop share
_ASKED, _SERVED, _MERGED = range(0, 24, 8)
_SIZE = 24
_ASKED_FOR_NS = 250_000_000  # who waits asks again all the time; an older wish is a dead one's
_MERGING_FOR_NS = 5_000_000_000


class Turns:
    """The wishes of those who write into the store of one folder.

    Raises:
        OSError: The folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        with (folder / FILE_NAME).open("a+b") as file:
            missing = _SIZE - file.seek(0, 2)
            if missing > 0:
                # room that is only promised, as by truncate, ends the program on a full disk
                file.write(bytes(missing))
                file.flush()
            self._memory = mmap.mmap(file.fileno(), _SIZE)

    def ask(self) -> None:
        """Say that a desk waits to write."""
        self._stamp(_ASKED)

    def take(self) -> None:
        """Say that the desk which asked waits no more."""
        self._stamp(_SERVED)

    def note_merge(self) -> None:
        """Say that somebody merges."""
        self._stamp(_MERGED)

    @property
    def is_asked(self) -> bool:
        """Whether a desk waits to write."""
        return self._age_ns(_ASKED) < min(_ASKED_FOR_NS, self._age_ns(_SERVED))

    @property
    def is_merging(self) -> bool:
        """Whether somebody merges, or has just done so."""
        return self._age_ns(_MERGED) < _MERGING_FOR_NS

    def close(self) -> None:
        """Leave the shared memory."""
        self._memory.close()

    def _stamp(self, place: int) -> None:
        _STAMP.pack_into(self._memory, place, time.monotonic_ns())

    def _age_ns(self, place: int) -> int:
        (stamp,) = _STAMP.unpack_from(self._memory, place)
        age = time.monotonic_ns() - int(stamp)
        return age if age >= 0 else 1 << 63  # of before the laptop was started anew
