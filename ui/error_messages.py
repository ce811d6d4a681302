"""What the operator reads for every error, in their language.

Each row is the `code` of one CheckinError and one or two sentences: what happened, and what to
do now. Placeholders are names from the error's details. Where the detail `why` or `reason` tells
cases apart, a row `code/value` goes before the row `code`. The rows lie in tables by what they
are about: `error_words_event`, `error_words_printing` and `error_words_sync`.
"""

from __future__ import annotations

import logging
from string import Formatter

from PySide6.QtCore import QCoreApplication

from checkin.errors import CheckinError
from ui import error_words_event, error_words_printing, error_words_sync
from ui.i18n import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

FALLBACK = QT_TRANSLATE_NOOP("Error", "That did not work: {message}")

ERRORS: dict[str, str] = {
    "error": FALLBACK,
    **error_words_event.EVENT,
    **error_words_printing.PRINTING,
    **error_words_sync.SYNC,
}


def sentence(error: CheckinError) -> str:
    """Return what to tell the operator about `error`, in the current language.

    The placeholders are filled after the translation: lupdate reads source text, so an
    f-string would reach translators with its braces and would never be found again. A code
    without words or a detail without value must not stop the queue: the log names it, and
    the operator reads the English message.
    """
    template = QCoreApplication.translate("Error", _template(error))
    details = {"message": str(error)} | error.details
    missing = {name for _, name, _, _ in Formatter().parse(template) if name} - set(details)
    if missing or error.code not in ERRORS:
        log.error("no words for the error %s with %s: %s", error.code, error.details, error)
        template = QCoreApplication.translate("Error", FALLBACK)
    return template.format(**details)


def _template(error: CheckinError) -> str:
    case = error.details.get("why", error.details.get("reason", ""))
    by_code = ERRORS.get(error.code, FALLBACK)
    return ERRORS.get(f"{error.code}/{case}", by_code)
