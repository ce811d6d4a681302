"""Strangers, revoked stations and clones in the network: real processes, real certificates."""

from __future__ import annotations

import contextlib
import dataclasses
import secrets
import shutil
import socket
from datetime import UTC, datetime, timedelta

import pytest

from checkin import session
from checkin.clock import FixedClock
from checkin.sync import certificates, incidents, keys
from checkin.sync import stations as known_stations
from tests.core.sync import stations
from tests.core.sync.lan_station import ENDS_S


@pytest.fixture
def clock():
    """Stations run by the true clock, so the event is made now."""
    return FixedClock(datetime.now(UTC))


def test_a_station_of_another_event_gets_nothing(first, second, tmp_path, network, clock):
    stranger = stations.found(tmp_path / "stranger", "Stranger", clock)
    stations.enter(stranger, "anna")
    try:
        one = network(first.folder)
        outside = network(stranger.folder, first.folder)
        two = network(second.folder, first.folder, stranger.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        assert [peer["name"] for peer in two.agrees()["peers"]] == ["Station 1"]
        assert outside.wait(lambda line: line["is"] == "status")["peers"] == []
    finally:
        stranger.close()


def test_a_forged_certificate_opens_no_connection(first, second, tmp_path, network):
    """Somebody knows all about the event but has no certificate of its authority."""
    secret, authority = certificates.make_authority(first.keys.event_id, first.clock.now())
    own = dataclasses.replace(first.keys.shared, authority=authority)
    forged = keys.enroll(own, secret, "Forger", first.clock.now())
    forger = session.begin(tmp_path / "forger", forged, first.clock)
    stations.enter(forger, "anna")
    try:
        one = network(first.folder)
        outside = network(forger.folder, first.folder)
        two = network(second.folder, first.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        outside.say("status")
        assert outside.wait(lambda line: line["is"] == "status")["peers"] == []
        assert not [line for line in two.lines if line["is"] == "alarm"]
    finally:
        forger.close()


def test_a_certificate_whose_time_is_over_opens_no_connection(first, second, tmp_path, network):
    """What no station of ours shows: certificates hold for a century, whatever clocks say."""
    long_ago = first.clock.now() - timedelta(days=110 * 365)
    authority_secret = first.keys.authority_secret
    expired = keys.enroll(first.keys.shared, authority_secret, "Kept", long_ago)
    kept = session.begin(tmp_path / "kept", expired, first.clock)
    stations.enter(kept, "anna")
    try:
        one = network(first.folder)
        outside = network(kept.folder, first.folder)
        network(second.folder, first.folder)
        assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
        assert outside.status()["peers"] == []
    finally:
        kept.close()
    report = stations.tell(kept_again := session.open_(kept.folder, kept.clock), first)
    kept_again.close()
    assert report.new == 1  # by stick its entries are as true as they were


def test_who_speaks_no_tls_gets_nothing_and_disturbs_nobody(first, second, network):
    one = network(first.folder)
    host, _, port = one.ready()["addresses"][0].partition(":")
    with contextlib.ExitStack() as stack:
        for content in (b"", b"GET / HTTP/1.0\r\n\r\n", b"\x16\x03\x01" + bytes(2000), bytes(9)):
            for _ in range(10):
                stranger = stack.enter_context(socket.create_connection((host, int(port)), 5))
                stranger.sendall(content)
        two = network(second.folder, first.folder)
        two.agrees()
        stations.enter(first, "anna")
        two.merged("anna")
        assert one.quit() < ENDS_S
        assert one.process.returncode == 0


def test_a_revoked_station_gets_nothing_and_gives_nothing(first, second, third, network):
    stations.meet(first, second, third)
    known_stations.revoke(first, "Station 3", "stolen")
    one = network(first.folder)
    two = network(second.folder, first.folder)
    two.agrees()
    three = network(third.folder, first.folder, second.folder)
    stations.enter(third, "anna")
    stations.enter(first, "béla")
    two.merged("béla")
    assert [peer["name"] for peer in one.agrees()["peers"]] == ["Station 2"]
    third.catch_up()
    assert not [line for line in three.lines if line["is"] == "merged"]
    assert not [line for line in two.lines if "anna" in line.get("subjects", ())]


def test_two_laptops_with_one_identity_are_noticed(first, second, tmp_path, network):
    """Somebody cloned the disk: no entry is lost, but each copy and every other is told."""
    shutil.copytree(second.folder, tmp_path / "copy")
    copy = session.open_(tmp_path / "copy", second.clock)
    try:
        one = network(first.folder)
        original = network(second.folder, first.folder)
        clone = network(copy.folder, first.folder)
        for station in (one, original, clone):
            assert station.alarm("sync-clone")["details"]["station"] == "Station 2"
            assert second.station.id in incidents.read(station.folder).copies
        stations.enter(second, "anna")
        stations.enter(copy, "béla")
        one.merged("anna")
        one.merged("béla")
    finally:
        copy.close()


def test_two_histories_of_one_journal_are_noticed(first, second, tmp_path, network, monkeypatch):
    """A virtual machine was copied while the app ran, and both copies went on."""
    stations.tell(first, second)
    shutil.copytree(second.folder, tmp_path / "copy")
    second.close()
    monkeypatch.setattr(secrets, "token_hex", lambda count: "ab" * count)
    branches = [session.open_(path, second.clock) for path in (second.folder, tmp_path / "copy")]
    monkeypatch.undo()
    try:
        for branch, subject in zip(branches, ("anna", "béla"), strict=True):
            stations.enter(branch, subject)
        one = network(first.folder)
        network(branches[0].folder, first.folder)
        one.merged("anna")
        network(branches[1].folder, first.folder)
        assert one.alarm("sync-fork")["details"]["journal"] == "ab" * 16
        one.wait(lambda line: line["is"] == "status", since=len(one.lines))
        [evidence] = first.store.execute("SELECT seq FROM fork").fetchall()
        assert evidence == (1,)
    finally:
        for branch in branches:
            branch.close()
