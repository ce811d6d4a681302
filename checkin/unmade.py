"""Tells an event folder that was made to its end from one whose making was cut off.

A marker is written before anything else, and the keys of the station after everything else. What
has the marker and no keys was cut off by a crash or a power cut: nobody has ever worked there, and
without the keys nobody can. A marker beside keys says nothing: only its removal was cut off.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from checkin.sync import keys
from checkin.whole_file import PARTS

FILE_NAME = "unmade"


def mark(folder: Path) -> None:
    """Note that the event in `folder` is being made from now on.

    Raises:
        OSError: The folder cannot be written.
    """
    with (folder / FILE_NAME).open("wb") as file:
        os.fsync(file.fileno())


def unmark(folder: Path) -> None:
    """Take the marker away where that is possible, and before it what a crash left half written."""
    with contextlib.suppress(OSError):
        for part in folder.glob(PARTS):
            part.unlink(missing_ok=True)
        (folder / FILE_NAME).unlink(missing_ok=True)


def is_unmade(folder: Path) -> bool:
    """Tell whether the making of the event in `folder` was cut off, or is going on."""
    return (folder / FILE_NAME).exists() and not (folder / keys.FILE_NAME).exists()
