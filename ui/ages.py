"""How long ago something was and how long something is, in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import QT_TRANSLATE_NOOP

_SECOND, _MINUTE = timedelta(seconds=1), timedelta(minutes=1)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
NOW = QT_TRANSLATE_NOOP("Age", "just now")
# Each up to the next one; abbreviations, for no plural of them differs
AGO = (
    (_MINUTE, _HOUR, QT_TRANSLATE_NOOP("Age", "{count} min ago")),
    (_HOUR, 2 * _DAY, QT_TRANSLATE_NOOP("Age", "{count} h ago")),
    (_DAY, timedelta.max, QT_TRANSLATE_NOOP("Age", "{count} d ago")),
)
LENGTHS = (
    (_SECOND, _MINUTE, QT_TRANSLATE_NOOP("Age", "{count} s")),
    (_MINUTE, _HOUR, QT_TRANSLATE_NOOP("Age", "{count} min")),
    (_HOUR, 2 * _DAY, QT_TRANSLATE_NOOP("Age", "{count} h")),
    (_DAY, timedelta.max, QT_TRANSLATE_NOOP("Age", "{count} d")),
)


def ago(age: timedelta) -> str:
    """Return the words for something that is `age` past; the future is told as now."""
    return _said(NOW) if age < _MINUTE else _counted(age, AGO)


def lasting(time: timedelta) -> str:
    """Return the words for how much time that is, whether forward or back."""
    return _counted(abs(time), LENGTHS)


def _counted(time: timedelta, words: tuple[tuple[timedelta, timedelta, str], ...]) -> str:
    unit, text = next((unit, text) for unit, limit, text in words if time < limit)
    return _said(text).format(count=QLocale().toString(time // unit))


def _said(text: str) -> str:
    return QCoreApplication.translate("Age", text)
