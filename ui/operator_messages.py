"""What the operator reads for every verdict, in their language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from checkin.model import Attendee, Direction, Outcome, Reason, Tone
from ui import ages
from ui.attendee_words import category_word
from ui.i18n import QT_TRANSLATE_NOOP
from ui.verdict_words import WORDINGS

SHOWN_OF_A_CODE = 20  # letters; nobody compares more by eye
OLD_NEWS_S = 300  # from this age on, the operator is told how old the others' news is


@dataclass(frozen=True, slots=True)
class Presentation:
    """One outcome in the operator's language, ready to be painted, listed and read aloud."""

    tone: Tone | None  # none: it no longer counts
    headline: str
    name: str = ""
    about: str = ""
    detail: str = ""
    hint: str = ""
    footnote: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.headline, self.name, self.about, self.detail, self.hint)
        return ". ".join(part for part in parts if part)


def present(outcome: Outcome, zone: tzinfo) -> Presentation:
    """Return `outcome` in the current language, with times of the event's `zone`."""
    wording = WORDINGS[_reason(outcome)]
    attendee = outcome.attendee
    values = _values(outcome, zone)
    shown = Presentation(
        tone=outcome.verdict.tone,
        headline=_translated(wording.headline),
        name=attendee.name if attendee else "",
        about=about(attendee) if attendee else "",
        detail=_filled(_translated(wording.sentence), values),
        hint=_translated(wording.hint),
        footnote=_footnote(outcome),
    )
    if outcome.undone:
        return _undone(shown, values)
    if outcome.override:
        return _overridden(shown, outcome)
    return _warned(shown, outcome)


def brief(outcome: Outcome, zone: tzinfo) -> tuple[str, str]:
    """Return the two lines that stand for `outcome` in a list."""
    headline = _translated(WORDINGS[_reason(outcome)].headline)
    attendee = outcome.attendee
    if attendee is None:
        return headline, outcome.text
    if outcome.undone:
        return attendee.name, _translated(QT_TRANSLATE_NOOP("Verdict", "Undone"))
    if outcome.override:
        return attendee.name, _overridden(Presentation(None, headline), outcome).detail
    if outcome.verdict.reason is Reason.ADMITTED:
        return attendee.name, _joined(category_word(attendee.category), attendee.badge_number)
    first = outcome.verdict.first_at
    return attendee.name, _joined(headline, moment(first, zone, outcome.at) if first else "")


def about(attendee: Attendee) -> str:
    """Return what tells `attendee` from a namesake: category, organisation, country."""
    return _joined(category_word(attendee.category), attendee.organisation, attendee.country)


def moment(at: datetime, zone: tzinfo, now: datetime) -> str:
    """Return the time of `at` in `zone`, with the date where it is not the day of `now`."""
    local = at.astimezone(zone)
    time = f"{local:%H:%M}"  # 24 hours in every language: the short format says 12:10 AM in one
    if local.date() == now.astimezone(zone).date():
        return time
    date = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
    return f"{date} {time}"


def _reason(outcome: Outcome) -> Reason:
    """An admission through a checkpoint that lets people out is a goodbye."""
    leaves = outcome.direction is Direction.EXIT and outcome.verdict.reason is Reason.ADMITTED
    return Reason.EXIT_RECORDED if leaves else outcome.verdict.reason


def _values(outcome: Outcome, zone: tzinfo) -> dict[str, str]:
    verdict, attendee, checkpoint = outcome.verdict, outcome.attendee, outcome.checkpoint
    return {
        "at": moment(outcome.at, zone, outcome.at),
        "time": moment(verdict.first_at, zone, outcome.at) if verdict.first_at else "",
        "station": verdict.first_station,
        "opens": moment(verdict.opens_at, zone, outcome.at) if verdict.opens_at else "",
        "category": category_word(attendee.category) if attendee else "",
        "checkpoint": checkpoint.name,
        "capacity": QLocale().toString(checkpoint.capacity) if checkpoint.capacity else "",
        "code": _legible(outcome.text),
        "note": attendee.note if attendee else "",
    }


def _undone(shown: Presentation, values: dict[str, str]) -> Presentation:
    return Presentation(
        tone=None,
        headline=_translated(QT_TRANSLATE_NOOP("Verdict", "Undone")),
        name=shown.name,
        about=shown.about,
        detail=_filled(
            _translated(QT_TRANSLATE_NOOP("Verdict", "The check-in of {at} was taken back.")),
            values,
        ),
        hint=_translated(QT_TRANSLATE_NOOP("Verdict", "A badge that was printed stays valid")),
    )


def _overridden(shown: Presentation, outcome: Outcome) -> Presentation:
    let_in = _translated(QT_TRANSLATE_NOOP("Verdict", "Let in anyway: {reason}"))
    return Presentation(
        tone=outcome.verdict.tone,
        headline=_translated(QT_TRANSLATE_NOOP("Verdict", "Let in")),
        name=shown.name,
        about=shown.about,
        detail=let_in.format(reason=outcome.override),
        footnote=shown.footnote,
    )


def _warned(shown: Presentation, outcome: Outcome) -> Presentation:
    """Add what is odd about an exit that was recorded all the same."""
    if not outcome.verdict.warnings:
        return shown
    odd = (_translated(WORDINGS[reason].headline) for reason in outcome.verdict.warnings)
    return Presentation(
        shown.tone, shown.headline, shown.name, shown.about, detail=" · ".join(odd),
        hint=_translated(QT_TRANSLATE_NOOP("Verdict", "The exit was recorded")),
        footnote=shown.footnote,
    )  # fmt: skip


def _footnote(outcome: Outcome) -> str:
    if outcome.again:
        return _translated(QT_TRANSLATE_NOOP("Verdict", "Scanned again: it counts once."))
    age_s = outcome.news_age_s
    if age_s is None or age_s < OLD_NEWS_S:
        return ""
    text = QT_TRANSLATE_NOOP("Verdict", "{station} was last heard {ago}.")
    return _translated(text).format(
        station=outcome.news_station, ago=ages.ago(timedelta(seconds=age_s))
    )


def _filled(template: str, values: dict[str, str]) -> str:
    """Return `template` with its values, or nothing where one of them is not known."""
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return template.format(**values) if all(values.get(name) for name in names) else ""


def _legible(code: str) -> str:
    """Return the start of a scanned text, without what could break a line or hide."""
    clean = "".join(letter if letter.isprintable() else "·" for letter in code)
    return clean if len(clean) <= SHOWN_OF_A_CODE else clean[: SHOWN_OF_A_CODE - 1] + "…"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Verdict", text) if text else ""
