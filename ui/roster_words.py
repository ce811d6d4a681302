"""The words for lists of people: what their columns hold, and why a row is left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.roster import Rejected, RejectReason
from ui.i18n import QT_TRANSLATE_NOOP

LIST_FIELDS: dict[str, str] = {
    "registration": QT_TRANSLATE_NOOP("Roster", "Registration"),
    "name": QT_TRANSLATE_NOOP("Roster", "Name"),
    "given": QT_TRANSLATE_NOOP("Roster", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("Roster", "Father’s name"),
    "family": QT_TRANSLATE_NOOP("Roster", "Family name"),
    "native_name": QT_TRANSLATE_NOOP("Roster", "Original spelling"),
    "organisation": QT_TRANSLATE_NOOP("Roster", "Organization"),
    "country": QT_TRANSLATE_NOOP("Roster", "Country"),
    "category": QT_TRANSLATE_NOOP("Roster", "Category"),
    "email": QT_TRANSLATE_NOOP("Roster", "E-mail"),
    "status": QT_TRANSLATE_NOOP("Roster", "Status"),
    "note": QT_TRANSLATE_NOOP("Roster", "Note to staff"),
    "code": QT_TRANSLATE_NOOP("Roster", "Code on the ticket"),
}
REJECTIONS: dict[RejectReason, str] = {
    RejectReason.NO_NAME: QT_TRANSLATE_NOOP("Roster", "There is no name in this row."),
    RejectReason.NOT_A_NAME: QT_TRANSLATE_NOOP("Roster", "The name has no letters."),
    RejectReason.LETTERS_LOST: QT_TRANSLATE_NOOP(
        "Roster", "Letters of the name were lost when the list was saved."
    ),
    RejectReason.TOO_LONG: QT_TRANSLATE_NOOP(
        "Roster", "{field}: {length} letters, {limit} are allowed."
    ),
    RejectReason.UNKNOWN_STATUS: QT_TRANSLATE_NOOP("Roster", "The status “{status}” is not known."),
    RejectReason.DUPLICATE_REGISTRATION: QT_TRANSLATE_NOOP(
        "Roster", "Row {other_row} has the same registration number."
    ),
    RejectReason.SAME_PERSON: QT_TRANSLATE_NOOP("Roster", "Row {other_row} is the same person."),
    RejectReason.REGISTRATION_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "Roster", "The registration number belongs to somebody else, of another country."
    ),
    RejectReason.TOTAL: QT_TRANSLATE_NOOP("Roster", "This row sums the list up; it is no person."),
}


def field_word(field: str) -> str:
    """Return what a column holds, in the current language."""
    return _said(LIST_FIELDS.get(field, field))


def rejection(rejected: Rejected) -> str:
    """Return why a row is left out, in the current language."""
    details = dict(rejected.details)
    if "field" in details:
        details["field"] = field_word(str(details["field"]))
    return _said(REJECTIONS[rejected.reason]).format(**details)


def _said(text: str) -> str:
    return QCoreApplication.translate("Roster", text)
