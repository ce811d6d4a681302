"""What the verdict panel shows in each of its states, in the operator's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from checkin.model import Hit, Outcome, Reason, Tone
from ui import operator_messages
from ui.i18n import QT_TRANSLATE_NOOP
from ui.operator_messages import Presentation
from ui.sentences import Sentence, said
from ui.widgets.verdict_symbol import Shape, shape_of

# nobody may be let in on a code that the organizers did not make
NEVER_LET_IN = frozenset(
    {Reason.UNREADABLE, Reason.OTHER_EVENT, Reason.UNKNOWN, Reason.FORGED, Reason.TEST_CARD}
)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the panel shows at one time."""

    words: Presentation
    shape: Shape
    attendee_id: str = ""
    fades: bool = False  # so that nobody reads the previous person's answer
    time: str = ""
    can_undo: bool = False
    can_override: bool = False
    must_acknowledge: bool = False

    def with_hint(self, hint: str) -> Scene:
        """Return the same with other words about what happens next."""
        return replace(self, words=replace(self.words, hint=hint))


def idle_scene() -> Scene:
    """Return what is shown while nobody stands at the desk."""
    headline = QT_TRANSLATE_NOOP("VerdictPanel", "Scan a badge")
    detail = QT_TRANSLATE_NOOP("VerdictPanel", "or press F2 and type a name")
    return Scene(Presentation(None, _said(headline), detail=_said(detail)), Shape.SCAN)


def outcome_scene(outcome: Outcome, zone: tzinfo) -> Scene:
    """Return what is shown after a scan, with the buttons that apply to it."""
    verdict, person = outcome.verdict, outcome.attendee
    counts = not outcome.undone and outcome.entry is not None
    refused = not verdict.admits and not outcome.undone and verdict.reason not in NEVER_LET_IN
    note = refused and verdict.reason is Reason.NOTE
    return Scene(
        operator_messages.present(outcome, zone),
        shape_of(outcome),
        attendee_id=person.id if person else "",
        fades=True,
        time=operator_messages.moment(outcome.at, zone, outcome.at),
        can_undo=verdict.admits and counts,
        can_override=refused and not note,
        must_acknowledge=note,
    )


def person_scene(hit: Hit) -> Scene:
    """Return what is shown of somebody who was looked up and not checked in."""
    person = hit.attendee
    if hit.inside is None:
        headline = QT_TRANSLATE_NOOP("VerdictPanel", "Found")
    elif hit.inside:
        headline = QT_TRANSLATE_NOOP("VerdictPanel", "Inside")
    else:
        headline = QT_TRANSLATE_NOOP("VerdictPanel", "Not in yet")
    words = Presentation(
        None,
        _said(headline),
        name=person.name,
        about=operator_messages.about(person),
        detail=person.native_name,
        hint=_said(QT_TRANSLATE_NOOP("VerdictPanel", "Enter: check in")),
    )
    return Scene(words, Shape.PERSON, attendee_id=person.id)


def not_saved_scene(sentence: Sentence) -> Scene:
    """Return what is shown when nothing was recorded; it does not fade."""
    headline = _said(QT_TRANSLATE_NOOP("VerdictPanel", "Not saved"))
    return Scene(Presentation(Tone.ACTION, headline, detail=said(sentence)), Shape.INFO)


def _said(text: str) -> str:
    return QCoreApplication.translate("VerdictPanel", text)
