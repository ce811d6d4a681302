"""People and outcomes that the tests of the screen share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from checkin.admission import verdict
from checkin.model import (
    Attendee,
    Checkpoint,
    Direction,
    Event,
    Outcome,
    Reason,
    Station,
)

BAKU = ZoneInfo("Asia/Baku")
AT = datetime(2026, 5, 14, 10, 7, tzinfo=UTC)  # 14:07 in Baku
EVENT = Event("event", "Solidarity Forum of NGOs of the OTS Member States", "Asia/Baku", "Baku")
STATION = Station("station", "Station 2")
PALACE = Checkpoint("palace", "Day 1, Gulustan Palace", capacity=1200)
DINNER = Checkpoint("dinner", "Gala dinner")
ANNA = Attendee(
    "anna", "Anna Orazowa", number=4217, organisation="Women’s Union", country="Turkmenistan",
    category="delegate",
)  # fmt: skip
LONG = Attendee(
    "long",
    "Гурбангулыева Огулгерек Гурбанмурадовна",
    number=7,
    native_name="Gurbangulyýewa Ogulgerek Gurbanmyradowna",
    organisation="Международная ассоциация благотворительных организаций Центральной Азии",
    country="Туркменистан",
    category="interpreter",
    note="Просит переводчика и место у прохода; сообщить протоколу, как только придёт.",
)


def outcome(
    reason: Reason = Reason.ADMITTED,
    attendee: Attendee | None = ANNA,
    direction: Direction = Direction.ENTRY,
    warnings: tuple[Reason, ...] = (),
    **more: object,
) -> Outcome:
    """An outcome with everything that its words may need."""
    said = verdict(
        reason,
        first_at=AT - timedelta(minutes=15),
        first_station="Station 1",
        opens_at=AT + timedelta(hours=4, minutes=53),
        warnings=warnings,
    )
    values: dict[str, object] = {"text": "9" * 34, "entry": ("a" * 32, 1)} | more
    return Outcome(said, AT, direction, PALACE, attendee, **values)  # type: ignore[arg-type]
