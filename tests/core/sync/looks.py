"""Stations that hear of each other's layouts and logos."""

from __future__ import annotations

from checkin.badge_layouts import EventLayouts
from checkin.session import Session
from tests.core.sync.stations import meet


def both_hear(one: Session, two: Session) -> None:
    for opened in (one, two):
        EventLayouts(opened).settle()
    meet(one, two)
    for opened in (one, two):
        opened.catch_up()
        EventLayouts(opened).settle()
