"""The words for the categories and statuses of attendees."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.model import Status
from ui.i18n import QT_TRANSLATE_NOOP

CATEGORIES: dict[str, str] = {
    "delegate": QT_TRANSLATE_NOOP("Category", "Delegate"),
    "speaker": QT_TRANSLATE_NOOP("Category", "Speaker"),
    "press": QT_TRANSLATE_NOOP("Category", "Press"),
    "vip": QT_TRANSLATE_NOOP("Category", "VIP"),
    "guest": QT_TRANSLATE_NOOP("Category", "Guest"),
    "observer": QT_TRANSLATE_NOOP("Category", "Observer"),
    "organizer": QT_TRANSLATE_NOOP("Category", "Organizer"),
    "organiser": QT_TRANSLATE_NOOP("Category", "Organizer"),  # as lists of Europe spell it
    "staff": QT_TRANSLATE_NOOP("Category", "Staff"),
    "volunteer": QT_TRANSLATE_NOOP("Category", "Volunteer"),
    "interpreter": QT_TRANSLATE_NOOP("Category", "Interpreter"),
}

STATUSES: dict[Status, str] = {
    Status.CONFIRMED: QT_TRANSLATE_NOOP("Status", "Confirmed"),
    Status.PENDING: QT_TRANSLATE_NOOP("Status", "Waits for approval"),
    Status.UNPAID: QT_TRANSLATE_NOOP("Status", "Not paid"),
    Status.CANCELED: QT_TRANSLATE_NOOP("Status", "Canceled"),
    Status.BLOCKED: QT_TRANSLATE_NOOP("Status", "Blocked"),
}


def category_word(category: str) -> str:
    """Return `category` in the current language; one that the organizers invented stays."""
    known = CATEGORIES.get(category.strip().casefold())
    return QCoreApplication.translate("Category", known) if known else category


def status_word(status: Status) -> str:
    """Return the registration's `status` in the current language."""
    return QCoreApplication.translate("Status", STATUSES[status])
