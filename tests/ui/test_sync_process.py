"""The live exchange beside a window: started, killed, hung, stopped."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from time import monotonic

import pytest

from checkin.clock import FixedClock
from tests.core.sync import stations
from tests.core.sync.lan_station import Station, free_port
from ui.sync_process import SyncProcess, SyncState

WAIT_MS = 60_000


@pytest.fixture
def first(tmp_path):
    opened = stations.found(tmp_path / "first", clock=FixedClock(datetime.now(UTC)))
    yield opened
    opened.close()


@pytest.fixture
def port():
    return free_port()


@pytest.fixture
def silent_ms():
    """More than a busy machine takes for the start of a process."""
    return 60_000


@pytest.fixture
def exchange(first, port, silent_ms, qapp):
    options = ["--listen", f"127.0.0.1:{port}"]
    process = SyncProcess(first.folder, first.journal.id, options=options, silent_ms=silent_ms)
    yield process
    process.stop()


@pytest.fixture
def other(second, port):
    station = Station(second.folder, "--listen", "127.0.0.1:0", "--connect", f"127.0.0.1:{port}")
    yield station
    station.close()


def is_state(state):
    return lambda found: found is state


def test_the_window_hears_of_stations_and_of_what_was_merged(exchange, second, other, qtbot):
    with qtbot.waitSignal(exchange.peers_changed, timeout=WAIT_MS,
                          check_params_cb=lambda status: bool(status.peers)) as heard:  # fmt: skip
        exchange.start()
    assert [peer.name for peer in heard.args[0].peers] == ["Station 2"]
    assert exchange.state is SyncState.CONNECTED
    with qtbot.waitSignal(exchange.entries_merged, timeout=WAIT_MS,
                          check_params_cb=lambda subjects: "anna" in subjects):  # fmt: skip
        stations.enter(second, "anna")


def test_what_the_window_commits_reaches_the_others(exchange, first, other, qtbot):
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.CONNECTED)):  # fmt: skip
        exchange.start()
    stations.enter(first, "anna")
    exchange.tell_committed()
    with qtbot.waitSignal(exchange.peers_changed, timeout=WAIT_MS):
        exchange.ask_status()  # lets Qt write what it was told
    other.merged("anna")


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
@pytest.mark.parametrize(("way", "silent_ms"), [("dies", 60_000), ("hangs", 10_000)])
def test_it_is_started_again_when_it(way, exchange, qtbot):
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.ALONE)):  # fmt: skip
        exchange.start()
    before = exchange.process_id
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.FAILED)):  # fmt: skip
        os.kill(before, signal.SIGKILL if way == "dies" else signal.SIGSTOP)
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.ALONE)):  # fmt: skip
        pass
    assert exchange.process_id not in (0, before)


def test_it_stops_in_time(exchange, qtbot):
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.ALONE)):  # fmt: skip
        exchange.start()
    start = monotonic()
    exchange.stop()
    assert monotonic() - start < 8  # three are promised, which a busy machine stretches
    assert (exchange.state, exchange.process_id) == (SyncState.OFF, 0)


def test_an_address_that_is_none_raises_an_alarm(exchange, qtbot):
    with qtbot.waitSignal(exchange.state_changed, timeout=WAIT_MS,
                          check_params_cb=is_state(SyncState.ALONE)):  # fmt: skip
        exchange.start()
    with qtbot.waitSignal(exchange.alarm_raised, timeout=WAIT_MS) as alarm:
        exchange.connect_to("what?")
    assert alarm.args == ["bad-address", {"address": "what?"}]


def test_it_says_why_it_cannot_work(tmp_path, qapp, qtbot):
    nowhere = SyncProcess(tmp_path / "nothing")
    with qtbot.waitSignal(nowhere.alarm_raised, timeout=WAIT_MS) as alarm:
        nowhere.start()
    assert alarm.args[0] == "no-event-here"
    assert nowhere.state is SyncState.FAILED
    nowhere.stop()


def test_lines_that_make_no_sense_are_left_out(exchange, qtbot):
    with qtbot.assertNotEmitted(exchange.peers_changed):
        for line in (b"zenoh says hello", b"[]", b'{"is": "status"}', b'{"is": "peer"}'):
            exchange._take_text(line + b"\n")
    assert exchange.state is SyncState.OFF


def test_an_address_that_was_typed_first_is_connected_to_and_can_be_forgotten(exchange, qtbot):
    exchange.connect_to("10.255.255.9")
    with qtbot.waitSignal(exchange.peers_changed, timeout=WAIT_MS,
                          check_params_cb=lambda status: bool(status.typed)) as heard:  # fmt: skip
        exchange.start()
    assert heard.args[0].typed == ("10.255.255.9:7447",)
    with qtbot.waitSignal(exchange.peers_changed, timeout=WAIT_MS,
                          check_params_cb=lambda status: not status.typed):  # fmt: skip
        exchange.forget_address("10.255.255.9:7447")
