"""What a checkpoint's rules are called, and one line that says them all."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from checkin.model import AutoPrint, Checkpoint, Reentry
from ui import attendee_words, operator_messages
from ui.i18n import QT_TRANSLATE_NOOP

REENTRY: dict[Reentry, str] = {
    Reentry.AFTER_EXIT: QT_TRANSLATE_NOOP("Checkpoint", "Again after leaving"),
    Reentry.ONCE_A_DAY: QT_TRANSLATE_NOOP("Checkpoint", "Once a day"),
    Reentry.ONCE: QT_TRANSLATE_NOOP("Checkpoint", "Only once"),
    Reentry.FREE: QT_TRANSLATE_NOOP("Checkpoint", "As often as they like"),
}

AUTO_PRINT: dict[AutoPrint, str] = {
    AutoPrint.NEVER: QT_TRANSLATE_NOOP("Checkpoint", "Only on demand"),
    AutoPrint.ONCE: QT_TRANSLATE_NOOP("Checkpoint", "For who has none yet"),
    AutoPrint.ALWAYS: QT_TRANSLATE_NOOP("Checkpoint", "Each time somebody comes in"),
}


def auto_print_word(when: AutoPrint) -> str:
    """Return when coming in prints a badge, in the current language."""
    return QCoreApplication.translate("Checkpoint", AUTO_PRINT[when])


def reentry_word(policy: Reentry) -> str:
    """Return the re-entry `policy` in the current language."""
    return QCoreApplication.translate("Checkpoint", REENTRY[policy])


def summary(checkpoint: Checkpoint, zone: tzinfo, now: datetime) -> str:
    """Return one line that tells where, when and whom a checkpoint admits."""
    parts = [checkpoint.venue, _opening(checkpoint, zone, now), reentry_word(checkpoint.reentry)]
    parts += [attendee_words.category_word(category) for category in checkpoint.categories]
    if checkpoint.capacity:
        text = QT_TRANSLATE_NOOP("Checkpoint", "{count} places")
        places = QCoreApplication.translate("Checkpoint", text)
        parts.append(places.format(count=QLocale().toString(checkpoint.capacity)))
    return " · ".join(part for part in parts if part)


def _opening(checkpoint: Checkpoint, zone: tzinfo, now: datetime) -> str:
    opens, closes = checkpoint.opens_at, checkpoint.closes_at
    if opens and closes:
        return f"{_moment(opens, zone, now)} – {operator_messages.moment(closes, zone, opens)}"
    if opens:
        return _said(QT_TRANSLATE_NOOP("Checkpoint", "from {time}"), _moment(opens, zone, now))
    if closes:
        return _said(QT_TRANSLATE_NOOP("Checkpoint", "until {time}"), _moment(closes, zone, now))
    return ""


def _moment(at: datetime, zone: tzinfo, now: datetime) -> str:
    return operator_messages.moment(at, zone, now)


def _said(text: str, time: str) -> str:
    return QCoreApplication.translate("Checkpoint", text).format(time=time)
