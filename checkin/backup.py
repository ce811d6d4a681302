"""Copies of the event's database and pictures beside them, in case the files are damaged.

The journals on other stations are the real safety net; this one serves a laptop that is alone.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from checkin.badge import pictures
from checkin.store import Store

FOLDER = "backups"
_KEEP = 5
_CLOCK_STEP_S = 2.0  # file systems of sticks know no finer times
_PICTURES_BYTES = 256 << 20  # of pictures that are kept twice
log = logging.getLogger(__name__)


def make(store: Store, now: datetime) -> Path | None:
    """Copy the database of `store` to `backups/`, keep the newest few, and return the copy.

    A copy that fails is logged, not raised: it must never stop the desk from working.
    """
    folder = store.path.parent / FOLDER
    path = folder / f"checkin-{now:%Y%m%d-%H%M%S}.sqlite"
    part = path.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        store.copy_to(part)
        part.replace(path)
    except (OSError, sqlite3.DatabaseError) as error:
        log.warning("no backup was made: %s", error)
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return None
    _copy_pictures(store.path.parent / pictures.FOLDER, folder / pictures.FOLDER)
    # the new one stays whatever its name says: its moment may have been chosen
    others = sorted(set(folder.glob("checkin-*.sqlite")) - {path})
    for old in others[: -(_KEEP - 1)]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def _copy_pictures(source: Path, target: Path) -> None:
    """Copy the pictures that are new or were changed; one that was deleted stays in the copy."""
    room = _PICTURES_BYTES
    for name in pictures.listed(source):
        try:
            now = (source / name).stat()
            room -= now.st_size
            if room < 0:
                log.warning("not all pictures were copied: there are more than %d MB of them",
                            _PICTURES_BYTES >> 20)  # fmt: skip
                return
            if _is_kept(target / name, now):
                continue
            target.mkdir(exist_ok=True)
            part = target / f"{name}.part"
            shutil.copy2(source / name, part)
            part.replace(target / name)
        except OSError as error:
            log.warning("the picture %s was not copied: %s", name, error)


def _is_kept(copy: Path, now: os.stat_result) -> bool:
    try:
        kept = copy.stat()
    except FileNotFoundError:
        return False
    is_of_then = abs(kept.st_mtime - now.st_mtime) <= _CLOCK_STEP_S
    return kept.st_size == now.st_size and is_of_then
