"""What the status strip says about each reader, in the operator's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.scanner.state import ScannerState

SENTENCES: dict[str, str] = {
    "wedge-off": QT_TRANSLATE_NOOP("Scanner", "Scanner is switched off"),
    "wedge-ready": QT_TRANSLATE_NOOP("Scanner", "Scanner ready"),
    "wedge-no-focus": QT_TRANSLATE_NOOP(
        "Scanner", "Click on this window: scans go to another program"
    ),
    "serial-off": QT_TRANSLATE_NOOP("Scanner", "No port chosen for the scanner"),
    "serial-opening": QT_TRANSLATE_NOOP("Scanner", "Looking for the scanner at {port} …"),
    "serial-ready": QT_TRANSLATE_NOOP("Scanner", "Scanner ready at {port}"),
    "serial-missing": QT_TRANSLATE_NOOP(
        "Scanner", "No scanner at {port}. Plug it in; it is found by itself."
    ),
    "serial-busy": QT_TRANSLATE_NOOP(
        "Scanner", "Another program uses the scanner at {port}. Close that program."
    ),
    "serial-forbidden": QT_TRANSLATE_NOOP(
        "Scanner",
        "This user may not read {port}. Close programs that do; on Linux, join the group dialout.",
    ),
    "serial-failed": QT_TRANSLATE_NOOP("Scanner", "The scanner at {port} fails: {message}"),
    "camera-off": QT_TRANSLATE_NOOP("Scanner", "Camera is switched off"),
    "camera-not-installed": QT_TRANSLATE_NOOP("Scanner", "Camera support is not installed"),
    "camera-missing": QT_TRANSLATE_NOOP("Scanner", "No camera found. Plug one in, then try again."),
    "camera-opening": QT_TRANSLATE_NOOP("Scanner", "Camera {camera} starts …"),
    "camera-ready": QT_TRANSLATE_NOOP("Scanner", "Camera {camera} ready"),
    "camera-failed": QT_TRANSLATE_NOOP(
        "Scanner", "Camera {camera} fails: {message}. Close other programs that use it."
    ),
}

JUST_NOW = QT_TRANSLATE_NOOP("Scanner", "last scan just now")
SECONDS_AGO = QT_TRANSLATE_NOOP("Scanner", "last scan {count} s ago")
MINUTES_AGO = QT_TRANSLATE_NOOP("Scanner", "last scan {count} min ago")
HOURS_AGO = QT_TRANSLATE_NOOP("Scanner", "last scan {count} h ago")

_JUST_S = 5
_MINUTE_S = 60
_HOUR_S = 3600


def sentence(state: ScannerState) -> str:
    """Return what to say about a reader."""
    text = QCoreApplication.translate("Scanner", SENTENCES[state.detail])
    return text.format(**state.values)


def last_scan(at: datetime, now: datetime) -> str:
    """Return how long ago a reader brought a code."""
    age_s = max(0, int((now - at).total_seconds()))
    for limit_s, unit_s, source in (
        (_JUST_S, 1, JUST_NOW),
        (_MINUTE_S, 1, SECONDS_AGO),
        (_HOUR_S, _MINUTE_S, MINUTES_AGO),
    ):
        if age_s < limit_s:
            return QCoreApplication.translate("Scanner", source).format(count=age_s // unit_s)
    return QCoreApplication.translate("Scanner", HOURS_AGO).format(count=age_s // _HOUR_S)
