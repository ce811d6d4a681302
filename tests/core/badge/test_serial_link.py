"""A serial printer that pauses: what the link says was taken is what has gone, and only once."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from checkin.badge import transport_serial
from checkin.badge.conversation import Conversation, Habits, LinkLost
from checkin.badge.delivery import Outcome, Patience
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


def test_where_nothing_tells_how_much_went_a_badge_is_unknown_and_not_sent_twice(
    ends: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a write whose time is up has sent some part of its bytes."""
    master, path = ends
    monkeypatch.setattr(transport_serial, "sys", SimpleNamespace(platform="win32"))
    printer = PrinterUrl.parse(f"serial://{path}?flow=none&status=no")
    patience = Patience(stall_s=0.1, poll_s=0.05)
    job = b"".join(b"%07d\n" % number for number in range(40_000))  # every piece is another
    link = SerialLink.open(printer, patience)
    os.set_blocking(master, False)
    came: list[bytes] = []
    abort = link.abort

    def printer_goes_on() -> None:
        came.extend(iter(lambda: _read(master), b""))
        abort()

    monkeypatch.setattr(link, "abort", printer_goes_on)
    delivery = Conversation(link, printer, patience, Habits()).deliver(job)
    assert delivery.outcome is Outcome.UNKNOWN
    assert delivery.error is not None
    assert delivery.error.code == "printer-stalled"
    received = b"".join(came)
    assert len(received) > 512
    assert job.startswith(received)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except BlockingIOError:
        return b""
