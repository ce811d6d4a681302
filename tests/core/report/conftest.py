"""A small event day that every writer of reports is tried on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from checkin.model import Attendee, Checkpoint, Direction, Event, Passage, Status
from checkin.report.attendance import day_report
from checkin.report.figures import Source

DAY = date(2026, 10, 12)
EVENT = Event("e1", "Solidarity Forum of NGOs", "Asia/Baku", "Gulustan Palace")
PALACE = Checkpoint("c1", "Day 1, Gulustan Palace", "Baku")
GALA = Checkpoint("c2", "Gala dinner", categories=("VIP", "Speaker"))


def at(clock: str, day: date = DAY) -> datetime:
    """Return a moment of the day by the clocks of Baku, in UTC as journals have it."""
    hour, minute = map(int, clock.split(":"))
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
        hours=hour - 4, minutes=minute
    )


def passage(clock, direction="entry", *, checkpoint="c1", day=DAY, station="Desk 1", seq=1, **more):
    """Return one passage; `clock` is Baku's."""
    moment = clock if isinstance(clock, datetime) else at(clock, day)
    return Passage(checkpoint, Direction(direction), moment, station, ("j" * 32, seq), **more)


ALIYEV = Attendee("a1", "Əliyev, Çingiz Şükür oğlu", 4217, "R-007", organisation="Gənclər İttifaqı",
                  country="Azerbaijan", category="Delegate")  # fmt: skip
YILMAZ = Attendee("a2", "Yılmaz, Gülşen", 12, "0012", organisation="Yeşilay & Dostları",
                  country="Türkiye", category="VIP")  # fmt: skip
SARSENOVA = Attendee("a3", "Sarsenova, Aigerim", 77, native_name="Сәрсенова Әйгерім Құрманғазықызы",
                     organisation="Қазақстан үкіметтік емес ұйымдары", country="Kazakhstan",
                     category="Speaker")  # fmt: skip
NAGY = Attendee("a4", "Nagy, Lőrinc", 99, organisation="Összefogás Egyesület", country="Hungary",
                category="Delegate")  # fmt: skip
GONE = Attendee("a5", "Canceled, Person", 100, country="Hungary", status=Status.CANCELED)
ATTACKER = Attendee("a6", '=HYPERLINK("http://evil/","x")', 101, "+994501234567",
                    organisation="@SUM(A1)", country="-1", category="Delegate")  # fmt: skip

PEOPLE = (
    (ALIYEV, (passage("09:05"), passage("12:30", "exit"), passage("13:10", station="Desk 2"),
              passage("18:00", "exit", station="Desk 2"))),
    (YILMAZ, (passage("09:40", station="Desk 1"),
              passage("09:52", station="Desk 2", double=True, seq=2),
              passage("20:00", checkpoint="c2"))),
    (SARSENOVA, (passage("10:15", override="badge left at the hotel", operator="Leyla"),)),
    (NAGY, ()),
    (GONE, ()),
    (ATTACKER, (passage("11:00"),)),
)  # fmt: skip
SOURCES = (Source("Desk 1", 1204, at("21:00")), Source("Desk 2", 311, None))


@pytest.fixture
def report():
    return day_report(
        DAY, EVENT, (PALACE, GALA), PEOPLE, SOURCES, made_at=at("21:03"), made_by="Desk 1"
    )


@pytest.fixture
def people():
    return PEOPLE
