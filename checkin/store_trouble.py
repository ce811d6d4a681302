"""What SQLite and the disk say when something is wrong, in the words of the app."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from checkin.errors import CheckinError, StoreUnusable

_FULL = {sqlite3.SQLITE_FULL}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


@contextlib.contextmanager
def damage_told(folder: Path) -> Iterator[None]:
    """Say that the database in `folder` is damaged where reading in this block finds it is.

    Raises:
        StoreUnusable: It is damaged, or the disk cannot be read.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {*_DAMAGED, sqlite3.SQLITE_IOERR}:
            raise
        raise unusable(folder, error) from error


def why(error: sqlite3.Error) -> str:
    """Return in one word what stopped SQLite: full, read-only, damaged, busy or failed."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL or "full" in str(error):
        return "full"
    if code in _READ_ONLY:
        return "read-only"
    if code in _DAMAGED:
        return "damaged"
    return "busy" if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} else "failed"


def unusable(folder: Path, error: Exception) -> CheckinError:
    """Return what to raise when `error` keeps the program from using `folder`."""
    reason = why(error) if isinstance(error, sqlite3.Error) else "read-only"
    if isinstance(error, OSError) and error.errno == 28:  # ENOSPC
        reason = "full"
    return StoreUnusable(f"cannot use {folder}: {error}", folder=str(folder), reason=reason)
