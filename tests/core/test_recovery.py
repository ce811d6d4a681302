"""Where every PIN is forgotten, whoever opens the event's pack gets back in, and all hear of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from checkin.clock import FixedClock
from checkin.day import write_report
from checkin.desk import Desk
from checkin.errors import NotAllowed
from checkin.facts import pin_fits
from checkin.journal import Draft
from checkin.report.print_tables import incident_tables
from checkin.report.words import ReportWords
from checkin.sync import event_pack
from checkin.sync.file_errors import WrongPassphrase
from tests.core.forum import OPENING, hear
from tests.core.sync import stations

PASSPHRASE = "violet-anchor"


@pytest.fixture(scope="module")
def forum(tmp_path_factory):
    """A founder, its pack and a second station: packs take seconds."""
    folder = tmp_path_factory.mktemp("forum")
    founder = stations.found(folder / "one")
    Desk(founder).define_supervisor("Leyla", "forgotten")
    event_pack.make_pack(founder, folder / "x.eventpack", PASSPHRASE)
    second = stations.join(founder, folder / "two", "Station 2")
    yield founder, second, event_pack.open_pack(folder / "x.eventpack", PASSPHRASE)
    second.close()
    founder.close()


def only_supervisor(desk):
    [supervisor] = desk.supervisors
    return supervisor


def test_a_new_pin_holds_everywhere_and_everywhere_it_is_told(forum):
    founder, second, pack = forum
    desk, other = Desk(second), Desk(founder)
    desk.recoveries.recover(pack, "Leyla", "2468", "Aysel")
    assert pin_fits(only_supervisor(desk), "2468")
    assert not pin_fits(only_supervisor(desk), "forgotten")
    stations.tell(second, founder)
    assert pin_fits(only_supervisor(other), "2468")
    [told] = [each for each in other.recoveries.all() if each.operator == "Aysel"]
    assert (told.supervisor, told.station) == ("Leyla", "Station 2")
    assert (told.at, told.pack_made) == (OPENING, OPENING)


def test_the_reports_of_that_day_tell_of_it(forum, tmp_path):
    _, second, pack = forum
    desk = Desk(second)
    desk.recoveries.recover(pack, "Leyla", "1357", "Rauf")
    report = desk.day.report(desk.day.today())
    assert report.recoveries == desk.recoveries.all()
    [table] = incident_tables(report, ReportWords())
    assert ("Leyla", "Station 2", "Rauf") in [row[1:4] for row in table.rows]
    write_report(tmp_path / "day.xlsx", report)
    sheet = openpyxl.load_workbook(tmp_path / "day.xlsx")["New PINs"]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert {"Leyla", "Station 2", "Rauf"} <= set(cells)
    later = Desk(second).day.report(desk.day.today().replace(year=2027))
    assert later.recoveries == ()


def test_another_passphrase_opens_nothing(forum, tmp_path):
    founder, *_ = forum
    with pytest.raises(WrongPassphrase):
        event_pack.open_pack(founder.folder.parent / "x.eventpack", "violet-anchors")


def test_a_pack_that_somebody_made_up_proves_nothing(forum):
    """A station knows all that a pack says of the event, but for the authority's secret."""
    _, second, pack = forum
    desk = Desk(second)
    before = stations.everything(second)
    for secret in (b"", b"\x07" * 32, second.keys.station_secret):
        with pytest.raises(NotAllowed) as refused:
            desk.recoveries.recover(replace(pack, authority_secret=secret), "Leyla", "1111")
        assert refused.value.details["why"] == "pack"
    assert stations.everything(second) == before


def test_the_pack_of_another_event_proves_nothing(forum, tmp_path):
    *_, pack = forum
    stranger = stations.found(tmp_path / "other", clock=FixedClock(OPENING))
    with pytest.raises(NotAllowed):
        Desk(stranger).recoveries.recover(pack, "Leyla", "1111")
    assert Desk(stranger).supervisors == ()
    stranger.close()


def told_at(moment, made="2026-10-01T00:00:00+00:00"):
    body = {"supervisor": "Leyla", "station": "Far desk", "operator": "", "pack_made": made}
    return Draft("recovery.defined", f"recovery:{moment}", {**body, "at": moment})


def test_they_are_told_by_the_days_of_the_event_the_latest_first(desk):
    """In Baku a day ends when it is eight in the evening in UTC."""
    moments = [
        "2026-10-12T19:59:00+00:00",
        "2026-10-12T20:00:00+00:00",
        "2026-10-11T21:00:00+01:00",
    ]
    hear(desk, *map(told_at, moments))
    found = [each.at.isoformat() for each in desk.recoveries.all()]
    assert found == [
        "2026-10-13T00:00:00+04:00", "2026-10-12T23:59:00+04:00", "2026-10-12T00:00:00+04:00",
    ]  # fmt: skip
    assert [len(desk.recoveries.of_day(date(2026, 10, day))) for day in (11, 12, 13)] == [0, 2, 1]


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_moment_that_no_clock_at_the_event_shows_is_nonsense(desk, moment):
    hear(desk, told_at(moment), told_at("2026-10-12T05:00:00+00:00", moment), told_at(
        "2026-10-12T05:00:01+00:00"
    ))  # fmt: skip
    assert len(desk.recoveries.all()) == 1


@pytest.mark.parametrize(
    "body", [{}, {"at": 7}, {"at": "2026-13-01", "pack_made": None}, {"at": "2026-05-14T09:00:00"}]
)
def test_nonsense_of_another_station_costs_no_other_line(tmp_path, body):
    one = stations.found(tmp_path / "one")
    one.record([Draft("recovery.defined", "recovery:x", body)])
    assert Desk(one).recoveries.all() == ()
    one.close()
