"""Serial ports, tried on the two ends of a pty."""

from __future__ import annotations

import os
import tty

import pytest

from checkin import serial_port
from checkin.serial_port import SerialPortUnusable


@pytest.fixture
def ends():
    master, slave = os.openpty()
    tty.setraw(slave)
    yield master, os.ttyname(slave)
    for end in (master, slave):
        os.close(end)


def test_bytes_go_both_ways(ends):
    master, device = ends
    port = serial_port.open_port(device)
    assert port.write(b"badge") == 5
    assert os.read(master, 100) == b"badge"
    os.write(master, b"\x12\x00")
    assert port.read(timeout_s=1) == b"\x12\x00"
    assert port.read() == b""
    port.close()


def test_what_a_device_stopped_taking_midway_is_not_called_unwritten(ends):
    port = serial_port.open_port(ends[1], write_timeout_s=0.05)
    with pytest.raises(SerialPortUnusable) as stalled:
        port.write(bytes(1 << 20))
    assert stalled.value.details["why"] == "stalled"
    assert os.read(ends[0], 4096), "a part of it went"
    port.close(drop_unsent=True)


def test_a_port_belongs_to_one_program(ends):
    port = serial_port.open_port(ends[1])
    with pytest.raises(SerialPortUnusable) as refusal:
        serial_port.open_port(ends[1])
    assert refusal.value.details == {"port": ends[1], "why": "busy"}
    port.close()


def test_a_port_that_is_not_there_is_missing():
    with pytest.raises(SerialPortUnusable) as refusal:
        serial_port.open_port("/dev/ttyNOWHERE")
    assert refusal.value.details["why"] == "missing"


def test_a_cable_that_is_pulled_out_is_noticed():
    master, slave = os.openpty()
    port = serial_port.open_port(os.ttyname(slave))
    os.close(slave)
    os.close(master)
    with pytest.raises(SerialPortUnusable) as loss:
        port.read(timeout_s=1)
    assert loss.value.details["why"] == "lost"
    port.close()


def test_ports_are_listed_with_what_people_call_them():
    for port in serial_port.list_ports():
        assert port.device
        assert port.title
