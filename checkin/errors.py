"""Errors that an operator can act on.

Each class has a stable `code`, which `ui/operator_messages.py` turns into a sentence in the
operator's language; `str(error)` is English, for the command line, the log and developers.
A bug is never a CheckinError: it stays a plain exception and reaches the crash log.
Rooms define the errors that only they raise in their own module, as subclasses of CheckinError.
"""

from __future__ import annotations


class CheckinError(Exception):
    """Something outside the program went wrong, and the operator can do something about it."""

    code = "error"

    def __init__(self, message: str, **details: str | int) -> None:
        super().__init__(message)
        self.details = details  # values for the placeholders of the translated sentence


class NotSaved(CheckinError):
    """The store could not be written; nothing was recorded and the person must not be let in."""

    code = "not-saved"


class StoreUnusable(CheckinError):
    """The event folder cannot be opened: read-only, damaged, or not an event at all."""

    code = "store-unusable"


class StoreTooNew(CheckinError):
    """The store was written by a newer version; opening it could lose what that version knows."""

    code = "store-too-new"


class AlreadyOpen(CheckinError):
    """Another copy of the app works on this event folder."""

    code = "already-open"


class NoEventHere(CheckinError):
    """The folder holds no event yet."""

    code = "no-event-here"


class EventExists(CheckinError):
    """The folder holds an event already; making another one there would mix them."""

    code = "event-exists"


class NotFound(CheckinError):
    """What the command names (attendee, checkpoint, entry) is not on this station."""

    code = "not-found"


class Ambiguous(CheckinError):
    """What the command names fits several; it must be said more exactly."""

    code = "ambiguous"


class NotAllowed(CheckinError):
    """The operator may not do that: it needs a supervisor, a right PIN or a reason."""

    code = "not-allowed"
