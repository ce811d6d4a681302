"""Where the program writes what happened: a log that stays small, and crashes that are found."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

FOLDER = "logs"
_BYTES, _FILES = 1_000_000, 3
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
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
    qInstallMessageHandler(_qt_said)
    sys.excepthook = _crashed
    threading.excepthook = lambda crash: _crashed(
        crash.exc_type, crash.exc_value or crash.exc_type(), crash.exc_traceback
    )


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Put what Qt says into the log; that one platform lacks a feature is no news."""
    if "propagateSizeHints" not in text:
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), text)


def _crashed(kind: type[BaseException], crash: BaseException, trace: TracebackType | None) -> None:
    """Write a bug down and go on: the queue must not wait for a developer."""
    log.critical("a bug", exc_info=(kind, crash, trace))
    sys.__excepthook__(kind, crash, trace)
