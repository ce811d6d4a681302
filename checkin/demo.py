"""The demo event: invented people of eight countries, and the checkpoints of a forum.

Everything follows from a fixed seed, so the shipped list can be made again to the letter, and
tests and benchmarks meet the same 100,000 people everywhere.
"""

from __future__ import annotations

import csv
import random
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import resources
from checkin.model import Checkpoint, Reentry
from checkin.roster_headings import fold_word

EVENT_NAME = "Solidarity Forum of NGOs of the OTS Member States"
EVENT_ZONE = "Asia/Baku"
EVENT_VENUE = "Gulustan Palace, Baku"
ATTENDEES = 520

HEADINGS = (
    "Registration number",
    "Full name",
    "Name in native script",
    "Organisation",
    "Country",
    "Category",
    "E-mail",
    "Status",
    "Note to staff",
)

_SEED = 20260509
_CATEGORIES = {
    "Delegate": 70, "Speaker": 8, "Press": 6, "Guest": 5, "Volunteer": 4, "Organiser": 3, "VIP": 4,
}  # fmt: skip
_STATUSES = {"Confirmed": 955, "Canceled": 18, "Pending": 15, "Unpaid": 12}
_NOTES = (
    "Uses a wheelchair: take the ramp at the side entrance",
    "Hand over the interpreter's headset",
    "Moderates Panel 1: give the blue folder",
    "Ask for the passport: the name on the badge is to be checked",
    "Has a parcel at the information desk",
    "Vegetarian table at the gala dinner",
)
_MANY = 1500  # attendees; among more, two given names keep namesakes rare


def roster_path() -> Path:
    """Return where the list that comes with the program lies."""
    return resources.path("demo", "forum.xlsx")


def write_demo_roster(path: Path, attendees: int = ATTENDEES) -> None:
    """Write a list of invented attendees, as XLSX or CSV by the ending of `path`."""
    rows = demo_rows(attendees)
    if path.suffix.lower() == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
        return
    from checkin.report import workbook  # only who makes a workbook loads its library

    workbook.write_rows(path, HEADINGS, rows)


def demo_rows(attendees: int = ATTENDEES) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the list under `HEADINGS`, the same ones every time."""
    chance = random.Random(_SEED)
    countries = _countries()
    weights = [country["weight"] for country in countries]
    taken: set[str] = set()
    for number in range(1, attendees + 1):
        country = chance.choices(countries, weights)[0]
        name, native = _new_name(chance, country, taken, attendees)
        organisation = chance.choice(country["forms"]).format(chance.choice(country["topics"]))
        category = _weighted(chance, _CATEGORIES)
        status = _weighted(chance, _STATUSES)
        note = chance.choice(_NOTES) if chance.random() < 0.02 else ""
        yield (
            f"OTS-{number:0{max(4, len(str(attendees)))}d}",
            name,
            native,
            organisation,
            country["name"],
            category,
            _email(name, number, country["top"]),
            status,
            note,
        )


def demo_checkpoints(day: date, zone: str = EVENT_ZONE) -> tuple[Checkpoint, ...]:
    """Return the checkpoints of a forum that begins on `day`.

    The door of the first day is open around the clock, so that the demo works at any hour.
    """

    def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
        return datetime.combine(
            day + timedelta(days=days), time(hour, minute), tzinfo=ZoneInfo(zone)
        )

    palace, nakhchivan = EVENT_VENUE, "Heydar Aliyev Palace, Nakhchivan"
    return (
        Checkpoint(
            "demo-day-1", "Day 1 · Gulustan Palace", palace,
            opens_at=at(0), closes_at=at(0, days=1), tolerance_min=30, single_presence=True,
        ),
        Checkpoint(
            "demo-panel-1", "Panel 1 · Civil society across borders", palace,
            opens_at=at(10), closes_at=at(12), tolerance_min=20, capacity=180,
            reentry=Reentry.FREE,
        ),
        Checkpoint(
            "demo-panel-2", "Panel 2 · Young volunteers", palace,
            opens_at=at(14), closes_at=at(16), tolerance_min=20, capacity=180,
            reentry=Reentry.FREE,
        ),
        Checkpoint(
            "demo-gala", "Gala dinner", palace, categories=("VIP", "Speaker", "Delegate"),
            opens_at=at(19), closes_at=at(23, 30), tolerance_min=15, capacity=450,
            reentry=Reentry.AFTER_EXIT,
        ),
        Checkpoint(
            "demo-day-2", "Day 2 · Nakhchivan", nakhchivan,
            opens_at=at(9, days=1), closes_at=at(19, days=1), tolerance_min=30,
            reentry=Reentry.ONCE_A_DAY, single_presence=True,
        ),
    )  # fmt: skip


@cache
def _countries() -> list[dict[str, Any]]:
    with resources.path("demo", "people.toml").open("rb") as file:
        countries: list[dict[str, Any]] = tomllib.load(file)["country"]
    for country in countries:
        country.setdefault("family_female", country["family_male"])
        for words in ("male", "female", "family_male", "family_female"):
            country[words] = country[words].split()
    return countries


def _weighted(chance: random.Random, weights: dict[str, int]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


def _new_name(
    chance: random.Random, country: dict[str, Any], taken: set[str], attendees: int
) -> tuple[str, str]:
    """Return a name that nobody has yet, if one is found soon; long lists have namesakes too."""
    name = native = ""
    for attempt in range(8):
        name, native = _name(chance, country, 0.7 if attendees > _MANY or attempt > 3 else 0.12)
        if name not in taken:
            break
    taken.add(name)
    return name, native


def _name(chance: random.Random, country: dict[str, Any], middle: float) -> tuple[str, str]:
    """Return a name on the badge and, where that is in other letters, the name in its own."""
    gender = chance.choice(("male", "female"))
    given = chance.choice(country[gender])
    family = chance.choice(country[f"family_{gender}"])
    pattern = country[f"middle_{gender}"]  # of the father's name, or a second given name
    between = chance.choice(country[gender if pattern == "{}" else "male"])
    if chance.random() >= middle:
        pattern = ""
    scripts = [_in_script(s, given, family, between, pattern) for s in (0, -1)]
    names = [_joined(words, country["pattern"] == "family given") for words in scripts]
    return names[0], names[1] if names[1] != names[0] else ""


def _in_script(
    script: int, given: str, family: str, between: str, pattern: str
) -> tuple[str, str, str]:
    """Return the three parts in the passport's letters (script 0) or in their own (-1)."""
    first, second, last, form = (w.split("/")[script] for w in (given, between, family, pattern))
    middle = form.format(second) if second != first else ""
    return first, middle, last


def _joined(words: tuple[str, str, str], family_first: bool) -> str:
    given, middle, family = words
    ordered = (family, given, middle) if family_first else (given, middle, family)
    return " ".join(filter(None, ordered))


def _email(name: str, number: int, country: str) -> str:
    words = fold_word(name.replace("ʻ", "")).split()
    return f"{words[0]}.{words[-1]}{number}@{country}.example.org"
