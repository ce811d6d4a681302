"""Where the program writes what happened: a log that stays small, and crashes that are found."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FOLDER = "logs"
_BYTES, _FILES = 1_000_000, 3
log = logging.getLogger(__name__)


def write_to(folder: Path) -> None:
    """Log into `folder`, crashes too; a folder that cannot be written leaves stderr."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FOLDER / "checkin.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
        )
    except OSError as error:
        log.warning("no log is written: %s", error)
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    sys.excepthook = _crashed
    threading.excepthook = lambda crash: _crashed(
        crash.exc_type, crash.exc_value or crash.exc_type(), crash.exc_traceback
    )


def _crashed(kind: type[BaseException], crash: BaseException, trace: TracebackType | None) -> None:
    """Write a bug down and go on: the queue must not wait for a developer."""
    log.critical("a bug", exc_info=(kind, crash, trace))
    sys.__excepthook__(kind, crash, trace)
