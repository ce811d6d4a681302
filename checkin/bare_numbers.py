"""Badge numbers whose attendees have not arrived on this station: stand-ins go by the number."""

from __future__ import annotations

from checkin.model import Attendee

NUMBER = "number:"  # beginning of the subjects of entries about such badges


def number_subject(number: int) -> str:
    """Return the subject for a badge number whose attendee has not arrived on this station."""
    return f"{NUMBER}{number:06d}"


def stand_in(subject: str) -> Attendee | None:
    """Return whom a bare number's subject stands for: only the number of the person is known."""
    number = subject.removeprefix(NUMBER)
    if number == subject or not number.isdecimal():
        return None
    return Attendee(subject, "", int(number))
