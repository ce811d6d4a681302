"""Copies of the event's database beside it, in case the file itself is damaged.

The journals on other stations are the real safety net; this one serves a laptop that is alone.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from datetime import datetime
from pathlib import Path

from checkin.store import Store

FOLDER = "backups"
_KEEP = 5
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
    # the new one stays whatever its name says: its moment may have been chosen
    others = sorted(set(folder.glob("checkin-*.sqlite")) - {path})
    for old in others[: -(_KEEP - 1)]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path
