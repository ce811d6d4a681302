"""How long ago something was, in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def ago(age: timedelta) -> str:
    """Return the words for something that is `age` past; the future is told as now."""
    translate = QCoreApplication.translate
    if age < _MINUTE:
        return translate("Age", "just now")
    if age < _HOUR:
        return translate("Age", "%Ln min ago", "", age // _MINUTE)
    if age < 2 * _DAY:
        return translate("Age", "%Ln h ago", "", age // _HOUR)
    return translate("Age", "%Ln days ago", "", age // _DAY)


def lasting(time: timedelta) -> str:
    """Return the words for how long or how much `time` is, without its sign."""
    translate, length = QCoreApplication.translate, abs(time)
    if length < _MINUTE:
        return translate("Age", "%Ln s", "", round(length.total_seconds()))
    if length < _HOUR:
        return translate("Age", "%Ln min", "", round(length / _MINUTE))
    if length < 2 * _DAY:
        return translate("Age", "%Ln h", "", round(length / _HOUR))
    return translate("Age", "%Ln days", "", round(length / _DAY))
