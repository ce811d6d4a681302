"""The words for an attendee's history and for how a verdict came about, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from checkin.model import Direction, HistoryLine, Reason, ReplaceReason, Verdict
from ui.i18n import QT_TRANSLATE_NOOP
from ui.operator_messages import moment
from ui.verdict_words import WORDINGS

ENTERED = QT_TRANSLATE_NOOP("History", "Entered")
LEFT = QT_TRANSLATE_NOOP("History", "Left")
KINDS: dict[str, str] = {
    "attendee.listed": QT_TRANSLATE_NOOP("History", "Put on the list, or changed there"),
    "badge.issued": QT_TRANSLATE_NOOP("History", "New badge"),
    "badge.printed": QT_TRANSLATE_NOOP("History", "Badge printed"),
    "badge.reported-lost": QT_TRANSLATE_NOOP("History", "Badge reported lost"),
    "passage": ENTERED,
    "refusal": QT_TRANSLATE_NOOP("History", "Not let in"),
    "undo": QT_TRANSLATE_NOOP("History", "Taken back"),
    "double.resolved": QT_TRANSLATE_NOOP("History", "Let in at two stations: in order"),
}
REPLACEMENTS: dict[ReplaceReason, str] = {
    ReplaceReason.LOST: QT_TRANSLATE_NOOP("History", "Lost"),
    ReplaceReason.DAMAGED: QT_TRANSLATE_NOOP("History", "Damaged"),
    ReplaceReason.DATA: QT_TRANSLATE_NOOP("History", "Wrong data"),
}
UNDONE_AT_DESK = "operator"  # in the journal, beside the reasons that people type elsewhere
AT_DESK = QT_TRANSLATE_NOOP("History", "at the desk")
CHECKS: dict[str, str] = {
    "readable": QT_TRANSLATE_NOOP("History", "The code can be read"),
    "this-event": QT_TRANSLATE_NOOP("History", "The badge is for this event"),
    "known": QT_TRANSLATE_NOOP("History", "Somebody on the list has this code"),
    "authentic": QT_TRANSLATE_NOOP("History", "The organizers made this code"),
    "badge-valid": QT_TRANSLATE_NOOP("History", "No newer badge was printed"),
    "badge-not-lost": QT_TRANSLATE_NOOP("History", "The badge was not reported lost"),
    "registration": QT_TRANSLATE_NOOP(
        "History", "The registration is neither canceled nor blocked"
    ),
    "not-in-already": QT_TRANSLATE_NOOP("History", "The person is not in already"),
    "category": QT_TRANSLATE_NOOP("History", "The checkpoint admits this category"),
    "opening-time": QT_TRANSLATE_NOOP("History", "The checkpoint is open"),
    "room-left": QT_TRANSLATE_NOOP("History", "There is room left"),
    "needs-nobody": QT_TRANSLATE_NOOP("History", "Nothing is left to be done first"),
}


class RuleAnswer(Protocol):
    """What one rule said about a scan; the core's own class fits."""

    @property
    def name(self) -> str: ...
    @property
    def passed(self) -> bool: ...
    @property
    def verdict(self) -> Verdict | None: ...


def what_happened(line: HistoryLine, checkpoints: Mapping[str, str]) -> str:
    """Return what one entry of the history says, without its time and station.

    Args:
        line: The entry. A newer version may have written kinds that have no words here.
        checkpoints: The names of the checkpoints, by id.
    """
    details = line.details
    is_exit = details.get("dir") == Direction.EXIT.value
    text = LEFT if line.kind == "passage" and is_exit else KINDS.get(line.kind, line.kind)
    override = details.get("override")
    checkpoint = str(details.get("cp", ""))
    parts = (
        said(text),
        checkpoints.get(checkpoint, ""),
        _reason(line.kind, str(details.get("reason", ""))),
        str(override.get("reason", "")) if isinstance(override, Mapping) else "",
        str(details.get("note", "")) if line.kind == "double.resolved" else "",
        str(details.get("by", "")) if line.kind in ("undo", "double.resolved") else "",
    )
    return " · ".join(part for part in parts if part)


def when_and_where(line: HistoryLine, zone: tzinfo, now: datetime) -> str:
    """Return the time and the station of one entry."""
    return " · ".join(part for part in (moment(line.at, zone, now), line.station) if part)


def rule_words(answer: RuleAnswer) -> str:
    """Return what one rule said: what it looks for, or the verdict it came to instead."""
    if answer.verdict is not None and not answer.passed:
        return QCoreApplication.translate("Verdict", WORDINGS[answer.verdict.reason].headline)
    return said(CHECKS.get(answer.name, answer.name))


def replacement_word(reason: ReplaceReason) -> str:
    """Return why a badge is printed again, in the current language."""
    return said(REPLACEMENTS[reason])


def said(text: str) -> str:
    """Return one of this module's texts in the current language."""
    return QCoreApplication.translate("History", text)


def _reason(kind: str, reason: str) -> str:
    """Return a reason that the program journaled in words; others were typed by hand."""
    if kind == "refusal" and reason in set(Reason):
        return QCoreApplication.translate("Verdict", WORDINGS[Reason(reason)].headline)
    if kind.startswith("badge.") and reason in set(ReplaceReason):
        return replacement_word(ReplaceReason(reason))
    if kind == "undo" and reason == UNDONE_AT_DESK:
        return said(AT_DESK)
    return reason
