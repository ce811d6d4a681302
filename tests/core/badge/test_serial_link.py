"""A serial printer that pauses: what the link says was taken is what has gone, and only once."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator

import pytest

from checkin.badge.conversation import LinkLost
from checkin.badge.delivery import Patience
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.transport_serial import SerialLink

DATA = bytes(range(32, 127)) * 2000  # more than all buffers on the way hold


@pytest.fixture
def ends() -> Iterator[tuple[int, str]]:
    """Give the printer's end of a line, and the path of ours."""
    master, slave = os.openpty()
    tty.setraw(slave)
    yield master, os.ttyname(slave)
    os.close(slave)
    os.close(master)


def opened(path: str) -> SerialLink:
    printer = PrinterUrl.parse(f"serial://{path}?flow=none")
    return SerialLink.open(printer, Patience(poll_s=0.05))


def test_bytes_that_a_pausing_printer_has_taken_are_not_sent_again(ends: tuple[int, str]) -> None:
    master, path = ends
    link = opened(path)
    sent, came = 0, b""
    while sent < len(DATA):
        # the printer takes nothing until the line is full, then an odd number of bytes
        while sent < len(DATA) and (taken := link.exchange(DATA[sent:], 0.05)[0]):
            sent += taken
        came += os.read(master, 1777)
    while len(came) < len(DATA):
        came += os.read(master, 4096)
    assert came == DATA
    link.abort()


def test_a_line_that_is_full_takes_nothing_in_time(ends: tuple[int, str]) -> None:
    _, path = ends
    link = opened(path)
    while link.exchange(DATA, 0.05)[0]:
        pass
    assert link.exchange(DATA, 0.05) == (0, b"")
    link.abort()


def test_a_printer_that_is_gone_is_noticed_while_sending() -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    link = opened(os.ttyname(slave))
    os.close(slave)
    os.close(master)
    with pytest.raises(LinkLost):
        link.exchange(DATA, 0.05)
    link.finish()
