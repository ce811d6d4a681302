"""Every visible word of the reports, so that they can be in the operator's language.

The core knows no translation: the defaults are English, and `ui.report_words` fills the same
fields from the translations. Names in braces are filled in after that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as CalendarDay
from datetime import datetime

from checkin.report.figures import Resolution


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The labels, sheet names and sentences of a day's report."""

    # Title of the report, on its first page and in the properties of the file
    title: str = "Attendance"
    # How a date is written, from a year of four digits and a month and a day of two
    date: str = "{year}-{month}-{day}"
    # How a share is written; the number is whole
    percent: str = "{percent}%"
    # A page's place in the print-out
    page: str = "Page {page} of {pages}"

    # Names of the sheets, and headings of the same parts in print; at most 31 letters
    summary: str = "Summary"
    attendance: str = "Attendance"
    not_arrived: str = "Not arrived"
    countries: str = "Countries"
    categories: str = "Categories"
    organisations: str = "Organizations"
    hours: str = "Hours"
    checkpoints: str = "Checkpoints"
    doubles: str = "Double admissions"
    overrides: str = "Overrides"
    recoveries: str = "New PINs"

    # What the report is about and where it comes from
    event: str = "Event"
    venue: str = "Venue"
    day: str = "Day"
    made_at: str = "Made at"
    made_by: str = "Made by station"
    sources: str = "Stations included"
    station: str = "Station"
    entries_included: str = "Entries included"
    included_until: str = "Newest entry"
    # In place of the moment of the newest entry of a station that has sent none
    nothing_yet: str = "nothing yet"

    # The totals
    totals: str = "Totals"
    present: str = "Came"
    expected: str = "Expected"
    share: str = "Share"
    absent: str = "Not arrived"
    inside: str = "Still inside"
    entries: str = "Entries"
    exits: str = "Exits"
    # Double admissions that nobody has looked at
    unresolved: str = "Double admissions to look at"

    # Headings of the lists
    number: str = "Number"
    registration: str = "Registration"
    name: str = "Name"
    native_name: str = "Name in own script"
    organisation: str = "Organization"
    country: str = "Country"
    category: str = "Category"
    status: str = "Status"
    first_entry: str = "First entry"
    first_station: str = "Entry station"
    last_exit: str = "Last exit"
    checkpoint: str = "Checkpoint"
    time_inside: str = "Time inside"
    hour: str = "Hour"
    time: str = "Time"
    first_admission: str = "First admitted"
    supervisor: str = "Supervisor"
    reason: str = "Reason"
    resolution: str = "Resolution"
    resolved_by: str = "Resolved by"
    operator: str = "At the desk"
    pack_made: str = "Pack made"

    # Cells
    yes: str = "yes"
    no: str = "no"
    # People whose country, category or organisation the roster leaves empty
    not_stated: str = "(not stated)"
    confirmed: str = "confirmed"
    pending: str = "pending"
    unpaid: str = "unpaid"
    canceled: str = "canceled"
    blocked: str = "blocked"
    # Of a double admission: somebody looked at it, or nobody did yet
    in_order: str = "in order"
    not_resolved: str = "not looked at yet"
    # In place of a list that has no line
    nobody: str = "Nobody"

    # What the figures mean
    all_times: str = "All times are those of {zone} (UTC{offset})."
    what_is_included: str = (
        "The report includes the entries of the stations listed here, each up to the time shown. "
        "What other stations recorded, or recorded later, is missing."
    )
    who_is_expected: str = (
        "Expected is everybody on the list, without canceled and blocked registrations "
        "unless they came."
    )
    what_is_time_inside: str = (
        "Time inside is counted up to an exit that was scanned, or up to when the report was "
        "made. It is empty where no exit was scanned."
    )
    double_note: str = (
        "Two stations let the same badge in while they had no contact. Both entries are kept, "
        "and the later one is listed here with what came of it."
    )
    override_note: str = "People whom a supervisor let in although the rules said no."
    recovery_note: str = (
        "Supervisors whose PIN was forgotten: somebody who had the event pack and its passphrase "
        "set a new one."
    )

    # The end of the print-out, to be filled in by hand
    prepared_by: str = "Prepared by"
    checked_by: str = "Checked by"
    name_and_signature: str = "Name and signature"
    signed_on: str = "Date"

    def day_text(self, day: CalendarDay) -> str:
        """Return the date of `day` the way these words write it."""
        return self.date.format(year=f"{day.year:04}", month=f"{day.month:02}", day=f"{day.day:02}")

    def resolution_text(self, found: Resolution | None) -> str:
        """Return what came of a double admission; None says that nobody looked at it."""
        if found is None:
            return self.not_resolved
        return f"{self.in_order}: {found.note}" if found.note else self.in_order

    def moment_text(self, at: datetime) -> str:
        """Return the date and time of `at` on the clock that it carries."""
        return f"{self.day_text(at)} {at:%H:%M}"

    def share_text(self, share: float | None) -> str:
        """Return `share` in whole percent, or nothing where there is no share."""
        return "" if share is None else self.percent.format(percent=_whole_percent(share))

    def zone_text(self, zone: str, at: datetime) -> str:
        """Return the sentence that says whose clock the report shows."""
        offset = f"{at:%z}"
        return self.all_times.format(zone=zone, offset=f"{offset[:3]}:{offset[3:5]}")

    def status_text(self, status: str) -> str:
        """Return the word for the status of a registration."""
        words = {
            "confirmed": self.confirmed,
            "pending": self.pending,
            "unpaid": self.unpaid,
            "canceled": self.canceled,
            "blocked": self.blocked,
        }
        return words.get(status, status)


def _whole_percent(share: float) -> int:
    """Round so that only all is 100 and only nobody is 0."""
    percent = round(share * 100)
    if percent >= 100 and share < 1:
        return 99
    return 1 if percent <= 0 < share else percent


def hour_text(begins: datetime) -> str:
    """Return the name of an hour; the second of two of the same name is marked."""
    return f"{begins:%H}:00" + ("*" if begins.fold else "")


def duration_text(seconds: float) -> str:
    """Return a length of time in hours and minutes."""
    minutes = int(seconds) // 60
    return f"{minutes // 60}:{minutes % 60:02}"
