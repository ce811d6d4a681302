"""Looks around on this laptop: what is installed, where data lies, what may be a trouble."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import checkin
from checkin import clock_doubt
from checkin.badge import discovery
from checkin.errors import AlreadyOpen, CheckinError
from checkin.folder_lock import FolderLock
from checkin.store import FILE_NAME, Store

_LOW_DISK_MB = 500
_LIBRARIES = ("PySide6-Essentials", "sqlite-utils", "python-escpos", "qrcode", "tantivy")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report; `level` is ok, warn or bad."""

    what: str
    level: str
    found: str


def examine(folder: Path) -> list[Finding]:
    """Return everything worth knowing about this laptop and the event folder."""
    return [
        Finding(checkin.TITLE, "ok", f"{checkin.__version__} on {_machine()}"),
        *_libraries(),
        *_event(folder),
        _disk(folder),
        _clock(),
        *_devices(),
    ]


def free_mb(folder: Path) -> int:
    """Return how many megabytes are free where `folder` is, or would be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free // 1_000_000


def _machine() -> str:
    import platform

    python = ".".join(map(str, sys.version_info[:3]))
    return f"{platform.platform()}, Python {python}, SQLite {sqlite3.sqlite_version}"


def _libraries() -> list[Finding]:
    from importlib import metadata

    found: list[Finding] = []
    for name in _LIBRARIES:
        try:
            found.append(Finding(name, "ok", metadata.version(name)))
        except metadata.PackageNotFoundError:
            # a frozen program carries the code without the packaging data
            level = "ok" if getattr(sys, "frozen", False) else "bad"
            found.append(Finding(name, level, "built in" if level == "ok" else "not installed"))
    return found


def _event(folder: Path) -> list[Finding]:
    if not (folder / FILE_NAME).exists():
        return [Finding("Event folder", "warn", f"{folder}: no event yet")]
    size = (folder / FILE_NAME).stat().st_size // 1000
    found = [Finding("Event folder", "ok", f"{folder} ({size} kB)"), _lock(folder)]
    try:
        store = Store.open_to_read(folder)
    except CheckinError as error:
        return [*found, Finding("Database", "bad", str(error))]
    state = store.integrity()
    store.close()
    return [*found, Finding("Database", "ok" if state == "ok" else "bad", state)]


def _lock(folder: Path) -> Finding:
    lock = FolderLock(folder)
    try:
        lock.acquire()
    except AlreadyOpen:
        return Finding("In use", "ok", "the app is open on this event")
    except CheckinError as error:
        return Finding("In use", "bad", str(error))
    lock.release()
    return Finding("In use", "ok", "no")


def _disk(folder: Path) -> Finding:
    free = free_mb(folder)
    return Finding("Free disk", "ok" if free >= _LOW_DISK_MB else "warn", f"{free} MB")


def _clock() -> Finding:
    now = datetime.now(UTC).astimezone()
    level = "ok" if now > clock_doubt.OLDEST else "bad"
    return Finding("Clock", level, f"{now:%Y-%m-%d %H:%M:%S} {time.tzname[0]} (UTC{now:%z})")


def _devices() -> list[Finding]:
    found = [
        Finding("Printer", "ok", f"{printer.name} ({printer.url})")
        for printer in discovery.discover_printers()
    ]
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not display:
        found.append(Finding("Display", "warn", "none: the window cannot be shown here"))
    return found or [Finding("Printer", "warn", "none found")]
