"""What is shown of people on a screen that guests can read."""

from __future__ import annotations

import dataclasses

from checkin.model import Attendee, Outcome

_MOST_INITIALS = 3


def discreet(outcome: Outcome) -> Outcome:
    """Return `outcome` with what a bystander may read: initials, category and country."""
    if outcome.attendee is None:
        return outcome
    return dataclasses.replace(outcome, attendee=_veiled(outcome.attendee))


def _veiled(attendee: Attendee) -> Attendee:
    shown = initials(attendee.name) or attendee.badge_number
    return dataclasses.replace(attendee, name=shown, native_name="", organisation="", email="")


def initials(name: str) -> str:
    """Return the first letters of the first words of `name`, such as "A. M."."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return " ".join(f"{letter}." for letter in letters[:_MOST_INITIALS])
