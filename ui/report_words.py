"""The words of reports in the operator's language.

`checkin.report` takes them as values and knows no translation; the table has a line for each
field of `ReportWords`, with the same English text.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.report.words import ReportWords
from ui.i18n import QT_TRANSLATE_NOOP

REPORT_WORDS: dict[str, str] = {
    #: Title of the day's report
    "title": QT_TRANSLATE_NOOP("Report", "Attendance"),
    #: How a date is written: {year} has four digits, {month} and {day} have two
    "date": QT_TRANSLATE_NOOP("Report", "{year}-{month}-{day}"),
    #: A share; {percent} is a whole number
    "percent": QT_TRANSLATE_NOOP("Report", "{percent}%"),
    #: A page's place in a print-out
    "page": QT_TRANSLATE_NOOP("Report", "Page {page} of {pages}"),
    #: Report: name of a sheet (at most 31 letters)
    "summary": QT_TRANSLATE_NOOP("Report", "Summary"),
    "attendance": QT_TRANSLATE_NOOP("Report", "Attendance"),
    "not_arrived": QT_TRANSLATE_NOOP("Report", "Not arrived"),
    "countries": QT_TRANSLATE_NOOP("Report", "Countries"),
    "categories": QT_TRANSLATE_NOOP("Report", "Categories"),
    "organisations": QT_TRANSLATE_NOOP("Report", "Organizations"),
    "hours": QT_TRANSLATE_NOOP("Report", "Hours"),
    "checkpoints": QT_TRANSLATE_NOOP("Report", "Checkpoints"),
    "doubles": QT_TRANSLATE_NOOP("Report", "Double admissions"),
    "overrides": QT_TRANSLATE_NOOP("Report", "Overrides"),
    #: Report: PINs of supervisors that were set by the event pack
    "recoveries": QT_TRANSLATE_NOOP("Report", "New PINs"),
    "event": QT_TRANSLATE_NOOP("Report", "Event"),
    "venue": QT_TRANSLATE_NOOP("Report", "Venue"),
    #: Report: the day it is about
    "day": QT_TRANSLATE_NOOP("Report", "Day"),
    #: Report: when it was made
    "made_at": QT_TRANSLATE_NOOP("Report", "Made at"),
    #: Report: the station that made it
    "made_by": QT_TRANSLATE_NOOP("Report", "Made by station"),
    "sources": QT_TRANSLATE_NOOP("Report", "Stations included"),
    "station": QT_TRANSLATE_NOOP("Report", "Station"),
    "entries_included": QT_TRANSLATE_NOOP("Report", "Entries included"),
    "included_until": QT_TRANSLATE_NOOP("Report", "Newest entry"),
    #: Report: in place of the time of a station's newest entry, where it has sent none
    "nothing_yet": QT_TRANSLATE_NOOP("Report", "nothing yet"),
    "totals": QT_TRANSLATE_NOOP("Report", "Totals"),
    #: Report: how many people came
    "present": QT_TRANSLATE_NOOP("Report", "Came"),
    "expected": QT_TRANSLATE_NOOP("Report", "Expected"),
    #: Report: how many of the expected people came, in percent
    "share": QT_TRANSLATE_NOOP("Report", "Share"),
    #: Report: how many people did not arrive
    "absent": QT_TRANSLATE_NOOP("Report", "Not arrived"),
    "inside": QT_TRANSLATE_NOOP("Report", "Still inside"),
    #: Report: how many times people went in
    "entries": QT_TRANSLATE_NOOP("Report", "Entries"),
    #: Report: how many times people went out
    "exits": QT_TRANSLATE_NOOP("Report", "Exits"),
    #: Report: how many double admissions nobody has looked at
    "unresolved": QT_TRANSLATE_NOOP("Report", "Double admissions to look at"),
    "number": QT_TRANSLATE_NOOP("Report", "Number"),
    "registration": QT_TRANSLATE_NOOP("Report", "Registration"),
    "name": QT_TRANSLATE_NOOP("Report", "Name"),
    #: Report: the name in its own alphabet
    "native_name": QT_TRANSLATE_NOOP("Report", "Name in own script"),
    "organisation": QT_TRANSLATE_NOOP("Report", "Organization"),
    "country": QT_TRANSLATE_NOOP("Report", "Country"),
    "category": QT_TRANSLATE_NOOP("Report", "Category"),
    "status": QT_TRANSLATE_NOOP("Report", "Status"),
    "first_entry": QT_TRANSLATE_NOOP("Report", "First entry"),
    #: Report: the station that let the person in first
    "first_station": QT_TRANSLATE_NOOP("Report", "Entry station"),
    "last_exit": QT_TRANSLATE_NOOP("Report", "Last exit"),
    "checkpoint": QT_TRANSLATE_NOOP("Report", "Checkpoint"),
    "time_inside": QT_TRANSLATE_NOOP("Report", "Time inside"),
    "hour": QT_TRANSLATE_NOOP("Report", "Hour"),
    "time": QT_TRANSLATE_NOOP("Report", "Time"),
    #: Report: when the admission that counts was
    "first_admission": QT_TRANSLATE_NOOP("Report", "First admitted"),
    "supervisor": QT_TRANSLATE_NOOP("Report", "Supervisor"),
    "reason": QT_TRANSLATE_NOOP("Report", "Reason"),
    #: Report: what a person found who looked at a double admission
    "resolution": QT_TRANSLATE_NOOP("Report", "Resolution"),
    "resolved_by": QT_TRANSLATE_NOOP("Report", "Resolved by"),
    #: Report: who worked there when it was done
    "operator": QT_TRANSLATE_NOOP("Report", "At the desk"),
    #: Report: when the event pack was made
    "pack_made": QT_TRANSLATE_NOOP("Report", "Pack made"),
    "yes": QT_TRANSLATE_NOOP("Report", "yes"),
    "no": QT_TRANSLATE_NOOP("Report", "no"),
    #: Report: people whose country, category or organisation is not known
    "not_stated": QT_TRANSLATE_NOOP("Report", "(not stated)"),
    #: Status of a registration
    "confirmed": QT_TRANSLATE_NOOP("Report", "confirmed"),
    "pending": QT_TRANSLATE_NOOP("Report", "pending"),
    "unpaid": QT_TRANSLATE_NOOP("Report", "unpaid"),
    "canceled": QT_TRANSLATE_NOOP("Report", "canceled"),
    "blocked": QT_TRANSLATE_NOOP("Report", "blocked"),
    #: Report: of a double admission that somebody has looked at
    "in_order": QT_TRANSLATE_NOOP("Report", "in order"),
    #: Report: of a double admission that nobody has looked at
    "not_resolved": QT_TRANSLATE_NOOP("Report", "not looked at yet"),
    #: Report: in place of a list without lines
    "nobody": QT_TRANSLATE_NOOP("Report", "Nobody"),
    #: {zone} is a name like Asia/Baku, {offset} is like +04:00
    "all_times": QT_TRANSLATE_NOOP("Report", "All times are those of {zone} (UTC{offset})."),
    "what_is_included": QT_TRANSLATE_NOOP(
        "Report",
        "The report includes the entries of the stations listed here, each up to "
        "the time shown. What other stations recorded, or recorded later, is "
        "missing.",
    ),
    "who_is_expected": QT_TRANSLATE_NOOP(
        "Report",
        "Expected is everybody on the list, without canceled and blocked "
        "registrations unless they came.",
    ),
    "what_is_time_inside": QT_TRANSLATE_NOOP(
        "Report",
        "Time inside is counted up to an exit that was scanned, or up to when the "
        "report was made. It is empty where no exit was scanned.",
    ),
    "double_note": QT_TRANSLATE_NOOP(
        "Report",
        "Two stations let the same badge in while they had no contact. Both "
        "entries are kept, and the later one is listed here with what came of it.",
    ),
    "override_note": QT_TRANSLATE_NOOP(
        "Report",
        "People whom a supervisor let in although the rules said no.",
    ),
    "recovery_note": QT_TRANSLATE_NOOP(
        "Report",
        "Supervisors whose PIN was forgotten: somebody who had the event pack and its "
        "passphrase set a new one.",
    ),
    "prepared_by": QT_TRANSLATE_NOOP("Report", "Prepared by"),
    "checked_by": QT_TRANSLATE_NOOP("Report", "Checked by"),
    "name_and_signature": QT_TRANSLATE_NOOP("Report", "Name and signature"),
    #: Under the line for the date of a signature
    "signed_on": QT_TRANSLATE_NOOP("Report", "Date"),
}


def report_words() -> ReportWords:
    """Return the words of reports in the language that the window has now."""
    return ReportWords(
        **{
            field: QCoreApplication.translate("Report", source)
            for field, source in REPORT_WORDS.items()
        }
    )
