"""Small files of the event folder in which the program remembers what is never journaled.

The window, the threads that exchange and the processes beside them change the same file: each
change reads what is there, and nobody else changes it meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checkin.folder_lock import FolderLock
from checkin.report.output import ExportFailed, replacing
from checkin.store_trouble import unusable

_PATIENCE_S = 10.0  # a change takes milliseconds


def change(path: Path, changed: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Replace what the file at `path` holds, whole or not at all.

    Args:
        path: The file, of JSON.
        changed: Gets what it holds, nothing where that cannot be read, and returns what it is
            to hold.

    Raises:
        StoreUnusable: It cannot be written.
        AlreadyOpen: Somebody else changes it and comes to no end.
    """
    lock = FolderLock(path.parent, path.name + ".lock")
    lock.acquire(_PATIENCE_S)
    try:
        body = changed(_read(path))
        with replacing(path) as file:
            file.write(json.dumps(body, ensure_ascii=False, indent=1).encode())
    except ExportFailed as error:
        cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
        raise unusable(path.parent, cause) from error
    finally:
        lock.release()


def _read(path: Path) -> dict[str, Any]:
    try:
        body = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
