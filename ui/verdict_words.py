"""The words for every reason.

Core modules have no translator; they give reasons. This table is the one place where those become
words, and a test walks it so that none is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass

from checkin.model import Reason, Tone
from ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Wording:
    """The words for one reason: a template whose values are missing is left out.

    Templates may name {time} and {station} of an earlier entry, {opens}, {category},
    {checkpoint}, {capacity}, {code} and {note}.
    """

    tone: Tone
    headline: str  # at most 16 letters in English: it is read from two metres away
    sentence: str = ""
    hint: str = ""  # what to do next


# Notes to translators stand in the line above each text. They begin with "#:"
WORDINGS: dict[Reason, Wording] = {
    #: Verdict headline: the person may go in
    Reason.ADMITTED: Wording(Tone.ADMIT, QT_TRANSLATE_NOOP("Verdict", "Welcome")),
    #: Verdict headline: the person has left
    Reason.EXIT_RECORDED: Wording(Tone.ADMIT, QT_TRANSLATE_NOOP("Verdict", "Goodbye")),
    #: Verdict headline: this badge was used before and its holder has not left
    Reason.ALREADY_IN: Wording(
        Tone.REPEAT,
        QT_TRANSLATE_NOOP("Verdict", "Already in"),
        QT_TRANSLATE_NOOP("Verdict", "Already in since {time} · {station}"),
        QT_TRANSLATE_NOOP("Verdict", "Ask for a photo ID"),
    ),
    #: Verdict headline: this checkpoint lets nobody in twice
    Reason.ALREADY_USED: Wording(
        Tone.REPEAT,
        QT_TRANSLATE_NOOP("Verdict", "Already used"),
        QT_TRANSLATE_NOOP("Verdict", "Was let in {time} · {station}. Nobody enters here twice."),
        QT_TRANSLATE_NOOP("Verdict", "Ask for a photo ID"),
    ),
    #: Verdict headline: the scanned text is no code at all
    Reason.UNREADABLE: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Not readable"),
        QT_TRANSLATE_NOOP("Verdict", "“{code}” is not a badge code."),
        QT_TRANSLATE_NOOP("Verdict", "Scan again, or search by name: F2"),
    ),
    #: Verdict headline: a genuine badge of some other event
    Reason.OTHER_EVENT: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Other event"),
        QT_TRANSLATE_NOOP("Verdict", "This badge is for another event."),
        QT_TRANSLATE_NOOP("Verdict", "Search by name: F2"),
    ),
    #: Verdict headline: nobody on the list has this code
    Reason.UNKNOWN: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Unknown badge"),
        QT_TRANSLATE_NOOP("Verdict", "The code {code} is not on the list of this event."),
        QT_TRANSLATE_NOOP("Verdict", "Search by name: F2"),
    ),
    #: Verdict headline: the code was not made by the organizers
    Reason.FORGED: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Not genuine"),
        QT_TRANSLATE_NOOP("Verdict", "The organizers did not make this code."),
        QT_TRANSLATE_NOOP("Verdict", "Keep the badge and call a supervisor"),
    ),
    #: Verdict headline: a newer badge was printed for this person
    Reason.BADGE_REPLACED: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Old badge"),
        QT_TRANSLATE_NOOP("Verdict", "Replaced {time} · {station}"),
        QT_TRANSLATE_NOOP("Verdict", "Keep the old badge, ask for the new one"),
    ),
    #: Verdict headline: the badge was reported lost
    Reason.BADGE_LOST: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Lost badge"),
        QT_TRANSLATE_NOOP("Verdict", "Reported lost {time} · {station}"),
        QT_TRANSLATE_NOOP("Verdict", "Keep the badge and ask for a photo ID"),
    ),
    #: Verdict headline: the registration was canceled
    Reason.CANCELED: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Canceled"),
        QT_TRANSLATE_NOOP("Verdict", "This registration was canceled."),
        QT_TRANSLATE_NOOP("Verdict", "Send to the help desk"),
    ),
    #: Verdict headline: the organizers do not want this person inside
    Reason.BLOCKED: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Do not let in"),
        QT_TRANSLATE_NOOP("Verdict", "The organizers blocked this registration."),
        QT_TRANSLATE_NOOP("Verdict", "Call a supervisor"),
    ),
    #: Verdict headline: people of this category do not enter at this checkpoint
    Reason.WRONG_CATEGORY: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Not admitted"),
        QT_TRANSLATE_NOOP("Verdict", "{checkpoint} does not admit: {category}"),
        QT_TRANSLATE_NOOP("Verdict", "Show the way to the right entrance"),
    ),
    #: Verdict headline: the checkpoint has not opened
    Reason.NOT_OPEN_YET: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Not open yet"),
        QT_TRANSLATE_NOOP("Verdict", "{checkpoint} opens at {opens}"),
        QT_TRANSLATE_NOOP("Verdict", "Ask to come back then"),
    ),
    #: Verdict headline: the checkpoint does not let people in any more
    Reason.CLOSED: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Closed"),
        QT_TRANSLATE_NOOP("Verdict", "{checkpoint} closed at {opens}"),
        QT_TRANSLATE_NOOP("Verdict", "Call a supervisor"),
    ),
    #: Verdict headline: as many people are inside as may be
    Reason.HALL_FULL: Wording(
        Tone.REFUSE,
        QT_TRANSLATE_NOOP("Verdict", "Hall is full"),
        QT_TRANSLATE_NOOP("Verdict", "{checkpoint} has {capacity} places, all are taken."),
        QT_TRANSLATE_NOOP("Verdict", "Wait until somebody leaves"),
    ),
    #: Verdict headline: a genuine badge whose holder this station has not heard of yet
    Reason.NOT_ON_THIS_STATION: Wording(
        Tone.ACTION,
        QT_TRANSLATE_NOOP("Verdict", "Check the name"),
        QT_TRANSLATE_NOOP(
            "Verdict", "The badge is genuine; its holder is not on this station yet."
        ),
        QT_TRANSLATE_NOOP("Verdict", "Compare the badge with a photo ID, then press F8"),
    ),
    #: Verdict headline: the organizers have not approved the registration
    Reason.PENDING: Wording(
        Tone.ACTION,
        QT_TRANSLATE_NOOP("Verdict", "Not approved yet"),
        QT_TRANSLATE_NOOP("Verdict", "The organizers must approve this registration first."),
        QT_TRANSLATE_NOOP("Verdict", "Send to the help desk"),
    ),
    #: Verdict headline: the fee is open
    Reason.UNPAID: Wording(
        Tone.ACTION,
        QT_TRANSLATE_NOOP("Verdict", "Not paid"),
        QT_TRANSLATE_NOOP("Verdict", "The fee of this registration has not been paid."),
        QT_TRANSLATE_NOOP("Verdict", "Send to the help desk"),
    ),
    #: Verdict headline: there is a note to the staff about this person
    Reason.NOTE: Wording(
        Tone.ACTION,
        QT_TRANSLATE_NOOP("Verdict", "Read the note"),
        "{note}",
        QT_TRANSLATE_NOOP("Verdict", "Done? Press F8 to let in"),
    ),
    #: Remark on an exit: this person was not inside as far as this station knows
    Reason.NOT_INSIDE: Wording(Tone.REFUSE, QT_TRANSLATE_NOOP("Verdict", "Was not inside")),
    #: Verdict headline: the card for trying a scanner was read
    Reason.TEST_CARD: Wording(
        Tone.ACTION,
        QT_TRANSLATE_NOOP("Verdict", "Scanner works"),
        QT_TRANSLATE_NOOP("Verdict", "This was the test card; nobody was checked in."),
    ),
}
