"""What the operator reads for every error, in their language.

Each row is the `code` of one CheckinError and one or two sentences: what happened, and what to
do now. Placeholders are names from the error's details.
"""

from __future__ import annotations

import logging
from string import Formatter

from PySide6.QtCore import QCoreApplication

from checkin.errors import CheckinError
from ui.i18n import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

FALLBACK = QT_TRANSLATE_NOOP("Error", "That did not work: {message}")

ERRORS: dict[str, str] = {
    "error": FALLBACK,
    "not-saved": QT_TRANSLATE_NOOP(
        "Error", "Nothing was recorded. Free some disk space, then scan the badge again."
    ),
    "store-unusable": QT_TRANSLATE_NOOP(
        "Error", "The event folder cannot be used. Check that it is whole and may be written."
    ),
    "store-too-new": QT_TRANSLATE_NOOP(
        "Error", "This event was written by a newer version. Install that version to open it."
    ),
    "already-open": QT_TRANSLATE_NOOP(
        "Error", "Forum Check-in is open on this event already. Go on in that window."
    ),
    "no-event-here": QT_TRANSLATE_NOOP(
        "Error", "This folder holds no event yet. Make one from the organizers' list."
    ),
    "event-exists": QT_TRANSLATE_NOOP(
        "Error", "This folder holds an event already. Choose an empty folder for another one."
    ),
    "not-found": QT_TRANSLATE_NOOP(
        "Error", "This is not on this station yet. Search by name, or join the other stations."
    ),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Error", "This fits several. Type more of it, or choose one from the list."
    ),
    "not-allowed": QT_TRANSLATE_NOOP(
        "Error", "This needs a supervisor with the right PIN, and a reason."
    ),
}


def sentence(error: CheckinError) -> str:
    """Return what to tell the operator about `error`, in the current language.

    The placeholders are filled after the translation: lupdate reads source text, so an
    f-string would reach translators with its braces and would never be found again. A code
    without words or a detail without value must not stop the queue: the log names it, and
    the operator reads the English message.
    """
    template = QCoreApplication.translate("Error", ERRORS.get(error.code, FALLBACK))
    details = {"message": str(error)} | error.details
    missing = {name for _, name, _, _ in Formatter().parse(template) if name} - set(details)
    if missing or error.code not in ERRORS:
        log.error("no words for the error %s with %s: %s", error.code, error.details, error)
        template = QCoreApplication.translate("Error", FALLBACK)
    return template.format(**details)
