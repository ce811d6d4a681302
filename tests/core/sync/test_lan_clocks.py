"""Laptops whose clocks are wrong by days and years still meet, and are told of it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from checkin.clock import FixedClock
from checkin.sync import keys
from tests.core.sync import stations
from tests.core.sync.lan_station import COMMAND, ENDS_S, Station, free_port

FAKED = next(Path("/usr/lib").glob("**/faketime/libfaketimeMT.so.1"), None)
DAY_S = 86_400


@pytest.fixture
def clock():
    """Stations run by the true clock, so the event is made now."""
    return FixedClock(datetime.now(UTC))


@pytest.mark.parametrize("years", [-40, -6, 6, 40])
def test_certificates_hold_whatever_clock_they_were_made_by(clock, years):
    wrong = clock.now() + timedelta(days=365 * years)
    made = keys.make("Station 1", wrong)
    for certificate in (made.shared.authority, made.certificate):
        found = x509.load_der_x509_certificate(certificate)
        assert found.not_valid_before_utc.year == 1970  # where a clock without battery begins
        assert found.not_valid_after_utc > clock.now() + timedelta(days=50 * 365)


@pytest.mark.parametrize("days", [-4000, 30])
def test_a_laptop_that_joined_by_a_wrong_clock_is_reached(first, tmp_path, network, clock, days):
    wrong = FixedClock(clock.now() + timedelta(days=days))
    second = stations.join(first, tmp_path / "second", "Station 2", wrong)
    try:
        one = network(first.folder)
        network(second.folder, first.folder)
        assert one.agrees()["peers"][0]["name"] == "Station 2"
    finally:
        second.close()


@pytest.mark.skipif(FAKED is None or sys.platform != "linux", reason="needs libfaketime")
@pytest.mark.parametrize("days", [-4000, -10, 500])
def test_a_laptop_whose_clock_is_wrong_by_days_is_reached_and_told(first, second, network, days):
    one = network(first.folder)
    [address] = one.ready()["addresses"]
    faked = ("env", f"LD_PRELOAD={FAKED}", f"FAKETIME={days:+}d", "FAKETIME_DONT_FAKE_MONOTONIC=1")
    two = Station(second.folder, "--listen", f"127.0.0.1:{free_port()}", "--connect", address,
                  prefix=faked, command=COMMAND)  # fmt: skip
    try:
        two.agrees()
        one.agrees()
        for station, sign in ((one, 1), (two, -1)):
            told = station.alarm("sync-clock")["details"]["offset_s"]
            assert told == pytest.approx(sign * days * DAY_S, abs=60)
            [peer] = station.status()["peers"]
            assert peer["offset_s"] == pytest.approx(sign * days * DAY_S, abs=60)
        stations.enter(first, "anna")
        two.merged("anna")
        assert two.quit() < ENDS_S
    finally:
        two.close()
