"""Where a station listens and whom it calls: addresses, and sessions that come and go."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.sync import lan_addresses, lan_connection
from checkin.sync.lan_addresses import BadAddress
from checkin.sync.lan_connection import Connection, Listening
from checkin.sync.lan_memory import Memory


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.0.0.7", ("10.0.0.7", 7447)),
        (" 10.0.0.7:80 ", ("10.0.0.7", 80)),
        ("desk-3", ("desk-3", 7447)),
        ("desk-3.lan:7448", ("desk-3.lan", 7448)),
    ],
)
def test_addresses_are_read_as_people_type_them(text, expected):
    assert lan_addresses.parse(text) == expected


@pytest.mark.parametrize(
    "text", ["", ":", "10.0.0.300", "1.2.3", "desk 3", "desk:", "desk:99999", "desk:-1", "a/b", "-"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(BadAddress):
        lan_addresses.parse(text)


@given(st.text())
def test_any_text_is_an_address_or_refused(text):
    try:
        host, port = lan_addresses.parse(text)
    except BadAddress:
        return
    assert host in text
    assert 0 <= port <= 65535


def test_a_name_stands_for_an_address():
    assert lan_addresses.resolved("localhost") == "127.0.0.1"
    assert lan_addresses.resolved("0.0.0.0") == "0.0.0.0"
    with pytest.raises(BadAddress):
        lan_addresses.resolved("nobody.invalid")


@pytest.mark.parametrize(
    ("listens", "typed", "found", "expected"),
    [
        ("", [], ["10.0.0.7"], ("10.0.0.7",)),
        ("", [], [], ()),
        ("", ["127.0.0.1:7447"], [], ("127.0.0.1",)),
        ("0.0.0.0", [], ["10.0.0.7"], ("10.0.0.7",)),
        ("0.0.0.0", [], [], ("127.0.0.1",)),
        ("10.0.0.7", [], ["10.0.0.7", "10.1.0.7"], ("10.0.0.7",)),
        ("10.0.0.9", [], ["10.0.0.7"], ()),
        ("127.0.0.1", [], ["10.0.0.7"], ("127.0.0.1",)),
    ],
)
def test_where_a_station_listens(tmp_path, monkeypatch, listens, typed, found, expected):
    memory = Memory(tmp_path)
    for address in typed:
        memory.note_typed(address)
    monkeypatch.setattr(
        lan_addresses, "own_addresses",
        lambda loopback=False: ("127.0.0.1",) if loopback else tuple(found),
    )  # fmt: skip
    connection = Connection("00" * 8, None, Listening(listens), memory, None)
    assert connection._usable_hosts() == expected


class Opened:
    """Stands for a session in the network, and counts how many there were."""

    count = 0

    def __init__(self, _event_id, _credentials, place, _ears):
        Opened.count += 1
        self.place, self.zid, self.addresses = place, f"z{Opened.count}", ("10.0.0.7:7447",)
        self.called = None

    def call(self, addresses):
        self.called = addresses
        return "caller"

    def close(self, wait_s):
        pass


@pytest.fixture
def connection(tmp_path, monkeypatch):
    monkeypatch.setattr(lan_connection, "Network", Opened)
    monkeypatch.setattr(lan_addresses, "own_addresses", lambda loopback=False: ("10.0.0.7",))
    memory = Memory(tmp_path)
    memory.note_typed("10.0.0.8:7447")
    made = Connection("00" * 8, None, Listening(), memory, None)
    assert made.check(0.0, ())
    return made


def test_a_session_is_opened_anew_when_it_is_deaf_for_long_and_each_time_more_patiently(connection):
    first = connection.zid
    assert not connection.reopen_if_deaf(100.0, deaf=False)
    assert connection.reopen_if_deaf(100.0, deaf=True)
    assert not connection.reopen_if_deaf(140.0, deaf=True)
    assert connection.reopen_if_deaf(161.0, deaf=True)
    assert first in connection.zids
    assert connection.zid != first


def test_a_session_is_opened_anew_without_those_who_are_revoked(connection):
    assert not connection.check(1.0, ())
    assert connection.check(2.0, {"Stolen.abc123"})
    assert connection.network.place.shunned == ("Stolen.abc123",)


def test_only_those_are_called_aside_whom_the_session_does_not_call(connection):
    connection.call(["10.0.0.9:7447", "10.0.0.8:7447", "10.0.0.7:7447"])
    assert connection.network.called == ("10.0.0.9:7447",)
    assert "caller" in connection.zids  # it speaks for this station, and is no clone of it


def test_this_laptop_reaches_itself():
    assert "127.0.0.1" in lan_addresses.own_addresses(loopback=True)
    assert not set(lan_addresses.own_addresses()) & {"127.0.0.1"}


def test_a_port_is_free_when_nobody_listens_there():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert not lan_addresses.is_free("127.0.0.1", port)
    assert lan_addresses.is_free("127.0.0.1", port)
