"""Badges to print and printers to print them on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from checkin.badge import fonts, layout, painter
from checkin.badge.compose import BadgeContent
from checkin.badge.delivery import Patience
from checkin.badge.image import OneBitImage
from tests.printers.virtual import Faults, VirtualPrinter

# as short as a machine with much else to do allows: a printer here is a thread that has to come on
QUICK = Patience(
    connect_s=10.0,
    busy_s=1.0,
    wake_s=1.5,
    status_s=0.6,
    stall_s=1.2,
    confirm_s=2.0,
    poll_s=0.08,
    queue_s=30.0,
)
NAMES = (
    "Nərgiz Ələkbərova", "Gurbangulyýewa Ogulgerek Gurbanmyradowna", "Құрманғазы Сағырбайұлы",
    "Nagy-Szentgyörgyvölgyi Őrs", "Oʻgʻiloy Gʻulomova", "Ayşe Çağlayan Öztürk",
)  # fmt: skip


def content(number: int) -> BadgeContent:
    return BadgeContent(
        name=NAMES[number % len(NAMES)],
        code=f"1001{number:06d}01".ljust(34, "7"),
        number_text=f"{number:06d}-01-4",
        organisation="Azərbaycan Qızıl Aypara Cəmiyyəti",
        country="Azerbaijan",
        category="Delegate",
        event_name="Solidarity Forum of NGOs of the OTS Member States",
    )


def badge(number: int = 4217, layout_id: str = "roll80", width: int | None = 576) -> OneBitImage:
    fonts.start_without_window()
    return painter.render(layout.load(layout_id), content(number), width_dots=width).image


@pytest.fixture(autouse=True)
def application(qapp: object) -> object:
    """The one application that tests of windows need too."""
    return qapp


@pytest.fixture(scope="session")
def a_badge(qapp: object) -> OneBitImage:
    return badge()


@pytest.fixture
def printer() -> Iterator[Callable[..., VirtualPrinter]]:
    """Make virtual printers that end with the test."""
    with contextlib.ExitStack() as stack:

        def make(language: str = "escpos", width: int = 576, **faults: object) -> VirtualPrinter:
            made = VirtualPrinter(language, Faults(**faults), width=width)
            return stack.enter_context(made)

        yield make
