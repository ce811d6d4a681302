"""As much as the pages of the other stations will ever have to show."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from checkin.errors import CheckinError
from checkin.merge_report import (
    ClockAlarm,
    Delivery,
    DoubleAdmission,
    FileResult,
    MergeReport,
    Objection,
    Refused,
)
from checkin.network_status import NetworkStatus, PeerStatus, Safety, StationLine, Stranger
from tests.ui.samples import ANNA, AT, BAKU, LONG
from ui.screens.doubles import DoublesPage
from ui.screens.sync import SyncPage
from ui.widgets.import_progress import ImportState

OWN_VERSION = "1.0.0"
PEER = PeerStatus(
    "s2", "Station 2", ("192.168.100.102:7447",), "1.1.0", 98_765, timedelta(minutes=-7),
    timedelta(0), same=False,
)  # fmt: skip
STATUS = NetworkStatus(
    "open", ("192.168.100.101:7447",), 98_765, (PEER,), ("192.168.100.77:7447", "hub:7447")
)
WORST = StationLine(
    "s2", "Registration, hall B", 98_765, last_at=AT, heard_at=AT, forks=12, is_twin=True,
    clock_ahead=timedelta(minutes=-7), version="1.1.0", peer=PEER,
)  # fmt: skip
LINES = [
    StationLine("s1", "Station 1", 98_765, own=True, last_at=AT, version=OWN_VERSION),
    WORST,
    StationLine("s3", "Station 3", 0, revoked=True),
    *(
        StationLine(f"t{n}", f"Station {n}", n, last_at=AT, heard_at=AT - timedelta(minutes=9 * n))
        for n in range(4, 21)
    ),
]
STRANGERS = [Stranger("a" * 32, 12, AT, "Forum_Station-9_0003.attend"), Stranger("b" * 32, 1, AT)]
DOUBLES = tuple(
    DoubleAdmission(person, "Day 1, Gulustan Palace", AT - timedelta(minutes=9), "Station 1",
                    ("a" * 32, n), AT, "Registration, hall B", ("b" * 32, n))
    for n, person in enumerate((LONG, ANNA) * 10, 1)
)  # fmt: skip
REPORT = MergeReport(
    new=12_345,
    known=98_765,
    deliveries=(Delivery("s2", "Registration, hall B", 12_345, 98_765, AT),),
    doubles=DOUBLES[:3],
    refused=tuple(Refused(why, "a" * 32, "Registration, hall B", 1, 12_345) for why in Objection),
    clock_alarms=(ClockAlarm("Registration, hall B", timedelta(minutes=7)),),
    same_numbers=((ANNA, LONG),),
    damaged=True,
)


class Damaged(CheckinError):
    """Stands for the error of a damaged file."""

    code = "attendance-file-damaged"


RESULTS = [
    FileResult(Path("Solidarity-Forum_Registration-hall-B_0007.attend"), REPORT),
    FileResult(
        Path("Solidarity-Forum_Station-3_0001.attend"),
        error=Damaged("cut off"),
        whole=11_000,
        of=50_000,
    ),
]


def full_page() -> SyncPage:
    """Return the page of the stations with everything on it at once."""
    page = SyncPage()
    page.show_network(STATUS)
    page.show_stations(LINES, STRANGERS, AT, BAKU, OWN_VERSION)
    page.show_safety(Safety(98_765, AT, "Solidarity-Forum_Station-1_0003.attend"))
    page.show_doubles(20)
    page.show_progress(ImportState("Solidarity-Forum_Station-3_0001.attend", 12, 50_000, 1, 3))
    return page


def full_doubles_page() -> DoublesPage:
    """Return the page of those who were let in at two stations, with many of them."""
    page = DoublesPage()
    page.show_doubles(DOUBLES, BAKU, AT)
    page.show_operator("Leyla Məmmədova")
    return page
