"""What the sync process says to whoever started it: values for JSON lines, and alarms."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from checkin.errors import CheckinError
from checkin.merge_report import DoubleAdmission, MergeReport, Objection, Refused

Tell = Callable[[Mapping[str, Any]], None]
Note = Callable[[str, str, Mapping[str, Any]], None]  # a code, what it is about, details
_REPEAT_AFTER_S = 60.0


class StationCloned(CheckinError):
    """Two laptops speak for one station."""

    code = "sync-clone"


class JournalForked(CheckinError):
    """A station signed two histories of one journal."""

    code = "sync-fork"


class ClockWrong(CheckinError):
    """A station's clock differs from ours by more than two minutes."""

    code = "sync-clock"


class NewsNotSaved(CheckinError):
    """Entries of other stations cannot be written here."""

    code = "sync-not-saved"


class StrangerRefused(CheckinError):
    """Entries of somebody who is no station were refused."""

    code = "sync-stranger"


class RevokedRefused(CheckinError):
    """Entries of a station that lost its place were refused."""

    code = "sync-revoked"


class TamperedRefused(CheckinError):
    """Entries that were not written so by their station were refused."""

    code = "sync-tampered"


class NewerRefused(CheckinError):
    """Entries in the form of a newer version were refused."""

    code = "sync-newer"


CLONE, FORK, CLOCK = StationCloned.code, JournalForked.code, ClockWrong.code
NOT_SAVED = NewsNotSaved.code
OBJECTIONS = {
    Objection.STRANGER: StrangerRefused.code,
    Objection.REVOKED: RevokedRefused.code,
    Objection.FORK: FORK,
    Objection.TAMPERED: TamperedRefused.code,
    Objection.NEWER: NewerRefused.code,
    Objection.UNREADABLE: TamperedRefused.code,
}


class Alarms:
    """Tells of a trouble once, and again when it still lasts a minute later.

    Args:
        tell: Says it.
        note: Remembers it, before it is said.
    """

    def __init__(self, tell: Tell, note: Note = lambda code, about, details: None) -> None:
        self._tell = tell
        self._note = note
        self._told_s: dict[tuple[str, str], float] = {}

    def sound(self, code: str, about: str, **details: object) -> None:
        """Tell of a trouble.

        Args:
            code: What it is; the operator reads a sentence for it.
            about: What tells it from others of its kind.
            details: Values for the sentence.
        """
        now_s = time.monotonic()
        if now_s - self._told_s.get((code, about), float("-inf")) > _REPEAT_AFTER_S:
            self._told_s[code, about] = now_s
            self._note(code, about, details)
            self._tell({"is": "alarm", "code": code, "details": details})

    def end(self, code: str, about: str) -> None:
        """Let a trouble that is over be told at once when it comes back."""
        self._told_s.pop((code, about), None)

    def sound_refusal(self, refused: Refused) -> None:
        """Tell of entries that were not taken in for a reason that a person should know."""
        if refused.why in OBJECTIONS:
            self.sound(
                OBJECTIONS[refused.why],
                refused.journal,
                station=refused.station,
                journal=refused.journal,
                first=refused.first,
                entries=refused.entries,
            )


def merged(report: MergeReport) -> dict[str, Any]:
    """Return the line about entries that were taken in."""
    return {
        "is": "merged",
        "new": report.new,
        "subjects": list(report.subjects),
        "from": [
            {"station": each.station, "name": each.name, "new": each.new}
            for each in report.deliveries
            if each.new
        ],
        "doubles": [double_line(each) for each in report.doubles],
    }


def double_line(double: DoubleAdmission) -> dict[str, Any]:
    """Return what a line tells of a double admission."""
    return {
        "attendee": double.attendee.id,
        "name": double.attendee.name,
        "checkpoint": double.checkpoint,
        "first_at": double.first_at.isoformat(),
        "first_station": double.first_station,
        "second_at": double.second_at.isoformat(),
        "second_station": double.second_station,
        "second": list(double.second),
    }
