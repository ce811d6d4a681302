"""Small files of the event folder in which the program remembers what is never journaled.

What cannot be read is forgotten: nothing in these files keeps a station from its work.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from checkin.folder_lock import FolderLock
from checkin.store_trouble import unusable
from checkin.whole_file import written_whole

_PATIENCE_S = 10.0  # a change takes milliseconds
log = logging.getLogger(__name__)


def read(path: Path) -> dict[str, Any]:
    """Return what the file at `path` holds; nothing where that cannot be read."""
    try:
        body = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s cannot be read: %s", path, error)
        return {}
    return body if isinstance(body, dict) else {}


def write(path: Path, body: Mapping[str, Any]) -> None:
    """Make `body` what the file at `path` holds, whole or not at all; for a file of one writer.

    Raises:
        OSError: It cannot be written.
    """
    with written_whole(path) as file:
        file.write(json.dumps(body, ensure_ascii=False, indent=1).encode())


def change(path: Path, changed: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Replace what a file holds that several change: the window, its threads, other processes.

    Each change begins with what is there, and nobody else changes it meanwhile.

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
        write(path, changed(read(path)))
    except OSError as error:
        raise unusable(path.parent, error) from error
    finally:
        lock.release()
